/// What came of the runs of grids and stacks on one task.
///
/// The rate of each kind and depth is the one with the greatest mean share of right symbols. Where that
/// was found with some seeds, others may say what it is worth:
///
/// ```swift
/// let tried = GridResults(plan.runs)
/// let fresh = GridResults(otherPlan.runs, ratesOf: tried)    // over tried.chosen(seeds: 4...6)
/// print(fresh.table)
/// fresh.symbols(.tied, layers: 4)      // share of right symbols, one a seed
/// ```
public struct GridResults: Sendable {
  private typealias Run = (run: GridRun, result: GridRun.Result)
  /// The runs that tell what came out.
  private let runs: [Run]
  /// The runs that choose the rates.
  private let choosing: [Run]

  /// - Parameters:
  ///   - runs: What came out.
  ///   - tried: Whose runs choose the rates; nil, if `runs` do themselves.
  public init(
    _ runs: [(argument: GridRun, result: GridRun.Result)], ratesOf tried: GridResults? = nil
  ) {
    self.runs = runs.map { ($0.argument, $0.result) }
    choosing = tried?.choosing ?? self.runs
  }

  /// All numbers of layers, the fewest first.
  public var depths: [Int] { Set(runs.map(\.run.layers)).sorted() }
  /// How many seeds.
  public var seeds: Int { Set(runs.map(\.run.seed)).count }
  /// The kinds that were run.
  public var kinds: [GridKind] {
    GridKind.allCases.filter { kind in
      depths.contains { runs.contains(where: Self.isOf(kind, layers: $0)) }
    }
  }

  /// The choosing runs of one kind and depth, at the rate with the greatest mean share of right symbols. A
  /// grid of one layer counts as tied and as untied.
  public func best(_ kind: GridKind, layers: Int) -> RateChoice<GridRun.Result> {
    let own = choosing.filter(Self.isOf(kind, layers: layers))
    return RateChoice(own.map { ($0.run, $0.result) }, \.rate) { -mean($0.map(\.curve.score)) }
  }

  private static func isOf(_ kind: GridKind, layers: Int) -> (Run) -> Bool {
    let kind = layers == 1 && kind == .untied ? .tied : kind
    return { $0.run.layers == layers && $0.run.kind == kind }
  }

  /// Each kind of each depth at its best rate, from other seeds: runs whose results chose nothing.
  public func chosen(seeds: ClosedRange<UInt64>) -> [GridRun] {
    seeds.flatMap { seed in
      depths.flatMap { layers in
        GridKind.allCases.filter { layers > 1 || $0 != .untied }.compactMap { kind in
          guard let run = choosing.first(where: Self.isOf(kind, layers: layers))?.run else {
            return nil
          }
          return GridRun(
            kind, layers: layers, weights: run.weights, rate: best(kind, layers: layers).rate,
            seed: seed)
        }
      }
    }
  }

  /// What came out at the best rate, one a seed.
  private func results(_ kind: GridKind, layers: Int) -> [GridRun.Result] {
    let rate = best(kind, layers: layers).rate
    return runs.filter(Self.isOf(kind, layers: layers)).filter { $0.run.rate == rate }
      .map(\.result)
  }

  /// The share of right symbols at the end, one a seed, at the best rate.
  public func symbols(_ kind: GridKind, layers: Int) -> [Double] {
    results(kind, layers: layers).map(\.curve.score)
  }

  /// The share of sequences that are right as a whole, one a seed, at the same rate.
  public func wholes(_ kind: GridKind, layers: Int) -> [Double] {
    results(kind, layers: layers).map { $0.whole.last ?? 0 }
  }

  /// The greatest share of sequences that are right as a whole, of all runs at the best rates.
  public var bestWhole: Double {
    kinds.flatMap { kind in depths.flatMap { wholes(kind, layers: $0) } }.max() ?? 0
  }

  /// How much greater the mean share of right symbols of a kind is at the greatest depth than at the
  /// least, in points of a hundred.
  public func gain(_ kind: GridKind) -> Double {
    guard let first = depths.first, let last = depths.last else { return 0 }
    return 100 * (mean(symbols(kind, layers: last)) - mean(symbols(kind, layers: first)))
  }

  /// The mean share of right symbols of a kind at the greatest depth.
  public func deepest(_ kind: GridKind) -> Double {
    mean(symbols(kind, layers: depths.last ?? 1))
  }

  /// For each kind a row, for each task a column: the mean share of right symbols in per cent with one
  /// layer, with the most layers, and at the depth where it is greatest.
  ///
  /// - Parameter tasks: Each with its name.
  public static func table(of tasks: [(name: String, results: GridResults)]) -> String {
    textTable(
      [["layers: 1, most, best"] + tasks.map(\.name)]
        + GridKind.contest.map { kind in
          [kind.rawValue]
            + tasks.map { _, results in
              let shares = results.depths.map { mean(results.symbols(kind, layers: $0)) }
              return [shares.first, shares.last, shares.max()].map(percentText)
                .joined(separator: " ")
            }
        })
  }

  /// For each kind and depth: right symbols and right sequences in per cent, means over the seeds, and the
  /// rate, with a star where it is the smallest or the greatest of several.
  public var table: String {
    textTable(
      [["layers"] + depths.map { "\($0)" }]
        + kinds.map { kind in
          [kind.rawValue]
            + depths.map { layers in
              let choice = best(kind, layers: layers)
              guard !symbols(kind, layers: layers).isEmpty else { return "–" }
              let shares = [symbols(kind, layers: layers), wholes(kind, layers: layers)].map {
                percentText(mean($0))
              }
              return "\(shares[0]) \(shares[1]) at \(choice.rateText)"
            }
        })
  }
}
