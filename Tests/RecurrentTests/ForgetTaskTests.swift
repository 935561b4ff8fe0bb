import Foundation
import Testing

@testable import Recurrent

@Suite("The tasks of the forget gate")
struct ForgetTaskTests {
  /// Whole strings of a stream, as text.
  private func strings(_ count: Int, seed: UInt64) -> [String] {
    var stream = EmbeddedReber.Stream(seed: seed)
    return (0..<count).map { _ in
      var text = ""
      repeat { text.append(EmbeddedReber.symbols[stream.next()]) } while stream.place != .start
      return text
    }
  }

  @Test("embedded Reber: each string is the grammar's, written as a regular expression")
  func grammar() throws {
    // Node 3 on: T*V, then out by V or back by P to node 4, which leads back to node 3 or out by S.
    let fromThree = "T*V(?:PXT*V)*(?:V|PS)"
    let inner = "B(?:TS*X(?:S|X\(fromThree))|P\(fromThree))E"
    let string = try Regex("B(?:T\(inner)T|P\(inner)P)E")
    let strings = strings(5000, seed: 1)
    #expect(strings.allSatisfy { $0.wholeMatch(of: string) != nil })
    #expect(strings.map(\.count).min() == 9)
    #expect(strings.allSatisfy { $0.dropFirst().first == $0.dropLast().last })
  }

