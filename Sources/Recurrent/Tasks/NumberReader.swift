import Glibc

/// An LSTM that learns a language with agreement, and is looked into: where in a sentence can the
/// subject's number be read off its hidden state, where off its cell state, and where is the output gate
/// open?
public struct NumberReader: Codable, Sendable {
  /// H.
  public let units: Int
  public let seed: UInt64

  public init(units: Int, seed: UInt64) {
    self.units = units
    self.seed = seed
  }

  /// What is found in a cell's states; each list has a number for each of `AgreementLanguage.Place`.
  public struct Look: Codable, Sendable {
    /// How often a linear probe tells the number from h, fitted at each place on its own on another text.
    public var inHidden: [Double]
    /// The same from C.
    public var inCell: [Double]
    /// The output gates' mean at each place, weighted by how much a unit's tanh C says of the number there.
    public var output: [Double]
    /// The unit that carries the number: whose state goes most with it between subject and verb.
    public var unit: Int

    /// Lets a cell read and looks into it.
    ///
    /// - Parameters:
    ///   - cell: Trained or not.
    ///   - task: Where the texts come from.
    ///   - texts: How many the probes are fitted on, and how many others they are judged on.
    ///   - generator: Draws them.
    public init(
      into cell: LSTMCell<Float>, reading task: AgreementLanguage, texts: Int,
      using generator: inout SeededGenerator
    ) {
      let fitted = Observed(cell, task, texts, using: &generator)
      let judged = Observed(cell, task, texts, using: &generator)
      func probe(_ values: KeyPath<Observed.Moment, [Double]>) -> [Double] {
        AgreementLanguage.Place.allCases.map { place in
          let (known, asked) = (fitted.moments(at: place), judged.moments(at: place))
          guard !known.isEmpty else { return 0.5 }
          let probe = LinearProbe(
            rows: known.map { $0[keyPath: values] }, answers: known.map(\.number))
          return probe.accuracy(
            rows: asked.map { $0[keyPath: values] }, answers: asked.map(\.number))
        }
      }
      (inHidden, inCell) = (probe(\.hidden), probe(\.cell))
      output = AgreementLanguage.Place.allCases.map { NumberReader.gate(judged.moments(at: $0)) }
      let inside = judged.moments(at: .preposition) + judged.moments(at: .article)
      unit = mostCorrelated(inside.map(\.cell), with: inside.map { Double($0.number) }).unit
    }
  }

  /// What was found in a network before and after training.
  public struct Reading: Codable, Sendable {
    /// The share of verbs for which the right one of *is* and *are* was the likelier.
    public var score: Double
    public var untrained: Look
    public var trained: Look
    /// A text that was watched after training, and what went over the carrying unit's wires at each word.
    public var words: [String]
    public var wires: UnitWires
  }

  /// Looks into a new network, trains it, by Adam at 0.01, and looks again.
  ///
  /// - Parameters:
  ///   - task: Where the training texts come from.
  ///   - steps: How many training steps, 32 texts each.
  ///   - texts: How many fresh texts the probes are fitted on, and how many they are judged on.
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn(_ task: AgreementLanguage, steps: Int, texts: Int) throws -> Reading {
    var generator = SeededGenerator(seed: seed)
    let cell = LSTMCell<Float>(inputs: task.features, hidden: units, using: &generator)
    let model = SequenceModel(cell, outputs: task.outputs, using: &generator)
    var aside = SeededGenerator(seed: seed, stream: 1)
    let untrained = Look(into: cell, reading: task, texts: texts, using: &aside)
    let curve = try LearningCurve(
      training: model, on: task, steps: steps, rate: 0.01, looks: 1, using: &generator)
    let trained = Look(into: cell, reading: task, texts: texts, using: &generator)
    let text = task.text(using: &generator)
    let record = LSTMRecord(cell, reading: task.examples([text]).inputs)
    return Reading(
      score: curve.score, untrained: untrained, trained: trained,
      words: text.dropLast().map(\.text), wires: record.wires(of: trained.unit))
  }

  /// How far the output gates let the number through at some moments: their mean, weighted by how far
  /// apart the mean of a unit's tanh C is for the two numbers.
  fileprivate static func gate(_ moments: [Observed.Moment]) -> Double {
    func means(_ number: Int) -> [Double] {
      let cells = moments.filter { $0.number == number }.map { $0.cell.map { tanh($0) } }
      return (cells.first ?? []).indices.map { unit in mean(cells.map { $0[unit] }) }
    }
    let weights = zip(means(0), means(1)).map { abs($0 - $1) }
    let gates = weights.indices.map { unit in mean(moments.map { $0.output[unit] }) }
    return zip(weights, gates).map { $0 * $1 }.reduce(0, +) / weights.reduce(0, +)
  }
}

extension NumberReader.Reading {
  /// Whether training has put the number into h at all of some places: a probe of the trained h is right
  /// there at least so often, and so much oftener than one of the untrained h; shares, 0 to 1.
  public func shows(
    at places: [AgreementLanguage.Place], atLeast least: Double, over margin: Double
  ) -> Bool {
    places.allSatisfy { place in
      let right = trained.inHidden[place.rawValue]
      return right >= least && right - untrained.inHidden[place.rawValue] >= margin
    }
  }
}

extension [NumberReader.Reading] {
  /// The share of networks, in per cent, that show the number at all of some places, by a probe of h that
  /// is right in 95 % there, 10 points above one before training, and that meet a further condition.
  ///
  /// - Parameters:
  ///   - places: Where.
  ///   - gate: How far the gates must be open there, at least: the reading's `output`.
  public func share(
    showingAt places: [AgreementLanguage.Place], gate: Double = 0
  ) -> Double {
    let showing = count { reading in
      reading.shows(at: places, atLeast: 0.95, over: 0.1)
        && places.allSatisfy { reading.trained.output[$0.rawValue] >= gate }
    }
    return 100 * Double(showing) / Double(Swift.max(1, count))
  }

  /// Some number of each network at one place, in per cent.
  public func percent(
    _ part: KeyPath<NumberReader.Reading, [Double]>, at place: AgreementLanguage.Place
  ) -> [Double] {
    map { 100 * $0[keyPath: part][place.rawValue] }
  }
}

/// A network's states at the words of some texts, by the words' places.
private struct Observed {
  struct Moment {
    let hidden: [Double]
    let cell: [Double]
    let output: [Double]
    let number: Int
  }
  private var byPlace: [AgreementLanguage.Place: [Moment]] = [:]

  init(
    _ cell: LSTMCell<Float>, _ task: AgreementLanguage, _ count: Int,
    using generator: inout SeededGenerator
  ) {
    let texts = (0..<count).map { _ in task.text(using: &generator) }
    let record = LSTMRecord(cell, reading: task.examples(texts).inputs)
    for (index, text) in texts.enumerated() {
      let (hidden, cells) = (
        record.hidden.numbers(ofSequence: index), record.cell.numbers(ofSequence: index)
      )
      let output = record.output.numbers(ofSequence: index)
      for step in 0..<task.length {
        guard let number = text[step].number else { continue }
        byPlace[text[step].place, default: []].append(
          Moment(
            hidden: hidden[step], cell: cells[step], output: output[step], number: number))
      }
    }
  }

  func moments(at place: AgreementLanguage.Place) -> [Moment] { byPlace[place] ?? [] }
}
