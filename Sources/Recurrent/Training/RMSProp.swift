/// Gradient descent with each step divided by a running size of its gradients.
///
/// $$s \leftarrow \rho s + (1 - \rho) g^2, \qquad
/// \theta \leftarrow \theta - \eta\,\frac{g}{\sqrt{s} + \epsilon}$$
///
/// - Source: Tieleman and Hinton 2012 (lecture 6.5), with ε outside the root as in PyTorch's
///   `RMSprop`.
public struct RMSProp<Scalar: TensorScalar>: Optimizer {
  public var learningRate: Scalar
  /// ρ, in 0..<1.
  public let decay: Scalar
  /// ε, in the gradient's unit.
  public let epsilon: Scalar
  private var square = Slots<Scalar>()

  public init(learningRate: Scalar, decay: Scalar = 0.99, epsilon: Scalar = 1e-8) {
    self.learningRate = learningRate
    self.decay = decay
    self.epsilon = epsilon
  }

  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public mutating func update(_ parameters: [(name: String, variable: Variable<Scalar>)]) {
    square.prepare(parameters)
    let (rate, decay, epsilon) = (learningRate, decay, epsilon)
    for (index, parameter) in parameters.enumerated() {
      guard let gradient = parameter.variable.gradient else { continue }
      updateElements(parameter.variable, gradient, &square[index]) { value, slope, s in
        s = decay * s + (1 - decay) * slope * slope
        value -= rate * slope / (s.squareRoot() + epsilon)
      }
    }
  }

  public var state: OptimizerState<Scalar> {
    OptimizerState(
      rule: "RMSProp", settings: ["decay": Double(decay), "epsilon": Double(epsilon)],
      learningRate: learningRate, slots: ["square": square.tensors])
  }

  public mutating func restore(
    _ state: OptimizerState<Scalar>, for parameters: [(name: String, variable: Variable<Scalar>)]
  ) throws(CheckpointError.Problem) {
    try state.check(against: self.state)
    square = Slots(tensors: try state.slot("square", shapes: parameters.map(\.variable.shape)))
    learningRate = state.learningRate
  }
}
