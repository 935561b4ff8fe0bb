// The pure stage: the script's text of each kind, compared with a golden file.

import Foundation
import Testing

@testable import Plot

@Suite struct ScriptTests {
  static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  @Test("the script of each kind is the golden one", arguments: Sample.all)
  func goldenScript(sample: Sample) throws {
    let text = try sample.figure.script(name: sample.name)
    let file = Self.golden.appendingPathComponent("\(sample.name).gp")
    // To accept a change that was looked at: PLOT_GOLDEN=write swift test
    if ProcessInfo.processInfo.environment["PLOT_GOLDEN"] == "write" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let lines = zip(text.split(separator: "\n"), expected.split(separator: "\n"))
    for (line, wanted) in lines { #expect(line == wanted) }
    #expect(text == expected)
  }

  @Test("the data file of lines holds a block a line, as people and gnuplot read it")
  func dataFile() throws {
    let sample = try #require(Sample.all.first { $0.name == "lines" })
    try withFolder { folder in
      let files = try sample.figure.write(to: folder, name: "lines")
      let x = "characters read (millions)"
      let y = "loss (nats per character)"
      let expected = """
        # tanh RNN
        # \(x)\t\(y)\tlower\tupper
        0\t3.5\t3.25\t3.75
        1\t2\t1.75\t2.5
        2\t1.5\t1.25\t1.75


        # LSTM
        # \(x)\t\(y)
        0\t3.25
        1\t1.75
        2\t1.5

        """
      #expect(try String(contentsOf: files.data, encoding: .utf8) == expected)
    }
  }

  @Test(
    "sub- and superscripts need braces or one letter at a word's end; the rest is literal",
    arguments: [
      ("h_t", "'h_{t}'"), ("C_{t-1} x", "'C_{t-1}\u{A0}x'"), ("10^{−3}", "'10^{−3}'"),
      ("clip_grad", #"'clip\_grad'"#), ("it's", "'it''s'"), ("{a} & @b ~", #"'\{a\} \& \@b \~'"#),
      (#"a\b"#, #"'a\\b'"#), ("`date`", "'`date`'"), ("_x", #"'\_x'"#),
    ])
  func quoting(text: String, expected: String) {
    #expect(quoted(text) == expected)
  }

  @Test(
    "ticks are round numbers",
    arguments: [
      (0.0...1.0, ["0", "0.2", "0.4", "0.6", "0.8", "1.0"]), (-2...2, ["−2", "−1", "0", "1", "2"]),
      (0...60_000, ["0", "20,000", "40,000", "60,000"]),
    ])
  func linearTicks(range: ClosedRange<Double>, expected: [String]) {
    let scaled = Scaled(Axis(""), data: range, count: 5, rounds: true)
    #expect(scaled.ticks.map(\.label) == expected)
    #expect(scaled.range == range)
  }

  @Test("a logarithmic axis over many decades has powers of ten")
  func logTicks() {
    let scaled = Scaled(Axis("", scale: .log), data: 1e-6...1, count: 7, rounds: true)
    #expect(scaled.ticks.first?.label == "10^{−6}")
    #expect(scaled.ticks.map(\.value).allSatisfy { scaled.range.contains($0) })
    #expect(scaled.ticks.count == 7)
  }

  @Test(
    "names at line ends keep their distance, their order and the plot's edges",
    arguments: [[10.0, 11, 12], [0, 0, 0, 0], [100, 100], [50], [5, 50, 51, 99]])
  func labelSpreading(wanted: [Double]) {
    let placed = separated(wanted, by: 18, within: 0...100)
    #expect(placed.count == wanted.count)
    for (above, below) in zip(placed, placed.dropFirst()) { #expect(below - above >= 18 - 1e-9) }
    #expect(placed.allSatisfy { (0...100).contains($0) })
  }

  @Test("names that already keep their distance stay where they are")
  func labelsStay() {
    #expect(separated([10, 40, 90], by: 18, within: 0...100) == [10, 40, 90])
  }

  @Test("a legend that has no free corner goes below the plot")
  func legendBelow() throws {
    let places = (0..<400).map { Double($0 % 20) }
    let values = (0..<400).map { Double($0 / 20) }
    let chart = Chart(
      x: Axis("x"), y: Axis("y"), labels: .legend,
      marks: [.line(x: places, y: values, label: "everywhere")])
    let layout = ChartLayout(chart, frame: Frame(left: 0, top: 0, right: 600, bottom: 300))
    let entry = try #require(layout.legend?.entries.first)
    #expect(entry.y > layout.plot.bottom)
    #expect(entry.y < 300)
  }

  @Test("a legend of points stands below the plot, where no sample looks like a point")
  func legendOfPoints() throws {
    func entry(_ mark: Mark) throws -> (isBelow: Bool, y: Double) {
      let chart = Chart(x: Axis("x"), y: Axis("y"), labels: .legend, marks: [mark])
      let layout = ChartLayout(chart, frame: Frame(left: 0, top: 0, right: 600, bottom: 300))
      let entry = try #require(layout.legend?.entries.first)
      return (entry.y > layout.plot.bottom, entry.y)
    }
    let points = try entry(.points(x: [0, 1, 2], y: [0, 1, 2], label: "three"))
    #expect(points.isBelow && points.y < 300)
    #expect(try !entry(.line(x: [0, 1, 2], y: [0, 1, 2], label: "three")).isBelow)
  }

  @Test("lines of one colour keep their own dashes in a legend")
  func legendDashes() throws {
    let dashes: [Dash] = [.solid, .dashed, .dotted]
    let figure = Figure(
      "Dashes", x: Axis("x"), y: Axis("y"), labels: .legend,
      dashes.map { .line([1, 1], label: "\($0)", color: .forget, dash: $0) })
    try withFolder { folder in
      let files = try figure.write(to: folder, name: "dashes")
      let svg = try String(contentsOf: files.svg, encoding: .utf8)
      let patterns = svg.matches(of: /stroke-dasharray='([^']+)'/).map { String($0.1) }
      // One pattern for the line, one for its sample, for each that isn't solid.
      for pattern in Set(patterns) { #expect(patterns.count { $0 == pattern } == 2, "\(pattern)") }
      #expect(Set(patterns).count == 2)
    }
  }

  @Test("runs become their mean, their spread and the number of seeds")
  func runs() throws {
    let mark = Mark.line(x: [1, 2], runs: [[1.0, 4], [3, 6]], label: "LSTM")
    guard case .joined(let line) = mark else {
      Issue.record("\(mark) is not a line")
      return
    }
    #expect(line.y == [2, 5])
    #expect(line.lower == [1, 4])
    #expect(line.upper == [3, 6])
    #expect(line.label == "LSTM, 2 seeds")
  }

  @Test("a Float keeps its short decimal")
  func floats() {
    #expect(Float(0.1).plotValue == 0.1)
  }
}
