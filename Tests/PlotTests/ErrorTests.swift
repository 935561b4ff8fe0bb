// Each error says what was wrong, where, and what would be right; nothing is left behind.

import Foundation
import Testing

@testable import Plot

struct Mistake: Sendable, CustomTestStringConvertible {
  let name: String
  let figure: Figure
  let message: String
  var testDescription: String { name }

  private static func chart(_ mark: Mark, scale: Axis.Scale = .linear) -> Figure {
    Figure("t", x: Axis("step"), y: Axis("loss", scale: scale), [mark])
  }

  static let all = [
    Mistake(
      name: "no values", figure: chart(.line([Double](), label: "LSTM")),
      message: "line “LSTM” is empty: a figure needs at least one value"),
    Mistake(
      name: "NaN", figure: chart(.line([1, .nan], label: "LSTM")),
      message: "line “LSTM”, y[1] is nan: only finite numbers can be drawn"),
    Mistake(
      name: "infinity",
      figure: chart(.points(x: [1, 2], y: [-Double.infinity, 1], label: "LSTM")),
      message: "points “LSTM”, y[0] is -inf: only finite numbers can be drawn"),
    Mistake(
      name: "lengths", figure: chart(.line(x: [1, 2, 3], y: [1, 2], label: "LSTM")),
      message: "line “LSTM”: x has 3 values but y has 2; both need the same number"),
    Mistake(
      name: "band without an upper edge",
      figure: chart(.line(x: [1], y: [1], lower: [1], label: "LSTM")),
      message: "line “LSTM”: lower has 1 values but upper has 0; both need the same number"),
    Mistake(
      name: "runs of different lengths",
      figure: chart(.line(x: [1, 2], runs: [[1.0, 2], [1]], label: "LSTM")),
      message: "line “LSTM, 2 seeds”: x has 2 values but y has 1; both need the same number"),
    Mistake(
      name: "zero on a log axis", figure: chart(.line([1, 0.5, 0], label: "LSTM"), scale: .log),
      message: "line “LSTM”, y[2] is 0.0, but the y axis “loss” is logarithmic: "
        + "use positive numbers or scale: .linear"),
    Mistake(
      name: "nothing but a reference line", figure: chart(.horizontal(1, label: "chance")),
      message: "the chart of “loss” over “step” is empty: a figure needs at least one value"),
    Mistake(
      name: "no panels", figure: Figure("t", panels: []),
      message: "the list of panels of “t” is empty: a figure needs at least one value"),
    Mistake(
      name: "too wide", figure: Figure("t", Sample.rolled, width: 1200),
      message: "“t” is 1200 pixels wide: use 200 to 980"),
    Mistake(
      name: "ragged matrix",
      figure: Figure("t", HeatMap([[1, 2], [3]], scale: .signed, label: "h")),
      message: "heat map “h”: row 0 has 2 values but row 1 has 1; both need the same number"),
    Mistake(
      name: "row names",
      figure: Figure("t", HeatMap([[1, 2]], rows: ["a", "b"], scale: .signed, label: "h")),
      message: "heat map “h”: the matrix has 1 values but the list of row names has 2; "
        + "both need the same number"),
    Mistake(
      name: "text and values",
      figure: Figure("t", TextHeatMap("abc", rows: [("unit 1", [1, 2])], label: "h")),
      message: "text “unit 1”: the text has 3 values but the list of values has 2; "
        + "both need the same number"),
    Mistake(
      name: "empty diagram", figure: Figure("t", Diagram(width: 1, height: 1, parts: [])),
      message: "the diagram is empty: a figure needs at least one value"),
    Mistake(
      name: "live NaN",
      figure: Figure(
        "t",
        Diagram(width: 1, height: 1) {
          Wire(from: Point(0, 0), to: Point(1, 1), label: "f_t", value: Double.nan)
        }),
      message: "wire “f_t”, value[0] is nan: only finite numbers can be drawn"),
  ]
}

@Suite struct ErrorTests {
  @Test(
    "bad data is refused with words that help, before any file is made",
    arguments: Mistake.all)
  func mistakes(mistake: Mistake) throws {
    try withFolder { folder in
      let error = #expect(throws: PlotError.self) {
        try mistake.figure.write(to: folder, name: "figure")
      }
      #expect(error?.description == mistake.message)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left.isEmpty)
    }
  }

  @Test("a name that would need quoting is refused", arguments: ["", "a b", "../a", "a'b", "-a"])
  func names(name: String) {
    let figure = Figure("t", Sample.rolled)
    #expect(throws: PlotError.name(name)) { try figure.script(name: name) }
  }

  @Test("without gnuplot the error names the Debian package")
  func missing() throws {
    try withFolder { folder in
      let target = folder.appendingPathComponent("figures")
      let error = #expect(throws: PlotError.gnuplotMissing) {
        try Figure("t", Sample.rolled).write(to: target, name: "a", searchPath: folder.path)
      }
      #expect(error?.description.contains("apt-get install gnuplot") == true)
      #expect(!FileManager.default.fileExists(atPath: target.path))
    }
  }

  @Test("a rejected script is reported in gnuplot's words with the script's line")
  func rejected() throws {
    try withFolder { folder in
      let script = folder.appendingPathComponent("bad.gp")
      try "reset\nset xrange [0:1\n".write(to: script, atomically: true, encoding: .utf8)
      let gnuplot = try Gnuplot(
        searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin")
      let error = #expect(throws: PlotError.self) {
        try gnuplot.run(script: "bad.gp", in: folder)
      }
      let words = error?.description ?? ""
      #expect(words.contains("line 2"))
      #expect(words.hasSuffix("in the script's line: set xrange [0:1"))
    }
  }

  @Test("when gnuplot fails the folder stays as it was")
  func nothingLeft() throws {
    try withFolder { folder in
      let programs = folder.appendingPathComponent("bin")
      try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
      let fake = programs.appendingPathComponent("gnuplot")
      try "#!/bin/sh\necho 'out of paper' >&2\nexit 1\n"
        .write(to: fake, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: fake.path)
      let old = folder.appendingPathComponent("a.svg")
      try "old".write(to: old, atomically: true, encoding: .utf8)
      let fresh = folder.appendingPathComponent("fresh")
      for target in [folder, fresh] {
        #expect(throws: PlotError.gnuplotFailed(message: "out of paper", line: nil)) {
          try Figure("t", Sample.rolled).write(to: target, name: "a", searchPath: programs.path)
        }
      }
      #expect(try String(contentsOf: old, encoding: .utf8) == "old")
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(left == ["a.svg", "bin"])
    }
  }

  @Test("a folder that can't be written is named")
  func notWritable() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("file")
      try "x".write(to: file, atomically: true, encoding: .utf8)
      let error = #expect(throws: PlotError.self) {
        try Figure("t", Sample.rolled).write(to: file, name: "a")
      }
      #expect(error?.description.hasPrefix("can't write \(file.path): ") == true)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left == ["file"])
    }
  }
}
