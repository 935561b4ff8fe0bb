/// The gradient of some layers' weights: $\bar W = \sum_r \delta a_r\,v_r^\top$ over all rows and steps.
///
/// Each tile has up to six columns of v and one panel of $\delta a$, which lies there in the order in
/// which it is read. The sum runs in stretches that keep the panel in the cache; each number is
/// computed by one thread.
struct WeightProduct<Scalar: TensorScalar> {
  /// v from the row `rows.lowerBound` on, [rows, columns]; nil where v is the number one (a bias).
  var left: Source<Scalar>?
  var columns: Int
  /// The slots that v has weights for.
  var slots: Range<Int>
  var rows: Range<Int>
  /// Of [H, columns], one for each slot.
  var gradients: [Tensor<Scalar>]
  /// v for the rows before, [B, columns]; zeros where nil.
  var first: Tensor<Scalar>?

  /// Columns a tile has at most.
  private static var tileColumns: Int { 6 }
  /// Rows of a stretch: its panel of δa takes 64 KB in Float.
  private static var stretch: Int { 256 }

  private var tiles: Int { (columns + Self.tileColumns - 1) / Self.tileColumns }
  /// The columns of a tile: as even as can be.
  private func columns(of tile: Int) -> Range<Int> {
    (columns * tile / tiles)..<(columns * (tile + 1) / tiles)
  }

  /// Memory for the sums of every product: for each [panel][column][slot][lane].
  static func scratch(
    _ products: [WeightProduct], _ layout: GatePanels<Scalar>
  ) -> TensorStorage<Scalar> {
    TensorStorage(count: products.reduce(0) { $0 + $1.size(layout) })
  }

  private func size(_ layout: GatePanels<Scalar>) -> Int {
    layout.panels * columns * slots.count * layout.lanes
  }

  /// Computes this thread's share of the tiles of some products.
  @inline(always)
  static func compute(
    _ products: [WeightProduct], _ pass: FusedPass<Scalar>, _ scratch: TensorStorage<Scalar>,
    _ member: Threads.Member
  ) {
    let layout = pass.layout
    let tiles = products.reduce(0) { $0 + $1.tiles }
    let mine = member.share(of: tiles * layout.panels)
    if layout.rows == 0 { scratch.pointer.update(repeating: 0, count: scratch.count) }
    for start in stride(from: 0, to: layout.rows, by: stretch) {
      for item in mine {
        var tile = item % tiles
        var place = 0
        var sums = scratch.pointer
        while tile >= products[place].tiles {
          tile -= products[place].tiles
          sums += products[place].size(layout)
          place += 1
        }
        products[place].add(
          pass, rows: start..<min(start + stretch, layout.rows), panel: item / tiles, tile: tile,
          isFirst: start == 0, into: sums)
      }
    }
    member.waitForAll()
    var sums = scratch.pointer
    for product in products {
      for panel in member.share(of: layout.panels) { product.unpack(sums, layout, panel: panel) }
      sums += product.size(layout)
    }
  }

  /// sums (+)= Σ over some rows.
  @inline(always)
  private func add(
    _ pass: FusedPass<Scalar>, rows stretch: Range<Int>, panel: Int, tile: Int, isFirst: Bool,
    into sums: Destination<Scalar>
  ) {
    let layout = pass.layout
    let columns = columns(of: tile)
    let delta = pass.record(panel, 0, 0) + slots.lowerBound &* layout.lanes
    let width = slots.count &* layout.lanes
    let sums = sums + (panel &* self.columns &+ columns.lowerBound) &* width
    if isFirst { sums.update(repeating: 0, count: columns.count &* width) }
    func add(_ left: Source<Scalar>, stepStride: Int, _ rows: Range<Int>) {
      guard !rows.isEmpty else { return }
      TileProduct(
        left: left, rowStride: 1, stepStride: stepStride, length: rows.count,
        right: delta + rows.lowerBound &* layout.record, rightStride: layout.record, out: sums,
        outStride: width, initial: Source(sums), initialStride: width
      ).compute(rows: columns.count, vectors: slots.count)
    }
    if let first {
      let part = stretch.clamped(to: 0..<rows.lowerBound)
      add(
        first.storage.pointer + (part.lowerBound &* self.columns &+ columns.lowerBound),
        stepStride: self.columns, part)
    }
    let part = stretch.clamped(to: rows)
    if let left {
      add(
        left + ((part.lowerBound &- rows.lowerBound) &* self.columns &+ columns.lowerBound),
        stepStride: self.columns, part)
    } else {
      var one: Scalar = 1
      withUnsafePointer(to: &one) { add($0, stepStride: 0, part) }
    }
  }

  /// A panel's [column][slot][lane] into the layers' [unit][column].
  @inline(always)
  private func unpack(_ sums: Source<Scalar>, _ layout: GatePanels<Scalar>, panel: Int) {
    let lanes = layout.lanes
    let width = slots.count &* lanes
    for slot in slots {
      let units = layout.units(panel, slot)
      guard units > 0 else { continue }
      let out =
        layout.layer(gradients, slot &- slots.lowerBound).storage.pointer
        + layout.firstUnit(panel, slot) &* columns
      for column in stride(from: 0, to: columns, by: lanes) {
        let vectors =
          sums
          + ((panel &* columns &+ column) &* width
            &+ (slot &- slots.lowerBound) &* lanes)
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
    }
  }
}
