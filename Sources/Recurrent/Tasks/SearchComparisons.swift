/// How the best tenth of each variant's trials compares with the vanilla LSTM's, set by set.
///
/// A best tenth is chosen, and no sample of its own. So the test is by permutation: the names of the two
/// variants are dealt anew to all of their trials, and the best tenths chosen again.
public struct SearchComparisons: Sendable {
  /// One variant on one set.
  public struct Comparison: Sendable {
    public let variant: LSTMVariant
    public let data: SearchSet.Name
    /// The difference of the means, in the unit of the errors; above 0 it is worse.
    public let excess: Double
    /// The share of shuffles in which the means of the best tenths lie at least as far apart.
    public let chance: Double
    /// How far apart the means have to lie to be significant, in the unit of the errors.
    public let leastTold: Double
    /// Whether the chance is below 0.05, shared among the eight comparisons on the set (Bonferroni).
    public var isSignificant: Bool { chance < 0.05 / 8 }
    /// "NFG on chorales"
    public var name: String { "\(variant.abbreviation) on \(data.rawValue)" }
  }

  /// Without the vanilla LSTM, and without variants that have no trials.
  public let all: [Comparison]
  private let search: SearchResults

  /// - Parameters:
  ///   - search: The trials.
  ///   - draws: How often the names are shuffled.
  public init(_ search: SearchResults, draws: Int = 10_000) {
    self.search = search
    all = SearchSet.Name.allCases.flatMap { data in
      LSTMVariant.allCases.filter { $0 != .vanilla }.compactMap {
        Self.comparison(search, of: $0, on: data, draws: draws)
      }
    }
  }

  public subscript(_ variant: LSTMVariant, _ data: SearchSet.Name) -> Comparison? {
    all.first { $0.variant == variant && $0.data == data }
  }

  /// The names of those that are significantly worse than the vanilla LSTM.
  public var worse: [String] { all.filter { $0.isSignificant && $0.excess > 0 }.map(\.name) }

  /// The names of those that are significantly better.
  public var better: [String] { all.filter { $0.isSignificant && $0.excess < 0 }.map(\.name) }

  /// How far apart the means on a set have to lie to be told apart: the middle of what the eight need.
  public func leastTold(on data: SearchSet.Name) -> Double {
    median(all.filter { $0.data == data }.map(\.leastTold))
  }

  /// The means of the best tenths and, beside each, its chance.
  ///
  /// - Parameter text: Writes a number with so many decimals.
  public func table(_ text: (Double, Int) -> String) -> String {
    let names = SearchSet.Name.allCases
    let head = ["cell"] + names.flatMap { ["\($0.rawValue): mean", "p"] }
    return textTable(
      [head]
        + LSTMVariant.allCases.map { variant in
          [variant.abbreviation]
            + names.flatMap { data in
              [
                text(mean(search.bestTenth(of: variant, on: data)), 2),
                self[variant, data].map { text($0.chance, 4) } ?? "",
              ]
            }
        })
  }

  private static func comparison(
    _ search: SearchResults, of variant: LSTMVariant, on data: SearchSet.Name, draws: Int
  ) -> Comparison? {
    let sorted = SearchResults.sorted(
      search.of(data).filter { [variant, .vanilla].contains($0.trial.variant) })
    let (tests, isMine) = (sorted.map(\.outcome.test), sorted.map { $0.trial.variant == variant })
    let (all, mine) = (isMine.count, isMine.count { $0 })
    guard mine > 0, mine < all else { return nil }
    func difference(_ isMine: [Bool]) -> Double {
      func bestMean(_ wanted: Bool, _ count: Int) -> Double {
        mean(zip(tests, isMine).lazy.filter { $0.1 == wanted }.prefix((count + 9) / 10).map(\.0))
      }
      return bestMean(true, mine) - bestMean(false, all - mine)
    }
    let found = difference(isMine)
    var generator = SeededGenerator(seed: 11)
    let shuffled = (0..<draws).map { _ in abs(difference(isMine.shuffled(using: &generator))) }
    // The deal that was found is one of them, so that the chance is never 0.
    let asFar = shuffled.count { $0 >= abs(found) - 1e-12 }
    return Comparison(
      variant: variant, data: data, excess: found,
      chance: Double(asFar + 1) / Double(draws + 1),
      leastTold: shuffled.sorted(by: >)[min(draws - 1, Int(0.05 / 8 * Double(draws)))])
  }
}
