/// What a cell adds to a fused pass: its gates, step by step, forward and backward.
///
/// A kernel works on the rows of the batch that one thread has. Everything that depends on another
/// row's numbers is in `FusedPass`.
protocol FusedKernel<Scalar> {
  associatedtype Scalar: TensorScalar
  /// Turns a panel's records of a step, which hold the layers' sums $Wx + Uh + b$, into gates and
  /// outputs.
  func activate(_ pass: FusedPass<Scalar>, panel: Int, step: Int, rows: Range<Int>)
  /// Does what needs all panels of the step.
  func finish(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>)
  /// Turns the gates of a step into ∂L/∂(the layers' sums), given ∂L/∂h of the rows in
  /// `pass.hiddenGradient`. What reaches h_{t−1} past the layers is left there.
  func differentiate(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>)
  /// Whether h_{t−1} reaches h_t past the layers.
  static var hasDirectPath: Bool { get }
}

extension FusedKernel {
  @inline(always)
  func finish(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>) {}
}

/// One sequence through one cell, all steps at once: buffers and the products over them.
///
/// Forward, each thread takes its rows of the batch through all steps. Weights are packed once. A
/// record of a row and step holds the sums, then the gates, then, in the backward pass, their
/// gradients. Weight gradients are one product over all rows and steps at the end.
///
/// Axes: B batch, T time, D inputs, H hidden, R = T · B rows.
final class FusedPass<Scalar: TensorScalar> {
  let layout: GatePanels<Scalar>
  /// x, [T, B, D].
  let inputs: Tensor<Scalar>
  /// h before the first step, [B, H]; nil where it is zero.
  let initialHidden: Tensor<Scalar>?
  /// h_t, [T, B, H].
  let outputs: Tensor<Scalar>
  /// [panel][R][slot][lane].
  let records: TensorStorage<Scalar>
  /// Whether every step's records are kept, for a backward pass, or one step's only.
  let keepsSteps: Bool
  /// How many steps each row has; nil where all have T.
  private let lengths: UnsafeMutablePointer<Int>?
  private let initialHiddenPointer: Source<Scalar>?

  /// Only while a backward pass is under way: ∂L/∂h of the rows, [B, padded H].
  var hiddenGradient: Destination<Scalar>
  /// ∂L/∂h_t from outside, [T, B, H].
  var upstream: Tensor<Scalar>?

  init(
    _ layout: GatePanels<Scalar>, inputs: Tensor<Scalar>, initialHidden: Tensor<Scalar>?,
    lengths: [Int]?, keepsSteps: Bool
  ) {
    self.layout = layout
    self.inputs = inputs
    self.initialHidden = initialHidden
    initialHiddenPointer = initialHidden.map { Source($0.storage.pointer) }
    self.lengths = lengths.map { lengths in
      let copy = UnsafeMutablePointer<Int>.allocate(capacity: lengths.count)
      copy.initialize(from: lengths, count: lengths.count)
      return copy
    }
    outputs = Tensor(uninitialized: [layout.time, layout.batch, layout.hidden])
    self.keepsSteps = keepsSteps
    let kept = keepsSteps ? layout.rows : layout.batch
    records = TensorStorage(count: layout.panels * kept * layout.record)
    hiddenGradient = records.pointer
  }

  deinit { lengths?.deallocate() }

  /// The record of a row at a step.
  @inline(always)
  func record(_ panel: Int, _ step: Int, _ row: Int) -> Destination<Scalar> {
    let place = keepsSteps ? panel &* layout.time &+ step : panel
    return records.pointer + (place &* layout.batch &+ row) &* layout.record
  }

  /// Whether a row's sequence has ended before this step.
  @inline(always)
  func hasEnded(_ row: Int, before step: Int) -> Bool {
    guard let lengths else { return false }
    return step >= lengths[row]
  }

  /// h before a step, of [B, H]; nil where it is zero.
  @inline(always)
  func hidden(before step: Int) -> Source<Scalar>? {
    step == 0
      ? initialHiddenPointer
      : Source(outputs.storage.pointer + (step &- 1) &* layout.batch &* layout.hidden)
  }

  /// A vector of h before a step, of one row.
  @inline(always)
  func hidden(before step: Int, row: Int, block: Int) -> Scalar.Register {
    guard let hidden = hidden(before: step) else { return Scalar.Register() }
    return .load(
      hidden + (row &* layout.hidden &+ block &* layout.lanes), first: layout.unitsInBlock(block))
  }

  /// A vector of h at a step, of one row.
  @inline(always)
  func output(step: Int, row: Int, block: Int) -> Scalar.Register {
    .load(
      outputs.storage.pointer
        + ((step &* layout.batch &+ row) &* layout.hidden &+ block &* layout.lanes),
      first: layout.unitsInBlock(block))
  }

  /// Writes a vector of h at a step, of one row.
  @inline(always)
  func setOutput(_ value: Scalar.Register, step: Int, row: Int, block: Int) {
    value.store(
      outputs.storage.pointer
        + ((step &* layout.batch &+ row) &* layout.hidden &+ block &* layout.lanes),
      first: layout.unitsInBlock(block))
  }

