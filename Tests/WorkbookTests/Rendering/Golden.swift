import Foundation
import Testing

/// Texts that a writer is known to have written well, kept beside the tests. After a change that is
/// meant, `UPDATE_GOLDEN=1 swift test` writes them anew; read the difference before it is kept.
enum Golden {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  static func expect(
    _ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try Data(text.utf8).write(to: file)
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let goldenLines = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(lines, goldenLines).enumerated().first { $0.element.0 != $0.element.1 }
    let difference =
      first.map { "\(name):\($0.offset + 1)\n  is  \($0.element.0)\n  was \($0.element.1)" }
      ?? "\(name) has \(lines.count) lines, had \(goldenLines.count)"
    #expect(text == golden, "\(difference)", sourceLocation: sourceLocation)
  }

  static func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }
}
