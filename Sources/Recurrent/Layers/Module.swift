/// Anything with weights: a layer, a cell, a model.
public protocol Module<Scalar> {
  associatedtype Scalar: TensorScalar
  /// Every trainable variable with its name, always in the same order.
  var parameters: [(name: String, variable: Variable<Scalar>)] { get }
  /// The same module with other variables in place of its parameters, in the same order.
  func replacing(_ variables: [Variable<Scalar>]) -> Self
}

extension Module {
  /// A copy whose weights are constants: running it records nothing. The numbers are shared until the
  /// weights are next written.
  public func frozen() -> Self { replacing(parameters.map { $0.variable.detached() }) }

  /// A copy with trainable weights in memory of its own, equal to these.
  public func copied() -> Self {
    replacing(
      parameters.map { parameter in
        var own = parameter.variable.value
        own.copyMemory()
        return Variable(own, trainable: true)
      })
  }

  /// Every parameter's gradient; zeros where none has arrived.
  public var gradients: [Tensor<Scalar>] {
    parameters.map { $0.variable.gradient ?? Tensor(zeros: $0.variable.shape) }
  }

  /// Forgets every parameter's gradient.
  public func clearGradients() {
    for parameter in parameters { parameter.variable.clearGradient() }
  }

  /// How many numbers the parameters hold.
  public var parameterCount: Int { parameters.reduce(0) { $0 + $1.variable.value.count } }
}

extension Array {
  /// One part behind the other, each of so many elements.
  func parts(of counts: [Int]) -> [[Element]] {
    var rest = self[...]
    return counts.map { count in
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
  }
}

/// Puts a prefix before the names of a part's parameters: "readout.weight".
func named<Scalar>(
  _ prefix: String, _ parameters: [(name: String, variable: Variable<Scalar>)]
) -> [(name: String, variable: Variable<Scalar>)] {
  parameters.map { ("\(prefix).\($0.name)", $0.variable) }
}
