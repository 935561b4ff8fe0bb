// From plain text to gnuplot's: quoting, sub- and superscripts, numbers.
//
// In every text of a figure `_{…}` and `^{…}` lower and raise what stands in the braces, and so
// do `_t` and `^2` with one letter or digit at the end of a word. All else is literal.

import Foundation

/// A stretch of text at one height.
struct TextRun: Equatable {
  enum Level { case base, lower, upper }
  var text: String
  var level: Level
}

/// Splits a text into its stretches.
func markup(_ text: String) -> [TextRun] {
  let characters = Array(text)
  var runs: [TextRun] = []
  var base = ""
  var index = 0
  func isWord(_ position: Int) -> Bool {
    guard characters.indices.contains(position) else { return false }
    let character = characters[position]
    return character.isLetter || character.isNumber || character == "_"
  }
  while index < characters.count {
    let character = characters[index]
    var script: String?
    var next = index + 1
    if character == "_" || character == "^", index > 0, next < characters.count {
      if characters[next] == "{", let end = characters[next...].firstIndex(of: "}") {
        script = String(characters[(next + 1)..<end])
        next = end + 1
      } else if isWord(next), characters[next] != "_", !isWord(next + 1) {
        script = String(characters[next])
        next += 1
      }
    }
    if let script {
      if !base.isEmpty { runs.append(TextRun(text: base, level: .base)) }
      base = ""
      runs.append(TextRun(text: script, level: character == "_" ? .lower : .upper))
    } else {
      base.append(character.isNewline || character == "\t" ? " " : character)
    }
    index = next
  }
  if !base.isEmpty { runs.append(TextRun(text: base, level: .base)) }
  return runs
}

/// A text as a quoted gnuplot string in enhanced mode; nothing in it is expanded or executed.
func quoted(_ text: String, bold: Bool = false) -> String {
  let runs = markup(text)
  let body = runs.map { run in
    switch run.level {
    // A plain space beside a lowered or raised letter would vanish in the drawing.
    case .base: escaped(runs.count == 1 ? run.text : run.text.replacing(" ", with: "\u{A0}"))
    case .lower: "_{\(escaped(run.text))}"
    case .upper: "^{\(escaped(run.text))}"
    }
  }.joined()
  return bold ? "'{/:Bold \(body)}'" : "'\(body)'"
}

private func escaped(_ text: String) -> String {
  var result = ""
  for character in text.unicodeScalars where character.value >= 32 {
    if "{}^_@&~\\".unicodeScalars.contains(character) { result.append("\\") }
    if character == "'" { result.append("'") }
    result.unicodeScalars.append(character)
  }
  return result
}

/// A text without line ends and control characters, for remarks and column names.
func singleLine(_ text: String) -> String {
  String(text.map { $0.isNewline || $0 == "\t" || isControl($0) ? " " : $0 })
}

/// True for characters that no drawing can show.
func isControl(_ character: Character) -> Bool {
  character.unicodeScalars.contains { $0.value < 32 || $0.value == 127 }
}

/// A number as gnuplot and people read it: `5`, `0.25`, `1e-07`.
func gnuplotNumber(_ value: Double) -> String {
  let text = "\(value == 0 ? 0 : value)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

/// A number with a fixed count of decimals, in any locale with a point.
func fixed(_ value: Double, _ decimals: Int) -> String {
  let text = String(format: "%.\(decimals)f", locale: Locale(identifier: "en_US_POSIX"), value)
  let isZero = !text.contains { ("1"..."9").contains($0) }
  return isZero && text.hasPrefix("-") ? String(text.dropFirst()) : text
}
