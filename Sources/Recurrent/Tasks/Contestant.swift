/// Networks of equal weight that are compared on a task: an LSTM of 32 units, with its forget gate's bias
/// at 1 or at 5, and an RNN that has as many weights, read-out included.
public enum Contestant: String, Codable, CaseIterable, Sendable {
  case rnn = "RNN"
  case lstm = "LSTM, forget bias 1"
  case lstm5 = "LSTM, forget bias 5"

  /// A new cell with small random weights.
  ///
  /// - Parameters:
  ///   - task: Gives D and the size of the read-out, V.
  ///   - generator: Draws the weights.
  public func cell(
    for task: some SequenceTask, using generator: inout SeededGenerator
  ) -> any RecurrentCell<Float> {
    guard self == .rnn else {
      return LSTMCell(
        inputs: task.features, hidden: 32, forgetBias: self == .lstm ? 1 : 5, using: &generator)
    }
    func weights(layers: Int, _ hidden: Int) -> Int {
      layers * hidden * (task.features + hidden + 1) + task.outputs * (hidden + 1)
    }
    func distance(_ hidden: Int) -> Int { abs(weights(layers: 1, hidden) - weights(layers: 4, 32)) }
    let hidden = (32...128).min { distance($0) < distance($1) } ?? 64
    return RNNCell(inputs: task.features, hidden: hidden, using: &generator)
  }
}

/// One run of a contest: who learns, at which size of the task and which rate, from which seed.
public struct ContestRun: Codable, Sendable {
  public let network: Contestant
  /// The task's size: a gap, a length, a delay.
  public let size: Int
  /// Adam's learning rate.
  public let rate: Float
  public let seed: UInt64

  public init(network: Contestant, size: Int, rate: Float, seed: UInt64) {
    self.network = network
    self.size = size
    self.rate = rate
    self.seed = seed
  }

  /// Every contestant at every size and every rate, from the same seeds.
  public static func all(
    sizes: [Int], rates: [Float], seeds: [UInt64] = Array(1...10)
  ) -> [ContestRun] {
    sizes.flatMap { size in
      Contestant.allCases.flatMap { network in
        rates.flatMap { rate in
          seeds.map { ContestRun(network: network, size: size, rate: rate, seed: $0) }
        }
      }
    }
  }

  /// Learns a task.
  ///
  /// - Parameters:
  ///   - task: What is learned.
  ///   - steps: How many training steps at most, 32 fresh sequences each.
  ///   - enough: The score at which training ends early; nil goes on to the end.
  ///   - look: Is given the trained network's answers to 1000 fresh sequences, [B, V] or [T·B, V], and
  ///     what was asked.
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn(
    _ task: some SequenceTask, steps: Int, enough: Double? = nil,
    look: ((Tensor<Float>, SequenceExamples) -> Void)? = nil
  ) throws -> LearningCurve {
    var generator = SeededGenerator(seed: seed, stream: UInt64(size))
    func learn(_ cell: some RecurrentCell<Float>) throws -> LearningCurve {
      let model = SequenceModel(cell, outputs: task.outputs, using: &generator)
      let curve = try LearningCurve(
        training: model, on: task, steps: steps, rate: rate, enough: enough, using: &generator)
      if let look {
        let examples = task.examples(1000, using: &generator)
        look(model.frozen().answers(to: examples).value, examples)
      }
      return curve
    }
    return try learn(network.cell(for: task, using: &generator))
  }
}
