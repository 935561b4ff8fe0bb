/// One line of a table of contests: a task, how it was run, and what came of it.
public struct ContestRow: Sendable {
  public let task: String
  public let results: ContestResults
  /// The number of the chapter that ran it.
  public let chapter: Int
  /// The task's size at which the contestants are compared.
  public let length: Int
  /// The most training steps.
  public let steps: Int
  /// The share of right answers without any memory, in per cent.
  public let chance: Double

  public init(
    _ task: String, _ results: ContestResults, chapter: Int = 6, length: Int = 100,
    steps: Int = 2000, chance: Double = 50
  ) {
    self.task = task
    self.results = results
    self.chapter = chapter
    self.length = length
    self.steps = steps
    self.chance = chance
  }

  /// Each contestant's scores at its best rate, in per cent.
  public var scores: [[Double]] {
    Contestant.allCases.map { results.scores(of: $0, at: length) }
  }

  /// Whether an LSTM is better than the RNN, `.first`, or worse.
  public func verdict(_ lstm: Contestant) -> ContestVerdict {
    ContestVerdict(
      results.scores(of: lstm, at: length), against: results.scores(of: .rnn, at: length))
  }

  /// Whether no contestant's median is below 100 %, rounded to tenths.
  public var isFull: Bool { scores.allSatisfy { Self.isFull($0) } }

  /// Each contestant's best rate, with a sign where a better one may lie outside: `<` before the
  /// smallest that was tried, `>` before the largest, `=` before the only one.
  public var rates: [String] {
    Contestant.allCases.map { network in
      let best = results.best(of: network, at: length)?.rate ?? .nan
      let tried = results.byRate(of: network, at: length).map(\.rate)
      let sign = tried.count == 1 ? "=" : best == tried.first ? "<" : best == tried.last ? ">" : ""
      return sign + "\(best)"
    }
  }

  /// Each contestant's median of the training steps until its score was enough; nil where the median
  /// score isn't at 100 %.
  public var stops: [Double?] {
    Contestant.allCases.map { network in
      let curves = results.curves(of: network, at: length)
      return Self.isFull(curves.map { 100 * $0.score })
        ? median(curves.map { Double($0.steps.last ?? 0) }) : nil
    }
  }

  private static func isFull(_ scores: [Double]) -> Bool { median(scores) >= 99.95 }
}
