import Foundation
import Testing

@testable import Workbook

@Suite("The notebook of a chapter")
struct NotebookTests {
  private func notebook() throws -> String {
    try NotebookWriter(pandoc: KitchenSink.pandoc())
      .text(KitchenSink.document(), folder: Golden.folder)
  }

  @Test("The kitchen sink is the notebook we looked at")
  func golden() throws {
    try Golden.expect(notebook(), equals: "kitchen-sink.ipynb")
  }

  @Test("The same document gives the same bytes")
  func deterministic() throws {
    #expect(try notebook() == notebook())
  }

  @Test("Its first cell says in one line how to run the chapter")
  func firstCell() throws {
    let first = try #require(try cells(notebook()).first)
    #expect(first.source.count == 1)
    #expect(
      first.source.first?.contains("`swift run 04-forget-gate --seed 7 --set hidden=24`") == true)
  }

  @Test("Cell ids are unique, begin with their section and keep to nbformat's letters")
  func ids() throws {
    let ids = try cells(notebook()).map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.wholeMatch(of: #/[A-Za-z0-9_-]{1,64}/#) != nil, "\(id)") }
    #expect(ids.contains("what-f-t-computes-why"))
    #expect(ids.contains("what-f-t-computes-why-code-1"))
  }

  @Test("What was printed and drawn belongs to the code that did it")
  func outputs() throws {
    let cells = try cells(notebook())
    let printing = try #require(cells.first { $0.source.joined().contains("print(") })
    #expect(printing.outputs?.first?.outputType == "stream")
    #expect(printing.outputs?.first?.text?.joined() == "<script> 0.5\n")
    let drawing = try #require(cells.first { $0.source.joined().hasPrefix("book.figure(") })
    let picture = try #require(drawing.outputs?.first)
    #expect(picture.outputType == "display_data")
    #expect(picture.data?["text/plain"]?.joined() == "Line chart [of] \"f\" < 1 & C.")
    #expect(picture.data?["image/svg+xml"]?.joined().hasPrefix("<svg") == true)
    #expect(picture.data?["image/svg+xml"]?.joined().contains("id=\"saw-tooth-") == true)
  }

  @Test("nbformat finds it valid and nbconvert shows all of it, also of the committed book")
  func validated() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-notebooks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let kitchenSink = folder.appendingPathComponent("kitchen-sink.ipynb")
    try Data(notebook().utf8).write(to: kitchenSink)
    let committed = try CommittedBook.files(endingIn: ".ipynb")
    #expect(!committed.isEmpty, "the book in Output has no notebook; run: make book")
    for file in [kitchenSink] + committed {
      let html = folder.appendingPathComponent("shown.html")
      let result = try python(Self.validation, [file.path, html.path])
      try #require(result.status == 0, "\(file.path): \(result.errorText)\(result.text)")
      let page = try String(contentsOf: html, encoding: .utf8)
      let pictures = try cells(String(contentsOf: file, encoding: .utf8)).flatMap {
        $0.outputs ?? []
      }
      .count { $0.outputType == "display_data" }
      #expect(pictures > 0)
      #expect(
        page.ranges(of: "data-mime-type=\"image/svg+xml\"").count == pictures,
        "\(file.lastPathComponent)")
    }
    let broken = folder.appendingPathComponent("broken.ipynb")
    try Data(notebook().replacing("\"how-to-run\"", with: "\"how to run\"").utf8)
      .write(to: broken)
    let refused = try python(
      Self.validation, [broken.path, folder.appendingPathComponent("no.html").path])
    #expect(refused.status != 0, "nbformat took an id with blanks in it")
  }

  // MARK: - Helpers

  private struct Cell: Decodable {
    struct Output: Decodable {
      enum CodingKeys: String, CodingKey {
        case outputType = "output_type"
        case text, data
      }
      var outputType: String
      var text: [String]?
      var data: [String: [String]]?
    }
    var id: String
    var source: [String]
    var outputs: [Output]?
  }

  private func cells(_ json: String) throws -> [Cell] {
    struct File: Decodable { var cells: [Cell] }
    return try JSONDecoder().decode(File.self, from: Data(json.utf8)).cells
  }

  private static let validation = """
    import json, sys
    import nbformat
    from nbconvert import HTMLExporter
    notebook = json.load(open(sys.argv[1], encoding="utf-8"))
    assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5), "not nbformat 4.5"
    nbformat.validate(notebook)
    page, _ = HTMLExporter().from_notebook_node(nbformat.read(sys.argv[1], as_version=4))
    open(sys.argv[2], "w", encoding="utf-8").write(page)
    """

  /// Debian's own Python, which is the one that its packages belong to.
  private func python(_ program: String, _ arguments: [String]) throws -> Command.Result {
    let python = URL(fileURLWithPath: "/usr/bin/python3")
    for module in ["nbformat", "nbconvert"] {
      let found = try? Command.run(executable: python, ["-c", "import \(module)"])
      try #require(
        found?.status == 0,
        "/usr/bin/python3 has no \(module): apt-get install python3-\(module), or make test")
    }
    return try Command.run(executable: python, ["-c", program] + arguments)
  }
}
