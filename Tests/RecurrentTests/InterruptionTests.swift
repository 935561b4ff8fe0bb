import Foundation
import Synchronization
import Testing

@testable import Recurrent

// Every test here runs in a process of its own, since a signal reaches all of a process.

private typealias Loop = CarryingLoop<Adam<Float>>

private func newLoop(seed: UInt64 = 1) -> Loop { Loop(Adam(learningRate: 0.01), seed: seed) }

/// A checkpoint's place where none gets written, so that nothing is left behind by a killed process.
private let unwritten = URL(fileURLWithPath: "/dev/null/none")

/// Brings a signal to this thread, before the call returns. With `kill` another thread may take it,
/// some steps later.
private func send(_ number: Int32) {
  var signals = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, number)
  pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  raise(number)
}

/// Whether the signal would end the program.
private func isDefault(_ number: Int32) -> Bool {
  handling(number) == unsafeBitCast(SIG_DFL, to: Int.self)
}

private func handling(_ number: Int32) -> Int {
  var action = sigaction()
  sigaction(number, nil, &action)
  return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
}

/// Trains 20 steps with a signal in one of them, then goes on in fresh objects.
private func interruptAndGoOn(with number: Int32, at step: Int) throws {
  let folder = try ScratchFolder()
  let whole = newLoop()
  try whole.run(until: 20)
  let loop = newLoop()
  let error = #expect(throws: TrainingError.self) {
    try loop.run(until: 20, checkpoints: loop.checkpoints(folder.file("a"), every: 7)) {
      if $0 == step { send(number) }
    }
  }
  guard case .interrupted(step, folder.file("a"))? = error else {
    Issue.record("the training ended with \(String(describing: error))")
    return
  }
  #expect(error?.description.contains("interrupted after step \(step)") == true)
  #expect(error?.description.contains("trainer.resume(from:)") == true)
  #expect(isDefault(SIGINT) && isDefault(SIGTERM))
  let resumed = newLoop(seed: 2)
  #expect(try resumed.resume(from: folder.file("a")))
  try resumed.run(until: 20, checkpoints: resumed.checkpoints(folder.file("a"), every: 7))
  #expect(try resumed.bytes() == whole.bytes())
}

