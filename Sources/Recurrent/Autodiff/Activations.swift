/// $y = \tanh(a)$, element by element; in (−1, 1). Result: a's shape.
///
/// Backward: $\bar a = \bar y\,(1 - y^2)$.
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func tanh<Scalar>(_ a: Variable<Scalar>) -> Variable<Scalar> {
  let y = a.value.mapped(Scalar.tanh)
  return Variable(
    y, "tanh", [a],
    pullback: { a.accumulate(Tensor.elementwise("tanh", $0, y, Scalar.tanhBackward)) })
}

/// $y = \sigma(a) = 1 / (1 + e^{-a})$, element by element; in (0, 1). Result: a's shape.
///
/// Backward: $\bar a = \bar y\,y\,(1 - y)$.
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func sigmoid<Scalar>(_ a: Variable<Scalar>) -> Variable<Scalar> {
  let y = a.value.mapped(Scalar.sigmoid)
  return Variable(
    y, "sigmoid", [a],
    pullback: { a.accumulate(Tensor.elementwise("sigmoid", $0, y, Scalar.sigmoidBackward)) })
}

/// $y = e^a$, element by element. Result: a's shape.
public func exp<Scalar>(_ a: Variable<Scalar>) -> Variable<Scalar> {
  let y = a.value.mapped(Scalar.exponential)
  return Variable(y, "exp", [a], pullback: { a.accumulate($0 * y) })
}

/// $y = \tanh(a)$ of a tensor, without gradients. Result: a's shape.
public func tanh<Scalar>(_ a: Tensor<Scalar>) -> Tensor<Scalar> { a.mapped(Scalar.tanh) }

/// $y = \sigma(a)$ of a tensor, without gradients. Result: a's shape.
public func sigmoid<Scalar>(_ a: Tensor<Scalar>) -> Tensor<Scalar> { a.mapped(Scalar.sigmoid) }

/// $y = \max(0, a)$, element by element. Result: a's shape.
///
/// Backward: $\bar a = \bar y$ where y > 0, else 0.
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func relu<Scalar>(_ a: Variable<Scalar>) -> Variable<Scalar> {
  let input = a.value
  let (y, slope) = (
    Tensor<Scalar>(uninitialized: a.shape), Tensor<Scalar>(uninitialized: a.shape)
  )
  for index in 0..<input.count {
    let number = input.storage.pointer[index]
    y.storage.pointer[index] = number < 0 ? 0 : number  // What is not a number stays so.
    slope.storage.pointer[index] = number > 0 ? 1 : 0
  }
  return Variable(y, "relu", [a], pullback: { a.accumulate($0 * slope) })
}
