import Foundation
import Synchronization

/// One exercise's check as a process of its own, with a time limit.
package struct CheckRun: Sendable {
  /// What came of it.
  package enum Outcome: Equatable, Sendable {
    case passed
    /// A property doesn't hold: which, and the numbers.
    case failed(property: String, explanation: String)
    case threw(String)
    /// A trap, or memory that is not its own; with the program's own words, where it had any.
    case crashed(what: String, place: SourceLine?)
    /// It had not ended after the limit.
    case tooSlow(seconds: Double, place: SourceLine?)
    /// It printed without end.
    case tooMuchPrinted(place: SourceLine?)
    /// The code ended the program itself.
    case ended(status: Int32)
  }

  /// A line of a file in the chapter's folder Exercises.
  package struct SourceLine: Equatable, Sendable {
    /// "Stubs/3-latch.swift".
    package let file: String
    package let line: Int
  }

  package struct Report: Equatable, Sendable {
    package var outcome: Outcome
    /// What the reader's code printed.
    package var printed: String
    /// The figures that the check drew.
    package var drawings: [String]
  }

  package static let standardLimit = 10.0
  package static let longestLimit = 86_400.0
  /// More than this is printed by an endless loop.
  static let largestOutput = 4 << 20

  private let program: URL
  private let id: String
  private let ofSolution: Bool
  private let limit: Double

  /// - Parameters:
  ///   - program: The chapter's program of checks.
  ///   - id: The exercise's.
  ///   - ofSolution: Whether the solution is checked, instead of what the reader wrote.
  ///   - limit: In seconds.
  package init(
    program: URL, id: String, ofSolution: Bool = false, limit: Double = CheckRun.standardLimit
  ) {
    self.program = program
    self.id = id
    self.ofSolution = ofSolution
    self.limit = limit
  }

  /// Runs it to its end.
  ///
  /// - Parameter watch: Is handed the process, to end it at Ctrl-C.
  /// - Throws: `RunError` where the program can't be started.
  package func report(_ watch: (Process) -> Void = { _ in }) throws -> Report {
    let folder = try makeTemporaryFolder("check")
    defer { try? FileManager.default.removeItem(at: folder) }
    let backtraceFile = folder.appendingPathComponent("backtrace")
    let errorFile = folder.appendingPathComponent("errors")
    let placeFile = folder.appendingPathComponent("place")
    try Data().write(to: errorFile)
    let process = Process()
    process.executableURL = program
    process.arguments = [id] + (ofSolution ? ["--solution"] : [])
    var environment = ProcessInfo.processInfo.environment
    environment[Exercises.variable] = placeFile.path
    environment.merge(CrashReport.environment(writingTo: backtraceFile)) { $1 }
    process.environment = environment
    let outlet = Pipe()
    process.standardOutput = outlet
    process.standardError = try FileHandle(forWritingTo: errorFile)
    do { try process.run() } catch {
      throw RunError("\(program.lastPathComponent) can't be started: \(error.localizedDescription)")
    }
    watch(process)
    let stopped = Mutex(false)
    let clock = Self.stop(process, after: limit) { stopped.withLock { $0 = true } }
    let (output, isTooMuch) = read(outlet.fileHandleForReading, of: process)
    process.waitUntilExit()
    clock.cancel()
    let (printed, results) = CheckResult.parts(of: output)
    let errors = (try? String(contentsOf: errorFile, encoding: .utf8)) ?? ""
    if results.isEmpty, process.terminationReason == .exit,
      process.terminationStatus == ChildProcess.toldStatus
    {
      throw RunError("Checks/main.swift: \(errors.trimmed); add it to the list there")
    }
    let outcome: Outcome =
      if let result = results.first(where: { $0.kind != .drew }) {
        result.outcome
      } else if isTooMuch {
        .tooMuchPrinted(place: CheckPlaces.place(in: placeFile, of: program))
      } else if stopped.withLock({ $0 }) {
        .tooSlow(seconds: limit, place: CheckPlaces.place(in: placeFile, of: program))
      } else {
        Ending(
          process: process,
          backtrace: (try? String(contentsOf: backtraceFile, encoding: .utf8)) ?? "",
          errors: errors
        ).outcome
      }
    return Report(
      outcome: outcome, printed: printed,
      drawings: results.filter { $0.kind == .drew }.map(\.explanation))
  }

  /// Reads to the end, or until it is too much.
  private func read(_ handle: FileHandle, of process: Process) -> (Data, isTooMuch: Bool) {
    var output = Data()
    var isTooMuch = false
    while true {
      let bytes = handle.availableData
      guard !bytes.isEmpty else { return (output, isTooMuch) }
      // What comes behind is read, so that the program doesn't wait for us, and dropped.
      guard !isTooMuch else { continue }
      output += bytes
      if output.count > Self.largestOutput {
        isTooMuch = true
        DispatchQueue.global().async { Self.end(process) }
      }
    }
  }

  private static func stop(
    _ process: Process, after seconds: Double, _ note: @escaping @Sendable () -> Void
  ) -> DispatchWorkItem {
    let item = DispatchWorkItem {
      guard process.isRunning else { return }
      note()
      end(process)
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: item)
    return item
  }

  /// Asks it some times where it is, and kills it.
  private static func end(_ process: Process) {
    for _ in 0..<8 where process.isRunning {
      kill(process.processIdentifier, SIGQUIT)
      usleep(20_000)
    }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }
}

extension CheckResult {
  var outcome: CheckRun.Outcome {
    switch kind {
    case .passed: .passed
    case .failed: .failed(property: property, explanation: explanation)
    case .threw, .drew: .threw(explanation)
    }
  }
}

/// How a check ended that reported nothing.
private struct Ending {
  let signal: Int32?
  let status: Int32
  let backtrace: String
  let errors: String

  init(process: Process, backtrace: String, errors: String) {
    signal = process.terminationReason == .uncaughtSignal ? process.terminationStatus : nil
    status = process.terminationStatus
    self.backtrace = backtrace
    self.errors = errors
  }

  var outcome: CheckRun.Outcome {
    guard let signal else { return .ended(status: status) }
    let told = errors.firstMatch(of: /Fatal error: (.+)/).map { String($0.1) }
    let place = CheckPlaces.place(in: backtrace)
    let what: String
    switch signal {
    case SIGSEGV, SIGBUS:
      what = told ?? "it touched memory that is not its own; does it call itself without end?"
    case SIGILL, SIGTRAP: what = told ?? "it stopped at a trap"
    case SIGKILL: what = "it was killed; did it take all the memory?"
    default: what = told ?? "it was ended by signal \(signal)"
    }
    return .crashed(what: what, place: place)
  }
}
