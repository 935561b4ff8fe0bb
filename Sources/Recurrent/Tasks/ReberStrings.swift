/// The continual embedded Reber grammar as a task of fixed length: read T symbols of a fresh stream, and
/// guess the next one at every step.
///
/// - Source: as `EmbeddedReber`, which has the grammar; the fixed length is ours.
public struct ReberStrings: SequenceTask {
  /// T.
  public let length: Int

  /// - Parameter length: T, at least 24, so that a whole string fits in nearly always.
  public init(length: Int) {
    guard length >= 24 else {
      fatalError("ReberStrings: a length of \(length) is too short; it must be 24 or more")
    }
    self.length = length
  }

  public var features: Int { EmbeddedReber.symbols.count }
  public var outputs: Int { EmbeddedReber.symbols.count }

  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    var streams = (0..<batch).map { _ in EmbeddedReber.Stream(seed: generator.next()) }
    let symbols = EmbeddedReber.window(length + 1, of: &streams).symbols
    return SequenceExamples(
      symbols: Array(symbols.prefix(length)), of: features,
      target: .classes(symbols.dropFirst().flatMap { $0 }))
  }

  /// The share of the outer symbols' second comings that are named right: the only guesses that ask for a
  /// memory of the whole string; 1/2 for who remembers nothing.
  public func score(_ answers: Tensor<Float>, _ examples: SequenceExamples) -> Double {
    guard case .classes(let wanted) = examples.target else { return 0 }
    let batch = wanted.count / length
    let rows = answers.rows
    var (asked, right) = (0, 0)
    for sequence in 0..<batch {
      // A stream begins with B, which is read; from then on what follows tells where it stands.
      var place = EmbeddedReber.Place.opening
      for index in stride(from: sequence, to: wanted.count, by: batch) {
        if case .closing(let outer) = place {
          asked += 1
          if rows[index].indices.max(by: { rows[index][$0] < rows[index][$1] }) == outer {
            right += 1
          }
        }
        guard let arc = EmbeddedReber.arcs(from: place).first(where: { $0.symbol == wanted[index] })
        else { fatalError("ReberStrings: symbol \(wanted[index]) can't follow at \(place)") }
        place = arc.place
      }
    }
    return Double(right) / Double(max(1, asked))
  }
}
