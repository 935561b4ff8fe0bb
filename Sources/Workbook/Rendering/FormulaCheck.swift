/// Makes sure that pandoc can read every formula of a chapter's prose.
///
/// - Throws: `ChapterError` with the line of the formula; `Pandoc.Failure` where pandoc is missing.
func checkFormulas(in blocks: [SourceBlock], pandoc: Pandoc) throws {
  var prose: [(markdown: String, line: Int)] = []
  for case .prose(let markdown, let line, _) in blocks.flatMap(\.pieces)
  where markdown.contains("$") { prose.append((markdown, line)) }
  guard !prose.isEmpty else { return }
  let output = try pandoc.render(prose.map(\.markdown), to: .html)
  for (piece, html) in zip(prose, output.fragments) {
    guard let formula = unreadFormula(in: html) else { continue }
    let start = piece.markdown.firstRange(of: formula.prefix { !$0.isNewline })?.lowerBound
    let before = start.map { piece.markdown[..<$0].count(where: \.isNewline) } ?? 0
    throw ChapterError(
      line: piece.line + before,
      "pandoc can't read the formula \(formula); is a brace open, or a command misspelt?")
  }
}

/// A formula that pandoc left as it stood, since it couldn't read it, with its dollar signs.
func unreadFormula(in html: String) -> String? {
  guard let match = html.firstMatch(of: #/<span class="math [a-z]+">((?s:.*?))</span>/#) else {
    return nil
  }
  return String(match.1).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
    .replacing("&amp;", with: "&")
}
