// Animations: one script for the GIF and the still, four files, the same bytes each time.

import Foundation
import Gallery
import Testing

@testable import Plot

@Suite struct AnimationTests {
  static func frame(_ value: Double, width: Int = 300, title: String = "t") -> Figure {
    Figure(
      title, x: Axis("step"), y: Axis("h", range: 0...1), width: width, height: 200,
      [.line([0, value], label: "h")])
  }

  @Test("the script of an animation is the golden one")
  func golden() throws {
    let text = try Animation([Self.frame(0.25), Self.frame(0.75)], pause: 0.5)
      .script(name: "animation")
    let file = ScriptTests.golden.appendingPathComponent("animation.gp")
    if ProcessInfo.processInfo.environment["PLOT_GOLDEN"] == "write" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try text == String(contentsOf: file, encoding: .utf8))
  }

  @Test("gnuplot draws every frame, and the script alone draws the same bytes")
  func draws() throws {
    let animation = try #require(entries.compactMap(\.animation).first)
    try withFolder { folder in
      let files = try animation.write(to: folder, name: "a")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == ["a.gif", "a.gp", "a.svg", "a.tsv"])
      let all = [files.gif, files.still, files.script, files.data]
      let before = try all.map { try Data(contentsOf: $0) }
      // Each frame has an image descriptor behind a graphic control extension of four bytes.
      let extensions = before[0].indices.dropLast(3).count {
        Array(before[0][$0...($0 + 2)]) == [0x21, 0xF9, 0x04]
      }
      #expect(extensions == animation.frames.count)
      try animation.write(to: folder, name: "a")
      #expect(try all.map { try Data(contentsOf: $0) } == before)
      for file in [files.gif, files.still] { try FileManager.default.removeItem(at: file) }
      let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
      try Gnuplot(searchPath: path).run(script: "a.gp", in: folder)
      #expect(try all.map { try Data(contentsOf: $0) } == before)
    }
  }

  @Test("the still is the frame that was asked for, and its numbers stand in the data once")
  func still() throws {
    let frames = [Self.frame(0.25, title: "first"), Self.frame(0.75, title: "second")]
    let script = try Animation(frames, still: 0).compiled(name: "a")
    #expect(script.lines.first == "# first")
    #expect(script.blocks.count == 2)
  }

  static let mistakes: [(animation: Animation, message: String)] = [
    (Animation([]), "the list of frames is empty: a figure needs at least one value"),
    (
      Animation([frame(0.5), frame(0.5, width: 310)]),
      "frame 1 measures 310 × 200 pixels, frame 0 300 × 200: use frames of one size"
    ),
    (
      Animation([frame(0.5), frame(.nan)]),
      "line “h”, y[1] is nan: only finite numbers can be drawn"
    ),
    (Animation([frame(0.5)], still: 1), "the still is frame 1 of 1: use 0 to 0"),
    (Animation([frame(0.5)], pause: 0), "each frame stays 0.0 seconds: use 0.02 to 10"),
  ]

  @Test("an animation that can't be is refused before any file is made", arguments: mistakes)
  func refused(animation: Animation, message: String) throws {
    try withFolder { folder in
      let error = #expect(throws: PlotError.self) {
        try animation.write(to: folder, name: "a")
      }
      #expect(error?.description == message)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left.isEmpty)
    }
  }

  @Test("a GIF without its end is incomplete")
  func incomplete() {
    #expect(GnuplotScript.isComplete(Data("GIF89a;".utf8), "gif"))
    #expect(!GnuplotScript.isComplete(Data("GIF89a".utf8), "gif"))
    #expect(!GnuplotScript.isComplete(Data("<svg></sv".utf8), "svg"))
    #expect(!GnuplotScript.isComplete(Data(), "txt"))
  }
}
