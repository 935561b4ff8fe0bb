import Foundation

/// The book as it stands in `Output`.
enum CommittedBook {
  /// The package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let folder = root.appendingPathComponent("Output")

  /// Its files with a suffix, in the order of their paths.
  static func files(endingIn suffix: String) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { path in
        path.hasSuffix(suffix) && !path.split(separator: "/").contains { $0.hasPrefix(".") }
      }
      .sorted().map { folder.appendingPathComponent($0) }
  }
}
