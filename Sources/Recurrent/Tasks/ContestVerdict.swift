/// Which of two contestants is the better one, by the scores of their networks.
public enum ContestVerdict: String, Codable, Sendable {
  case first, second, tie

  /// Compares two lists of scores by a rank test: one side is better where its networks win so many of
  /// all pairs of one's and the other's as happens by chance in at most one of twenty cases, and where the
  /// medians lie a point apart, too. In a pair of equal scores each side wins half.
  ///
  /// - Parameters:
  ///   - first: Scores in per cent, not none.
  ///   - second: Scores in per cent, not none.
  /// - Source: Mann and Whitney, "On a test of whether one of two random variables is stochastically
  ///   larger than the other", 1947.
  public init(_ first: [Double], against second: [Double]) {
    let wins = first.map { a in second.map { b in a > b ? 1 : a == b ? 0.5 : 0 }.reduce(0, +) }
      .reduce(0, +)
    let lead = median(first) - median(second)
    let pairs = first.count * second.count
    guard let few = Self.fewestWins(first.count, second.count) else {
      self = .tie
      return
    }
    self =
      wins >= Double(pairs - few) && lead >= 1
      ? .first : wins <= Double(few) && lead <= -1 ? .second : .tie
  }

  /// The most pairs that a side may win and still be the worse one: the greatest u for which chance gives
  /// one of the two sides u pairs or fewer in at most one of twenty cases.
  ///
  /// Of m and n scores in random order, with no two equal, $N_{m,n}(u) = N_{m-1,n}(u - n) +
  /// N_{m,n-1}(u)$ orders give the first side u pairs: the greatest score is its own, and wins n pairs, or
  /// the other's. Ten against ten may win 23 of 100.
  ///
  /// - Returns: u; nil where even no pair at all is not rare enough.
  static func fewestWins(_ first: Int, _ second: Int) -> Int? {
    // Row by row over m, each a list over n of lists over u.
    var orders = (0...second).map { _ in [1.0] }
    for m in 0..<first {
      var row = [[1.0]]
      for n in 1..<(second + 1) {
        var counts = Array(repeating: 0.0, count: (m + 1) * n + 1)
        for (u, count) in orders[n].enumerated() { counts[u + n] += count }
        for (u, count) in row[n - 1].enumerated() { counts[u] += count }
        row.append(counts)
      }
      orders = row
    }
    let all = orders[second].reduce(0, +)
    var below = 0.0
    let rare = orders[second].prefix { count in
      below += count
      return 2 * below <= 0.05 * all
    }
    return rare.isEmpty ? nil : rare.count - 1
  }
}
