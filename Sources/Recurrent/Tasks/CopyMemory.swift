import Glibc

/// The copy memory task: ten letters are shown, and asked back after a delay.
///
/// Of ten symbols 0 is blank, 1 to 8 are letters and 9 is the question. A sequence is ten letters,
/// T − 1 blanks, one question and ten blanks, T + 20 steps; the target is T + 10 blanks, then the ten
/// letters in their order.
///
/// - Source: Arjovsky, Shah and Bengio, "Unitary evolution recurrent neural networks", 2016.
public struct CopyMemory: Sendable {
  /// How many letters are to be kept.
  public static let letters = 10
  /// How many different letters there are.
  public static let alphabet = 8
  /// Symbols that may go in: blank, letters, question.
  public static let inputSymbols = 10
  /// Symbols that may come out: blank, letters.
  public static let outputSymbols = 9

  /// T: how many steps lie between the last letter and the first answer.
  public let delay: Int

  /// - Parameter delay: T, at least 1.
  public init(delay: Int) {
    guard delay >= 1 else { fatalError("CopyMemory: the delay \(delay) must be 1 or more") }
    self.delay = delay
  }

  /// T + 20.
  public var length: Int { delay + 2 * Self.letters }

  /// The cost of who keeps nothing but counts the steps: blank until the question, then a guess among
  /// the letters. $10 \ln 8 / (T + 20)$, nats a step.
  public var baseline: Double { Double(Self.letters) * log(Double(Self.alphabet)) / Double(length) }

  /// Some sequences.
  ///
  /// - Parameters:
  ///   - batch: B.
  ///   - generator: Draws the letters.
  /// - Returns: T + 20 of [B] symbols, and (T + 20)·B targets, step by step.
  public func batch(
    _ batch: Int, using generator: inout SeededGenerator
  ) -> (inputs: [[Int]], targets: [Int]) {
    let shown = (0..<Self.letters).map { _ in
      (0..<batch).map { _ in Int.random(in: 1...Self.alphabet, using: &generator) }
    }
    let blank = Array(repeating: 0, count: batch)
    let question = Array(repeating: Self.inputSymbols - 1, count: batch)
    let blanks = Array(repeating: blank, count: Self.letters)
    let inputs = shown + Array(repeating: blank, count: delay - 1) + [question] + blanks
    let targets = Array(repeating: blank, count: delay + Self.letters) + shown
    return (inputs, targets.flatMap { $0 })
  }

  /// The share of the ten letters that are named right; a guess among the letters gets 1/8.
  ///
  /// - Parameters:
  ///   - logits: [(T + 20)·B, 9], step by step.
  ///   - targets: (T + 20)·B symbols, step by step.
  public func recall<Scalar>(_ logits: Tensor<Scalar>, targets: [Int]) -> Double {
    let asked = targets.count / length * Self.letters
    let rows = Array(logits.rows.suffix(asked))
    let right = zip(rows, targets.suffix(asked)).count { row, target in
      row.indices.max { row[$0] < row[$1] } == target
    }
    return Double(right) / Double(asked)
  }
}

extension CopyMemory: SequenceTask {
  public var features: Int { Self.inputSymbols }
  public var outputs: Int { Self.outputSymbols }

  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    let (inputs, targets) = self.batch(batch, using: &generator)
    return SequenceExamples(symbols: inputs, of: features, target: .classes(targets))
  }

  /// The share of the ten letters that are named right.
  public func score(_ answers: Tensor<Float>, _ examples: SequenceExamples) -> Double {
    guard case .classes(let targets) = examples.target else { return 0 }
    return recall(answers, targets: targets)
  }
}
