extension Variable {
  /// This matrix applied to each row of a batch: $y = W x$, as the essay writes it.
  ///
  /// Backward: $\bar x = W^\top \bar y$ and $\bar W = \sum_b \bar y_b\,x_b^\top$.
  ///
  /// - Parameter x: [B, inputs]; this matrix is [outputs, inputs].
  /// - Returns: [B, outputs].
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func applied(to x: Variable) -> Variable {
    guard shape.count == 2, x.shape.count == 2, shape[1] == x.shape[1] else {
      fatalError(
        "applied: a matrix of shape \(shape) takes rows of length \(shape.last ?? 0), "
          + "but x has shape \(x.shape)")
    }
    let (weight, input) = (self.value, x.value)
    return Variable(
      .applied(weight: weight, input), shape: [x.shape[0], shape[0]], "applied", [self, x],
      pullback: { upstream in
        self.accumulateProduct(upstream, input, transposing: .first)
        x.accumulateProduct(upstream, weight)
      })
  }
}

/// $C = A B$ for two matrices.
///
/// Backward: $\bar A = \bar C B^\top$, $\bar B = A^\top \bar C$.
///
/// - Parameters:
///   - a: [rows, inner].
///   - b: [inner, columns].
/// - Returns: [rows, columns].
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func matrixProduct<Scalar>(
  _ a: Variable<Scalar>, _ b: Variable<Scalar>
) -> Variable<Scalar> {
  let (left, right) = (a.value, b.value)
  return Variable(
    matrixProduct(left, right), "matrixProduct", [a, b],
    pullback: { upstream in
      a.accumulateProduct(upstream, right, transposing: .second)
      b.accumulateProduct(left, upstream, transposing: .first)
    })
}
