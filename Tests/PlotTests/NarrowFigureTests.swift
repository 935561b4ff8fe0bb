import Foundation
import Testing

@testable import Plot

@Suite("Figures for narrow windows")
struct NarrowFigureTests {
  private let chart = Panel(x: Axis("step"), y: Axis("loss"), [.line([2.0, 1, 0.5])])

  @Test("A narrow figure has its panels in one column and a width of 380 pixels")
  func panels() throws {
    let figure = Figure("Two", panels: [chart, chart], columns: 2, width: 900, height: 300)
    let narrow = try #require(figure.narrow)
    #expect(narrow.width == 380)
    #expect(narrow.columns == 1)
    #expect(narrow.height == nil)
    #expect(narrow.panels == figure.panels)
  }

  @Test("A figure that is narrow already, or a long diagram, has no narrow one")
  func none() {
    #expect(Figure("Small", panels: [chart], width: 300).narrow == nil)
    #expect(
      Figure("Long", Diagram(width: 20, height: 4) { Text("a", at: Point(1, 1)) }).narrow == nil)
    #expect(
      Figure("Short", Diagram(width: 12, height: 4) { Text("a", at: Point(1, 1)) }).narrow != nil)
  }

  @Test("Its drawing is one file, and nothing else is left in the folder")
  func drawing() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("plot-narrow-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let narrow = try #require(Figure("One", panels: [chart]).narrow)
    try narrow.writeDrawing(to: folder.appendingPathComponent("one.narrow.svg"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["one.narrow.svg"])
    let svg = try String(
      contentsOf: folder.appendingPathComponent("one.narrow.svg"), encoding: .utf8)
    #expect(svg.contains("viewBox=\"0 0 380 "))
  }

  @Test(
    "A wrapped text that would be too narrow to read stands in half lines, whole within its frame",
    arguments: [200.0, 380, 500, 720])
  func textHeatMap(width: Double) {
    let text = String(repeating: "abcdefgh", count: 16)
    let map = TextHeatMap(
      text, rows: [("unit", [Double](repeating: 0.5, count: 128))], label: "h", wrap: 64)
    var script = GnuplotScript(name: "text", width: width, height: 400)
    map.draw(in: Frame(left: 12, top: 0, right: width - 12, bottom: 400), script: &script)
    // The axis runs over as many cells as fill the plot: no fewer than a line has characters.
    let range = script.text.firstMatch(of: /set xrange \[0:([0-9.]+)\]/).flatMap { Double($0.1) }
    let cells = range ?? 0
    let line = [64, 32, 16, 8].first { Double($0) <= cells } ?? 0
    #expect(line == (width >= 500 ? 64 : width >= 300 ? 32 : 16))
    #expect(map.height(width: width - 24) > Double(128 / line) * 20)
  }
}
