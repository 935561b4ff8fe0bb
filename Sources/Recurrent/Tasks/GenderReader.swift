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
  /// Adam's learning rate.
  public let rate: Float

  public init(units: Int, seed: UInt64, inputGate: Bool = true, rate: Float = 0.01) {
    self.units = units
    self.seed = seed
    self.inputGate = inputGate
    self.rate = rate
  }

  /// How the trained network read a text that it had not seen.
  public struct Reading: Codable, Sendable {
    public var words: [String]
    /// The mean of the carriers' forget gates at each word.
    public var forget: [Double]
    /// The mean of the carriers' input gates at each word.
    public var input: [Double]
    /// The mean of the carriers' |c̃| at each word.
    public var candidate: [Double]
    /// The mean of the carriers' |i ⊙ c̃| at each word.
    public var writing: [Double]
    /// tanh c behind each word, of the unit that goes most with the gender.
    public var squashedCells: [Double]
    /// i ⊙ c̃ at each word, of the same unit.
    public var news: [Double]
    /// The carriers' mean of |f ⊙ c| at new names: what is left of the state before.
    public var left: Double
    /// The carriers' mean of |i ⊙ c̃| at new names: what is written.
    public var written: Double
    /// The share of new names at which i ⊙ c̃ takes the carrier's state to the new gender's side.
    public var rightSigns: Double
    /// The share of pronouns that are right.
    public var score: Double
    /// The same with every forget gate forced to 1 at names.
    public var scoreHeldOpen: Double
    /// The same with every forget gate forced to 0 at names.
    public var scoreHeldShut: Double
    /// The same with each unit's input gate held at its mean over the text, at every word.
    public var scoreInputHeld: Double

    /// The mean of the carriers' forget gates at some kinds of words: a name, the verb behind it, the gap,
    /// "the", the full stop.
    public var byKind: [Double] { byKind(\.forget) }
    /// The means of what is known at each word, at the same kinds of words.
    public func byKind(_ part: KeyPath<Reading, [Double]>) -> [Double] {
      kinds.map { steps in mean(steps.map { self[keyPath: part][$0] }) }
    }
    /// The mean of the carriers' forget gates at words that are no name.
    public var elsewhere: Double { elsewhere(\.forget) }
    /// The mean of what is known at each word, at words that are no name.
    public func elsewhere(_ part: KeyPath<Reading, [Double]>) -> Double {
      let names = Set(kinds[0])
      return mean(words.indices.filter { !names.contains($0) }.map { self[keyPath: part][$0] })
    }

    private var kinds: [[Int]] {
      let names = Set(SubjectsAndPronouns.names.joined())
      let named = words.indices.filter { names.contains(words[$0]) }
      let verbs = named.map { $0 + 1 }.filter { $0 < words.count }
      return [named, verbs]
        + [SubjectsAndPronouns.gap, "the", "."].map { word in
          words.indices.filter { words[$0] == word }
        }
    }
  }

  /// Trains a new network, by Adam, and lets it read.
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
      training: model, on: task, steps: steps, rate: rate, looks: 1, judged: 1, using: &generator)
    let long = SubjectsAndPronouns(length: length, sentences: task.sentences)
    let text = long.text(using: &generator)
    let asIs = watch(model.frozen(), text, in: long)
    let gender = text.genders.map { Double($0) }
    let best = mostCorrelated(asIs.cells, with: gender).unit
    let carriers = (0..<units).filter { unit in
      unit == best || abs(correlation(asIs.cells.map { $0[unit] }, gender)) >= 0.9
    }
    let later = text.subjects.dropFirst()
    func overCarriers(_ value: (Int) -> Double) -> Double { mean(carriers.map(value)) }
    func atNames(_ value: (_ step: Int, _ unit: Int) -> Double) -> Double {
      later.isEmpty ? 0 : overCarriers { unit in mean(later.map { abs(value($0, unit)) }) }
    }
    func atWords(_ parts: [[Double]]) -> [Double] {
      parts.map { values in overCarriers { abs(values[$0]) } }
    }
    let rightSigns = overCarriers { unit in
      let up = correlation(asIs.cells.map { $0[unit] }, gender) > 0
      let right = later.count { (asIs.written[$0][unit] > 0) == (up == (text.genders[$0] == 1)) }
      return Double(right) / Double(max(1, later.count))
    }
    let means = (0..<units).map { unit in mean(asIs.input.map { $0[unit] }) }
    let held = SequenceModel(
      cell: model.frozen().cell.withInputGate(heldAt: means), readout: model.readout)
    return Reading(
      words: text.words, forget: atWords(asIs.forget), input: atWords(asIs.input),
      candidate: atWords(asIs.candidate), writing: atWords(asIs.written),
      squashedCells: asIs.cells.map { tanh($0[best]) }, news: asIs.written.map { $0[best] },
      left: atNames { asIs.forget[$0][$1] * asIs.cells[$0 - 1][$1] },
      written: atNames { asIs.written[$0][$1] }, rightSigns: rightSigns, score: asIs.score,
      scoreHeldOpen: watch(model.frozen(), text, in: long, holding: 1).score,
      scoreHeldShut: watch(model.frozen(), text, in: long, holding: 0).score,
      scoreInputHeld: watch(held.frozen(), text, in: long).score)
  }

  /// f, i, c̃, i ⊙ c̃ and c of each unit at each word, [T][H], and the share of right pronouns.
  private struct Watched {
    var (forget, input, candidate): ([[Double]], [[Double]], [[Double]]) = ([], [], [])
    var (written, cells): ([[Double]], [[Double]]) = ([], [])
    var score = 0.0
  }

  /// Reads step by step. With `holding` every forget gate has that value at names.
  private func watch(
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
    watched.score = task.score(model.readout(stacking(hidden)).value, examples)
    return watched
  }
}
