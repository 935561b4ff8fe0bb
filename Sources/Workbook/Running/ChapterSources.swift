import Foundation

/// The sources that a chapter's results depend on, as they were when its program started.
///
/// Read once: a file that is saved during a run must not give the run's results a new key.
struct ChapterSources: Sendable {
  /// The code of `main.swift` without its prose, and the sums of the chapter's other Swift files and
  /// of the core's.
  let text: String
  /// Whether a source was saved after this program was built: the program is then not what they say.
  let isNewerThanProgram: Bool

  init(place: ChapterPlace) throws {
    let main = try String(contentsOf: place.source, encoding: .utf8)
    let others = JobCache.swiftFiles(in: place.folder).filter { file in
      file.path != place.source.path && !file.path.contains("/Exercises/")
    }
    let files = others + JobCache.swiftFiles(in: place.coreSources)
    let sums = try Checksum.sha256(files: files)
    text = ([codeForCaching(main)] + sums).joined(separator: "\n")
    let built = Self.modified("/proc/self/exe")
    isNewerThanProgram = ([place.source] + files).contains { file in
      guard let built, let saved = Self.modified(file.path) else { return false }
      return saved > built
    }
  }

  private static func modified(_ path: String) -> Date? {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    return attributes?[.modificationDate] as? Date
  }
}
