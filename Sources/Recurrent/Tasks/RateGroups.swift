extension SearchResults {
  /// Trials with like learning rates.
  public struct RateGroup: Sendable {
    /// The geometric mean of their rates.
    public let rate: Double
    /// Their errors in the test.
    public let errors: [Double]
    public var median: Double { Recurrent.median(errors) }
  }

  /// The trials on one set of cells of some sizes, in groups of like learning rates.
  ///
  /// - Parameters:
  ///   - data: The set.
  ///   - units: H of the cells that are wanted.
  ///   - count: How many groups, of the same number of trials within one.
  /// - Returns: By rising rate; groups without a trial are left out.
  public func rateGroups(
    on data: SearchSet.Name, units: ClosedRange<Int>, count: Int = 8
  ) -> [RateGroup] {
    let mine = of(data).filter { units.contains($0.trial.hidden) }
    let groups = groupsByRank(mine.map { Double($0.trial.rate) }, count: count)
    return (0..<count).compactMap { group in
      let runs = zip(mine, groups).filter { $0.1 == group }.map(\.0)
      guard !runs.isEmpty else { return nil }
      let rate = exponential(mean(runs.map { naturalLogarithm(Double($0.trial.rate)) }))
      return RateGroup(rate: rate, errors: runs.map(\.outcome.test))
    }
  }
}
