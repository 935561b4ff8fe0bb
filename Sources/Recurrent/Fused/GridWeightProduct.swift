/// The gradient of one dimension's gates: $\bar W = \sum_r \delta a_r H_r^\top$ over all rows of all
/// blocks that share them, and $\bar b = \sum_r \delta a_r$.
///
/// Each tile has up to six columns of H and one panel of $\delta a$. The sum runs in stretches that
/// keep the panel in the cache; each number is computed by one thread.
struct GridWeightProduct<Scalar: TensorScalar> {
  /// H of the first row.
  let left: Source<Scalar>
  /// $\delta a$ of the first panel and row.
  let deltas: Source<Scalar>
  let rows: Int
  /// Of [H, NH], one a gate.
  let weights: [Tensor<Scalar>]
  /// Of [H], one a gate.
  let biases: [Tensor<Scalar>]

  /// Of some rows of a pass.
  init(_ pass: GridPass<Scalar>, dimension: Int, rows: Range<Int>) {
    let plan = pass.plan
    let shape = [plan.hidden, plan.dimensions * plan.hidden]
    left = pass.left(dimension) + rows.lowerBound * plan.sides
    deltas = Source(pass.record(dimension, 0, rows.lowerBound))
    self.rows = rows.count
    weights = (0..<4).map { _ in Tensor(uninitialized: shape) }
    biases = (0..<4).map { _ in Tensor(uninitialized: [plan.hidden]) }
  }

  private static var stretch: Int { 256 }
  /// How many tiles the columns of one side make, none of which has columns of two.
  private static func tiles(_ plan: GridPlan<Scalar>) -> Int { (plan.hidden + 5) / 6 }
  /// Numbers in the sums of a panel: NH columns, and one for the bias.
  private static func panelSize(_ plan: GridPlan<Scalar>) -> Int {
    (plan.dimensions * plan.hidden + 1) * 4 * plan.lanes
  }

  /// Memory for the sums of every product: for each [panel][column][gate][lane].
  static func scratch(
    _ products: [GridWeightProduct], _ plan: GridPlan<Scalar>
  ) -> TensorStorage<Scalar> {
    TensorStorage(count: products.count * plan.blocks * panelSize(plan))
  }

  /// Computes this thread's share.
  @inline(always)
  static func compute(
    _ products: [GridWeightProduct], _ plan: GridPlan<Scalar>, _ scratch: TensorStorage<Scalar>,
    _ member: Threads.Member
  ) {
    let tiles = tiles(plan)
    let parts = plan.dimensions * tiles + 1
    let size = panelSize(plan)
    let items = products.count * plan.blocks * parts
    let mine = member.share(of: items)
    let width = 4 &* plan.lanes
    let rows = products.first?.rows ?? 0
    if rows == 0 { scratch.pointer.update(repeating: 0, count: scratch.count) }
    for start in stride(from: 0, to: rows, by: stretch) {
      for item in mine {
        let (panelNumber, part) = (item / parts, item % parts)
        let product = products[panelNumber / plan.blocks]
        let sums = scratch.pointer + panelNumber &* size
        let (side, tile) = (part / tiles, part % tiles)
        let isBias = side == plan.dimensions
        let columns =
          isBias ? 0..<1 : plan.hidden &* tile / tiles..<plan.hidden &* (tile &+ 1) / tiles
        product.add(
          plan, start..<min(start + stretch, rows), panel: panelNumber % plan.blocks,
          column: isBias ? nil : side &* plan.width &+ columns.lowerBound, count: columns.count,
          into: sums + (side &* plan.hidden &+ columns.lowerBound) &* width)
      }
    }
    member.waitForAll()
    for item in member.share(of: products.count * plan.blocks) {
      products[item / plan.blocks].unpack(
        scratch.pointer + item &* size, plan, panel: item % plan.blocks)
    }
  }

  /// sums (+)= Σ over some rows.
  @inline(always)
  private func add(
    _ plan: GridPlan<Scalar>, _ rows: Range<Int>, panel: Int, column: Int?, count: Int,
    into sums: Destination<Scalar>
  ) {
    let width = 4 &* plan.lanes
    func add(_ left: Source<Scalar>, _ stepStride: Int) {
      TileProduct(
        left: left, rowStride: 1, stepStride: stepStride, length: rows.count,
        right: deltas + (panel &* plan.rows &+ rows.lowerBound) &* plan.record,
        rightStride: plan.record, out: sums, outStride: width,
        initial: rows.lowerBound == 0 ? nil : Source(sums), initialStride: width
      ).compute(rows: count, vectors: 4)
    }
    if let column {
      add(left + (rows.lowerBound &* plan.sides &+ column), plan.sides)
    } else {
      var one: Scalar = 1
      withUnsafePointer(to: &one) { add($0, 0) }
    }
  }

  /// A panel's [column][gate][lane] into the gates' [unit][column].
  @inline(always)
  private func unpack(_ sums: Source<Scalar>, _ plan: GridPlan<Scalar>, panel: Int) {
    let lanes = plan.lanes
    let width = 4 &* lanes
    let columns = plan.dimensions &* plan.hidden
    let units = plan.panels.unitsInBlock(panel)
    for gate in 0..<4 {
      let out = weights[gate].storage.pointer + panel &* lanes &* columns
      for column in stride(from: 0, to: columns, by: lanes) {
        let vectors = sums + (column &* width &+ gate &* lanes)
        let count = min(lanes, columns &- column)
        if units == lanes, count == lanes {
          transposeBlock(vectors, width, rows: lanes, columns: lanes, into: out + column, columns)
        } else {
          for unit in 0..<units {
            for place in 0..<count {
              out[unit &* columns &+ column &+ place] = vectors[place &* width &+ unit]
            }
          }
        }
      }
      (biases[gate].storage.pointer + panel &* lanes)
        .update(from: sums + (columns &* width &+ gate &* lanes), count: units)
    }
  }
}
