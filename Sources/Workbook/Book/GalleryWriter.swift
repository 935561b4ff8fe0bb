import Foundation
import Gallery
import Plot

/// Writes `gallery.html`: every kind of figure with the code that made it, and the figures' folder.
public struct GalleryWriter {
  let pandoc: Pandoc
  /// The folder of the gallery's source, which the page quotes.
  let sources: URL

  /// The folder of the figures, beside the page.
  static let folder = "gallery"

  /// Draws every figure and puts the page and its folder into the output folder.
  func write(in output: URL) throws {
    let staging = try Staging(output: output, name: Self.folder)
    var published = false
    defer { if !published { staging.discard() } }
    for entry in Gallery.entries {
      if let animation = entry.animation {
        try animation.writeFiles(to: staging.folder, name: entry.name)
      } else {
        try entry.figure.writeFiles(to: staging.folder, name: entry.name)
      }
      try entry.figure.narrow?.writeDrawing(
        to: staging.folder.appendingPathComponent("\(entry.name).narrow.svg"))
    }
    let page = try page(figures: staging.folder)
    try staging.publish()
    published = true
    try Data(page.utf8).write(
      to: output.appendingPathComponent(BookPage.gallery.rawValue), options: .atomic)
  }

  /// The page for figures that stand in a folder.
  func page(figures: URL) throws -> String {
    var code: [String: String] = [:]
    for file in Gallery.sourceFiles {
      let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      code.merge(Gallery.galleryCode(in: text)) { $1 }
    }
    let fragments = try PageFragments(
      Gallery.entries.flatMap { entry in
        [inlineMarkdown(entry.sentence), fenced(code[entry.name] ?? "")]
      }, pandoc: pandoc)
    let parts = PageParts(fragments: fragments, scale: Scale.standard.rawValue)
    let sections = try Gallery.entries.enumerated().map { index, entry in
      guard let swift = code[entry.name] else {
        throw RunError("the gallery's source has no code marked \(entry.name)")
      }
      return """
        <section>
        <h2 id="\(entry.name)"><a class="self" href="#\(entry.name)">\(entry.title.htmlEscaped)</a></h2>
        \(try figure(entry, number: index + 1, parts: parts, figures: figures))
        \(fragments.code(swift))
        </section>
        """
    }
    return bookPage(
      .gallery, title: "Gallery",
      promise: "Every kind of figure that a chapter can draw, with the Swift that draws it. The "
        + "data are made up for the pictures: nothing on this page is a result.",
      body: sections.joined(separator: "\n"))
  }

  private func figure(
    _ entry: GalleryEntry, number: Int, parts: PageParts, figures: URL
  ) throws -> String {
    try parts.writtenFigure(
      FigureRecord(
        name: entry.name, caption: entry.sentence, alternative: entry.alternative, line: 0),
      number: number, in: figures, address: "\(Self.folder)/")
  }
}
