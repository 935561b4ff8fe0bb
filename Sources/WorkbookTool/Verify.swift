import ArgumentParser
import Foundation
import Workbook

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs chapters anew and compares them with the results in Output.",
    discussion: """
      Renders into a temporary folder at standard scale, with every job computed again, and compares \
      the results.json of both. The exit status is 1 where the sources \
      have changed since rendering, the structure differs, a claim does not hold, or a metric \
      lies outside its tolerance; each difference is named.
      """)

  @Argument(help: "Numbers or names; every chapter by default.")
  var chapters: [String] = []
  @Flag(help: "Takes the programs as they were last built.")
  var noBuild = false

  func run() throws {
    let names = try Package.chapters(chapters, all: chapters.isEmpty).map(\.name)
    let stop = Interruption(endingChildrenWith: SIGTERM)
    if !noBuild { try Building.products(names, stop: stop) }
    let folder = try makeTemporaryFolder("verify")
    defer { try? FileManager.default.removeItem(at: folder) }
    var differences = 0
    var failed = 0
    for name in names {
      let outcome = ChapterRun(
        name: name, arguments: ["--strict", "--fresh", "--output", folder.path], stop: stop
      ).run()
      if stop.isRequested { throw ExitCode(130) }
      let comparison = try? ResultsComparison(
        committed: read(Package.root.appendingPathComponent("Output/\(name)/results.json")),
        new: read(folder.appendingPathComponent("\(name)/results.json")))
      guard let comparison else {
        print("\(name): there are no results to compare")
        differences += 1
        continue
      }
      for line in comparison.faults { print("\(name): \(line)") }
      for line in comparison.withinTolerance { print("\(name): \(line)") }
      differences += comparison.faults.count
      failed += outcome.status == 0 ? 0 : 1
    }
    if differences > 0 { print("The committed book is not what its sources give.") }
    if failed > 0 { print("A chapter failed, or a claim of it does not hold.") }
    guard differences == 0, failed == 0 else { throw ExitCode(1) }
    print("Nothing differs beyond its tolerance.")
  }

  private func read(_ file: URL) throws -> Results {
    try Results(json: String(contentsOf: file, encoding: .utf8))
  }
}

/// "3 of 41 metrics differ, all within tolerance": a new book beside the committed one.
enum DistanceFromCommitted {
  static func line(_ names: [String], in folder: URL) -> String {
    var (count, differing, outside) = (0, 0, 0)
    for name in names {
      let file = folder.appendingPathComponent("\(name)/results.json")
      guard let text = try? String(contentsOf: file, encoding: .utf8),
        let new = try? Results(json: text), let old = committed(name)
      else { continue }
      let comparison = ResultsComparison(committed: old, new: new)
      count += new.metrics.count
      differing += comparison.differingMetrics
      outside += comparison.metricsOutside
    }
    guard count > 0 else { return "There is no committed book to compare with." }
    let verdict =
      outside > 0 ? "\(outside) beyond tolerance" : differing > 0 ? "all within tolerance" : ""
    return "\(differing) of \(count) metrics differ from the committed book's"
      + (verdict.isEmpty ? "." : ", \(verdict).")
  }

  /// What the last commit holds.
  private static func committed(_ name: String) -> Results? {
    let result = try? Command.run(
      "git", ["show", "HEAD:Output/\(name)/results.json"], folder: Package.root)
    guard let result, result.status == 0 else { return nil }
    return try? Results(json: result.text)
  }
}
