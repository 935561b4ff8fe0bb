/// Gradient descent with momentum.
///
/// $$v \leftarrow \mu v + g, \qquad \theta \leftarrow \theta - \eta v$$
///
/// and, with Nesterov's look-ahead, $\theta \leftarrow \theta - \eta\,(g + \mu v)$.
///
/// - Source: Polyak 1964; Nesterov 1983 in the form of Sutskever, Martens, Dahl and Hinton 2013, as
///   in PyTorch's `SGD` (the first v is g).
public struct SGD<Scalar: TensorScalar>: Optimizer {
  public var learningRate: Scalar
  /// μ, in 0..<1; 0 is plain gradient descent.
  public let momentum: Scalar
  public let nesterov: Bool
  private var velocity = Slots<Scalar>()

  public init(learningRate: Scalar, momentum: Scalar = 0, nesterov: Bool = false) {
    guard !nesterov || momentum > 0 else {
      fatalError("SGD: Nesterov's look-ahead needs a momentum above 0")
    }
    self.learningRate = learningRate
    self.momentum = momentum
    self.nesterov = nesterov
  }

  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public mutating func update(_ parameters: [(name: String, variable: Variable<Scalar>)]) {
    velocity.prepare(parameters)
    for (index, parameter) in parameters.enumerated() {
      guard let gradient = parameter.variable.gradient else { continue }
      guard momentum > 0 else {
        parameter.variable.value.accumulate(gradient, times: -learningRate)
        continue
      }
      velocity[index] = momentum * velocity[index] + gradient
      let step = nesterov ? gradient + momentum * velocity[index] : velocity[index]
      parameter.variable.value.accumulate(step, times: -learningRate)
    }
  }

  public var state: OptimizerState<Scalar> {
    OptimizerState(
      rule: "SGD", settings: ["momentum": Double(momentum), "nesterov": nesterov ? 1 : 0],
      learningRate: learningRate, slots: ["velocity": velocity.tensors])
  }

  public mutating func restore(
    _ state: OptimizerState<Scalar>, for parameters: [(name: String, variable: Variable<Scalar>)]
  ) throws(CheckpointError.Problem) {
    try state.check(against: self.state)
    velocity = Slots(tensors: try state.slot("velocity", shapes: parameters.map(\.variable.shape)))
    learningRate = state.learningRate
  }
}
