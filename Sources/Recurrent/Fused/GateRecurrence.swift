/// What the three gates of an LSTM see of each other's last values, in a fused pass.
///
/// $$a_g \mathrel{+}= R_{gi}\,i_{t-1} + R_{gf}\,f_{t-1} + R_{go}\,o_{t-1}, \qquad
/// \bar s_{t-1} = \sum_g R_{gs}^\top \delta a_g$$
///
/// The gates have the slots 1 to 3: a product for each gate that is seen adds to all three sums.
///
/// Axes: B batch, T time, H hidden, L lanes of a vector.
struct GateRecurrence<Scalar: TensorScalar> {
  private typealias Register = Scalar.Register
  private static var slots: Range<Int> { 1..<4 }

  private let keepsSteps: Bool
  /// The matrices as the two products read them, for input, forget and output gate as seen.
  private let forwardPanels: TensorStorage<Scalar>
  private let backwardPanels: TensorStorage<Scalar>
  /// The gates before the first step, each [B, H].
  private let initial: [Tensor<Scalar>]
  private let initialRows: TensorStorage<Scalar>
  /// The gates of each step, or of the last two: [3][T][B][H].
  private let values: TensorStorage<Scalar>
  /// ∂L/∂(the gates of the step under way) from the step after, [3][B][padded H].
  private let carried: TensorStorage<Scalar>
  /// ∂L/∂(each sequence's last gates) from outside, [3][block][B][lane].
  private let finalGradient: TensorStorage<Scalar>

  /// - Parameters:
  ///   - layout: Of the pass: candidate, input gate, forget gate, output gate.
  ///   - weights: For each gate what it sees the three gates through, each [H, H].
  ///   - initial: The gates before the first step, each [B, H].
  ///   - keepsSteps: Whether a backward pass will want every step.
  init(
    _ layout: GatePanels<Scalar>, weights: [[Tensor<Scalar>]], initial: [Tensor<Scalar>],
    keepsSteps: Bool
  ) {
    self.keepsSteps = keepsSteps
    self.initial = initial
    let (batch, hidden, padded) = (layout.batch, layout.hidden, layout.paddedHidden)
    let slots = Self.slots
    let height = layout.panels * slots.count * layout.lanes
    forwardPanels = TensorStorage(count: 3 * height * hidden)
    backwardPanels = TensorStorage(count: 3 * height * padded)
    initialRows = TensorStorage(count: 3 * batch * hidden)
    values = TensorStorage(count: 3 * (keepsSteps ? layout.time : 2) * batch * hidden)
    carried = TensorStorage(count: keepsSteps ? 3 * batch * padded : 0)
    finalGradient = TensorStorage(count: keepsSteps ? 3 * batch * padded : 0)
    for seen in 0..<3 {
      let matrices = weights.map { $0[seen] }
      layout.pack(
        matrices, columns: hidden, slots: slots,
        into: forwardPanels.pointer + seen * height * hidden,
        panels: 0..<layout.panels)
      layout.packTransposed(
        matrices, columns: hidden, slots: slots,
        into: backwardPanels.pointer + seen * height * padded,
        groups: 0..<ColumnGroup<Scalar>.count(hidden))
      (initialRows.pointer + seen * batch * hidden)
        .update(from: initial[seen].storage.pointer, count: batch * hidden)
    }
  }

  /// A row of a gate's values at a step; before the first step for −1.
  @inline(always)
  private func value(
    _ gate: Int, _ layout: GatePanels<Scalar>, _ step: Int, _ row: Int
  ) -> Destination<Scalar> {
    if step < 0 { return initialRows.pointer + (gate &* layout.batch &+ row) &* layout.hidden }
    let place = keepsSteps ? gate &* layout.time &+ step : gate &* 2 &+ (step & 1)
    return values.pointer + (place &* layout.batch &+ row) &* layout.hidden
  }

  /// Adds what the last gates say to the sums of a panel's gates.
  @inline(always)
  func addSums(_ pass: FusedPass<Scalar>, panel: Int, step: Int, rows: Range<Int>) {
    let layout = pass.layout
    let width = Self.slots.count &* layout.lanes
    let sums = pass.record(panel, step, rows.lowerBound) + Self.slots.lowerBound &* layout.lanes
    for seen in 0..<3 {
      let panels = (seen &* layout.panels &+ panel) &* layout.hidden &* width
      TileProduct(
        left: Source(value(seen, layout, step &- 1, rows.lowerBound)), rowStride: layout.hidden,
        length: layout.hidden, right: forwardPanels.pointer + panels, rightStride: width,
        out: sums, outStride: layout.record, initial: Source(sums), initialStride: layout.record
      ).compute(rows: rows.count, vectors: Self.slots.count)
    }
  }

