import ArgumentParser
import Foundation
import Workbook

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs chapters and renders their pages, then the book's index, essay and notation.",
    discussion: """
      Ends with a table of times, and with how far the metrics are from the committed book's. \
      The exit status is 1 where a chapter failed.
      """)

  @Argument(help: "Numbers or names: 1, 04, 04-forget-gate.")
  var chapters: [String] = []
  @Flag(help: "Every chapter.")
  var all = false
  @Option(help: "quick, standard or paper.")
  var scale: Scale = .standard
  @Option(help: "The seed of every random number.")
  var seed: UInt64 = 1
  @Option(help: ArgumentHelp("Where the pages go; Output by default.", valueName: "dir"))
  var output: String?
  @Flag(help: "Takes the programs as they were last built.")
  var noBuild = false

  func run() throws {
    let names = try Package.chapters(chapters, all: all).map(\.name)
    let stop = Interruption(endingChildrenWith: SIGTERM)
    if !noBuild { try Building.products(names, stop: stop) }
    let folder =
      output.map { URL(fileURLWithPath: $0) } ?? Package.root.appendingPathComponent("Output")
    var outcomes: [ChapterRun.Outcome] = []
    for name in names where !stop.isRequested {
      let arguments = ["--scale", scale.rawValue, "--seed", "\(seed)", "--output", folder.path]
      outcomes.append(ChapterRun(name: name, arguments: arguments, stop: stop).run())
    }
    if stop.isRequested { throw ExitCode(130) }
    try BookPages.write(in: folder, root: Package.root, drawingGallery: all)
    printTimes(outcomes)
    let succeeded = outcomes.filter { $0.status == 0 }.map(\.name)
    if scale == .standard, seed == 1, !succeeded.isEmpty {
      print(DistanceFromCommitted.line(succeeded, in: folder))
    }
    print("\(folder.appendingPathComponent("index.html").path)")
    if outcomes.contains(where: { $0.status != 0 }) { throw ExitCode(1) }
  }

  private func printTimes(_ outcomes: [ChapterRun.Outcome]) {
    guard outcomes.count > 1 else { return }
    let width = outcomes.map(\.name.count).max() ?? 0
    print("")
    for outcome in outcomes {
      let name = outcome.name.padding(toLength: width, withPad: " ", startingAt: 0)
      print(
        "\(name)  \(String(format: "%6.1f s", outcome.seconds))  "
          + (outcome.status == 0 ? "" : "failed"))
    }
    let total = outcomes.reduce(0) { $0 + $1.seconds }
    print(
      "\("in all".padding(toLength: width, withPad: " ", startingAt: 0))  "
        + String(format: "%6.1f s", total))
  }
}

/// One chapter's program, run with its output kept back: a line says how it went.
struct ChapterRun {
  struct Outcome {
    let name: String
    let status: Int32
    let seconds: Double
  }

  let name: String
  let arguments: [String]
  let stop: Interruption

  func run() -> Outcome {
    let isTerminal = isatty(STDERR_FILENO) == 1
    if isTerminal { writeError("\(name) …\n") }
    let start = ContinuousClock.now
    let process = Process()
    process.executableURL = Package.program(of: name)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    // In a terminal the progress bar shows; elsewhere what it says is kept for the case of a failure.
    if !isTerminal { process.standardError = errors }
    var kept = Data()
    do {
      try process.run()
      stop.watch(process)
      if !isTerminal { kept = errors.fileHandleForReading.readDataToEndOfFile() }
      process.waitUntilExit()
    } catch {
      writeError("\(name): can't be started: \(error.localizedDescription)\n")
      return Outcome(name: name, status: 127, seconds: 0)
    }
    let elapsed = (ContinuousClock.now - start).components
    let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
    let status = process.terminationStatus
    if status != 0 {
      let lines = String(decoding: kept, as: UTF8.self).split(separator: "\n")
      writeError(lines.suffix(20).map { "  \($0)\n" }.joined())
    }
    print(
      "\(name)  \(status == 0 ? "done" : "failed (\(status))")  "
        + String(format: "%.1f s", seconds))
    fflush(nil)
    return Outcome(name: name, status: status, seconds: seconds)
  }

}
