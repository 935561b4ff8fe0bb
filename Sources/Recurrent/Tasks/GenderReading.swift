extension GenderReader {
  /// How the trained network read a text that it had not seen.
  public struct Reading: Codable, Sendable {
    /// [T], as everything that is known at each word.
    public var words: [String]
    /// The present subject's gender at each word, 0 or 1.
    public var genders: [Int]
    /// How many units carry the gender.
    public var carriers: Int
    /// The mean of the carriers' forget gates at each word.
    public var forget: [Double]
    /// The mean of the carriers' input gates at each word.
    public var input: [Double]
    /// The mean of the carriers' |c̃| at each word.
    public var candidate: [Double]
    /// The mean of the carriers' |i ⊙ c̃| at each word.
    public var writing: [Double]
    /// tanh c behind each word, of the unit that goes most with the gender.
    public var squashedCells: [Double]
    /// i ⊙ c̃ at each word, of the same unit.
    public var news: [Double]
    /// The share of names of the other gender, and carriers, at which what is written, |i ⊙ c̃|, is more
    /// than what is left of the state before, |f ⊙ c|.
    public var newWins: Double
    /// The share of names of the other gender, and carriers, at which i ⊙ c̃ has the sign that the
    /// carrier's state has for the new gender.
    public var rightSigns: Double
    /// The same of the unit that goes most with the gender.
    public var bestSigns: Double
    /// The share of pronouns that are right.
    public var score: Double
    /// The same with every forget gate forced to 1 at names: behind names of the same gender as the one
    /// before, and behind those of the other.
    public var scoreHeldOpen: ByGender
    /// The same with every forget gate forced to 0 at names.
    public var scoreHeldShut: Double
    /// The same with each unit's input gate held at its mean over the text, at every word.
    public var scoreInputHeld: Double

    /// Something behind names of the same gender as the one before, and behind those of the other.
    public struct ByGender: Codable, Sendable {
      public var same, other: Double
    }

    /// The mean of what is known at each word, at names of the same gender as the one before, and at those
    /// of the other.
    public func atNames(_ part: KeyPath<Reading, [Double]>) -> ByGender {
      let later = kinds[0].dropFirst()
      func average(_ isOther: Bool) -> Double {
        mean(
          later.filter { (genders[$0] != genders[$0 - 1]) == isOther }
            .map { self[keyPath: part][$0] })
      }
      return ByGender(same: average(false), other: average(true))
    }

    /// The mean of the carriers' forget gates at some kinds of words: a name, the verb behind it, the gap,
    /// "the", the full stop.
    public var byKind: [Double] { byKind(\.forget) }
    /// The means of what is known at each word, at the same kinds of words.
    public func byKind(_ part: KeyPath<Reading, [Double]>) -> [Double] {
      kinds.map { steps in mean(steps.map { self[keyPath: part][$0] }) }
    }
    /// The mean of the carriers' forget gates at words that are no name.
    public var elsewhere: Double { elsewhere(\.forget) }
    /// The mean of what is known at each word, at words that are no name.
    public func elsewhere(_ part: KeyPath<Reading, [Double]>) -> Double {
      let names = Set(kinds[0])
      return mean(words.indices.filter { !names.contains($0) }.map { self[keyPath: part][$0] })
    }

    /// How well what is known at each word tells names from the other words: the area under the curve.
    public func areaAtNames(_ part: KeyPath<Reading, [Double]>) -> Double {
      let (values, names) = (self[keyPath: part], Set(kinds[0]))
      let others = values.indices.filter { !names.contains($0) }
      return areaUnderCurve(kinds[0].map { values[$0] }, above: others.map { values[$0] })
    }

    /// The share of words, names left out, at which `news` has the sign of the state before, and so renews
    /// it.
    public var renewed: Double {
      let names = Set(kinds[0])
      let steps = words.indices.dropFirst().filter { !names.contains($0) }
      return mean(steps.map { news[$0] * squashedCells[$0 - 1] > 0 ? 1 : 0 })
    }

    private var kinds: [[Int]] {
      let names = Set(SubjectsAndPronouns.names.joined())
      let named = words.indices.filter { names.contains(words[$0]) }
      let verbs = named.map { $0 + 1 }.filter { $0 < words.count }
      return [named, verbs]
        + [SubjectsAndPronouns.gap, "the", "."].map { word in
          words.indices.filter { words[$0] == word }
        }
    }
  }
}
