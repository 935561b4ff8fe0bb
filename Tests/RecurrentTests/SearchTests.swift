import Testing

@testable import Recurrent

@Suite("A random search")
struct SearchTests {
  private let trials = SearchTrial.all(trials: 40)

  @Test("draws for itself in each variant, set and trial, always the same")
  func draws() {
    #expect(trials.count == 40 * 27)
    #expect(trials == SearchTrial.all(trials: 40))
    #expect(Set(trials.map { "\($0.rate) \($0.momentum) \($0.noise)" }).count == trials.count)
    // A longer search begins with the shorter one.
    #expect(Array(SearchTrial.all(trials: 41).prefix(trials.count)) == trials)
    #expect(SearchTrial.all(trials: 200, size: .paper).count == 5400)
  }

  @Test("covers its ranges evenly in the logarithm")
  func ranges() {
    #expect(trials.allSatisfy { (8...64).contains($0.hidden) && (1e-4...1).contains($0.rate) })
    #expect(trials.allSatisfy { (0...0.99).contains($0.momentum) && (0...1).contains($0.noise) })
    // The middle of a log-uniform draw is the geometric mean of its ends.
    #expect((0.008...0.0125).contains(median(trials.map { Double($0.rate) })))
    #expect((20...25).contains(median(trials.map { Double($0.hidden) })))
    #expect((0.88...0.92).contains(median(trials.map { Double($0.momentum) })))
    let paper = SearchTrial.all(trials: 40, size: .paper)
    #expect(paper.allSatisfy { (20...200).contains($0.hidden) && (1e-6...1e-2).contains($0.rate) })
  }

  private func digits() throws -> SearchSet {
    var generator = SeededGenerator(seed: 2)
    // Digit d is a line that begins at height 10 d.
    let lines = (0..<3500).map { number in
      let (digit, step) = (number % 10, Int.random(in: 0...1, using: &generator))
      let points = (0..<8).map { "\($0 * 10),\(digit * 10 + step)" }
      return points.joined(separator: ",") + ",\(digit)"
    }
    return SearchSet(try PenDigits(text: lines.joined(separator: "\n")))
  }

  @Test(
    "a trial with a good step learns, one with a tiny step stays near chance")
  func learns() throws {
    let set = try digits()
    let mine = trials.filter { $0.data == .pen && $0.variant == .vanilla }
    let steps = mine.sorted { $0.step < $1.step }
    let (tiny, good) = (steps[0], try #require(steps.last { $0.step < 1 && $0.noise < 0.5 }))
    let learned = good.learn(set)
    #expect(learned.test < 45 && learned.epoch > 0 && !learned.diverged)
    #expect(learned.weights == 4 * good.hidden * (2 + good.hidden + 1) + 13 * good.hidden + 10)
    #expect(tiny.learn(set).test > 60)
    #expect(good.learn(set).test == learned.test)
  }

  /// Twenty made-up runs of each of two variants: the error is the trial's number, and a step more.
  private func results(_ step: Double) -> SearchResults {
    SearchResults(
      SearchTrial.all(trials: 40).filter { $0.data == .vowels }.map { trial in
        let error = Double(trial.number) + (trial.variant == .noForgetGate ? step : 0)
        // Those that validate worst do best in the test: only validation may choose.
        let outcome = SearchTrial.Outcome(
          validation: 100 - Double(trial.number), cost: 0, test: error, epoch: 1, diverged: false,
          weights: 1)
        return (trial, outcome)
      })
  }

  @Test("the best tenth is chosen by validation and told by its test errors")
  func bestTenth() {
    #expect(results(0).bestTenth(of: .vanilla, on: .vowels) == [39, 38, 37, 36])
    #expect(
      results(0).filtered { $0.number < 15 }.bestTenth(of: .vanilla, on: .vowels) == [14, 13])
    #expect(results(0).bestTenth(of: .vanilla, on: .pen).isEmpty)
  }

  @Test("a difference far beyond the spread is significant, one within it is not")
  func compares() throws {
    func found(_ step: Double) throws -> SearchResults.Comparison {
      let all = results(step).comparisons(draws: 2000)
      #expect(all.count == 8 && all.allSatisfy { $0.data == .vowels })
      #expect(all.filter { $0.variant != .noForgetGate }.allSatisfy { !$0.isSignificant })
      return try #require(all.first { $0.variant == .noForgetGate })
    }
    let far = try found(20)
    #expect(far.isSignificant && far.excess == 20 && far.name == "NFG on Japanese vowels")
    #expect(far.leastTold <= 20 && far.leastTold > 1)
    let near = try found(0.5)
    #expect(!near.isSignificant && near.excess == 0.5 && near.leastTold > 0.5)
    #expect(try found(-20).excess == -20)
  }

