import Foundation
import Workbook

/// Ends the run early: at Ctrl-C, and where it takes far longer than it should.
///
/// Nothing has been written by then: the new folder is built and exchanged for the old one at the
/// very end, and a worker ends with its input.
final class Ending {
  /// In seconds.
  static let longest = 900
  private var sources: [any DispatchSourceProtocol] = []

  init() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        writeError("\nStopped; the last results are as they were.\n")
        exit(128 + number)
      }
      source.resume()
      sources.append(source)
    }
    let timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: .now() + .seconds(Self.longest))
    timer.setEventHandler {
      writeError("\nStopped after \(Self.longest / 60) minutes: the machine is too busy.\n")
      exit(1)
    }
    timer.resume()
    sources.append(timer)
  }

  func cancel() { for source in sources { source.cancel() } }
}
