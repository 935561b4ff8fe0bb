/// All blocks of a grid at once: buffers, and the way forward.
///
/// Forward, the diagonals come one after the other; the threads share the tiles of one, each of which
/// computes four gates of a vector of units for up to six rows and applies them at once. What comes
/// out is written to where the next blocks read it. Each number is computed by one thread, and tiles
/// don't depend on how many there are: so the bytes don't either.
///
/// Axes: B batch, T time, L layers, H hidden, N dimensions, R rows.
final class GridPass<Scalar: TensorScalar> {
  typealias Register = Scalar.Register

  let plan: GridPlan<Scalar>
  let priority: Int?
  let isTanhOfGated: Bool
  /// Whether the records are kept for a backward pass.
  let isKept: Bool
  /// How many steps each row of the batch has; nil where all have T.
  let lengths: [Int]?
  /// Each place's h of all sides, [R + faces][N][padded H].
  let hidden: TensorStorage<Scalar>
  /// Each place's m of all sides, likewise.
  let memory: TensorStorage<Scalar>
  /// What the priority dimension sees: the others' new h. Nil where there is none.
  let seen: TensorStorage<Scalar>?
  /// [N][panel][R][i f c̃ o, last tanh][lane]; later ∂L/∂(the gates' sums).
  let records: TensorStorage<Scalar>

  init(
    _ plan: GridPlan<Scalar>, priority: Int?, isTanhOfGated: Bool, isKept: Bool, lengths: [Int]?
  ) {
    self.plan = plan
    self.priority = plan.dimensions > 1 ? priority : nil
    self.isTanhOfGated = isTanhOfGated
    self.isKept = isKept
    self.lengths = lengths
    let count = plan.rowsWithFaces * plan.sides
    hidden = TensorStorage(count: count)
    memory = TensorStorage(count: count)
    seen = self.priority == nil ? nil : TensorStorage(count: count)
    records = TensorStorage(
      count: isKept ? plan.dimensions * plan.blocks * plan.rows * plan.record : 0)
  }

  /// The dimensions that are computed together, in order.
  var phases: [[Int]] {
    guard let priority else { return [Array(0..<plan.dimensions)] }
    return [(0..<plan.dimensions).filter { $0 != priority }, [priority]]
  }

  /// Where a vector of a side is.
  @inline(always)
  func offset(_ row: Int, _ dimension: Int, _ panel: Int) -> Int {
    row &* plan.sides &+ dimension &* plan.width &+ panel &* plan.lanes
  }

  @inline(always)
  func record(_ dimension: Int, _ panel: Int, _ row: Int) -> Destination<Scalar> {
    records.pointer
      + ((dimension &* plan.blocks &+ panel) &* plan.rows &+ row) &* plan.record
  }

  /// What a dimension multiplies its weights with.
  @inline(always)
  func left(_ dimension: Int) -> Source<Scalar> {
    Source((dimension == priority ? seen ?? hidden : hidden).pointer)
  }

  /// Whether a row of the batch has ended before a place's step.
  @inline(always)
  func hasEnded(_ place: Int, _ row: Int) -> Bool {
    guard let lengths else { return false }
    return plan.steps[place] >= lengths[row]
  }

  /// Work for some ten thousand cycles.
  var threadsWorthwhile: Int {
    let outputs = plan.dimensions * plan.blocks * 4 * plan.lanes
    return plan.rows * outputs * plan.dimensions * plan.hidden < 1_000_000 ? 1 : .max
  }

