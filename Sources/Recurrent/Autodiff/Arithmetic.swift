// Sums, differences and element-wise products of variables; forward and backward side by side.
//
// The right-hand side may be shorter: a bias of shape [H] is added to each row of [B, H]. Its
// gradient is then the sum over the rows that it was added to.

/// y = a + b, where b has a's shape or that of its last axes. Result: a's shape.
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func + <Scalar>(a: Variable<Scalar>, b: Variable<Scalar>) -> Variable<Scalar> {
  checkBroadcast("+", a.shape, b.shape)
  // Sums are flattened to the left only, so that numbers are added in the order written; what is
  // added to each row has to be there.
  let right = a.shape == b.shape && !b.isPendingSum ? b.term : .tensor(b.value)
  let left = a.term
  return Variable(
    .sum(left, right, depth: left.depth + 1), shape: a.shape, "+", [a, b],
    pullback: { upstream in
      a.accumulate(upstream)
      b.accumulate(upstream.summedOverRows(to: b.shape))
    })
}

/// y = a − b, where b has a's shape or that of its last axes. Result: a's shape.
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func - <Scalar>(a: Variable<Scalar>, b: Variable<Scalar>) -> Variable<Scalar> {
  Variable(
    broadcasting("-", a.value, b.value, Scalar.subtract), "-", [a, b],
    pullback: { upstream in
      a.accumulate(upstream)
      b.accumulate(-upstream.summedOverRows(to: b.shape))
    })
}

/// y = a ⊙ b, element by element, where b has a's shape or that of its last axes. Result: a's shape.
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func * <Scalar>(a: Variable<Scalar>, b: Variable<Scalar>) -> Variable<Scalar> {
  let (left, right) = (a.value, b.value)
  checkBroadcast("*", a.shape, b.shape)
  let product =
    a.shape == b.shape
    ? Expression.product(left, right)
    : .tensor(broadcasting("*", left, right, Scalar.multiply))
  return Variable(
    product, shape: a.shape, "*", [a, b],
    pullback: { upstream in
      a.accumulate(broadcasting("*", upstream, right, Scalar.multiply))
      b.accumulate((upstream * left).summedOverRows(to: b.shape))
    })
}

/// y = scale · a. Result: a's shape.
public func * <Scalar>(scale: Scalar, a: Variable<Scalar>) -> Variable<Scalar> {
  Variable(scale * a.value, "scale", [a], pullback: { a.accumulate(scale * $0) })
}

/// y = scale · a. Result: a's shape.
public func * <Scalar>(a: Variable<Scalar>, scale: Scalar) -> Variable<Scalar> { scale * a }

/// y = a / divisor. Result: a's shape.
public func / <Scalar>(a: Variable<Scalar>, divisor: Scalar) -> Variable<Scalar> {
  (1 / divisor) * a
}

/// y = −a. Result: a's shape.
public prefix func - <Scalar>(a: Variable<Scalar>) -> Variable<Scalar> { -1 * a }

/// y = c − a for one number c; `1 - f` is the share that a gate f lets go. Result: a's shape.
public func - <Scalar>(constant: Scalar, a: Variable<Scalar>) -> Variable<Scalar> {
  Variable(
    a.value.scaled(by: -1, plus: constant), "1 -", [a], pullback: { a.accumulate(-$0) })
}

/// y = Σ a over all elements. Result: [].
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func sum<Scalar>(_ a: Variable<Scalar>) -> Variable<Scalar> {
  Variable(
    Tensor(a.value.sum), "sum", [a],
    pullback: { a.accumulate(Tensor(repeating: $0.scalar, a.shape)) })
}

/// y = (1/n) Σ a over all n elements. Result: [].
public func mean<Scalar>(_ a: Variable<Scalar>) -> Variable<Scalar> {
  sum(a) / Scalar(a.value.count)
}

private func checkBroadcast(_ name: String, _ a: [Int], _ b: [Int]) {
  guard a == b || a.suffix(b.count) == b[...] else {
    fatalError("\(name): the right-hand shape \(b) must be \(a) or its last axes")
  }
}

/// Applies a kernel to each stretch of `a` that is as long as `b`.
private func broadcasting<Scalar>(
  _ name: String, _ a: Tensor<Scalar>, _ b: Tensor<Scalar>,
  _ kernel: (Source<Scalar>, Source<Scalar>, Destination<Scalar>, Int) -> Void
) -> Tensor<Scalar> {
  checkBroadcast(name, a.shape, b.shape)
  let result = Tensor<Scalar>(uninitialized: a.shape)
  for start in stride(from: 0, to: a.count, by: max(1, b.count)) {
    kernel(
      a.storage.pointer + start, b.storage.pointer, result.storage.pointer + start, b.count)
  }
  return result
}

extension Tensor {
  /// The adjoint of broadcasting: what was added to every row collects every row's gradient.
  func summedOverRows(to shape: [Int]) -> Tensor {
    guard shape != self.shape else { return self }
    let result = Tensor(zeros: shape)
    for start in stride(from: 0, to: count, by: max(1, result.count)) {
      Scalar.accumulate(
        storage.pointer + start, times: 1, into: result.storage.pointer, result.count)
    }
    return result
  }
}
