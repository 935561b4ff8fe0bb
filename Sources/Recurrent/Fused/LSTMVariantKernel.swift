/// How a cell of the LSTM family is wired: which parts of the essay's cell it has, and how they act.
struct LSTMWiring {
  /// Where a gate's value comes from.
  enum Gate {
    /// A layer of its own, and its peephole where there are any.
    case layer
    /// No layer: always 1.
    case open
    /// No layer: what the forget gate lets go, 1 − f. For the input gate only.
    case coupled
  }

  var inputGate = Gate.layer
  var forgetGate = Gate.layer
  var outputGate = Gate.layer
  /// Whether the candidate is a tanh, or the plain sum.
  var squashesCandidate = true
  /// Whether h shows tanh c, or c.
  var squashesCell = true
  /// Whether the candidate has the first slot, before the gates, and not that behind the forget gate.
  var candidateStandsFirst = false
}

/// The gates of any cell of the LSTM family, a vector of units at a time.
///
/// Slots: input gate, forget gate, candidate, output gate, without those that have no layer. Kept for
/// each unit and step: the layers' values, c and its squashed value, and h among the outputs.
///
/// $$i = \sigma(a_i + p_i c_{t-1}) \qquad f = \sigma(a_f + p_f c_{t-1}) \qquad
/// c_t = f c_{t-1} + i \tilde c \qquad o = \sigma(a_o + p_o c_t) \qquad h_t = o \tanh c_t$$
struct LSTMVariantKernel<Scalar: TensorScalar>: FusedKernel {
  static var hasDirectPath: Bool { false }
  private typealias Register = Scalar.Register

  let wiring: LSTMWiring
  let states: CellStates<Scalar>
  /// Of input, forget and output gate; nil where no gate sees the cell.
  let peepholes: UnitWeights<Scalar>?
  /// What the gates see of each other's last values; nil where they don't.
  let recurrence: GateRecurrence<Scalar>?

  /// Where a slot's vector is in a record; −1 for a gate without a layer.
  private let input, forget, candidate, output: Int
  private let slots: Int

  init(
    _ wiring: LSTMWiring, _ layout: GatePanels<Scalar>, _ states: CellStates<Scalar>,
    _ peepholes: UnitWeights<Scalar>?, _ recurrence: GateRecurrence<Scalar>? = nil
  ) {
    self.wiring = wiring
    self.states = states
    self.peepholes = peepholes
    self.recurrence = recurrence
    var slots = 0
    func place(_ hasLayer: Bool) -> Int {
      guard hasLayer else { return -1 }
      slots += 1
      return (slots - 1) * layout.lanes
    }
    let first = place(wiring.candidateStandsFirst)
    input = place(wiring.inputGate == .layer)
    forget = place(wiring.forgetGate == .layer)
    candidate = wiring.candidateStandsFirst ? first : place(true)
    output = place(wiring.outputGate == .layer)
    self.slots = slots
  }

  @inline(always)
  func activate(_ pass: FusedPass<Scalar>, panel block: Int, step: Int, rows: Range<Int>) {
    let layout = pass.layout
    let lanes = layout.lanes
    recurrence?.addSums(pass, panel: block, step: step, rows: rows)
    for row in rows {
      let record = pass.record(block, step, row)
      let cell = states.cell(layout, block, step, row)
      let before = Register.load(states.before(layout, block, step, row))
      if pass.hasEnded(row, before: step) {
        before.store(cell)
        before.store(cell + lanes)
        recurrence?.keepLast(layout, step, row, block)
        pass.setOutput(Register(), step: step, row: row, block: block)
        continue
      }
      var forget = Register(repeating: 1)
      if self.forget >= 0 {
        forget = gate(record + self.forget, peepholes?.weight(1, block), before)
      }
      var input = Register(repeating: 1)
      if self.input >= 0 {
        input = gate(record + self.input, peepholes?.weight(0, block), before)
      } else if wiring.inputGate == .coupled {
        input -= forget
      }
      var candidate = Register.load(record + self.candidate)
      if wiring.squashesCandidate { candidate = Register.hyperbolicTangent(candidate) }
      candidate.store(record + self.candidate)
      let after = (forget * before).addingProduct(input, candidate)
      let shown = wiring.squashesCell ? Register.hyperbolicTangent(after) : after
      after.store(cell)
      shown.store(cell + lanes)
      var output = Register(repeating: 1)
      if self.output >= 0 {
        output = gate(record + self.output, peepholes?.weight(2, block), after)
      }
      if let recurrence {
        recurrence.keep(input, of: 0, layout, step, row, block)
        recurrence.keep(forget, of: 1, layout, step, row, block)
        recurrence.keep(output, of: 2, layout, step, row, block)
      }
      pass.setOutput(output * shown, step: step, row: row, block: block)
    }
  }

