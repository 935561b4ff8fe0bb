// Finding gnuplot, running it on a script, and telling what it said.

import Foundation

/// The gnuplot program of this machine.
struct Gnuplot: Sendable {
  let executable: URL

  /// Looks through the folders of a search path like the environment's PATH.
  init(searchPath: String) throws(PlotError) {
    let folders = searchPath.split(separator: ":").map { URL(fileURLWithPath: String($0)) }
    let candidates = folders.map { $0.appendingPathComponent("gnuplot") }
    guard
      let found = candidates.first(where: {
        FileManager.default.isExecutableFile(atPath: $0.path)
      })
    else { throw .gnuplotMissing }
    executable = found
  }

  /// Runs `gnuplot script` inside a folder, without the reader's own start-up file.
  func run(script: String, in folder: URL) throws(PlotError) {
    let process = Process()
    let messages = Pipe()
    process.executableURL = executable
    process.arguments = ["-d", script]
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = messages
    let bytes: Data
    do {
      try process.run()
      bytes = messages.fileHandleForReading.readDataToEndOfFile()
    } catch {
      throw .gnuplotFailed(message: "\(error)", line: nil)
    }
    process.waitUntilExit()
    let words = String(decoding: bytes, as: UTF8.self)
    let number = Self.lineNumber(in: words)
    if process.terminationStatus != 0 || number != nil {
      let text = try? String(contentsOf: folder.appendingPathComponent(script), encoding: .utf8)
      let lines = text?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
      let line = number.flatMap { lines.indices.contains($0 - 1) ? String(lines[$0 - 1]) : nil }
      throw .gnuplotFailed(message: Self.condensed(words), line: line)
    }
  }

  /// The number in gnuplot's `"figure.gp" line 4: …`, errors and warnings alike.
  private static func lineNumber(in words: String) -> Int? {
    words.firstMatch(of: /line (\d+):/).flatMap { Int($0.1) }
  }

  private static func condensed(_ words: String) -> String {
    let lines = words.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let spoken = lines.filter { $0.contains("line ") || $0.contains("error") }
    return (spoken.isEmpty ? lines : spoken).filter { !$0.isEmpty }.joined(separator: " / ")
  }
}
