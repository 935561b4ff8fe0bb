/// The runs of the variants' contest, and what each of them learns.
extension VariantRun {
  /// Adding, copying, counting and Reber: every variant at three to five rates, ten seeds each. At 0.1
  /// adding is learned by those alone that are not done with it at smaller rates.
  public static var contest: [VariantRun] {
    let rates: [Float] = [0.03, 0.01, 0.003]
    let adding = all(.adding, rates: [0.1, 0.03, 0.01]).filter {
      $0.rate < 0.1 || [.lstm, .peephole].contains($0.network)
    }
    return all(.copy, rates: [0.1] + rates) + all(.reber, rates: rates) + adding
      + all(.counting, rates: [0.1] + rates + [0.001])
  }

  /// The text, five seeds each: 0.03 is tried by the plain LSTM, coupled gates and the GRU.
  public static var texts: [VariantRun] {
    all(.text, rates: [0.03, 0.01, 0.003], seeds: 1...5).filter {
      $0.rate < 0.03 || [.lstm, .coupled, .gru].contains($0.network)
    }
  }

  /// Learns the run's task, in batches of 32: adding over 100 steps, copying over a delay of 5, and
  /// Reber strings in sequences of 75, each till a score of 99 %; else counting, up to n = 10.
  ///
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn() throws -> Result {
    switch task {
    case .adding: try learn(AddingProblem(length: 100), steps: 1500, enough: 0.99)
    case .copy: try learn(CopyMemory(delay: 5), steps: 2000, enough: 0.99)
    case .reber: try learn(ReberStrings(length: 75), steps: 1000, enough: 0.99)
    case .counting: try learn(CountingLanguage(letters: 2, longest: 10), steps: 2000)
    case .text: fatalError("VariantRun.learn: a text needs its corpus; call learn(_:steps:judged:)")
    }
  }
}

extension VariantResults {
  /// The median reach of a variant's networks at one rate; NaN where there are none.
  public func reach(of network: Variant, rate: Float) -> Double {
    median(
      runs.filter {
        $0.run.network == network && $0.run.task == .counting && $0.run.rate == rate
      }.map { Double($0.result.reach) })
  }
}
