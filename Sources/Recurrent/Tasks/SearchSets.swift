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
