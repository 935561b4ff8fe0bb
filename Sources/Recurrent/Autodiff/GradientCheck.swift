/// One tensor's gradient, by backward and by central differences.
public struct GradientCheck: Sendable {
  /// The parameter's name.
  public let name: String
  /// ∂L/∂θ by `backward()`, of the parameter's shape.
  public let analytic: Tensor<Double>
  /// ∂L/∂θ by central differences, of the parameter's shape.
  public let numeric: Tensor<Double>

  /// ‖a − n‖ / (‖a‖ + ‖n‖): 0 where they agree, 1 where one of them is zero. Two zeros agree.
  public var relativeError: Double { Recurrent.relativeError(analytic, numeric) }
}

/// ‖a − b‖ / (‖a‖ + ‖b‖): 0 where two tensors agree, 1 where one of them is zero. Two zeros agree;
/// what is not a number is infinitely wrong.
public func relativeError(_ a: Tensor<Double>, _ b: Tensor<Double>) -> Double {
  let scale = a.norm + b.norm
  let error = scale == 0 ? 0 : (a - b).norm / scale
  return error.isNaN ? .infinity : error
}

/// The largest relative error of some pairs; infinite where there are none.
public func worstRelativeError(_ pairs: [(Tensor<Double>, Tensor<Double>)]) -> Double {
  pairs.map { relativeError($0, $1) }.max() ?? .infinity
}

/// Compares `backward()` with central differences, $\frac{L(\theta + h) - L(\theta - h)}{2h}$, for
/// every element of every parameter.
///
/// ```swift
/// let checks = checkGradients([("weight", weight)]) { sum(tanh(weight.applied(to: x))) }
/// checks[0].relativeError      // below 1e-6 where the backward pass is right
/// ```
///
/// - Parameters:
///   - parameters: Trainable variables, each with a name.
///   - step: h, in the parameters' own unit.
///   - loss: Builds the graph anew from the parameters' values and returns the loss, of shape [].
/// - Returns: One check a parameter, in order.
public func checkGradients(
  _ parameters: [(name: String, variable: Variable<Double>)], step: Double = 1e-5,
  loss: () -> Variable<Double>
) -> [GradientCheck] {
  for parameter in parameters { parameter.variable.clearGradient() }
  loss().backward()
  let analytic = parameters.map {
    $0.variable.gradient ?? Tensor(zeros: $0.variable.shape)
  }
  return zip(parameters, analytic).map { parameter, analytic in
    let original = parameter.variable.value
    let numeric = (0..<original.count).map { index in
      func lossWith(_ shift: Double) -> Double {
        var scalars = original.scalars
        scalars[index] += shift
        parameter.variable.value = Tensor(scalars, shape: original.shape)
        return loss().value.scalar
      }
      return (lossWith(step) - lossWith(-step)) / (2 * step)
    }
    parameter.variable.value = original
    return GradientCheck(
      name: parameter.name, analytic: analytic,
      numeric: Tensor(numeric, shape: original.shape))
  }
}
