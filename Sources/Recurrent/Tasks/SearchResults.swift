/// What came of a random search.
public struct SearchResults: Sendable {
  /// A trial and what came of it.
  public typealias Run = (trial: SearchTrial, outcome: SearchTrial.Outcome)

  public let runs: [Run]

  public init(_ runs: [(argument: SearchTrial, result: SearchTrial.Outcome)]) {
    self.runs = runs.map { ($0.argument, $0.result) }
  }

  private init(runs: [Run]) { self.runs = runs }

  /// Those whose draw's number is one that the condition wants.
  public func filtered(_ isWanted: (Int) -> Bool) -> SearchResults {
    SearchResults(runs: runs.filter { isWanted($0.trial.number) })
  }

  /// The trials with even and with odd numbers: what holds in both is no luck of the draw.
  public var halves: [SearchResults] {
    [filtered { $0.isMultiple(of: 2) }, filtered { !$0.isMultiple(of: 2) }]
  }

  /// The runs on one set.
  public func of(_ data: SearchSet.Name) -> [Run] { runs.filter { $0.trial.data == data } }

  /// The test errors of a variant's best trials: the tenth of them with the least validation error, best
  /// first; of equals, the one whose answers cost less.
  public func bestTenth(of variant: LSTMVariant, on data: SearchSet.Name) -> [Double] {
    let mine = of(data).filter { $0.trial.variant == variant }
    let sorted = mine.sorted {
      ($0.outcome.validation, $0.outcome.cost) < ($1.outcome.validation, $1.outcome.cost)
    }
    return sorted.prefix((mine.count + 9) / 10).map(\.outcome.test)
  }

  /// How a variant's best tenth compares with the vanilla LSTM's on a set.
  public struct Comparison: Sendable {
    /// The difference of the means, in the unit of the errors; above 0 it is worse.
    public let excess: Double
    /// Welch's test.
    public let chance: Double
    /// Whether that is below 0.05, shared among the eight comparisons on the set (Bonferroni).
    public var isSignificant: Bool { chance < 0.05 / 8 }
  }

  /// Compares the best tenths; nil where one of them has fewer than two trials.
  public func comparison(
    of variant: LSTMVariant, on data: SearchSet.Name
  ) -> Comparison? {
    let (mine, vanilla) = (bestTenth(of: variant, on: data), bestTenth(of: .vanilla, on: data))
    guard mine.count >= 2, vanilla.count >= 2 else { return nil }
    return Comparison(
      excess: mean(mine) - mean(vanilla), chance: welchTest(mine, vanilla))
  }

  /// The variants whose best tenth differs significantly from the vanilla LSTM's, set by set.
  ///
  /// - Parameter isWorse: Whether those with more errors are meant, or those with fewer.
  /// - Returns: "NFG on chorales"
  public func differing(isWorse: Bool) -> [String] {
    SearchSet.Name.allCases.flatMap { data in
      LSTMVariant.allCases.filter { variant in
        guard variant != .vanilla, let found = comparison(of: variant, on: data) else {
          return false
        }
        return found.isSignificant && (found.excess > 0) == isWorse
      }.map { "\($0.abbreviation) on \(data.rawValue)" }
    }
  }

  /// What may explain a trial's error.
  public enum Factor: String, CaseIterable, Sendable {
    /// $\eta / (1 - \mu)$: what a step comes to where the gradient stays as it is.
    case step = "step size"
    case rate = "learning rate"
    case hidden = "units"
    case momentum, noise
    case variant = "which variant"
    /// The trials' errors with a column of numbers that mean nothing, as a check.
    case nothing = "random numbers"
  }

  /// The share of the variance of the test errors' logarithms that a factor explains on its own; numbers
  /// are cut into eight groups of the same size.
  public func explained(by factor: Factor, on data: SearchSet.Name) -> Double {
    let mine = of(data).filter { $0.outcome.test.isFinite }
    let errors = mine.map { naturalLogarithm(max($0.outcome.test, 1e-3)) }
    func ranks(_ value: (SearchTrial) -> Double) -> [Int] {
      groupsByRank(mine.map { value($0.trial) }, count: 8)
    }
    switch factor {
    case .step:
      return varianceExplained(
        errors, by: ranks { Double($0.rate) / (1 - Double($0.momentum)) })
    case .rate: return varianceExplained(errors, by: ranks { Double($0.rate) })
    case .hidden: return varianceExplained(errors, by: ranks { Double($0.hidden) })
    case .momentum: return varianceExplained(errors, by: ranks { Double($0.momentum) })
    case .noise: return varianceExplained(errors, by: ranks { Double($0.noise) })
    case .variant: return varianceExplained(errors, by: mine.map(\.trial.variant.rawValue))
    case .nothing:
      var generator = SeededGenerator(seed: 5)
      return varianceExplained(errors, by: ranks { _ in generator.uniform() })
    }
  }
}
