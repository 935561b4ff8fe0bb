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
  // solution
  var (asFar, deals) = (0, 0)
  for hand in 0..<(1 << all.count) where hand.nonzeroBitCount == first.count {
    let mine = all.indices.filter { hand >> $0 & 1 == 1 }.map { all[$0] }
    let others = all.indices.filter { hand >> $0 & 1 == 0 }.map { all[$0] }
    deals += 1
    // A little less than found, since the same sum in another order may come out a hair smaller.
    if abs(mean(mine) - mean(others)) >= found - 1e-12 { asFar += 1 }
  }
  return Double(asFar) / Double(deals)
  // stub
  // return found > 0 ? 0 : 1
  // end
}