  /// $\sigma(a + p \odot c)$, in a's place.
  @inline(always)
  private func gate(
    _ sum: Destination<Scalar>, _ peephole: Register?, _ cell: Register
  ) -> Register {
    var value = Register.load(sum)
    if let peephole { value = value.addingProduct(peephole, cell) }
    value = Register.logistic(value)
    value.store(sum)
    return value
  }

  /// $\delta o = \delta h \tanh(c)\,o(1 - o)$, $\delta c_t = \delta h\,o\,(1 - \tanh^2 c_t) + p_o\,\delta o
  /// + \delta c_{t+1} f_{t+1} + p_i\,\delta i_{t+1} + p_f\,\delta f_{t+1}$, and from it the others.
  @inline(always)
  func differentiate(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>) {
    let layout = pass.layout
    let lanes = layout.lanes
    let one = Register(repeating: 1)
    for block in 0..<layout.blocks {
      for row in rows {
        let record = pass.record(block, step, row)
        if pass.hasEnded(row, before: step) {
          for slot in 0..<slots { Register().store(record + slot &* lanes) }
          continue
        }
        let cell = states.cell(layout, block, step, row)
        let carried = states.gradient(layout, block, row)
        let hidden = pass.gradientOfHidden(step: step, row: row, block: block)
        let shown = Register.load(cell + lanes)
        let before = Register.load(states.before(layout, block, step, row))
        let output = self.output >= 0 ? Register.load(record + self.output) : one
        let slope = wiring.squashesCell ? one.addingProduct(-shown, shown) : one
        var change = Register.load(carried).addingProduct(hidden * output, slope)
        if self.output >= 0 {
          var reach = hidden * shown
          if let recurrence { reach += recurrence.gradient(of: 2, pass, step, row, block) }
          let delta = reach * output * (one - output)
          delta.store(record + self.output)
          if let peepholes {
            change = change.addingProduct(peepholes.weight(2, block), delta)
            peepholes.add(delta * .load(cell), to: 2, block, row)
          }
        }
        let forget = self.forget >= 0 ? Register.load(record + self.forget) : one
        let candidate = Register.load(record + self.candidate)
        let input =
          self.input >= 0
          ? Register.load(record + self.input)
          : wiring.inputGate == .coupled ? one - forget : one
        let bend = wiring.squashesCandidate ? one.addingProduct(-candidate, candidate) : one
        (change * input * bend).store(record + self.candidate)
        var back = change * forget
        if self.input >= 0 {
          var reach = change * candidate
          if let recurrence { reach += recurrence.gradient(of: 0, pass, step, row, block) }
          let delta = reach * input * (one - input)
          delta.store(record + self.input)
          if let peepholes {
            back = back.addingProduct(peepholes.weight(0, block), delta)
            peepholes.add(delta * before, to: 0, block, row)
          }
        }
        if self.forget >= 0 {
          let share = wiring.inputGate == .coupled ? before - candidate : before
          var reach = change * share
          if let recurrence { reach += recurrence.gradient(of: 1, pass, step, row, block) }
          let delta = reach * forget * (one - forget)
          delta.store(record + self.forget)
          if let peepholes {
            back = back.addingProduct(peepholes.weight(1, block), delta)
            peepholes.add(delta * before, to: 1, block, row)
          }
        }
        back.store(carried)
      }
    }
    recurrence?.carryBack(pass, step: step, rows: rows)
  }
}
