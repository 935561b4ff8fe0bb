/// Sums to be read and worked out, character by character: an expression of two numbers with letters in
/// between that mean nothing, and then its result.
///
/// ```
/// 3b7-a1c9=       18.
/// ```
///
/// The network reads up to the equals sign, and from there on says the result, each of whose characters
/// it then reads in its turn.
///
/// Axes: B batch, T time.
///
/// - Source: Jozefowicz, Zaremba and Sutskever, "An empirical exploration of recurrent network
///   architectures", 2015, section 4.1, with shorter numbers.
public struct ArithmeticStrings: SequenceTask {
  /// Every character; the first twelve may be answers.
  public static let alphabet = Array("0123456789-.+=abcd")
  private static let (minus, end, plus, equals) = (10, 11, 12, 13)
  private static let letters = 14...17

  /// How many digits a number has at most.
  public let digits: Int
  /// How likely a letter stands before each character of the expression.
  public let distraction: Double

  /// - Parameters:
  ///   - digits: At least 1, at most 8.
  ///   - distraction: In 0..<1.
  public init(digits: Int, distraction: Double = 0.3) {
    guard (1...8).contains(digits), (0..<1).contains(distraction) else {
      fatalError(
        "ArithmeticStrings: \(digits) digits must be 1 to 8 and the distraction \(distraction) "
          + "0 or more and below 1")
    }
    self.digits = digits
    self.distraction = distraction
  }

  public var features: Int { Self.alphabet.count }
  public var outputs: Int { 12 }

  /// One expression and its result.
  ///
  /// - Returns: What is read, the equals sign at its end; what is to be said, the full stop at its end.
  public func string(using generator: inout SeededGenerator) -> (read: [Int], said: [Int]) {
    func number() -> Int {
      let length = Int.random(in: 1...digits, using: &generator)
      let most = (0..<length).reduce(1) { power, _ in 10 * power }
      return Int.random(in: 0..<most, using: &generator)
    }
    let (first, second, adds) = (number(), number(), Bool.random(using: &generator))
    let plain =
      Self.symbols(first) + [adds ? Self.plus : Self.minus] + Self.symbols(second) + [Self.equals]
    let read = plain.flatMap { symbol in
      generator.uniform() < distraction
        ? [Int.random(in: Self.letters, using: &generator), symbol] : [symbol]
    }
    return (read, Self.symbols(adds ? first + second : first - second) + [Self.end])
  }

  /// A whole number's characters.
  private static func symbols(_ number: Int) -> [Int] {
    String(number).compactMap { alphabet.firstIndex(of: $0) }
  }

  /// Symbols as text.
  public static func text(_ symbols: [Int]) -> String { String(symbols.map { alphabet[$0] }) }

  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    let strings = (0..<batch).map { _ in string(using: &generator) }
    let lengths = strings.map { $0.read.count + $0.said.count - 1 }
    let time = lengths.max() ?? 0
    var symbols = [[Int]](repeating: Array(repeating: Self.equals, count: batch), count: time)
    var classes = [Int](repeating: -1, count: time * batch)
    for (row, string) in strings.enumerated() {
      for (step, symbol) in (string.read + string.said.dropLast()).enumerated() {
        symbols[step][row] = symbol
      }
      for (place, answer) in string.said.enumerated() {
        classes[(string.read.count - 1 + place) * batch + row] = answer
      }
    }
    return SequenceExamples(
      symbols: symbols, of: features, lengths: lengths, target: .classes(classes))
  }

  /// What is told right by counting alone, of many results' characters: the likeliest one behind the
  /// two before it, the equals sign among them.
  ///
  /// - Parameters:
  ///   - count: How many strings are counted, and as many judged.
  ///   - generator: Draws them.
  /// - Returns: 0 to 1.
  public func trigramScore(_ count: Int, using generator: inout SeededGenerator) -> Double {
    func results() -> [[Int]] {
      (0..<count).map { _ in [Self.equals] + string(using: &generator).said }
    }
    return countedScore(learning: results(), judged: results(), order: 3)
  }
}

/// The share of symbols, but each list's first, that are the likeliest behind the ones before them.
///
/// - Parameters:
///   - lists: What is counted.
///   - judged: What is told.
///   - order: How many symbols a count spans, the one to be told included.
func countedScore(learning lists: [[Int]], judged: [[Int]], order: Int) -> Double {
  func context(_ list: [Int], _ place: Int) -> [Int] {
    Array(list[max(0, place - order + 1)..<place])
  }
  var counts: [[Int]: [Int: Int]] = [:]
  for list in lists {
    for place in list.indices.dropFirst() {
      counts[context(list, place), default: [:]][list[place], default: 0] += 1
    }
  }
  let guesses = counts.mapValues { $0.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
  let right = judged.map { list in
    list.indices.dropFirst().count { guesses[context(list, $0)] == list[$0] }
  }
  let all = judged.map { $0.count - 1 }.reduce(0, +)
  return Double(right.reduce(0, +)) / Double(max(1, all))
}
