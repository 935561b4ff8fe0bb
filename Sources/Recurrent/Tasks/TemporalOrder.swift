/// Temporal order: which of two symbols came first and which second, long ago.
///
/// A sequence starts with E, ends with B, and is random letters a, b, c, d between, but for an X or a Y
/// at one step of $[L/10, L/5]$ and another at one of $[L/2, 3L/5]$. It has between $L$ and $1.1 L$
/// symbols. The four answers are XX, XY, YX, YY.
///
/// - Source: Hochreiter and Schmidhuber, "Long short-term memory", Neural Computation 9, 1997,
///   experiment 6a, where L is 100.
public struct TemporalOrder: Sendable {
  /// E, B, a, b, c, d, X, Y.
  public static let symbols = 8
  /// XX, XY, YX, YY.
  public static let answers = 4

  /// L: the least number of symbols.
  public let length: Int

  /// - Parameter length: L, at least 10.
  public init(length: Int = 100) {
    guard length >= 10 else {
      fatalError("TemporalOrder: a length of \(length) is too short; it must be 10 or more")
    }
    self.length = length
  }

  /// Some sequences.
  ///
  /// - Parameters:
  ///   - batch: B.
  ///   - generator: Draws letters, places and lengths.
  /// - Returns: 1.1 L of [B] symbols, each sequence's own number of steps, and B answers in 0..<4.
  public func batch(
    _ batch: Int, using generator: inout SeededGenerator
  ) -> (inputs: [[Int]], lengths: [Int], answers: [Int]) {
    let longest = length + length / 10
    var (lengths, answers): ([Int], [Int]) = ([], [])
    let sequences = (0..<batch).map { _ in
      let count = Int.random(in: length...longest, using: &generator)
      var symbols = (0..<longest).map { _ in Int.random(in: 2...5, using: &generator) }
      (symbols[0], symbols[count - 1]) = (0, 1)
      let ranges = [(length / 10)...(length / 5), (length / 2)...(length * 3 / 5)]
      let classes = ranges.map { range in
        let isY = Int.random(in: 0...1, using: &generator)
        symbols[Int.random(in: range, using: &generator)] = 6 + isY
        return isY
      }
      lengths.append(count)
      answers.append(2 * classes[0] + classes[1])
      return symbols
    }
    return ((0..<longest).map { step in sequences.map { $0[step] } }, lengths, answers)
  }
}

extension TemporalOrder: SequenceTask {
  public var features: Int { Self.symbols }
  public var outputs: Int { Self.answers }

  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    let (inputs, lengths, answers) = self.batch(batch, using: &generator)
    return SequenceExamples(
      symbols: inputs, of: features, lengths: lengths, target: .answers(answers))
  }
}
