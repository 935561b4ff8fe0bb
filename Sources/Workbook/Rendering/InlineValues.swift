/// The recorded values of a run, and the prose that quotes them as `{{name}}` or `{{name:.2f}}`.
struct InlineValues {
  private let values: [String: ValueRecord]

  init(_ values: [ValueRecord]) {
    self.values = Dictionary(values.map { ($0.name, $0) }) { first, _ in first }
  }

  /// The Markdown with its values in place. Code and mathematics stay as they are.
  func fill(_ markdown: String, line: Int) throws(ChapterError) -> String {
    guard markdown.contains("{{") else { return markdown }
    return try markdown.replacingMarkdownText { (text, offset) throws(ChapterError) in
      try fillText(text, line: line + offset)
    }
  }

  /// Plain text with its values in place.
  func fillPlain(_ text: String, line: Int) throws(ChapterError) -> String {
    try fillText(text, line: line)
  }

  private func fillText(_ text: String, line: Int) throws(ChapterError) -> String {
    var result = ""
    var rest = Substring(text)
    while let opening = rest.firstRange(of: "{{") {
      result += rest[..<opening.lowerBound]
      guard let closing = rest[opening.upperBound...].firstRange(of: "}}") else {
        throw ChapterError(
          line: line + newlines(result), "\"{{\" is never closed; write {{name}}")
      }
      let name = String(rest[opening.upperBound..<closing.lowerBound]).trimmed
      rest = rest[closing.upperBound...]
      result += try value(name, before: rest, line: line + newlines(result))
    }
    return result + rest
  }

  private func value(
    _ reference: String, before rest: Substring, line: Int
  ) throws(ChapterError) -> String {
    let parts = reference.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0]).trimmed
    guard let record = values[name] else {
      throw ChapterError(line: line, unknown(name))
    }
    // "{{accuracy}} %" is meant as "{{accuracy}}".
    let follows = rest.drop { $0 == " " || $0 == "\u{A0}" }.hasPrefix(record.unit)
    let unit = follows ? "" : record.unit
    guard parts.count == 2 else { return numberText(record.value, unit: unit) }
    guard let decimals = decimals(String(parts[1]).trimmed) else {
      throw ChapterError(
        line: line, "unknown format in {{\(reference)}}; write {{\(name):.2f}} for two decimals")
    }
    return numberText(record.value, decimals: decimals, unit: unit)
  }

  /// The N of ".Nf".
  private func decimals(_ format: String) -> Int? {
    guard format.hasPrefix("."), format.hasSuffix("f"),
      let decimals = Int(format.dropFirst().dropLast()), (0...12).contains(decimals)
    else { return nil }
    return decimals
  }

  private func unknown(_ name: String) -> String {
    let start = "{{\(name)}} was never recorded; "
    if let nearest = nearest(to: name, in: values.keys) {
      return start + "did you mean {{\(nearest)}}?"
    }
    if values.isEmpty { return start + "write book.value(\"\(name)\", …)" }
    return start + "recorded are \(values.keys.sorted().joined(separator: ", "))"
  }

  private func newlines(_ text: String) -> Int { text.count(where: \.isNewline) }
}
