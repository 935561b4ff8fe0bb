import Glibc

/// How likely two lists of numbers from normal distributions with one mean, each with a spread of its
/// own, have means at least as far apart as these: Welch's t test, both sides.
///
/// $$t = \frac{\bar a - \bar b}{\sqrt{s_a^2 / n_a + s_b^2 / n_b}}$$
///
/// - Parameters:
///   - first: At least two numbers.
///   - second: At least two numbers.
/// - Returns: p, 0 to 1; 1 where all numbers are the same.
/// - Source: Welch, "The generalization of 'Student's' problem when several different population
///   variances are involved", 1947.
public func welchTest(_ first: [Double], _ second: [Double]) -> Double {
  guard first.count >= 2, second.count >= 2 else {
    fatalError(
      "welchTest: needs two numbers or more on each side, not \(first.count) and \(second.count)")
  }
  func squaredError(_ values: [Double]) -> Double {
    let middle = mean(values)
    let squares = values.map { ($0 - middle) * ($0 - middle) }.reduce(0, +)
    return squares / Double(values.count - 1) / Double(values.count)
  }
  let (a, b) = (squaredError(first), squaredError(second))
  let distance = abs(mean(first) - mean(second))
  guard a + b > 0 else { return distance > 0 ? 0 : 1 }
  let freedom =
    (a + b) * (a + b) / (a * a / Double(first.count - 1) + b * b / Double(second.count - 1))
  return studentTail(distance / (a + b).squareRoot(), freedom: freedom)
}

/// $P(|t| \ge x)$ of Student's distribution: with $t = \sqrt\nu \tan\theta$ it is a ratio of two
/// integrals of $\cos^{\nu - 1}\theta$, from $\theta(x)$ and from 0 to $\pi / 2$.
///
/// - Parameters:
///   - x: 0 or more.
///   - freedom: ν, at least 1.
public func studentTail(_ x: Double, freedom: Double) -> Double {
  func integral(from low: Double) -> Double {
    // Simpson's rule.
    let (parts, high) = (2000, Double.pi / 2)
    let width = (high - low) / Double(parts)
    let heights = (0...parts).map { part in
      pow(max(0, cos(low + Double(part) * width)), freedom - 1)
        * (part == 0 || part == parts ? 1 : part.isMultiple(of: 2) ? 2 : 4)
    }
    return heights.reduce(0, +) * width / 3
  }
  return integral(from: atan(x / freedom.squareRoot())) / integral(from: 0)
}
