/// An affine layer of a recurrent cell that may lack a matrix: $x + U h + b$, or $W x + b$.
///
/// Axes: B batch, D input, H hidden.
public struct PartialRecurrentLinear<Scalar: TensorScalar>: Module {
  /// W, [H, D]; nil where x is added as it is.
  public let inputWeight: Variable<Scalar>?
  /// U, [H, H]; nil where h is not seen.
  public let recurrentWeight: Variable<Scalar>?
  /// b, [H].
  public let bias: Variable<Scalar>

  public init(
    inputWeight: Variable<Scalar>?, recurrentWeight: Variable<Scalar>?, bias: Variable<Scalar>
  ) {
    let hidden = bias.value.count
    guard inputWeight.map({ $0.shape.count == 2 && $0.shape[0] == hidden }) ?? true,
      recurrentWeight?.shape ?? [hidden, hidden] == [hidden, hidden]
    else {
      fatalError(
        "PartialRecurrentLinear: W \(inputWeight?.shape ?? []), U \(recurrentWeight?.shape ?? []) "
          + "and b \(bias.shape) must be [H, D], [H, H] and [H]")
    }
    self.inputWeight = inputWeight
    self.recurrentWeight = recurrentWeight
    self.bias = bias
  }

  /// A layer that lacks nothing.
  public init(_ layer: RecurrentLinear<Scalar>) {
    self.init(
      inputWeight: layer.inputWeight, recurrentWeight: layer.recurrentWeight, bias: layer.bias)
  }

  /// D.
  public var inputs: Int { inputWeight?.shape[1] ?? hidden }
  /// H.
  public var hidden: Int { bias.value.count }

  /// W x, or x.
  func seen(_ x: Variable<Scalar>) -> Variable<Scalar> { inputWeight?.applied(to: x) ?? x }

  /// The sum with what `seen` made of x.
  func sum(_ seen: Variable<Scalar>, _ hidden: Variable<Scalar>) -> Variable<Scalar> {
    (recurrentWeight.map { seen + $0.applied(to: hidden) } ?? seen) + bias
  }

  /// $W x + U h + b$.
  ///
  /// - Parameters:
  ///   - x: [B, D].
  ///   - hidden: h, [B, H].
  /// - Returns: [B, H].
  public func callAsFunction(_ x: Variable<Scalar>, _ hidden: Variable<Scalar>) -> Variable<Scalar>
  {
    sum(seen(x), hidden)
  }

  /// The layer with zeros for U, and the unit matrix for W, where it lacks them.
  var completed: RecurrentLinear<Scalar> {
    func constant(_ diagonal: Scalar) -> Variable<Scalar> {
      let scalars = (0..<hidden * hidden).map { $0 % (hidden + 1) == 0 ? diagonal : 0 }
      return Variable(Tensor(scalars, shape: [hidden, hidden]))
    }
    return RecurrentLinear(
      inputWeight: inputWeight ?? constant(1), recurrentWeight: recurrentWeight ?? constant(0),
      bias: bias)
  }

  public var parameters: [(name: String, variable: Variable<Scalar>)] {
    (inputWeight.map { [("inputWeight", $0)] } ?? [])
      + (recurrentWeight.map { [("recurrentWeight", $0)] } ?? []) + [("bias", bias)]
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> PartialRecurrentLinear {
    PartialRecurrentLinear(
      inputWeight: inputWeight == nil ? nil : variables[0],
      recurrentWeight: recurrentWeight == nil ? nil : variables[variables.count - 2],
      bias: variables[variables.count - 1])
  }
}