  /// In the backward pass: ∂L/∂h of a row, from outside and from the step after.
  @inline(always)
  func gradientOfHidden(step: Int, row: Int, block: Int) -> Scalar.Register {
    guard let upstream else { return Scalar.Register() }
    let fromOutside = Scalar.Register.load(
      upstream.storage.pointer
        + ((step &* layout.batch &+ row) &* layout.hidden &+ block &* layout.lanes),
      first: layout.unitsInBlock(block))
    return fromOutside
      + .load(hiddenGradient + (row &* layout.paddedHidden &+ block &* layout.lanes))
  }

  /// In the backward pass: what reaches h of the step before past the layers.
  @inline(always)
  func setDirectGradient(_ value: Scalar.Register, row: Int, block: Int) {
    value.store(hiddenGradient + (row &* layout.paddedHidden &+ block &* layout.lanes))
  }

  /// All steps of all rows.
  @inline(always)
  func forward(_ kernel: some FusedKernel<Scalar>, _ weights: FusedWeights<Scalar>) {
    let layout = layout
    let inputWidth = layout.inputSlots.count * layout.lanes
    let hiddenWidth = layout.recurrentSlots.count * layout.lanes
    let inputPanels = TensorStorage<Scalar>(count: layout.panels * layout.inputs * inputWidth)
    let hiddenPanels = TensorStorage<Scalar>(count: layout.panels * layout.hidden * hiddenWidth)
    let bias = TensorStorage<Scalar>(count: layout.panels * layout.record)
    layout.packBias(weights.biases, into: bias.pointer)
    Threads.together(threadsWorthwhile) { member in
      let share = member.share(of: layout.panels)
      layout.pack(
        weights.inputWeights, columns: layout.inputs, slots: layout.inputSlots,
        into: inputPanels.pointer, panels: share)
      layout.pack(
        weights.recurrentWeights, columns: layout.hidden, slots: layout.recurrentSlots,
        into: hiddenPanels.pointer, panels: share)
      member.waitForAll()
      let rows = member.share(of: layout.batch)
      for step in 0..<layout.time {
        if step % stepsAtOnce == 0 {
          for panel in 0..<layout.panels {
            startSums(
              panel, step..<min(step &+ stepsAtOnce, layout.time), rows, inputPanels.pointer,
              bias.pointer)
          }
        }
        let h = hidden(before: step)
        for panel in 0..<layout.panels {
          if let h {
            let sums =
              record(panel, step, rows.lowerBound) + layout.recurrentSlots.lowerBound
              &* layout.lanes
            TileProduct(
              left: h + rows.lowerBound &* layout.hidden, rowStride: layout.hidden,
              length: layout.hidden,
              right: hiddenPanels.pointer + panel &* layout.hidden &* hiddenWidth,
              rightStride: hiddenWidth, out: sums, outStride: layout.record, initial: Source(sums),
              initialStride: layout.record
            ).compute(rows: rows.count, vectors: layout.recurrentSlots.count)
          }
          kernel.activate(self, panel: panel, step: step, rows: rows)
        }
        kernel.finish(self, step: step, rows: rows)
      }
    }
  }

  /// How many steps' records fit the cache: so many are begun, or finished, in one product.
  var stepsAtOnce: Int {
    keepsSteps ? max(1, 65_536 / (layout.batch * layout.panels * layout.record)) : 1
  }

  /// Starts the records of some steps: $W x + b$.
  @inline(always)
  private func startSums(
    _ panel: Int, _ steps: Range<Int>, _ rows: Range<Int>, _ weights: Source<Scalar>,
    _ bias: Source<Scalar>
  ) {
    let layout = layout
    let width = layout.inputSlots.count &* layout.lanes
    let bias = bias + panel &* layout.record
    forEachStretch(of: steps, rows) { step, row, count in
      let start = record(panel, step, row)
      for slot in 0..<layout.slots where !layout.inputSlots.contains(slot) {
        let vector = Scalar.Register.load(bias + slot &* layout.lanes)
        for row in 0..<count {
          vector.store(start + (row &* layout.record &+ slot &* layout.lanes))
        }
      }
      TileProduct(
        left: inputs.storage.pointer + (step &* layout.batch &+ row) &* layout.inputs,
        rowStride: layout.inputs, length: layout.inputs,
        right: weights + panel &* layout.inputs &* width, rightStride: width,
        out: start + layout.inputSlots.lowerBound &* layout.lanes, outStride: layout.record,
        initial: bias + layout.inputSlots.lowerBound &* layout.lanes
      ).compute(rows: count, vectors: layout.inputSlots.count)
    }
  }

  /// The rows of some steps, in as long stretches as lie side by side.
  @inline(always)
  func forEachStretch(
    of steps: Range<Int>, _ rows: Range<Int>,
    _ body: (_ step: Int, _ row: Int, _ count: Int) -> Void
  ) {
    if rows.count == layout.batch {
      body(steps.lowerBound, 0, steps.count &* rows.count)
    } else {
      for step in steps { body(step, rows.lowerBound, rows.count) }
    }
  }
}

/// The layers of a cell, in the order of their slots.
struct FusedWeights<Scalar: TensorScalar> {
  /// Of [H, D], one for each of the layout's input slots.
  var inputWeights: [Tensor<Scalar>]
  /// Of [H, H], one for each of the layout's recurrent slots.
  var recurrentWeights: [Tensor<Scalar>]
  /// Of [H], one for each slot.
  var biases: [Tensor<Scalar>]
}
