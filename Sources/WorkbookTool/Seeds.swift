import ArgumentParser
import Foundation
import Workbook

struct Seeds: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs a chapter with several seeds and counts how often each claim held.")

  @Argument(help: "A chapter's number or name.")
  var chapter: String
  @Option(help: "How many seeds.")
  var count = 10
  @Option(help: "The first seed; the others follow it.")
  var first: UInt64 = 1
  @Option(help: "quick, standard or paper.")
  var scale: Scale = .standard
  @Flag(help: "Takes the programs as they were last built.")
  var noBuild = false

  func validate() throws {
    guard count > 0, first <= UInt64.max - UInt64(count) else {
      throw ValidationError("--count must be at least 1, and the last seed below 2⁶⁴")
    }
  }

  func run() throws {
    let name = try Package.chapters([chapter], all: false)[0].name
    let stop = Interruption(endingChildrenWith: SIGTERM)
    if !noBuild { try Building.products([name], stop: stop) }
    let folder = try makeTemporaryFolder("seeds")
    defer { try? FileManager.default.removeItem(at: folder) }
    var results: [Results] = []
    for seed in first..<(first + UInt64(count)) {
      let outcome = ChapterRun(
        name: name,
        arguments: ["--seed", "\(seed)", "--scale", scale.rawValue, "--output", folder.path],
        stop: stop
      ).run()
      if stop.isRequested { throw ExitCode(130) }
      guard outcome.status == 0 else {
        throw RunError("the chapter \(name) failed with seed \(seed)")
      }
      let file = folder.appendingPathComponent("\(name)/results.json")
      results.append(try Results(json: String(contentsOf: file, encoding: .utf8)))
    }
    print(SeedCount.table(results))
  }
}
