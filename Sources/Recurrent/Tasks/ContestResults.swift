/// A run of a contest: who learns, at which size of the task, and at which rate.
public protocol ContestEntry {
  /// What the contestants are told apart by.
  associatedtype Network: Equatable
  var network: Network { get }
  /// The task's size: a gap, a length, a delay.
  var size: Int { get }
  /// Adam's learning rate.
  var rate: Float { get }
}

extension ContestRun: ContestEntry {}

/// What came of a contest of RNNs and LSTMs.
public typealias ContestResults = ResultsByRate<ContestRun>

/// What came of a contest's runs, each contestant at several rates.
public struct ResultsByRate<Run: ContestEntry & Sendable>: Sendable {
  private let runs: [(run: Run, curve: LearningCurve)]

  public init(_ runs: [(argument: Run, result: LearningCurve)]) {
    self.runs = runs.map { ($0.argument, $0.result) }
  }

  /// A contestant's curves at one size, one a seed, at each rate from the lowest up.
  public func byRate(
    of network: Run.Network, at size: Int
  ) -> [(rate: Float, curves: [LearningCurve])] {
    let mine = runs.filter { $0.run.network == network && $0.run.size == size }
    return Set(mine.map(\.run.rate)).sorted().map { rate in
      (rate, mine.filter { $0.run.rate == rate }.map(\.curve))
    }
  }

  /// A contestant's curves at one size, one a seed: of several rates, those of the best one.
  ///
  /// - Parameters:
  ///   - network: Whose.
  ///   - size: The task's.
  ///   - quality: The best rate is the one with the greatest mean of this.
  public func curves(
    of network: Run.Network, at size: Int,
    judging quality: (LearningCurve) -> Double = { $0.score }
  ) -> [LearningCurve] {
    best(of: network, at: size, judging: quality)?.curves ?? []
  }

  /// The best rate and the curves there; nil where nothing was run.
  func best(
    of network: Run.Network, at size: Int,
    judging quality: (LearningCurve) -> Double = { $0.score }
  ) -> (rate: Float, curves: [LearningCurve])? {
    byRate(of: network, at: size).max {
      mean($0.curves.map(quality)) < mean($1.curves.map(quality))
    }
  }

  /// The scores at the end of those curves, in per cent.
  public func scores(of network: Run.Network, at size: Int) -> [Double] {
    curves(of: network, at: size).map { 100 * $0.score }
  }

  /// The scores at the end over some sizes, in per cent: one list a network, as many as all sizes have.
  public func scores(of network: Run.Network, over sizes: [Int]) -> [[Double]] {
    let bySize = sizes.map { scores(of: network, at: $0) }
    return (0..<(bySize.map(\.count).min() ?? 0)).map { index in bySize.map { $0[index] } }
  }

  /// How costs or scores went at one size: one list a network, all of the same length.
  ///
  /// - Returns: The training steps of the looks, and the values there; those of a network that ended
  ///   early stay as they were.
  public func courses(
    _ part: KeyPath<LearningCurve, [Double]>, of network: Run.Network, at size: Int
  ) -> (steps: [Int], runs: [[Double]]) {
    extended(curves(of: network, at: size), part, at: size)
  }

  /// Curves of the contest, all as long as the longest at that size.
  func extended(
    _ curves: [LearningCurve], _ part: KeyPath<LearningCurve, [Double]>, at size: Int
  ) -> (steps: [Int], runs: [[Double]]) {
    let all = runs.filter { $0.run.size == size }.map(\.curve.steps)
    let looks = all.max { $0.count < $1.count } ?? []
    return (looks, curves.map { $0.extended(to: looks)[keyPath: part] })
  }

  /// How many of a contestant's networks get 99 % right at one size.
  public func solved(by network: Run.Network, at size: Int) -> Int {
    scores(of: network, at: size).count { $0 >= 99 }
  }

  /// The last of some sizes, in their order, up to which at least nine of ten networks get 99 % right;
  /// 0 where that fails at the first.
  public func reach(of network: Run.Network, over sizes: [Int]) -> Int {
    let bridged = sizes.prefix { size in
      let count = curves(of: network, at: size).count
      return count > 0 && 10 * solved(by: network, at: size) >= 9 * count
    }
    return bridged.last ?? 0
  }
}
