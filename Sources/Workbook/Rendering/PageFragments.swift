/// The Markdown of a page and, once pandoc has seen it, its HTML.
struct PageFragments {
  private(set) var html: [String: String] = [:]
  private(set) var references = ""
  private(set) var notes = ""

  init(_ markdown: [String], pandoc: Pandoc) throws {
    var seen: Set<String> = []
    let unique = markdown.filter { !$0.isEmpty && seen.insert($0).inserted }
    let output = try pandoc.render(unique, to: .html)
    for (source, rendered) in zip(unique, output.fragments) { html[source] = tidy(rendered) }
    references = output.references
    notes = tidy(output.notes)
  }

  /// Paragraphs, lists, equations.
  func block(_ markdown: String) -> String { html[markdown] ?? "" }

  /// One paragraph without its tags.
  func inline(_ markdown: String) -> String {
    let block = block(inlineMarkdown(markdown))
    guard block.hasPrefix("<p>"), block.hasSuffix("</p>") else { return block }
    return String(block.dropFirst(3).dropLast(4)).replacing("</p>\n<p>", with: "<br>")
  }

  /// Highlighted Swift.
  func code(_ swift: String) -> String { block(fenced(swift)) }
}

/// A text between fences that it can't close itself.
func fenced(_ text: String, language: String = "swift") -> String {
  var fence = "```"
  while text.contains(fence) { fence += "`" }
  return "\(fence)\(language)\n\(text)\n\(fence)"
}

/// Pandoc's HTML as a page wants it: no anchors on lines of code, wide equations in boxes of their
/// own, the cell's symbols marked for their colours.
private func tidy(_ html: String) -> String {
  var html = html
  html.replace(#/<span id="cb\d+-\d+"><a href="#cb\d+-\d+"[^>]*></a>/#, with: "<span>")
  html.replace(#/<div class="sourceCode" id="cb\d+">/#, with: #"<div class="sourceCode">"#)
  html.replace("<pre class=\"sourceCode", with: "<pre tabindex=\"0\" class=\"sourceCode")
  html.replace(#/<math display="block"(?s:.*?)</math>/#) {
    "<span class=\"equation\">\($0.output)</span>"
  }
  // A full stop behind a formula stays on its line.
  html.replace(#/<math display="inline"(?s:(?!</math>).)*</math>[.,;:!?)’”]+/#) {
    "<span class=\"joined\">\($0.output)</span>"
  }
  return colouringSymbols(in: html)
}
