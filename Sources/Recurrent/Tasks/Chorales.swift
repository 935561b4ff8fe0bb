/// Bach's four-part chorales, a quarter note a step.
///
/// The texts are made of the MusicXML files of the Python package music21; they are not the files of
/// Boulanger-Lewandowski and others, on which the literature's figures were measured.
public struct Chorales: Sendable {
  /// One chorale.
  public struct Piece: Sendable {
    /// "bwv66.6"
    public let name: String
    /// Which of the 46 keys sound at each quarter, ascending; none in a rest.
    public let chords: [[Int]]
    /// The first eight steps of the soprano, in semitones: the same for settings of one tune.
    public let opening: [Int]
  }

  /// The MIDI numbers of the keys, the lowest first.
  public static let range = 36...81
  public static var keys: Int { range.count }

  public let pieces: [Piece]

  public init(_ pieces: [Piece]) { self.pieces = pieces }

  /// Reads a text: a chorale a line, its name and then its quarters, each four MIDI numbers from soprano
  /// to bass with commas between; 0 is a rest.
  ///
  /// - Throws: `SeriesError` with the line where something is wrong.
  public init(text: String) throws(SeriesError) {
    var found: [Piece] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      let parts = line.split(separator: " ")
      let quarters = parts.dropFirst().map { $0.split(separator: ",").compactMap { Int($0) } }
      guard quarters.count >= 2,
        quarters.allSatisfy({
          $0.count == 4 && $0.allSatisfy { $0 == 0 || Self.range.contains($0) }
        })
      else {
        throw SeriesError(
          line: number + 1,
          "needs a name and two or more quarters of four numbers, each 0 or from 36 to 81")
      }
      let tune = quarters.map { $0[0] }.filter { $0 > 0 }.prefix(9)
      found.append(
        Piece(
          name: String(parts[0]),
          chords: quarters.map {
            Set($0.filter { $0 > 0 }.map { $0 - Self.range.lowerBound }).sorted()
          },
          opening: zip(tune.dropFirst(), tune).map { $0 - $1 }))
    }
    pieces = found
  }

  /// Three parts, about 60, 20 and 20 per cent of the pieces. Settings of one tune, told by their opening
  /// in any key, fall into the same part.
  public func split(
    using generator: inout SeededGenerator
  ) -> (training: Chorales, validation: Chorales, test: Chorales) {
    let groups = Dictionary(grouping: pieces, by: \.opening)
    let tunes = groups.keys.sorted { $0.lexicographicallyPrecedes($1) }.shuffled(using: &generator)
    var parts: [[Piece]] = [[], [], []]
    for tune in tunes {
      // Whichever part is the furthest behind its share gets the next tune.
      let next = [0, 1, 2].min { a, b in
        Double(parts[a].count) / [3, 1, 1][a] < Double(parts[b].count) / [3, 1, 1][b]
      }
      parts[next ?? 0] += groups[tune] ?? []
    }
    return (Chorales(parts[0]), Chorales(parts[1]), Chorales(parts[2]))
  }

  /// The cost of who knows only how often each key sounds, in nats a quarter.
  ///
  /// - Parameters:
  ///   - pieces: Where the keys are counted.
  ///   - judged: What is told from the counts, from its second quarter on; not its rests.
  public static func cost(ofFrequenciesIn pieces: Chorales, on judged: Chorales) -> Double {
    let seen = pieces.pieces.flatMap { $0.chords.dropFirst() }.filter { !$0.isEmpty }
    var counts = [Double](repeating: 0.5, count: keys)
    for key in seen.joined() { counts[key] += 1 }
    let shares = counts.map { $0 / Double(seen.count + 1) }
    let told = judged.pieces.flatMap { $0.chords.dropFirst() }.filter { !$0.isEmpty }
    let costs = told.map { chord in
      shares.indices.map { -naturalLogarithm(chord.contains($0) ? shares[$0] : 1 - shares[$0]) }
        .reduce(0, +)
    }
    return mean(costs)
  }
}
