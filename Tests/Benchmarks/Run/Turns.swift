import BenchmarkReport
import Foundation
import Recurrent
import Workbook

/// Times both sides in turn.
struct Turns {
  let worker: Worker?
  let processor: Processor
  /// How many rounds should count.
  let rounds: Int
  /// How long a turn lasts at least, in seconds. /proc/stat counts hundredths: two turns are long
  /// enough for a tenth of a core to show.
  static let shortest = 0.15
  /// After this many seconds three rounds of a measurement have to do.
  static let longest = 20.0

  /// Compares what both sides compute.
  ///
  /// - Throws: `RunError` with what differs.
  func check(_ workload: Workload) throws {
    let ours = workload.results()
    guard let theirs = try worker?.prepare(workload) else { return }
    guard ours.map(\.name) == theirs.map(\.name) else {
      throw RunError(
        "\(workload.name): we compute \(ours.map(\.name)), PyTorch \(theirs.map(\.name))")
    }
    for (our, their) in zip(ours, theirs) {
      let bound = their.value.scalars.reduce(1) { max($0, abs($1)) }
      let difference = zip(our.value.scalars, their.value.scalars)
        .reduce(0) { $1.0.isFinite ? max($0, abs($1.0 - $1.1)) : .infinity }
      guard our.value.shape == their.value.shape, difference <= 1e-4 * bound else {
        throw RunError(
          "\(workload.name): \(our.name) differs from PyTorch's by \(difference), where numbers "
            + "reach \(bound); shapes \(our.value.shape) and \(their.value.shape)")
      }
    }
  }

  /// Measures one pass.
  ///
  /// - Parameters:
  ///   - allowance: how long disturbed rounds may take in all, in seconds; what they took is
  ///     subtracted. Without it they count.
  func measure(
    _ workload: Workload, _ pass: Pass, threads: Int, allowance: inout Double
  ) throws -> KeptRounds {
    func ours(_ count: Int) -> Double {
      Threads.using(threads) { seconds { for _ in 0..<count { workload.run(pass) } } }
    }
    func theirs(_ count: Int) throws -> Double? {
      try worker?.run(pass, threads: threads, count: count)
    }
    let begin = clock(CLOCK_MONOTONIC)
    let ourCount = repetitions(ours)
    processor.waitUntilIdle()
    let theirCount = worker == nil ? 0 : try repetitions { try theirs($0) ?? 0 }
    var all: [Round] = []
    var quiet = 0
    while quiet < rounds {
      if all.count >= rounds, allowance <= 0 || all.count >= 3 * rounds { break }
      if all.count >= min(3, rounds), clock(CLOCK_MONOTONIC) - begin > Self.longest { break }
      processor.waitUntilIdle()
      let start = processor.now
      // Who begins changes from round to round.
      let early = all.count % 2 == 1 ? try theirs(theirCount) : nil
      processor.waitUntilIdle()
      let ourTime = ours(ourCount)
      processor.waitUntilIdle()
      let theirTime = try early ?? theirs(theirCount)
      processor.waitUntilIdle()
      let round = Round(
        ours: ourTime / Double(ourCount) * 1e3,
        pytorch: theirTime.map { $0 / Double(theirCount) * 1e3 }, use: processor.use(since: start))
      all.append(round)
      if round.use.isDisturbed { allowance -= round.use.elapsed } else { quiet += 1 }
    }
    return KeptRounds(all, wanted: min(rounds, all.count))
  }

  /// How many repetitions make a turn, after a warm-up.
  private func repetitions(_ run: (Int) throws -> Double) rethrows -> Int {
    var count = 1
    var time = try run(1)
    while time < Self.shortest / 10, count < 100_000 {
      count *= 4
      time = try run(count)
    }
    return max(1, Int((Self.shortest / time * Double(count)).rounded(.up)))
  }
}
