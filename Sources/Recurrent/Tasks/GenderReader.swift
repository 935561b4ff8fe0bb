import Glibc

/// An LSTM that learns to fill in pronouns, and is watched as it reads on: what do the forget gates of the
/// units that carry the subject's gender do at a new name, and what do they write?
///
/// A unit carries it where its state and the gender correlate by at least 0.9, either way; the unit with
/// the highest correlation counts at any rate.
public struct GenderReader: Codable, Sendable {
  /// H.
  public let units: Int
  public let seed: UInt64
  /// False where the input gate stands open for ever, $i = 1$.
  public let inputGate: Bool

  public init(units: Int, seed: UInt64, inputGate: Bool = true) {
    self.units = units
    self.seed = seed
    self.inputGate = inputGate
  }

  /// Trains a new network, by Adam at 0.01, and lets it read.
  ///
  /// - Parameters:
  ///   - task: Where the training texts come from.
  ///   - steps: How many training steps, 32 texts each.
  ///   - length: How many words the trained network reads on end.
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn(_ task: SubjectsAndPronouns, steps: Int, reading length: Int) throws -> Reading
  {
    var generator = SeededGenerator(seed: seed)
    let cell = LSTMCell<Float>(inputs: task.features, hidden: units, using: &generator)
    let model = SequenceModel(
      inputGate ? cell : cell.withInputGateOpen(), outputs: task.outputs, using: &generator)
    _ = try LearningCurve(
      training: model, on: task, steps: steps, rate: 0.01, looks: 1, judged: 1, using: &generator)
    let long = SubjectsAndPronouns(length: length, sentences: task.sentences)
    let text = long.text(using: &generator)
    let trained = model.frozen()
    let asIs = watch(trained, text, in: long)
    let gender = text.genders.map { Double($0) }
    let goesWith = (0..<units).map { unit in correlation(asIs.cells.map { $0[unit] }, gender) }
    let best = goesWith.indices.max { abs(goesWith[$0]) < abs(goesWith[$1]) } ?? 0
    let carriers = (0..<units).filter { $0 == best || abs(goesWith[$0]) >= 0.9 }
    let later = text.subjects.dropFirst()
    let others = later.filter { text.genders[$0] != text.genders[$0 - 1] }
    func overCarriers(_ value: (Int) -> Double) -> Double { mean(carriers.map(value)) }
    func newWins(_ unit: Int) -> Double {
      let wins = others.count { step in
        abs(asIs.written[step][unit])
          > abs(asIs.forget[step][unit] * asIs.cells[step - 1][unit])
      }
      return Double(wins) / Double(max(1, others.count))
    }
    func atWords(_ parts: [[Double]]) -> [Double] {
      parts.map { values in overCarriers { abs(values[$0]) } }
    }
    func rightSigns(_ unit: Int) -> Double {
      let up = goesWith[unit] > 0
      let right = others.count { (asIs.written[$0][unit] > 0) == (up == (text.genders[$0] == 1)) }
      return Double(right) / Double(max(1, others.count))
    }
    let means = (0..<units).map { unit in mean(asIs.input.map { $0[unit] }) }
    let held = SequenceModel(
      cell: trained.cell.withInputGate(heldAt: means), readout: trained.readout)
    return Reading(
      words: text.words, genders: text.genders, carriers: carriers.count,
      forget: atWords(asIs.forget), input: atWords(asIs.input),
      candidate: atWords(asIs.candidate), writing: atWords(asIs.written),
      squashedCells: asIs.cells.map { tanh($0[best]) }, news: asIs.written.map { $0[best] },
      newWins: overCarriers(newWins),
      rightSigns: overCarriers(rightSigns), bestSigns: rightSigns(best), score: asIs.score,
      scoreHeldOpen: watch(trained, text, in: long, holding: 1).byGender(text),
      scoreHeldShut: watch(trained, text, in: long, holding: 0).score,
      scoreInputHeld: watch(held, text, in: long).score)
  }

  /// f, i, c̃, i ⊙ c̃ and c of each unit at each word, [T][H], and the share of right pronouns.
  struct Watched {
    var (forget, input, candidate): ([[Double]], [[Double]], [[Double]]) = ([], [], [])
    var (written, cells): ([[Double]], [[Double]]) = ([], [])
    /// Whether each word's answer is the subject's pronoun.
    var right: [Bool] = []
    var score = 0.0

    /// The share of pronouns that are right, by the last name's gender and the one before.
    func byGender(_ text: SubjectsAndPronouns.Text) -> Reading.ByGender {
      var isOther: Bool?
      var right: [Bool: [Bool]] = [:]
      let names = Set(text.subjects.dropFirst())
      for (step, word) in text.words.enumerated() {
        if names.contains(step) { isOther = text.genders[step] != text.genders[step - 1] }
        if word == SubjectsAndPronouns.gap, let isOther {
          right[isOther, default: []].append(self.right[step])
        }
      }
      func share(_ isOther: Bool) -> Double { mean((right[isOther] ?? []).map { $0 ? 1 : 0 }) }
      return Reading.ByGender(same: share(false), other: share(true))
    }
  }

  /// Reads step by step. With `holding` every forget gate has that value at names.
  func watch(
    _ model: SequenceModel<LSTMCell<Float>>, _ text: SubjectsAndPronouns.Text,
    in task: SubjectsAndPronouns, holding forced: Float? = nil
  ) -> Watched {
    let examples = task.examples([text])
    var gates: [Int: Float] = [:]
    if let forced { for name in text.subjects { gates[name] = forced } }
    let record = LSTMRecord(model.cell, reading: examples.inputs, forgetGates: gates)
    var watched = Watched()
    watched.forget = record.forget.numbers(ofSequence: 0)
    watched.input = record.input.numbers(ofSequence: 0)
    watched.candidate = record.candidate.numbers(ofSequence: 0)
    watched.written = zip(record.input, record.candidate).map { $0 * $1 }.numbers(ofSequence: 0)
    watched.cells = record.cell.numbers(ofSequence: 0)
    let answers = model.readout(stacking(record.hidden.map { Variable($0) })).value
    watched.score = task.score(answers, examples)
    watched.right = zip(answers.rows, text.genders).map { ($0[1] > $0[0]) == ($1 == 1) }
    return watched
  }
}
