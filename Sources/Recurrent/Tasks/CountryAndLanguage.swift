/// A toy language after the essay's example: "I grew up in France … I speak fluent French".
///
/// A text is `I grew up in COUNTRY .`, then some sentences `the THINGS are in the PLACE .`, then
/// `I speak fluent LANGUAGE .`, one token a word. Two words follow from an earlier one: the place from
/// the things, four words before it, and the language from the country, a whole text before it.
///
/// - Source: Olah 2015, "The Problem of Long-Term Dependencies", for the two examples.
public struct CountryAndLanguage: Sendable {
  /// Country and language.
  public static let homes = [
    ("China", "Chinese"), ("France", "French"), ("Greece", "Greek"), ("Italy", "Italian"),
    ("Japan", "Japanese"), ("Russia", "Russian"), ("Spain", "Spanish"), ("Turkey", "Turkish"),
  ]
  /// Things and their place.
  public static let scenes = [
    ("birds", "trees"), ("boats", "harbour"), ("books", "library"), ("cars", "street"),
    ("clouds", "sky"), ("cows", "meadow"), ("fish", "sea"), ("shops", "market"),
  ]
  /// Every word, sorted.
  public static let words: [String] = {
    let pairs = (homes + scenes).flatMap { [$0.0, $0.1] }
    return (pairs + ["I", "grew", "up", "in", "the", "are", "speak", "fluent", "."]).sorted()
  }()
  private static let index = Dictionary(
    uniqueKeysWithValues: words.enumerated().map { ($1, $0) })

  /// How many sentences stand between the country and the language.
  public let sentences: Int

  public init(sentences: Int) {
    guard sentences >= 0 else {
      fatalError("CountryAndLanguage: \(sentences) sentences; their number must not be negative")
    }
    self.sentences = sentences
  }

  /// How many words stand between the country and the language.
  public var gap: Int { 7 * sentences + 4 }

  /// T: each text without its last word, which nothing follows.
  public var length: Int { 7 * sentences + 10 }

  /// The steps after which the next word is a place: the near ones.
  public var nearSteps: [Int] { (0..<sentences).map { 6 + 7 * $0 + 4 } }

  /// The step after which the next word is the language: the far one.
  public var farStep: Int { length - 2 }

  /// Some texts.
  ///
  /// - Parameters:
  ///   - batch: B.
  ///   - generator: Draws countries and sentences.
  /// - Returns: T of [B] words by their index in `words`, and at each step the word that follows.
  public func batch(
    _ batch: Int, using generator: inout SeededGenerator
  ) -> (inputs: [[Int]], following: [[Int]]) {
    let texts = (0..<batch).map { _ in
      text(using: &generator).map { word in
        guard let index = Self.index[word] else {
          fatalError("CountryAndLanguage: \"\(word)\" stands in a text and not in its words")
        }
        return index
      }
    }
    func steps(from start: Int) -> [[Int]] {
      (0..<length).map { step in texts.map { $0[start + step] } }
    }
    return (steps(from: 0), steps(from: 1))
  }

  /// One text, T + 1 words.
  public func text(using generator: inout SeededGenerator) -> [String] {
    func draw(_ pairs: [(String, String)]) -> (String, String) {
      pairs[Int.random(in: pairs.indices, using: &generator)]
    }
    let home = draw(Self.homes)
    let middle = (0..<sentences).flatMap { _ in
      let scene = draw(Self.scenes)
      return ["the", scene.0, "are", "in", "the", scene.1, "."]
    }
    return ["I", "grew", "up", "in", home.0, "."] + middle
      + ["I", "speak", "fluent", home.1, "."]
  }
}

extension CountryAndLanguage: SequenceTask {
  public var features: Int { Self.words.count }
  public var outputs: Int { Self.words.count }

  /// Asks only for the words that an earlier one decides; what nobody can know is left out of the cost.
  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    let (inputs, following) = self.batch(batch, using: &generator)
    let asked = Set(nearSteps + [farStep])
    let wanted = following.indices.flatMap { step in
      following[step].map { asked.contains(step) ? $0 : -1 }
    }
    return SequenceExamples(symbols: inputs, of: features, target: .classes(wanted))
  }

  /// The share of texts whose language is named right: the far word.
  public func score(_ answers: Tensor<Float>, _ examples: SequenceExamples) -> Double {
    score(answers, examples, at: [farStep])
  }

  /// The share of texts whose next word is named right, at some steps.
  ///
  /// - Parameters:
  ///   - answers: [T·B, V], step by step.
  ///   - examples: What was asked.
  ///   - steps: Which of the T steps count: at least one, and only near or far ones.
  public func score(
    _ answers: Tensor<Float>, _ examples: SequenceExamples, at steps: [Int]
  ) -> Double {
    guard case .classes(let targets) = examples.target else { return 0 }
    let batch = targets.count / length
    let asked = steps.flatMap { ($0 * batch)..<(($0 + 1) * batch) }
    return accuracy(
      Variable(answers).rows(asked).value, targets: asked.map { targets[$0] })
  }
}
