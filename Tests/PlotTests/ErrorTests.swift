// Each error says what was wrong, where, and what would be right; nothing is left behind.

import Foundation
import Testing

@testable import Plot

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
