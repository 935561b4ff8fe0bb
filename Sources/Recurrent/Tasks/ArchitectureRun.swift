/// One run of the second comparison: which architecture learns which task, at which rate, from which seed.
///
/// - Source: Jozefowicz, Zaremba and Sutskever, "An empirical exploration of recurrent network
///   architectures", 2015, scaled down.
public struct ArchitectureRun: Codable, Sendable {
  /// The ten architectures of the paper's tables.
  public enum Network: String, Codable, CaseIterable, Sendable {
    case rnn = "tanh RNN"
    case lstm = "LSTM"
    case noForgetGate = "LSTM-f"
    case noInputGate = "LSTM-i"
    case noOutputGate = "LSTM-o"
    /// The LSTM with forget bias 1.
    case biased = "LSTM-b"
    case gru = "GRU"
    case first = "MUT1"
    case second = "MUT2"
    case third = "MUT3"

    /// A new cell with small random weights. All see a character through a learned projection to as many
    /// numbers as they have units, since MUT1 and MUT2 see the bare x.
    public func cell(
      inputs: Int, hidden: Int, using generator: inout SeededGenerator
    ) -> any RecurrentCell<Float> {
      func projected(_ cell: some RecurrentCell<Float>) -> any RecurrentCell<Float> {
        ProjectedCell(cell, inputs: inputs, using: &generator)
      }
      return projected(bareCell(hidden, using: &generator))
    }

    private func bareCell(
      _ hidden: Int, using generator: inout SeededGenerator
    ) -> any RecurrentCell<Float> {
      func plain(_ variant: LSTMVariant, forgetBias: Float = 0) -> any RecurrentCell<Float> {
        LSTMVariantCell<Float>(
          variant: variant, inputs: hidden, hidden: hidden, hasPeepholes: false,
          forgetBias: forgetBias, using: &generator)
      }
      func mutated(_ mutation: GRUMutation) -> any RecurrentCell<Float> {
        MutatedGRUCell<Float>(
          mutation: mutation, inputs: hidden, hidden: hidden, seesBareInput: mutation != .third,
          using: &generator)
      }
      switch self {
      case .rnn: return RNNCell<Float>(inputs: hidden, hidden: hidden, using: &generator)
      case .lstm: return plain(.noPeepholes)
      case .biased: return plain(.noPeepholes, forgetBias: 1)
      case .noForgetGate: return plain(.noForgetGate)
      case .noInputGate: return plain(.noInputGate)
      case .noOutputGate: return plain(.noOutputGate)
      case .gru: return GRUCell<Float>(inputs: hidden, hidden: hidden, using: &generator)
      case .first: return mutated(.first)
      case .second: return mutated(.second)
      case .third: return mutated(.third)
      }
    }

    /// How many weights a network has, read-out included.
    public func weights(_ hidden: Int, inputs: Int, outputs: Int) -> Int {
      var generator = SeededGenerator(seed: 0)
      let cell = cell(inputs: inputs, hidden: hidden, using: &generator)
      return cell.parameters.map(\.variable.value.count).reduce(0, +) + outputs * (hidden + 1)
    }

    /// H of the network that weighs most nearly as much as an LSTM of some units.
    public func hidden(like units: Int, inputs: Int, outputs: Int) -> Int {
      let wanted = Network.lstm.weights(units, inputs: inputs, outputs: outputs)
      // More units weigh more, so the middle of what is left always tells which half to keep.
      var (low, high) = (1, 4 * units)
      while low < high {
        let middle = (low + high) / 2
        if weights(middle, inputs: inputs, outputs: outputs) < wanted {
          low = middle + 1
        } else {
          high = middle
        }
      }
      let above = weights(low, inputs: inputs, outputs: outputs) - wanted
      let below = wanted - weights(max(1, low - 1), inputs: inputs, outputs: outputs)
      return above <= below ? low : max(1, low - 1)
    }
  }

  /// What is learned.
  public enum Task: String, Codable, CaseIterable, Sendable {
    case arithmetic
    case tags = "nested tags"
  }

  /// What came of a run.
  public struct Outcome: Codable, Sendable {
    /// The share of characters told right, at the end: on sequences that choose the rate.
    public var validation: Double
    /// The same on others.
    public var test: Double
    public var weights: Int
  }

  public let network: Network
  public let task: Task
  /// Adam's learning rate.
  public let rate: Float
  public let seed: UInt64
  /// Training steps, of 32 fresh sequences each.
  public let steps: Int

  public init(network: Network, task: Task, rate: Float, seed: UInt64, steps: Int) {
    (self.network, self.task, self.rate, self.seed) = (network, task, rate, seed)
    self.steps = steps
  }

  /// Every architecture in both tasks, at every rate, from the same seeds.
  public static func all(
    rates: [Float], seeds: ClosedRange<UInt64>, steps: [Task: Int]
  ) -> [ArchitectureRun] {
    Task.allCases.flatMap { task in
      seeds.flatMap { seed in
        rates.flatMap { rate in
          Network.allCases.map {
            ArchitectureRun(
              network: $0, task: task, rate: rate, seed: seed, steps: steps[task] ?? 0)
          }
        }
      }
    }
  }

  /// Learns the task as a network of the weight of an LSTM with 29 units, by Adam, the gradient's norm
  /// clipped to 1.
  ///
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn() throws -> Outcome {
    switch task {
    case .arithmetic: try learn(ArithmeticStrings(digits: 2))
    case .tags: try learn(NestedTags(length: 50))
    }
  }

  private func learn(_ problem: some SequenceTask) throws -> Outcome {
    var generator = SeededGenerator(seed: seed)
    let hidden = network.hidden(like: 29, inputs: problem.features, outputs: problem.outputs)
    func learn(_ cell: some RecurrentCell<Float>) throws -> Outcome {
      let model = SequenceModel(cell, outputs: problem.outputs, using: &generator)
      let curve = try LearningCurve(
        training: model, on: problem, steps: steps, rate: rate, looks: 1, judged: 1000,
        using: &generator)
      let examples = problem.examples(1000, using: &generator)
      return Outcome(
        validation: curve.score,
        test: problem.score(model.frozen().answers(to: examples).value, examples),
        weights: model.parameters.map(\.variable.value.count).reduce(0, +))
    }
    return try learn(network.cell(inputs: problem.features, hidden: hidden, using: &generator))
  }
}

extension RateChoice where Result == ArchitectureRun.Outcome {
  /// The runs of one architecture in one task: the rate with the best mean on the sequences that choose.
  public init(
    _ runs: [(argument: ArchitectureRun, result: ArchitectureRun.Outcome)],
    of network: ArchitectureRun.Network, in task: ArchitectureRun.Task
  ) {
    self.init(runs.filter { $0.argument.network == network && $0.argument.task == task }, \.rate) {
      -mean($0.map(\.validation))
    }
  }
}
