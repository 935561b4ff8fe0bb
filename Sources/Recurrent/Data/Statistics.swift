/// How far two sequences go together: Pearson's correlation,
/// $r = \frac{\sum (x - \bar x)(y - \bar y)}{\sqrt{\sum (x - \bar x)^2 \sum (y - \bar y)^2}}$, from −1 to 1.
///
/// - Parameters:
///   - x: n numbers.
///   - y: n numbers.
/// - Returns: 0 where one of them does not vary, NaN where a number is NaN.
public func correlation(_ x: [Double], _ y: [Double]) -> Double {
  guard x.count == y.count, !x.isEmpty else {
    fatalError("correlation: needs two sequences of one length, not \(x.count) and \(y.count)")
  }
  let (meanX, meanY) = (mean(x), mean(y))
  var (cross, squareX, squareY) = (0.0, 0.0, 0.0)
  for (a, b) in zip(x, y) {
    cross += (a - meanX) * (b - meanY)
    squareX += (a - meanX) * (a - meanX)
    squareY += (b - meanY) * (b - meanY)
  }
  let scale = (squareX * squareY).squareRoot()
  return scale == 0 ? 0 : cross / scale
}

/// The unit whose values go most, up or down, with a sequence.
///
/// - Parameters:
///   - states: T of [H] values, at least one.
///   - answers: T numbers.
/// - Returns: The unit's index in 0..<H and its correlation.
public func mostCorrelated(
  _ states: [[Double]], with answers: [Double]
) -> (unit: Int, r: Double) {
  let units = (states.first ?? []).indices.map { unit in
    (unit: unit, r: correlation(states.map { $0[unit] }, answers))
  }
  return units.max { abs($0.r) < abs($1.r) } ?? (0, 0)
}

/// At each place the mean of the values of its group: what a value's group alone tells of it.
///
/// - Parameters:
///   - values: n numbers.
///   - keys: n groups.
public func groupMeans<Key: Hashable>(_ values: [Double], by keys: [Key]) -> [Double] {
  var groups: [Key: (sum: Double, count: Double)] = [:]
  for (value, key) in zip(values, keys) {
    groups[key, default: (0, 0)].sum += value
    groups[key, default: (0, 0)].count += 1
  }
  return keys.map { key in groups[key].map { $0.sum / $0.count } ?? .nan }
}

/// The mean of some numbers; NaN where there are none.
public func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

/// $\sqrt{\frac{1}{n} \sum (x - \bar x)^2}$; NaN where there are no numbers.
public func standardDeviation(_ values: [Double]) -> Double {
  let middle = mean(values)
  return mean(values.map { ($0 - middle) * ($0 - middle) }).squareRoot()
}

/// The middle of some numbers in their order, or the mean of the two in the middle; NaN where there are
/// none.
public func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return .nan }
  return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}

/// How often a number drawn from the one list exceeds one drawn from the other; a tie counts half. It is
/// the area under the receiver operating characteristic: 1 where a threshold parts the two, ½ where
/// they are mixed.
///
/// - Parameters:
///   - positives: Numbers that should be the higher ones.
///   - negatives: Numbers that should be the lower ones.
/// - Returns: 0 to 1; NaN where one list is empty.
public func areaUnderCurve(_ positives: [Double], above negatives: [Double]) -> Double {
  let all = (positives.map { ($0, true) } + negatives.map { ($0, false) }).sorted { $0.0 < $1.0 }
  var (wins, below) = (0.0, 0.0)
  var start = 0
  while start < all.count {
    var end = start
    while end < all.count, all[end].0 == all[start].0 { end += 1 }
    let higher = Double(all[start..<end].count { $0.1 })
    let lower = Double(end - start) - higher
    wins += higher * (below + lower / 2)
    below += lower
    start = end
  }
  return wins / (Double(positives.count) * Double(negatives.count))
}

/// The share of rows whose largest logit is the target's.
///
/// - Parameters:
///   - logits: [N, V].
///   - targets: N class indices.
public func accuracy<Scalar>(_ logits: Tensor<Scalar>, targets: [Int]) -> Double {
  guard logits.shape.first == targets.count, logits.shape.count == 2, !targets.isEmpty else {
    fatalError(
      "accuracy: logits of shape \(logits.shape) don't fit \(targets.count) targets (at least one)")
  }
  let right = zip(logits.rows, targets).count { row, target in
    row.indices.max { row[$0] < row[$1] } == target
  }
  return Double(right) / Double(targets.count)
}
