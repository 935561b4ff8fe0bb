/// What came of the runs of networks for parity.
public struct ParityResults: Sendable {
  private let runs: [(run: ParityRun, curve: LearningCurve)]

  public init(_ runs: [(argument: ParityRun, result: LearningCurve)]) {
    self.runs = runs.map { ($0.argument, $0.result) }
  }

  /// All numbers of bits, the fewest first.
  public var bits: [Int] { Set(runs.map(\.run.bits)).sorted() }

  /// The runs of one network for so many bits, at the rate at which most seeds learned it; of equal ones
  /// the rate at which they learned it soonest.
  public func best(
    _ network: ParityNetwork, isTied: Bool = true, bits: Int
  ) -> RateChoice<LearningCurve> {
    let own = runs.filter {
      $0.run.bits == bits && $0.run.network == network && $0.run.isTied == isTied
    }
    return RateChoice(own.map { ($0.run, $0.curve) }, \.rate) { curves in
      let steps = curves.map { Double($0.steps.last ?? 0) }
      return -Double(curves.count { $0.hasLearned }) + mean(steps) / 1e9
    }
  }

  /// For each network and number of bits: how many of how many seeds learned it, after how many steps on
  /// average, and at which rate, with a star where it is the smallest or the greatest that was tried.
  public var table: String {
    textTable(
      [["bits"] + bits.map { "\($0)" }]
        + ParityRun.networks.map { network, isTied in
          ["\(network.rawValue), \(isTied ? "tied" : "untied")"]
            + bits.map { bits in
              let choice = best(network, isTied: isTied, bits: bits)
              let ends = choice.results.filter(\.hasLearned).compactMap(\.steps.last)
              let count = "\(ends.count) of \(choice.results.count)"
              guard !ends.isEmpty else { return count }
              let steps = Int(mean(ends.map { Double($0) }).rounded())
              return "\(count), \(steps) at \(choice.rateText)"
            }
        })
  }
}

extension LearningCurve {
  /// Whether 99 % was right at the end.
  public var hasLearned: Bool { score >= 0.99 }
}
