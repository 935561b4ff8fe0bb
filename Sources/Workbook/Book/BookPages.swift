import Foundation

/// The pages of the book as a whole, made from what stands in an output folder.
public enum BookPages {
  /// Writes `index.html`, `essay.html` and `notation.html`, and `gallery.html` with its folder where
  /// that is wanted or missing: it depends on no chapter.
  ///
  /// - Parameters:
  ///   - output: The folder of the chapters' folders.
  ///   - root: The package, whose gallery is drawn.
  ///   - drawingGallery: Whether the gallery is drawn anew although it is there.
  public static func write(in output: URL, root: URL, drawingGallery: Bool) throws {
    let pandoc = try Pandoc(bibliography: nil)
    let gallery = output.appendingPathComponent(BookPage.gallery.rawValue)
    if drawingGallery || !FileManager.default.fileExists(atPath: gallery.path) {
      try GalleryWriter(pandoc: pandoc, sources: root.appendingPathComponent("Sources/Gallery"))
        .write(in: output)
    }
    let index = try IndexWriter(pandoc: pandoc).page(
      IndexWriter.chapters(in: output),
      hasBenchmarks: FileManager.default.fileExists(
        atPath: output.appendingPathComponent("benchmarks/index.html").path))
    let essay = try EssayWriter(pandoc: pandoc, chapters: RenderedChapter.all(in: output)).page()
    let notation = try NotationWriter(pandoc: pandoc).page()
    for (page, text) in [(BookPage.index, index), (.essay, essay), (.notation, notation)] {
      try Data(text.utf8).write(
        to: output.appendingPathComponent(page.rawValue), options: .atomic)
    }
  }
}

/// A page beside the chapters, by its file.
enum BookPage: String, CaseIterable {
  case index = "index.html"
  case essay = "essay.html"
  case notation = "notation.html"
  case gallery = "gallery.html"

  var title: String {
    switch self {
    case .index: bookTitle
    case .essay: "Essay"
    case .notation: "Notation"
    case .gallery: "Gallery"
    }
  }
}

/// What stands on top of each page: the way to the others.
///
/// - Parameters:
///   - root: the way to the output folder, "" or "../".
///   - current: the page that it stands on, if it is one of the book's.
func siteHeader(root: String, current: BookPage? = nil) -> String {
  let links = BookPage.allCases.map { page in
    let mark = page == current ? " aria-current=\"page\"" : ""
    return "<a href=\"\(root)\(page.rawValue)\"\(mark)>\(page.title.htmlEscaped)</a>"
  }
  return
    "<header class=\"site\"><nav aria-label=\"Book\">\(links.joined(separator: " "))</nav></header>"
}

/// A page of the book as a whole.
func bookPage(_ page: BookPage, title: String, promise: String, body: String) -> String {
  bookPage(header: siteHeader(root: "", current: page), title: title, promise: promise, body: body)
}

/// The same for a page in a folder of its own.
func pageInFolder(title: String, promise: String, body: String) -> String {
  bookPage(header: siteHeader(root: "../"), title: title, promise: promise, body: body)
}

private func bookPage(header: String, title: String, promise: String, body: String) -> String {
  htmlPage(
    title: "\(title) · \(bookTitle)",
    body: """
      <a class="skip" href="#page:main">Skip to the text</a>
      \(header)
      <main class="book" id="page:main" tabindex="-1">
      <header class="head">
      <h1>\(title.htmlEscaped)</h1>
      <p class="promise">\(promise.htmlEscaped)</p>
      </header>
      <div class="body">
      \(body)
      </div>
      </main>
      """)
}
