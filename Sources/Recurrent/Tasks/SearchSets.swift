/// The three sets of a search, as the files of `make data` hold them.
public struct SearchSets: Sendable {
  private let chorales, vowels, pen: SearchSet

  /// - Parameter text: The text of a file, by its name.
  /// - Throws: What reading throws, and `SeriesError` where a line can't be read.
  public init(_ text: (String) throws -> String) throws {
    chorales = SearchSet(try Chorales(text: text("chorales.txt")))
    vowels = SearchSet(
      try SpokenVowels(text: text("japanese-vowels-train.ts")),
      test: try SpokenVowels(text: text("japanese-vowels-test.ts")))
    pen = SearchSet(try PenDigits(text: text("pen-digits.csv")))
  }

  public subscript(_ name: SearchSet.Name) -> SearchSet {
    switch name {
    case .chorales: chorales
    case .vowels: vowels
    case .pen: pen
    }
  }

  /// Learns the set that a trial names.
  public func learn(_ trial: SearchTrial) -> SearchTrial.Outcome { trial.learn(self[trial.data]) }
}

extension SearchSet.Name {
  /// What its errors are counted in.
  public var unit: String { self == .chorales ? "nats a quarter" : "% wrong" }
}

extension SearchSet {
  /// The error of the best answer that is always the same, on the test part: nats a step of who knows how
  /// often each member is in the sets, or the per cent that are not of the most frequent class.
  public var constantError: Double {
    let sets = test.flatMap { piece -> [[Int]] in
      if case .sets(let sets) = piece.wanted { sets.filter { !$0.isEmpty } } else { [] }
    }
    var counts = [Double](repeating: 0, count: outputs)
    guard sets.isEmpty else {
      for member in sets.joined() { counts[member] += 1 }
      return counts.map { count in
        let share = count / Double(sets.count)
        return share > 0 && share < 1
          ? -share * naturalLogarithm(share) - (1 - share) * naturalLogarithm(1 - share) : 0
      }.reduce(0, +)
    }
    for piece in test { if case .label(let label) = piece.wanted { counts[label] += 1 } }
    return 100 * (1 - (counts.max() ?? 0) / Double(max(1, test.count)))
  }
}
