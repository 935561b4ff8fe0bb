import Foundation
import Testing

@testable import Workbook

@Suite("A chapter's results")
struct ResultsTests {
  @Test("The kitchen sink's results.json is the one we read")
  func golden() throws {
    try Golden.expect(Results(KitchenSink.document()).json(), equals: "kitchen-sink.json")
  }

  @Test("What is written is read back")
  func roundTrip() throws {
    var document = try KitchenSink.document()
    document.values.removeAll { $0.value.isNaN }
    document.claims.removeAll { $0.measured.isNaN }
    document.values.append(
      ValueRecord(
        name: "tiny", value: .leastNonzeroMagnitude, unit: "", tolerance: .infinity, line: 1))
    document.seed = .max
    let results = Results(document)
    #expect(try Results(json: results.json()) == results)
  }

  @Test("A number that is none comes back as none, and an open verdict is null")
  func edges() throws {
    let json = try Results(KitchenSink.document()).json()
    let back = try Results(json: json)
    #expect(back.metrics["lost"]?.value.isNaN == true)
    #expect(back.metrics["lost"]?.tolerance == .infinity)
    #expect(back.claims.map(\.holds) == [true, false, nil])
    #expect(json.contains("\"holds\" : null"))
    #expect(json.contains("\"value\" : 0.30000000000000004"))
  }
}

@Suite("The book's first page")
struct IndexTests {
  private func page(_ chapters: [IndexWriter.Chapter]) throws -> String {
    try IndexWriter(pandoc: KitchenSink.pandoc()).page(chapters)
  }

  @Test("It lists title, promise, figure and what the claims came to")
  func chapter() throws {
    let page = try page([
      IndexWriter.Chapter(
        results: Results(KitchenSink.document()),
        figure: IndexWriter.Figure(file: "saw-tooth.svg", alternative: "A \"line\""))
    ])
    #expect(page.contains("4 <a href=\"04-forget-gate/index.html\">The “forget” gate"))
    #expect(page.contains("It throws away what is &lt; 1"))
    #expect(page.contains("src=\"04-forget-gate/saw-tooth.svg\" alt=\"A &quot;line&quot;\""))
    #expect(page.contains("1 of 2 claims hold · 1 not judged at standard scale · 0 of 1 reported"))
    #expect(page.contains("<a href=\"essay.html\">"))
    #expect(page.contains("swift run 04-forget-gate"))
  }

  @Test("An empty book is a page too")
  func empty() throws {
    #expect(try page([]).contains("How to run a chapter"))
  }

  @Test("The first figure is found in a chapter's Markdown")
  func firstFigure() {
    let markdown = "text ![x](y.svg)\n\n![A \\[b\\] (c)](one.svg)\n![d](two.svg)"
    #expect(
      IndexWriter.firstFigure(inMarkdown: markdown)
        == IndexWriter.Figure(file: "one.svg", alternative: "A [b] (c)"))
    #expect(IndexWriter.firstFigure(inMarkdown: "none") == nil)
  }

  @Test("Chapters come from the folders that hold results, in their order")
  func folders() throws {
    let output = FileManager.default.temporaryDirectory
      .appendingPathComponent("index-test-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: output) }
    for name in ["10-b", "04-forget-gate", "benchmarks"] {
      try FileManager.default.createDirectory(
        at: output.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    #expect(try IndexWriter.chapters(in: output).isEmpty)
    let pandoc = try KitchenSink.pandoc()
    for name in ["10-b", "04-forget-gate"] {
      var document = try KitchenSink.document()
      document.name = name
      let folder = output.appendingPathComponent(name)
      try FileManager.default.copyItem(
        at: Golden.folder.appendingPathComponent("saw-tooth.svg"),
        to: folder.appendingPathComponent("saw-tooth.svg"))
      try ChapterWriter(pandoc: pandoc) { svg, _ in svg }.write(document, into: folder)
    }
    let chapters = try IndexWriter.chapters(in: output)
    #expect(chapters.map(\.results.chapter) == ["04-forget-gate", "10-b"])
    #expect(chapters.first?.figure?.alternative == "Line chart [of] \"f\" < 1 & C.")
  }
}
