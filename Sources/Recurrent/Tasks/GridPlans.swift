import Foundation

/// What chapter 10's plans run.
public enum GridPlans {
  public static let parity = ParityRun.all(
    bits: [8, 12, 16],
    rates: (grid: [0.001, 0.003, 0.01, 0.03], others: [0.0003, 0.001, 0.003, 0.01]), seeds: 1...2)
  public static let longParity = ParityRun.all(
    bits: [20, 24, 30],
    rates: (grid: [0.001, 0.003, 0.01], others: [0.0001, 0.0003, 0.001]), seeds: 1...2)
  public static let threeDigits =
    GridRun.all(
      layers: [1, 2, 4], weights: 20_000, rates: [0.001, 0.003, 0.01, 0.03], seeds: 1...3)
    + GridRun.plainDepth(
      layers: 4, weights: 20_000, rates: [0.001, 0.003, 0.01, 0.03], seeds: 1...3)
  public static let fiveDigits = GridRun.all(
    layers: [1, 2, 4, 6], weights: 40_000, rates: [0.001, 0.003, 0.01, 0.03], seeds: 1...2)
  public static let longFives =
    GridRun.all(
      layers: [1, 2, 4, 6], weights: 40_000, rates: [0.001, 0.003, 0.01, 0.03], seeds: 1...2)
    + GridRun.plainDepth(layers: 6, weights: 40_000, rates: [0.001, 0.003, 0.01], seeds: 1...2)
  public static let eightSymbols =
    GridRun.all(
      layers: [1, 3, 6], weights: 20_000, rates: [0.001, 0.003, 0.01, 0.03], seeds: 1...2)
    + GridRun.plainDepth(
      layers: 6, weights: 20_000, rates: [0.001, 0.003, 0.01, 0.03], seeds: 1...2)
  public static let twentySymbols =
    GridRun.all(
      layers: [1, 6], weights: 80_000, rates: [0.001, 0.003, 0.01], seeds: 1...1)
    + GridRun.plainDepth(layers: 6, weights: 80_000, rates: [0.001, 0.003, 0.01], seeds: 1...1)

  /// A plan of runs from seeds that have chosen nothing.
  public typealias Fresh = (
    name: String, seeds: ClosedRange<UInt64>, learn: @Sendable (GridRun) throws -> GridRun.Result
  )
  /// Of sums of three and five digits and of memorisation of eight and twenty symbols.
  public static let fresh: [Fresh] = [
    ("addition-3-fresh", 4...13, adding(3)), ("addition-5-fresh", 3...5, addingLonger(5)),
    ("memorisation-fresh", 3...12, recallingEight),
    ("memorisation-20-fresh", 2...3, recallingTwenty),
  ]

  /// The grid that learns sums of eight and fifteen digits.
  public static func adder(seed: UInt64) -> GridRun {
    GridRun(.tied, layers: 3, weights: 68_000, rate: 0.003, seed: seed)
  }
  /// A grid of about twice its units.
  public static let wideAdder = GridRun(.tied, layers: 3, weights: 268_000, rate: 0.002, seed: 1)
  public static let eightDigits =
    GridLeg.legs(of: adder(seed: 1), steps: 405_000, each: 45_000, settling: 400_000)
    + GridLeg.legs(of: wideAdder, steps: 40_000, each: 10_000)
    + (2...3).flatMap {
      GridLeg.legs(of: adder(seed: $0), steps: 210_000, each: 42_000, settling: 200_000)
    }
  /// Seeds 2 and 3 once more, with the fall of the rate where the first seed had it.
  public static let laterEights = (2...3).flatMap {
    GridLeg.legs(of: adder(seed: $0), steps: 405_000, each: 45_000, settling: 400_000)
  }
  public static let fifteenDigits = GridLeg.legs(
    of: adder(seed: 1), steps: 425_000, each: 25_000, settling: 400_000)

  public static let characters = GridCharacterRun.all(
    layers: [1, 3, 6], units: 48, rates: [0.003, 0.01, 0.03], seeds: 1...2)
  public static let digits = GridImageRun.all(
    layers: [1, 2], rates: [0.003, 0.01, 0.03], seeds: 1...3)

  /// Learns twenty symbols out of sixty-four, 20 000 steps at most.
  public static let recallingTwenty: @Sendable (GridRun) throws -> GridRun.Result = {
    try $0.learn(MemorisationTask(length: 20, symbols: 64), steps: 20_000, every: 500)
  }
  /// Learns eight symbols out of sixteen, 6000 steps at most.
  public static let recallingEight: @Sendable (GridRun) throws -> GridRun.Result = {
    try $0.learn(MemorisationTask(length: 8, symbols: 16), steps: 6000, every: 300)
  }

  /// Learns sums of so many digits, 24 000 steps at most.
  public static func adding(_ digits: Int) -> @Sendable (GridRun) throws -> GridRun.Result {
    { try $0.learn(AdditionTask(digits: digits), steps: 24_000, every: 1200) }
  }

  /// Learns sums of so many digits, 60 000 steps at most, the last 10 000 at a tenth of the rate.
  public static func addingLonger(_ digits: Int) -> @Sendable (GridRun) throws -> GridRun.Result {
    {
      try $0.learn(AdditionTask(digits: digits), steps: 60_000, every: 2000, settling: 50_000)
    }
  }

  /// Learns sums of so many digits up to the end of a leg.
  ///
  /// - Parameter folder: What is kept of sums of n digits is in its folder n.
  public static func adding(
    _ digits: Int, in folder: URL
  ) -> @Sendable (GridLeg) throws -> GridRun.Result {
    {
      try $0.learn(
        AdditionTask(digits: digits), every: 1000, in: folder.appendingPathComponent("\(digits)"))
    }
  }
}
