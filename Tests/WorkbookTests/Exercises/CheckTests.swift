import Foundation
import Plot
import Testing

@testable import Workbook

@Suite("A checker")
struct CheckerTests {
  private func failure(_ body: (Checker) throws -> Void) rethrows -> String? {
    let checker = Checker(figures: URL(fileURLWithPath: "/nonexistent")) { _ in }
    try body(checker)
    return checker.failure?.words
  }

  @Test("lets through what holds")
  func passes() {
    #expect(
      failure { check in
        check.near("a", 0.1 + 0.2, 0.3, within: 1e-12)
        check.near("a", [Float(1), 2], [1, 2], within: 0)
        check.near("a", 2, 1, within: 1)
        check.equal("a", "x", "x")
        check.equal("a", [1, 2], [1, 2])
        check.holds("a", true)
      } == nil)
  }

  @Test("says which property fails, with the numbers")
  func fails() {
    #expect(
      failure { $0.near("h", 0.25, 0.5, within: 0.1) }
        == "failed: h: it is 0.25, should be 0.5: they differ by 0.25, allowed is 0.1")
    #expect(
      failure { $0.near("h", 1 + 1e-10, 1.0, within: 1e-12) }?
        .contains("it is 1.0000000001, should be 1.0: they differ by 1e-10") == true)
    #expect(failure { $0.near("h", Double.nan, 1, within: 1) }?.contains("it is nan") == true)
    #expect(failure { $0.near("h", 1, Double.nan, within: 1) } != nil)
    #expect(
      failure { $0.near("h", [1, 2.5], [1, 2], within: 0.1) }?
        .contains("element 2 of 2 is 2.5, should be 2") == true)
    #expect(
      failure { $0.near("h", [Double](), [1, 2], within: 0.1) }
        == "failed: h: it has 0 numbers, should have 2")
    #expect(failure { $0.equal("bits", 3, 4) } == "failed: bits: it is 3, should be 4")
    #expect(
      failure { $0.equal("bits", [1, 0], [1, 1]) }
        == "failed: bits: element 2 of 2 is 0, should be 1")
    #expect(failure { $0.holds("|w| > 1", false, "w is 0") } == "failed: |w| > 1: w is 0")
  }

  @Test("keeps the first failure")
  func first() {
    #expect(
      failure { check in
        check.equal("a", 1, 2)
        check.equal("b", 1, 2)
      }?.hasPrefix("failed: a") == true)
  }

  @Test("tells a figure that can't be drawn")
  func figure() {
    let figure = Figure("F", x: Axis("x"), y: Axis("y"), [.line([1, .nan], label: "y")])
    #expect(failure { $0.draw(figure) }?.hasPrefix("failed: the figure can be drawn") == true)
  }

  @Test("reports lines that are found among what was printed")
  func lines() {
    let result = CheckResult(kind: .failed, property: "a\nb", explanation: "\u{1E}")
    let output = Data("one\n".utf8) + result.line + Data("two".utf8) + Data([0x1E]) + Data("x".utf8)
    let parts = CheckResult.parts(of: output)
    #expect(parts.results == [result])
    #expect(parts.printed == "one\ntwo")
  }
}

@Suite("A check that was stopped")
struct StoppedCheckTests {
  private func words(_ seconds: Double, _ file: String?) throws -> [String] {
    let folder = try ExerciseFolder(["1-a.swift": ExerciseFolder.solution("T")])
    let exercise = try #require(try ExerciseCatalogue(folder.place)["a"])
    let place = file.map { CheckRun.SourceLine(file: $0, line: 7) }
    return CheckRun.Report(
      outcome: .tooSlow(seconds: seconds, place: place), printed: "", drawings: []
    ).lines(of: exercise, in: folder.place, root: "/")
  }

  @Test("names the reader's line, or the reader's file and who called it")
  func places() throws {
    let stub = "Chapters/04-forget-gate/Exercises/Stubs/1-a.swift"
    #expect(
      try words(1, "Stubs/1-a.swift")[0].hasPrefix("\(stub):7: it was here when it was stopped"))
    #expect(
      try words(1, "Checks/1-a.swift")[0]
        == "\(stub): called from Checks/1-a.swift:7, it had not come back when it was stopped after "
        + "1 s; is there an endless loop?")
    #expect(try words(1, nil)[0].hasPrefix("it was stopped after 1 s"))
  }

  @Test("names a longer limit that the command takes")
  func limits() throws {
    #expect(try words(200, nil)[1] == "\"--time-limit 1200\" gives it more time")
    #expect(try words(0.1, nil)[1].contains("--time-limit 1\""))
    #expect(try words(80_000, nil)[1].contains("--time-limit 86400\""))
    #expect(try words(86_400, nil).count == 1)
  }
}

@Suite("What a compiler says")
struct CompilerErrorsTests {
  private let place = ChapterPlace(folder: URL(fileURLWithPath: "/book/Chapters/04-forget-gate"))

  private func words(_ log: String) -> [String] {
    CompilerErrors(log).words(of: place, root: "/book") { _ in "first\n  second line\n" }
  }

  @Test("is told with the reader's file, line and message, each once")
  func stub() {
    let log = """
      /book/Chapters/04-forget-gate/Exercises/Stubs/2-a.swift:2:3: error: cannot find 'b' in scope
      1 | first
      2 |   second line
        |   `- error: cannot find 'b' in scope
      /book/Chapters/04-forget-gate/Exercises/Stubs/2-a.swift:2:3: error: cannot find 'b' in scope
      /book/Sources/Plot/Axis.swift:1:1: warning: something
      error: fatalError
      """
    #expect(
      words(log) == [
        """
        Chapters/04-forget-gate/Exercises/Stubs/2-a.swift:2: cannot find 'b' in scope
              second line
              ^
        """
      ])
  }

  @Test("a check that can't call the stub says what was probably changed")
  func signature() {
    let log =
      "/book/Chapters/04-forget-gate/Exercises/Checks/2-a.swift:9:40: error: conflicting arguments"
    let words = words(log)
    #expect(words.count == 2 && words[0].hasPrefix("Chapters/04-forget-gate/Exercises/Checks/2-a"))
    #expect(words[1].contains("was its first line"))
  }

  @Test("only the first five are shown, and a log without errors has none")
  func many() {
    let log = (1...9).map { "/book/a.swift:\($0):1: error: e\($0)" }.joined(separator: "\n")
    #expect(words(log).count == 6 && words(log).last == "… and 4 more errors")
    #expect(CompilerErrors("error: no such module").mistakes.isEmpty)
  }
}
