/// Japanese vowels: nine men say two vowels, and a network is to tell who speaks.
///
/// An utterance is 7 to 29 frames of 12 numbers, the coefficients of a linear prediction analysis.
///
/// - Source: Kudo, Toyama and Shimbo, "Multidimensional curve classification using passing-through
///   regions", Pattern Recognition Letters 20, 1999; the files are those of the Python package aeon.
public struct SpokenVowels: Sendable {
  /// One utterance.
  public struct Utterance: Sendable {
    /// 12 numbers a frame.
    public let frames: [[Float]]
    /// 0 to 8.
    public let speaker: Int
  }

  public static let speakers = 9
  public static let features = 12

  public let utterances: [Utterance]

  public init(_ utterances: [Utterance]) { self.utterances = utterances }

  /// Reads a file: an utterance a line, its 12 series and then the speaker 1 to 9 between colons. Lines
  /// that begin with # or @ are its head.
  ///
  /// - Throws: `SeriesError` with the line where something is wrong.
  public init(text: String) throws(SeriesError) {
    var found: [Utterance] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && line.first != "#" && line.first != "@" {
      let parts = line.split(separator: ":")
      guard parts.count == Self.features + 1, let speaker = Int(parts[Self.features]),
        (1...Self.speakers).contains(speaker)
      else {
        throw SeriesError(
          line: number + 1, "needs 12 series and a speaker from 1 to 9, between colons")
      }
      let series = parts.dropLast().map { $0.split(separator: ",").compactMap { Float($0) } }
      let length = parts[0].split(separator: ",").count
      guard length > 0, series.allSatisfy({ $0.count == length }) else {
        throw SeriesError(
          line: number + 1, "needs 12 series of one length, not of \(series.map(\.count)) numbers")
      }
      let frames = (0..<length).map { frame in series.map { $0[frame] } }
      found.append(Utterance(frames: frames, speaker: speaker - 1))
    }
    utterances = found
  }

  /// The utterances as a batch, padded with zeros to the longest.
  public var examples: SequenceExamples {
    let time = utterances.map(\.frames.count).max() ?? 0
    var inputs = [Float](repeating: 0, count: time * utterances.count * Self.features)
    for (row, utterance) in utterances.enumerated() {
      for (step, frame) in utterance.frames.enumerated() {
        let place = (step * utterances.count + row) * Self.features
        inputs.replaceSubrange(place..<place + Self.features, with: frame)
      }
    }
    return SequenceExamples(
      inputs: Tensor(inputs, shape: [time, utterances.count, Self.features]),
      lengths: utterances.map(\.frames.count), target: .answers(utterances.map(\.speaker)))
  }

  /// Two parts: of each speaker's utterances one in `share`, drawn at random, is in the second.
  public func split(
    holdingOutOneIn share: Int, using generator: inout SeededGenerator
  ) -> (kept: SpokenVowels, heldOut: SpokenVowels) {
    var (kept, heldOut): ([Utterance], [Utterance]) = ([], [])
    for speaker in 0..<Self.speakers {
      let mine = utterances.filter { $0.speaker == speaker }.shuffled(using: &generator)
      heldOut += mine.prefix(mine.count / share)
      kept += mine.dropFirst(mine.count / share)
    }
    return (SpokenVowels(kept), SpokenVowels(heldOut))
  }
}

/// One run on the spoken vowels: Adam on batches of 27, the gradient's norm clipped to 1. Of the training
/// file a fifth is held out, and the network is judged as it was where it did best on that.
public struct VowelRun: Codable, Sendable {
  public let network: Rival
  /// How many weights it should have.
  public let weights: Int
  /// Adam's learning rate.
  public let rate: Float
  public let seed: UInt64

  /// What came of it: shares of wrong answers, 0 to 1.
  public struct Outcome: Codable, Sendable {
    /// On the held-out fifth.
    public let validation: Double
    /// On the test file.
    public let test: Double
  }

  public init(network: Rival, weights: Int, rate: Float, seed: UInt64) {
    self.network = network
    self.weights = weights
    self.rate = rate
    self.seed = seed
  }

  /// The networks of a size; the slowest module ticks every sixteen frames.
  public static func networks(weights: Int) -> EqualNetworks {
    EqualNetworks(
      inputs: SpokenVowels.features, outputs: SpokenVowels.speakers, weights: weights,
      periods: [1, 2, 4, 8, 16])
  }

  /// Learns to name the speaker.
  ///
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn(
    _ training: SpokenVowels, test: SpokenVowels, epochs: Int
  ) throws -> Outcome {
    var generator = SeededGenerator(seed: seed)
    let (kept, heldOut) = training.split(holdingOutOneIn: 5, using: &generator)
    func learn(_ cell: some RecurrentCell<Float>) throws -> Outcome {
      let model = SequenceModel(cell, outputs: SpokenVowels.speakers, using: &generator)
      return try train(model, kept, heldOut, test, epochs, &generator)
    }
    return try learn(Self.networks(weights: weights).cell(network, using: &generator))
  }

  private func train(
    _ model: SequenceModel<some RecurrentCell<Float>>, _ kept: SpokenVowels,
    _ heldOut: SpokenVowels, _ test: SpokenVowels, _ epochs: Int,
    _ generator: inout SeededGenerator
  ) throws -> Outcome {
    var trainer = Trainer(model, Adam(learningRate: rate), clip: 1)
    let (judged, last) = (heldOut.examples, test.examples)
    var (best, outcome) = (Double.infinity, Outcome(validation: 1, test: 1))
    for _ in 0..<epochs {
      let order = kept.utterances.shuffled(using: &generator)
      let batches = stride(from: 0, to: order.count, by: 27).map {
        SpokenVowels(Array(order[$0..<min($0 + 27, order.count)])).examples
      }
      try trainer.run(steps: batches.count) { step in
        let batch = batches[(step - 1) % batches.count]
        return cost(model.answers(to: batch), batch)
      }
      let answers = model.frozen().answers(to: judged)
      // Of several epochs with as many right the one with the least cost, as far as it breaks the tie.
      let validation = wrong(answers.value, judged)
      let now = validation + 1e-3 * Double(cost(answers, judged).value.scalar)
      guard now < best else { continue }
      best = now
      outcome = Outcome(
        validation: validation, test: wrong(model.frozen().answers(to: last).value, last))
    }
    return outcome
  }

  private func wrong(_ answers: Tensor<Float>, _ examples: SequenceExamples) -> Double {
    guard case .answers(let speakers) = examples.target else { return 1 }
    return 1 - accuracy(answers, targets: speakers)
  }
}
