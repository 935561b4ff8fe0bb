/// How much of the variance of some numbers a column beside them explains: the share of it that lies
/// between groups, less what chance alone would put there.
///
/// $$\varepsilon^2 = 1 - \frac{n - 1}{n - k} \cdot \frac{\text{squares within groups}}{\text{squares in
/// all}}$$
///
/// A column that says nothing gets 0 on average, and may come out a little below.
///
/// - Parameters:
///   - values: n numbers.
///   - groups: The group of each, k different ones.
/// - Returns: At most 1; 0 where the values don't vary, or no group has two members.
/// - Source: Kelley, "An unbiased correlation ratio measure", 1935.
public func varianceExplained<Key: Hashable>(_ values: [Double], by groups: [Key]) -> Double {
  guard values.count == groups.count else {
    fatalError(
      "varianceExplained: \(values.count) values need as many groups, not \(groups.count)")
  }
  let (count, kinds) = (values.count, Set(groups).count)
  let middle = mean(values)
  let all = values.map { ($0 - middle) * ($0 - middle) }.reduce(0, +)
  guard count > kinds, all > 0 else { return 0 }
  let within = zip(values, groupMeans(values, by: groups)).map { ($0 - $1) * ($0 - $1) }
    .reduce(0, +)
  return 1 - within / all * Double(count - 1) / Double(count - kinds)
}

/// Cuts a column of numbers into groups of the same size, by rank.
///
/// - Parameters:
///   - values: n numbers; equal ones are kept in their order.
///   - count: How many groups.
/// - Returns: The group of each, 0 for the least.
public func groupsByRank(_ values: [Double], count: Int) -> [Int] {
  let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
  var groups = [Int](repeating: 0, count: values.count)
  for (rank, index) in order.enumerated() { groups[index] = rank * count / values.count }
  return groups
}
