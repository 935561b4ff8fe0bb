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

  /// The greatest share of sequences that are right as a whole, of all seeds and depths.
  public func bestWhole(_ kind: GridKind) -> Double {
    depths.flatMap { wholes(kind, layers: $0) }.max() ?? 0
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
      [["one, most, best"] + tasks.map(\.name)]
        + GridKind.allCases.map { kind in
          [kind.rawValue]
            + tasks.map { _, results in
              let shares = results.depths.map { mean(results.symbols(kind, layers: $0)) }
              return [shares.first, shares.last, shares.max()].map(percentText)
                .joined(separator: " ")
            }
        })
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
                percentText(mean($0))
              }
              return "\(shares[0]) \(shares[1]) at \(choice.rate)\(choice.isInside ? "" : "*")"
            }
        })
  }
}
