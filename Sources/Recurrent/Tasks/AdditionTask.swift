/// Addition of two numbers, one digit a step, the highest digit first:
///
///     reads   7 0 4 - 5 1 8 - - - -
///     writes                1 2 2 2
///
/// Both numbers have n digits, the first of them not 0; the sum has n + 1, the first of them 0 or 1.
/// Nothing helps: no shorter numbers to begin with, no digits turned round. What is written first
/// depends on the carries of all that comes after it.
///
/// Axes: B batch, T time.
///
/// - Source: Kalchbrenner, Danihelka and Graves 2015, section 4.1; the separators are ours.
public struct AdditionTask: Sendable {
  /// n.
  public let digits: Int

  public init(digits: Int) {
    guard digits > 0 else { fatalError("AdditionTask: needs at least one digit, not \(digits)") }
    self.digits = digits
  }

  /// What stands where no digit does.
  public static var separator: Int { 10 }
  /// T: 3n + 2.
  public var length: Int { 3 * digits + 2 }

  /// What is read and what is to be written.
  ///
  /// - Parameters:
  ///   - a: n digits, the highest first.
  ///   - b: As many.
  /// - Returns: T symbols to read, and T digits to write, −1 where there is nothing to write.
  public func sequence(_ a: [Int], _ b: [Int]) -> (read: [Int], written: [Int]) {
    guard a.count == digits, b.count == digits else {
      fatalError("AdditionTask: adds numbers of \(digits) digits, not of \([a.count, b.count])")
    }
    var (sum, carry) = ([Int](), 0)
    for (upper, lower) in zip(a, b).reversed() {
      sum.insert((upper + lower + carry) % 10, at: 0)
      carry = (upper + lower + carry) / 10
    }
    let silence = Array(repeating: Self.separator, count: digits + 1)
    return (
      a + [Self.separator] + b + silence,
      Array(repeating: -1, count: 2 * digits + 1) + [carry] + sum
    )
  }

  /// The share of right digits that whoever adds column by column and forgets the carries has, 0 to 1.
  ///
  /// A digit is right where no carry comes in: into a column above j uniform ones it comes with chance
  /// (1 − 10⁻ʲ)/2. The first digit is wrong where it comes into two highest digits of sum 9, 8 cases of 81.
  public var shareWithoutCarries: Double {
    var (right, carry) = (1.0, 0.0)
    for _ in 1..<max(1, digits) {
      carry = 0.45 + 0.1 * carry
      right += 1 - carry
    }
    return (right + 1 - 8.0 / 81 * carry) / Double(digits + 1)
  }

  /// The share of whole sums that whoever forgets the carries has right, 0 to 1: those where each column
  /// below the highest comes to 9 at most.
  public var wholeShareWithoutCarries: Double {
    (1..<max(1, digits)).reduce(1) { share, _ in 0.55 * share }
  }
}

extension AdditionTask: WrittenTask {
  public var features: Int { 11 }
  public var outputs: Int { 10 }

  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    let sequences = (0..<batch).map { _ in
      let numbers = (0..<2).map { _ in
        (0..<digits).map { Int.random(in: ($0 == 0 ? 1 : 0)...9, using: &generator) }
      }
      return sequence(numbers[0], numbers[1])
    }
    return SequenceExamples(sequences, of: features)
  }
}

/// Memorisation: read n symbols, then write them down in the same order.
///
/// - Source: Kalchbrenner, Danihelka and Graves 2015, section 4.2.
public struct MemorisationTask: WrittenTask {
  /// n.
  public let length: Int
  /// How many symbols there are to choose from.
  public let symbols: Int

  public init(length: Int, symbols: Int) {
    guard length > 0, symbols > 1 else {
      fatalError(
        "MemorisationTask: needs at least one of at least two symbols, not \(length) of \(symbols)")
    }
    self.length = length
    self.symbols = symbols
  }

  /// The symbols, and silence.
  public var features: Int { symbols + 1 }
  public var outputs: Int { symbols }

  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    let sequences = (0..<batch).map { _ in
      let drawn = (0..<length).map { _ in Int.random(in: 0..<symbols, using: &generator) }
      let (silence, nothing) = ([Int](repeating: symbols, count: length), drawn.map { _ in -1 })
      return (read: drawn + silence, written: nothing + drawn)
    }
    return SequenceExamples(sequences, of: features)
  }
}

/// A task whose answer is a row of classes, written at the last steps.
public protocol WrittenTask: SequenceTask {}

extension WrittenTask {
  /// The share of sequences whose whole answer is right.
  ///
  /// - Parameters:
  ///   - answers: [T·B, V], step by step.
  ///   - examples: B sequences that were asked.
  public func wholeScore(_ answers: Tensor<Float>, _ examples: SequenceExamples) -> Double {
    guard case .classes(let classes) = examples.target else {
      fatalError("wholeScore: \(Self.self) wants no class at each step")
    }
    let batch = examples.inputs.shape[1]
    var wrong = Set<Int>()
    for (row, scores) in answers.rows.enumerated() where classes[row] >= 0 {
      if scores.indices.max(by: { scores[$0] < scores[$1] }) != classes[row] {
        wrong.insert(row % batch)
      }
    }
    return 1 - Double(wrong.count) / Double(max(1, batch))
  }
}

extension SequenceExamples {
  /// Sequences of one length, each with what is to be written at each of its steps.
  fileprivate init(_ sequences: [(read: [Int], written: [Int])], of count: Int) {
    let steps = sequences.first?.read.indices ?? 0..<0
    self.init(
      symbols: steps.map { step in sequences.map { $0.read[step] } }, of: count,
      target: .classes(steps.flatMap { step in sequences.map { $0.written[step] } }))
  }
}
