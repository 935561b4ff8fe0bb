/// What came of the runs of grids and stacks on one task.
///
/// ```swift
/// let sums = GridResults(plan.runs)
/// print(sums.table)
/// sums.symbols(.tied, layers: 4)      // share of right symbols, mean over the seeds
/// ```
public struct GridResults: Sendable {
  private let runs: [(run: GridRun, result: GridRun.Result)]

  public init(_ runs: [(argument: GridRun, result: GridRun.Result)]) {
    self.runs = runs.map { ($0.argument, $0.result) }
  }

  /// All numbers of layers, the fewest first.
  public var depths: [Int] { Set(runs.map(\.run.layers)).sorted() }
  /// How many seeds.
  public var seeds: Int { Set(runs.map(\.run.seed)).count }

  /// The runs of one kind and depth, at the rate with the greatest mean share of right symbols. A grid of
  /// one layer counts as tied and as untied.
  public func best(_ kind: GridKind, layers: Int) -> RateChoice<GridRun.Result> {
    let own = runs.filter { $0.run.layers == layers && $0.run.kind == Self.kind(kind, layers) }
    return RateChoice(own.map { ($0.run, $0.result) }, \.rate) { -mean($0.map(\.curve.score)) }
  }

  private static func kind(_ kind: GridKind, _ layers: Int) -> GridKind {
    layers == 1 && kind == .untied ? .tied : kind
  }

  /// The share of right symbols at the end, one a seed, at the best rate.
  public func symbols(_ kind: GridKind, layers: Int) -> [Double] {
    best(kind, layers: layers).results.map(\.curve.score)
  }

  /// The share of sequences that are right as a whole, one a seed, at the same rate.
  public func wholes(_ kind: GridKind, layers: Int) -> [Double] {
    best(kind, layers: layers).results.map { $0.whole.last ?? 0 }
  }

  /// How much greater the mean share of right symbols of a kind is at the greatest depth than at the
  /// least, in points of a hundred.
  public func gain(_ kind: GridKind) -> Double {
    guard let first = depths.first, let last = depths.last else { return 0 }
    return 100 * (mean(symbols(kind, layers: last)) - mean(symbols(kind, layers: first)))
  }

  /// For each kind and depth: right symbols and right sequences in per cent, means over the seeds, and the
  /// rate, with a star where it is the smallest or the greatest that was tried.
  public var table: String {
    textTable(
      [["layers"] + depths.map { "\($0)" }]
        + GridKind.allCases.map { kind in
          [kind.rawValue]
            + depths.map { layers in
              let choice = best(kind, layers: layers)
              guard !choice.results.isEmpty else { return "–" }
              let shares = [symbols(kind, layers: layers), wholes(kind, layers: layers)].map {
                "\((1000 * mean($0)).rounded() / 10)"
              }
              return "\(shares[0]) \(shares[1]) at \(choice.rate)\(choice.isInside ? "" : "*")"
            }
        })
  }
}

/// What came of the runs of networks for parity.
public struct ParityResults: Sendable {
  private let runs: [(run: ParityRun, curve: LearningCurve)]

  public init(_ runs: [(argument: ParityRun, result: LearningCurve)]) {
    self.runs = runs.map { ($0.argument, $0.result) }
  }

  /// All numbers of bits, the fewest first.
  public var bits: [Int] { Set(runs.map(\.run.bits)).sorted() }

  /// The runs of one network for so many bits, at the rate at which most seeds learned it; of equal ones
  /// the rate at which they learned it soonest.
  public func best(
    _ network: ParityNetwork, isTied: Bool = true, bits: Int
  ) -> RateChoice<LearningCurve> {
    let own = runs.filter {
      $0.run.bits == bits && $0.run.network == network && $0.run.isTied == isTied
    }
    return RateChoice(own.map { ($0.run, $0.curve) }, \.rate) { curves in
      let steps = curves.map { Double($0.steps.last ?? 0) }
      return -Double(curves.count { $0.hasLearned }) + mean(steps) / 1e9
    }
  }

  /// For each network and number of bits: how many of how many seeds learned it, after how many steps on
  /// average, and at which rate, with a star where it is the smallest or the greatest that was tried.
  public var table: String {
    textTable(
      [["bits"] + bits.map { "\($0)" }]
        + ParityRun.networks.map { network, isTied in
          ["\(network.rawValue), \(isTied ? "tied" : "untied")"]
            + bits.map { bits in
              let choice = best(network, isTied: isTied, bits: bits)
              let ends = choice.results.filter(\.hasLearned).compactMap(\.steps.last)
              let count = "\(ends.count) of \(choice.results.count)"
              guard !ends.isEmpty else { return count }
              let steps = Int(mean(ends.map { Double($0) }).rounded())
              return "\(count), \(steps) at \(choice.rate)\(choice.isInside ? "" : "*")"
            }
        })
  }
}

extension LearningCurve {
  /// Whether 99 % was right at the end.
  public var hasLearned: Bool { score >= 0.99 }
}
