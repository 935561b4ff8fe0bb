/// A run of an LSTM with its input gate, or of one whose input gate stands open for ever: $i = 1$.
///
/// The one without has more units, so that both train as many weights.
public struct InputGateRun: Codable, Sendable {
  /// Whether there is an input gate.
  public let gate: Bool
  /// The task's size: a length.
  public let size: Int
  /// Adam's learning rate.
  public let rate: Float
  public let seed: UInt64

  public init(gate: Bool, size: Int, rate: Float, seed: UInt64) {
    self.gate = gate
    self.size = size
    self.rate = rate
    self.seed = seed
  }

  /// Both networks at every size and every rate, from the same seeds.
  public static func all(sizes: [Int], rates: [Float], seeds: [UInt64]) -> [InputGateRun] {
    sizes.flatMap { size in
      [true, false].flatMap { gate in
        rates.flatMap { rate in
          seeds.map { InputGateRun(gate: gate, size: size, rate: rate, seed: $0) }
        }
      }
    }
  }

  /// How many weights a network trains, read-out included.
  public static func weights(gate: Bool, units: Int, for task: some SequenceTask) -> Int {
    (gate ? 4 : 3) * units * (task.features + units + 1) + task.outputs * (units + 1)
  }

  /// How many units this run's network has, where the one with the gate has `units`: as many as bring the
  /// trained weights closest to that one's.
  public func units(besides units: Int, for task: some SequenceTask) -> Int {
    guard !gate else { return units }
    let wanted = Self.weights(gate: true, units: units, for: task)
    func distance(_ units: Int) -> Int {
      abs(Self.weights(gate: false, units: units, for: task) - wanted)
    }
    return (units...(2 * units)).min { distance($0) < distance($1) } ?? units
  }

  /// A new network with small random weights.
  public func model(
    for task: some SequenceTask, units: Int, forgetBias: Float = 1,
    using generator: inout SeededGenerator
  ) -> SequenceModel<LSTMCell<Float>> {
    let cell = LSTMCell<Float>(
      inputs: task.features, hidden: self.units(besides: units, for: task), forgetBias: forgetBias,
      using: &generator)
    return SequenceModel(
      gate ? cell : cell.withInputGateOpen(), outputs: task.outputs, using: &generator)
  }

  /// Learns a task.
  ///
  /// - Parameters:
  ///   - task: What is learned.
  ///   - units: H of the network with the gate.
  ///   - forgetBias: Where the forget gates' biases begin.
  ///   - steps: How many training steps at most, 32 fresh sequences each.
  ///   - looks: How often the network is looked at, evenly.
  ///   - enough: The score at which training ends early; nil goes on to the end.
  /// - Returns: The curve, and the trained network.
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn(
    _ task: some SequenceTask, units: Int, forgetBias: Float = 1, steps: Int, looks: Int = 25,
    enough: Double? = nil
  ) throws -> (curve: LearningCurve, model: SequenceModel<LSTMCell<Float>>) {
    var generator = SeededGenerator(seed: seed, stream: UInt64(size))
    let model = model(for: task, units: units, forgetBias: forgetBias, using: &generator)
    let curve = try LearningCurve(
      training: model, on: task, steps: steps, rate: rate, looks: looks, enough: enough,
      using: &generator)
    return (curve, model.frozen())
  }
}
