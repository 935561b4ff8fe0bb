/// Where a sweep over rows and columns begins.
public enum GridCorner: String, Codable, CaseIterable, Sendable {
  case topLeft, topRight, bottomLeft, bottomRight

  var isTop: Bool { self == .topLeft || self == .topRight }
  var isLeft: Bool { self == .topLeft || self == .bottomLeft }
}

extension GridBlock {
  /// A block of three dimensions, depth, rows and columns, at every place of an image: one layer of a
  /// three-dimensional Grid LSTM.
  ///
  /// From a corner on, the block at (r, c) takes the depth side of its place, the side that the place
  /// before it in the column left, and that of the place before it in the row:
  ///
  /// $$(d'_{rc}, v_{rc}, w_{rc}) = \mathrm{block}(d_{rc}, v_{r-1,c}, w_{r,c-1})$$
  ///
  /// where each letter stands for an h and an m. The sides along rows and columns begin with zeros. The
  /// depth sides that come out go into the next layer.
  ///
  /// ```swift
  /// let corners = GridCorner.allCases.map { corner in block[corner].sweep(patches, from: corner) }
  /// ```
  ///
  /// Axes: B batch, H hidden.
  ///
  /// - Parameters:
  ///   - depth: Row by row what enters each place along depth, h and m of [B, H].
  ///   - corner: Where the sweep begins.
  /// - Returns: Row by row what leaves each place along depth.
  /// - Source: Kalchbrenner, Danihelka and Graves 2015, sections 3 and 5.2.
  public func sweep(
    _ depth: [[GridSide<Scalar>]], from corner: GridCorner = .topLeft
  ) -> [[GridSide<Scalar>]] {
    Self.sweep(depth, from: corner) { _, _ in self }
  }

  /// A sweep that is not tied along rows or columns: each place has the block that it is given.
  ///
  /// A block of two dimensions, depth and columns, sweeps over a single row: the columns are then the
  /// steps of a two-dimensional grid, untied along time.
  ///
  /// ```swift
  /// GridBlock.sweep(patches) { _, column in blocks[column] }      // tied along rows only
  /// ```
  ///
  /// Axes: B batch, H hidden.
  ///
  /// - Parameters:
  ///   - depth: Row by row what enters each place along depth, h and m of [B, H].
  ///   - corner: Where the sweep begins.
  ///   - block: The block of a row and a column, counted from the top left; all have as many dimensions.
  /// - Returns: Row by row what leaves each place along depth.
  /// - Source: Kalchbrenner, Danihelka and Graves 2015, section 3.5, weights tied or not along a
  ///   dimension.
  public static func sweep(
    _ depth: [[GridSide<Scalar>]], from corner: GridCorner = .topLeft,
    block: (_ row: Int, _ column: Int) -> GridBlock
  ) -> [[GridSide<Scalar>]] {
    guard let first = depth.first?.first, depth.allSatisfy({ $0.count == depth[0].count }) else {
      fatalError("sweep: needs rows of equal length, not rows of \(depth.map(\.count))")
    }
    let zero = GridSide<Scalar>(
      zeros: first.hidden.shape[0], hidden: first.hidden.shape[1])
    var above = depth[0].map { _ in zero }
    var next = depth
    let columns = Array(depth[0].indices)
    for row in corner.isTop ? Array(depth.indices) : depth.indices.reversed() {
      var beside = zero
      for column in corner.isLeft ? columns : columns.reversed() {
        let block = block(row, column)
        guard block.dimensions == 3 || (block.dimensions == 2 && depth.count == 1) else {
          fatalError(
            "sweep: needs blocks of 3 dimensions, or of 2 over a single row, not of "
              + "\(block.dimensions) over \(depth.count) rows")
        }
        let over = block.dimensions == 3 ? [above[column]] : []
        let sides = block([depth[row][column]] + over + [beside])
        (next[row][column], beside) = (sides[0], sides[sides.count - 1])
        if block.dimensions == 3 { above[column] = sides[1] }
      }
    }
    return next
  }
}
