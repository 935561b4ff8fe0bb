// Which of chapter 10's runs on characters and digits count, and what a text costs those who count.

extension RateChoice where Result == GridCharacterRun.Result {
  /// The runs of one kind and depth on a text: the rate with the least mean cost on the part that chooses.
  /// A run whose numbers overflowed costs infinitely much.
  public init(
    _ runs: [(argument: GridCharacterRun, result: Result)], of kind: GridKind, layers: Int
  ) {
    self.init(
      runs.filter { $0.argument.kind == kind && $0.argument.layers == layers }, \.rate
    ) { Self.validation(of: $0) }
  }

  /// The mean of the chosen runs on the part that chooses, in bits a character.
  public var validation: Double { Self.validation(of: results) }

  private static func validation(of results: [Result]) -> Double {
    mean(results.map { $0.test.isFinite ? $0.validation.last ?? .infinity : .infinity })
  }

  /// The mean of the chosen runs in the test, in bits a character.
  public var test: Double { mean(results.map(\.test)) }
}

extension RateChoice where Result == GridImageRun.Outcome {
  /// The runs of one reader and depth on the digits: the rate with the least mean error on the part that
  /// chooses.
  public init(
    _ runs: [(argument: GridImageRun, result: Result)], of reader: GridImageRun.Reader, layers: Int
  ) {
    self.init(
      runs.filter { $0.argument.reader == reader && $0.argument.layers == layers }, \.rate
    ) { mean($0.map(\.validation)) }
  }

  /// The mean share that the chosen runs got wrong in the part that chooses, 0 to 1.
  public var validation: Double { mean(results.map(\.validation)) }

  /// How many in a hundred the chosen runs got wrong in the test, one a seed.
  public var errors: [Double] { results.map { 100 * $0.test } }
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
