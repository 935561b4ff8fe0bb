/// How a network learned a task: its cost and score on fresh sequences, at some steps on the way.
public struct LearningCurve: Codable, Sendable {
  /// After which training steps the network was looked at.
  public var steps: [Int] = []
  /// What its answers cost then: nats, or squared units.
  public var costs: [Double] = []
  /// Which share of them was right, 0 to 1.
  public var scores: [Double] = []

  public init(steps: [Int] = [], costs: [Double] = [], scores: [Double] = []) {
    self.steps = steps
    self.costs = costs
    self.scores = scores
  }

  /// The cost at the end; infinite where nothing was looked at.
  public var cost: Double { costs.last ?? .infinity }
  /// The score at the end; 0 where nothing was looked at.
  public var score: Double { scores.last ?? 0 }

  /// The same curve with as many looks as those that ran to the end: what ended early stays as it was.
  ///
  /// - Parameter others: The looks of the longest curve, in training steps.
  public func extended(to others: [Int]) -> LearningCurve {
    var result = self
    for step in others.dropFirst(steps.count) {
      result.steps.append(step)
      result.costs.append(cost)
      result.scores.append(score)
    }
    return result
  }

  /// Trains a network on a task by Adam, on fresh sequences at every step, the gradient's norm clipped
  /// to 1.
  ///
  /// - Parameters:
  ///   - model: What is trained, in place.
  ///   - task: Where the sequences come from.
  ///   - steps: How many at most.
  ///   - batch: B.
  ///   - rate: The learning rate.
  ///   - looks: How often the network is looked at, evenly.
  ///   - judged: On how many fresh sequences.
  ///   - enough: The score at which training ends early; nil goes on to the end.
  ///   - generator: Draws the sequences.
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public init(
    training model: SequenceModel<some RecurrentCell<Float>>, on task: some SequenceTask,
    steps: Int, batch: Int = 32, rate: Float, looks: Int = 25, judged: Int = 1000,
    enough: Double? = nil, using generator: inout SeededGenerator
  ) throws {
    var trainer = Trainer(model, Adam(learningRate: rate), clip: 1)
    for look in 1...max(1, looks) {
      try trainer.run(steps: steps * look / max(1, looks) - trainer.stepsDone) { _ in
        let examples = task.examples(batch, using: &generator)
        return Recurrent.cost(model.answers(to: examples), examples)
      }
      let examples = task.examples(judged, using: &generator)
      let answers = model.frozen().answers(to: examples)
      self.steps.append(trainer.stepsDone)
      costs.append(Double(Recurrent.cost(answers, examples).value.scalar))
      scores.append(task.score(answers.value, examples))
      if let enough, score >= enough { break }
    }
  }
}
