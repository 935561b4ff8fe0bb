import Foundation

/// Where a chapter's files are: everything follows from the path of its `main.swift`.
public struct ChapterPlace: Sendable {
  /// The folder of its `main.swift`.
  public let folder: URL

  public init(folder: URL) { self.folder = folder }

  /// "01-rnn-loop".
  public var name: String { folder.lastPathComponent }
  /// The package's top folder, two above the chapter's.
  public var root: URL { folder.deletingLastPathComponent().deletingLastPathComponent() }

  public var source: URL { folder.appendingPathComponent("main.swift") }
  /// The committed results of its plans.
  public var runs: URL { folder.appendingPathComponent("Runs") }
  public var references: URL { root.appendingPathComponent("Chapters/references.bib") }
  public var coreSources: URL { root.appendingPathComponent("Sources/Recurrent") }
  /// The sums of the data files, as `sha256sum` writes them.
  public var dataSums: URL { root.appendingPathComponent("Sources/SetUp/data.sha256") }
  public var data: URL { root.appendingPathComponent(".data") }
  public var cache: URL { root.appendingPathComponent(".cache/\(name)") }
  public var committedOutput: URL { root.appendingPathComponent("Output") }
}

/// The chapters of a book, by their folders.
public struct Book: Sendable {
  public let root: URL

  public init(root: URL) { self.root = root }

  /// Every chapter's name, in reading order.
  public var chapters: [String] {
    let folder = root.appendingPathComponent("Chapters")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter {
      FileManager.default.fileExists(
        atPath: folder.appendingPathComponent($0).appendingPathComponent("main.swift").path)
    }.sorted()
  }

  /// Whether every data file is there with its expected sum.
  public var hasData: Bool {
    let list = root.appendingPathComponent("Sources/SetUp/data.sha256")
    let folder = root.appendingPathComponent(".data")
    let result = try? Command.run("sha256sum", ["--check", "--status", list.path], folder: folder)
    return result?.status == 0
  }

  public func place(of name: String) -> ChapterPlace {
    ChapterPlace(folder: root.appendingPathComponent("Chapters/\(name)"))
  }
}
