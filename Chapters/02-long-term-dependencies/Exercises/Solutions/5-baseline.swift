//: # What does knowing nothing cost?
//: A learning curve says little without its baseline. In the adding problem of this chapter the numbers
//: come from $[0, 1)$, and two of them are added. Predict the mean squared error of the best answer where
//: `count` independent numbers, uniform in $[a, b)$, are added, for someone who knows `known` of them and
//: nothing of the others. What becomes of 1/6 and 1/12 with numbers from $[-1, 1)$?

/// The mean squared error of the best answer to a sum of uniform numbers of which some are known.
///
/// - Parameters:
///   - lower: a.
///   - upper: b, above a.
///   - count: How many numbers are added.
///   - known: How many of them are known, at most `count`.
public func baseline(lower: Double, upper: Double, count: Int, known: Int) -> Double {
  // solution
  // Four times as much for [−1, 1), twice as wide: 2/3 and 1/3.
  Double(count - known) * (upper - lower) * (upper - lower) / 12
  // stub
  // 0
  // end
}
