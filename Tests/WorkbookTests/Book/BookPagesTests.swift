import Foundation
import Testing

@testable import Workbook

@Suite("The pages of the book as a whole")
struct BookPagesTests {
  /// A book of one chapter, the kitchen sink, in a folder of its own.
  private func withBook(_ body: (URL) throws -> Void) throws {
    let output = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-book-\(UUID().uuidString)")
    let folder = output.appendingPathComponent("04-forget-gate")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: output) }
    try Data(KitchenSink.page().utf8).write(to: folder.appendingPathComponent("index.html"))
    try Data(Results(KitchenSink.document()).json().utf8)
      .write(to: folder.appendingPathComponent("results.json"))
    try BookPages.write(in: output, root: CommittedBook.root, drawingGallery: true)
    try body(output)
  }

  private func read(_ name: String, in output: URL) throws -> String {
    try String(contentsOf: output.appendingPathComponent(name), encoding: .utf8)
  }

  @Test("The essay's page leads to chapter, section and claim, with the verdict of the results")
  func essay() throws {
    try withBook { output in
      let page = try read("essay.html", in: output)
      let section = "04-forget-gate/index.html#what-f-t-computes-why"
      #expect(page.contains("<th scope=\"row\">E9</th>"))
      #expect(page.contains("<a href=\"\(section)\">4 The “forget” gate"))
      #expect(
        page.contains(
          "<a href=\"04-forget-gate/index.html#claim:E9\">E9</a> <span class=\"verdict good\">"
            + "<span aria-hidden=\"true\">✓</span> holds</span>"))
      #expect(page.contains("Of its 20 claims 1 has been judged so far; 1 holds."))
    }
  }

  @Test("What no rendered chapter covers is not yet there, and has no link")
  func notYet() throws {
    try withBook { output in
      let page = try read("essay.html", in: output)
      #expect(page.contains("<li>Chapter 1: <span class=\"verdict open\">"))
      #expect(!page.contains("href=\"01-"))
    }
  }

  @Test("All sections, sixteen figures, twenty claims and every paragraph have their row")
  func complete() {
    #expect(EssayMap.sections.count == 7)
    #expect(EssayMap.figures.map(\.name) == (1...16).map { "Figure \($0)" })
    #expect(EssayMap.claims.map(\.name) == (1...20).map { "E\($0)" })
    #expect(EssayMap.note.count == 14)
    let items = EssayMap.sections + EssayMap.figures + EssayMap.claims + EssayMap.note
    for item in items {
      #expect(!item.places.isEmpty, "\(item.name)")
      for place in item.places { #expect((1...14).contains(place.chapter), "\(item.name)") }
    }
  }

  @Test("Sections that the map names are in the committed book, where their chapter is")
  func sectionsExist() throws {
    let chapters = try RenderedChapter.all(in: CommittedBook.folder)
    for item in EssayMap.sections + EssayMap.figures + EssayMap.claims + EssayMap.note {
      for place in item.places {
        guard let section = place.section,
          let chapter = chapters.first(where: { $0.number == place.chapter })
        else { continue }
        #expect(chapter.sections[section] != nil, "\(item.name): \(chapter.name)#\(section)")
      }
    }
  }

  @Test("The notation has every colour of the cell once, and a name or a word in every column")
  func notation() throws {
    let colours = NotationTable.rows.compactMap(\.colour)
    let expected = PageColours.variables.map(\.name).filter { $0.hasPrefix("sym-") }
    #expect(colours.sorted() == expected.sorted())
    for row in NotationTable.rows {
      #expect(row.names.count == NotationTable.papers.count, "\(row.symbol)")
      #expect(row.names.allSatisfy { !$0.isEmpty }, "\(row.symbol)")
    }
    try withBook { output in
      let page = try read("notation.html", in: output)
      #expect(page.contains("background: var(--sym-candidate)"))
      #expect(page.contains("<msub class=\"sym-candidate\">"))
    }
  }

  @Test("Each page names the others on top, and writing again changes no byte")
  func headers() throws {
    try withBook { output in
      let names = ["index.html", "essay.html", "notation.html"]
      let pages = try names.map { try read($0, in: output) }
      for page in pages {
        #expect(page.contains("href=\"essay.html\"") && page.contains("href=\"notation.html\""))
      }
      let chapter = try read("04-forget-gate/index.html", in: output)
      for name in names { #expect(chapter.contains("<a href=\"../\(name)\">"), "\(name)") }
      try BookPages.write(in: output, root: CommittedBook.root, drawingGallery: true)
      #expect(try names.map { try read($0, in: output) } == pages)
    }
  }
}
