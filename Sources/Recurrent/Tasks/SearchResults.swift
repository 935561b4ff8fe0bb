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

  /// What may explain a trial's error.
  public enum Factor: String, CaseIterable, Sendable {
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
