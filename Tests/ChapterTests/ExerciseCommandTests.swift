import Foundation
import Testing

@testable import Workbook

/// A package of one chapter with two exercises, and the tool beside a stand-in for its checks: the
/// first passes, the second does not.
private final class TrialPackage {
  let catalogue: ExerciseCatalogue
  let progress: URL
  private let folder = try? TemporaryFolder()
  private let root: URL
  private let tool: URL

  init() throws {
    root = try #require(folder).url
    progress = root.appendingPathComponent(".progress")
    tool = root.appendingPathComponent("bin/workbook")
    let place = ChapterPlace(folder: root.appendingPathComponent("Chapters/04-forget-gate"))
    let hints =
      "import Workbook\n\nlet a = Exercise(\"a\", hints: [\"$\\\\rho$\", \"two\", \"three\"])\n"
    var files = [
      "Package.swift": Data("let chapters = [\n  \"04-forget-gate\",\n]\n".utf8),
      "Chapters/04-forget-gate/main.swift": Data(),
      "bin/Checks04": Data("#!/bin/sh\ncat \"$0.$1\"\n".utf8),
      "bin/Checks04.a": CheckResult(kind: .passed).line,
      "bin/Checks04.b": CheckResult(kind: .failed, property: "it is right").line,
    ]
    for name in ["1-a", "2-b"] {
      let solution =
        "//: # \(name)\n//: Find it.\n// solution\nlet a = 1\n// stub\n// let a = 0\n// end\n"
      files["Chapters/04-forget-gate/Exercises/Solutions/\(name).swift"] = Data(solution.utf8)
      files["Chapters/04-forget-gate/Exercises/Checks/\(name).swift"] = Data(hints.utf8)
    }
    let manager = FileManager.default
    for (path, bytes) in files {
      let file = root.appendingPathComponent(path)
      try manager.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
    try manager.copyItem(at: Program.folder.appendingPathComponent("workbook"), to: tool)
    try manager.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: root.appendingPathComponent("bin/Checks04").path)
    catalogue = try ExerciseCatalogue(place)
    for exercise in catalogue.exercises { _ = try catalogue.reset(exercise) }
  }

  func run(_ arguments: String...) throws -> Program.Result {
    try Program(name: tool.path).run(arguments, environment: ["WORKBOOK_ROOT": root.path])
  }

  func write(_ text: String, as id: String) throws {
    let exercise = try #require(catalogue[id])
    try Data(text.utf8).write(to: catalogue.stub(of: exercise))
  }

  func entry(_ id: String) throws -> ExerciseProgress.Entry {
    try ExerciseProgress.read(progress)[catalogue.place, id]
  }
}

@Suite("A reader's way through exercises")
struct ExerciseWayTests {
  @Test("check tells by its status whether all have passed, and notes what was checked")
  func check() throws {
    let package = try TrialPackage()
    let untouched = try package.run("check", "4", "--no-build")
    #expect(untouched.status == 1 && untouched.output.contains("○ 4.1"))
    #expect(untouched.output.contains("0 of 2 passed."))
    #expect(!FileManager.default.fileExists(atPath: package.progress.path))
    try package.write("let a = 1", as: "a")
    try package.write("let a = 2", as: "b")
    #expect(try package.run("check", "4.1", "--no-build").status == 0)
    let both = try package.run("check", "4", "--no-build")
    #expect(both.status == 1 && both.output.contains("✓ 4.1"), "\(both)")
    #expect(both.output.contains("does not hold: it is right"))
    #expect(both.output.contains("1 of 2 passed. Stuck? swift run workbook hint 4.2"))
    #expect(try package.entry("a").checks == 2 && package.entry("a").hasPassed)
    #expect(try package.entry("b").checks == 1 && !package.entry("b").hasPassed)
  }

