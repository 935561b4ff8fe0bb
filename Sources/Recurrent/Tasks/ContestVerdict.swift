/// Which of two contestants is the better one, by the scores of their networks.
public enum ContestVerdict: String, Codable, Sendable {
  case first, second, tie

  /// Compares two lists of scores by a rank test: one side is better where its networks win at least so
  /// many of all pairs of one's and the other's as happens by chance in one of twenty cases, and where the
  /// medians lie a point apart, too.
  ///
  /// With ten scores on each side, the usual number here, that is 77 of 100 pairs, equal scores counting
  /// half (Mann and Whitney's U at most 23, two-sided 5 %).
  ///
  /// - Parameters:
  ///   - first: Scores in per cent, not none.
  ///   - second: Scores in per cent, not none.
  /// - Source: Mann and Whitney, "On a test of whether one of two random variables is stochastically
  ///   larger than the other", 1947.
  public init(_ first: [Double], against second: [Double]) {
    let wins = first.map { a in second.map { b in a > b ? 1 : a == b ? 0.5 : 0 }.reduce(0, +) }
    let share = wins.reduce(0, +) / Double(max(1, first.count * second.count))
    let lead = median(first) - median(second)
    self = share >= 0.77 && lead >= 1 ? .first : share <= 0.23 && lead <= -1 ? .second : .tie
  }
}
