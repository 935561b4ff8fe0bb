import ArgumentParser
import Foundation
import Workbook

struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds and renders a chapter again each time one of its sources is saved.",
    discussion: "Ctrl-C ends it.")

  @Argument(help: "A chapter's number or name.")
  var chapter: String
  @Option(help: "quick, standard or paper.")
  var scale: Scale = .standard
  @Option(
    help: ArgumentHelp("Where the page goes; .build/book by default.", valueName: "dir"))
  var output: String?

  func run() throws {
    let place = try Package.chapters([chapter], all: false)[0]
    let name = place.name
    let folders = [place.folder, Package.root.appendingPathComponent("Sources")]
    let files = [Package.root.appendingPathComponent("Chapters/references.bib")]
    let book = output ?? Package.root.appendingPathComponent(".build/book").path
    let stop = Interruption(endingChildrenWith: SIGTERM)
    var seen = SourceStamp(folders: folders, files: files)
    render(name, into: book, stop)
    print(
      "watching Chapters/\(name) and Sources; the page is \(book)/\(name)/index.html; "
        + "Ctrl-C ends it")
    while !stop.isRequested {
      usleep(300_000)
      let now = SourceStamp(folders: folders, files: files)
      guard now != seen else { continue }
      seen = now
      render(name, into: book, stop)
    }
  }

  /// What goes wrong is shown, and the watching goes on.
  private func render(_ name: String, into book: String, _ stop: Interruption) {
    do { try Package.build(product: name) } catch { return }
    let process = Process()
    process.executableURL = Package.program(of: name)
    process.arguments = ["--scale", scale.rawValue, "--output", book]
    do {
      try process.run()
      stop.watch(process)
      process.waitUntilExit()
    } catch {
      print("\(name): can't be started: \(error.localizedDescription)")
    }
  }
}

/// When the files of some folders were last written.
struct SourceStamp: Equatable {
  private var times: [String: Date] = [:]

  init(folders: [URL], files: [URL]) {
    let manager = FileManager.default
    var paths = files.map(\.path)
    for folder in folders {
      let names = manager.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
      // Editors leave hidden and temporary files beside the one they save.
      paths += names.filter { name in
        ["swift", "h", "c", "cpp", "jsonl"].contains((name as NSString).pathExtension)
          && !(name as NSString).lastPathComponent.hasPrefix(".")
      }.map { folder.appendingPathComponent($0).path }
    }
    for path in paths {
      times[path] = (try? manager.attributesOfItem(atPath: path))?[.modificationDate] as? Date
    }
  }
}
