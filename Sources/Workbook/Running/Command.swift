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
  public static func find(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
    return folders.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// - Throws: `RunError` where the program is not in PATH or can't be started.
  public static func run(
    _ name: String, _ arguments: [String], input: Data = Data(), folder: URL? = nil
  ) throws -> Result {
    guard let path = find(name) else { throw RunError("\(name) is not in PATH") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let (inlet, outlet, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = inlet
    process.standardOutput = outlet
    process.standardError = errors
    do { try process.run() } catch { throw RunError("\(name) can't be started: \(error)") }
    // Each pipe has its own thread: a full one would otherwise stop the program for ever.
    let writer = Thread {
      try? inlet.fileHandleForWriting.write(contentsOf: input)
      try? inlet.fileHandleForWriting.close()
    }
    writer.start()
    let errorBytes = Reader(errors.fileHandleForReading)
    let output = outlet.fileHandleForReading.readDataToEndOfFile()
    let errorText = String(decoding: errorBytes.wait(), as: UTF8.self)
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: output, errorText: errorText)
  }

  /// Reads a pipe to its end on a thread of its own.
  private final class Reader: @unchecked Sendable {
    private let finished = DispatchSemaphore(value: 0)
    private var data = Data()

    init(_ handle: FileHandle) {
      Thread.detachNewThread { [self] in
        data = handle.readDataToEndOfFile()
        finished.signal()
      }
    }

    func wait() -> Data {
      finished.wait()
      return data
    }
  }
}
