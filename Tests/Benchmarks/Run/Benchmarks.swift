import ArgumentParser
import BenchmarkReport
import Foundation
import Workbook

/// `make bench`.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks",
    abstract: "Times this core beside PyTorch, in turn, and writes Output/benchmarks.",
    discussion: """
      `make bench-setup` puts PyTorch into .bench; WORKBOOK_PYTHON may name another Python that has \
      it. Without PyTorch our own times are measured. Takes about six minutes on a quiet machine. \
      An interrupted run leaves the last results as they are.
      """)

  @Option(
    help: ArgumentHelp("Only cases whose name contains this; writes no page.", valueName: "pattern")
  )
  var only: String?
  @Option(help: "How many rounds of each measurement count.")
  var rounds = 7
  @Option(help: ArgumentHelp("1 or 2; both by default.", valueName: "count"))
  var threads: [Int] = []
  @Option(
    help: ArgumentHelp("The folder to write; Output/benchmarks by default.", valueName: "dir"))
  var output: String?
  @Flag(help: "Measures nothing; writes the page anew from results.json.")
  var pageOnly = false

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  mutating func validate() throws {
    if rounds < 1 { throw ValidationError("--rounds \(rounds): use at least 1") }
    if let count = threads.first(where: { !(1...2).contains($0) }) {
      throw ValidationError("--threads \(count): use 1 or 2")
    }
  }

  /// Where the page goes; nil where none is wanted.
  private var folder: URL? {
    if let output { return URL(fileURLWithPath: output).standardizedFileURL }
    let isWhole = only == nil && threads.isEmpty
    return isWhole || pageOnly ? Self.root.appendingPathComponent("Output/benchmarks") : nil
  }

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    if pageOnly, let folder {
      let json = try Data(contentsOf: folder.appendingPathComponent("results.json"))
      return try write(BenchmarkResults(json: json), to: folder)
    }
    let ending = Ending()
    defer { ending.cancel() }
    let measuring = try Measuring(
      worker: Self.worker(), rounds: rounds, threads: threads.isEmpty ? [1, 2] : threads.sorted())
    let results = try measuring.run(only: only)
    print("\n" + BenchmarkTable(results).text + "\n\n" + BenchmarkTable.explanation)
    print(
      "Rounds thrown away because something else used more than a tenth of a core: "
        + "\(results.discarded). Measurements that had to keep such rounds: \(results.disturbed) of "
        + "\(results.cases.count).")
    if let folder {
      try write(results, to: folder)
    } else {
      print("Part of the benchmark: Output/benchmarks is left as it is (--output writes a page).")
    }
  }

  private func write(_ results: BenchmarkResults, to folder: URL) throws {
    try BenchmarkPage(results).write(to: folder)
    let book = Self.root.appendingPathComponent("Output")
    if folder.deletingLastPathComponent().path == book.path {
      try BookPages.write(in: book, root: Self.root, drawingGallery: false)
    }
    print(folder.appendingPathComponent("index.html").path)
  }

  /// PyTorch's side, or nil with a word on how to get it.
  private static func worker() throws -> Worker? {
    let wanted = ProcessInfo.processInfo.environment["WORKBOOK_PYTHON"]
    if let wanted, !wanted.isEmpty { return try WaitingPolicy.worker(python: wanted) }
    let python = root.appendingPathComponent(".bench/bin/python").path
    let advice = "our own times are measured, without ratios. make bench-setup gets it."
    guard FileManager.default.isExecutableFile(atPath: python) else {
      print("PyTorch is not there: \(advice)")
      return nil
    }
    do { return try WaitingPolicy.worker(python: python) } catch {
      print("PyTorch in .bench does not start: \(advice)")
      return nil
    }
  }
}
