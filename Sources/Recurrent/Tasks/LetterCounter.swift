/// An LSTM that learns which of two letters leads, and is looked into: how far do its states go, and how
/// far what it shows?
public struct LetterCounter: Codable, Sendable {
  /// H.
  public let units: Int
  public let seed: UInt64

  public init(units: Int, seed: UInt64) {
    self.units = units
    self.seed = seed
  }

  /// How a network read sequences that it had not seen.
  public struct Reading: Codable, Sendable {
    /// The share of steps at which the leading letter is named.
    public var score: Double
    /// The largest |h| of any unit at any step.
    public var largestHidden: Double
    /// The unit whose state goes most with the lead, and its correlation with it, over all sequences.
    public var unit: Int
    public var correlation: Double
    /// The largest |C| of that unit at any step.
    public var largestCell: Double
    /// By how much the first letter leads, along the one sequence in which each of the letters leads by
    /// most: the largest of the smaller of the two leads.
    public var leads: [Int]
    /// What went over that unit's wires there, all signs turned where the unit counts the second letter.
    public var wires: UnitWires

    /// Lets a cell read.
    ///
    /// - Parameters:
    ///   - cell: Whose states are watched.
    ///   - letters: T of [B], 0 for a and 1 for b.
    ///   - task: What they are sequences of.
    ///   - score: How well the network answered them.
    public init(
      _ cell: LSTMCell<Float>, reading letters: [[Int]], of task: LeadingLetter, score: Double
    ) {
      let record = LSTMRecord(cell, reading: task.examples(letters).inputs)
      let sequences = (letters.first ?? []).indices
      let all = sequences.map { index in LeadingLetter.leads(of: letters.map { $0[index] }) }
      let states = sequences.flatMap { record.cell.numbers(ofSequence: $0) }
      let best = mostCorrelated(states, with: all.joined().map { Double($0) })
      func both(_ leads: [Int]) -> Int { min(leads.max() ?? 0, -(leads.min() ?? 0)) }
      let chosen = sequences.max { both(all[$0]) < both(all[$1]) } ?? 0
      self.score = score
      largestHidden = record.hidden.map { Double($0.largestMagnitude) }.max() ?? .nan
      (unit, correlation) = best
      largestCell = states.map { abs($0[best.unit]) }.max() ?? .nan
      leads = all[chosen]
      let own = record.wires(of: best.unit, sequence: chosen)
      wires = best.r < 0 ? own.turned : own
    }
  }

  /// Trains a new network, by Adam at 0.01, and lets it read.
  ///
  /// - Parameters:
  ///   - task: Where the training sequences come from.
  ///   - steps: How many training steps, 32 sequences each.
  ///   - longer: What it reads then, 200 sequences.
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn(_ task: LeadingLetter, steps: Int, reading longer: LeadingLetter) throws
    -> Reading
  {
    var generator = SeededGenerator(seed: seed)
    let cell = LSTMCell<Float>(inputs: task.features, hidden: units, using: &generator)
    let model = SequenceModel(cell, outputs: task.outputs, using: &generator)
    _ = try LearningCurve(
      training: model, on: task, steps: steps, rate: 0.01, looks: 1, judged: 1, using: &generator)
    let letters = longer.batch(200, using: &generator)
    let examples = longer.examples(letters)
    let score = longer.score(model.frozen().answers(to: examples).value, examples)
    return Reading(cell, reading: letters, of: longer, score: score)
  }
}
