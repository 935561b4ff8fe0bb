/// Recall of one symbol after a gap: the smallest task that needs a memory.
///
/// A sequence is one of `symbols` letters, then `gap` fillers drawn from as many other letters, then
/// a question mark; the answer is the first letter. Nothing but the network's state carries it.
///
/// - Source: ours, after the long time lag tasks of Hochreiter and Schmidhuber 1997, experiment 2.
public struct SymbolRecall: Sendable {
  /// How many letters there are to remember.
  public let symbols: Int
  /// How many fillers stand between the letter and the question.
  public let gap: Int

  public init(symbols: Int, gap: Int) {
    guard symbols > 0, gap >= 0 else {
      fatalError("SymbolRecall: \(symbols) symbols must be above 0 and the gap \(gap) not negative")
    }
    self.symbols = symbols
    self.gap = gap
  }

  /// Letters, fillers and the question mark.
  public var inputSymbols: Int { 2 * symbols + 1 }
  /// T.
  public var length: Int { gap + 2 }

  /// Some sequences.
  ///
  /// - Parameters:
  ///   - batch: B.
  ///   - generator: Draws letters and fillers.
  /// - Returns: T of [B] input symbols, and B answers in 0..<symbols.
  public func batch(
    _ batch: Int, using generator: inout SeededGenerator
  ) -> (inputs: [[Int]], answers: [Int]) {
    let answers = (0..<batch).map { _ in Int.random(in: 0..<symbols, using: &generator) }
    let fillers = (0..<gap).map { _ in
      (0..<batch).map { _ in symbols + Int.random(in: 0..<symbols, using: &generator) }
    }
    let question = Array(repeating: 2 * symbols, count: batch)
    return ([answers] + fillers + [question], answers)
  }
}

extension SymbolRecall: SequenceTask {
  public var features: Int { inputSymbols }
  public var outputs: Int { symbols }

  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    let (inputs, answers) = self.batch(batch, using: &generator)
    return SequenceExamples(symbols: inputs, of: features, target: .answers(answers))
  }
}
