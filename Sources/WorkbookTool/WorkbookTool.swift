import ArgumentParser
import Foundation
import Workbook

/// The tool around the chapters.
@main
struct WorkbookTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbook",
    abstract: "Runs the chapters of the workbook and looks after their results.",
    subcommands: [
      List.self, Run.self, Check.self, Hint.self, Solution.self, Reset.self, Progress.self,
      Watch.self, Verify.self, Seeds.self, Sweep.self, New.self, Doctor.self,
      BuildTests.self,
    ])
}

/// The package that this tool was built from, or the one that WORKBOOK_ROOT names.
enum Package {
  static let root =
    ProcessInfo.processInfo.environment["WORKBOOK_ROOT"].map { URL(fileURLWithPath: $0) }
    ?? URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let book = Book(root: root)

  /// The program of a chapter, which stands beside this one.
  static func program(of chapter: String) -> URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent(chapter)
  }

  /// The chapters that arguments name: by number, by name, or by the path of a folder with a
  /// `main.swift`.
  static func chapters(_ arguments: [String], all: Bool) throws -> [ChapterPlace] {
    let known = book.chapters
    let manifest = try String(
      contentsOf: root.appendingPathComponent("Package.swift"), encoding: .utf8)
    if let unlisted = known.first(where: { !ChapterList.names(in: manifest).contains($0) }) {
      throw RunError(
        "Chapters/\(unlisted) is not in Package.swift's list of chapters, so it is never built; "
          + "add it there")
    }
    if all { return known.map(book.place(of:)) }
    guard !arguments.isEmpty else {
      throw ValidationError("name a chapter by its number (workbook run 1), or say --all")
    }
    return try arguments.map { argument in
      if argument.contains("/") {
        let place = ChapterPlace(folder: URL(fileURLWithPath: argument).standardizedFileURL)
        guard FileManager.default.fileExists(atPath: place.source.path) else {
          throw ValidationError("\(argument) has no main.swift")
        }
        return place
      }
      let number = Int(argument)
      let name = known.first { name in
        name == argument || (number != nil && Int(name.prefix { $0 != "-" }) == number)
      }
      guard let name else {
        throw ValidationError(
          "there is no chapter \(argument); there are \(known.joined(separator: ", "))")
      }
      return book.place(of: name)
    }
  }

  /// The exercises that an argument names: "4" or "4.2".
  static func exercises(_ argument: String) throws -> (ExerciseCatalogue, [ExerciseText]) {
    let reference = try reference(argument)
    let place = try chapters([reference.chapter], all: false)[0]
    let catalogue = try ExerciseCatalogue(place)
    return (catalogue, try selected(reference, in: catalogue))
  }

  static func reference(_ argument: String) throws -> ExerciseReference {
    try asked { try ExerciseReference(argument) }
  }

  static func selected(
    _ reference: ExerciseReference, in catalogue: ExerciseCatalogue
  ) throws -> [ExerciseText] {
    try asked { try catalogue.selected(reference) }
  }

  /// An argument that names nothing ends the tool like any other wrong argument.
  private static func asked<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as RunError {
      throw ValidationError(error.description)
    }
  }

  static let chapterOrExercise = ArgumentHelp(
    "A chapter, or one of its exercises: 4 or 4.2.", valueName: "chapter or exercise")

  /// The one exercise that an argument names: "4.2".
  static func exercise(_ argument: String) throws -> (ExerciseCatalogue, ExerciseText) {
    let (catalogue, exercises) = try exercises(argument)
    guard let exercise = exercises.first, exercises.count == 1 else {
      throw ValidationError("say which exercise: there are \(catalogue.list)")
    }
    return (catalogue, exercise)
  }

  /// What the reader has done so far.
  static let progress = root.appendingPathComponent(".progress")
}
