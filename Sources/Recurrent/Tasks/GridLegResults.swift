/// What came of long runs that are cut into legs.
public struct GridLegResults: Sendable {
  /// Each run's name and what its last leg gave, in the order of their first legs.
  public private(set) var ends: [(name: String, result: GridRun.Result)] = []
  private var runs: [GridRun] = []

  public init(_ legs: [(argument: GridLeg, result: GridRun.Result)]) {
    for (leg, _) in legs where !runs.contains(leg.run) { runs.append(leg.run) }
    let usual = runs.first?.weights
    ends = runs.map { run in
      let own = legs.filter { $0.argument.run == run }
      let last = own.max { $0.argument.steps < $1.argument.steps }
      return (
        run.weights == usual ? "seed \(run.seed)" : "\(run.weights) weights",
        last?.result ?? GridRun.Result()
      )
    }
  }

  /// For each run its rate, how far it came, and right symbols and sequences there, in per cent.
  public var table: String {
    textTable(
      [["run", "weights", "rate", "steps", "symbols", "sequences"]]
        + zip(runs, ends).map { run, end in
          let curve = end.result.curve
          return [end.name, "\(run.weights)", "\(run.rate)", "\(curve.steps.last ?? 0)"]
            + [percentText(curve.scores.last), percentText(end.result.whole.last)]
        })
  }
}
