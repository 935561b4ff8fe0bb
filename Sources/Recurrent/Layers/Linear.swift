/// An affine layer: $y = W x + b$.
public struct Linear<Scalar: TensorScalar>: Module {
  /// [outputs, inputs].
  public let weight: Variable<Scalar>
  /// [outputs].
  public let bias: Variable<Scalar>

  public init(weight: Variable<Scalar>, bias: Variable<Scalar>) {
    self.weight = weight
    self.bias = bias
  }

  /// Weights and biases drawn uniformly from ±1/√inputs.
  public init(inputs: Int, outputs: Int, using generator: inout SeededGenerator) {
    let bound = 1 / Scalar(max(1, inputs)).squareRoot()
    weight = Variable(
      Tensor(uniform: bound, [outputs, inputs], using: &generator), trainable: true)
    bias = Variable(Tensor(uniform: bound, [outputs], using: &generator), trainable: true)
  }

  /// $y = W x + b$.
  ///
  /// - Parameter x: [B, inputs].
  /// - Returns: [B, outputs].
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func callAsFunction(_ x: Variable<Scalar>) -> Variable<Scalar> {
    weight.applied(to: x) + bias
  }

  public var parameters: [(name: String, variable: Variable<Scalar>)] {
    [("weight", weight), ("bias", bias)]
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> Linear {
    Linear(weight: variables[0], bias: variables[1])
  }
}
