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
    let asIs = watch(model.frozen(), text, in: long)
    let gender = text.genders.map { Double($0) }
    let best = mostCorrelated(asIs.cells, with: gender).unit
    let carriers = (0..<units).filter { unit in
      unit == best || abs(correlation(asIs.cells.map { $0[unit] }, gender)) >= 0.9
    }
    let later = text.subjects.dropFirst()
    let others = later.filter { text.genders[$0] != text.genders[$0 - 1] }
    func overCarriers(_ value: (Int) -> Double) -> Double { mean(carriers.map(value)) }
    func atOthers(_ value: (_ step: Int, _ unit: Int) -> Double) -> Double {
      others.isEmpty ? 0 : overCarriers { unit in mean(others.map { abs(value($0, unit)) }) }
    }
    func left(_ step: Int, _ unit: Int) -> Double {
      asIs.forget[step][unit] * asIs.cells[step - 1][unit]
    }
    func atWords(_ parts: [[Double]]) -> [Double] {
      parts.map { values in overCarriers { abs(values[$0]) } }
    }
    func rightSigns(_ unit: Int) -> Double {
      let up = correlation(asIs.cells.map { $0[unit] }, gender) > 0
      let right = others.count { (asIs.written[$0][unit] > 0) == (up == (text.genders[$0] == 1)) }
      return Double(right) / Double(max(1, others.count))
    }
    let means = (0..<units).map { unit in mean(asIs.input.map { $0[unit] }) }
    let held = SequenceModel(
      cell: model.frozen().cell.withInputGate(heldAt: means), readout: model.readout)
    return Reading(
      words: text.words, genders: text.genders, carriers: carriers.count,
      forget: atWords(asIs.forget), input: atWords(asIs.input),
      candidate: atWords(asIs.candidate), writing: atWords(asIs.written),
      squashedCells: asIs.cells.map { tanh($0[best]) }, news: asIs.written.map { $0[best] },
      left: atOthers(left), written: atOthers { asIs.written[$0][$1] },
      newWins: atOthers { abs(asIs.written[$0][$1]) > abs(left($0, $1)) ? 1 : 0 },
      rightSigns: overCarriers(rightSigns), bestSigns: rightSigns(best), score: asIs.score,
      scoreHeldOpen: watch(model.frozen(), text, in: long, holding: 1).byGender(text),
      scoreHeldShut: watch(model.frozen(), text, in: long, holding: 0).score,
      scoreInputHeld: watch(held.frozen(), text, in: long).score)
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
    let (examples, names, cell) = (task.examples([text]), Set(text.subjects), model.cell)
    let inputs = Variable(examples.inputs)
    var state = cell.initialState(batch: 1)
    var hidden: [Variable<Float>] = []
    var watched = Watched()
    func numbers(_ values: Variable<Float>) -> [Double] { values.value.scalars.map { Double($0) } }
    for t in 0..<task.length {
      let x = inputs.slice(t)
      var forget = sigmoid(cell.forgetGate(x, state.hidden))
      if let forced, names.contains(t) {
        forget = Variable(Tensor(repeating: forced, [1, cell.hidden]))
      }
      let input = sigmoid(cell.inputGate(x, state.hidden))
      let candidate = tanh(cell.candidate(x, state.hidden))
      let new = input * candidate
      let output = sigmoid(cell.outputGate(x, state.hidden))
      let memory = forget * state.cell + new
      state = .init(hidden: output * tanh(memory), cell: memory)
      hidden.append(state.hidden)
      watched.forget.append(numbers(forget))
      watched.input.append(numbers(input))
      watched.candidate.append(numbers(candidate))
      watched.written.append(numbers(new))
      watched.cells.append(numbers(memory))
    }
    let answers = model.readout(stacking(hidden)).value
    watched.score = task.score(answers, examples)
    watched.right = zip(answers.rows, text.genders).map { ($0[1] > $0[0]) == ($1 == 1) }
    return watched
  }
}
