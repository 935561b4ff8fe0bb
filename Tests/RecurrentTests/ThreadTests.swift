import Foundation
import Synchronization
import Testing

@testable import Recurrent

@Suite("Two threads")
struct ThreadTests {
  /// Large enough that a fused pass is worth sharing, with rows that don't divide evenly.
  private static let shape = SequenceShape(time: 20, batch: 21, inputs: 19, hidden: 67)

  private static func bytes(_ kind: CellKind, threads: Int, lengths: [Int]?) -> [[UInt8]] {
    func results(
      _ cell: some RecurrentCell<Float>, _ generator: inout SeededGenerator
    ) -> [[UInt8]] {
      let trial = SequenceTrial(
        cell, time: shape.time, batch: shape.batch, lengths: lengths, using: &generator)
      return Threads.using(threads) { trial.results(fused: true).map(\.value.bytes) }
    }
    var generator = SeededGenerator(seed: 1)
    let cell = kind.make(
      Float.self, inputs: shape.inputs, hidden: shape.hidden, using: &generator)
    return results(cell, &generator)
  }

  private static let mixedLengths = (0..<shape.batch).map { ($0 * 4) % (shape.time + 1) }

  // In a process of its own: no other test has the team, so both threads must take part.
  @Test(
    "are really used, and give the bytes of one", .enabled(if: Threads.available > 1),
    arguments: CellKind.fused)
  func sameBytes(kind: CellKind) async {
    await #expect(processExitsWith: .success) { [kind] in
      for lengths in [nil, Self.mixedLengths] {
        let before = ThreadTeam.shared.computations
        let alone = Self.bytes(kind, threads: 1, lengths: lengths)
        #expect(ThreadTeam.shared.computations == before)
        let together = Self.bytes(kind, threads: 2, lengths: lengths)
        // A forward and a backward pass for each layer.
        #expect(ThreadTeam.shared.computations - before == 2 * kind.layers)
        #expect(alone.count > 4 && alone == together)
      }
    }
  }

  @Test("of a team both get their share of the work", .enabled(if: Threads.available > 1))
  func bothWork() async {
    await #expect(processExitsWith: .success) {
      let seen = Mutex<[Int: pthread_t]>([:])
      Threads.using(2) {
        Threads.together(2) { member in
          seen.withLock { $0[member.index] = pthread_self() }
          member.waitForAll()
        }
      }
      let threads = seen.withLock { $0 }
      #expect(threads.keys.sorted() == [0, 1] && Set(threads.values).count == 2)
    }
  }

  @Test("are shared by callers at the same time, who all get the bytes of one alone")
  func concurrentCallers() {
    let kinds = CellKind.allCases
    let expected = kinds.map { Self.bytes($0, threads: 1, lengths: Self.mixedLengths) }
    let different = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4 * kinds.count) { number in
      let place = number % kinds.count
      let bytes = Self.bytes(kinds[place], threads: 2, lengths: Self.mixedLengths)
      if bytes != expected[place] { different.withLock { $0.append("\(kinds[place])") } }
    }
    #expect(different.withLock { $0 } == [])
  }
}
