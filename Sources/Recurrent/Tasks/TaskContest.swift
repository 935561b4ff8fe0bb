/// The contests of RNNs and LSTMs of equal weight that chapter 6 adds to those of chapter 2.
///
/// Each is a plan of runs: every contestant, ten seeds, some of Adam's rates.
public enum TaskContest: String, CaseIterable, Sendable {
  case grammar = "reber"
  case pronouns, agreement, counting
  case sequences = "two-sequences"
  /// Recall over a gap of 50, the LSTM with bias 1 at a rate below those of chapter 2.
  case recallSlower = "recall-slower"

  /// Those of 100 steps, which are rows of their own.
  public static let rows: [TaskContest] = [.grammar, .pronouns, .agreement, .counting, .sequences]

  /// What is to be computed.
  public var runs: [ContestRun] {
    switch self {
    case .grammar, .pronouns: Self.runs([0.01, 0.003])
    case .agreement: Self.runs([0.03, 0.01, 0.003])
    case .counting: Self.runs([0.01, 0.003, 0.001, 0.0003], rnnOnly: [0.0001])
    case .sequences: Self.runs([0.01, 0.003, 0.001])
    case .recallSlower:
      ContestRun.all(sizes: [50], rates: [0.0003]).filter { $0.network == .lstm }
    }
  }

  private static func runs(_ rates: [Float], rnnOnly: [Float] = []) -> [ContestRun] {
    ContestRun.all(sizes: [100], rates: rates + rnnOnly).filter {
      $0.network == .rnn || rates.contains($0.rate)
    }
  }

  /// Computes one of the runs, by at most 2000 training steps, in recall 4000.
  ///
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn(_ run: ContestRun) throws -> LearningCurve {
    func learn(_ task: some SequenceTask) throws -> LearningCurve {
      try run.learn(task, steps: 2000, enough: 0.999)
    }
    return switch self {
    case .grammar: try learn(ReberStrings(length: run.size))
    case .pronouns: try learn(SubjectsAndPronouns(length: run.size))
    case .agreement: try learn(AgreementLanguage(length: run.size, phrases: 5))
    case .counting: try learn(LeadingLetter(length: run.size))
    case .sequences: try learn(TwoSequences(length: run.size))
    case .recallSlower:
      try run.learn(SymbolRecall(symbols: 8, gap: run.size), steps: 4000, enough: 0.99)
    }
  }
}

extension ContestRow {
  /// A contest's runs with their results.
  public typealias Runs = [(argument: ContestRun, result: LearningCurve)]

  /// The rows that chapter 2 ran, each task at the middle one of its sizes, and recall at the next one, too.
  ///
  /// - Parameters:
  ///   - recall: Over gaps of 20 and 50.
  ///   - order: Over 100 steps.
  ///   - adding: Over 100 steps. Chance is the constant answer 1: of sums, 1 − 0.96² are within 0.04.
  ///   - copy: With a delay of 20.
  public static func earlier(recall: Runs, order: Runs, adding: Runs, copy: Runs) -> [ContestRow] {
    func row(_ task: String, _ runs: Runs, _ length: Int, _ steps: Int, _ chance: Double)
      -> ContestRow
    {
      ContestRow(
        task, ContestResults(runs), chapter: 2, length: length, steps: steps, chance: chance)
    }
    return [
      row("recall", recall, 20, 4000, 12.5), row("recall, 50", recall, 50, 4000, 12.5),
      row("order", order, 100, 4000, 25), row("adding", adding, 100, 8000, 7.84),
      row("copy", copy, 20, 6000, 12.5),
    ]
  }
}
