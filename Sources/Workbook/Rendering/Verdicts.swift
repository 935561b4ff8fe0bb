/// How a verdict is said: always a word, with a sign in front that may be left out.
struct Verdict {
  var sign: String
  var words: String
  /// The class that colours it.
  var style: String

  init(holds: Bool?, scale: String) {
    switch holds {
    case true?: self.init(sign: "✓", words: "holds", style: "good")
    case false?: self.init(sign: "✗", words: "does not hold", style: "bad")
    case nil: self.init(unjudgedAt: scale)
    }
  }

  init(reproduced: Bool?, scale: String) {
    switch reproduced {
    case true?: self.init(sign: "✓", words: "reproduced", style: "good")
    case false?: self.init(sign: "≠", words: "not reproduced", style: "differs")
    case nil: self.init(unjudgedAt: scale)
    }
  }

  private init(unjudgedAt scale: String) {
    self.init(sign: "○", words: "not judged at \(scale) scale", style: "open")
  }

  init(sign: String, words: String, style: String) {
    self.sign = sign
    self.words = words
    self.style = style
  }
}

extension ClaimRecord {
  /// The essay's claims are known by their numbers, the others by what they say.
  var label: String { isNumbered ? "Claim \(id)" : "Claim" }

  var isNumbered: Bool { id.hasPrefix("E") && id.dropFirst().allSatisfy(\.isNumber) }

  var measuredText: String { numberText(measured, unit: unit) }
}

extension Document {
  var number: Int? { chapterNumber(name) }

  /// Knobs that were turned away from their standard.
  /// What one types to run the chapter as it was run.
  var command: String {
    var words = ["swift run \(name)"]
    if scale != "standard" { words.append("--scale \(scale)") }
    if seed != 1 { words.append("--seed \(seed)") }
    words += turnedKnobs.map { knob in
      let whole = knob.value == knob.value.rounded() && abs(knob.value) < 1e15
      return "--set \(knob.name)=" + (whole ? String(Int(knob.value)) : "\(knob.value)")
    }
    return words.joined(separator: " ")
  }

  var turnedKnobs: [KnobRecord] { knobs.filter { $0.value != $0.standard } }

  /// At 200 words a minute, at least one.
  var readingMinutes: Int {
    var words = 0
    for element in sections.flatMap(\.elements) {
      switch element {
      case .prose(let markdown, _, _): words += wordCount(markdown)
      case .figure(let figure): words += wordCount(figure.caption)
      case .claim(let claim): words += wordCount(claim.text)
      case .exercise(let exercise): words += wordCount(exercise.task)
      case .code, .output, .reported: break
      }
    }
    return max(1, (words + wordCount(promise) + 100) / 200)
  }

  private func wordCount(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }
}