@Suite("A training that is interrupted")
struct InterruptionTests {
  @Test("by Ctrl-C stops after the step, and later leads to the same bytes as no stop")
  func controlC() async {
    await #expect(processExitsWith: .success) {
      for step in [1, 7, 12, 20] { try interruptAndGoOn(with: SIGINT, at: step) }
    }
  }

  @Test("by a polite kill stops after the step, and later leads to the same bytes as no stop")
  func politeKill() async {
    await #expect(processExitsWith: .success) {
      try interruptAndGoOn(with: SIGTERM, at: 12)
    }
  }

  @Test("by a kill from outside stops after some step, and leads to the same bytes as no stop")
  func killFromOutside() async {
    await #expect(processExitsWith: .success) {
      let folder = try ScratchFolder()
      let loop = newLoop()
      let error = #expect(throws: TrainingError.self) {
        // Without end: only the signal stops it.
        try loop.run(until: .max, checkpoints: loop.checkpoints(folder.file("a"), every: .max)) {
          if $0 == 4 { kill(getpid(), SIGINT) }
        }
      }
      guard case .interrupted(let step, _)? = error, step >= 4 else {
        Issue.record("the training ended with \(String(describing: error))")
        return
      }
      let (whole, resumed) = (newLoop(), newLoop(seed: 2))
      #expect(try resumed.resume(from: folder.file("a")))
      #expect(resumed.trainer.stepsDone == step)
      try whole.run(until: step + 3)
      try resumed.run(until: step + 3)
      #expect(try resumed.bytes() == whole.bytes())
    }
  }

  @Test("by a second Ctrl-C ends at once")
  func secondControlC() async {
    await #expect(processExitsWith: .signal(SIGINT)) {
      let loop = newLoop()
      try loop.run(until: 3, checkpoints: loop.checkpoints(unwritten, every: 7)) { _ in
        send(SIGINT)
        send(SIGINT)
      }
    }
  }

  @Test("by a polite kill while Ctrl-C is being answered ends at once")
  func killAfterControlC() async {
    await #expect(processExitsWith: .signal(SIGTERM)) {
      let loop = newLoop()
      try loop.run(until: 3, checkpoints: loop.checkpoints(unwritten, every: 7)) { _ in
        send(SIGINT)
        send(SIGTERM)
      }
    }
  }

  @Test("without checkpoints ends as any program does")
  func withoutCheckpoints() async {
    await #expect(processExitsWith: .signal(SIGTERM)) {
      try newLoop().run(until: 3) { _ in send(SIGTERM) }
    }
  }

  @Test("while the program ignores Ctrl-C goes on, and it stays ignored")
  func ignored() async {
    await #expect(processExitsWith: .success) {
      signal(SIGINT, SIG_IGN)
      let folder = try ScratchFolder()
      let loop = newLoop()
      try loop.run(until: 3, checkpoints: loop.checkpoints(folder.file("a"), every: 7)) { _ in
        send(SIGINT)
      }
      #expect(loop.trainer.stepsDone == 3)
      #expect(handling(SIGINT) == unsafeBitCast(SIG_IGN, to: Int.self))
    }
  }

  @Test("leaves the program's own handling of signals as it was, also after an error")
  func handlingIsRestored() async {
    await #expect(processExitsWith: .success) {
      struct Stop: Error {}
      signal(SIGINT) { _ in _exit(3) }
      let before = handling(SIGINT)
      let folder = try ScratchFolder()
      let loop = newLoop()
      let checkpoints = loop.checkpoints(folder.file("a"), every: 7)
      #expect(throws: Stop.self) {
        try loop.run(until: 3, checkpoints: checkpoints) {
          #expect(handling(SIGINT) != before && !isDefault(SIGTERM))
          if $0 == 2 { throw Stop() }
        }
      }
      #expect(handling(SIGINT) == before && isDefault(SIGTERM))
      // One that was answered does not linger on.
      #expect(throws: TrainingError.self) {
        try loop.run(until: 5, checkpoints: checkpoints) { _ in send(SIGINT) }
      }
      try loop.run(until: 9, checkpoints: checkpoints)
      #expect(loop.trainer.stepsDone == 9 && handling(SIGINT) == before)
    }
  }

  @Test("just when it fails is ended by the signal, which nobody answered")
  func unanswered() async {
    await #expect(processExitsWith: .signal(SIGINT)) {
      struct Stop: Error {}
      let loop = newLoop()
      try? loop.run(until: 3, checkpoints: loop.checkpoints(unwritten, every: 7)) { _ in
        send(SIGINT)
        throw Stop()
      }
    }
  }

  @Test("beside others in other threads stops them all, each with its own checkpoint")
  func parallel() async {
    await #expect(processExitsWith: .success) {
      let folder = try ScratchFolder()
      let stopped = Mutex<[Int]>([])
      let arrived = Atomic<Int>(0)
      DispatchQueue.concurrentPerform(iterations: 2) { number in
        let loop = newLoop(seed: UInt64(number + 1))
        let file = folder.file("\(number)")
        do {
          // Without end: only the signal stops it.
          try loop.run(until: .max, checkpoints: loop.checkpoints(file, every: .max)) { step in
            guard step == 3 else { return }
            // The second to come sends it, so that both are under way.
            if arrived.add(1, ordering: .sequentiallyConsistent).newValue == 2 {
              kill(getpid(), SIGINT)
            }
          }
        } catch TrainingError.interrupted(let step, file) {
          if step >= 3 { stopped.withLock { $0.append(number) } }
        } catch {}
      }
      #expect(stopped.withLock { $0.sorted() } == [0, 1])
      #expect(isDefault(SIGINT) && isDefault(SIGTERM))
      for number in 0..<2 {
        let whole = newLoop(seed: UInt64(number + 1))
        let resumed = newLoop(seed: 9)
        #expect(try resumed.resume(from: folder.file("\(number)")))
        try whole.run(until: resumed.trainer.stepsDone)
        #expect(try resumed.bytes() == whole.bytes())
      }
    }
  }
}
