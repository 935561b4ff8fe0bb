/// What came of a random search.
public struct SearchResults: Sendable {
  /// A trial and what came of it.
  public typealias Run = (trial: SearchTrial, outcome: SearchTrial.Outcome)

  public let runs: [Run]

  public init(_ runs: [(argument: SearchTrial, result: SearchTrial.Outcome)]) {
    self.runs = runs.map { ($0.argument, $0.result) }
  }

  private init(runs: [Run]) { self.runs = runs }

  /// Those of the trials that the condition wants.
  public func filtered(_ isWanted: (SearchTrial) -> Bool) -> SearchResults {
    SearchResults(runs: runs.filter { isWanted($0.trial) })
  }

  /// The runs on one set.
  public func of(_ data: SearchSet.Name) -> [Run] { runs.filter { $0.trial.data == data } }

  /// The test errors of a variant's best trials, best first.
  public func bestTenth(of variant: LSTMVariant, on data: SearchSet.Name) -> [Double] {
    bestRuns(of: variant, on: data).map(\.outcome.test)
  }

  /// A variant's best trials: the tenth of them with the least validation error, best first; of equals,
  /// the one whose answers cost less.
  public func bestRuns(of variant: LSTMVariant, on data: SearchSet.Name) -> [Run] {
    let mine = of(data).filter { $0.trial.variant == variant }
    return Array(Self.sorted(mine).prefix((mine.count + 9) / 10))
  }

  /// Of all variants' best tenths on all sets, the share of trials that did best at the last epoch that
  /// they had: more epochs might have done more.
  public var shareEndedByEpochs: Double {
    let best = SearchSet.Name.allCases.flatMap { data in
      LSTMVariant.allCases.flatMap { bestRuns(of: $0, on: data) }
    }
    return mean(best.map { $0.outcome.epoch == $0.trial.epochs ? 1 : 0 })
  }

  /// Best first.
  static func sorted(_ runs: [Run]) -> [Run] {
    runs.sorted {
      ($0.outcome.validation, $0.outcome.cost) < ($1.outcome.validation, $1.outcome.cost)
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

  /// How many per cent more the step size explains than units, noise or variant, whichever explains most.
  public func leadOfStep(on data: SearchSet.Name) -> Double {
    let others = [Factor.hidden, .noise, .variant].map { percentExplained(by: $0, on: data) }
    return percentExplained(by: .step, on: data) - (others.max() ?? 0)
  }

  /// Some factors, that which explains most on its own first.
  public func ranked(_ factors: [Factor], on data: SearchSet.Name) -> [Factor] {
    factors.sorted { percentExplained(by: $0, on: data) > percentExplained(by: $1, on: data) }
  }

  /// The per cent of the variance of the test errors' logarithms that a factor explains on its own; numbers
  /// are cut into eight groups of the same size.
  public func percentExplained(by factor: Factor, on data: SearchSet.Name) -> Double {
    let mine = of(data).filter { $0.outcome.test.isFinite }
    let errors = mine.map { naturalLogarithm(max($0.outcome.test, 1e-3)) }
    func percent<Key: Hashable>(_ groups: [Key]) -> Double {
      100 * varianceExplained(errors, by: groups)
    }
    func ranked(_ value: (SearchTrial) -> Double) -> Double {
      percent(groupsByRank(mine.map { value($0.trial) }, count: 8))
    }
    switch factor {
    case .step: return ranked(\.step)
    case .rate: return ranked { Double($0.rate) }
    case .hidden: return ranked { Double($0.hidden) }
    case .momentum: return ranked { Double($0.momentum) }
    case .noise: return ranked { Double($0.noise) }
    case .variant: return percent(mine.map(\.trial.variant))
    case .nothing:
      var generator = SeededGenerator(seed: 5)
      return ranked { _ in generator.uniform() }
    }
  }
}
