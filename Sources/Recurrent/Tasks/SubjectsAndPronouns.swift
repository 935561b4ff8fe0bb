/// A toy language after the essay's example: a language model keeps the present subject's gender, so that
/// it can say the right pronoun, and forgets it when a new subject comes.
///
/// A text is sentences without end, one token a word. `NAME VERB .` brings a new subject. Behind it come
/// some other sentences: `___ VERB .`, in which the pronoun is to be filled in, and
/// `the THING VERB .`, about nobody. Only the last name decides a pronoun: *she* behind a name of the one
/// gender, *he* behind one of the other. Pronouns are not read, so none tells the next.
///
/// - Source: Olah 2015, "Step-by-Step LSTM Walk Through", for the example; the language is ours.
public struct SubjectsAndPronouns: Sendable {
  /// The names whose pronoun is *she*, then those whose pronoun is *he*.
  public static let names = [
    ["Ada", "Emmy", "Grace", "Hypatia", "Marie", "Sofia"],
    ["Alan", "Carl", "Euclid", "Isaac", "John", "Kurt"],
  ]
  /// What is answered at a gap.
  public static let pronouns = ["she", "he"]
  /// The gap.
  public static let gap = "___"
  private static let things = ["clock", "dog", "moon", "river", "train", "wind"]
  private static let verbs = ["came", "sang", "slept", "stopped", "turned", "waited"]
  /// Every word that is read, sorted.
  public static let words =
    (names.joined() + things + verbs + ["the", ".", gap]).sorted()
  private static let index = Dictionary(
    uniqueKeysWithValues: words.enumerated().map { ($1, $0) })

  /// T: how many words a sequence has.
  public let length: Int
  /// How many sentences stand behind a subject's, in the mean.
  public let sentences: Double

  /// - Parameters:
  ///   - length: T, at least 3.
  ///   - sentences: How many sentences stand behind a subject's before the next subject comes, in the
  ///     mean; each is about the subject as often as not.
  public init(length: Int, sentences: Double = 4) {
    guard length >= 3, sentences >= 0, sentences.isFinite else {
      fatalError(
        "SubjectsAndPronouns: the length \(length) must be 3 or more, and \(sentences) sentences not "
          + "negative")
    }
    self.length = length
    self.sentences = sentences
  }

  /// A text of T words with the gender that its last name has, at each word.
  public struct Text: Sendable {
    public internal(set) var words: [String] = []
    /// 0 for *she*, 1 for *he*, at each word.
    public internal(set) var genders: [Int] = []
    /// The steps at which a new subject stands.
    public internal(set) var subjects: [Int] = []
  }

  /// A text; it begins with a subject.
  public func text(using generator: inout SeededGenerator) -> Text {
    func draw(_ words: [String]) -> String {
      words[Int.random(in: words.indices, using: &generator)]
    }
    var text = Text()
    var gender = 0
    while text.words.count < length {
      let isSubject = text.words.isEmpty || generator.uniform() * (sentences + 1) < 1
      if isSubject {
        gender = Int.random(in: 0...1, using: &generator)
        text.subjects.append(text.words.count)
      }
      let first =
        isSubject
        ? [draw(Self.names[gender])]
        : generator.uniform() < 0.5 ? [Self.gap] : ["the", draw(Self.things)]
      let sentence = first + [draw(Self.verbs), "."]
      text.words += sentence
      text.genders += sentence.map { _ in gender }
    }
    text.words.removeLast(text.words.count - length)
    text.genders.removeLast(text.genders.count - length)
    return text
  }

  /// Texts side by side, as a network reads them.
  ///
  /// - Parameter texts: B of them, each of T words.
  public func examples(_ texts: [Text]) -> SequenceExamples {
    let symbols = (0..<length).map { step in
      texts.map { text in
        guard let index = Self.index[text.words[step]] else {
          fatalError("SubjectsAndPronouns: \"\(text.words[step])\" is none of its words")
        }
        return index
      }
    }
    let wanted = (0..<length).flatMap { step in
      texts.map { $0.words[step] == Self.gap ? $0.genders[step] : -1 }
    }
    return SequenceExamples(symbols: symbols, of: features, target: .classes(wanted))
  }
}

extension SubjectsAndPronouns: SequenceTask {
  public var features: Int { Self.words.count }
  public var outputs: Int { Self.pronouns.count }

  /// Asks only for the pronouns.
  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    examples((0..<batch).map { _ in text(using: &generator) })
  }
}
