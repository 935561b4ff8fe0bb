import ArgumentParser
import Foundation
import Workbook

/// Building, product by product: an exercise that doesn't compile is part of no chapter's program, and
/// must not stop one.
enum Building {
  /// Brings programs up to date; what the compiler says is shown.
  static func products(_ names: [String]) throws {
    for name in names {
      let process = try build(name)
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
    }
  }

  /// Brings one program up to date; what the compiler says is kept.
  ///
  /// - Returns: Nil where it succeeded.
  static func failure(of name: String, stop: Interruption) throws -> String? {
    let process = try build(name)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    // Asked politely, it ends its compilers, too.
    stop.watch(process, endingItWith: SIGINT)
    let log = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 && process.terminationReason == .exit ? nil : log
  }

  private static func build(_ product: String) throws -> Process {
    guard let swift = Command.find("swift") else { throw RunError("swift is not in PATH") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: swift)
    process.arguments = ["build", "--quiet", "--product", product]
    process.currentDirectoryURL = Package.root
    // SwiftPM remembers what Package.swift said, for each environment; which targets it names depends
    // on the exercises that are there.
    var environment = ProcessInfo.processInfo.environment
    environment["WORKBOOK_EXERCISES"] = Package.book.chapters.filter { name in
      let main = Package.book.place(of: name).checks.appendingPathComponent("main.swift")
      return FileManager.default.fileExists(atPath: main.path)
    }.joined(separator: " ")
    process.environment = environment
    return process
  }
}
