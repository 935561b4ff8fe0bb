/// One sequence through one cell, all steps at once: buffers and the products over them.
///
/// Forward, each thread takes its rows of the batch through all steps. Weights are packed once. A
/// record of a row and step holds the sums, then the gates, then, in the backward pass, their
/// gradients. Weight gradients are one product over all rows and steps at the end.
///
/// The bytes don't depend on the number of threads. With a single sequence (B = 1) the last bits may
/// depend on how many steps are taken at once, since one row's sums run in another order than six's.
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
  let lengths: UnsafeMutablePointer<Int>?
  let initialHiddenPointer: Source<Scalar>?

  /// Only while a backward pass is under way: ∂L/∂h of the rows, [B, padded H].
  var hiddenGradient: Destination<Scalar>
  /// ∂L/∂h_t from outside, [T, B, H].
  var upstream: Source<Scalar>

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
    upstream = Source(records.pointer)
  }

  deinit { lengths?.deallocate() }

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
    keepsSteps ? max(1, 65_536 / max(1, layout.batch * layout.panels * layout.record)) : 1
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