  @Test("the same numbers under two names are told apart as rarely as the test says")
  func shuffles() {
    var generator = SeededGenerator(seed: 8)
    let chances = (0..<40).flatMap { _ in
      SearchResults(
        SearchTrial.all(trials: 20).filter { $0.data == .pen }.map { trial in
          let error = generator.normal()
          let outcome = SearchTrial.Outcome(
            validation: error, cost: 0, test: error, epoch: 1, diverged: false, weights: 1)
          return (trial, outcome)
        }
      ).comparisons(draws: 200).map(\.chance)
    }
    let rare = Double(chances.count { $0 <= 0.1 }) / Double(chances.count)
    #expect(chances.count == 320 && (0.04...0.16).contains(rare))
  }

  @Test("what explains the errors is found, and random numbers explain nothing")
  func explains() {
    let made = SearchResults(
      SearchTrial.all(trials: 60).filter { $0.data == .pen }.map { trial in
        let error = exponential(Double(trial.noise) + (trial.variant == .noForgetGate ? 1 : 0))
        return (
          trial,
          SearchTrial.Outcome(
            validation: 0, cost: 0, test: error, epoch: 1, diverged: false, weights: 1)
        )
      })
    let shares = Dictionary(
      uniqueKeysWithValues: SearchResults.Factor.allCases.map {
        ($0, made.explained(by: $0, on: .pen))
      })
    let (noise, variant) = (shares[.noise] ?? 0, shares[.variant] ?? 0)
    // 1/12 and 8/81 are the variances of the two.
    #expect(abs(noise - 0.457) < 0.08 && abs(variant - 0.543) < 0.08)
    for other in [SearchResults.Factor.step, .rate, .hidden, .momentum, .nothing] {
      #expect(abs(shares[other] ?? 1) < 0.03, "\(other)")
    }
  }
}

@Suite("Statistics of the search")
struct SearchStatisticsTests {
  @Test("the variance explained is 1 for the values' own groups, and 0 on average for chance")
  func varianceExplainedByGroups() {
    #expect(varianceExplained([1, 1, 5, 5, 9, 9], by: ["a", "a", "b", "b", "c", "c"]) == 1)
    #expect(varianceExplained([3, 3, 3], by: [1, 1, 2]) == 0)
    #expect(varianceExplained([3, 4], by: [1, 2]) == 0)
    var generator = SeededGenerator(seed: 4)
    let shares = (0..<200).map { _ in
      varianceExplained((0..<50).map { _ in generator.normal() }, by: (0..<50).map { $0 % 8 })
    }
    #expect(abs(mean(shares)) < 0.02)
    #expect(shares.contains { $0 > 0.1 })
  }

  @Test("groups by rank are of one size and in order")
  func groups() {
    #expect(groupsByRank([5, 1, 4, 2, 3, 0], count: 3) == [2, 0, 2, 1, 1, 0])
    #expect(groupsByRank([1, 1, 1, 1], count: 2) == [0, 0, 1, 1])
  }

  @Test("Student's distribution has its tabulated tails")
  func student() {
    #expect(abs(studentTail(1, freedom: 1) - 0.5) < 1e-9)
    #expect(abs(studentTail(2.228139, freedom: 10) - 0.05) < 1e-6)
    #expect(abs(studentTail(4.032143, freedom: 5) - 0.01) < 1e-6)
    #expect(abs(studentTail(1.962339, freedom: 1000) - 0.05) < 1e-6)
    #expect(abs(studentTail(0, freedom: 3.7) - 1) < 1e-9)
  }

  @Test("Welch's test gives what is worked out by hand")
  func welch() {
    // Means 2 and 6, squared errors 1/3 and 4/3: t = 4 / √(5/3), freedom (25/9) / (1/18 + 16/18).
    let (t, freedom) = (4 / (5.0 / 3).squareRoot(), (25.0 / 9) / (17.0 / 18))
    #expect(abs(welchTest([1, 2, 3], [4, 6, 8]) - studentTail(t, freedom: freedom)) < 1e-12)
    #expect(welchTest([2, 2], [2, 2]) == 1 && welchTest([2, 2], [3, 3]) == 0)
    #expect(welchTest([1, 2, 3], [4, 6, 8]) == welchTest([4, 6, 8], [1, 2, 3]))
  }
}
