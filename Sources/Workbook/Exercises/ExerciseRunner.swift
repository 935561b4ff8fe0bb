import ArgumentParser
import CSystemCalls
import Foundation

/// The program of a chapter's checks: one exercise a process, so that a crash or an endless loop in
/// one says nothing of the others.
public enum Exercises {
  /// Where the program finds the file for its places (SIGQUIT asks for one). Where it is set, results
  /// are reported as lines of JSON.
  static let variable = "WORKBOOK_CHECK"

  /// Checks the exercise that the command line names. Nothing stands behind this call.
  public static func run(_ exercises: [Exercise], mainFile: String = #filePath) {
    buffer_output_by_line()
    let placeFile = ProcessInfo.processInfo.environment[variable]
    if let placeFile {
      _ = end_with_parent()
      hear([SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGQUIT])
      _ = write_place_on(SIGQUIT, placeFile)
    }
    let options = ChecksOptions.parseOrExit()
    guard let id = options.exercise else {
      for exercise in exercises { print(exercise.id) }
      exit(0)
    }
    guard let exercise = exercises.first(where: { $0.id == id }) else {
      let known = exercises.map(\.id).joined(separator: ", ")
      writeError("there is no exercise \"\(id)\"; there are \(known)\n")
      exit(ChildProcess.toldStatus)
    }
    if options.hints {
      for hint in exercise.hints { print(hint) }
      exit(0)
    }
    func tell(_ result: CheckResult) {
      fflush(nil)
      let line = placeFile != nil ? result.line : Data("\(id): \(result.words)\n".utf8)
      try? FileHandle.standardOutput.write(contentsOf: line)
      if result.kind != .drew { exit(result.kind == .passed ? 0 : 1) }
    }
    let place = ChapterPlace(
      folder: URL(fileURLWithPath: mainFile).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent())
    let checker = Checker(
      figures: place.root.appendingPathComponent(".build/exercises/\(place.name)/\(id)"),
      tell: tell)
    do {
      try options.solution ? exercise.checkSolution(checker) : exercise.checkReader(checker)
      tell(CheckResult(kind: .passed))
    } catch {
      tell(CheckResult(kind: .threw, explanation: "\(error)"))
    }
  }
}

/// What the program of a chapter's checks takes on its command line.
private struct ChecksOptions: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: URL(fileURLWithPath: CommandLine.arguments[0]).lastPathComponent,
      abstract: "Checks one exercise; without an argument, lists them.")
  }

  @Argument(help: "The exercise's id.")
  var exercise: String?
  @Flag(help: "Checks the solution instead of the reader's stub.")
  var solution = false
  @Flag(help: "Prints the exercise's hints.")
  var hints = false
}
