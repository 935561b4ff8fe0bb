/// What one training step did.
public struct TrainingStep: Sendable {
  /// From 1.
  public let number: Int
  /// The loss before the update, in the loss's own unit.
  public let loss: Double
  /// ‖∂L/∂θ‖ over all parameters, before clipping.
  public let gradientNorm: Double
}

/// Why a training stopped before its end.
public enum TrainingError: Error, CustomStringConvertible {
  /// The loss became infinite or NaN at this step.
  case lossNotFinite(step: Int, loss: Double)
  /// A gradient of this parameter became infinite or NaN at this step.
  case gradientNotFinite(step: Int, parameter: String)

  public var description: String {
    switch self {
    case .lossNotFinite(let step, let loss):
      "the loss became \(loss) at step \(step): a smaller learning rate or clip would help"
    case .gradientNotFinite(let step, let parameter):
      "the gradient of \(parameter) is not finite at step \(step), though the loss is; "
        + "the weights are as they were before it"
    }
  }
}

/// The training loop: build the loss, differentiate it, clip the gradient, update the weights.
///
/// ```swift
/// var trainer = Trainer(model, Adam(learningRate: 0.002), clip: 5)
/// try trainer.run(steps: 1000, progress: ProgressBar("char RNN", total: 1000)) { step in
///   softmaxCrossEntropy(model(batch(step)), targets: targets(step))
/// }
/// ```
public struct Trainer<Model: Module, Rule: Optimizer> where Model.Scalar == Rule.Scalar {
  public let model: Model
  public var optimizer: Rule
  /// The bound on the gradient's norm; nil leaves it as it is.
  public let clip: Model.Scalar?
  /// Steps done so far.
  public private(set) var stepsDone = 0

  public init(_ model: Model, _ optimizer: Rule, clip: Model.Scalar? = nil) {
    self.model = model
    self.optimizer = optimizer
    self.clip = clip
  }

  /// Runs some steps.
  ///
  /// - Parameters:
  ///   - steps: How many.
  ///   - progress: A bar to move on, or nil.
  ///   - learningRate: The rate at a step (counted from 1); nil keeps the optimiser's.
  ///   - observe: Called after each update.
  ///   - loss: Builds the loss of a step (counted from 1), of shape [].
  /// - Throws: `TrainingError`, before the weights are touched, or what `loss` and `observe` throw.
  public mutating func run(
    steps: Int, progress: ProgressBar? = nil, learningRate: ((Int) -> Model.Scalar)? = nil,
    observe: (TrainingStep) throws -> Void = { _ in },
    loss: (Int) throws -> Variable<Model.Scalar>
  ) throws {
    let parameters = model.parameters
    for _ in 0..<steps {
      stepsDone += 1
      if let learningRate { optimizer.learningRate = learningRate(stepsDone) }
      model.clearGradients()
      let current = try loss(stepsDone)
      let value = Double(current.value.scalar)
      guard value.isFinite else {
        throw TrainingError.lossNotFinite(step: stepsDone, loss: value)
      }
      current.backward()
      let norm = clipByGlobalNorm(parameters, limit: clip ?? .infinity)
      if !norm.isFinite,
        let culprit = parameters.first(where: { $0.variable.gradient?.isFinite == false })
      {
        throw TrainingError.gradientNotFinite(step: stepsDone, parameter: culprit.name)
      }
      optimizer.update(parameters)
      progress?.advance(loss: value)
      try observe(TrainingStep(number: stepsDone, loss: value, gradientNorm: Double(norm)))
    }
    progress?.finish()
  }
}
