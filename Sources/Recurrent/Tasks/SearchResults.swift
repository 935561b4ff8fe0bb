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

  private static func sorted(_ runs: [Run]) -> [Run] {
    runs.sorted {
      ($0.outcome.validation, $0.outcome.cost) < ($1.outcome.validation, $1.outcome.cost)
    }
  }

  /// How a variant's best tenth compares with the vanilla LSTM's on a set.
  public struct Comparison: Sendable {
    public let variant: LSTMVariant
    public let data: SearchSet.Name
    /// The difference of the means, in the unit of the errors; above 0 it is worse.
    public let excess: Double
    /// The share of shuffles of the two variants' names over all their trials in which the means of the
    /// best tenths lie at least as far apart.
    public let chance: Double
    /// How far apart the means have to lie to be significant, in the unit of the errors.
    public let leastTold: Double
    /// Whether the chance is below 0.05, shared among the eight comparisons on the set (Bonferroni).
    public var isSignificant: Bool { chance < 0.05 / 8 }
    /// "NFG on chorales"
    public var name: String { "\(variant.abbreviation) on \(data.rawValue)" }
  }

  /// Compares each variant's best tenth with the vanilla LSTM's, set by set, by a permutation test.
  ///
  /// A best tenth is chosen, and no sample of its own. So the names of the two variants are dealt anew to
  /// all of their trials, and the best tenths chosen again.
  ///
  /// - Parameter draws: How often the names are shuffled.
  /// - Returns: None where one of the two has no trials.
  public func comparisons(draws: Int = 10_000) -> [Comparison] {
    SearchSet.Name.allCases.flatMap { data in
      LSTMVariant.allCases.filter { $0 != .vanilla }.compactMap {
        comparison(of: $0, on: data, draws: draws)
      }
    }
  }

  private func comparison(
    of variant: LSTMVariant, on data: SearchSet.Name, draws: Int
  ) -> Comparison? {
    let sorted = Self.sorted(of(data).filter { [variant, .vanilla].contains($0.trial.variant) })
    let (tests, isMine) = (sorted.map(\.outcome.test), sorted.map { $0.trial.variant == variant })
    let (all, mine) = (isMine.count, isMine.count { $0 })
    guard mine > 0, mine < all else { return nil }
    func difference(_ isMine: [Bool]) -> Double {
      func bestMean(_ wanted: Bool, _ count: Int) -> Double {
        mean(zip(tests, isMine).lazy.filter { $0.1 == wanted }.prefix((count + 9) / 10).map(\.0))
      }
      return bestMean(true, mine) - bestMean(false, all - mine)
    }
    let found = difference(isMine)
    var generator = SeededGenerator(seed: 11)
    let shuffled = (0..<draws).map { _ in abs(difference(isMine.shuffled(using: &generator))) }
    // The deal that was found is one of them, so that the chance is never 0.
    let asFar = shuffled.count { $0 >= abs(found) - 1e-12 }
    return Comparison(
      variant: variant, data: data, excess: found,
      chance: Double(asFar + 1) / Double(draws + 1),
      leastTold: shuffled.sorted(by: >)[min(draws - 1, Int(0.05 / 8 * Double(draws)))])
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
      return varianceExplained(errors, by: ranks(\.step))
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
