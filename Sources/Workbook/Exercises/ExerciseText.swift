import Foundation

/// An exercise as its solution file tells it: number, title, task, the stub that follows from it.
package struct ExerciseText: Equatable, Sendable {
  /// What the chapter's other things call it: "latch".
  package var id: String
  /// Its place among the chapter's exercises, from 1.
  package var number: Int
  /// Of the chapter; nil where its folder's name has no number.
  package var chapter: Int?
  package var title: String
  /// Markdown.
  package var task: String
  /// The line of the file on which the task begins.
  package var taskLine: Int
  /// The text of the stub as it is shipped, head included.
  package var stub: String
  /// The solution's code, without the head.
  package var solution: String
  /// Where the stub stands, seen from the package's folder.
  package var stubPath: String

  /// "2.3", or "3" where the chapter has no number.
  package var label: String { chapter.map { "\($0).\(number)" } ?? "\(number)" }
  /// The stub's code without its head: what the page shows.
  package var stubCode: String { Self.withoutHead(stub) }
  package var checkCommand: String { "swift run workbook check \(label)" }
  package var hintCommand: String { "swift run workbook hint \(label)" }

  /// Reads a solution file.
  ///
  /// - Parameters:
  ///   - source: Its text.
  ///   - file: Its name, "3-latch.swift".
  ///   - place: The chapter.
  init(_ source: String, file: String, of place: ChapterPlace) throws(ExerciseError) {
    let path = "Exercises/Solutions/\(file)"
    guard let name = file.wholeMatch(of: /([1-9][0-9]?)-([a-z0-9]+(?:-[a-z0-9]+)*)\.swift/),
      let number = Int(name.1)
    else {
      throw ExerciseError(
        file: path, line: 1, "an exercise's file is named by number and id, like 3-latch.swift")
    }
    let parts = try StubDerivation(source, file: path)
    let head = source.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { $0 == "//:" || $0.hasPrefix("//: ") }.map { $0.dropFirst(4) }
    guard let first = head.first, first.hasPrefix("# ") else {
      throw ExerciseError(file: path, line: 1, "it has no title; it begins \"//: # The title\"")
    }
    let rest = head.dropFirst().drop { $0.allSatisfy(\.isWhitespace) }
    task = rest.joined(separator: "\n").trimmed
    guard !task.isEmpty else {
      throw ExerciseError(file: path, line: 1, "the task is missing: \"//:\" lines below the title")
    }
    title = String(first.dropFirst(2)).trimmed
    taskLine = rest.startIndex + 1
    (id, self.number, chapter) = (String(name.2), number, chapterNumber(place.name))
    stub = parts.stub
    solution = Self.withoutHead(parts.solution)
    stubPath = "\(place.pathInPackage)/Exercises/Stubs/\(file)"
    if let problem = markdownSpans(task).problems.first {
      throw ExerciseError(file: path, line: taskLine + problem.line, problem.message)
    }
  }

  private static func withoutHead(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0.hasPrefix("//:") }.joined(separator: "\n").withoutBlankEnds
  }

  /// "3-latch.swift": the name of its stub, its solution and its check.
  package var file: String { "\(number)-\(id).swift" }
}

extension ChapterPlace {
  /// The folder of the chapter's exercises.
  package var exercises: URL { folder.appendingPathComponent("Exercises") }
  package var stubs: URL { exercises.appendingPathComponent("Stubs") }
  package var solutions: URL { exercises.appendingPathComponent("Solutions") }
  package var checks: URL { exercises.appendingPathComponent("Checks") }

  /// "Chapters/01-rnn-loop".
  package var pathInPackage: String {
    "\(folder.deletingLastPathComponent().lastPathComponent)/\(name)"
  }

  /// The two digits of the chapter's exercise targets: "Checks04".
  package var digits: String { String(name.prefix { $0.isNumber }) }
}
