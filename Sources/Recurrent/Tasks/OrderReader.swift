/// An LSTM of 16 units that learns temporal order over 50 symbols: with a forget gate, whose bias begins at
/// a given value, or without one, as in 1997. One seed's networks differ in nothing but the gate.
public struct OrderReader: Codable, Sendable {
  /// What the forget gates' bias begins at; nil leaves the gates out.
  public let forgetBias: Float?
  public let seed: UInt64

  public init(forgetBias: Float?, seed: UInt64) {
    self.forgetBias = forgetBias
    self.seed = seed
  }

  /// Trains a new network by Adam at 0.01, 32 sequences a step, and looks at it forty times on the way.
  ///
  /// - Parameter steps: How many training steps at most.
  /// - Returns: The step at which it named 99 % of 500 fresh orders; nil where it never did.
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn(steps: Int) throws -> Int? {
    var generator = SeededGenerator(seed: seed)
    // The forget gate's weights come from numbers of its own.
    var apart = SeededGenerator(seed: seed, stream: 1)
    func layer(_ bias: Float?, _ numbers: inout SeededGenerator) -> RecurrentLinear<Float> {
      RecurrentLinear(inputs: TemporalOrder.symbols, hidden: 16, bias: bias, using: &numbers)
    }
    let layers = (0..<3).map { _ in layer(nil, &generator) }
    func learn(_ cell: some RecurrentCell<Float>) throws -> Int? {
      let curve = try LearningCurve(
        training: SequenceModel(cell, outputs: TemporalOrder.answers, using: &generator),
        on: TemporalOrder(length: 50), steps: steps, rate: 0.01, looks: 40, judged: 500,
        enough: 0.99, using: &generator)
      return curve.score >= 0.99 ? curve.steps.last : nil
    }
    guard let forgetBias else {
      return try learn(
        LSTM1997Cell(inputGate: layers[0], candidate: layers[1], outputGate: layers[2]))
    }
    return try learn(
      LSTMCell(
        inputGate: layers[0], forgetGate: layer(forgetBias, &apart), candidate: layers[1],
        outputGate: layers[2]))
  }
}
