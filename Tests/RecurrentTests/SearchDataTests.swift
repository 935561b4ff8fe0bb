import Testing

@testable import Recurrent

@Suite("The sets of the search")
struct SearchDataTests {
  @Test("a chorale's line becomes chords, its opening the same in every key")
  func chorale() throws {
    let text = """
      a 60,55,52,36 62,0,52,36 0,0,0,0 64,64,52,36
      b 65,60,57,41 67,60,57,41 69,60,57,41

      """
    let chorales = try Chorales(text: text)
    #expect(chorales.pieces.map(\.name) == ["a", "b"])
    #expect(chorales.pieces[0].chords == [[0, 16, 19, 24], [0, 16, 26], [], [0, 16, 28]])
    #expect(chorales.pieces.map(\.opening) == [[2, 2], [2, 2]])
  }

  @Test(
    "a line that is no chorale is refused with its number",
    arguments: ["b 60,55,52 60,55,52,36", "b 60,55,52,35 60,55,52,36", "b 60,55,52,36", "b x y"])
  func noChorale(line: String) {
    let text = "a 60,55,52,36 60,55,52,36\n" + line
    #expect {
      try Chorales(text: text)
    } throws: {
      ($0 as? SeriesError)?.line == 2
    }
  }

  /// Forty tunes, from one to four settings each.
  private var manyChorales: Chorales {
    Chorales(
      (0..<40).flatMap { tune in
        (0...tune % 4).map { setting in
          Chorales.Piece(
            name: "\(tune).\(setting)", chords: [[tune], [1], [setting, 30]], opening: [tune, 1])
        }
      })
  }

  @Test("no tune is in two parts of the chorales, and none is lost")
  func choraleSplit() {
    var generator = SeededGenerator(seed: 3)
    let parts = manyChorales.split(using: &generator)
    let tunes = [parts.training, parts.validation, parts.test].map { Set($0.pieces.map(\.opening)) }
    #expect(tunes.map(\.count).reduce(0, +) == 40)
    #expect(tunes.reduce(Set()) { $0.union($1) }.count == 40)
    #expect(
      parts.training.pieces.count + parts.validation.pieces.count + parts.test.pieces.count == 100)
    #expect((56...64).contains(parts.training.pieces.count))
  }

  @Test("who knows how often keys sound pays their entropy")
  func frequencies() {
    let half = (0..<2000).map { [$0 % 2, 40] }
    let chorales = Chorales([Chorales.Piece(name: "a", chords: half, opening: [])])
    let cost = Chorales.cost(ofFrequenciesIn: chorales, on: chorales)
    #expect(abs(cost - 2 * naturalLogarithm(2.0)) < 0.05)
  }

  @Test("chorales ask for the next chord at each quarter, and for none behind the end")
  func choraleExamples() throws {
    let set = SearchSet(manyChorales)
    var generator = SeededGenerator(seed: 1)
    let pieces = [
      SearchSet.Piece(frames: [[1], [2]], wanted: .sets([[3], [4]])),
      SearchSet.Piece(frames: [[5]], wanted: .sets([[6]])),
    ].map { piece in
      SearchSet.Piece(
        frames: piece.frames.map { $0 + Array(repeating: 0, count: 45) }, wanted: piece.wanted)
    }
    let examples = set.examples(pieces, using: &generator)
    #expect(examples.lengths == [2, 1])
    guard case .sets(let sets) = examples.target else {
      Issue.record("no sets are asked for")
      return
    }
    #expect(sets == [[3], [6], [4], []])
    #expect(examples.inputs.rows.map { $0[0] } == [1, 5, 2, 0])
  }

  @Test("a drawing's line becomes eight points and a digit")
  func drawing() throws {
    let digits = try PenDigits(text: "0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,100,7\n")
    #expect(digits.drawings[0].points.map { $0[0] } == [0, 2, 4, 6, 8, 10, 12, 14])
    #expect(digits.drawings[0].points[7] == [14, 100] && digits.drawings[0].digit == 7)
    for line in [
      "0,1,2", "0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,101,7",
      "0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,10",
    ] {
      #expect(throws: SeriesError.self) { try PenDigits(text: line) }
    }
  }

  @Test(
    "inputs of drawings have mean 0 and variance 1, and noise is added to training only where asked"
  )
  func standardized() throws {
    var generator = SeededGenerator(seed: 2)
    let lines = (0..<4000).map { number in
      (0..<16).map { _ in "\(Int.random(in: 20...90, using: &generator))" }.joined(separator: ",")
        + ",\(number % 10)"
    }
    let set = SearchSet(try PenDigits(text: lines.joined(separator: "\n")))
    #expect([set.training, set.validation, set.test].map(\.count) == [1500, 500, 1500])
    let values = set.training.flatMap { $0.frames.map { Double($0[1]) } }
    #expect(abs(mean(values)) < 1e-4 && abs(standardDeviation(values) - 1) < 1e-4)
    let some = Array(set.training.prefix(300))
    let plain = set.examples(some, using: &generator).inputs
    let noisy = set.examples(some, noise: 0.5, using: &generator).inputs
    let added = (noisy - plain).scalars.map { Double($0) }
    #expect(abs(standardDeviation(added) - 0.5) < 0.03)
  }

  @Test("a batch holds sequences of like length, and an epoch every sequence once")
  func batches() {
    let pieces = (1...40).map { length in
      Chorales.Piece(name: "", chords: Array(repeating: [1], count: length + 1), opening: [length])
    }
    let set = SearchSet(Chorales(pieces))
    var generator = SeededGenerator(seed: 8)
    let batches = set.batches(using: &generator)
    let lengths = batches.map { $0.map(\.frames.count) }
    #expect(lengths.joined().sorted() == set.training.map(\.frames.count).sorted())
    #expect(lengths.allSatisfy { ($0.max() ?? 0) - ($0.min() ?? 0) <= 12 })
    #expect(lengths.map(\.count).filter { $0 == 4 }.count >= lengths.count - 1)
  }
}
