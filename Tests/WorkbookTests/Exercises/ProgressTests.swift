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
    progress[folder.place, "latch"].checks = 3
    progress[folder.place, "latch"].hints = 1
    progress[folder.place, "latch"].hasPassed = true
    progress[folder.place, "half-life"].gaveUp = true
    let lines = progress.text.split(separator: "\n")
    #expect(lines.dropFirst() == ["04 half-life: gave up", "04 latch: 3 checks, 1 hint, passed"])
    #expect(try ExerciseProgress(progress.text) == progress)
  }

  @Test(
    "a line that is not understood is told with its number",
    arguments: [
      "latch", "04 latch:", "04 latch: passed it", "04 latch: three checks", "04 A: passed",
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
    progress[folder.place, "a"].hasPassed = true
    progress[folder.place, "a"].gaveUp = true
    progress[folder.place, "b"].gaveUp = true
    progress[folder.place, "b"].hints = 3
    progress[folder.place, "c"].checks = 1
    #expect(
      ExerciseTable([catalogue], progress).text == """
        chapter         exercises  passed  tried  gave up  not begun  hints read
        04-forget-gate          4       1      1        1          1           3

        Next: 4.3 C, in Chapters/04-forget-gate/Exercises/Stubs/3-c.swift; \
        swift run workbook check 4.3
        """)
    progress[folder.place, "c"].hasPassed = true
    progress[folder.place, "d"].hasPassed = true
    #expect(ExerciseTable([catalogue], progress).text.hasSuffix("\n\nNothing is left to do."))
    #expect(ExerciseTable([], progress).text == "No chapter has exercises yet.")
  }
}
