/// Contests as tables of plain text, for a terminal and for a page alike.
extension [ContestRow] {
  /// Where each row was run, how long, what chance is, and each contestant's best rate.
  public var settings: String {
    let head = ["task", "chapter", "length", "steps", "chance", "RNN", "bias 1", "bias 5"]
    let rows = map { row in
      [row.task] + [row.chapter, row.length, row.steps].map { "\($0)" }
        + [rounded(row.chance, tenths: true)] + row.rates
    }
    return textTable([head] + rows)
  }

  /// Each contestant's median score, how the LSTMs compare with the RNN, and the steps to the stop.
  public var outcomes: String {
    let head = [
      "median, %", "RNN", "LSTM, bias 1", "LSTM, bias 5", "RNN stops", "bias 1", "bias 5",
    ]
    let words: [ContestVerdict: String] = [.first: "LSTM", .second: "RNN", .tie: "tie"]
    let rows = map { row in
      let verdicts = [Contestant.lstm, .lstm5].map { words[row.verdict($0)] ?? "" }
      let texts = row.scores.map { rounded(median($0), tenths: true) }
      return [row.task, texts[0], texts[1] + " " + verdicts[0], texts[2] + " " + verdicts[1]]
        + row.stops.map { $0.map { rounded($0, tenths: false) } ?? "–" }
    }
    return textTable([head] + rows)
  }

  /// How many rows have this verdict on an LSTM against the RNN.
  public func count(_ lstm: Contestant, _ verdict: ContestVerdict) -> Int {
    count { $0.verdict(lstm) == verdict }
  }

  private func rounded(_ value: Double, tenths: Bool) -> String {
    tenths ? "\((10 * value).rounded() / 10)" : "\(Int(value.rounded()))"
  }
}