  @Test("progress counts what stands, and what has changed since it passed by itself")
  func progress() throws {
    let package = try TrialPackage()
    func counts() throws -> [Substring] {
      let table = try package.run("progress").output
      return table.split(separator: "\n")[1].split(separator: " ").dropFirst().map { $0 }
    }
    try package.write("let a = 1", as: "a")
    _ = try package.run("check", "4.1", "--no-build")
    #expect(try counts() == ["2", "1", "0", "0", "0", "1", "0"])
    _ = try package.run("reset", "4.1")
    #expect(try counts() == ["2", "0", "1", "0", "0", "1", "0"])
  }

  @Test("a progress that can't be read is told before anything is checked")
  func malformed() throws {
    let package = try TrialPackage()
    try package.write("let a = 1", as: "a")
    try Data("nonsense\n".utf8).write(to: package.progress)
    let result = try package.run("check", "4", "--no-build")
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.errors.contains(".progress:1: \"nonsense\" is not understood"))
    #expect(try String(contentsOf: package.progress, encoding: .utf8) == "nonsense\n")
  }

  @Test("hints come one by one, without commands of formulas")
  func hints() throws {
    let package = try TrialPackage()
    #expect(try package.run("hint", "4.1").output == "Hint 1 of 3: ρ\n")
    #expect(try package.run("hint", "4.1").output == "Hint 2 of 3: two\n")
    let last = try package.run("hint", "4.1").output
    #expect(last.hasPrefix("Hint 3 of 3: three\n") && last.contains("solution 4.1 --give-up"))
    try package.write("let a = 1", as: "a")
    _ = try package.run("check", "4.1", "--no-build")
    let again = try package.run("hint", "4.1").output
    #expect(again.contains("Hint 1 of 3") && again.contains("solution 4.1\" shows"), "\(again)")
  }

  @Test("a solution is shown to who has passed, or gives up")
  func solution() throws {
    let package = try TrialPackage()
    let refused = try package.run("solution", "4.2")
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.errors.contains("--give-up"))
    #expect(try package.run("solution", "4.2", "--give-up").output.contains("let a = 1"))
    #expect(try package.entry("b").gaveUp)
    #expect(try package.run("solution", "4.2").output.contains("let a = 1"))
  }

  @Test("reset puts back what was changed or is gone, and names what it keeps")
  func reset() throws {
    let package = try TrialPackage()
    try package.write("mine", as: "a")
    let first = try package.run("reset", "4")
    #expect(first.status == 0)
    #expect(first.output.contains("yours is Chapters/04-forget-gate/Exercises/Replaced/1-a.swift"))
    #expect(first.output.contains("2-b.swift is as it was shipped\n"))
    try FileManager.default.removeItem(at: package.catalogue.place.stubs)
    let gone = try package.run("check", "4.1", "--no-build")
    #expect(gone.status == 1 && gone.errors.contains("1-a.swift is gone"))
    #expect(try package.run("reset", "4").status == 0)
    #expect(package.catalogue.exercises.allSatisfy { package.catalogue.isUntouched($0) })
  }
}

@Suite("The commands around exercises", .serialized)
struct ExerciseCommandTests {
  private let tool = Program(name: "workbook")

  @Test(
    "refuse what is no exercise, and say what would be right",
    arguments: [
      ("4.2.1.", "names neither a chapter nor an exercise; write 4 for chapter 4, 4.2"),
      ("99", "there is no chapter 99; there are 01-rnn-loop"),
      ("1.9", "the chapter 01-rnn-loop has no exercise 1.9; there are 1.1 pulse"),
    ])
  func refused(argument: String, words: String) throws {
    for command in ["check", "hint", "solution", "reset", "watch"] {
      let result = try tool.run([command, argument])
      #expect(result.status == 64, "\(command)")
      #expect(result.errors.contains(words), "\(command): \(result.errors)")
    }
    #expect(try tool.run(["hint", "1"]).errors.contains("say which exercise: there are 1.1 pulse"))
    #expect(try tool.run(["check"]).status != 0)
    #expect(try tool.run(["check", "1", "--time-limit", "0"]).errors.contains("above 0"))
  }

  @Test("show the progress, whatever it is")
  func progress() throws {
    let result = try tool.run(["progress"])
    #expect(result.status == 0 && result.output.contains("01-rnn-loop"))
  }
}
