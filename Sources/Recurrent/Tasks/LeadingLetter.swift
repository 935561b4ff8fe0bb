/// Which of two letters leads: a task that asks a network to count.
///
/// A sequence is T letters, each a or b, as often the one as the other. At each step the answer is the
/// letter that has come more often so far; where both have come as often nothing is asked. Whoever
/// answers it must keep the difference of the two counts, which wanders off as far as it likes.
///
/// - Source: ours.
public struct LeadingLetter: Sendable {
  /// a and b.
  public static let letters = ["a", "b"]

  /// T.
  public let length: Int

  /// - Parameter length: T, at least 1.
  public init(length: Int) {
    guard length >= 1 else {
      fatalError("LeadingLetter: a length of \(length) is too short; it must be 1 or more")
    }
    self.length = length
  }

  /// How many more a's than b's have come by each step, along one sequence.
  ///
  /// - Parameter sequence: T letters, 0 for a and 1 for b.
  /// - Returns: T differences.
  public static func leads(of sequence: [Int]) -> [Int] {
    sequence.reduce(into: [Int]()) { leads, letter in
      leads.append((leads.last ?? 0) + (letter == 0 ? 1 : -1))
    }
  }

  /// Some sequences.
  ///
  /// - Parameters:
  ///   - batch: B.
  ///   - generator: Draws the letters.
  /// - Returns: T of [B] letters, 0 for a and 1 for b.
  public func batch(_ batch: Int, using generator: inout SeededGenerator) -> [[Int]] {
    (0..<length).map { _ in (0..<batch).map { _ in Int.random(in: 0...1, using: &generator) } }
  }

  /// Sequences as a network reads them, with what is asked at each step.
  ///
  /// - Parameter letters: T of [B].
  public func examples(_ letters: [[Int]]) -> SequenceExamples {
    let sequences = (letters.first ?? []).indices.map { index in letters.map { $0[index] } }
    let leads = sequences.map(Self.leads)
    let wanted = letters.indices.flatMap { step in
      leads.map { $0[step] > 0 ? 0 : $0[step] < 0 ? 1 : -1 }
    }
    return SequenceExamples(symbols: letters, of: features, target: .classes(wanted))
  }
}

extension LeadingLetter: SequenceTask {
  public var features: Int { Self.letters.count }
  public var outputs: Int { Self.letters.count }

  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    examples(self.batch(batch, using: &generator))
  }
}
