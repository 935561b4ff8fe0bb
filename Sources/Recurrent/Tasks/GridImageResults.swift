/// What came of the runs of readers on the scanned digits.
public struct GridImageResults: Sendable {
  /// The runs of one reader of one depth at the rate that counts.
  public typealias Choice = RateChoice<GridImageRun.Outcome>

  private let runs: [(run: GridImageRun, outcome: GridImageRun.Outcome)]

  public init(_ runs: [(argument: GridImageRun, result: GridImageRun.Outcome)]) {
    self.runs = runs.map { ($0.argument, $0.result) }
  }

  /// All numbers of layers of a reader, the fewest first.
  public func depths(_ reader: GridImageRun.Reader) -> [Int] {
    Set(runs.filter { $0.run.reader == reader }.map(\.run.layers)).sorted()
  }

  /// The runs of one reader and depth, at the rate with the least mean error on the part that chooses.
  public func best(_ reader: GridImageRun.Reader, layers: Int) -> Choice {
    let own = runs.filter { $0.run.reader == reader && $0.run.layers == layers }
    return RateChoice(own.map { ($0.run, $0.outcome) }, \.rate) { mean($0.map(\.validation)) }
  }

  /// Of how many in a hundred the answer was wrong in the test, mean over the seeds, at the depth that
  /// does best on the part that chooses.
  public func wrong(_ reader: GridImageRun.Reader) -> Double {
    let choices = depths(reader).map { best(reader, layers: $0).results }
    let chosen = choices.min { mean($0.map(\.validation)) < mean($1.map(\.validation)) }
    return 100 * mean((chosen ?? []).map(\.test))
  }

  /// For each reader and depth: weights, per cent wrong in the test (mean, least and most over the seeds),
  /// and the rate, with a star where it is the smallest or the greatest that was tried.
  public var table: String {
    textTable(
      [["reader", "layers", "weights", "mean", "least", "most", "rate"]]
        + GridImageRun.Reader.allCases.flatMap { reader in
          depths(reader).map { layers in
            let choice = best(reader, layers: layers)
            let errors = choice.results.map(\.test)
            return [reader.rawValue, "\(layers)", "\(choice.results.first?.weights ?? 0)"]
              + [mean(errors), errors.min(), errors.max()].map(percentText)
              + [choice.rateText]
          }
        })
  }
}
