import Glibc

/// One logistic unit that talks to itself, and how far it ends from a target: the smallest network whose
/// error surface has a cliff.
///
/// $$h_t = \sigma(w\, h_{t-1} + b), \qquad L = (h_T - y)^2$$
///
/// - Source: Pascanu, Mikolov and Bengio, "On the difficulty of training recurrent neural networks",
///   ICML 2013, for the picture.
public struct LogisticCliff: Sendable {
  /// A point of the surface, or a direction on it.
  public struct Place: Sendable {
    /// The recurrent weight w.
    public var weight: Double
    /// The bias b.
    public var bias: Double

    public init(weight: Double, bias: Double) {
      self.weight = weight
      self.bias = bias
    }

    /// The length of the direction.
    public var length: Double { (weight * weight + bias * bias).squareRoot() }
  }

  /// T.
  public let time: Int
  /// y.
  public let target: Double

  public init(time: Int = 50, target: Double = 0.7) {
    self.time = time
    self.target = target
  }

  /// The loss at a place and its gradient, by the derivative's own recursion, forwards in time; the unit
  /// starts at ½.
  public func loss(at place: Place) -> (value: Double, gradient: Place) {
    var (hidden, byWeight, byBias) = (0.5, 0.0, 0.0)
    for _ in 0..<time {
      let next = 1 / (1 + exp(-(place.weight * hidden + place.bias)))
      let slope = next * (1 - next)
      byWeight = slope * (hidden + place.weight * byWeight)
      byBias = slope * (1 + place.weight * byBias)
      hidden = next
    }
    let error = hidden - target
    return (error * error, Place(weight: 2 * error * byWeight, bias: 2 * error * byBias))
  }

  /// Gradient descent with a rate of 1.
  ///
  /// - Parameters:
  ///   - start: Where it begins.
  ///   - clip: The bound on the gradient's length; nil leaves it as it is.
  ///   - steps: How many.
  /// - Returns: The places visited, `steps` + 1 of them.
  public func descent(from start: Place, clip: Double? = nil, steps: Int) -> [Place] {
    var path = [start]
    for _ in 0..<max(0, steps) {
      let here = path[path.count - 1]
      let gradient = loss(at: here).gradient
      let scale = clip.map { min(1, $0 / gradient.length) } ?? 1
      path.append(
        Place(
          weight: here.weight - scale * gradient.weight, bias: here.bias - scale * gradient.bias))
    }
    return path
  }
}
