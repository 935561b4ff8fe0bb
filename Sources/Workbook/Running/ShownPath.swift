import Foundation

extension URL {
  /// The path as one types it: relative to the folder that the reader is in, where it lies below it.
  public var shownPath: String {
    let here = FileManager.default.currentDirectoryPath + "/"
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }
}
