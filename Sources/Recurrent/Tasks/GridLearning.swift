import Foundation

extension GridRun {
  /// What came of a run.
  public struct Result: Codable, Sendable {
    /// Cost and share of right symbols at some steps.
    public var curve = LearningCurve()
    /// The share of sequences answered right as a whole, at the same steps.
    public var whole: [Double] = []

    public init() {}
  }

  /// What training carries on from step to step, beside weights and optimiser.
  private struct Carried: Codable {
    var generator: SeededGenerator
    var result = Result()
  }

  /// Learns a task with a new network.
  ///
  /// - Parameters:
  ///   - task: What is learned.
  ///   - steps: How many training steps at most, 15 sequences each.
  ///   - every: After how many steps the network is looked at, again and again.
  ///   - settling: After how many steps the rate falls to a tenth; nil, if it stays.
  ///   - file: Where everything is kept for going on later, or nil.
  /// - Returns: What was seen. A run whose numbers overflow ends there.
  /// - Throws: As `train` does.
  public func learn(
    _ task: some WrittenTask, steps: Int, every: Int, settling: Int? = nil, keeping file: URL? = nil
  ) throws -> Result {
    var generator = SeededGenerator(seed: seed)
    func learn(_ cell: some RecurrentCell<Float>) throws -> Result {
      let model = SequenceModel(cell, outputs: task.outputs, using: &generator)
      return try train(
        model, on: task, steps: steps, every: every, settling: settling, keeping: file,
        using: &generator)
    }
    return try learn(cell(for: task, using: &generator))
  }

  /// Trains a network by Adam on fresh sequences, the gradient's norm clipped to 1, until 99.9 % of what is
  /// to be written in 500 fresh sequences is right.
  ///
  /// Interrupted and called again with the same file, it ends as if it had never been interrupted.
  ///
  /// - Parameters:
  ///   - model: What is trained, in place.
  ///   - task: What is learned.
  ///   - steps: How many training steps at most, 15 sequences each.
  ///   - every: After how many steps the network is looked at, again and again, and kept.
  ///   - settling: After how many steps the rate falls to a tenth; nil, if it stays.
  ///   - file: Where everything is kept for going on later, or nil. A file of more steps than are asked for
  ///     is left as it is.
  ///   - generator: Draws the sequences.
  /// - Returns: What was seen. A run whose numbers overflow ends there.
  /// - Throws: `TrainingError.interrupted`, and what reading and writing the file throws.
  public func train(
    _ model: SequenceModel<some RecurrentCell<Float>>, on task: some WrittenTask, steps: Int,
    every: Int, settling: Int? = nil, keeping file: URL? = nil,
    using generator: inout SeededGenerator
  ) throws -> Result {
    guard every > 0 else { fatalError("GridRun: must look after at least 1 step, not \(every)") }
    var trainer = Trainer(model, Adam(learningRate: rate), clip: 1)
    var carried = Carried(generator: generator)
    if let file {
      let old = model.copied()
      if let kept = try trainer.resume(from: file) {
        guard trainer.stepsDone <= steps else {
          return try train(
            old, on: task, steps: steps, every: every, settling: settling, using: &generator)
        }
        carried = try kept.extras()
      }
    }
    let checkpoints = file.map {
      Checkpoints<Float>($0, every: every) { try CarriedState(carried) }
    }
    while true {
      let done = trainer.stepsDone
      if done > 0, done.isMultiple(of: every), carried.result.curve.steps.last != done {
        carried.result.look(at: model, task, after: done, using: &carried.generator)
      }
      guard done < steps, carried.result.curve.score < 0.999 else { break }
      do {
        try trainer.run(
          steps: min(steps, (done / every + 1) * every) - done,
          learningRate: { $0 > settling ?? .max ? rate / 10 : rate }, checkpoints: checkpoints
        ) { _ in
          let examples = task.examples(15, using: &carried.generator)
          return cost(model.answers(to: examples), examples)
        }
      } catch let error as TrainingError {
        guard case .interrupted = error else { break }
        throw error
      }
    }
    generator = carried.generator
    if let file { try trainer.save(to: file, carried: CarriedState(carried)) }
    return carried.result
  }
}

extension GridRun.Result {
  /// Asks a network 500 fresh sequences.
  fileprivate mutating func look(
    at model: SequenceModel<some RecurrentCell<Float>>, _ task: some WrittenTask, after step: Int,
    using generator: inout SeededGenerator
  ) {
    let examples = task.examples(500, using: &generator)
    let answers = model.frozen().answers(to: examples)
    curve.steps.append(step)
    curve.costs.append(Double(cost(answers, examples).value.scalar))
    curve.scores.append(task.score(answers.value, examples))
    whole.append(task.wholeScore(answers.value, examples))
  }
}

/// A part of a long run: the run up to a step. Each part goes on from where the one before it was kept, and
/// without a kept file it begins anew; its result is the same.
public struct GridLeg: Codable, Sendable {
  public let run: GridRun
  /// How many steps from the beginning.
  public let steps: Int
  /// After how many steps the rate falls to a tenth; nil, if this part ends before.
  public let settling: Int?

  /// - Parameters:
  ///   - run: The whole run.
  ///   - steps: Its end.
  ///   - leg: How many steps a part has.
  ///   - settling: After how many steps the rate falls to a tenth; nil, if it stays.
  /// - Returns: All parts, in order.
  public static func legs(
    of run: GridRun, steps: Int, each leg: Int, settling: Int? = nil
  ) -> [GridLeg] {
    stride(from: leg, through: steps, by: leg).map { end in
      GridLeg(run: run, steps: end, settling: settling.flatMap { end > $0 ? $0 : nil })
    }
  }

  /// Learns a task up to this part's end.
  ///
  /// - Parameters:
  ///   - task: What is learned.
  ///   - every: After how many steps the network is looked at, again and again, and kept.
  ///   - folder: Where the file is.
  /// - Throws: As `GridRun.train` does.
  public func learn(
    _ task: some WrittenTask, every: Int, in folder: URL
  ) throws -> GridRun.Result {
    let name = "\(run.kind.rawValue)-\(run.layers)-\(run.weights)-\(run.rate)-\(run.seed)"
    return try run.learn(
      task, steps: steps, every: every, settling: settling,
      keeping: folder.appendingPathComponent(
        "\(name.replacingOccurrences(of: " ", with: "-")).safetensors"))
  }
}
