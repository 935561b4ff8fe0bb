/// A rule that changes parameters by their gradients.
///
/// `update` takes the gradients of the last `backward()`; a parameter without one stays as it is.
public protocol Optimizer<Scalar> {
  associatedtype Scalar: TensorScalar
  /// The learning rate η; a schedule may change it between steps.
  var learningRate: Scalar { get set }
  /// Changes every parameter once.
  mutating func update(_ parameters: [(name: String, variable: Variable<Scalar>)])
  /// Everything that the next update depends on, beside the weights and their gradients.
  var state: OptimizerState<Scalar> { get }
  /// Goes on from where another optimiser of the same settings was.
  ///
  /// - Parameters:
  ///   - state: That one's state.
  ///   - parameters: What the next update will change.
  /// - Throws: `CheckpointError.Problem` where the state is another rule's or other parameters'; the
  ///   optimiser is then of no use any more.
  mutating func restore(
    _ state: OptimizerState<Scalar>, for parameters: [(name: String, variable: Variable<Scalar>)]
  ) throws(CheckpointError.Problem)
}

/// The running averages that an optimiser keeps for each parameter.
struct Slots<Scalar: TensorScalar> {
  /// One for each parameter; none before the first update.
  private(set) var tensors: [Tensor<Scalar>] = []

  /// Zeros of each parameter's shape, the first time; later a check that the parameters are the same.
  mutating func prepare(_ parameters: [(name: String, variable: Variable<Scalar>)]) {
    if tensors.isEmpty { tensors = parameters.map { Tensor(zeros: $0.variable.shape) } }
    guard tensors.map(\.shape) == parameters.map(\.variable.shape) else {
      fatalError("update: an optimiser keeps to the parameters of its first update")
    }
  }

  subscript(index: Int) -> Tensor<Scalar> {
    get { tensors[index] }
    _modify { yield &tensors[index] }
  }
}

/// Walks the elements of a parameter, its gradient and its running averages in one pass.
///
/// The rule gets the element's value, its gradient and a pointer to each average's element.
@inline(__always)
func updateElements<Scalar: TensorScalar>(
  _ parameter: Variable<Scalar>, _ gradient: Tensor<Scalar>, _ average: inout Tensor<Scalar>,
  _ rule: (_ value: inout Scalar, _ gradient: Scalar, _ average: inout Scalar) -> Void
) {
  parameter.value.makeUnique()
  average.makeUnique()
  let (value, slope) = (parameter.value.storage.pointer, gradient.storage.pointer)
  let first = average.storage.pointer
  for index in 0..<gradient.count { rule(&value[index], slope[index], &first[index]) }
}

/// The same with two running averages.
@inline(__always)
func updateElements<Scalar: TensorScalar>(
  _ parameter: Variable<Scalar>, _ gradient: Tensor<Scalar>, _ average: inout Tensor<Scalar>,
  _ other: inout Tensor<Scalar>,
  _ rule: (_ value: inout Scalar, _ gradient: Scalar, _ a: inout Scalar, _ b: inout Scalar) -> Void
) {
  other.makeUnique()
  let second = other.storage.pointer
  var index = 0
  updateElements(parameter, gradient, &average) { value, slope, first in
    rule(&value, slope, &first, &second[index])
    index += 1
  }
}
