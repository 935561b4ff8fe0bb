/// One run of the variants' contest: who learns what, at which rate, from which seed.
public struct VariantRun: Codable, Sendable {
  /// What is learned.
  public enum Task: String, Codable, CaseIterable, Sendable {
    case adding, copy, counting, reber, text
  }

  /// What came of a run.
  public struct Result: Codable, Sendable {
    /// The weights of the network.
    public var weights: Int
    /// The training steps that were taken.
    public var steps: Int
    /// The cost at the end: squared error, or nats; of a text its held-out part's, nats a character.
    public var cost: Double
    /// The score at the end, 0 to 1; 0 for a text.
    public var score: Double
    /// Up to which n strings are accepted, in the counting tasks; else 0.
    public var reach: Int
  }

  public let network: Variant
  public let task: Task
  /// Adam's learning rate.
  public let rate: Float
  public let seed: UInt64

  public init(network: Variant, task: Task, rate: Float, seed: UInt64) {
    (self.network, self.task, self.rate, self.seed) = (network, task, rate, seed)
  }

  /// Every variant on a task at every rate, from the same seeds.
  public static func all(
    _ task: Task, rates: [Float], seeds: ClosedRange<UInt64> = 1...10
  ) -> [VariantRun] {
    Variant.allCases.flatMap { network in
      rates.flatMap { rate in
        seeds.map { VariantRun(network: network, task: task, rate: rate, seed: $0) }
      }
    }
  }

  /// Learns a task as a network of the weight of an LSTM with 36 units.
  ///
  /// - Parameters:
  ///   - problem: The task.
  ///   - steps: How many training steps at most, 32 fresh sequences each.
  ///   - enough: The score at which training ends early; nil goes on to the end.
  ///   - limit: Where a counting task's test ends.
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn(
    _ problem: some SequenceTask, steps: Int, enough: Double? = nil, upTo limit: Int = 1000
  ) throws -> Result {
    var generator = SeededGenerator(seed: seed)
    let (inputs, outputs) = (problem.features, problem.outputs)
    let hidden = network.hidden(like: 36, inputs: inputs, outputs: outputs)
    func learn(_ cell: some RecurrentCell<Float>) throws -> Result {
      let model = SequenceModel(cell, outputs: outputs, using: &generator)
      let curve = try LearningCurve(
        training: model, on: problem, steps: steps, rate: rate, looks: 20, judged: 500,
        enough: enough, using: &generator)
      let reach = (problem as? CountingLanguage)?.reach(of: model, upTo: limit) ?? 0
      return Result(
        weights: network.weights(hidden, inputs: inputs, outputs: outputs),
        steps: curve.steps.last ?? 0, cost: curve.cost, score: curve.score, reach: reach)
    }
    return try learn(network.cell(inputs: inputs, hidden: hidden, using: &generator))
  }

  /// Learns to guess a text's next character as a network of the weight of an LSTM with 96 units, behind
  /// an embedding of 16 numbers. Its state is carried on from piece to piece of 50 characters.
  ///
  /// - Parameters:
  ///   - corpus: The text.
  ///   - steps: How many training steps, 32 pieces each.
  ///   - judged: How many characters of the held-out part the trained network reads.
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn(_ corpus: Corpus, steps: Int, judged: Int) throws -> Result {
    var generator = SeededGenerator(seed: seed)
    let symbols = corpus.vocabulary.count
    let hidden = network.hidden(like: 96, inputs: 16, outputs: symbols)
    func learn<Cell: RecurrentCell<Float>>(_ cell: Cell) throws -> Result {
      let model = SymbolModel(symbols: symbols, cell: cell, outputs: symbols, using: &generator)
      let streams = TokenStreams(corpus.training, batch: 32, time: 50)
      var trainer = Trainer(model, Adam(learningRate: rate), clip: 1)
      var state = model.cell.initialState(batch: 32)
      try trainer.run(steps: steps) { step in
        let number = (step - 1) % streams.windowCount
        if number == 0 { state = model.cell.initialState(batch: 32) }
        let window = streams.window(number)
        let (logits, last) = model(window.inputs, from: state)
        state = last.detached()
        return softmaxCrossEntropy(logits, targets: window.targets)
      }
      let held = Array(corpus.heldOut.prefix(judged + 1))
      return Result(
        weights: network.weights(hidden, inputs: 16, outputs: symbols) + 16 * symbols, steps: steps,
        cost: model.crossEntropy(held, batch: 20), score: 0, reach: 0)
    }
    return try learn(network.cell(inputs: 16, hidden: hidden, using: &generator))
  }
}

/// What came of the variants' contest.
public struct VariantResults: Sendable {
  let runs: [(run: VariantRun, result: VariantRun.Result)]

  public init(_ runs: [(argument: VariantRun, result: VariantRun.Result)]) {
    self.runs = runs.map { ($0.argument, $0.result) }
  }

  /// A variant's results in a task, one a seed: of several rates, those of the one with the best median.
  ///
  /// - Parameters:
  ///   - network: Whose.
  ///   - task: In what.
  /// - Returns: The rate; the results: a reach in counting, nats a character in a text, else per cent.
  public func best(of network: Variant, in task: VariantRun.Task) -> RateChoice<Double> {
    let mine = runs.filter { $0.run.network == network && $0.run.task == task }
      .map { (argument: $0.run, result: Self.value($0.result, task)) }
    let sign = task == .text ? 1.0 : -1
    return RateChoice(mine, \.rate) { sign * median($0) }
  }

  /// After how many steps a variant's training ended in a task at some rate, one a seed.
  public func steps(of network: Variant, in task: VariantRun.Task, rate: Float) -> [Double] {
    runs.filter { $0.run.network == network && $0.run.task == task && $0.run.rate == rate }
      .map { Double($0.result.steps) }
  }

  private static func value(_ result: VariantRun.Result, _ task: VariantRun.Task) -> Double {
    switch task {
    case .text: result.cost
    case .counting: Double(result.reach)
    default: 100 * result.score
    }
  }

  /// The greatest reach of a variant's networks at any rate.
  public func farthest(of network: Variant) -> Int {
    runs.filter { $0.run.network == network }.map(\.result.reach).max() ?? 0
  }

  /// The weights of a variant's network in a task.
  public func weights(of network: Variant, in task: VariantRun.Task) -> Int {
    runs.first { $0.run.network == network && $0.run.task == task }?.result.weights ?? 0
  }
}
