// gnuplot really runs: it accepts every kind, and the files are whole, equal and portable.

import CGnuplotIostream
import Foundation
import Testing

@testable import Plot

@Suite struct DrawingTests {
  @Test("gnuplot draws each kind and leaves exactly three files", arguments: Sample.all)
  func draws(sample: Sample) throws {
    try withFolder { folder in
      let files = try sample.figure.write(to: folder, name: sample.name)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == ["gp", "svg", "tsv"].map { "\(sample.name).\($0)" })
      let svg = try String(contentsOf: files.svg, encoding: .utf8)
      #expect(svg.contains("width=\"\(sample.figure.width)\""))
      #expect(svg.contains("fill=\"#ffffff\""))
      // Among the letters of a picture's pixels any short name may turn up.
      let words = svg.replacing(/base64,[^"']*/, with: "")
      for text in [words, try String(contentsOf: files.script, encoding: .utf8)] {
        #expect(!text.contains(folder.path))
        #expect(!text.contains(ProcessInfo.processInfo.hostName))
      }
    }
  }

  @Test(
    "drawing twice gives the same bytes, and so does the script alone",
    arguments: Sample.all)
  func repeats(sample: Sample) throws {
    try withFolder { folder in
      let files = try sample.figure.write(to: folder, name: sample.name)
      let all = [files.svg, files.script, files.data]
      let before = try all.map { try Data(contentsOf: $0) }
      try sample.figure.write(to: folder, name: sample.name)
      #expect(try all.map { try Data(contentsOf: $0) } == before)
      try FileManager.default.removeItem(at: files.svg)
      let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
      try Gnuplot(searchPath: path).run(script: "\(sample.name).gp", in: folder)
      #expect(try all.map { try Data(contentsOf: $0) } == before)
    }
  }

  @Test(
    "each colour of a drawing is in the palette, in a map, or a cell's letter",
    arguments: Sample.all)
  func knownColors(sample: Sample) throws {
    try withFolder { folder in
      let files = try sample.figure.write(to: folder, name: sample.name)
      let svg = try String(contentsOf: files.svg, encoding: .utf8)
      let maps = ColorMap.allCases.flatMap { map in
        (0..<ColorMap.steps).map { map.color(step: $0) }
      }
      let single = (Palette.variables.map(\.light) + [Palette.darkLetter, Palette.lightLetter])
        .map { RGB(hex: $0) }
      func isNear(_ a: RGB, _ b: RGB) -> Bool {
        max(abs(a.red - b.red), abs(a.green - b.green), abs(a.blue - b.blue)) < 1.5 / 255
      }
      let matches = svg.matches(of: /rgb\(\s*(\d+),\s*(\d+),\s*(\d+)\)/)
      #expect(!matches.isEmpty)
      for match in matches {
        let parts = [match.1, match.2, match.3].compactMap { Double($0) }.map { $0 / 255 }
        let color = RGB(red: parts[0], green: parts[1], blue: parts[2])
        #expect((single + maps).contains { isNear($0, color) }, "\(match.0)")
      }
    }
  }

  @Test("a heat map of thousands of cells stays a small file")
  func largeMap() throws {
    let values = (0..<64).map { row in (0..<200).map { row * $0 % 7 - 3 } }
    try withFolder { folder in
      let figure = Figure("t", HeatMap(values, scale: .signed, label: "h"))
      let files = try figure.write(to: folder, name: "large")
      #expect(try Data(contentsOf: files.svg).count < 100_000)
    }
  }

  @Test("awkward texts are drawn as they are written")
  func awkwardTexts() throws {
    let text = #"it's "q" <b> & {x} `date` @y ~z \"#
    try withFolder { folder in
      let figure = Figure(
        text, x: Axis(text), y: Axis(text),
        [.line([1, 2], label: text), .vertical(0, label: text)])
      let files = try figure.write(to: folder, name: "awkward")
      let svg = try String(contentsOf: files.svg, encoding: .utf8)
      #expect(svg.contains("`date`"))
      #expect(svg.contains("{x}"))
      #expect(svg.contains("&lt;"))
    }
  }

  @Test(
    "the characters of a text heat map reach the drawing",
    arguments: ["\"", "\\", "#", "'", "字", "_", "~", "&amp;"])
  func characters(expected: String) throws {
    let text = "\"\\#'字_~&"
    let figure = Figure(
      "", TextHeatMap(text, rows: [("", [Int](repeating: 0, count: 8))], label: ""))
    try withFolder { folder in
      let files = try figure.write(to: folder, name: "characters")
      let svg = try String(contentsOf: files.svg, encoding: .utf8)
      #expect(svg.contains("<text>\(expected)</text>"))
    }
  }

  @Test("a full disk is an error, for the script and for the data")
  func fullDisk() throws {
    try withFolder { folder in
      let script = try #require(figure_writer_open("/dev/full"))
      defer { figure_writer_close(script) }
      figure_writer_send(script, "reset")
      #expect(!figure_writer_finish(script))
      #expect(String(cString: figure_writer_error(script)).contains("/dev/full"))

      let path = folder.appendingPathComponent("figure.gp").path
      let data = try #require(figure_writer_open(path))
      defer { figure_writer_close(data) }
      figure_writer_row(data, [1, 2], 2, nil)
      #expect(!figure_writer_save_data(data, "/dev/full"))
      #expect(String(cString: figure_writer_error(data)).contains("/dev/full"))
    }
  }
}
