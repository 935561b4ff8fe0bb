/// One run of the timing tasks: a single cell that is not squashed, with peepholes or without.
///
/// Its biases begin at −2 for the forget gate (where nothing else is asked for), 0 for the input gate and
/// 2 for the output gate, its other weights within ±0.1. It is trained by Adam, the rate falling along
/// half a cosine.
///
/// - Source: Gers, Schraudolph and Schmidhuber 2002, for the cell, its biases and weights; they trained
///   online with momentum, step by step.
public struct TimingRun: Codable, Sendable {
  public let kind: TimingTask.Kind
  /// F, in steps.
  public let period: Int
  public let hasPeepholes: Bool
  /// Adam's learning rate at the start.
  public let rate: Float
  public let seed: UInt64
  /// At which the forget gate's bias begins; nil for −2.
  public let forgetBias: Float?

  public init(
    kind: TimingTask.Kind, period: Int, hasPeepholes: Bool, rate: Float, seed: UInt64,
    forgetBias: Float? = nil
  ) {
    (self.kind, self.period, self.hasPeepholes) = (kind, period, hasPeepholes)
    (self.rate, self.seed, self.forgetBias) = (rate, seed, forgetBias)
  }

  /// What came of a run.
  public struct Result: Codable, Sendable {
    /// The share of fresh sequences, as long as those of training, that are right at every step.
    public var score: Double
    /// In sequences of ten times that length: how many steps go by before the first mistake; the median
    /// of the sequences.
    public var stepsRight: Double
    /// Whether training ended early, where the loss was no number any more; nil in runs that did not
    /// keep it.
    public var endedEarly: Bool?
  }

  /// Both cells on a task at every rate, from the same seeds.
  public static func all(
    _ kind: TimingTask.Kind, period: Int, rates: [Float], seeds: ClosedRange<UInt64> = 1...10,
    forgetBias: Float? = nil
  ) -> [TimingRun] {
    [true, false].flatMap { hasPeepholes in
      rates.flatMap { rate in
        seeds.map {
          TimingRun(
            kind: kind, period: period, hasPeepholes: hasPeepholes, rate: rate, seed: $0,
            forgetBias: forgetBias)
        }
      }
    }
  }

  /// The network before it has learned: 17 weights with peepholes, 14 without.
  public func network() -> SequenceModel<PeepholeLSTMCell<Float>> {
    var generator = SeededGenerator(seed: seed)
    func small(_ shape: [Int]) -> Variable<Float> {
      Variable(Tensor(uniform: 0.1, shape, using: &generator), trainable: true)
    }
    func layer(_ bias: Float?) -> RecurrentLinear<Float> {
      RecurrentLinear(
        inputWeight: small([1, 1]), recurrentWeight: small([1, 1]),
        bias: bias.map { Variable(Tensor([$0]), trainable: true) } ?? small([1]))
    }
    let (input, forget, candidate, output) = (
      layer(0), layer(forgetBias ?? -2), layer(nil), layer(2)
    )
    // Peepholes that are constants at 0 are none.
    let peepholes = (0..<3).map { _ in hasPeepholes ? small([1]) : Variable(Tensor([Float(0)])) }
    let cell = PeepholeLSTMCell(
      inputGate: input, forgetGate: forget, candidate: candidate, outputGate: output,
      peepholes: peepholes, isSquashing: false)
    return SequenceModel(
      cell: cell, readout: Linear(weight: small([1, 1]), bias: small([1])))
  }

