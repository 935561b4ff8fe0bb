/// Text like XML: tags with random names, nested, each closed by its own name.
///
/// ```
/// <ca><fhb></fhb><dd></dd></ca><ge>
/// ```
///
/// The network guesses each next character. A new name can't be known; one that closes can, from as far
/// back as the tag was opened.
///
/// Axes: B batch, T time.
///
/// - Source: Jozefowicz, Zaremba and Sutskever, "An empirical exploration of recurrent network
///   architectures", 2015, section 4.1, with shorter names.
public struct NestedTags: SequenceTask {
  public static let alphabet = Array("<>/abcdefgh")
  private static let (open, close, slash) = (0, 1, 2)
  private static let letters = 3...10
  /// How long names are.
  public static let nameLengths = 2...4

  /// How many characters a sequence has.
  public let length: Int
  /// How many tags may be open at once.
  public let depth: Int

  /// - Parameters:
  ///   - length: At least 1.
  ///   - depth: At least 1.
  public init(length: Int, depth: Int = 3) {
    guard length >= 1, depth >= 1 else {
      fatalError("NestedTags: the length \(length) and the depth \(depth) must be 1 or more")
    }
    self.length = length
    self.depth = depth
  }

  public var features: Int { Self.alphabet.count }
  public var outputs: Int { Self.alphabet.count }

  /// A text, one character longer than `length`, and how likely the best guess is right at each of its
  /// characters: that of who has seen all before, and knows the rules.
  public func text(
    using generator: inout SeededGenerator
  ) -> (symbols: [Int], knowable: [Double]) {
    var (symbols, knowable): ([Int], [Double]) = ([], [])
    var names: [[Int]] = []
    func write(_ symbol: Int, _ chance: Double) {
      symbols.append(symbol)
      knowable.append(chance)
    }
    while symbols.count <= length {
      write(Self.open, 1)
      let closes = names.count == depth || (!names.isEmpty && Bool.random(using: &generator))
      let isFree = !names.isEmpty && names.count < depth
      if closes, let name = names.popLast() {
        write(Self.slash, isFree ? 0.5 : 1)
        for letter in name + [Self.close] { write(letter, 1) }
      } else {
        let name = (0..<Int.random(in: Self.nameLengths, using: &generator)).map { _ in
          Int.random(in: Self.letters, using: &generator)
        }
        for (place, letter) in name.enumerated() {
          // The first letter competes with the slash; from the third on, with the end of the name.
          write(letter, place == 0 && isFree ? 0.5 : chance(ofLetter: place))
        }
        write(Self.close, chance(ofLetter: name.count))
        names.append(name)
      }
    }
    let range = 0...length
    return (Array(symbols[range]), Array(knowable[range]))
  }

  /// How likely the best guess is right at a place of a new name.
  private func chance(ofLetter place: Int) -> Double {
    let left = Self.nameLengths.upperBound - place
    guard place >= Self.nameLengths.lowerBound else { return 1 / Double(Self.letters.count) }
    // Names of all lengths are as many, so that here one of those left ends.
    return max(1 / Double(left + 1), (1 - 1 / Double(left + 1)) / Double(Self.letters.count))
  }

  /// Symbols as text.
  public static func text(_ symbols: [Int]) -> String { String(symbols.map { alphabet[$0] }) }

  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    let texts = (0..<batch).map { _ in text(using: &generator).symbols }
    return SequenceExamples(
      symbols: (0..<length).map { step in texts.map { $0[step] } }, of: features,
      target: .classes((1...length).flatMap { step in texts.map { $0[step] } }))
  }

  /// What is told right by counting four characters, and what could be told at best.
  ///
  /// - Parameters:
  ///   - count: How many texts are counted, and as many judged.
  ///   - generator: Draws them.
  /// - Returns: Each 0 to 1, over all characters but each text's first.
  public func baselines(
    _ count: Int, using generator: inout SeededGenerator
  ) -> (counting: Double, best: Double) {
    let texts = (0..<2 * count).map { _ in text(using: &generator) }
    let counting = countedScore(
      learning: texts.prefix(count).map(\.symbols), judged: texts.suffix(count).map(\.symbols),
      order: 5)
    return (counting, mean(texts.suffix(count).flatMap { $0.knowable.dropFirst() }))
  }
}
