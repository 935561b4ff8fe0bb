/// The networks over depth and time that chapter 10 compares.
public enum GridKind: String, Codable, CaseIterable, Sendable {
  /// Memories along depth and time, the same weights in all layers.
  case tied = "tied grid"
  /// Memories along depth and time, weights of its own in each layer.
  case untied = "untied grid"
  /// A memory along time only: LSTMs on top of each other.
  case stacked = "stacked LSTM"
}

/// One run of a grid or a stack on a task: how many layers, at which rate, from which seed.
///
/// Axes: D input, H hidden, L layers, V outputs.
public struct GridRun: Codable, Sendable {
  public let kind: GridKind
  /// L.
  public let layers: Int
  /// How many weights it should have, read-out included.
  public let weights: Int
  /// Adam's learning rate.
  public let rate: Float
  public let seed: UInt64

  public init(_ kind: GridKind, layers: Int, weights: Int, rate: Float, seed: UInt64) {
    (self.kind, self.layers, self.weights) = (kind, layers, weights)
    (self.rate, self.seed) = (rate, seed)
  }

  /// All kinds at all depths and rates, from the same seeds. A grid of one layer is the same tied and
  /// untied, and stands once.
  public static func all(
    layers: [Int], weights: Int, rates: [Float], seeds: ClosedRange<UInt64>
  ) -> [GridRun] {
    layers.flatMap { layers in
      GridKind.allCases.filter { layers > 1 || $0 != .untied }.flatMap { kind in
        rates.flatMap { rate in
          seeds.map { GridRun(kind, layers: layers, weights: weights, rate: rate, seed: $0) }
        }
      }
    }
  }

  /// How many weights a network of H units has.
  public func weights(hidden: Int, inputs: Int, outputs: Int) -> Int {
    let (into, out) = (hidden * (inputs + 1), outputs * (hidden + 1))
    let gates = 4 * hidden * (2 * hidden + 1)
    switch kind {
    case .tied: return 2 * gates + 2 * into + out
    case .untied: return 2 * gates * layers + 2 * into + out
    case .stacked: return gates * (layers - 1) + 4 * hidden * (inputs + hidden + 1) + out
    }
  }

  /// H: as many units as bring the weights nearest to what is wanted.
  public func hidden(inputs: Int, outputs: Int) -> Int {
    (1...512).min {
      abs(weights(hidden: $0, inputs: inputs, outputs: outputs) - weights)
        < abs(weights(hidden: $1, inputs: inputs, outputs: outputs) - weights)
    } ?? 1
  }

  /// A new grid with small random weights, tied unless this is a run of an untied one; forget gates begin
  /// at 1.
  public func grid(
    for task: some WrittenTask, using generator: inout SeededGenerator
  ) -> GridLSTM<Float> {
    GridLSTM(
      layers: layers, inputs: task.features,
      hidden: hidden(inputs: task.features, outputs: task.outputs), tied: kind != .untied,
      using: &generator)
  }

  /// A new network, grid or stack, as `grid` makes it.
  ///
  /// A stack is made of LSTM cells, which are what a grid with the identity along depth computes, and
  /// faster.
  public func cell(
    for task: some WrittenTask, using generator: inout SeededGenerator
  ) -> any RecurrentCell<Float> {
    guard kind == .stacked else { return grid(for: task, using: &generator) }
    let hidden = hidden(inputs: task.features, outputs: task.outputs)
    return Stack(
      (0..<layers).map {
        LSTMCell<Float>(
          inputs: $0 == 0 ? task.features : hidden, hidden: hidden, using: &generator)
      })
  }

  /// What came of a run.
  public struct Result: Codable, Sendable {
    /// Cost and share of right symbols at some steps.
    public var curve = LearningCurve()
    /// The share of sequences answered right as a whole, at the same steps.
    public var whole: [Double] = []

    public init() {}
  }

  /// Learns a task with a new network.
  ///
  /// - Parameters:
  ///   - task: What is learned.
  ///   - steps: How many training steps at most, 15 sequences each.
  ///   - looks: How often the network is looked at, evenly.
  public func learn(_ task: some WrittenTask, steps: Int, looks: Int = 20) -> Result {
    var generator = SeededGenerator(seed: seed)
    func learn(_ cell: some RecurrentCell<Float>) -> Result {
      let model = SequenceModel(cell, outputs: task.outputs, using: &generator)
      return train(model, on: task, steps: steps, looks: looks, using: &generator)
    }
    return learn(cell(for: task, using: &generator))
  }

  /// Trains a network by Adam on fresh sequences, the gradient's norm clipped to 1, until 99.9 % of what is
  /// to be written in 500 fresh sequences is right.
  ///
  /// - Parameters:
  ///   - model: What is trained, in place.
  ///   - task: What is learned.
  ///   - steps: How many training steps at most, 15 sequences each.
  ///   - looks: How often the network is looked at, evenly.
  ///   - generator: Draws the sequences.
  /// - Returns: What was seen. A run whose numbers overflow ends there.
  public func train(
    _ model: SequenceModel<some RecurrentCell<Float>>, on task: some WrittenTask, steps: Int,
    looks: Int = 20, using generator: inout SeededGenerator
  ) -> Result {
    var trainer = Trainer(model, Adam(learningRate: rate), clip: 1)
    var result = Result()
    for look in 1...max(1, looks) {
      let more = steps * look / max(1, looks) - trainer.stepsDone
      let ended: Void? = try? trainer.run(steps: more) { _ in
        let examples = task.examples(15, using: &generator)
        return cost(model.answers(to: examples), examples)
      }
      guard ended != nil else { break }
      let examples = task.examples(500, using: &generator)
      let answers = model.frozen().answers(to: examples)
      result.curve.steps.append(trainer.stepsDone)
      result.curve.costs.append(Double(cost(answers, examples).value.scalar))
      result.curve.scores.append(task.score(answers.value, examples))
      result.whole.append(task.wholeScore(answers.value, examples))
      if result.curve.score >= 0.999 { break }
    }
    return result
  }
}
