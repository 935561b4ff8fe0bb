extension Tensor {
  /// A random orthogonal matrix, $Q^\top Q = 1$: a rotation, perhaps with a reflection.
  ///
  /// It changes the direction of a vector and never its length. Rows of a normal random matrix are made
  /// perpendicular to those before them (Gram and Schmidt, twice over against rounding errors).
  ///
  /// - Parameters:
  ///   - size: n.
  ///   - generator: Draws the matrix.
  /// - Returns: [n, n].
  public init(orthogonal size: Int, using generator: inout SeededGenerator) {
    var rows: [[Double]] = []
    while rows.count < size {
      var row = (0..<size).map { _ in generator.normal() }
      for _ in 0..<2 {
        for other in rows {
          let share = zip(row, other).reduce(0) { $0 + $1.0 * $1.1 }
          for index in row.indices { row[index] -= share * other[index] }
        }
        let length = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
        row = row.map { $0 / length }
      }
      rows.append(row)
    }
    self.init(rows.flatMap { $0 }.map { Scalar($0) }, shape: [size, size])
  }
}
