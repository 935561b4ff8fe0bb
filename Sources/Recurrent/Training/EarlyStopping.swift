/// Stops a training when a measured value has stopped falling, and brings the best weights back.
///
/// ```swift
/// var stopping = EarlyStopping<Float>(patience: 5)
/// repeat {
///   try trainer.run(steps: 100) { step in … }
/// } while stopping.goesOn(after: costOfHeldOutText(model), of: model)
/// stopping.restoreBest(in: model)
/// ```
///
/// - Source: Prechelt, "Early stopping, but when?", 1998.
public struct EarlyStopping<Scalar: TensorScalar>: Codable, Sendable {
  /// After how many measurements in a row without a gain the training stops.
  public let patience: Int
  /// How far below the best a value must lie to count as a gain, in the value's unit.
  public let smallestGain: Double
  /// The lowest value so far, in the unit that it was measured in; nil before the first finite one.
  public private(set) var bestValue: Double?
  /// Which measurement that was, from 1.
  public private(set) var bestMeasurement: Int?
  /// How many there have been.
  public private(set) var measurements = 0
  private var bestWeights: [Tensor<Scalar>] = []

  /// - Parameters:
  ///   - patience: At least 1, counted in measurements.
  ///   - smallestGain: At least 0, in the value's unit.
  public init(patience: Int, smallestGain: Double = 0) {
    guard patience >= 1, smallestGain >= 0 else {
      fatalError(
        "EarlyStopping: the patience \(patience) must be at least 1 and the smallest gain "
          + "\(smallestGain) at least 0")
    }
    self.patience = patience
    self.smallestGain = smallestGain
  }

  /// Takes a measurement, and keeps the weights where it is the best.
  ///
  /// - Parameters:
  ///   - value: Lower is better, in any unit. NaN and ∞ are no gain.
  ///   - model: The model that was measured.
  /// - Returns: Whether it is worth going on.
  public mutating func goesOn(after value: Double, of model: some Module<Scalar>) -> Bool {
    measurements += 1
    guard value < (bestValue ?? .infinity) - smallestGain else { return waited < patience }
    bestValue = value
    bestMeasurement = measurements
    bestWeights = model.parameters.map(\.variable.value)
    return true
  }

  /// Puts the best weights back; before the first measurement there are none, and nothing changes.
  ///
  /// - Parameter model: The model that was measured, or one with parameters of the same shapes.
  public func restoreBest(in model: some Module<Scalar>) {
    guard bestMeasurement != nil else { return }
    let parameters = model.parameters
    guard parameters.map(\.variable.shape) == bestWeights.map(\.shape) else {
      fatalError(
        "restoreBest: the weights kept have the shapes \(bestWeights.map(\.shape)), the model's "
          + "parameters \(parameters.map(\.variable.shape))")
    }
    for (parameter, best) in zip(parameters, bestWeights) { parameter.variable.value = best }
  }

  /// Measurements since the best one.
  private var waited: Int { measurements - (bestMeasurement ?? 0) }
}
