import Foundation
import Testing

@testable import Workbook

@Suite("A new chapter")
struct NewChapterTests {
  @Test("is sorted into the list of Package.swift, once")
  func list() {
    let manifest = "// A\nlet chapters = [\n  \"01-a\"\n]\nlet other = [\"x\"]\n"
    let edited = ChapterList.adding("03-c", to: manifest)
    let both = edited.flatMap { ChapterList.adding("02-b", to: $0) }
    #expect(
      both == """
        // A
        let chapters = [
          "01-a",
          "02-b",
          "03-c",
        ]
        let other = ["x"]

        """)
    #expect(both.flatMap { ChapterList.adding("02-b", to: $0) } == both)
    #expect(ChapterList.adding("02-b", to: "let targets = []") == nil)
  }

  @Test("begins with a source that the scanner takes, and cites what the bibliography has")
  func template() throws {
    let source = ChapterTemplate.source(title: "A new title")
    let blocks = try scan(source)
    #expect(chapterTitle(blocks) == "A new title")
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../..").standardizedFileURL
    let bibliography = try String(
      contentsOf: root.appendingPathComponent("Chapters/references.bib"), encoding: .utf8)
    #expect(citationKeys(inBibliography: bibliography).contains("olah2015"))
  }
}

@Suite("Claims over seeds")
struct SeedCountTests {
  private func results(_ measured: Double, _ holds: Bool?) -> Results {
    Results(
      Document(
        name: "01-a", title: "T", promise: "P", seed: 1, scale: "standard", knobs: [],
        sections: [], values: [],
        claims: [
          ClaimRecord(
            id: "E1", text: "t", source: "s", expected: "e", measured: measured, unit: "nats",
            exact: false, holds: holds, line: 2)
        ],
        reported: [
          ReportedRecord(source: "A table", paper: "1", ours: "2", reproduced: holds, line: 3)
        ], sources: [:]))
  }

  @Test("are counted, with the range of what was measured")
  func count() {
    let table = SeedCount.table([results(1.5, true), results(0.5, false), results(1, true)])
    #expect(
      table == "E1  held 2 of 3  measured 0.5 to 1.5 nats\nA table: reproduced 2 of 3")
  }

  @Test("that were not judged are not counted")
  func unjudged() {
    #expect(SeedCount.table([results(1, nil)]).contains("not judged"))
    #expect(SeedCount.table([]).isEmpty)
  }
}

@Suite("A file of results")
struct RunsFileTests {
  @Test("knows the argument of each line, also where it holds odd texts")
  func keys() throws {
    struct Odd: Codable { let text: String }
    for text in ["plain", "with \"quotes\"", ",\"core\":\"ab\"", "{}"] {
      let line = try jsonText(RunLine(arguments: Odd(text: text), core: "0a1b", result: [1.5]))
      #expect(RunsFile.key(of: line) == (try jsonText(Odd(text: text))))
    }
    for line in ["", "{}", "[1]", #"{"arguments":1}"#, #"{"arguments":1,"core":"ab""#] {
      #expect(RunsFile.key(of: line) == nil)
    }
  }

  @Test(
    "the results in a file are read in its order, and a line that is none is told by its number")
  func results() throws {
    let folder = try makeTemporaryFolder("runs")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = RunsFile(folder: folder, plan: "squares")
    let lines = [3, 2].map { #"{"arguments":\#($0),"core":"abc","result":\#($0 * $0)}"# }
    try file.write(lines)
    let results: [RunLine<Int, Int>] = try file.results()
    #expect(results.map(\.arguments) == [3, 2] && results.map(\.result) == [9, 4])
    try file.write(lines + ["{}"])
    let error = #expect(throws: RunError.self) {
      let _: [RunLine<Int, Int>] = try file.results()
    }
    #expect(error.map { "\($0)" }?.contains("Runs/squares.jsonl line 3") == true)
  }
}