  /// Trains the network: on ten delays or periods at once where there is no input; else on two at first,
  /// and on half of one more whenever a whole batch was right.
  ///
  /// - Parameter steps: How many training steps; fewer where the network ends beyond all numbers.
  /// - Returns: The trained network, and what came of it. Where a state that nothing squashes grows beyond
  ///   all numbers, training ends with the weights before that step, and the result says so.
  /// - Throws: What is no `TrainingError`.
  public func learn(
    steps: Int
  ) throws -> (model: SequenceModel<PeepholeLSTMCell<Float>>, result: Result) {
    let model = network()
    var generator = SeededGenerator(seed: seed, stream: 1)
    let full = TimingTask(kind, period: period, length: 10 * (period + 1))
    // Functions without input are one sequence, always the same.
    let batch = kind.hasInput ? 16 : 1
    var length = kind.hasInput ? 2 * (period + 1) : full.length
    var trainer = Trainer(model, Adam(learningRate: rate), clip: 1)
    var endedEarly = false
    do {
      try trainer.run(steps: steps, learningRate: .cosine(from: rate, over: steps)) { _ in
        let task = TimingTask(kind, period: period, length: length)
        let examples = task.examples(batch, using: &generator)
        let answers = model.answers(to: examples)
        if task.score(answers.value, examples) == 1 {
          length = min(full.length, length + period / 2)
        }
        return cost(answers, examples)
      }
    } catch is TrainingError {
      endedEarly = true
    }
    func judge(_ task: TimingTask) -> (score: Double, right: [Int]) {
      let examples = task.examples(kind.hasInput ? 100 : 1, using: &generator)
      let answers = model.frozen().answers(to: examples).value
      return (task.score(answers, examples), task.stepsRight(answers, examples))
    }
    let score = judge(full).score
    let longer = TimingTask(kind, period: period, length: 10 * full.length)
    let right = median(judge(longer).right.map(Double.init))
    return (model, Result(score: score, stepsRight: right, endedEarly: endedEarly))
  }
}

/// What came of the timing tasks' runs.
public struct TimingResults: Sendable {
  private let runs: [(run: TimingRun, result: TimingRun.Result)]

  public init(_ runs: [(argument: TimingRun, result: TimingRun.Result)]) {
    self.runs = runs.map { ($0.argument, $0.result) }
  }

  /// One cell's results in a task, one a seed, at the rate at which most networks get at least 95 % of the
  /// sequences right; among equals the median of the steps before the first mistake decides.
  public func best(
    _ kind: TimingTask.Kind, hasPeepholes: Bool
  ) -> RateChoice<TimingRun.Result> {
    let mine = runs.filter { $0.run.kind == kind && $0.run.hasPeepholes == hasPeepholes }
      .map { (argument: $0.run, result: $0.result) }
    // A million steps weigh as much as one network.
    return RateChoice(mine, \.rate) { all in
      -Double(all.count { $0.score >= 0.95 }) - median(all.map(\.stepsRight)) / 1_000_000
    }
  }

  /// How many networks in a hundred get at least 95 % of the sequences of ten delays or periods right.
  public func solved(_ kind: TimingTask.Kind, hasPeepholes: Bool) -> Double {
    share(kind, hasPeepholes) { $0.score >= 0.95 }
  }

  /// How many networks in a hundred make no mistake in some number of steps.
  public func right(
    _ kind: TimingTask.Kind, hasPeepholes: Bool, throughout steps: Double
  ) -> Double {
    share(kind, hasPeepholes) { $0.stepsRight >= steps }
  }

  private func share(
    _ kind: TimingTask.Kind, _ hasPeepholes: Bool, where isGood: (TimingRun.Result) -> Bool
  ) -> Double {
    let all = best(kind, hasPeepholes: hasPeepholes).results
    return 100 * Double(all.count(where: isGood)) / Double(max(1, all.count))
  }

  /// How many steps of a hundred delays or periods go by before the first mistake, the networks' median;
  /// at one rate, or at the best.
  public func stepsRight(
    _ kind: TimingTask.Kind, hasPeepholes: Bool, rate: Float? = nil
  ) -> Double {
    guard let rate else {
      return median(best(kind, hasPeepholes: hasPeepholes).results.map(\.stepsRight))
    }
    return median(
      runs.filter {
        $0.run.kind == kind && $0.run.hasPeepholes == hasPeepholes && $0.run.rate == rate
      }.map(\.result.stepsRight))
  }
}
