import Foundation
import Plot

/// A page of the book in a folder of its own, with figures: the benchmarks.
package struct ReportPage {
  /// A figure of the page.
  package struct Drawing {
    package let name: String
    let record: FigureRecord
    let figure: Figure

    /// - Parameters:
    ///   - name: the file name without extension.
    ///   - caption: Markdown.
    ///   - alternative: the kind of chart, what is shown, what to see.
    ///   - figure: what is drawn.
    package init(name: String, caption: String, alternative: String, figure: Figure) {
      self.name = name
      self.figure = figure
      record = FigureRecord(name: name, caption: caption, alternative: alternative, line: 0)
    }
  }

  let title: String
  let promise: String
  let drawings: [Drawing]

  package init(title: String, promise: String, drawings: [Drawing]) {
    self.title = title
    self.promise = promise
    self.drawings = drawings
  }

  /// Builds the folder beside the last good one and exchanges the two.
  ///
  /// - Parameters:
  ///   - folder: where it comes to stand, beside the book's index.
  ///   - files: further files' texts by their names.
  ///   - body: makes the page's contents from the figures' HTML by their names.
  package func write(
    to folder: URL, files: [String: String], body: ([String: String]) -> String
  ) throws {
    let staging = try Staging(
      output: folder.deletingLastPathComponent(), name: folder.lastPathComponent)
    var published = false
    defer { if !published { staging.discard() } }
    let parts = PageParts(
      fragments: try PageFragments(
        drawings.map { inlineMarkdown($0.record.caption) }, pandoc: Pandoc(bibliography: nil)),
      scale: Scale.standard.rawValue)
    var html: [String: String] = [:]
    for (index, drawing) in drawings.enumerated() {
      try drawing.figure.writeFiles(to: staging.folder, name: drawing.name)
      try drawing.figure.narrow?.writeDrawing(
        to: staging.folder.appendingPathComponent("\(drawing.name).narrow.svg"))
      html[drawing.name] = try parts.writtenFigure(
        drawing.record, number: index + 1, in: staging.folder, address: "")
    }
    let page = pageInFolder(title: title, promise: promise, body: body(html))
    for (name, text) in files.merging(["index.html": page], uniquingKeysWith: { $1 }) {
      try Data(text.utf8).write(to: staging.folder.appendingPathComponent(name))
    }
    try staging.publish()
    published = true
  }
}

extension PageParts {
  /// A figure whose files stand in a folder, with links to those.
  ///
  /// - Parameters:
  ///   - folder: where the files are.
  ///   - address: the way from the page to them, "" or "gallery/".
  func writtenFigure(
    _ record: FigureRecord, number: Int, in folder: URL, address: String
  ) throws -> String {
    func drawing(_ suffix: String, _ prefix: String) throws -> String? {
      let file = folder.appendingPathComponent(record.name + suffix)
      guard FileManager.default.fileExists(atPath: file.path) else { return nil }
      let svg = try String(contentsOf: file, encoding: .utf8)
      return svgElement(pageCopy(ofSVG: svg, prefix: prefix))
    }
    let files = [("data", "tsv"), ("script", "gp"), ("animation", "gif")]
      .map { ($0.0, "\(record.name).\($0.1)") }
      .filter { FileManager.default.fileExists(atPath: folder.appendingPathComponent($0.1).path) }
      .map { ($0.0, address + $0.1) }
    return figure(
      record, number: number, drawing: try drawing(".svg", record.name) ?? "",
      narrow: try drawing(".narrow.svg", "\(record.name)-narrow"), files: files, code: [])
  }
}
