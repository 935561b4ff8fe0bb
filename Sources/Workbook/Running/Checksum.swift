import Foundation

/// SHA-256 by coreutils' `sha256sum`, in hexadecimal.
enum Checksum {
  /// Of some bytes.
  static func sha256(_ data: Data) throws -> String {
    try run([], input: data)[0]
  }

  /// Of each of several pieces, in order, with one call.
  static func sha256(each pieces: [Data]) throws -> [String] {
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-pieces-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = pieces.indices.map { scratch.appendingPathComponent("\($0)") }
    for (piece, file) in zip(pieces, files) { try piece.write(to: file) }
    return try sha256(files: files)
  }

  /// Of each file, in order.
  static func sha256(files: [URL]) throws -> [String] {
    files.isEmpty ? [] : try run(files.map(\.path), input: Data())
  }

  /// The sum that a list of `sha256sum`'s form gives for a file's name; nil where it has none.
  static func expected(_ name: String, in list: URL) -> String? {
    let text = (try? String(contentsOf: list, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").first { $0.hasSuffix("  \(name)") }.map {
      String($0.prefix(64))
    }
  }

  private static func run(_ arguments: [String], input: Data) throws -> [String] {
    let result = try Command.run("sha256sum", ["--"] + arguments, input: input)
    guard result.status == 0 else {
      throw RunError("sha256sum failed: \(result.errorText)")
    }
    return result.text.split(separator: "\n").map { line in
      // A leading backslash marks an escaped file name.
      String(line.drop { $0 == "\\" }.prefix(64))
    }
  }
}

/// What went wrong outside a chapter's own source, in words for the reader.
public struct RunError: Error, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}
