import Foundation

/// Makes a new folder that only this user may read, under a name that nobody could guess.
///
/// - Throws: `RunError` where it can't be made.
public func makeTemporaryFolder(_ purpose: String) throws -> URL {
  let pattern = FileManager.default.temporaryDirectory
    .appendingPathComponent("workbook-\(purpose)-XXXXXX").path
  var path = Array(pattern.utf8CString)
  guard mkdtemp(&path) != nil else {
    throw RunError("\(pattern) can't be made: \(String(cString: strerror(errno)))")
  }
  return URL(
    fileURLWithPath: String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
}
