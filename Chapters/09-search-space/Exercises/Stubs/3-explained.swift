//: # How much one column explains
//: Trials have errors, and a hyperparameter's values are cut into groups. Part of the errors' variance lies between the
//: groups; but even groups drawn by lot get a part of it. Give the share between them less what chance gives:
//:
//: $$\varepsilon^2 = 1 - \frac{n - 1}{n - k} \cdot \frac{S_\text{within}}{S_\text{all}}$$
//:
//: with $n$ errors and $k$ groups; $S_\text{all}$ sums their squared distances from the mean, $S_\text{within}$ those
//: from the mean of their own group.

/// - Parameters:
///   - errors: n numbers.
///   - groups: The group of each; k different ones, fewer than n.
/// - Returns: ε², at most 1.
public func explained(_ errors: [Double], by groups: [Int]) -> Double {
  func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
  func squares(_ values: [Double]) -> Double {
    let middle = mean(values)
    return values.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
  }
  return 0
}
