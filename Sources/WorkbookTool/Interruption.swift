import Foundation
import Synchronization

/// Ctrl-C, a hang-up and a polite kill: nothing further begins, and what runs is ended.
///
/// A child is in a process group of its own, so the terminal's Ctrl-C reaches this program alone.
final class Interruption: @unchecked Sendable {
  private let state = Mutex<(requested: Bool, running: [(process: Process, signal: Int32)])>(
    (false, []))
  private let childSignal: Int32
  private var sources: [any DispatchSourceSignal] = []

  /// - Parameter childSignal: What ends a child: SIGTERM for a chapter, which clears up; SIGKILL for
  ///   a job, which has inherited that this program doesn't mind politer ones.
  init(endingChildrenWith childSignal: Int32) {
    self.childSignal = childSignal
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(number, SIG_IGN)
      // Under nohup a hang-up is to be ignored, and stays so.
      let wasIgnored =
        unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
      if number == SIGHUP, wasIgnored { continue }
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [weak self] in self?.request() }
      source.resume()
      sources.append(source)
    }
  }

  var isRequested: Bool { state.withLock { $0.requested } }

  /// Ends this process as well, should an interruption come.
  ///
  /// - Parameter own: What ends it, instead of what ends the others.
  func watch(_ process: Process, endingItWith own: Int32? = nil) {
    state.withLock { state in
      state.running.removeAll { !$0.process.isRunning }
      state.running.append((process, own ?? childSignal))
      if state.requested { kill(process.processIdentifier, own ?? childSignal) }
    }
  }

  private func request() {
    state.withLock { state in
      state.requested = true
      for (process, signal) in state.running where process.isRunning {
        kill(process.processIdentifier, signal)
      }
    }
  }
}
