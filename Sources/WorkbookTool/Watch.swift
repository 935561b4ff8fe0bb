import ArgumentParser
import Foundation
import Workbook

struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Renders a chapter, and checks its exercises, each time a source is saved.",
    discussion: """
      "watch 4" renders at each save of the chapter or the core, and checks the exercises you have \
      begun at each save of one. "watch 4.2" only checks that exercise. Ctrl-C ends it.
      """)

  @Argument(help: Package.chapterOrExercise)
  var chapter: String
  @Option(help: "quick, standard or paper.")
  var scale: Scale = .standard
  @Option(
    help: ArgumentHelp("Where the page goes; .build/book by default.", valueName: "dir"))
  var output: String?
  @Option(help: ArgumentHelp("How long each exercise may take.", valueName: "seconds"))
  var timeLimit = CheckRun.standardLimit

  func run() throws {
    let reference = try Package.reference(chapter)
    let place = try Package.chapters([reference.chapter], all: false)[0]
    if reference.number != nil { _ = try Package.selected(reference, in: ExerciseCatalogue(place)) }
    let name = place.name
    let book = output ?? Package.root.appendingPathComponent(".build/book").path
    // A check has to be killed; a chapter is asked, and clears up.
    let stop = Interruption(endingChildrenWith: SIGKILL)
    let renders = reference.number == nil
    var pageStamp = renders ? Self.pageStamp(place) : nil
    var exerciseStamp = Self.exerciseStamp(place)
    if renders { render(name, into: book, stop) }
    check(reference, of: place, stop)
    let what = renders ? "Chapters/\(name) and Sources" : "Chapters/\(name)/Exercises"
    let page = renders ? "; the page is \(book)/\(name)/index.html" : ""
    print("watching \(what)\(page); Ctrl-C ends it")
    while !stop.isRequested {
      usleep(300_000)
      if renders {
        let now = Self.pageStamp(place)
        if now != pageStamp {
          pageStamp = now
          render(name, into: book, stop)
        }
      }
      let now = Self.exerciseStamp(place)
      if now != exerciseStamp {
        exerciseStamp = now
        check(reference, of: place, stop)
      }
    }
  }

  /// What the page depends on: of the exercises, only the texts that it shows.
  private static func pageStamp(_ place: ChapterPlace) -> SourceStamp {
    SourceStamp(
      folders: [place.folder, Package.root.appendingPathComponent("Sources")],
      files: [Package.root.appendingPathComponent("Chapters/references.bib")],
      without: [place.stubs, place.checks, place.exercises.appendingPathComponent("Replaced")])
  }

  private static func exerciseStamp(_ place: ChapterPlace) -> SourceStamp {
    SourceStamp(folders: [place.stubs, place.checks, place.solutions], files: [])
  }

  /// What goes wrong is shown, and the watching goes on.
  private func render(_ name: String, into book: String, _ stop: Interruption) {
    do { try Building.products([name], stop: stop) } catch { return }
    let process = Process()
    process.executableURL = Package.program(of: name)
    process.arguments = ["--scale", scale.rawValue, "--output", book]
    do {
      try process.run()
      stop.watch(process, endingItWith: SIGTERM)
      process.waitUntilExit()
    } catch {
      print("\(name): can't be started: \(error.localizedDescription)")
    }
  }

  /// Checks what the reader has begun; where nothing is, says nothing, unless it was asked for by
  /// number.
  private func check(_ reference: ExerciseReference, of place: ChapterPlace, _ stop: Interruption) {
    guard !stop.isRequested else { return }
    do {
      let catalogue = try ExerciseCatalogue(place)
      guard !catalogue.isEmpty else { return }
      let exercises = try catalogue.selected(reference).filter {
        reference.number != nil || !catalogue.isUntouched($0)
      }
      guard !exercises.isEmpty else { return }
      let session = CheckSession(
        catalogue: catalogue, timeLimit: timeLimit, builds: true, stop: stop)
      _ = try session.check(exercises)
    } catch {
      writeError("\(error)\n")
    }
  }
}

/// When the files of some folders were last written.
struct SourceStamp: Equatable {
  private var times: [String: Date] = [:]

  init(folders: [URL], files: [URL], without left: [URL] = []) {
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
    for path in paths where !left.contains(where: { path.hasPrefix($0.path + "/") }) {
      times[path] = (try? manager.attributesOfItem(atPath: path))?[.modificationDate] as? Date
    }
  }
}