  /// Keeps a vector of a gate's values.
  @inline(always)
  func keep(
    _ vector: Scalar.Register, of gate: Int, _ layout: GatePanels<Scalar>, _ step: Int, _ row: Int,
    _ block: Int
  ) {
    vector.store(
      value(gate, layout, step, row) + block &* layout.lanes, first: layout.unitsInBlock(block))
  }

  /// Behind a sequence's end the gates stand still.
  @inline(always)
  func keepLast(_ layout: GatePanels<Scalar>, _ step: Int, _ row: Int, _ block: Int) {
    for gate in 0..<3 {
      let before = value(gate, layout, step &- 1, row) + block &* layout.lanes
      keep(
        .load(before, first: layout.unitsInBlock(block)), of: gate, layout, step, row, block)
    }
  }

  /// ∂L/∂(a gate's values) that comes from the step after, or from outside at a sequence's last step.
  @inline(always)
  func gradient(
    of gate: Int, _ pass: FusedPass<Scalar>, _ step: Int, _ row: Int, _ block: Int
  ) -> Scalar.Register {
    let layout = pass.layout
    if step &+ 1 == layout.time || pass.hasEnded(row, before: step &+ 1) {
      let place = (gate &* layout.blocks &+ block) &* layout.batch &+ row
      return .load(finalGradient.pointer + place &* layout.lanes)
    }
    let row = carried.pointer + (gate &* layout.batch &+ row) &* layout.paddedHidden
    return .load(row + block &* layout.lanes)
  }

  /// Carries the gradients of the gates' sums back to the gates of the step before.
  @inline(always)
  func carryBack(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>) {
    let layout = pass.layout
    let padded = layout.paddedHidden
    let size = layout.panels &* Self.slots.count &* layout.lanes &* padded
    for seen in 0..<3 {
      pass.product(
        backwardPanels.pointer + seen &* size, columns: padded, slots: Self.slots, step: step,
        row: rows.lowerBound, count: rows.count,
        out: carried.pointer + (seen &* layout.batch &+ rows.lowerBound) &* padded,
        outStride: padded, adding: false)
    }
  }

  /// Each sequence's last values of a gate, [B, H]; there must be a step.
  func final(_ gate: Int, _ layout: GatePanels<Scalar>) -> Tensor<Scalar> {
    let result = Tensor<Scalar>(uninitialized: [layout.batch, layout.hidden])
    result.storage.pointer.update(
      from: value(gate, layout, layout.time - 1, 0), count: result.count)
    return result
  }

  /// Before a backward pass: what reaches a gate's last values from outside, [B, H].
  func setFinalGradient(_ gradient: Tensor<Scalar>, of gate: Int, _ layout: GatePanels<Scalar>) {
    let size = layout.batch * layout.paddedHidden
    let packed = TensorStorage<Scalar>(count: size)
    layout.packRows(gradient, into: packed)
    (finalGradient.pointer + gate * size).update(from: packed.pointer, count: size)
  }

  /// After it: ∂L/∂(a gate's values before the first step), [B, H].
  func initialGradient(of gate: Int, _ pass: FusedPass<Scalar>) -> Tensor<Scalar> {
    let layout = pass.layout
    let result = Tensor<Scalar>(uninitialized: [layout.batch, layout.hidden])
    for block in 0..<layout.blocks {
      for row in 0..<layout.batch {
        gradient(of: gate, pass, -1, row, block).store(
          result.storage.pointer + row * layout.hidden + block * layout.lanes,
          first: layout.unitsInBlock(block))
      }
    }
    return result
  }

  /// The nine matrices' gradients: products with the gates of the step before.
  ///
  /// - Parameter gradients: [H, H] each, gate by gate that sees.
  func weightProducts(
    _ layout: GatePanels<Scalar>, gradients: [Tensor<Scalar>]
  ) -> [WeightProduct<Scalar>] {
    (0..<3).map { seen in
      WeightProduct(
        left: Source(value(seen, layout, 0, 0)), columns: layout.hidden, slots: Self.slots,
        rows: layout.batch..<max(layout.batch, layout.rows),
        gradients: (0..<3).map { gradients[3 * $0 + seen] }, first: initial[seen])
    }
  }
}
