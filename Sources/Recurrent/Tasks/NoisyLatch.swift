/// The latch problem: a sign at the first step, noise ever after; which sign was it?
///
/// $x_1 = \pm 1$, and $x_t$ uniform in ±noise for the $L$ steps behind it, the lag.
///
/// - Source: Bengio, Simard and Frasconi, "Learning long-term dependencies with gradient descent is
///   difficult", IEEE Transactions on Neural Networks 5, 1994, for the problem; this form is ours.
public struct NoisyLatch: Sendable {
  /// L: how many steps of noise follow the sign.
  public let lag: Int
  /// The bound on the noise, in the unit of the sign.
  public let noise: Double

  public init(lag: Int, noise: Double) {
    guard lag >= 0, noise >= 0 else {
      fatalError("NoisyLatch: the lag \(lag) and the noise \(noise) must not be negative")
    }
    self.lag = lag
    self.noise = noise
  }

  /// Some sequences.
  ///
  /// - Parameters:
  ///   - batch: B.
  ///   - generator: Draws signs and noise.
  /// - Returns: Inputs, [L + 1, B, 1], and B answers, 1 for plus and 0 for minus.
  public func batch<Scalar: TensorScalar>(
    _ batch: Int, using generator: inout SeededGenerator
  ) -> (inputs: Tensor<Scalar>, answers: [Int]) {
    let answers = (0..<batch).map { _ in Int.random(in: 0...1, using: &generator) }
    let signs = answers.map { Scalar($0 == 1 ? 1 : -1) }
    let rest = (0..<(lag * batch)).map { _ in Scalar(noise * (2 * generator.uniform() - 1)) }
    return (Tensor(signs + rest, shape: [lag + 1, batch, 1]), answers)
  }
}

extension NoisyLatch: SequenceTask {
  public var features: Int { 1 }
  public var outputs: Int { 2 }

  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    let (inputs, answers) = self.batch(batch, using: &generator) as (Tensor<Float>, [Int])
    return SequenceExamples(inputs: inputs, target: .answers(answers))
  }
}
