import Glibc

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

extension LSTMCell where Scalar == Float {
  /// The same cell with input gates that look at nothing: their weights are 0.
  ///
  /// Training goes on from the biases, except where σ has no slope: at a bias of 100 it is 1 in `Float`.
  public func withInputGate(biases: [Float]) -> LSTMCell {
    let blind = RecurrentLinear<Float>(
      inputWeight: Variable(Tensor(zeros: [hidden, inputs]), trainable: true),
      recurrentWeight: Variable(Tensor(zeros: [hidden, hidden]), trainable: true),
      bias: Variable(Tensor(biases), trainable: true))
    return LSTMCell(
      inputGate: blind, forgetGate: forgetGate, candidate: candidate, outputGate: outputGate)
  }

  /// The same cell with $i = 1$ at every step, exactly; training leaves it so.
  public func withInputGateOpen() -> LSTMCell {
    withInputGate(biases: [Float](repeating: 100, count: hidden))
  }

  /// The same cell with each unit's input gate held at a value between 0 and 1.
  public func withInputGate(heldAt values: [Double]) -> LSTMCell {
    withInputGate(biases: values.map { Float(min(100, log($0 / (1 - $0)))) })
  }
}
