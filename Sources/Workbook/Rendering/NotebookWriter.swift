import Foundation
import Plot

/// Writes a chapter as a Jupyter notebook: its text, its code, what that printed and drew.
public struct NotebookWriter {
  let pandoc: Pandoc

  public init(pandoc: Pandoc) {
    self.pandoc = pandoc
  }

  /// The text of `notebook.ipynb`, for a chapter whose figures stand in `folder`.
  public func text(_ document: Document, folder: URL) throws -> String {
    try text(
      document, folder: folder,
      CitationText(of: document.markdownFragments, pandoc: pandoc))
  }

  func text(_ document: Document, folder: URL, _ citations: CitationText) throws -> String {
    var cells = NotebookCells()
    cells.append(
      id: "how-to-run",
      "Run this chapter with `\(document.command)` in the book’s folder; here it stands as "
        + "it ran at \(document.scale) scale with seed \(document.seed).")
    cells.append(
      id: "title",
      "# \(document.numberedTitle)\n\n\(citations.resolve(document.promise))")
    var number = 0
    for section in document.sections {
      cells.begin(section.slug)
      if let title = section.title {
        cells.append(id: section.slug, "## \(citations.resolve(title))")
      }
      for item in section.items {
        if case .figure = item.element { number += 1 }
        try append(
          item, figure: number, of: document, citations: citations, folder: folder, to: &cells)
      }
    }
    let judged = MarkdownWriter(pandoc: pandoc).judged(document, citations)
    if !judged.isEmpty { cells.append(id: "judged", judged.joined(separator: "\n\n")) }
    if !citations.references.isEmpty {
      cells.append(id: "references", "## References\n\n\(citations.references)")
    }
    return try Notebook(title: document.numberedTitle.withoutMarkup, cells: cells.cells).json()
  }

  private func append(
    _ item: Document.Section.Item, figure number: Int, of document: Document,
    citations: CitationText, folder: URL, to cells: inout NotebookCells
  ) throws {
    if !item.folded.isEmpty { cells.appendCode(item.foldedCode, folded: true) }
    guard let element = item.element else { return }
    switch element {
    case .prose(let markdown, _, _): cells.appendMarkdown("text", citations.resolve(markdown))
    case .code(let text, _, _): cells.appendCode(text, folded: false)
    case .output(let text): cells.show(.stream(text))
    case .figure(let figure):
      cells.show(
        .picture(
          svg: try drawing(figure, in: folder), alternative: figure.alternative.onOneLine))
      cells.appendMarkdown(
        "caption", "**Figure \(number).** \(citations.resolve(figure.caption.onOneLine))")
    case .claim, .reported:
      let writer = MarkdownWriter(pandoc: pandoc)
      cells.appendMarkdown(
        "verdict",
        writer.text(element, figure: number, scale: document.scale, citations: citations))
    case .exercise:
      cells.appendMarkdown(
        "exercise",
        MarkdownWriter(pandoc: pandoc).text(
          element, figure: number, scale: document.scale, citations: citations))
    }
  }

  /// The figure's file as one element with ids of its own: a notebook shows several in one page.
  private func drawing(_ figure: FigureRecord, in folder: URL) throws -> String {
    let file = folder.appendingPathComponent(figure.name + ".svg")
    guard let svg = try? String(contentsOf: file, encoding: .utf8) else {
      throw ChapterError(
        line: figure.line,
        "figure \"\(figure.name)\" was recorded, but \(figure.name).svg is missing")
    }
    return notebookCopy(ofSVG: svg, prefix: figure.name)
  }
}

/// The cells of a notebook while it is written.
private struct NotebookCells {
  private(set) var cells: [Notebook.Cell] = []
  private var ids = UniqueNames()
  private var slug = ""
  /// How many cells of each kind the section has.
  private var counts: [String: Int] = [:]
  /// The last code of the section: what prints and draws behind it is its output.
  private var lastCode: Int?

  mutating func begin(_ section: String) {
    slug = section
    counts = [:]
    lastCode = nil
  }

  mutating func append(id: String, _ markdown: String) {
    cells.append(Notebook.Cell(id: ids.unique(id), kind: .markdown, source: markdown))
  }

  mutating func appendMarkdown(_ kind: String, _ markdown: String) {
    append(id: nextID(kind), markdown)
  }

  mutating func appendCode(_ code: String, folded: Bool) {
    lastCode = cells.count
    cells.append(
      Notebook.Cell(id: ids.unique(nextID("code")), kind: .code, source: code, isFolded: folded))
  }

  mutating func show(_ output: Notebook.Output) {
    if lastCode == nil { appendCode("", folded: true) }
    if let lastCode { cells[lastCode].outputs.append(output) }
  }

  /// "section-code-2": it stays when a text is edited. A slug has at most 48 characters.
  private mutating func nextID(_ kind: String) -> String {
    counts[kind, default: 0] += 1
    return "\(slug)-\(kind)-\(counts[kind] ?? 1)"
  }
}
