/// A set of sequences in three parts: a search learns from the first, chooses by the second and is judged
/// on the third.
///
/// Axes: B batch, T time, D inputs, V outputs.
public struct SearchSet: Sendable {
  /// Which set.
  public enum Name: String, Codable, CaseIterable, Sendable {
    case chorales
    case vowels = "Japanese vowels"
    case pen = "pen digits"
  }

  /// One sequence.
  public struct Piece: Sendable {
    /// T of [D].
    let frames: [[Float]]
    let wanted: Wanted
  }

  /// What is wanted of a sequence.
  enum Wanted: Sendable {
    /// Its class, after the last step.
    case label(Int)
    /// The set that comes next, at each step; an empty one asks for nothing.
    case sets([[Int]])
  }

  /// D.
  public let inputs: Int
  /// V.
  public let outputs: Int
  /// B of a training batch.
  public let batch: Int
  public let training: [Piece]
  public let validation: [Piece]
  public let test: [Piece]

  /// Chorales, cut so that no tune is in two parts: at each quarter, which keys sound at the next?
  public init(_ chorales: Chorales) {
    // The parts are the same in every search.
    var generator = SeededGenerator(seed: 1)
    let parts = chorales.split(using: &generator)
    func pieces(_ part: Chorales) -> [Piece] {
      part.pieces.map { piece in
        let frames = piece.chords.dropLast().map { chord in
          var frame = [Float](repeating: 0, count: Chorales.keys)
          for key in chord { frame[key] = 1 }
          return frame
        }
        return Piece(frames: frames, wanted: .sets(Array(piece.chords.dropFirst())))
      }
    }
    (inputs, outputs, batch) = (Chorales.keys, Chorales.keys, 4)
    (training, validation, test) = (
      pieces(parts.training), pieces(parts.validation), pieces(parts.test)
    )
  }

  /// Utterances: of each speaker's in the training file a third chooses, the test file judges.
  public init(_ utterances: SpokenVowels, test: SpokenVowels) {
    var generator = SeededGenerator(seed: 1)
    let (kept, heldOut) = utterances.split(holdingOutOneIn: 3, using: &generator)
    func pieces(_ part: SpokenVowels) -> [Piece] {
      part.utterances.map { Piece(frames: $0.frames, wanted: .label($0.speaker)) }
    }
    (inputs, outputs, batch) = (SpokenVowels.features, SpokenVowels.speakers, 9)
    (training, validation, self.test) = Self.standardized(
      pieces(kept), pieces(heldOut), pieces(test))
  }

  /// Drawings: 1500 to learn from, 500 to choose by, 1500 to be judged on, drawn at random. They are not
  /// parted by writer, whom the file does not name.
  public init(_ digits: PenDigits) {
    var generator = SeededGenerator(seed: 1)
    let pieces = digits.drawings.shuffled(using: &generator).map {
      Piece(frames: $0.points, wanted: .label($0.digit))
    }
    (inputs, outputs, batch) = (2, 10, 16)
    (training, validation, test) = Self.standardized(
      Array(pieces.prefix(1500)), Array(pieces.dropFirst(1500).prefix(500)),
      Array(pieces.dropFirst(2000).prefix(1500)))
  }

  /// Every input with mean 0 and variance 1 over the training part.
  private static func standardized(
    _ training: [Piece], _ validation: [Piece], _ test: [Piece]
  ) -> ([Piece], [Piece], [Piece]) {
    let frames = training.flatMap(\.frames)
    let columns = (frames.first ?? []).indices.map { index in frames.map { Double($0[index]) } }
    let (middles, widths) = (columns.map { mean($0) }, columns.map { standardDeviation($0) })
    func scaled(_ part: [Piece]) -> [Piece] {
      part.map { piece in
        let frames = piece.frames.map { frame in
          frame.indices.map { Float((Double(frame[$0]) - middles[$0]) / max(widths[$0], 1e-9)) }
        }
        return Piece(frames: frames, wanted: piece.wanted)
      }
    }
    return (scaled(training), scaled(validation), scaled(test))
  }

  /// Some sequences as a batch, padded with zeros to the longest.
  ///
  /// - Parameters:
  ///   - pieces: B of them.
  ///   - noise: The standard deviation of what is added to each input.
  ///   - generator: Draws it.
  func examples(
    _ pieces: [Piece], noise: Float = 0, using generator: inout SeededGenerator
  ) -> SequenceExamples {
    let lengths = pieces.map(\.frames.count)
    let time = lengths.max() ?? 0
    var scalars = [Float](repeating: 0, count: time * pieces.count * inputs)
    for (row, piece) in pieces.enumerated() {
      for (step, frame) in piece.frames.enumerated() {
        let start = (step * pieces.count + row) * inputs
        for (index, value) in frame.enumerated() {
          scalars[start + index] = value + (noise > 0 ? noise * Float(generator.normal()) : 0)
        }
      }
    }
    var sets = [[Int]](repeating: [], count: time * pieces.count)
    var labels: [Int] = []
    for (row, piece) in pieces.enumerated() {
      switch piece.wanted {
      case .label(let label): labels.append(label)
      case .sets(let wanted):
        for (step, set) in wanted.enumerated() { sets[step * pieces.count + row] = set }
      }
    }
    return SequenceExamples(
      inputs: Tensor(scalars, shape: [time, pieces.count, inputs]), lengths: lengths,
      target: labels.isEmpty ? .sets(sets) : .answers(labels))
  }

  /// The training part in a new order, in batches of sequences of like length.
  func batches(using generator: inout SeededGenerator) -> [[Piece]] {
    let order = training.shuffled(using: &generator).sorted { $0.frames.count < $1.frames.count }
    return stride(from: 0, to: order.count, by: batch).map {
      Array(order[$0..<min($0 + batch, order.count)])
    }.shuffled(using: &generator)
  }

  /// What some answers cost, for training: nats a sequence, or a step where each is asked for a set.
  func cost(_ answers: Variable<Float>, _ examples: SequenceExamples) -> Variable<Float> {
    let mean = Recurrent.cost(answers, examples)
    // A set's cost is the mean over all its possible members.
    if case .sets = examples.target { return mean * Variable(Tensor(Float(outputs))) }
    return mean
  }

  /// How bad some answers are: nats a step for sets, per cent wrong for classes.
  func error(_ answers: Variable<Float>, _ examples: SequenceExamples) -> Double {
    guard case .answers(let labels) = examples.target else {
      return Double(cost(answers, examples).value.scalar)
    }
    return 100 * (1 - accuracy(answers.value, targets: labels))
  }
}
