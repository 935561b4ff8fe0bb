/// The keys of a BibTeX file.
public func citationKeys(inBibliography bibliography: String) -> Set<String> {
  var keys: Set<String> = []
  for entry in bibliography.split(separator: "@", omittingEmptySubsequences: false).dropFirst() {
    guard let brace = entry.firstIndex(of: "{"),
      entry[..<brace].trimmingWhitespace.allSatisfy(\.isLetter),
      !["comment", "string", "preamble"].contains(entry[..<brace].trimmingWhitespace.lowercased())
    else { continue }
    let key = entry[entry.index(after: brace)...].prefix { $0 != "," && $0 != "}" }
      .trimmingWhitespace
    if !key.isEmpty, !key.contains(where: \.isWhitespace) { keys.insert(key) }
  }
  return keys
}

/// Makes sure that all that a chapter's prose cites is in the bibliography.
public func checkCitations(
  in blocks: [SourceBlock], bibliography: String
) throws(ChapterError) {
  try checkCitations(in: blocks.flatMap(\.citingTexts), bibliography)
}

/// Makes sure that all that captions, claims and reported figures cite is in the bibliography.
public func checkCitations(in document: Document, bibliography: String) throws(ChapterError) {
  try checkCitations(in: document.citingTexts, bibliography)
}

private func checkCitations(
  in texts: [(text: String, line: Int)], _ bibliography: String
) throws(ChapterError) {
  let keys = citationKeys(inBibliography: bibliography)
  for (text, line) in texts {
    for citation in citations(in: text) where !keys.contains(citation.key) {
      let hint =
        nearest(to: citation.key, in: keys).map { "did you mean @\($0)?" }
        ?? "add it there, or write `@\(citation.key)` if it is code"
      throw ChapterError(
        line: line + citation.line, "@\(citation.key) is not in references.bib; \(hint)")
    }
  }
}

/// One key in a text.
struct Citation: Equatable {
  var key: String
  /// Counted from the text's first line, which is 0.
  var line: Int
}

/// The keys that a Markdown text cites, in order: `@key`, `[@key, p. 4]`, `[@one; @two]`.
func citations(in markdown: String) -> [Citation] {
  var found: [Citation] = []
  var line = 0
  for span in markdownSpans(markdown).spans {
    if span.kind == .text {
      for range in citationKeyRanges(in: span.text) {
        let before = span.text[..<range.lowerBound].count(where: \.isNewline)
        found.append(Citation(key: String(span.text[range]), line: line + before))
      }
    }
    line += span.text.count(where: \.isNewline)
  }
  return found
}

/// Where the keys stand, behind their `@`. An address such as a@b.org is no citation.
func citationKeyRanges(in text: String) -> [Range<String.Index>] {
  var ranges: [Range<String.Index>] = []
  var position = text.startIndex
  while let at = text[position...].firstIndex(of: "@") {
    position = text.index(after: at)
    let before = at > text.startIndex ? text[text.index(before: at)] : " "
    guard !before.isLetter, !before.isNumber, before != "\\" else { continue }
    let key = text[position...].citationKeyPrefix
    if !key.isEmpty {
      ranges.append(key.startIndex..<key.endIndex)
      position = key.endIndex
    }
  }
  return ranges
}

extension Substring {
  /// A key begins with a letter, a digit or `_`; punctuation counts only inside it.
  fileprivate var citationKeyPrefix: Substring {
    func isWord(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || character == "_"
    }
    guard let first, isWord(first) else { return prefix(0) }
    var key = prefix { isWord($0) || ":.#$%&-+?<>~/".contains($0) }
    while let last = key.last, !isWord(last) { key.removeLast() }
    return key
  }

  fileprivate var trimmingWhitespace: String { String(self).trimmed }
}

extension SourceBlock {
  fileprivate var citingTexts: [(text: String, line: Int)] {
    pieces.compactMap { piece in
      if case .prose(let markdown, let line, _) = piece { (markdown, line) } else { nil }
    }
  }
}

extension Document {
  /// The texts outside the prose that may cite. Their lines are their calls'.
  fileprivate var citingTexts: [(text: String, line: Int)] {
    var texts: [(String, Int)] = []
    for element in sections.flatMap(\.elements) {
      switch element {
      case .figure(let figure): texts.append((figure.caption, figure.line))
      case .claim(let claim):
        texts += [claim.text, claim.source, claim.expected].map { ($0, claim.line) }
      case .reported(let record):
        texts += [record.source, record.paper, record.ours].map { ($0, record.line) }
      case .prose, .code, .output, .exercise: break
      }
    }
    // A claim's text may run over several lines of source, its call over others.
    return texts.map { (text: $0.0.onOneLine, line: $0.1) }
  }
}
