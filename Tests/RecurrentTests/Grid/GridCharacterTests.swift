import Testing

@testable import Recurrent

@Suite("Characters by grids and stacks")
struct GridCharacterTests {
  @Test(
    "grid and stack have the weights that are counted, within 2 % of each other at every depth",
    arguments: [1, 2, 3, 6, 10])
  func weights(layers: Int) {
    let symbols = 63
    let grid = GridCharacterRun(.tied, layers: layers, units: 48, rate: 0.01, seed: 1)
    let stack = GridCharacterRun(.stacked, layers: layers, units: 48, rate: 0.01, seed: 1)
    for run in [grid, stack] {
      var generator = SeededGenerator(seed: 1)
      func count(_ cell: some RecurrentCell<Float>) -> Int {
        SymbolModel(symbols: symbols, cell: cell, outputs: symbols, using: &generator)
          .parameterCount
      }
      let counted = count(run.cell(symbols: symbols, using: &generator))
      #expect(counted == run.weights(symbols: symbols), "\(run.kind)")
      #expect(abs(Double(counted) / 42_975 - 1) <= 0.02, "\(run.kind), \(counted)")
    }
    let widths = stack.widths(symbols: symbols)
    #expect(widths.count == layers && widths == widths.sorted(by: >))
    #expect((widths.first ?? 0) - (widths.last ?? 0) <= 1)
  }

  @Test("a plan has every kind, depth, rate and seed once, the first seed first")
  func plan() {
    let runs = GridCharacterRun.all(layers: [1, 3], units: 8, rates: [0.1, 0.2], seeds: 1...2)
    #expect(runs.count == 16 && runs.prefix(8).allSatisfy { $0.seed == 1 })
    let keys = runs.map { "\($0.kind) \($0.layers) \($0.rate) \($0.seed)" }
    #expect(Set(keys).count == 16)
  }

  @Test("of what a text holds out the first half chooses and the second judges, and no more")
  func parts() {
    let corpus = Corpus(String(repeating: "abcdefghij", count: 21), holdingOutOneIn: 10)
    let (validation, test) = GridCharacterRun.parts(of: corpus)
    #expect(validation + test == corpus.heldOut)
    #expect(validation.count == 10 && test.count == 11)
  }

  @Test(
    "both kinds learn a text that says the same again and again",
    arguments: [GridKind.tied, .stacked])
  func learns(kind: GridKind) {
    let corpus = Corpus(String(repeating: "in the beginning ", count: 6000), holdingOutOneIn: 10)
    let run = GridCharacterRun(kind, layers: 2, units: 16, rate: 0.02, seed: 1)
    let result = run.learn(corpus, steps: 240, looks: 3, batch: 8, time: 20)
    #expect(result.steps == [80, 160, 240])
    // Guessing among its eight characters costs 3 bits.
    #expect(result.test < 0.3, "\(result)")
    #expect(result.validation[2] < result.validation[0])
    #expect(result.weights == run.weights(symbols: 8))
    let again = run.learn(corpus, steps: 240, looks: 3, batch: 8, time: 20)
    #expect(again.validation == result.validation && again.test == result.test)
  }

  @Test("the state is carried on from window to window, also where a window has one character")
  func carriesState() {
    // What follows an a or a b is open where nothing is known of the character before: one bit.
    let corpus = Corpus(String(repeating: "aabb", count: 20_000), holdingOutOneIn: 10)
    let run = GridCharacterRun(.tied, layers: 1, units: 16, rate: 0.02, seed: 1)
    let result = run.learn(corpus, steps: 3000, looks: 1, batch: 9, time: 1)
    #expect(result.test < 0.6, "\(result)")
  }

  @Test("a run whose numbers overflow has no cost")
  func overflows() {
    let corpus = Corpus(String(repeating: "abc", count: 400), holdingOutOneIn: 10)
    let run = GridCharacterRun(.stacked, layers: 1, units: 8, rate: .infinity, seed: 1)
    let result = run.learn(corpus, steps: 20, looks: 2, batch: 4, time: 10)
    #expect(result.test == .infinity && result.validation.isEmpty)
  }

  @Test("the part that chooses tells the rate, not the test")
  func chooses() {
    func run(_ rate: Float, _ validation: Double, _ test: Double, _ seed: UInt64 = 1) -> (
      argument: GridCharacterRun, result: GridCharacterRun.Result
    ) {
      var result = GridCharacterRun.Result(weights: 1)
      (result.validation, result.test) = ([9, validation], test)
      return (GridCharacterRun(.tied, layers: 3, units: 8, rate: rate, seed: seed), result)
    }
    let runs = [
      run(0.1, 2, 5), run(0.1, 4, 6, 2), run(0.2, 4, 1), run(0.2, 5, 1, 2), run(0.3, 1, .infinity),
    ]
    let results = GridCharacterResults(runs)
    #expect(results.depths == [3])
    #expect(results.best(.tied, layers: 3).rate == 0.1)
    #expect(results.bits(.tied, layers: 3) == 5.5)
    #expect(results.best(.stacked, layers: 3).results.isEmpty)
    let lines = results.table.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines[1] == ["tied", "grid", "5.5", "at", "0.1*"])
    #expect(lines[2] == ["stacked", "LSTM", "–"])
    // Of depths, too, the part that chooses tells the best one.
    var shallow = GridCharacterRun.Result(weights: 1)
    (shallow.validation, shallow.test) = ([2.5], 4)
    let single = GridCharacterRun(.tied, layers: 1, units: 8, rate: 0.1, seed: 1)
    let both = GridCharacterResults(runs + [(argument: single, result: shallow)])
    #expect(both.depths == [1, 3] && both.bits(.tied) == 4)
  }

  @Test("who counts pays nothing where the text says the same again and again, and learns no test")
  func counting() {
    let corpus = Corpus(String(repeating: "abcd", count: 1000), holdingOutOneIn: 10)
    let (validation, test) = GridCharacterRun.counting(corpus, upTo: 3)
    #expect(validation.count == 3 && test.count == 3)
    for bits in [validation, test] {
      #expect(abs(bits[0] - 2) < 0.01 && bits[1] < 0.05)
    }
    let other = Corpus(
      String(repeating: "ab", count: 900) + String(repeating: "c", count: 200), holdingOutOneIn: 10)
    #expect(GridCharacterRun.counting(other, upTo: 1).test[0] > 5)
  }
}
