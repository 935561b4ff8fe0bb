import ArgumentParser
import Foundation
import Workbook

/// What `make test` builds. A stub that the reader has not finished may not compile; the rest of
/// the suite is to run all the same.
struct BuildTests: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds the tests; exercises that don't compile are left out, and named.",
    shouldDisplay: false)

  func run() throws {
    let stop = Interruption(endingChildrenWith: SIGKILL)
    print("building the tests and every program …")
    fflush(nil)
    guard let log = try Building.failure(["--build-tests"], stop: stop) else { return }
    if stop.isRequested { throw ExitCode(130) }
    let catalogues = try Package.book.chapters.map {
      try ExerciseCatalogue(Package.book.place(of: $0))
    }
    // Whose stubs are as they were shipped has no excuse.
    let begun = catalogues.filter { catalogue in
      catalogue.exercises.contains { !catalogue.isUntouched($0) }
    }
    let mistakes = CompilerErrors(log).mistakes
    let excused = mistakes.allSatisfy { mistake in
      begun.contains { catalogue in
        // What the check can't call is the fault of a stub, too.
        [catalogue.place.stubs, catalogue.place.checks].contains {
          mistake.file.hasPrefix($0.path + "/")
        }
      }
    }
    guard excused, !mistakes.isEmpty else {
      writeError(log)
      throw ExitCode(1)
    }
    try Building.products(Self.products, stop: stop)
    for catalogue in catalogues {
      let failure = try Building.failure(of: catalogue.program, stop: stop)
      if stop.isRequested { throw ExitCode(130) }
      guard let failure else { continue }
      guard begun.contains(where: { $0.place.name == catalogue.place.name }) else {
        writeError(failure)
        throw ExitCode(1)
      }
      // An older program would be taken for what stands there now.
      try? FileManager.default.removeItem(at: Package.program(of: catalogue.program))
      print("skipped: the exercises of \(catalogue.place.name), which don't compile:")
      for line in CompilerErrors(failure).words(
        of: catalogue.place, root: Package.root.path, source: { _ in nil })
      { print("  \(line)") }
    }
  }

  /// Every program that tests start, and the tests.
  private static var products: [String] {
    Package.book.chapters
      + ["workbook", "KitchenSink", "FaultyChapter", "ChecksFaulty", "lstm-workbookPackageTests"]
  }
}
