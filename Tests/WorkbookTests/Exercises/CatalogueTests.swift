import Foundation
import Testing

@testable import Workbook

/// A chapter's folder with exercises, gone after the test.
final class ExerciseFolder {
  let place: ChapterPlace
  private let root: URL

  init(_ solutions: [String: String]) throws {
    root = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-exercises-\(UUID().uuidString)")
    place = ChapterPlace(folder: root.appendingPathComponent("Chapters/04-forget-gate"))
    for folder in [place.solutions, place.stubs, place.checks] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    for (name, text) in solutions {
      try Data(text.utf8).write(to: place.solutions.appendingPathComponent(name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  static func solution(_ title: String, task: String = "Find it.") -> String {
    "//: # \(title)\n//:\n//: \(task)\nimport Foundation\n\n// solution\nlet a = 1\n// stub\n"
      + "// let a = 0\n// end\n"
  }

  func message() -> String? {
    do {
      _ = try ExerciseCatalogue(place)
      return nil
    } catch {
      return "\(error)"
    }
  }
}

@Suite("The exercises of a chapter")
struct CatalogueTests {
  @Test("are found by their files, in the order of their numbers")
  func found() throws {
    let folder = try ExerciseFolder([
      "10-last.swift": ExerciseFolder.solution("Last"),
      "2-the-first.swift": ExerciseFolder.solution("The $f_t$", task: "A task of $x$."),
      "notes.txt": "no exercise", ".3-a.swift": "an editor's",
    ])
    let catalogue = try ExerciseCatalogue(folder.place)
    #expect(catalogue.list == "4.2 the-first, 4.10 last")
    let first = try #require(catalogue["the-first"])
    #expect(first.title == "The $f_t$" && first.task == "A task of $x$." && first.taskLine == 3)
    #expect(first.stubCode == "import Foundation\n\nlet a = 0")
    #expect(first.stub.hasPrefix("//: # The $f_t$\n//:\n//: A task"))
    #expect(first.solution == "import Foundation\n\nlet a = 1")
    #expect(first.stubPath == "Chapters/04-forget-gate/Exercises/Stubs/2-the-first.swift")
    #expect(first.checkCommand == "swift run workbook check 4.2")
    #expect(catalogue.program == "Checks04")
    #expect(try catalogue.selected(ExerciseReference("4.10")).map(\.id) == ["last"])
    #expect(try catalogue.selected(ExerciseReference("04-forget-gate")).count == 2)
  }

  @Test("a file that is none is told, with what would be right")
  func mistakes() throws {
    let good = ExerciseFolder.solution("T")
    for (files, words) in [
      (["latch.swift": good], "Exercises/Solutions/latch.swift:1: an exercise's file is named"),
      (["0-a.swift": good], "is named by number and id"), (["1-A.swift": good], "is named by"),
      (["1-a.swift": good, "1-b.swift": good], "1-b.swift:1: its number is that of 1-a.swift"),
      (["1-a.swift": good, "2-a.swift": good], "2-a.swift:1: its id is that of 1-a.swift"),
      (["1-a.swift": "let a = 1\n// solution\n// end"], "1-a.swift:1: it has no title"),
      (["1-a.swift": "//: # T\n// solution\n// end"], "1-a.swift:1: the task is missing"),
      (["1-a.swift": "//: # T\n//: a\n//: ```b\n// solution\n// end"], "1-a.swift:3: "),
      (["1-a.swift": "//: # T\n//: a"], "nothing is left to find"),
    ] {
      let message = try ExerciseFolder(files).message()
      #expect(message?.contains(words) == true, "\(message ?? "no error")")
    }
  }

  @Test("a chapter without any, and an exercise that isn't there, are told")
  func missing() throws {
    let none = try ExerciseCatalogue(ExerciseFolder([:]).place)
    #expect(throws: RunError.self) { try none.selected(ExerciseReference("4")) }
    let folder = try ExerciseFolder(["1-a.swift": ExerciseFolder.solution("T")])
    do {
      _ = try ExerciseCatalogue(folder.place).selected(ExerciseReference("4.9"))
      Issue.record("it was found")
    } catch {
      #expect(
        "\(error)" == "the chapter 04-forget-gate has no exercise 4.9; there are 4.1 a")
    }
  }

  @Test(
    "what names neither a chapter nor an exercise is refused",
    arguments: ["", "4.2.1", "4.", ".2", "4.x", "4 2", "-", "4.0002"])
  func malformed(text: String) throws {
    // A lone dash is a chapter's name that no chapter has.
    guard text != "-" else { return #expect(try ExerciseReference(text).number == nil) }
    do {
      _ = try ExerciseReference(text)
      Issue.record("it was read")
    } catch {
      #expect("\(error)".contains("write 4 for chapter 4, 4.2 for its second exercise"))
    }
  }

  @Test("reset restores the stub and keeps what the reader wrote, each time")
  func reset() throws {
    let folder = try ExerciseFolder(["1-a.swift": ExerciseFolder.solution("T")])
    let catalogue = try ExerciseCatalogue(folder.place)
    let exercise = try #require(catalogue["a"])
    #expect(try catalogue.reset(exercise) == nil)
    #expect(catalogue.isUntouched(exercise))
    var kept: [String] = []
    for text in ["mine", "mine, again"] {
      try Data(text.utf8).write(to: catalogue.stub(of: exercise))
      #expect(!catalogue.isUntouched(exercise))
      let file = try #require(try catalogue.reset(exercise))
      #expect(try String(contentsOf: file, encoding: .utf8) == text)
      kept.append(file.lastPathComponent)
    }
    #expect(kept == ["1-a.swift", "1-a-2.swift"])
    #expect(catalogue.isUntouched(exercise) && catalogue.hasStub(exercise))
  }

  @Test("reset loses nothing that is no text, and nothing that can't be read as a file")
  func resetOfBytes() throws {
    let folder = try ExerciseFolder(["1-a.swift": ExerciseFolder.solution("T")])
    let catalogue = try ExerciseCatalogue(folder.place)
    let exercise = try #require(catalogue["a"])
    let stub = catalogue.stub(of: exercise)
    #expect(!catalogue.hasStub(exercise) && !catalogue.isUntouched(exercise))
    let bytes = Data("let a = \"".utf8) + Data([0xFC]) + Data("\"\n".utf8)
    try bytes.write(to: stub)
    #expect(catalogue.hasStub(exercise) && !catalogue.isUntouched(exercise))
    #expect(try Data(contentsOf: #require(try catalogue.reset(exercise))) == bytes)
    #expect(catalogue.isUntouched(exercise))
    let manager = FileManager.default
    try manager.removeItem(at: stub)
    try manager.createSymbolicLink(atPath: stub.path, withDestinationPath: "nowhere")
    #expect(catalogue.hasStub(exercise))
    let link = try #require(try catalogue.reset(exercise))
    #expect(try manager.destinationOfSymbolicLink(atPath: link.path) == "nowhere")
    #expect(catalogue.isUntouched(exercise))
    // What differs by a line's ending alone is the reader's, too.
    try Data(exercise.stub.replacing("\n", with: "\r\n").utf8).write(to: stub)
    #expect(!catalogue.isUntouched(exercise))
  }
}
