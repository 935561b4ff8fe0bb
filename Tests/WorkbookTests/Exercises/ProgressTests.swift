import Foundation
import Testing

@testable import Workbook

@Suite("What the reader has done")
struct ProgressTests {
  @Test("is a line an exercise, and reads back as it was written")
  func text() throws {
    let folder = try ExerciseFolder([:])
    var progress = ExerciseProgress()
    #expect(progress[folder.place, "a"] == ExerciseProgress.Entry())
    progress[folder.place, "latch"].note(passed: false, text: "0a")
    progress[folder.place, "latch"].note(passed: true, text: "1b")
    progress[folder.place, "latch"].note(passed: false, text: "0a")
    progress[folder.place, "latch"].hints = 1
    progress[folder.place, "half-life"].gaveUp = true
    let lines = progress.text.split(separator: "\n")
    #expect(
      lines.dropFirst() == ["04 half-life: gave up", "04 latch: 3 checks, 1 hint, passed as 1b"])
    #expect(try ExerciseProgress(progress.text) == progress)
    progress[folder.place, "latch"].note(passed: false, text: "1b")
    #expect(progress.text.contains("04 latch: 4 checks, 1 hint, passed\n"))
    #expect(try ExerciseProgress(progress.text) == progress)
  }

  @Test(
    "a line that is not understood is told with its number",
    arguments: [
      "latch", "04 latch:", "04 latch: passed it", "04 latch: passed as x",
      "04 latch: three checks", "04 A: passed",
    ])
  func malformed(line: String) {
    do throws(ExerciseError) {
      _ = try ExerciseProgress("# head\n\n\(line)\n")
      Issue.record("it was read")
    } catch {
      #expect(error.line == 3 && error.file == ".progress")
    }
  }

  @Test("is kept in a file that is made when it is needed")
  func file() throws {
    let folder = try ExerciseFolder([:])
    let file = folder.place.folder.appendingPathComponent(".progress")
    #expect(try ExerciseProgress.read(file) == ExerciseProgress())
    try ExerciseProgress.note(folder.place, "a", in: file) { $0.checks += 1 }
    try ExerciseProgress.note(folder.place, "a", in: file) { $0.checks += 1 }
    #expect(try ExerciseProgress.read(file)[folder.place, "a"].checks == 2)
    try Data([0xFC]).write(to: file)
    #expect(throws: ExerciseError.self) { try ExerciseProgress.read(file) }
  }

  @Test("loses no count where several write at once")
  func together() throws {
    let folder = try ExerciseFolder([:])
    let file = folder.place.folder.appendingPathComponent(".progress")
    let place = folder.place
    DispatchQueue.concurrentPerform(iterations: 40) { index in
      try? ExerciseProgress.note(place, index.isMultiple(of: 2) ? "a" : "b", in: file) {
        $0.checks += 1
      }
    }
    let progress = try ExerciseProgress.read(file)
    #expect(progress[place, "a"].checks == 20 && progress[place, "b"].checks == 20)
  }

  @Test("makes a table with what comes next")
  func table() throws {
    let folder = try ExerciseFolder([
      "1-a.swift": ExerciseFolder.solution("A"), "2-b.swift": ExerciseFolder.solution("B"),
      "3-c.swift": ExerciseFolder.solution("C"), "4-d.swift": ExerciseFolder.solution("D"),
    ])
    let catalogue = try ExerciseCatalogue(folder.place)
    for exercise in catalogue.exercises { _ = try catalogue.reset(exercise) }
    var progress = ExerciseProgress()
    func pass(_ id: String) throws {
      let exercise = try #require(catalogue[id])
      let text = try #require(try catalogue.checksum(exercise))
      progress[folder.place, id].note(passed: true, text: text)
    }
    try pass("a")
    progress[folder.place, "a"].gaveUp = true
    progress[folder.place, "b"].gaveUp = true
    progress[folder.place, "b"].hints = 3
    progress[folder.place, "c"].checks = 1
    #expect(
      try ExerciseTable([catalogue], progress).text == """
        chapter         exercises  passed  changed since  tried  gave up  not begun  hints read
        04-forget-gate          4       1              0      1        1          1           3

        Next: 4.3 C, in Chapters/04-forget-gate/Exercises/Stubs/3-c.swift; \
        swift run workbook check 4.3
        """)
    try pass("c")
    try pass("d")
    #expect(try ExerciseTable([catalogue], progress).text.hasSuffix("\n\nNothing is left to do."))
    try Data("another".utf8).write(to: catalogue.stub(of: #require(catalogue["c"])))
    let changed = try ExerciseTable([catalogue], progress).text
    #expect(changed.contains("4       2              1      0        1          0"), "\(changed)")
    #expect(changed.contains("Next: 4.3 C"))
    #expect(try ExerciseTable([], progress).text == "No chapter has exercises yet.")
  }
}
