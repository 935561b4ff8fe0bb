/// Leaves elements out at random and enlarges the others, so that the mean stays: inverted dropout.
///
/// $$y = \frac{m}{1 - p} \odot x, \qquad m \in \{0, 1\}, \quad P(m = 0) = p$$
///
/// Backward: $\bar x = \frac{m}{1 - p} \odot \bar y$, with the same m. A rate of 0 gives x itself and
/// draws nothing.
///
/// - Parameters:
///   - x: Any shape.
///   - rate: p, at least 0 and below 1.
///   - generator: Draws one number for each element.
/// - Returns: x's shape.
/// - Source: Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov, "Dropout", Journal of Machine
///   Learning Research 15, 2014, with the factor in training instead of after it.
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func dropout<Scalar>(
  _ x: Variable<Scalar>, rate: Double, using generator: inout SeededGenerator
) -> Variable<Scalar> {
  guard rate >= 0, rate < 1 else {
    fatalError("dropout: the rate \(rate) must be at least 0 and below 1")
  }
  guard rate > 0 else { return x }
  let mask = Tensor<Scalar>(uninitialized: x.shape)
  let kept = Scalar(1 / (1 - rate))
  for index in 0..<mask.count {
    mask.storage.pointer[index] = generator.uniform() < rate ? 0 : kept
  }
  return x * Variable(mask)
}
