import Glibc
import Synchronization

/// Ctrl-C and a polite kill (SIGINT and SIGTERM), kept off until a training has written its checkpoint.
///
/// While at least one training watches, the first of them is only noted, for every training to see;
/// the next is handled as it was before, which ends the program where nobody changed that. A signal
/// that the program ignores, as under nohup, stays ignored.
enum StopSignals {
  private static let numbers = [SIGINT, SIGTERM]
  /// The signal that came, or 0. The handler writes it.
  private static let requested = Atomic<Int32>(0)
  /// How the signals were handled before. The handler reads it, so it is plain memory.
  nonisolated(unsafe) private static let before = UnsafeMutablePointer<sigaction>.allocate(
    capacity: 2)
  private static let watching = Mutex((trainings: 0, noticed: false, caught: [Int32]()))

  /// From here to `unwatch` the signals are noted.
  static func watch() {
    watching.withLock { watching in
      if watching.trainings == 0 {
        requested.store(0, ordering: .sequentiallyConsistent)
        watching.noticed = false
        watching.caught = numbers.filter { catchSignal($0) }
      }
      watching.trainings += 1
    }
  }

  /// Whether a training should stop now.
  static func isRequested() -> Bool {
    guard requested.load(ordering: .relaxed) != 0 else { return false }
    watching.withLock { $0.noticed = true }
    return true
  }

  /// The last one puts the earlier handling back. A signal that came too late for any training to
  /// notice is sent again.
  static func unwatch() {
    let missed = watching.withLock { watching -> Int32 in
      watching.trainings -= 1
      guard watching.trainings == 0 else { return 0 }
      for number in watching.caught { sigaction(number, previous(number), nil) }
      return watching.noticed ? 0 : requested.load(ordering: .sequentiallyConsistent)
    }
    // To the process: a thread of a pool takes no signals.
    if missed != 0 { kill(getpid(), missed) }
  }

  /// - Returns: Whether the signal is caught now.
  private static func catchSignal(_ number: Int32) -> Bool {
    sigaction(number, nil, previous(number))
    let earlier = unsafeBitCast(
      previous(number).pointee.__sigaction_handler.sa_handler, to: Int.self)
    guard earlier != unsafeBitCast(SIG_IGN, to: Int.self) else { return false }
    var action = sigaction()
    action.sa_flags = SA_RESTART
    action.__sigaction_handler.sa_handler = { number in
      // Only what a handler may do: an atomic exchange and system calls.
      let (isFirst, _) = StopSignals.requested.compareExchange(
        expected: 0, desired: number, ordering: .sequentiallyConsistent)
      guard !isFirst else { return }
      sigaction(number, StopSignals.previous(number), nil)
      raise(number)
    }
    return sigaction(number, &action, nil) == 0
  }

  private static func previous(_ number: Int32) -> UnsafeMutablePointer<sigaction> {
    before + (number == SIGINT ? 0 : 1)
  }
}
