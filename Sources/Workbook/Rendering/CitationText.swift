/// Citations in words, for writers whose readers know no `[@key]`.
struct CitationText {
  /// What stands in place of each citation.
  private let words: [String: String]
  /// The list of references in Markdown; empty if nothing is cited.
  let references: String

  /// Resolves the citations of all texts in one call.
  init(of texts: [String], pandoc: Pandoc) throws {
    var expressions: Set<String> = []
    for text in texts {
      _ = text.replacingMarkdownText { text, _ in
        expressions.formUnion(citationExpressions(in: text).map { String(text[$0]) })
        return text
      }
    }
    let sorted = expressions.sorted()
    let output = sorted.isEmpty ? nil : try pandoc.render(sorted, to: .markdown)
    words = Dictionary(uniqueKeysWithValues: zip(sorted, output?.fragments ?? []))
    references = (output?.references ?? "").split(separator: "\n")
      .filter { !$0.hasPrefix("<") && !$0.isEmpty }.map { "- \($0)" }.joined(separator: "\n")
  }

  /// The text with its citations in words, "(Gers et al. 2000)", and what looks like a tag escaped.
  func resolve(_ markdown: String) -> String {
    markdown.replacingMarkdownText { text, _ in
      var result = ""
      var position = text.startIndex
      for range in citationExpressions(in: text) {
        result += text[position..<range.lowerBound]
        result += words[String(text[range])] ?? String(text[range])
        position = range.upperBound
      }
      return escapingTags(result + text[position...])
    }
  }
}

/// On our pages a "<b>" in prose is text; elsewhere it needs a backslash to be. Links stay links.
private func escapingTags(_ text: String) -> String {
  text.replacing(#/<(?!https?:|mailto:)(?=[A-Za-z\/!?])/#, with: "\\<")
}

/// Where citations stand with all that belongs to them: `[see @one, p. 4; @two]`, `@one [p. 4]`.
func citationExpressions(in text: String) -> [Range<String.Index>] {
  var ranges: [Range<String.Index>] = []
  for key in citationKeyRanges(in: text) {
    if let last = ranges.last, last.upperBound > key.lowerBound { continue }
    let at = text.index(before: key.lowerBound)
    let before = text[(ranges.last?.upperBound ?? text.startIndex)..<at]
    if let open = before.lastIndex(of: "["), !before[open...].contains("]"),
      let close = text[key.upperBound...].firstIndex(of: "]")
    {
      ranges.append(open..<text.index(after: close))
    } else if text[key.upperBound...].hasPrefix(" ["),
      let close = text[key.upperBound...].firstIndex(of: "]"),
      !text[close...].hasPrefix("](")
    {
      ranges.append(at..<text.index(after: close))
    } else {
      ranges.append(at..<key.upperBound)
    }
  }
  return ranges
}
