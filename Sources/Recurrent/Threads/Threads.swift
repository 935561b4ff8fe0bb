import Foundation

/// How many threads one computation may use.
///
/// The work is split over the batch or over what comes out, never along a sum, so that the same seed
/// gives the same bytes with any number. One is the default: experiments that repeat a training run
/// the repetitions side by side instead.
///
/// ```swift
/// try Threads.using(2) { try trainer.run(steps: 1000) { … } }
/// ```
public enum Threads {
  /// The number in force here, at least 1.
  @TaskLocal public static var count = 1

  /// How many processors this program may use.
  public static let available = max(1, ProcessInfo.processInfo.activeProcessorCount)

  /// Lets everything that `body` computes use some threads.
  ///
  /// - Parameters:
  ///   - count: At least 1; no more than the machine has are used.
  ///   - body: The computation.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  public static func using<Result>(_ count: Int, _ body: () throws -> Result) rethrows -> Result {
    guard count > 0 else { fatalError("Threads: \(count) threads can't compute; use at least 1") }
    return try $count.withValue(min(count, available), operation: body)
  }

  /// Runs the same body on some threads at once and waits for all.
  ///
  /// - Parameters:
  ///   - wanted: How many would be useful; fewer where fewer are in force or the team is busy.
  ///   - body: Gets its place in the team.
  static func together(_ wanted: Int, _ body: (Member) -> Void) {
    let size = min(wanted, count)
    if size > 1, ThreadTeam.shared.run(size, body) { return }
    body(Member(index: 0, size: 1, barrier: nil))
  }

  /// One thread's place in a team.
  struct Member {
    let index: Int
    let size: Int
    fileprivate(set) var barrier: ThreadTeam?

    init(index: Int, size: Int, barrier: ThreadTeam?) {
      (self.index, self.size, self.barrier) = (index, size, barrier)
    }

    /// This thread's share of 0..<count: contiguous, the same for the same size of the team.
    func share(of count: Int) -> Range<Int> {
      (count * index / size)..<(count * (index + 1) / size)
    }

    /// Waits until all have come here.
    func waitForAll() { barrier?.wait(size) }
  }
}
