import Foundation

/// Runs another program and waits for it.
public enum Command {
  public struct Result: Sendable {
    public let status: Int32
    public let output: Data
    public let errorText: String
    public var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The full path of a program in PATH, or nil.
  public static func find(_ name: String, in searchPath: String? = nil) -> String? {
    let folders = searchPath ?? ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// - Throws: `RunError` where the program is not in PATH or can't be started.
  public static func run(
    _ name: String, _ arguments: [String], input: Data = Data(), folder: URL? = nil
  ) throws -> Result {
    guard let path = find(name) else { throw RunError("\(name) is not in PATH") }
    return try run(
      executable: URL(fileURLWithPath: path), arguments, input: input, folder: folder)
  }

  /// Input, output and errors go through files: unlike pipes they can neither fill up unread nor
  /// end this program with a signal where the other one does not read.
  ///
  /// - Throws: `RunError` where the program can't be started.
  public static func run(
    executable: URL, _ arguments: [String], input: Data = Data(), folder: URL? = nil
  ) throws -> Result {
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-" + UUID().uuidString)
    do {
      try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: scratch) }
      let files = ["input", "output", "errors"].map { scratch.appendingPathComponent($0) }
      for (file, content) in zip(files, [input, Data(), Data()]) { try content.write(to: file) }
      let process = Process()
      process.executableURL = executable
      process.arguments = arguments
      process.currentDirectoryURL = folder
      process.standardInput = try FileHandle(forReadingFrom: files[0])
      process.standardOutput = try FileHandle(forWritingTo: files[1])
      process.standardError = try FileHandle(forWritingTo: files[2])
      try process.run()
      process.waitUntilExit()
      return Result(
        status: process.terminationStatus, output: try Data(contentsOf: files[1]),
        errorText: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
    } catch {
      throw RunError(
        "\(executable.lastPathComponent) can't be run: \(error.localizedDescription)")
    }
  }
}

/// Writes a text to stderr, whether or not anybody reads it.
public func writeError(_ text: String) {
  try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
}
