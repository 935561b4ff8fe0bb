/// Shortens the gradient where it is longer than a bound: $g \leftarrow g\,c / \|g\|$ if $\|g\| > c$,
/// with one norm over all parameters together.
///
/// - Parameters:
///   - parameters: Those whose gradients count; one without a gradient is passed over.
///   - limit: c, in the gradient's unit.
/// - Returns: ‖g‖ before clipping. Where it is infinite or NaN, nothing is changed.
/// - Source: Pascanu, Mikolov and Bengio 2013, algorithm 1.
@discardableResult
public func clipByGlobalNorm<Scalar: TensorScalar>(
  _ parameters: [(name: String, variable: Variable<Scalar>)], limit: Scalar
) -> Scalar {
  guard limit > 0 else { fatalError("clipByGlobalNorm: the limit \(limit) must be above 0") }
  let norm = globalNorm(parameters)
  if norm > limit, norm.isFinite {
    for parameter in parameters {
      guard let gradient = parameter.variable.gradient else { continue }
      parameter.variable.gradient = (limit / norm) * gradient
    }
  }
  return norm
}

/// ‖g‖ over all parameters together. The squares are summed in Double, which no Float's square
/// overflows.
///
/// - Parameter parameters: One without a gradient counts as zero.
/// - Returns: Infinite or NaN where an element is.
public func globalNorm<Scalar: TensorScalar>(
  _ parameters: [(name: String, variable: Variable<Scalar>)]
) -> Scalar {
  var total = 0.0
  for parameter in parameters {
    guard let gradient = parameter.variable.gradient else { continue }
    total += Scalar.sumOfSquares(gradient.storage.pointer, gradient.count)
  }
  return Scalar(total.squareRoot())
}
