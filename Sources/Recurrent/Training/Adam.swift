/// Gradient descent with running averages of the gradient and of its square.
///
/// $$m \leftarrow \beta_1 m + (1 - \beta_1) g, \quad v \leftarrow \beta_2 v + (1 - \beta_2) g^2, \quad
/// \theta \leftarrow \theta - \eta\,
/// \frac{m / (1 - \beta_1^t)}{\sqrt{v / (1 - \beta_2^t)} + \epsilon}$$
///
/// - Source: Kingma and Ba 2015, algorithm 1.
public struct Adam<Scalar: TensorScalar>: Optimizer {
  public var learningRate: Scalar
  /// β₁, in 0..<1.
  public let meanDecay: Scalar
  /// β₂, in 0..<1.
  public let squareDecay: Scalar
  /// ε, in the gradient's unit.
  public let epsilon: Scalar
  private var mean = Slots<Scalar>()
  private var square = Slots<Scalar>()
  /// β₁ᵗ and β₂ᵗ of each parameter, where t counts the updates that had a gradient for it.
  private var weights: [(mean: Scalar, square: Scalar)] = []

  public init(
    learningRate: Scalar, meanDecay: Scalar = 0.9, squareDecay: Scalar = 0.999,
    epsilon: Scalar = 1e-8
  ) {
    self.learningRate = learningRate
    self.meanDecay = meanDecay
    self.squareDecay = squareDecay
    self.epsilon = epsilon
  }

  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public mutating func update(_ parameters: [(name: String, variable: Variable<Scalar>)]) {
    mean.prepare(parameters)
    square.prepare(parameters)
    if weights.isEmpty { weights = parameters.map { _ in (1, 1) } }
    let (meanDecay, squareDecay, epsilon) = (meanDecay, squareDecay, epsilon)
    for (index, parameter) in parameters.enumerated() {
      guard let gradient = parameter.variable.gradient else { continue }
      weights[index].mean *= meanDecay
      weights[index].square *= squareDecay
      let rate = learningRate / (1 - weights[index].mean)
      let squareScale = 1 / (1 - weights[index].square).squareRoot()
      updateElements(parameter.variable, gradient, &mean[index], &square[index]) {
        value, slope, m, v in
        m = meanDecay * m + (1 - meanDecay) * slope
        v = squareDecay * v + (1 - squareDecay) * slope * slope
        value -= rate * m / (v.squareRoot() * squareScale + epsilon)
      }
    }
  }

  public var state: OptimizerState<Scalar> {
    OptimizerState(
      rule: "Adam",
      settings: [
        "meanDecay": Double(meanDecay), "squareDecay": Double(squareDecay),
        "epsilon": Double(epsilon),
      ],
      learningRate: learningRate,
      slots: [
        "mean": mean.tensors, "square": square.tensors,
        "meanWeight": weights.map { Tensor($0.mean) },
        "squareWeight": weights.map { Tensor($0.square) },
      ])
  }

  public mutating func restore(
    _ state: OptimizerState<Scalar>, for parameters: [(name: String, variable: Variable<Scalar>)]
  ) throws(CheckpointError.Problem) {
    try state.check(against: self.state)
    let shapes = parameters.map(\.variable.shape)
    mean = Slots(tensors: try state.slot("mean", shapes: shapes))
    square = Slots(tensors: try state.slot("square", shapes: shapes))
    let numbers = [[Int]](repeating: [], count: parameters.count)
    weights = zip(
      try state.slot("meanWeight", shapes: numbers), try state.slot("squareWeight", shapes: numbers)
    ).map { ($0.scalar, $1.scalar) }
    learningRate = state.learningRate
  }
}
