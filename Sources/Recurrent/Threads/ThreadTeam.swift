import Glibc
import Synchronization

/// Threads that wait for work, so that a computation of half a millisecond can be shared.
///
/// A waiting thread looks for work without pause for a moment, then sleeps. One computation at a time
/// has the team; another that comes meanwhile is told to go on alone.
final class ThreadTeam: Sendable {
  static let shared = ThreadTeam()

  /// The body of the computation under way; read by members only while it runs.
  private nonisolated(unsafe) var body: ((Threads.Member) -> Void)?
  private let isTaken = Atomic(false)
  /// Counts computations, in steps of 256; the low byte is the size of the team.
  private let work = Atomic(0)
  private let finished = Atomic(0)
  private let arrived = Atomic(0)
  private let phase = Atomic(0)
  private let asleep = Atomic(0)
  private let started = Atomic(1)
  private nonisolated(unsafe) let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(
    capacity: 1)
  private nonisolated(unsafe) let wakeUp = UnsafeMutablePointer<pthread_cond_t>.allocate(
    capacity: 1)

  /// How many computations have been shared so far.
  var computations: Int { work.load(ordering: .relaxed) / 256 }

  private init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(wakeUp, nil)
  }

  /// Runs the body on `size` threads, this one among them.
  ///
  /// - Returns: False, and nothing has run, where another computation has the team.
  func run(_ size: Int, _ body: (Threads.Member) -> Void) -> Bool {
    guard size < 256, !isTaken.exchange(true, ordering: .acquiring) else { return false }
    defer { isTaken.store(false, ordering: .releasing) }
    while started.load(ordering: .relaxed) < size { startThread() }
    withoutActuallyEscaping(body) { body in
      self.body = body
      finished.store(0, ordering: .relaxed)
      let next = (work.load(ordering: .relaxed) / 256 + 1) * 256 + size
      work.store(next, ordering: .sequentiallyConsistent)
      if asleep.load(ordering: .sequentiallyConsistent) > 0 {
        pthread_mutex_lock(mutex)
        pthread_cond_broadcast(wakeUp)
        pthread_mutex_unlock(mutex)
      }
      body(Threads.Member(index: 0, size: size, barrier: self))
      spin { finished.load(ordering: .acquiring) == size - 1 }
      self.body = nil
    }
    return true
  }

  /// Waits until `size` threads have come here.
  func wait(_ size: Int) {
    let now = phase.load(ordering: .acquiring)
    if arrived.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue == size {
      arrived.store(0, ordering: .relaxed)
      phase.store(now &+ 1, ordering: .releasing)
    } else {
      spin { phase.load(ordering: .acquiring) != now }
    }
  }

  /// Looks again and again, and lets other threads on after a while.
  private func spin(until isDone: () -> Bool) {
    var looks = 0
    while !isDone() {
      looks += 1
      if looks > 20_000 { sched_yield() }
    }
  }

  private func startThread() {
    let index = started.wrappingAdd(1, ordering: .relaxed).oldValue
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var thread = pthread_t()
    let context = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    context.pointee = index
    // Signals from outside belong to the program's own threads; a helper's own faults are its own.
    var blocked = sigset_t()
    var before = sigset_t()
    sigfillset(&blocked)
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] { sigdelset(&blocked, fault) }
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let status = pthread_create(
      &thread, &attributes,
      { context in
        guard let place = context?.assumingMemoryBound(to: Int.self) else { return nil }
        let index = place.pointee
        place.deallocate()
        ThreadTeam.shared.serve(index)
      }, context)
    guard status == 0 else {
      fatalError("Threads: the system gave no thread: \(String(cString: strerror(status)))")
    }
  }

  /// A helper's life: wait for work, take part where its place is in the team.
  private func serve(_ index: Int) -> Never {
    var seen = 0
    while true {
      seen = nextWork(after: seen)
      let size = seen % 256
      guard index < size else { continue }
      body?(Threads.Member(index: index, size: size, barrier: self))
      finished.wrappingAdd(1, ordering: .releasing)
    }
  }

  private func nextWork(after seen: Int) -> Int {
    for _ in 0..<100_000 {
      let now = work.load(ordering: .acquiring)
      if now != seen { return now }
    }
    pthread_mutex_lock(mutex)
    asleep.wrappingAdd(1, ordering: .sequentiallyConsistent)
    var now = work.load(ordering: .sequentiallyConsistent)
    while now == seen {
      pthread_cond_wait(wakeUp, mutex)
      now = work.load(ordering: .sequentiallyConsistent)
    }
    asleep.wrappingSubtract(1, ordering: .sequentiallyConsistent)
    pthread_mutex_unlock(mutex)
    return now
  }
}
