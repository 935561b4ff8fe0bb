/// The gates of MUT1 and MUT3: those of a GRU whose reset gate acts before the recurrent product, with
/// a squashed x in the candidate's sum, or a squashed h in the update gate's.
///
/// Slots: candidate, reset gate, update gate. MUT1's candidate and MUT3's update gate have only part of
/// their sums in the layers.
struct MutatedGRUKernel<Scalar: TensorScalar>: FusedKernel {
  static var hasDirectPath: Bool { true }
  private typealias Register = Scalar.Register

  let gates: ResetBeforeKernel<Scalar>
  /// MUT1's; nil in MUT3.
  let squashedInput: SquashedInput<Scalar>?
  /// MUT3's; nil in MUT1.
  let squashedHidden: SquashedHidden<Scalar>?

  @inline(always)
  func activate(_ pass: FusedPass<Scalar>, panel: Int, step: Int, rows: Range<Int>) {
    squashedHidden?.addSums(pass, panel: panel, step: step, rows: rows)
    if let squashedInput {
      for row in rows {
        let sum = pass.record(panel, step, row)
        let share = squashedInput.value(pass.layout, panel, step, row)
        (Register.load(sum) + share).store(sum)
      }
    }
    gates.activate(pass, panel: panel, step: step, rows: rows)
  }

  @inline(always)
  func finish(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>) {
    gates.finish(pass, step: step, rows: rows)
  }

  @inline(always)
  func differentiate(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>) {
    gates.differentiate(pass, step: step, rows: rows)
    squashedHidden?.carryBack(pass, step: step, rows: rows)
    guard let squashedInput else { return }
    for block in 0..<pass.layout.blocks {
      for row in rows {
        squashedInput.setGradient(
          .load(pass.record(block, step, row)), pass.layout, block, step, row)
      }
    }
  }
}

/// MUT1's $\tanh x$, or $\tanh(P x)$, for all steps, and what the candidates' sums send back to it.
struct SquashedInput<Scalar: TensorScalar> {
  /// [T · B, H].
  private let values: Tensor<Scalar>
  /// ∂L/∂values.
  let gradient: TensorStorage<Scalar>

  init(_ values: Tensor<Scalar>, keepsSteps: Bool) {
    self.values = values
    gradient = TensorStorage(count: keepsSteps ? values.count : 0)
  }

  @inline(always)
  private func place(
    _ layout: GatePanels<Scalar>, _ block: Int, _ step: Int, _ row: Int
  ) -> Int {
    (step &* layout.batch &+ row) &* layout.hidden &+ block &* layout.lanes
  }

  /// A vector of it.
  @inline(always)
  func value(
    _ layout: GatePanels<Scalar>, _ block: Int, _ step: Int, _ row: Int
  ) -> Scalar.Register {
    .load(
      values.storage.pointer + place(layout, block, step, row), first: layout.unitsInBlock(block))
  }

  /// Keeps a vector of ∂L/∂(the candidates' sums).
  @inline(always)
  func setGradient(
    _ share: Scalar.Register, _ layout: GatePanels<Scalar>, _ block: Int, _ step: Int, _ row: Int
  ) {
    share.store(
      gradient.pointer + place(layout, block, step, row), first: layout.unitsInBlock(block))
  }
}

/// MUT3's product $U_z \tanh h_{t-1}$ in the update gate's sum.
struct SquashedHidden<Scalar: TensorScalar> {
  private typealias Register = Scalar.Register
  private static var slot: Int { 2 }

  private let forwardPanels: TensorStorage<Scalar>
  private let backwardPanels: TensorStorage<Scalar>
  /// tanh h before each step, [T, B, H].
  private let squashed: Tensor<Scalar>
  /// ∂L/∂ of it, [B, padded H].
  private let gradient: TensorStorage<Scalar>
  private let keepsSteps: Bool

  init(_ layout: GatePanels<Scalar>, _ weight: Tensor<Scalar>, keepsSteps: Bool) {
    self.keepsSteps = keepsSteps
    let height = layout.panels * layout.lanes
    forwardPanels = TensorStorage(count: height * layout.hidden)
    backwardPanels = TensorStorage(count: height * layout.paddedHidden)
    squashed = Tensor(uninitialized: [keepsSteps ? layout.time : 1, layout.batch, layout.hidden])
    gradient = TensorStorage(count: layout.batch * layout.paddedHidden)
    layout.pack(
      [weight], columns: layout.hidden, slots: 0..<1, into: forwardPanels.pointer,
      panels: 0..<layout.panels)
    layout.packTransposed(
      [weight], columns: layout.hidden, slots: 0..<1, into: backwardPanels.pointer,
      groups: 0..<ColumnGroup<Scalar>.count(layout.hidden))
  }

  @inline(always)
  private func squashed(
    _ layout: GatePanels<Scalar>, _ step: Int, _ row: Int
  ) -> Destination<Scalar> {
    squashed.storage.pointer + ((keepsSteps ? step : 0) &* layout.batch &+ row) &* layout.hidden
  }

  /// Adds a panel's share to the update gate's sums; the step's first panel squashes h.
  @inline(always)
  func addSums(_ pass: FusedPass<Scalar>, panel: Int, step: Int, rows: Range<Int>) {
    let layout = pass.layout
    let lanes = layout.lanes
    if panel == 0 {
      for block in 0..<layout.blocks {
        for row in rows {
          Register.hyperbolicTangent(pass.hidden(before: step, row: row, block: block)).store(
            squashed(layout, step, row) + block &* lanes, first: layout.unitsInBlock(block))
        }
      }
    }
    let sums = pass.record(panel, step, rows.lowerBound) + Self.slot &* lanes
    TileProduct(
      left: Source(squashed(layout, step, rows.lowerBound)), rowStride: layout.hidden,
      length: layout.hidden, right: forwardPanels.pointer + panel &* layout.hidden &* lanes,
      rightStride: lanes, out: sums, outStride: layout.record, initial: Source(sums),
      initialStride: layout.record
    ).compute(rows: rows.count, vectors: 1)
  }

  /// $\bar h_{t-1} \mathrel{+}= U_z^\top \delta z \odot (1 - \tanh^2 h_{t-1})$.
  @inline(always)
  func carryBack(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>) {
    let layout = pass.layout
    let padded = layout.paddedHidden
    pass.product(
      backwardPanels.pointer, columns: padded, slots: Self.slot..<(Self.slot + 1), step: step,
      row: rows.lowerBound, count: rows.count, out: gradient.pointer + rows.lowerBound &* padded,
      outStride: padded, adding: false)
    for block in 0..<layout.blocks {
      for row in rows where !pass.hasEnded(row, before: step) {
        let place = row &* padded &+ block &* layout.lanes
        let value = Register.load(
          squashed(layout, step, row) + block &* layout.lanes, first: layout.unitsInBlock(block))
        let slope = Register(repeating: 1).addingProduct(-value, value)
        let direct = pass.hiddenGradient + place
        Register.load(direct).addingProduct(.load(gradient.pointer + place), slope).store(direct)
      }
    }
  }

  /// U_z: its gradient is a product with tanh h.
  func weightProduct(
    _ layout: GatePanels<Scalar>, gradient: Tensor<Scalar>
  ) -> WeightProduct<Scalar> {
    WeightProduct(
      left: Source(squashed.storage.pointer), columns: layout.hidden,
      slots: Self.slot..<(Self.slot + 1), rows: 0..<layout.rows, gradients: [gradient])
  }
}
