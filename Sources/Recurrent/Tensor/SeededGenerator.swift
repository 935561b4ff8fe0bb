import Glibc

/// A small random generator with a seed, so that every run can be repeated.
///
/// Sixty-four bits of state: $s \leftarrow s + \gamma$, then a mix of shifts and products.
///
/// - Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014
///   (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator, Codable, Sendable, Equatable {
  private var state: UInt64

  /// The same seed gives the same numbers on every machine.
  public init(seed: UInt64) { state = seed }

  /// Another, independent generator: for the n-th part of a computation under the same seed.
  public init(seed: UInt64, stream: UInt64) {
    var first = SeededGenerator(seed: seed)
    var second = SeededGenerator(seed: stream &* 0xD1B5_4A32_D192_ED03 ^ first.next())
    state = second.next()
  }

  /// Seeds for independent repetitions of an experiment, all following from one.
  public static func seeds(_ count: Int, from seed: UInt64) -> [UInt64] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in generator.next() }
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from [0, 1), uniform on the multiples of 2⁻⁵³.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number from the normal distribution with mean 0 and standard deviation 1 (Box and Muller).
  public mutating func normal() -> Double {
    let radius = (-2 * log(1 - uniform())).squareRoot()
    return radius * cos(2 * .pi * uniform())
  }

  /// An index drawn with the given weights, which need not sum to one.
  public mutating func index(weights: [Double]) -> Int {
    var rest = uniform() * weights.reduce(0, +)
    for (index, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return index }
    }
    return weights.lastIndex { $0 > 0 } ?? 0
  }
}

extension Tensor {
  /// Elements drawn uniformly from [−bound, bound).
  public init(uniform bound: Scalar, _ shape: [Int], using generator: inout SeededGenerator) {
    let count = shape.reduce(1, *)
    self.init(
      (0..<count).map { _ in bound * Scalar(2 * generator.uniform() - 1) }, shape: shape)
  }

  /// Elements drawn from the normal distribution with mean 0.
  public init(
    normal standardDeviation: Scalar, _ shape: [Int], using generator: inout SeededGenerator
  ) {
    let count = shape.reduce(1, *)
    self.init(
      (0..<count).map { _ in standardDeviation * Scalar(generator.normal()) }, shape: shape)
  }
}
