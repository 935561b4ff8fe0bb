/// Of the learning rates that an experiment was run with, the one that did best, and its runs.
///
/// ```swift
/// let choice = RateChoice(plan.runs.filter { $0.argument.network == .lstm }, \.rate) { results in
///   mean(results.map(\.validation))
/// }
/// choice.results      // those at the best rate
/// ```
public struct RateChoice<Result> {
  /// 0 where there are no runs.
  public let rate: Float
  /// Whether smaller and greater rates were tried as well.
  public let isInside: Bool
  /// The rate, with a star where it is the smallest or the greatest of several.
  public let rateText: String
  /// What the runs at this rate gave.
  public let results: [Result]

  /// - Parameters:
  ///   - runs: All of them.
  ///   - rate: Where a run's rate stands in its argument.
  ///   - cost: What some results at one rate cost; the least is best, of equals the smaller rate's.
  public init<Argument>(
    _ runs: [(argument: Argument, result: Result)], _ rate: KeyPath<Argument, Float>,
    cost: ([Result]) -> Double
  ) {
    let rates = Set(runs.map { $0.argument[keyPath: rate] }).sorted()
    let choices = rates.map { each in
      (rate: each, results: runs.filter { $0.argument[keyPath: rate] == each }.map(\.result))
    }
    let best = choices.min { cost($0.results) < cost($1.results) }
    self.rate = best?.rate ?? 0
    isInside = best.map { $0.rate != rates.first && $0.rate != rates.last } ?? false
    rateText = "\(self.rate)\(rates.count > 1 && !isInside ? "*" : "")"
    results = best?.results ?? []
  }
}

extension RateChoice where Result == [Double] {
  /// The runs of one network of one size, each a list of normalised errors: the rate with the least mean.
  /// An error above 1 counts as 1, for silence would do better.
  public init(
    _ runs: [(argument: WaveRun, result: [Double])], of network: Rival, weights: Int
  ) {
    self.init(
      runs.filter { $0.argument.network == network && $0.argument.weights == weights }
        .map { ($0.argument, $0.result.map { min(1, $0) }) }, \.rate
    ) { mean($0.flatMap { $0 }) }
  }

  /// The runs of one network on a yearly series, each an error in the middle years and one in the last:
  /// the rate with the least mean of the first.
  public init(_ runs: [(argument: ForecastRun, result: [Double])], of network: Rival) {
    self.init(runs.filter { $0.argument.network == network }, \.rate) { mean($0.map { $0[0] }) }
  }

  /// All numbers of the chosen runs.
  public var errors: [Double] { results.flatMap { $0 } }
}

extension RateChoice where Result == VowelRun.Outcome {
  /// The runs of one network on the spoken vowels: the rate with the least mean error on what was held out.
  public init(_ runs: [(argument: VowelRun, result: VowelRun.Outcome)], of network: Rival) {
    self.init(runs.filter { $0.argument.network == network }, \.rate) {
      mean($0.map(\.validation))
    }
  }
}

extension WaveRun {
  /// Every network of some sizes, at each of its rates, from four seeds.
  public static func all(
    _ sizes: [Int], _ rule: Rule, seeds: ClosedRange<UInt64> = 1...4, rates: [Rival: [Float]]
  ) -> [WaveRun] {
    sizes.flatMap { weights in
      Rival.allCases.flatMap { network in
        (rates[network] ?? []).flatMap { rate in
          seeds.map {
            WaveRun(network: network, weights: weights, rate: rate, seed: $0, rule: rule)
          }
        }
      }
    }
  }
}
