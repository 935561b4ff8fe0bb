/// Shortens the gradient where it is longer than a bound: $g \leftarrow g\,c / \|g\|$ if $\|g\| > c$,
/// with one norm over all parameters together.
///
/// - Parameters:
///   - parameters: Those whose gradients count; one without a gradient is passed over.
///   - limit: c, in the gradient's unit.
/// - Returns: ‖g‖ before clipping.
/// - Source: Pascanu, Mikolov and Bengio 2013, algorithm 1.
@discardableResult
public func clipByGlobalNorm<Scalar: TensorScalar>(
  _ parameters: [(name: String, variable: Variable<Scalar>)], limit: Scalar
) -> Scalar {
  guard limit > 0 else { fatalError("clipByGlobalNorm: the limit \(limit) must be above 0") }
  let squares = parameters.map { parameter -> Scalar in
    guard let gradient = parameter.variable.gradient else { return 0 }
    return Scalar.dot(gradient.storage.pointer, gradient.storage.pointer, gradient.count)
  }
  let norm = squares.reduce(0, +).squareRoot()
  if norm > limit {
    for parameter in parameters {
      guard let gradient = parameter.variable.gradient else { continue }
      parameter.variable.gradient = (limit / norm) * gradient
    }
  }
  return norm
}
