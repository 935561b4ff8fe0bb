import Foundation
import Testing
import Workbook

@Suite("A chapter that goes wrong")
struct FaultTests {
  private let program = Program(name: "FaultyChapter")

  private func run(fault: Int, in folder: TemporaryFolder, _ more: [String] = []) throws
    -> Program.Result
  {
    try program.run(["--set", "fault=\(fault)", "--output", folder.url.path] + more)
  }

  @Test(
    "says where and what, and leaves the last good folder byte for byte",
    arguments: [
      (1, "case 1:", "the program stopped at a trap"),
      (2, "book.section(\"The fault\")", "the program stopped at a trap"),
      (3, "book.section(\"The fault\")", "more than 16 MiB printed; is there an endless loop?"),
      (4, "case 4:", "the data file .data/no-such-file.txt is missing; \"make data\""),
      (5, "  book.figure(", "the figure \"line\""),
      (
        6, "book.section(\"The fault\")",
        "the program ended with status 3 in the section \"The fault\""
      ),
      (8, "case 8:", "a second value named \"three\""),
      (9, "case 9:", "the program stopped at a trap"),
    ])
  func keepsTheLastGoodFolder(fault: Int, code: String, message: String) throws {
    let source = packageRoot.appendingPathComponent("Tests/FaultyChapter/main.swift")
    let lines = try String(contentsOf: source, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasPrefix(code) }) + 1
    let folder = try TemporaryFolder()
    try #require(try run(fault: 0, in: folder).status == 0)
    let good = try folder.contents()
    #expect(good.count >= 6)
    let result = try run(fault: fault, in: folder)
    #expect(result.status == 1)
    #expect(result.errors.contains("main.swift:\(line): \(message)"), "\(result.errors)")
    #expect(try folder.contents() == good)
  }

  @Test("twice gives the same bytes")
  func repeatable() throws {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    #expect(try run(fault: 0, in: first).status == 0)
    #expect(try run(fault: 0, in: second).status == 0)
    #expect(try first.contents() == second.contents())
  }

  @Test(
    "that is interrupted or killed leaves the last good folder",
    arguments: [SIGINT, SIGTERM, SIGKILL])
  func interrupted(number: Int32) throws {
    let folder = try TemporaryFolder()
    try #require(try run(fault: 0, in: folder).status == 0)
    let good = try folder.contents()
    let (process, output, errors) = program.process(
      ["--set", "fault=7", "--output", folder.url.path])
    try process.run()
    var seen = ""
    while !seen.contains("waiting") {
      let bytes = output.fileHandleForReading.availableData
      try #require(!bytes.isEmpty)
      seen += String(decoding: bytes, as: UTF8.self)
    }
    kill(process.processIdentifier, number)
    // The pipe ends only when the child is gone as well.
    _ = output.fileHandleForReading.readDataToEndOfFile()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if number == SIGKILL {
      // Nobody could clear up; the next run does.
      #expect(process.terminationReason == .uncaughtSignal)
      #expect(try run(fault: 0, in: folder).status == 0)
    } else {
      #expect(process.terminationStatus == 130)
      #expect(text.contains("interrupted"))
    }
    #expect(try folder.contents() == good)
  }

  @Test("without gnuplot or pandoc names the package, and what was there stays")
  func missingPrograms() throws {
    let folder = try TemporaryFolder()
    try #require(try run(fault: 0, in: folder).status == 0)
    let good = try folder.contents()
    let tools = try TemporaryFolder()
    func link(_ name: String) throws -> URL {
      let path = try #require(Command.find(name))
      let link = tools.url.appendingPathComponent(name)
      try FileManager.default.createSymbolicLink(
        atPath: link.path, withDestinationPath: path)
      return link
    }
    _ = try link("sha256sum")
    let pandoc = try link("pandoc")
    let arguments = ["--output", folder.url.path]
    let noGnuplot = try program.run(arguments, path: tools.url.path)
    #expect(noGnuplot.status == 1)
    #expect(noGnuplot.errors.contains("gnuplot"), "\(noGnuplot.errors)")
    try FileManager.default.removeItem(at: pandoc)
    _ = try link("gnuplot")
    let noPandoc = try program.run(arguments, path: tools.url.path)
    #expect(noPandoc.status == 1)
    #expect(noPandoc.errors.contains("pandoc"), "\(noPandoc.errors)")
    #expect(try folder.contents() == good)
  }

  @Test("an output folder that is a file is refused before anything runs")
  func outputIsAFile() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("file")
    try Data("kept".utf8).write(to: file)
    let result = try program.run(["--output", file.path])
    #expect(result.status == 1)
    #expect(result.errors.contains("can't be written"))
    #expect(!result.output.contains("printed before"))
    #expect(try String(contentsOf: file, encoding: .utf8) == "kept")
  }

  @Test("a claim that does not hold is shown, and fails a strict run only")
  func claims() throws {
    let folder = try TemporaryFolder()
    #expect(try run(fault: 0, in: folder).status == 0)
    let page = try folder.contents()["FaultyChapter/results.json"] ?? Data()
    let results = try Results(json: String(decoding: page, as: UTF8.self))
    #expect(results.claims.map(\.holds) == [false, true])
    let strict = try run(fault: 0, in: folder, ["--strict"])
    #expect(strict.status == 1 && strict.errors.contains("do not hold: trained"))
    // At quick scale a trained claim is not judged, an exact one is.
    #expect(try run(fault: 0, in: folder, ["--strict", "--scale", "quick"]).status == 0)
    let exact = try run(fault: 11, in: folder, ["--strict", "--scale", "quick"])
    #expect(exact.status == 1 && exact.errors.contains("do not hold: exact"))
    #expect(try run(fault: 10, in: folder, ["--strict"]).status == 0)
  }

  @Test("runs in one process for a debugger, and writes no page")
  func inProcess() throws {
    let folder = try TemporaryFolder()
    let result = try run(fault: 0, in: folder, ["--in-process"])
    #expect(result.status == 0)
    #expect(result.output.contains("printed before the fault"))
    #expect(try folder.contents().isEmpty)
  }
}
