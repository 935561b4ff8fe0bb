/// An affine layer of a recurrent cell: $a_t = W x_t + U h_{t-1} + b$.
///
/// It is the essay's $W\cdot[h_{t-1}, x_t] + b$ with that matrix in two parts, $[U, W]$. A gate is its
/// sigmoid, a candidate its tanh.
///
/// Axes: B batch, D input, H hidden.
public struct RecurrentLinear<Scalar: TensorScalar>: Module {
  /// W, [H, D].
  public let inputWeight: Variable<Scalar>
  /// U, [H, H].
  public let recurrentWeight: Variable<Scalar>
  /// b, [H].
  public let bias: Variable<Scalar>

  public init(
    inputWeight: Variable<Scalar>, recurrentWeight: Variable<Scalar>, bias: Variable<Scalar>
  ) {
    let hidden = bias.value.count
    guard inputWeight.shape.count == 2, inputWeight.shape[0] == hidden,
      recurrentWeight.shape == [hidden, hidden]
    else {
      fatalError(
        "RecurrentLinear: W \(inputWeight.shape), U \(recurrentWeight.shape) and b \(bias.shape) "
          + "must be [H, D], [H, H] and [H]")
    }
    self.inputWeight = inputWeight
    self.recurrentWeight = recurrentWeight
    self.bias = bias
  }

  /// One unit that sees one number: $w x_t + u h_{t-1} + b$, all three chosen by hand.
  public init(input: Scalar, hidden: Scalar, bias: Scalar) {
    self.init(
      inputWeight: Variable(Tensor([[input]])), recurrentWeight: Variable(Tensor([[hidden]])),
      bias: Variable(Tensor([bias])))
  }

  /// Weights drawn uniformly from ±1/√hidden, biases all the same or, without a value, drawn too.
  public init(
    inputs: Int, hidden: Int, bias: Scalar? = nil, using generator: inout SeededGenerator
  ) {
    let bound = 1 / Scalar(max(1, hidden)).squareRoot()
    func draw(_ shape: [Int]) -> Variable<Scalar> {
      Variable(Tensor(uniform: bound, shape, using: &generator), trainable: true)
    }
    self.init(
      inputWeight: draw([hidden, inputs]), recurrentWeight: draw([hidden, hidden]),
      bias: bias.map { Variable(Tensor(repeating: $0, [hidden]), trainable: true) }
        ?? draw([hidden]))
  }

  /// D.
  public var inputs: Int { inputWeight.shape[1] }
  /// H.
  public var hidden: Int { bias.value.count }

  /// $W x + U h + b$.
  ///
  /// - Parameters:
  ///   - x: [B, D].
  ///   - hidden: h, [B, H].
  /// - Returns: [B, H].
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func callAsFunction(_ x: Variable<Scalar>, _ hidden: Variable<Scalar>) -> Variable<Scalar>
  {
    inputWeight.applied(to: x) + recurrentWeight.applied(to: hidden) + bias
  }

  public var parameters: [(name: String, variable: Variable<Scalar>)] {
    [("inputWeight", inputWeight), ("recurrentWeight", recurrentWeight), ("bias", bias)]
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> RecurrentLinear {
    RecurrentLinear(
      inputWeight: variables[0], recurrentWeight: variables[1], bias: variables[2])
  }
}
