/// What came of the second comparison: each architecture at the rate that does best for it.
///
/// Scores are the per cent of characters told right in strings that chose nothing.
public struct ArchitectureResults {
  /// A run and what came of it.
  public typealias Run = (argument: ArchitectureRun, result: ArchitectureRun.Outcome)

  private let choosing: [Run]
  private let later: [Run]

  /// How many runs there are in all.
  public var count: Int { choosing.count + later.count }

  /// - Parameters:
  ///   - choosing: Runs at several rates; by them a rate is chosen.
  ///   - later: Runs from other seeds, which choose nothing.
  public init(choosing: [Run], later: [Run]) {
    (self.choosing, self.later) = (choosing, later)
  }

  private func choice(
    _ network: ArchitectureRun.Network, _ task: ArchitectureRun.Task
  ) -> RateChoice<ArchitectureRun.Outcome> {
    RateChoice(choosing, of: network, in: task)
  }

  /// The scores of an architecture at its best rate, of the seeds that chose it.
  public func scores(
    _ network: ArchitectureRun.Network, _ task: ArchitectureRun.Task
  ) -> [Double] {
    choice(network, task).results.map { 100 * $0.test }
  }

  /// The scores of an architecture at its best rate, of seeds that didn't choose it.
  public func laterScores(
    _ network: ArchitectureRun.Network, _ task: ArchitectureRun.Task
  ) -> [Double] {
    let rate = choice(network, task).rate
    return later.filter {
      $0.argument.network == network && $0.argument.task == task && $0.argument.rate == rate
    }.map { 100 * $0.result.test }
  }

  /// In how many of all pairs of networks, one of each architecture, from seeds that chose no rate, the
  /// first one scores more; per cent, a tie counts half.
  public func wins(
    of network: ArchitectureRun.Network, over rival: ArchitectureRun.Network,
    in task: ArchitectureRun.Task
  ) -> Double {
    100 * areaUnderCurve(laterScores(network, task), above: laterScores(rival, task))
  }

  /// The architecture with the greatest mean score; of equals, the one that `allCases` names last.
  public func best(in task: ArchitectureRun.Task) -> ArchitectureRun.Network {
    ArchitectureRun.Network.allCases.max {
      mean(scores($0, task)) < mean(scores($1, task))
    } ?? .rnn
  }

  /// For how many architectures smaller and greater rates than the best were tried as well.
  public func insideCount(in task: ArchitectureRun.Task) -> Int {
    ArchitectureRun.Network.allCases.count { choice($0, task).isInside }
  }
}

extension ArchitectureRun {
  /// Every architecture in both tasks at four rates, three seeds each.
  public static let all = all(
    rates: [0.03, 0.01, 0.003, 0.001], seeds: 1...3, steps: [.arithmetic: 2500, .tags: 2000])

  /// MUT1 and the LSTM with either bias in arithmetic, at the rate that they did best with, from seven
  /// more seeds.
  public static let later = all(rates: [0.01], seeds: 4...10, steps: [.arithmetic: 2500]).filter {
    $0.task == .arithmetic && [.first, .lstm, .biased].contains($0.network)
  }
}