  @Test("embedded Reber: of two ways each is taken as often")
  func branches() {
    var stream = EmbeddedReber.Stream(seed: 2)
    var taken: [EmbeddedReber.Place: [Int: Int]] = [:]
    for _ in 0..<100_000 {
      let place = stream.place
      taken[place, default: [:]][stream.next(), default: 0] += 1
    }
    #expect(taken.count == 19)
    for (place, counts) in taken {
      let legal = EmbeddedReber.arcs(from: place).map(\.symbol)
      #expect(Set(counts.keys) == Set(legal))
      let total = Double(counts.values.reduce(0, +))
      for count in counts.values {
        let share = 1 / Double(legal.count)
        #expect(
          abs(Double(count) / total - share) < 5 * (share * (1 - share) / total).squareRoot()
            + 1e-12)
      }
    }
  }

  @Test("embedded Reber: successors are what the stream goes on with, and windows go on, too")
  func windows() {
    var streams = (0..<3).map { EmbeddedReber.Stream(seed: $0) }
    let first = EmbeddedReber.window(40, of: &streams)
    let second = EmbeddedReber.window(40, of: &streams)
    let inputs = first.inputs
    #expect(inputs.shape == [40, 3, 7] && first.successors.count == 120)
    for step in 0..<40 {
      for stream in 0..<3 {
        #expect(inputs[step, stream, first.symbols[step][stream]] == 1)
        let next = step < 39 ? first.symbols[step + 1][stream] : second.symbols[0][stream]
        #expect(first.successors[3 * step + stream].contains(next))
      }
    }
    #expect(inputs.scalars.reduce(0, +) == 120)
  }

  @Test("embedded Reber: who knows the automaton pays ln 2 at each fork, and is right throughout")
  func costOfKnowing() {
    var streams = (0..<2).map { EmbeddedReber.Stream(seed: $0) }
    let window = EmbeddedReber.window(300, of: &streams)
    var knowing = Tensor<Float>(zeros: [600, 7])
    var forgetful = knowing
    for (row, legal) in window.successors.enumerated() {
      for symbol in legal { knowing[row, symbol] = 60 }
      if case .closing = Array(window.places.joined())[row] {
        // Always T, whatever the string began with.
        forgetful[row, 1] = 60
      } else {
        for symbol in legal { forgetful[row, symbol] = 60 }
      }
    }
    let forks = Double(window.successors.count { $0.count == 2 }) / 600
    let cost = Double(EmbeddedReber.cost(Variable(knowing), window).value.scalar)
    #expect(abs(cost - forks * log(2)) < 1e-5)
    let score = EmbeddedReber.score(knowing, window)
    #expect(score.legal == 1 && score.outer == 1)
    let guess = EmbeddedReber.score(forgetful, window)
    #expect(guess.outer > 0.2 && guess.outer < 0.8 && guess.legal < 1 && guess.legal > 0.9)
  }

  @Test("pronouns: the last name decides each, and a text begins with one", arguments: [0, 4.0])
  func pronouns(sentences: Double) {
    var generator = SeededGenerator(seed: 3)
    let task = SubjectsAndPronouns(length: 500, sentences: sentences)
    let text = task.text(using: &generator)
    #expect(text.words.count == 500 && text.genders.count == 500 && text.subjects.first == 0)
    var gender: Int?
    for (step, word) in text.words.enumerated() {
      let named = SubjectsAndPronouns.names.firstIndex { $0.contains(word) }
      #expect((named != nil) == text.subjects.contains(step))
      gender = named ?? gender
      #expect(text.genders[step] == gender)
    }
    #expect(text.words.contains(SubjectsAndPronouns.gap) == (sentences > 0))
    let examples = task.examples([text])
    guard case .classes(let wanted) = examples.target else {
      Issue.record("pronouns: no classes are wanted")
      return
    }
    #expect(examples.inputs.shape == [500, 1, task.features])
    for (step, word) in text.words.enumerated() {
      let asked = word == SubjectsAndPronouns.gap
      #expect(wanted[step] == (asked ? text.genders[step] : -1))
    }
  }

  @Test("pronouns: several or none behind a subject, and both genders as often")
  func frequencies() {
    var generator = SeededGenerator(seed: 4)
    let task = SubjectsAndPronouns(length: 40_000)
    let text = task.text(using: &generator)
    let ends = text.subjects.dropFirst() + [text.words.count]
    let asked = zip(text.subjects, ends).map { start, end in
      text.words[start..<end].count { $0 == SubjectsAndPronouns.gap }
    }
    // A fifth of all sentences brings a subject, half of the others a pronoun: two in the mean.
    #expect(abs(mean(asked.map { Double($0) }) - 2) < 0.15)
    #expect(asked.contains(0) && asked.contains { $0 > 5 })
    let genders = text.subjects.map { Double(text.genders[$0]) }
    #expect(abs(mean(genders) - 0.5) < 0.05)
    // A new subject has the old one's gender as often as not.
    let changes = zip(genders, genders.dropFirst()).map { $0 == $1 ? 0.0 : 1 }
    #expect(abs(mean(changes) - 0.5) < 0.05)
  }

  @Test("pronouns: the score counts gaps alone")
  func pronounScore() {
    var generator = SeededGenerator(seed: 5)
    let task = SubjectsAndPronouns(length: 60)
    let examples = task.examples(20, using: &generator)
    guard case .classes(let wanted) = examples.target else {
      Issue.record("pronouns: no classes are wanted")
      return
    }
    var answers = Tensor<Float>(zeros: [wanted.count, 2])
    for (row, target) in wanted.enumerated() where target >= 0 { answers[row, target] = 1 }
    #expect(task.score(answers, examples) == 1)
    #expect(task.score(0 - answers, examples) == 0)
  }

  @Test(
    "a grammar reader: the same seed reads the same, gates leave a share, none leave all",
    arguments: [nil, 1] as [Float?])
  func reader(forgetBias: Float?) throws {
    let streams = (0..<2).map { EmbeddedReber.Stream(seed: $0) }
    func learn() throws -> GrammarReader.Reading {
      try GrammarReader(forgetBias: forgetBias, seed: 6).learn(
        units: 8, pieces: 300, reset: 7, reading: streams, steps: 200)
    }
    let reading = try learn()
    #expect(reading.cells == (try learn()).cells)
    #expect(reading.norms.count == 200 && reading.cells.count == 200)
    #expect(zip(reading.norms, reading.norms.dropFirst()).allSatisfy { $0 > 0 && $0 != $1 })
    // Chance is below 1/3; even a short training finds most of the automaton.
    #expect(reading.score.legal > 0.5)
    #expect(reading.forget.count == (forgetBias == nil ? 0 : 200))
    #expect(reading.forget.allSatisfy { (0..<1).contains($0) })
    let kept = [reading.keptWithin, reading.keptOverEnd]
    #expect(kept.allSatisfy { forgetBias == nil ? $0 == 1 : $0 > 0 && $0 < 1 })
  }

  @Test(
    "a gender reader: it learns, its gates are told by kinds of words, and holding them matters")
  func genderReader() throws {
    let reading = try GenderReader(units: 4, seed: 8).learn(
      SubjectsAndPronouns(length: 100), steps: 400, reading: 900)
    #expect(reading.words.count == 900 && reading.forget.count == 900)
    #expect(reading.score > 0.95)
    #expect(reading.scoreHeldOpen < reading.score)
    let names = Set(SubjectsAndPronouns.names.joined())
    let isName = reading.words.map(names.contains)
    let atNames = zip(reading.forget, isName).filter(\.1).map(\.0)
    #expect(reading.byKind.count == 5 && abs(reading.byKind[0] - mean(atNames)) < 1e-12)
    let others = zip(reading.forget, isName).filter { !$0.1 }.map(\.0)
    #expect(abs(reading.elsewhere - mean(others)) < 1e-12)
    #expect(reading.left > 0 && reading.written > 0)
    #expect(reading.squashedCells.allSatisfy { abs($0) <= 1 })
  }
}
