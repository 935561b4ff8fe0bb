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

/// The gates of a GRU whose reset gate acts before the recurrent product, as the essay has it.
///
/// Slots: candidate, reset gate, update gate. The candidate's recurrent product needs the reset gate,
/// so it comes as a second product in each step. Kept for each unit and step: the gates, r ⊙ h and h:
/// five numbers.
struct ResetBeforeKernel<Scalar: TensorScalar>: FusedKernel {
  static var hasDirectPath: Bool { true }
  private typealias Register = Scalar.Register

  let update: GRUUpdate
  /// The candidate's U as the two products read it.
  private let forwardPanels: TensorStorage<Scalar>
  private let backwardPanels: TensorStorage<Scalar>
  /// r ⊙ h before each step, [T, B, H].
  private let resetHidden: Tensor<Scalar>
  /// ∂L/∂(r ⊙ h), [B, padded H].
  private let gradient: TensorStorage<Scalar>
  private let keepsSteps: Bool

  init(
    _ layout: GatePanels<Scalar>, update: GRUUpdate, recurrentWeight: Tensor<Scalar>,
    keepsSteps: Bool
  ) {
    self.update = update
    self.keepsSteps = keepsSteps
    let size = layout.panels * layout.lanes * layout.paddedHidden
    forwardPanels = TensorStorage(count: layout.panels * layout.lanes * layout.hidden)
    backwardPanels = TensorStorage(count: size)
    resetHidden = Tensor(
      uninitialized: [keepsSteps ? layout.time : 1, layout.batch, layout.hidden])
    gradient = TensorStorage(count: layout.batch * layout.paddedHidden)
    layout.pack(
      [recurrentWeight], columns: layout.hidden, slots: 0..<1, into: forwardPanels.pointer,
      panels: 0..<layout.panels)
    layout.packTransposed(
      [recurrentWeight], columns: layout.hidden, slots: 0..<1, into: backwardPanels.pointer,
      groups: 0..<ColumnGroup<Scalar>.count(layout.hidden))
  }

  /// The candidate's U: its gradient is a product with r ⊙ h.
  func weightProduct(_ layout: GatePanels<Scalar>, gradient: Tensor<Scalar>) -> WeightProduct<
    Scalar
  > {
    WeightProduct(
      left: Source(resetHidden.storage.pointer), columns: layout.hidden, slots: 0..<1,
      rows: 0..<layout.rows, gradients: [gradient])
  }

  @inline(always)
  private func resetHidden(_ layout: GatePanels<Scalar>, _ step: Int, _ row: Int) -> Destination<
    Scalar
  > {
    resetHidden.storage.pointer
      + ((keepsSteps ? step : 0) &* layout.batch &+ row) &* layout.hidden
  }

  /// $r, z = \sigma(a)$ and $r \odot h_{t-1}$.
  @inline(always)
  func activate(_ pass: FusedPass<Scalar>, panel block: Int, step: Int, rows: Range<Int>) {
    let layout = pass.layout
    let lanes = layout.lanes
    for row in rows {
      let gates = pass.record(block, step, row)
      let reset = Register.logistic(.load(gates + lanes))
      reset.store(gates + lanes)
      Register.logistic(.load(gates + 2 &* lanes)).store(gates + 2 &* lanes)
      (reset * pass.hidden(before: step, row: row, block: block)).store(
        resetHidden(layout, step, row) + block &* lanes, first: layout.unitsInBlock(block))
    }
  }

  /// $\tilde h = \tanh(a + U (r \odot h_{t-1}))$ and the new h.
  @inline(always)
  func finish(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>) {
    let layout = pass.layout
    let lanes = layout.lanes
    for block in 0..<layout.blocks {
      let sums = pass.record(block, step, rows.lowerBound)
      TileProduct(
        left: Source(resetHidden(layout, step, rows.lowerBound)), rowStride: layout.hidden,
        length: layout.hidden, right: forwardPanels.pointer + block &* layout.hidden &* lanes,
        rightStride: lanes, out: sums, outStride: layout.record, initial: Source(sums),
        initialStride: layout.record
      ).compute(rows: rows.count, vectors: 1)
      for row in rows {
        let gates = pass.record(block, step, row)
        let candidate = Register.hyperbolicTangent(.load(gates))
        candidate.store(gates)
        update.mix(
          pass, .load(gates + 2 &* lanes), candidate, step: step, row: row, block: block)
      }
    }
  }

  @inline(always)
  func differentiate(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>) {
    let layout = pass.layout
    let lanes = layout.lanes
    for block in 0..<layout.blocks {
      for row in rows {
        let gates = pass.record(block, step, row)
        if pass.hasEnded(row, before: step) {
          for slot in 0..<3 { Register().store(gates + slot &* lanes) }
          continue
        }
        let sums = update.differentiate(
          pass, .load(gates + 2 &* lanes), .load(gates), step: step, row: row, block: block)
        sums.candidate.store(gates)
        sums.update.store(gates + 2 &* lanes)
      }
    }
    pass.product(
      backwardPanels.pointer, columns: layout.paddedHidden, slots: 0..<1, step: step,
      row: rows.lowerBound, count: rows.count,
      out: gradient.pointer + rows.lowerBound &* layout.paddedHidden,
      outStride: layout.paddedHidden, adding: false)
    for block in 0..<layout.blocks {
      for row in rows where !pass.hasEnded(row, before: step) {
        let gates = pass.record(block, step, row)
        let reset = Register.load(gates + lanes)
        let place = row &* layout.paddedHidden &+ block &* lanes
        let change = Register.load(gradient.pointer + place)
        let before = pass.hidden(before: step, row: row, block: block)
        (change * before * reset * (1 - reset)).store(gates + lanes)
        let direct = pass.hiddenGradient + place
        Register.load(direct).addingProduct(change, reset).store(direct)
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
