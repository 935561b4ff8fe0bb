/// The gates of an LSTM, a vector of units at a time.
///
/// Slots: input gate, forget gate, candidate, output gate; without a forget gate the LSTM of 1997,
/// with input gate, candidate, output gate. Kept for each unit and step: the gates, c and tanh c, and
/// h among the outputs: seven numbers.
struct LSTMKernel<Scalar: TensorScalar>: FusedKernel {
  static var hasDirectPath: Bool { false }
  private typealias Register = Scalar.Register

  let hasForgetGate: Bool
  let states: CellStates<Scalar>

  /// $i, f, o = \sigma(a)$, $\tilde c = \tanh a$; $c_t = f c_{t-1} + i \tilde c$; $h_t = o \tanh c_t$.
  @inline(always)
  func activate(_ pass: FusedPass<Scalar>, panel block: Int, step: Int, rows: Range<Int>) {
    let layout = pass.layout
    let lanes = layout.lanes
    let skip = hasForgetGate ? 1 : 0
    for row in rows {
      let gates = pass.record(block, step, row)
      let cell = states.cell(layout, block, step, row)
      let before = Register.load(states.before(layout, block, step, row))
      if pass.hasEnded(row, before: step) {
        hold(gates, lanes, skip)
        before.store(cell)
        Register.hyperbolicTangent(before).store(cell + lanes)
        pass.setOutput(Register(), step: step, row: row, block: block)
        continue
      }
      let input = Register.logistic(.load(gates))
      var kept = before
      if hasForgetGate {
        let forget = Register.logistic(.load(gates + lanes))
        forget.store(gates + lanes)
        kept = forget * before
      }
      let candidate = Register.hyperbolicTangent(.load(gates + (1 &+ skip) &* lanes))
      let output = Register.logistic(.load(gates + (2 &+ skip) &* lanes))
      let after = kept.addingProduct(input, candidate)
      let squashed = Register.hyperbolicTangent(after)
      input.store(gates)
      candidate.store(gates + (1 &+ skip) &* lanes)
      output.store(gates + (2 &+ skip) &* lanes)
      after.store(cell)
      squashed.store(cell + lanes)
      pass.setOutput(output * squashed, step: step, row: row, block: block)
    }
  }

  /// A sequence that has ended keeps its cell: f = 1, i = 0, and o = 0 lets no gradient in.
  @inline(always)
  private func hold(_ gates: Destination<Scalar>, _ lanes: Int, _ skip: Int) {
    Register().store(gates)
    if hasForgetGate { Register(repeating: 1).store(gates + lanes) }
    Register().store(gates + (1 &+ skip) &* lanes)
    Register().store(gates + (2 &+ skip) &* lanes)
  }

  /// $\delta c_t = \delta h_t o (1 - \tanh^2 c_t) + \delta c_{t+1} f_{t+1}$ and from it every gate's
  /// $\delta a$.
  @inline(always)
  func differentiate(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>) {
    let layout = pass.layout
    let lanes = layout.lanes
    let skip = hasForgetGate ? 1 : 0
    let one = Register(repeating: 1)
    for block in 0..<layout.blocks {
      for row in rows {
        let gates = pass.record(block, step, row)
        let cell = states.cell(layout, block, step, row)
        let carried = states.gradient(layout, block, row)
        let hidden = pass.gradientOfHidden(step: step, row: row, block: block)
        let input = Register.load(gates)
        let candidate = Register.load(gates + (1 &+ skip) &* lanes)
        let output = Register.load(gates + (2 &+ skip) &* lanes)
        let squashed = Register.load(cell + lanes)
        let throughOutput = hidden * output
        let change = Register.load(carried).addingProduct(
          throughOutput, one.addingProduct(-squashed, squashed))
        (hidden * squashed * output * (one - output)).store(gates + (2 &+ skip) &* lanes)
        (change * candidate * input * (one - input)).store(gates)
        (change * input * one.addingProduct(-candidate, candidate))
          .store(gates + (1 &+ skip) &* lanes)
        if hasForgetGate {
          let forget = Register.load(gates + lanes)
          let before = Register.load(states.before(layout, block, step, row))
          (change * before * forget * (one - forget)).store(gates + lanes)
          (change * forget).store(carried)
        } else {
          change.store(carried)
        }
      }
    }
  }
}
