import Glibc

/// Strings that only a counter can tell: S aⁿ bⁿ T, or S aⁿ bⁿ cⁿ T.
///
/// A network reads a string symbol by symbol and names the set of symbols that may come next: behind S
/// an a; behind an a another one or the first b; then as many b's as there were a's; as many c's where
/// there are any; and at last T, which is never read. A string is *accepted* where every output at every
/// step is within 0.49 of its target, 1 for a symbol that may come and 0 for another. The *reach* is the
/// largest n such that all strings of 1 to n are accepted.
///
/// - Source: Gers and Schmidhuber, "LSTM recurrent networks learn simple context-free and
///   context-sensitive languages", 2001.
public struct CountingLanguage: SequenceTask {
  /// How many different letters: 2 for aⁿ bⁿ, 3 for aⁿ bⁿ cⁿ.
  public let letters: Int
  /// The largest n of the strings to learn from.
  public let longest: Int

  public init(letters: Int, longest: Int) {
    guard (2...3).contains(letters), longest >= 1 else {
      fatalError(
        "CountingLanguage: \(letters) letters must be 2 or 3, and the longest n, \(longest), at least 1"
      )
    }
    self.letters = letters
    self.longest = longest
  }

  /// S and the letters.
  public var features: Int { letters + 1 }
  /// The letters and T.
  public var outputs: Int { letters + 1 }

  /// What is read of the string with this n: 0 is S, then the letters from 1 on.
  public func string(_ n: Int) -> [Int] {
    [0] + (1...letters).flatMap { Array(repeating: $0, count: n) }
  }

  /// What may come next behind each symbol of that string: 0 is a, then the other letters; the last is T.
  public func successors(_ n: Int) -> [[Int]] {
    let rest = (1..<letters).flatMap { letter in
      Array(repeating: [letter], count: n - 1) + [[letter + 1]]
    }
    return [[0]] + Array(repeating: [0, 1], count: n) + rest
  }

  /// Strings of 1 to `longest`, each n as likely.
  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    examples((0..<batch).map { _ in Int.random(in: 1...longest, using: &generator) })
  }

  /// The strings with these n, side by side.
  public func examples(_ numbers: [Int]) -> SequenceExamples {
    let (strings, sets) = (numbers.map(string), numbers.map(successors))
    let time = strings.map(\.count).max() ?? 0
    return SequenceExamples(
      symbols: (0..<time).map { t in strings.map { t < $0.count ? $0[t] : 0 } }, of: features,
      lengths: strings.map(\.count),
      target: .sets((0..<time).flatMap { t in sets.map { t < $0.count ? $0[t] : [] } }))
  }

  /// The share of strings that are accepted.
  public func score(_ answers: Tensor<Float>, _ examples: SequenceExamples) -> Double {
    let accepted = accepted(answers, examples)
    return Double(accepted.count { $0 }) / Double(max(1, accepted.count))
  }

  /// Whether each of some strings is accepted.
  ///
  /// - Parameters:
  ///   - answers: Logits, [T·B, V].
  ///   - examples: What was asked.
  public func accepted(_ answers: Tensor<Float>, _ examples: SequenceExamples) -> [Bool] {
    guard case .sets(let sets) = examples.target else { return [] }
    var accepted = Array(repeating: true, count: examples.inputs.shape[1])
    let (scalars, batch) = (answers.scalars, accepted.count)
    // σ(a) > 0.51 where a symbol may come, below 0.49 where not.
    let edge = Float(log(0.51 / 0.49))
    for (row, set) in sets.enumerated() where !set.isEmpty {
      for output in 0..<outputs {
        let logit = scalars[row * outputs + output]
        let isRight = set.contains(output) ? logit > edge : logit < -edge
        if !isRight { accepted[row % batch] = false }
      }
    }
    return accepted
  }

  /// The largest n such that a network accepts all strings of 1 to n.
  ///
  /// - Parameters:
  ///   - model: A trained network.
  ///   - limit: Where the test ends.
  public func reach(of model: SequenceModel<some RecurrentCell<Float>>, upTo limit: Int) -> Int {
    let fixed = model.frozen()
    var reached = 0
    while reached < limit {
      let examples = examples(Array((reached + 1)...min(limit, reached + 50)))
      let accepted = accepted(fixed.answers(to: examples).value, examples)
      let good = accepted.firstIndex(of: false) ?? accepted.count
      reached += good
      if good < accepted.count { break }
    }
    return reached
  }
}
