/// What came of long runs of sums that are cut into legs.
public struct GridLegResults: Sendable {
  /// Each run's name and what its last leg gave, in the order of their first legs.
  public private(set) var ends: [(name: String, result: GridRun.Result)] = []
  private var runs: [GridRun] = []
  /// Of each run, after how many steps its rate fell.
  private var falls: [Int?] = []

  public init(_ legs: [(argument: GridLeg, result: GridRun.Result)]) {
    for (leg, _) in legs where !runs.contains(leg.run) { runs.append(leg.run) }
    let usual = runs.first?.weights
    for run in runs {
      let last = legs.filter { $0.argument.run == run }
        .max { $0.argument.steps < $1.argument.steps }
      let name = run.weights == usual ? "seed \(run.seed)" : "wider, seed \(run.seed)"
      ends.append((name, last?.result ?? GridRun.Result()))
      falls.append(last?.argument.settling)
    }
  }

  /// For each run about how many weights it has, its rate, how far it came, right digits and whole sums in
  /// per cent over the last 25 looks before its rate fell, when that was, and at the end. A look is 500
  /// fresh sums.
  public var table: String {
    textTable(
      [["run", "weights", "rate", "steps", "fall after", "before", "", "at the end", ""]]
        + zip(zip(runs, falls), ends).map { run, end in
          let (curve, whole) = (end.result.curve, end.result.whole)
          let looks = curve.steps.prefix { $0 <= run.1 ?? 0 }.count
          let before = [curve.scores, whole].map { shares in
            looks > 0 ? percentText(mean(shares.prefix(looks).suffix(25))) : "–"
          }
          return [end.name, "\(run.0.weights)", "\(run.0.rate)", "\(curve.steps.last ?? 0)"]
            + [run.1.map { "\($0)" } ?? "–"] + before
            + [curve.scores.last, whole.last].map(percentText)
        })
  }
}
