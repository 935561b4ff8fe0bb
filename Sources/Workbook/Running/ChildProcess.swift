import Foundation

/// The chapter running a second time as its own child, watched through a pipe.
final class ChildProcess: @unchecked Sendable {
  /// The child finds its new folder's path here; it is a child because the variable is set.
  static let stagingVariable = "WORKBOOK_STAGING"

  /// How a child ends that has said by itself what was wrong.
  static let toldStatus: Int32 = 65

  /// A chapter that prints more than this is caught in a loop.
  static let largestOutput = 16 << 20

  struct Ending {
    let status: Int32
    let signal: Int32?
    let backtrace: String
    let wasInterrupted: Bool
    let printedTooMuch: Bool
  }

  private let process = Process()
  private let outlet = Pipe()
  private let backtraceFile: URL
  private var signalSources: [any DispatchSourceSignal] = []
  private let interruption = DispatchSemaphore(value: 0)

  init(arguments: [String], staging: URL, showingFigures: Bool) {
    backtraceFile = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-backtrace-\(getpid())")
    var environment = ProcessInfo.processInfo.environment
    environment[Self.stagingVariable] = staging.path
    environment[TerminalFigures.variable] = showingFigures ? TerminalFigures.request() : nil
    environment.merge(CrashReport.environment(writingTo: backtraceFile)) { $1 }
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = arguments
    process.environment = environment
    process.standardOutput = outlet
  }

  /// Runs to the end and hands on every piece of output in the order it came.
  ///
  /// - Throws: `RunError` where the child can't be started.
  func run(_ receive: (EventStream.Decoder.Part) -> Void) throws -> Ending {
    forwardSignals()
    do { try process.run() } catch {
      throw RunError("the chapter can't start its own child: \(error.localizedDescription)")
    }
    var decoder = EventStream.Decoder()
    var received = 0
    var printedTooMuch = false
    let handle = outlet.fileHandleForReading
    while true {
      let bytes = handle.availableData
      guard !bytes.isEmpty else { break }
      received += bytes.count
      if received > Self.largestOutput {
        printedTooMuch = true
        kill(process.processIdentifier, SIGKILL)
        break
      }
      decoder.feed(bytes).forEach(receive)
    }
    process.waitUntilExit()
    defer { try? FileManager.default.removeItem(at: backtraceFile) }
    return Ending(
      status: process.terminationStatus,
      signal: process.terminationReason == .uncaughtSignal ? process.terminationStatus : nil,
      backtrace: (try? String(contentsOf: backtraceFile, encoding: .utf8)) ?? "",
      wasInterrupted: interruption.wait(timeout: .now()) == .success,
      printedTooMuch: printedTooMuch)
  }

  /// Ctrl-C and a polite kill end the child; the parent lives on to clear up.
  private func forwardSignals() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [process, interruption] in
        interruption.signal()
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      }
      source.resume()
      signalSources.append(source)
    }
  }
}
