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
  /// The number or array itself, computed when it is first asked for. An optimiser writes it between
  /// two graphs.
  public internal(set) var value: Tensor<Scalar> {
    get { known ?? evaluate() }
    _modify {
      var tensor = value
      known = nil  // Else the tensor would be shared and every write a copy.
      defer { known = tensor }
      yield &tensor
    }
  }
  private var known: Tensor<Scalar>?
  /// What the value is to be computed from, until it is.
  private var pending: Expression<Scalar>?
  private var isHandedOut = false
  public let shape: [Int]
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
    let pullback: Pullback
  }

  /// Adds the parents' share to their gradients, given ∂loss/∂(this value).
  enum Pullback {
    case plain((Tensor<Scalar>) -> Void)
    /// Uses up what the operation kept, unless it is to be asked again.
    case consuming((Tensor<Scalar>, _ keepingGraph: Bool) -> Void)

    func callAsFunction(_ upstream: Tensor<Scalar>, keepingGraph: Bool) {
      switch self {
      case .plain(let pullback): pullback(upstream)
      case .consuming(let pullback): pullback(upstream, keepingGraph)
      }
    }
  }

  /// A leaf of the graph: a parameter where it is trainable, else a constant.
  public init(_ value: Tensor<Scalar>, trainable: Bool = false) {
    known = value
    shape = value.shape
    requiresGradient = trainable
    keepsGradient = trainable
  }

  /// The result of an operation. The record is kept only where a gradient can reach a parent.
  init(
    _ value: Tensor<Scalar>?, _ pending: Expression<Scalar>? = nil, shape: [Int],
    _ operation: StaticString, _ parents: [Variable], _ pullback: Pullback
  ) {
    known = value
    self.pending = pending
    self.shape = shape
    requiresGradient = parents.contains { $0.requiresGradient }
    keepsGradient = false
    if requiresGradient {
      origin = Origin(operation: operation, parents: parents, pullback: pullback)
    }
  }

  convenience init(
    _ value: Tensor<Scalar>, _ operation: StaticString, _ parents: [Variable],
    pullback: @escaping (Tensor<Scalar>) -> Void
  ) {
    self.init(value, shape: value.shape, operation, parents, .plain(pullback))
  }

  /// The result of an operation that is computed when somebody needs it.
  convenience init(
    _ expression: Expression<Scalar>, shape: [Int], _ operation: StaticString,
    _ parents: [Variable], pullback: @escaping (Tensor<Scalar>) -> Void
  ) {
    self.init(nil, expression, shape: shape, operation, parents, .plain(pullback))
  }

  /// The value as a term of an expression: unevaluated the first time, so that it can be computed into
  /// the sum; who asks again gets the numbers, and nothing is computed twice into sums.
  var term: Expression<Scalar> {
    guard known == nil, let pending, !isHandedOut, pending.depth < Expression<Scalar>.deepest else {
      return .tensor(value)
    }
    isHandedOut = true
    return pending
  }

  /// Whether the value is a sum that nobody has computed yet.
  var isPendingSum: Bool { known == nil && (pending?.depth ?? 0) > 0 }

  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  private func evaluate() -> Tensor<Scalar> {
    guard let tensor = pending?.evaluated(shape) else {
      fatalError("Variable: the value is being written")
    }
    known = tensor
    pending = nil
    return tensor
  }

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

  /// Adds to some columns of the gradient.
  func accumulate(_ share: Tensor<Scalar>, columns: Range<Int>) {
    guard requiresGradient else { return }
    accumulateNothing()
    gradient?.makeUnique()
    guard let pointer = gradient?.storage.pointer else { return }
    for row in 0..<shape[0] {
      Scalar.accumulate(
        share.storage.pointer + row * columns.count, times: 1,
        into: pointer + row * shape[1] + columns.lowerBound, columns.count)
    }
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
