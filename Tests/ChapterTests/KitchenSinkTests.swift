import Foundation
import Testing
import Workbook

/// Every feature in one chapter, compared with files that were looked at once.
/// `UPDATE_GOLDEN=1 swift test` writes them anew.
@Suite("The kitchen sink")
struct KitchenSinkTests {
  private static let golden = packageRoot.appendingPathComponent(
    "Tests/ChapterTests/Golden/KitchenSink")

  private func run(_ folder: TemporaryFolder, _ more: [String] = []) throws -> [String: Data] {
    let result = try Program(name: "KitchenSink").run(
      ["--fresh", "--output", folder.url.path] + more)
    try #require(result.status == 0, "\(result.errors)")
    return try folder.contents()
  }

  @Test(
    "renders what it rendered before",
    arguments: ["chapter.md", "index.html", "results.json", "notebook.ipynb"])
  func rendersAsBefore(file: String) throws {
    let files = try run(try TemporaryFolder())
    let new = try #require(files["KitchenSink/\(file)"])
    let url = Self.golden.appendingPathComponent(file)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try FileManager.default.createDirectory(at: Self.golden, withIntermediateDirectories: true)
      try new.write(to: url)
    }
    let old = try String(contentsOf: url, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let lines = String(decoding: new, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let different = zip(old, lines).first { $0 != $1 }
    #expect(
      old == lines,
      "first difference: \(different.map { "«\($0.0)» became «\($0.1)»" } ?? "the length")")
  }

  @Test("shows its figures in the terminal where it is asked to, and only there")
  func show() throws {
    let folder = try TemporaryFolder()
    let program = Program(name: "KitchenSink")
    let plain = try program.run(["--output", folder.url.path])
    let shown = try program.run(["--show", "--output", folder.url.path])
    #expect(!plain.output.contains("baseline 1.5"))
    #expect(shown.output.contains("baseline 1.5"))
    // Nothing of it is left in the chapter's folder or on its page.
    let files = try folder.contents()
    #expect(files.keys.allSatisfy { !$0.contains("terminal") })
    #expect(files["KitchenSink/moving.gif"] != nil)
  }

  @Test("with other knobs and at quick scale says so in its results")
  func settings() throws {
    let files = try run(
      try TemporaryFolder(), ["--set", "count=5", "--seed", "9", "--scale", "quick"])
    let data = try #require(files["KitchenSink/results.json"])
    let results = try Results(json: String(decoding: data, as: UTF8.self))
    #expect(results.knobs == ["count": 5, "share": 0.25])
    #expect(results.seed == 9 && results.scale == "quick")
    #expect(results.claims.first { $0.id == "trained" }?.holds == nil)
    #expect(results.claims.first { $0.id == "fails" }?.holds == false)
    let markdown = String(decoding: files["KitchenSink/chapter.md"] ?? Data(), as: UTF8.self)
    #expect(markdown.contains("number 5"))
    #expect(markdown.contains("swift run KitchenSink --scale quick --seed 9 --set count=5"))
  }
}
