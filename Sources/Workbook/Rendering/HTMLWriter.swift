import Foundation

/// Writes a chapter's page.
public struct HTMLWriter {
  /// Makes an SVG fit for a page: its text, and the figure's name, which makes its ids unique.
  public typealias InlineSVG = (_ svg: String, _ name: String) -> String
  /// A chapter beside this one: its folder's name and its title.
  public typealias Neighbour = (name: String, title: String)

  let pandoc: Pandoc
  let inlineSVG: InlineSVG

  public init(pandoc: Pandoc, inlineSVG: @escaping InlineSVG) {
    self.pandoc = pandoc
    self.inlineSVG = inlineSVG
  }

  /// The page of a chapter whose figures stand in `folder`.
  public func page(
    _ document: Document, folder: URL, previous: Neighbour? = nil, next: Neighbour? = nil
  ) throws -> String {
    let titles = [previous?.title, next?.title].compactMap { $0 }
    let fragments = try PageFragments(
      document.markdownFragments + titles.map(inlineMarkdown), pandoc: pandoc)
    let parts = PageParts(fragments: fragments, scale: document.scale)
    let sections = try document.sections.enumerated().map { index, section in
      try self.section(section, of: document, at: index, parts: parts, folder: folder)
    }
    let references =
      fragments.references.isEmpty
      ? ""
      : "<section>\n<h2 id=\"page:references\">References</h2>\n\(fragments.references)\n</section>"
    let body = [
      """
      <a class="skip" href="#page:main">Skip to the text</a>
      \(siteHeader(root: "../"))
      <main id="page:main" tabindex="-1">
      """,
      head(document, fragments), contents(document, fragments),
      "<div class=\"body\">", sections.joined(separator: "\n"), fragments.notes,
      parts.judged(claims: document.claims, reported: document.reported), references, "</div>",
      "</main>", neighbours(previous, next, fragments),
    ]
    return htmlPage(
      title: document.numberedTitle.withoutMarkup + " · " + bookTitle,
      body: body.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  // MARK: - Around the text

  private func head(_ document: Document, _ fragments: PageFragments) -> String {
    let number = document.number.map { "<p class=\"number\">Chapter \($0)</p>" } ?? ""
    var facts = [
      "\(document.readingMinutes) minute\(document.readingMinutes == 1 ? "" : "s") to read",
      "\(document.scale) scale, seed \(document.seed)",
    ]
    facts += document.turnedKnobs.map {
      "\($0.name) = \(numberText($0.value)) instead of \(numberText($0.standard))"
    }
    return """
      <header class="head">
      \(number)
      <h1>\(fragments.inline(document.title))</h1>
      <p class="promise">\(fragments.inline(document.promise))</p>
      <p class="meta">\(facts.map(\.htmlEscaped).joined(separator: " · "))</p>
      <p class="meta">Run it: <code>\(document.command.htmlEscaped)</code> · also as \
      <a href="chapter.md">Markdown</a>, <a href="notebook.ipynb">notebook</a>, \
      <a href="results.json">numbers</a></p>
      </header>
      """
  }

  private func contents(_ document: Document, _ fragments: PageFragments) -> String {
    var items: [String] = []
    for section in document.sections {
      guard let title = section.title else { continue }
      items.append("<li><a href=\"#\(section.slug)\">\(fragments.inline(title))</a></li>")
    }
    let exercises = document.exercises.map {
      "<li><a href=\"#exercise:\($0.id)\">\($0.label) \(fragments.inline($0.title))</a></li>"
    }
    if !exercises.isEmpty {
      items.append(
        "<li class=\"apart\">Exercises\n<ol>\n\(exercises.joined(separator: "\n"))\n</ol></li>")
    }
    var extra: [String] = []
    if !document.claims.isEmpty || !document.reported.isEmpty {
      extra.append("<a href=\"#page:judged\">Claimed and measured</a>")
    }
    if !fragments.references.isEmpty { extra.append("<a href=\"#page:references\">References</a>") }
    for (index, link) in extra.enumerated() {
      items.append("<li\(index == 0 ? " class=\"apart\"" : "")>\(link)</li>")
    }
    guard !items.isEmpty else { return "" }
    return """
      <nav class="contents" aria-labelledby="page:contents">
      <h2 id="page:contents">Contents</h2>
      <ol>
      \(items.joined(separator: "\n"))
      </ol>
      </nav>
      """
  }

  private func neighbours(
    _ previous: Neighbour?, _ next: Neighbour?, _ fragments: PageFragments
  ) -> String {
    func link(_ neighbour: Neighbour, _ word: String, _ relation: String) -> String {
      let number = chapterNumber(neighbour.name).map { "\($0) " } ?? ""
      return """
        <a rel="\(relation)" href="../\(neighbour.name.htmlEscaped)/index.html">\
        <small>\(word)</small>\(number)\(fragments.inline(neighbour.title))</a>
        """
    }
    return """
      <nav class="neighbours" aria-label="Chapters">
      \(previous.map { link($0, "Previous", "prev") } ?? "")
      \(next.map { link($0, "Next", "next") } ?? "")
      <a href="../index.html"><small>The book</small>All chapters</a>
      </nav>
      """
  }

  // MARK: - The text

  private func section(
    _ section: Document.Section, of document: Document, at index: Int, parts: PageParts,
    folder: URL
  ) throws -> String {
    guard section.title != nil || !section.elements.isEmpty else { return "" }
    var lines = ["<section>"]
    if let title = section.title {
      lines.append(
        """
        <h2 id="\(section.slug)"><a class="self" href="#\(section.slug)">\
        \(parts.fragments.inline(title))</a></h2>
        """)
    }
    var number = document.figures(before: index)
    for item in section.items {
      switch item.element {
      case .figure(let record):
        number += 1
        lines.append(
          try figure(record, number: number, parts: parts, folder: folder, code: item.folded))
      case .claim(let record): lines.append(parts.claim(record, code: item.folded))
      case .reported(let record): lines.append(parts.reported(record, code: item.folded))
      case .prose(let markdown, let id, _):
        lines += [parts.folded(item.folded), parts.prose(markdown, id: id)]
      case .code(let text, _, _): lines += [parts.folded(item.folded), parts.code(text)]
      case .output(let text): lines += [parts.folded(item.folded), parts.output(text)]
      case .exercise(let exercise):
        lines += [parts.folded(item.folded), parts.exercise(exercise)]
      case nil: lines.append(parts.folded(item.folded))
      }
    }
    return (lines + ["</section>"]).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func figure(
    _ record: FigureRecord, number: Int, parts: PageParts, folder: URL, code: [String]
  ) throws -> String {
    let file = folder.appendingPathComponent(record.name + ".svg")
    guard let svg = try? String(contentsOf: file, encoding: .utf8) else {
      throw ChapterError(
        line: record.line,
        "figure \"\(record.name)\" was recorded, but \(record.name).svg is missing")
    }
    let files = [("data", "tsv"), ("script", "gp"), ("animation", "gif")]
      .map { ($0.0, record.name + "." + $0.1) }
      .filter { FileManager.default.fileExists(atPath: folder.appendingPathComponent($0.1).path) }
    let narrow = try? String(
      contentsOf: folder.appendingPathComponent(record.name + ".narrow.svg"), encoding: .utf8)
    return parts.figure(
      record, number: number, drawing: svgElement(inlineSVG(svg, record.name)),
      narrow: narrow.map { svgElement(inlineSVG($0, record.name + "-narrow")) },
      files: files, code: code)
  }
}

/// The `<svg>` element alone, without prolog, and without titles that a browser shows as tips.
func svgElement(_ svg: String) -> String {
  var element = svg
  if let start = element.firstRange(of: "<svg") { element = String(element[start.lowerBound...]) }
  element.replace(#/<title>(?s:.*?)</title>\s*/#, with: "")
  element.replace(#/<desc>(?s:.*?)</desc>\s*/#, with: "")
  // Its box on the page says that it is a picture, and of what.
  element.replace(" role=\"img\"", with: "", maxReplacements: 1)
  return element.trimmed
}