  /// All diagonals.
  ///
  /// - Parameter weights: For each set of weights, for each dimension, four layers of [H, NH] and [H].
  @inline(always)
  func forward(_ weights: [[[Linear<Scalar>]]]) {
    let plan = plan
    let dimensions = plan.dimensions
    let columns = dimensions * plan.hidden
    let gates = 4 * plan.lanes
    let size = plan.blocks * columns * gates
    let packed = TensorStorage<Scalar>(count: weights.count * dimensions * size)
    let biases = TensorStorage<Scalar>(count: weights.count * dimensions * plan.blocks * gates)
    let values = weights.flatMap { $0.map { $0.map(\.weight.value) } }
    for (number, layers) in weights.flatMap({ $0 }).enumerated() {
      plan.panels.packBias(
        layers.map(\.bias.value), into: biases.pointer + number * plan.blocks * gates)
    }
    Threads.together(threadsWorthwhile) { member in
      for item in member.share(of: values.count * plan.blocks) {
        let (number, panel) = (item / plan.blocks, item % plan.blocks)
        plan.panels.pack(
          values[number], columns: columns, slots: 0..<4, into: packed.pointer + number &* size,
          panels: panel..<panel + 1)
      }
      member.waitForAll()
      withUnsafeTemporaryAllocation(of: Scalar.self, capacity: 6 * plan.record) { scratch in
        guard let scratch = scratch.baseAddress else { return }
        for diagonal in plan.diagonals.indices {
          for phase in phases {
            plan.forEachItem(of: diagonal, parts: phase.count &* plan.blocks, member) {
              set, rows, part in
              let (dimension, panel) = (phase[part / plan.blocks], part % plan.blocks)
              let number = set &* dimensions &+ dimension
              let sums = isKept ? record(dimension, panel, rows.lowerBound) : scratch
              TileProduct(
                left: left(dimension) + rows.lowerBound &* plan.sides, rowStride: plan.sides,
                segments: dimensions, length: plan.hidden, segmentStride: plan.width,
                right: packed.pointer + (number &* size &+ panel &* columns &* gates),
                rightStride: gates, out: sums, outStride: plan.record,
                initial: biases.pointer + (number &* plan.blocks &+ panel) &* gates
              ).compute(rows: rows.count, vectors: 4)
              activate(sums, dimension, panel, rows)
            }
            member.waitForAll()
          }
        }
      }
    }
  }

  /// $m' = f \odot m + i \odot \tilde m$, $h' = o \odot \tanh m'$ or $\tanh(o \odot m')$.
  @inline(always)
  private func activate(
    _ records: Destination<Scalar>, _ dimension: Int, _ panel: Int, _ rows: Range<Int>
  ) {
    let lanes = plan.lanes
    var (place, inBatch) = (rows.lowerBound / plan.batch, rows.lowerBound % plan.batch)
    for row in rows {
      let target = offset(
        plan.targets[dimension][place] &* plan.batch &+ inBatch, dimension, panel)
      let own = offset(row, dimension, panel)
      var (shown, after) = (Register(), Register())
      if hasEnded(place, inBatch) {
        if dimension > 0 {
          shown = .load(hidden.pointer + own)
          after = .load(memory.pointer + own)
        }
      } else {
        let gates = records + (row &- rows.lowerBound) &* plan.record
        let input = Register.logistic(.load(gates))
        let forget = Register.logistic(.load(gates + lanes))
        let candidate = Register.hyperbolicTangent(.load(gates + 2 &* lanes))
        let output = Register.logistic(.load(gates + 3 &* lanes))
        after = (forget * .load(memory.pointer + own)).addingProduct(input, candidate)
        let squashed = Register.hyperbolicTangent(isTanhOfGated ? output * after : after)
        shown = isTanhOfGated ? squashed : output * squashed
        input.store(gates)
        forget.store(gates + lanes)
        candidate.store(gates + 2 &* lanes)
        output.store(gates + 3 &* lanes)
        squashed.store(gates + 4 &* lanes)
      }
      after.store(memory.pointer + target)
      shown.store(hidden.pointer + target)
      if let seen {
        shown.store(seen.pointer + (dimension == priority ? target : own))
      }
      inBatch += 1
      if inBatch == plan.batch { (place, inBatch) = (place &+ 1, 0) }
    }
  }
}
