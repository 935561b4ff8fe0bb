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
    // Chance is below 1/3; even a short training finds most of the automaton.
    #expect(reading.score.legal > 0.5)
    #expect(reading.forget.count == (forgetBias == nil ? 0 : 200))
    #expect(reading.forget.allSatisfy { (0..<1).contains($0) })
    let kept = [reading.keptWithin, reading.keptOverEnd]
    #expect(kept.allSatisfy { forgetBias == nil ? $0 == 1 : $0 > 0 && $0 < 1 })
  }

  @Test("a grammar reader: what it says of a network is what plain loops find, string by string")
  func readerByLoops() {
    var generator = SeededGenerator(seed: 9)
    let cell = LSTMCell<Float>(inputs: 7, hidden: 5, forgetBias: 2, using: &generator)
    let model = SequenceModel(cell, outputs: 7, using: &generator)
    let streams = (0..<3).map { EmbeddedReber.Stream(seed: $0) }
    let reading = GrammarReader.read(
      model.frozen(), forgetGate: cell.forgetGate, streams, steps: 400)

    var again = streams
    let window = EmbeddedReber.window(400, of: &again)
    let record = LSTMRecord(cell, reading: window.inputs)
    for step in [0, 7, 399] {
      let square = record.cell[step].scalars.reduce(0) { $0 + Double($1 * $1) }
      #expect(abs(reading.norms[step] - (square / 3).squareRoot()) < 1e-5)
    }
    let unit = (0..<5).first { unit in
      (0..<400).allSatisfy { abs(reading.cells[$0] - Double(record.cell[$0][0, unit])) < 1e-6 }
    }
    #expect(unit != nil)
    for step in 0..<400 {
      #expect(abs(reading.forget[step] - Double(record.forget[step][0, unit ?? 0])) < 1e-6)
    }
    // By the symbols alone: a string's first B, its outer symbol, the last two and the inner rest.
    let symbols = window.symbols.map { EmbeddedReber.symbols[$0[0]] }
    var (carrying, between): ([Double], [Double]) = ([], [])
    var start = 0
    for step in symbols.indices where step > 0 && symbols[step - 1] == "E" && symbols[step] == "B" {
      guard window.places[step - 1][0] == .start else { continue }
      between += [0, 1].map { reading.forget[start + $0] }
      carrying += (start + 2..<step - 2).map { reading.forget[$0] }
      between += [2, 1].map { reading.forget[step - $0] }
      start = step
    }
    func kept(_ gates: [Double]) -> Double { exp(4 * mean(gates.map { log($0) })) }
    // The last string is not whole.
    #expect(abs(reading.keptWithin / kept(carrying) - 1) < 0.05)
    #expect(abs(reading.keptOverEnd / kept(between) - 1) < 0.05)
    #expect(reading.keptWithin != reading.keptOverEnd)
  }

  @Test("a grammar reader: a seed's networks with and without a gate differ in nothing else")
  func pairs() throws {
    // No training: what they say of the first symbol, before any gate matters, is the same.
    let readings = try [nil, 1, 5].map { bias in
      try GrammarReader(forgetBias: bias, seed: 7).learn(
        units: 6, pieces: 0, reset: 1, reading: [EmbeddedReber.Stream(seed: 1)], steps: 60)
    }
    #expect(Set(readings.map { $0.norms[0] }).count == 1)
    #expect(Set(readings.map { $0.norms[9] }).count == 3)
  }

  @Test("an order reader: the same seed learns at the same step, and says nil where it doesn't")
  func orderReader() throws {
    let reader = OrderReader(forgetBias: 3, seed: 1)
    #expect(try reader.learn(steps: 40) == nil)
    #expect(try reader.learn(steps: 400) == (try reader.learn(steps: 400)))
  }

  @Test("a gender reader watches what the cell computes, and forces gates at names alone")
  func genderWatch() {
    var generator = SeededGenerator(seed: 3)
    let task = SubjectsAndPronouns(length: 60)
    let cell = LSTMCell<Float>(inputs: task.features, hidden: 4, using: &generator)
    let model = SequenceModel(cell, outputs: 2, using: &generator)
    let text = task.text(using: &generator)
    let reader = GenderReader(units: 4, seed: 1)
    let asIs = reader.watch(model.frozen(), text, in: task)
    let shut = reader.watch(model.frozen(), text, in: task, holding: 0)
    let inputs = Variable(task.examples([text]).inputs)
    var state = cell.initialState(batch: 1)
    for step in 0..<60 {
      let forget = sigmoid(cell.forgetGate(inputs.slice(step), state.hidden)).value
      state = cell.step(inputs.slice(step), state).state
      for unit in 0..<4 {
        #expect(abs(asIs.cells[step][unit] - Double(state.cell.value[0, unit])) < 1e-5)
        #expect(abs(asIs.forget[step][unit] - Double(forget[0, unit])) < 1e-5)
      }
      let isName = text.subjects.contains(step)
      #expect(shut.forget[step].allSatisfy { ($0 == 0) == isName })
      if isName { #expect(shut.cells[step] == shut.written[step]) }
    }
    let gaps = text.words.indices.filter { text.words[$0] == SubjectsAndPronouns.gap }
    let right = gaps.count { asIs.right[$0] }
    #expect(abs(asIs.score - Double(right) / Double(gaps.count)) < 1e-12)
  }

  @Test(
    "a gender reader: it learns, its gates are told by kinds of words, and holding them matters")
  func genderReader() throws {
    let reading = try GenderReader(units: 4, seed: 8).learn(
      SubjectsAndPronouns(length: 100), steps: 400, reading: 900)
    #expect(reading.words.count == 900 && reading.forget.count == 900)
    #expect(reading.score > 0.95)
    #expect(reading.scoreHeldOpen.other < reading.score)
    #expect(reading.scoreHeldShut > 0.95)
    let changed = reading.genders.indices.dropFirst().filter {
      reading.genders[$0] != reading.genders[$0 - 1]
    }
    let atOthers = changed.map { reading.forget[$0] }
    #expect(abs(reading.atNames(\.forget).other - mean(atOthers)) < 1e-12)
    let names = Set(SubjectsAndPronouns.names.joined())
    let isName = reading.words.map(names.contains)
    let atNames = zip(reading.forget, isName).filter(\.1).map(\.0)
    #expect(reading.byKind.count == 5 && abs(reading.byKind[0] - mean(atNames)) < 1e-12)
    let others = zip(reading.forget, isName).filter { !$0.1 }.map(\.0)
    #expect(abs(reading.elsewhere - mean(others)) < 1e-12)
    #expect((0...1).contains(reading.newWins) && (1...4).contains(reading.carriers))
  }
}
