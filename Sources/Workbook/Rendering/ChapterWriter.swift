import Foundation

/// Writes all that a chapter's folder holds beside its figures.
public struct ChapterWriter {
  let pandoc: Pandoc
  let inlineSVG: HTMLWriter.InlineSVG

  public init(pandoc: Pandoc, inlineSVG: @escaping HTMLWriter.InlineSVG) {
    self.pandoc = pandoc
    self.inlineSVG = inlineSVG
  }

  /// Writes `index.html`, `chapter.md`, `notebook.ipynb` and `results.json` into the folder of the
  /// figures.
  public func write(
    _ document: Document, into folder: URL, previous: HTMLWriter.Neighbour? = nil,
    next: HTMLWriter.Neighbour? = nil
  ) throws {
    let html = try HTMLWriter(pandoc: pandoc, inlineSVG: inlineSVG)
      .page(document, folder: folder, previous: previous, next: next)
    let citations = try CitationText(of: document.markdownFragments, pandoc: pandoc)
    let markdown = MarkdownWriter(pandoc: pandoc).text(document, citations)
    let notebook = try NotebookWriter(pandoc: pandoc).text(document, folder: folder, citations)
    let results = try Results(document).json()
    for (name, text) in [
      ("index.html", html), ("chapter.md", markdown), ("notebook.ipynb", notebook),
      ("results.json", results),
    ] {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
  }
}
