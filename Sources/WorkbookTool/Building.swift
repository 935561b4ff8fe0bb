import ArgumentParser
import Foundation
import Workbook

/// Building, product by product: an exercise that doesn't compile is part of no chapter's program, and
/// must not stop one.
enum Building {
  /// Brings programs up to date; what the compiler says is shown. Ctrl-C ends the build.
  static func products(_ names: [String], stop: Interruption) throws {
    for name in names {
      let process = try build(["--product", name])
      try process.run()
      stop.watch(process, endingItWith: SIGINT)
      process.waitUntilExit()
      if stop.isRequested { throw ExitCode(130) }
      guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
    }
  }

  /// Brings one program up to date; what the compiler says is kept.
  ///
  /// - Returns: Nil where it succeeded.
  static func failure(of name: String, stop: Interruption) throws -> String? {
    try failure(["--product", name], stop: stop)
  }

  /// The same with arguments for `swift build`.
  static func failure(_ arguments: [String], stop: Interruption) throws -> String? {
    let process = try build(arguments)
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

  private static func build(_ arguments: [String]) throws -> Process {
    guard let swift = Command.find("swift") else { throw RunError("swift is not in PATH") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: swift)
    process.arguments = ["build", "--quiet"] + arguments
    process.currentDirectoryURL = Package.root
    return process
  }
}
