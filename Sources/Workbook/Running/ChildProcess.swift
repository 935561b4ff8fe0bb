import Foundation
import Synchronization

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
  private let interrupted = Mutex(false)

  /// Whether someone asked for the end, also after the child's own.
  var wasInterrupted: Bool { interrupted.withLock { $0 } }

  init(arguments: [String], staging: URL, showingFigures: Bool) {
    backtraceFile = staging.appendingPathComponent(".backtrace")
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
    if wasInterrupted { kill(process.processIdentifier, SIGKILL) }
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
      wasInterrupted: wasInterrupted,
      printedTooMuch: printedTooMuch)
  }

  /// Ctrl-C and a polite kill end the child; the parent lives on to clear up.
  private func forwardSignals() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // Under nohup a hang-up is to be ignored, and stays so.
      let before = signal(number, SIG_IGN)
      if number == SIGHUP,
        unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
      {
        continue
      }
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [self] in
        // The first lets a training write its checkpoint; the second waits for nothing.
        let isFirst = interrupted.withLock { flag in
          defer { flag = true }
          return !flag
        }
        if process.isRunning { kill(process.processIdentifier, isFirst ? SIGTERM : SIGKILL) }
      }
      source.resume()
      signalSources.append(source)
    }
  }
}

/// Gives signals back their default effect, also where whoever started this process blocked them, as
/// the threads of a dispatch queue do.
func hear(_ numbers: [Int32]) {
  var heard = sigset_t()
  sigemptyset(&heard)
  for number in numbers {
    signal(number, SIG_DFL)
    sigaddset(&heard, number)
  }
  pthread_sigmask(SIG_UNBLOCK, &heard, nil)
}
