import ArgumentParser
import Foundation
import Workbook

/// The tool around the chapters.
@main
struct WorkbookTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbook",
    abstract: "Runs the chapters of the workbook and looks after their results.",
    subcommands: [List.self, Run.self, Verify.self, Doctor.self])
}

/// The package that this tool was built from.
enum Package {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let book = Book(root: root)

  /// The program of a chapter, which stands beside this one.
  static func program(of chapter: String) -> URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent(chapter)
  }

  /// The chapters that arguments name: by number or by folder.
  static func chapters(_ arguments: [String], all: Bool) throws -> [String] {
    let known = book.chapters
    if all { return known }
    guard !arguments.isEmpty else {
      throw ValidationError("name a chapter by its number (workbook run 1), or say --all")
    }
    return try arguments.map { argument in
      let number = Int(argument)
      guard
        let name = known.first(where: { name in
          name == argument || (number != nil && Int(name.prefix { $0 != "-" }) == number)
        })
      else {
        throw ValidationError(
          "there is no chapter \(argument); there are \(known.joined(separator: ", "))")
      }
      return name
    }
  }

  /// Brings every program up to date.
  static func build() throws {
    guard let swift = Command.find("swift") else { throw RunError("swift is not in PATH") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: swift)
    process.arguments = ["build", "--quiet"]
    process.currentDirectoryURL = root
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
  }
}
