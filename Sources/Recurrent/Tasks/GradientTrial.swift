/// A random Elman cell over random inputs, with a loss that weighs every output: for comparing two
/// ways to compute the same gradients.
///
/// $$L = \sum_{t=1}^{T} v_t \cdot h_t$$
///
/// Axes: B batch, T time, D inputs, H hidden.
public struct GradientTrial {
  /// Weights drawn uniformly from ±1/√H.
  public let cell: RNNCell<Double>
  /// The hidden state before the first step, [B, H]; small, as if the sequence had begun earlier.
  public let start: Variable<Double>
  /// T of [B, D].
  public let inputs: [Variable<Double>]
  /// v, T of [B, H]: ∂L_t/∂h_t.
  public let lossWeights: [Tensor<Double>]

  /// - Parameters:
  ///   - batch: B.
  ///   - time: T.
  ///   - inputs: D.
  ///   - hidden: H.
  ///   - seed: Of everything that is drawn.
  ///   - lossAtEnd: Whether only the last step has a loss.
  public init(
    batch: Int, time: Int, inputs: Int, hidden: Int, seed: UInt64, lossAtEnd: Bool = false
  ) {
    var generator = SeededGenerator(seed: seed)
    func draw(_ size: Int) -> Tensor<Double> {
      Tensor(normal: 1, [batch, size], using: &generator)
    }
    cell = RNNCell(inputs: inputs, hidden: hidden, using: &generator)
    start = Variable(0.3 * draw(hidden))
    self.inputs = (0..<time).map { _ in Variable(draw(inputs)) }
    lossWeights = (0..<time).map { draw(hidden) * (lossAtEnd && $0 < time - 1 ? 0 : 1) }
  }

  /// The cell's outputs over the inputs, T of [B, H].
  public func outputs() -> [Variable<Double>] {
    cell.run(inputs, from: .init(hidden: start)).outputs
  }

  /// L for some outputs, T of [B, H], T at least 1.
  public func loss(_ outputs: [Variable<Double>]) -> Variable<Double> {
    let terms = zip(outputs, lossWeights).map { sum($0 * Variable($1)) }
    guard let first = terms.first else { fatalError("GradientTrial: no steps, so no loss") }
    return terms.dropFirst().reduce(first) { $0 + $1 }
  }
}
