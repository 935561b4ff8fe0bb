/// A tensor that remembers how it was computed, so that a loss can be differentiated by it.
///
/// Every operation on variables records its parents and the rule that carries a gradient back to
/// them (define-by-run, reverse mode). `backward()` on a loss walks that record in reverse.
///
/// ```swift
/// let w = Variable(Tensor<Float>([3]), trainable: true)
/// let loss = sum(w * w)
/// loss.backward()
/// w.gradient        // [6]
/// ```
///
/// A variable belongs to one thread at a time.
public final class Variable<Scalar: TensorScalar> {
  /// The number or array itself. An optimiser writes it between two graphs.
  public internal(set) var value: Tensor<Scalar>
  /// ∂loss/∂value after `backward()`, of the value's shape; nil where none arrived or none is kept.
  public internal(set) var gradient: Tensor<Scalar>?
  /// Whether gradients flow to this variable: it is trainable, kept, or computed from one that is.
  public private(set) var requiresGradient: Bool

  var keepsGradient: Bool
  var origin: Origin?
  var isVisited = false
  var wasReleased = false

  /// How a variable was computed.
  struct Origin {
    let operation: StaticString
    var parents: [Variable]
    /// Adds the parents' share to their gradients, given ∂loss/∂(this value) and whether it will be
    /// asked again.
    let pullback: (Tensor<Scalar>, _ keepingGraph: Bool) -> Void
  }

  /// A leaf of the graph: a parameter where it is trainable, else a constant.
  public init(_ value: Tensor<Scalar>, trainable: Bool = false) {
    self.value = value
    requiresGradient = trainable
    keepsGradient = trainable
  }

  /// The result of an operation. The record is kept only where a gradient can reach a parent.
  init(
    _ value: Tensor<Scalar>, _ operation: StaticString, _ parents: [Variable],
    pullback: @escaping (Tensor<Scalar>) -> Void
  ) {
    self.value = value
    requiresGradient = parents.contains { $0.requiresGradient }
    keepsGradient = false
    if requiresGradient {
      origin = Origin(
        operation: operation, parents: parents, pullback: { upstream, _ in pullback(upstream) })
    }
  }

  /// The same for an operation whose backward pass uses up what it kept, unless it is asked again.
  init(
    _ value: Tensor<Scalar>, _ operation: StaticString, _ parents: [Variable],
    consumingPullback: @escaping (Tensor<Scalar>, _ keepingGraph: Bool) -> Void
  ) {
    self.value = value
    requiresGradient = parents.contains { $0.requiresGradient }
    keepsGradient = false
    if requiresGradient {
      origin = Origin(operation: operation, parents: parents, pullback: consumingPullback)
    }
  }

  public var shape: [Int] { value.shape }

  /// Asks `backward()` to keep ∂loss/∂value here; without it, only trainable leaves keep theirs.
  ///
  /// - Returns: The variable itself.
  @discardableResult
  public func keepingGradient() -> Variable {
    keepsGradient = true
    requiresGradient = true
    return self
  }

  /// The same value as a constant: no gradient passes. Truncated BPTT cuts the graph with it.
  public func detached() -> Variable { Variable(value) }

  /// Forgets the gradient, before the next graph is built.
  public func clearGradient() { gradient = nil }

  /// Adds to the gradient.
  func accumulate(_ share: @autoclosure () -> Tensor<Scalar>) {
    guard requiresGradient else { return }
    guard gradient != nil else {
      gradient = share()
      return
    }
    gradient?.accumulate(share(), times: 1)
  }

  /// Adds to a stretch of the gradient.
  func accumulate(_ share: Source<Scalar>, count: Int, at start: Int) {
    guard requiresGradient else { return }
    accumulateNothing()
    gradient?.makeUnique()
    guard let pointer = gradient?.storage.pointer else { return }
    Scalar.accumulate(share, times: 1, into: pointer + start, count)
  }

  /// Makes sure that there is a gradient, if only zeros.
  func accumulateNothing() {
    if requiresGradient, gradient == nil { gradient = Tensor(zeros: shape) }
  }

  /// Adds A · B to the gradient without an intermediate tensor.
  func accumulateProduct(
    _ a: Tensor<Scalar>, _ b: Tensor<Scalar>, transposing: TransposedFactor = .none
  ) {
    guard requiresGradient else { return }
    let accumulating = gradient != nil
    if !accumulating { gradient = Tensor(uninitialized: shape) }
    gradient?.setProduct(a, b, transposing: transposing, accumulating: accumulating)
  }

  /// Releases a long chain of ancestors one by one: left to itself, each release would call the
  /// next one and run out of stack after some ten thousand time steps.
  deinit {
    guard var pending = origin?.parents else { return }
    origin = nil
    while var node = pending.popLast() {
      guard isKnownUniquelyReferenced(&node), let ancestors = node.origin?.parents else { continue }
      node.origin = nil
      pending += ancestors
    }
  }
}
