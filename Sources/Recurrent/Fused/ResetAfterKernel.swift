/// The gates of a GRU whose reset gate acts behind the recurrent product, as PyTorch has it.
///
/// Slots: the candidate's sum over x, reset gate, update gate, the candidate's sum over h. Kept for
/// each unit and step: these four and h: five numbers.
struct ResetAfterKernel<Scalar: TensorScalar>: FusedKernel {
  static var hasDirectPath: Bool { true }
  private typealias Register = Scalar.Register
  let update: GRUUpdate

  /// $r, z = \sigma(a)$; $\tilde h = \tanh(a_x + r \odot a_h)$.
  @inline(always)
  func activate(_ pass: FusedPass<Scalar>, panel block: Int, step: Int, rows: Range<Int>) {
    let lanes = pass.layout.lanes
    for row in rows {
      let gates = pass.record(block, step, row)
      let reset = Register.logistic(.load(gates + lanes))
      let update = Register.logistic(.load(gates + 2 &* lanes))
      let candidate = Register.hyperbolicTangent(
        Register.load(gates).addingProduct(reset, .load(gates + 3 &* lanes)))
      candidate.store(gates)
      reset.store(gates + lanes)
      update.store(gates + 2 &* lanes)
      self.update.mix(pass, update, candidate, step: step, row: row, block: block)
    }
  }

  @inline(always)
  func differentiate(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>) {
    let lanes = pass.layout.lanes
    for block in 0..<pass.layout.blocks {
      for row in rows {
        let gates = pass.record(block, step, row)
        if pass.hasEnded(row, before: step) {
          for slot in 0..<4 { Register().store(gates + slot &* lanes) }
          continue
        }
        let (candidate, reset) = (Register.load(gates), Register.load(gates + lanes))
        let sums = update.differentiate(
          pass, .load(gates + 2 &* lanes), candidate, step: step, row: row, block: block)
        sums.candidate.store(gates)
        (sums.candidate * .load(gates + 3 &* lanes) * reset * (1 - reset)).store(gates + lanes)
        sums.update.store(gates + 2 &* lanes)
        (sums.candidate * reset).store(gates + 3 &* lanes)
      }
    }
  }
}

extension GRUUpdate {
  /// h from h before, the candidate and the update gate; zeros behind a sequence's end.
  @inline(always)
  func mix<Scalar: TensorScalar>(
    _ pass: FusedPass<Scalar>, _ update: Scalar.Register, _ candidate: Scalar.Register, step: Int,
    row: Int, block: Int
  ) {
    let before = pass.hidden(before: step, row: row, block: block)
    let written = self == .write ? update : 1 - update
    let hidden = before.addingProduct(written, candidate - before)
    pass.setOutput(
      pass.hasEnded(row, before: step) ? Scalar.Register() : hidden, step: step, row: row,
      block: block)
  }

  /// ∂L/∂ of the candidate's sum and of the update gate's; what reaches h before directly is stored.
  @inline(always)
  func differentiate<Scalar: TensorScalar>(
    _ pass: FusedPass<Scalar>, _ update: Scalar.Register, _ candidate: Scalar.Register, step: Int,
    row: Int, block: Int
  ) -> (candidate: Scalar.Register, update: Scalar.Register) {
    let before = pass.hidden(before: step, row: row, block: block)
    let gradient = pass.gradientOfHidden(step: step, row: row, block: block)
    let written = self == .write ? update : 1 - update
    pass.setDirectGradient(gradient * (1 - written), row: row, block: block)
    let change = self == .write ? candidate - before : before - candidate
    return (
      gradient * written * (1 - candidate * candidate), gradient * change * update * (1 - update)
    )
  }
}
