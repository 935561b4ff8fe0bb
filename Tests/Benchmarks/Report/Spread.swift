import Foundation

/// The median of some repetitions, and their range.
public struct Spread: Codable, Equatable, Sendable {
  /// The middle value, or the mean of the two in the middle.
  public let median: Double
  public let least: Double
  public let greatest: Double

  /// Nil where there are no values.
  public init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    (least, greatest) = (first, last)
    median = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// Least and greatest, as they stand in `results.json`.
  public var range: [Double] { [least, greatest] }
}

/// The exponent p of the power law y = a·xᵖ that fits best: the slope on two logarithmic axes.
///
/// - Parameters:
///   - x: positive values, two different ones at least.
///   - y: a positive value for each.
/// - Returns: nil where no line goes through.
public func fittedExponent(_ x: [Double], _ y: [Double]) -> Double? {
  guard x.count == y.count, Set(x).count > 1, (x + y).allSatisfy({ $0 > 0 }) else { return nil }
  let (u, v) = (x.map { log($0) }, y.map { log($0) })
  let (meanU, meanV) = (u.reduce(0, +) / Double(u.count), v.reduce(0, +) / Double(v.count))
  let together = zip(u, v).reduce(0) { $0 + ($1.0 - meanU) * ($1.1 - meanV) }
  return together / u.reduce(0) { $0 + ($1 - meanU) * ($1 - meanU) }
}
