/// What one training step did.
public struct TrainingStep: Sendable {
  /// From 1.
  public let number: Int
  /// The loss before the update, in the loss's own unit.
  public let loss: Double
  /// ‖∂L/∂θ‖ over all parameters, before clipping.
  public let gradientNorm: Double
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
  /// Steps done so far, those before a checkpoint that was resumed from included.
  public internal(set) var stepsDone = 0

  /// - Parameters:
  ///   - model: What is trained, in place.
  ///   - optimizer: The rule that changes the weights.
  ///   - clip: The bound on the gradient's norm, above 0, in the gradient's unit; nil leaves it as it
  ///     is.
  public init(_ model: Model, _ optimizer: Rule, clip: Model.Scalar? = nil) {
    self.model = model
    self.optimizer = optimizer
    self.clip = clip
  }

  /// Runs some steps.
  ///
  /// With checkpoints, Ctrl-C and a polite kill stop the training between two steps, after it has
  /// written one; a second Ctrl-C ends the program at once.
  ///
  /// - Parameters:
  ///   - steps: How many more; none where it is below 1.
  ///   - progress: A bar to move on, or nil.
  ///   - learningRate: The rate at a step (counted from 1); nil keeps the optimiser's.
  ///   - checkpoints: Where and when to keep everything for going on later; nil keeps nothing, and
  ///     leaves signals alone.
  ///   - observe: Called after each update.
  ///   - loss: Builds the loss of a step (counted from 1), of shape [].
  /// - Throws: `TrainingError` between two steps; what `loss`, `observe` and the writing of a
  ///   checkpoint throw.
  public mutating func run(
    steps: Int, progress: ProgressBar? = nil, learningRate: ((Int) -> Model.Scalar)? = nil,
    checkpoints: Checkpoints<Model.Scalar>? = nil,
    observe: (TrainingStep) throws -> Void = { _ in },
    loss: (Int) throws -> Variable<Model.Scalar>
  ) throws {
    if checkpoints != nil { StopSignals.watch() }
    defer {
      progress?.finish()
      if checkpoints != nil { StopSignals.unwatch() }
    }
    let parameters = model.parameters
    for _ in 0..<max(0, steps) {
      try stopWhereAsked(checkpoints)
      if let learningRate { optimizer.learningRate = learningRate(stepsDone + 1) }
      let step = try takeStep(parameters, loss)
      progress?.advance(loss: step.loss)
      try observe(step)
      if let checkpoints, stepsDone.isMultiple(of: checkpoints.interval) {
        try save(to: checkpoints.file, carried: checkpoints.carried())
      }
    }
    try stopWhereAsked(checkpoints)
  }

  /// Runs some steps with the learning rate of a schedule.
  ///
  /// - Parameters:
  ///   - steps: How many more; none where it is below 1.
  ///   - progress: A bar to move on, or nil.
  ///   - learningRate: The schedule.
  ///   - checkpoints: Where and when to keep everything for going on later, or nil.
  ///   - observe: Called after each update.
  ///   - loss: Builds the loss of a step (counted from 1), of shape [].
  /// - Throws: As the other `run` does.
  public mutating func run(
    steps: Int, progress: ProgressBar? = nil, learningRate: LearningRateSchedule<Model.Scalar>,
    checkpoints: Checkpoints<Model.Scalar>? = nil,
    observe: (TrainingStep) throws -> Void = { _ in },
    loss: (Int) throws -> Variable<Model.Scalar>
  ) throws {
    try run(
      steps: steps, progress: progress, learningRate: { learningRate($0) },
      checkpoints: checkpoints, observe: observe, loss: loss)
  }

  /// One step: the loss, its gradient, the update.
  private mutating func takeStep(
    _ parameters: [(name: String, variable: Variable<Model.Scalar>)],
    _ loss: (Int) throws -> Variable<Model.Scalar>
  ) throws -> TrainingStep {
    let number = stepsDone + 1
    model.clearGradients()
    let current = try loss(number)
    let value = Double(current.value.scalar)
    guard value.isFinite else {
      throw TrainingError.lossNotFinite(
        step: number, loss: value, origin: current.firstNonFinite(parameters: parameters))
    }
    current.backward()
    let norm = clipByGlobalNorm(parameters, limit: clip ?? .infinity)
    if !norm.isFinite,
      let culprit = parameters.first(where: { $0.variable.gradient?.isFinite == false })
    {
      throw TrainingError.gradientNotFinite(step: number, parameter: culprit.name)
    }
    optimizer.update(parameters)
    stepsDone = number
    return TrainingStep(number: number, loss: value, gradientNorm: Double(norm))
  }

  /// Where Ctrl-C or a polite kill has come: writes the checkpoint and stops.
  private func stopWhereAsked(_ checkpoints: Checkpoints<Model.Scalar>?) throws {
    guard let checkpoints, StopSignals.isRequested() else { return }
    try save(to: checkpoints.file, carried: checkpoints.carried())
    throw TrainingError.interrupted(step: stepsDone, checkpoint: checkpoints.file)
  }
}
