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
    guard dimensions == 3, let first = depth.first?.first,
      depth.allSatisfy({ $0.count == depth[0].count })
    else {
      fatalError(
        "sweep: needs a block of 3 dimensions and rows of equal length, not \(dimensions) dimensions "
          + "and rows of \(depth.map(\.count))")
    }
    let zero = GridSide<Scalar>(zeros: first.hidden.shape[0], hidden: hidden)
    var above = depth[0].map { _ in zero }
    var next = depth
    let columns = Array(depth[0].indices)
    for row in corner.isTop ? Array(depth.indices) : depth.indices.reversed() {
      var beside = zero
      for column in corner.isLeft ? columns : columns.reversed() {
        let sides = self([depth[row][column], above[column], beside])
        (next[row][column], above[column], beside) = (sides[0], sides[1], sides[2])
      }
    }
    return next
  }
}
