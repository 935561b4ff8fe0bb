/// A linear probe: can one number be read off some others by a weighted sum?
///
/// Weights and offset minimise $\sum_n (w \cdot x_n + b - y_n)^2 + \lambda \|w\|^2$, with y = ±1 for the two
/// answers; the sign of $w \cdot x + b$ is the probe's answer. A small λ, 1e-4 a row, keeps the equations
/// solvable where numbers go together.
public struct LinearProbe: Sendable {
  /// w.
  public let weights: [Double]
  /// b.
  public let offset: Double

  /// Fits the probe.
  ///
  /// - Parameters:
  ///   - rows: N rows of as many numbers each, at least one row.
  ///   - answers: N times 0 or 1.
  public init(rows: [[Double]], answers: [Int]) {
    guard rows.count == answers.count, let width = rows.first?.count else {
      fatalError(
        "LinearProbe: \(rows.count) rows don't fit \(answers.count) answers (at least one)")
    }
    // The normal equations A w = r, with a 1 behind each row for the offset.
    var matrix = [[Double]](repeating: Array(repeating: 0, count: width + 2), count: width + 1)
    for (row, answer) in zip(rows, answers) {
      let (x, y) = (row + [1], answer == 1 ? 1.0 : -1)
      for i in 0...width {
        for j in 0...width { matrix[i][j] += x[i] * x[j] }
        matrix[i][width + 1] += x[i] * y
      }
    }
    for i in 0..<width { matrix[i][i] += 1e-4 * Double(rows.count) }
    let solution = Self.solve(&matrix)
    (weights, offset) = (Array(solution.prefix(width)), solution[width])
  }

  /// The probe's answer to a row, 0 or 1.
  public func answer(_ row: [Double]) -> Int {
    zip(weights, row).reduce(offset) { $0 + $1.0 * $1.1 } > 0 ? 1 : 0
  }

  /// The share of rows that are answered right, 0 to 1.
  public func accuracy(rows: [[Double]], answers: [Int]) -> Double {
    Double(zip(rows, answers).count { answer($0) == $1 }) / Double(max(1, rows.count))
  }

  /// Gauss and Jordan: rows [A | r] of a positive definite A, whose pivots are its diagonal.
  private static func solve(_ matrix: inout [[Double]]) -> [Double] {
    for pivot in matrix.indices {
      let row = matrix[pivot].map { $0 / matrix[pivot][pivot] }
      for other in matrix.indices where other != pivot {
        let factor = matrix[other][pivot]
        for column in row.indices { matrix[other][column] -= factor * row[column] }
      }
      matrix[pivot] = row
    }
    return matrix.map { $0[$0.count - 1] }
  }
}
