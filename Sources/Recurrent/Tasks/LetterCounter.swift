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

  /// How the trained network read sequences that it had not seen.
  public struct Reading: Codable, Sendable {
    /// The largest |C| of any unit at any step.
    public var largestCell: Double
    /// The largest |h| of any unit at any step.
    public var largestHidden: Double
    /// The share of steps at which the leading letter is named.
    public var score: Double
    /// By how much the first letter leads, along the first sequence.
    public var leads: [Int]
    /// What went over the wires there of the unit whose state goes most with the lead.
    public var wires: LSTMWires
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
    let wires = LSTMWires(cell, reading: examples.inputs)
    let leads = LeadingLetter.leads(of: letters.map { $0[0] })
    let first = wires.cell.map { Array($0.prefix(units)) }
    func largest(_ values: [[Double]]) -> Double { values.joined().map { abs($0) }.max() ?? .nan }
    return Reading(
      largestCell: largest(wires.cell), largestHidden: largest(wires.hidden),
      score: longer.score(model.frozen().answers(to: examples).value, examples), leads: leads,
      wires: wires.unit(mostCorrelated(first, with: leads.map { Double($0) }).unit))
  }
}
