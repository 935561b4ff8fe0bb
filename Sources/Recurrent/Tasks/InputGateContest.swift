extension InputGateRun: ContestEntry {
  /// Whether there is an input gate.
  public var network: Bool { gate }
}

/// What came of a contest between LSTMs with their input gate and without.
public typealias InputGateContest = ResultsByRate<InputGateRun>

extension ResultsByRate where Run == InputGateRun {
  /// The score at which a network has learned, and at which its run may end.
  public static var enough: Double { 0.99 }

  /// One side at its best rate.
  public struct Side: Sendable {
    public var rate: Float
    /// One a seed.
    public var curves: [LearningCurve]
    /// How many of them reach 99 %.
    public var solved: Int
    /// The median of the training steps to 99 %; infinite where half the networks or more don't get there.
    public var steps: Double
    /// The median of the scores at the end, 0 to 1.
    public var score: Double
  }

  /// One side at every rate, from the lowest up.
  public func sides(gate: Bool, at size: Int) -> [Side] {
    byRate(of: gate, at: size).map { rate, curves in
      let learned = curves.map { $0.score >= Self.enough }
      let steps = zip(curves, learned).map { $1 ? Double($0.steps.last ?? 0) : .infinity }
      return Side(
        rate: rate, curves: curves, solved: learned.count { $0 }, steps: median(steps),
        score: median(curves.map(\.score)))
    }
  }

  /// One side at its best rate: where most networks reach 99 %; of such rates where they do in the fewest
  /// steps, in the median; and then where the median score is highest.
  public func best(gate: Bool, at size: Int) -> Side {
    func order(_ side: Side) -> (Int, Double, Double) { (side.solved, -side.steps, side.score) }
    return sides(gate: gate, at: size).max { order($0) < order($1) }
      ?? Side(rate: .nan, curves: [], solved: 0, steps: .infinity, score: .nan)
  }

  /// How costs or scores went at the best rate: one list a network, all of the same length.
  ///
  /// - Returns: The training steps of the looks, and the values there; those of a network that ended
  ///   early stay as they were.
  public func courses(
    _ part: KeyPath<LearningCurve, [Double]>, gate: Bool, at size: Int
  ) -> (steps: [Int], runs: [[Double]]) {
    extended(best(gate: gate, at: size).curves, part, at: size)
  }
}
