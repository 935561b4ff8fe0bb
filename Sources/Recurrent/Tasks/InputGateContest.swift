/// What came of a contest between LSTMs with their input gate and without.
public struct InputGateContest: Sendable {
  private let runs: [(run: InputGateRun, curve: LearningCurve)]

  public init(_ runs: [(argument: InputGateRun, result: LearningCurve)]) {
    self.runs = runs.map { ($0.argument, $0.result) }
  }

  private func curves(_ gate: Bool, _ size: Int, _ rate: Float) -> [LearningCurve] {
    runs.filter { $0.run.gate == gate && $0.run.size == size && $0.run.rate == rate }.map(\.curve)
  }

  /// The median of the costs at the end at each rate, from the highest rate down.
  public func medians(gate: Bool, at size: Int) -> [(rate: Float, cost: Double)] {
    let rates = Set(runs.filter { $0.run.size == size && $0.run.gate == gate }.map(\.run.rate))
    return rates.sorted(by: >).map { ($0, median(curves(gate, size, $0).map(\.cost))) }
  }

  /// The best rate, at which the median of the costs at the end is least, and that median.
  public func best(gate: Bool, at size: Int) -> (rate: Float, cost: Double) {
    medians(gate: gate, at: size).min { $0.cost < $1.cost } ?? (0, .nan)
  }

  /// At any rate, the most networks that get 99 % right in the end: each side's best choice.
  public func solved(gate: Bool, at size: Int) -> Int {
    medians(gate: gate, at: size).map { rate, _ in
      curves(gate, size, rate).count { $0.score >= 0.99 }
    }.max() ?? 0
  }

  /// How the costs went at the best rate: one list a network, all of the same length.
  ///
  /// - Returns: The training steps of the looks, and the costs there; those of a network that ended
  ///   early stay as they were.
  public func courses(gate: Bool, at size: Int) -> (steps: [Int], costs: [[Double]]) {
    let looks = runs.map(\.curve.steps).max { $0.count < $1.count } ?? []
    let mine = curves(gate, size, best(gate: gate, at: size).rate)
    return (looks, mine.map { $0.extended(to: looks).costs })
  }
}
