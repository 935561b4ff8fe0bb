/// A toy language in which the verb agrees with a subject that may stand far before it: "the keys to the
/// cabinet are old .".
///
/// A text is sentences without end, one token a word: `the NOUN`, then up to so many phrases
/// `PREPOSITION the NOUN`, then `is` or `are`, an adjective and a full stop. The first noun is the
/// subject, and its number alone decides the verb; a later one is as often of the other number. The
/// verb tells the subject's number again, and nothing else does. Asked is the kind of the next word, at every
/// step: after a noun a verb may come or another phrase, so there the number is wanted; elsewhere it isn't.
///
/// - Source: Olah 2015, "Step-by-Step LSTM Walk Through", for the question; the sentence with keys and a
///   cabinet is a stock example of agreement; the language is ours.
public struct AgreementLanguage: Sendable {
  /// What a word is.
  public enum Kind: Int, CaseIterable, Codable, Sendable {
    case article, noun, preposition, singularVerb, pluralVerb, adjective, fullStop
  }
  /// Where a word stands: the places at which a network is looked at.
  public enum Place: Int, CaseIterable, Codable, Sendable {
    /// The article that a sentence begins with.
    case opening
    case subject
    case preposition
    /// An article inside a sentence.
    case article
    /// A noun that is no subject.
    case otherNoun
    case verb
    case adjective
    case fullStop
  }

  /// Nouns in the singular and in the plural.
  public static let nouns = [
    ["book", "boat", "cabinet", "door", "key", "letter"],
    ["books", "boats", "cabinets", "doors", "keys", "letters"],
  ]
  /// The verb in the singular and in the plural.
  public static let verbs = ["is", "are"]
  private static let prepositions = ["beside", "behind", "near", "to"]
  private static let adjectives = ["blue", "cold", "lost", "new", "old", "red"]
  /// Every word, sorted.
  public static let words =
    (nouns.joined() + verbs + prepositions + adjectives + ["the", "."]).sorted()
  private static let index = Dictionary(
    uniqueKeysWithValues: words.enumerated().map { ($1, $0) })

  /// T: how many words a sequence has.
  public let length: Int
  /// The most phrases between a subject and its verb.
  public let phrases: Int

  /// - Parameters:
  ///   - length: T, at least 2.
  ///   - phrases: The most phrases between subject and verb; each number from 0 on is drawn as often.
  public init(length: Int, phrases: Int = 3) {
    guard length >= 2, phrases >= 0 else {
      fatalError(
        "AgreementLanguage: the length \(length) must be 2 or more, \(phrases) phrases not negative"
      )
    }
    self.length = length
    self.phrases = phrases
  }

  /// A word in its place.
  public struct Word: Hashable, Sendable {
    public let text: String
    public let kind: Kind
    public let place: Place
    /// The number of the subject that stands last before it or is it, 0 for singular and 1 for plural; nil
    /// before the first.
    public let number: Int?
  }

  /// T + 1 words: what is read, and the last one that follows.
  public func text(using generator: inout SeededGenerator) -> [Word] {
    func draw(_ words: [String]) -> String {
      words[Int.random(in: words.indices, using: &generator)]
    }
    var text: [Word] = []
    var number: Int?
    func add(_ word: String, _ kind: Kind, _ place: Place) {
      text.append(Word(text: word, kind: kind, place: place, number: number))
    }
    while text.count <= length {
      add("the", .article, .opening)
      let subject = Int.random(in: 0...1, using: &generator)
      number = subject
      add(draw(Self.nouns[subject]), .noun, .subject)
      for _ in 0..<Int.random(in: 0...phrases, using: &generator) {
        add(draw(Self.prepositions), .preposition, .preposition)
        add("the", .article, .article)
        let other = Int.random(in: 0...1, using: &generator)
        add(draw(Self.nouns[other]), .noun, .otherNoun)
      }
      add(Self.verbs[subject], subject == 0 ? .singularVerb : .pluralVerb, .verb)
      add(draw(Self.adjectives), .adjective, .adjective)
      add(".", .fullStop, .fullStop)
    }
    return Array(text.prefix(length + 1))
  }

  /// Texts side by side, as a network reads them, and at each step the next word's kind.
  ///
  /// - Parameter texts: B of them, each of T + 1 words.
  public func examples(_ texts: [[Word]]) -> SequenceExamples {
    let symbols = (0..<length).map { step in
      texts.map { text in
        guard let index = Self.index[text[step].text] else {
          fatalError("AgreementLanguage: \"\(text[step].text)\" is none of its words")
        }
        return index
      }
    }
    let wanted = (1...length).flatMap { step in texts.map { $0[step].kind.rawValue } }
    return SequenceExamples(symbols: symbols, of: features, target: .classes(wanted))
  }
}

extension AgreementLanguage: SequenceTask {
  public var features: Int { Self.words.count }
  public var outputs: Int { Kind.allCases.count }

  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    examples((0..<batch).map { _ in text(using: &generator) })
  }

  /// The share of verbs for which the right one of *is* and *are* was the likelier; 1/2 for whoever knows
  /// no number.
  public func score(_ answers: Tensor<Float>, _ examples: SequenceExamples) -> Double {
    guard case .classes(let wanted) = examples.target else { return 0 }
    let verbs = [Kind.singularVerb.rawValue, Kind.pluralVerb.rawValue]
    let asked = wanted.indices.filter { verbs.contains(wanted[$0]) }
    let rows = answers.rows
    let right = asked.count { step in
      let (singular, plural) = (rows[step][verbs[0]], rows[step][verbs[1]])
      return wanted[step] == verbs[0] ? singular > plural : plural > singular
    }
    return Double(right) / Double(max(1, asked.count))
  }
}
