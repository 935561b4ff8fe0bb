/// What came of the runs of grids and stacks on a text.
///
/// ```swift
/// let texts = GridCharacterResults(plan.runs)
/// print(texts.table)
/// texts.bits(.tied, layers: 3)      // bits a character in the test, mean over the seeds
/// ```
public struct GridCharacterResults: Sendable {
  /// The kinds that are compared.
  public static let kinds = [GridKind.tied, .stacked]

  private let runs: [(run: GridCharacterRun, result: GridCharacterRun.Result)]

  public init(_ runs: [(argument: GridCharacterRun, result: GridCharacterRun.Result)]) {
    self.runs = runs.map { ($0.argument, $0.result) }
  }

  /// All numbers of layers, the fewest first.
  public var depths: [Int] { Set(runs.map(\.run.layers)).sorted() }

  /// The runs of one kind and depth, at the rate with the least mean cost on the part that chooses. A run
  /// whose numbers overflowed costs infinitely much.
  public func best(
    _ kind: GridKind, layers: Int
  ) -> RateChoice<GridCharacterRun.Result> {
    let own = runs.filter { $0.run.kind == kind && $0.run.layers == layers }
    return RateChoice(own.map { ($0.run, $0.result) }, \.rate, cost: Self.cost)
  }

  private static func cost(_ results: [GridCharacterRun.Result]) -> Double {
    mean(results.map { $0.test.isFinite ? $0.validation.last ?? .infinity : .infinity })
  }

  /// Bits a character in the test, mean over the seeds.
  public func bits(_ kind: GridKind, layers: Int) -> Double {
    mean(best(kind, layers: layers).results.map(\.test))
  }

  /// Bits a character in the test at the depth that costs least on the part that chooses.
  public func bits(_ kind: GridKind) -> Double {
    let choices = depths.map { best(kind, layers: $0).results }.filter { !$0.isEmpty }
    return mean(choices.min { Self.cost($0) < Self.cost($1) }?.map(\.test) ?? [])
  }

  /// For each kind and depth: bits a character in the test and the rate, with a star where it is the
  /// smallest or the greatest that was tried.
  public var table: String {
    textTable(
      [["layers"] + depths.map { "\($0)" }]
        + Self.kinds.map { kind in
          [kind.rawValue]
            + depths.map { layers in
              let choice = best(kind, layers: layers)
              guard !choice.results.isEmpty else { return "–" }
              let bits = (100 * bits(kind, layers: layers)).rounded() / 100
              return "\(bits) at \(choice.rateText)"
            }
        })
  }
}

extension GridCharacterRun {
  /// Bits a character that models cost that count the text that is learned from: of order 1, frequencies,
  /// and on to some order.
  ///
  /// - Returns: One number an order, on the part that chooses and in the test.
  public static func counting(
    _ corpus: Corpus, upTo order: Int
  ) -> (validation: [Double], test: [Double]) {
    let counts = NGram(order: order, tokens: corpus.training, symbols: corpus.vocabulary.count)
    let parts = parts(of: corpus)
    func bits(_ tokens: [Int]) -> [Double] {
      (1...order).map { counts.crossEntropy(tokens, order: $0) / naturalLogarithm(2.0) }
    }
    return (bits(parts.validation), bits(parts.test))
  }
}
