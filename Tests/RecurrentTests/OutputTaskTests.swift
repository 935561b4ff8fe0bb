import Foundation
import Testing

@testable import Recurrent

@Suite("The tasks of the output gate")
struct OutputTaskTests {
  @Test("leading letter: the wanted letter is the one that has come more often, counted anew")
  func leadingLetter() {
    var generator = SeededGenerator(seed: 1)
    let task = LeadingLetter(length: 50)
    let letters = task.batch(40, using: &generator)
    let examples = task.examples(letters)
    guard case .classes(let wanted) = examples.target else {
      Issue.record("it asks for classes")
      return
    }
    #expect(examples.inputs.shape == [50, 40, 2] && wanted.count == 50 * 40)
    for sequence in 0..<40 {
      for step in 0..<50 {
        let seen = (0...step).map { letters[$0][sequence] }
        let (a, b) = (seen.count { $0 == 0 }, seen.count { $0 == 1 })
        #expect(wanted[step * 40 + sequence] == (a > b ? 0 : b > a ? 1 : -1))
        #expect(examples.inputs[step, sequence, letters[step][sequence]] == 1)
      }
    }
    #expect(Set(wanted) == [-1, 0, 1])
    #expect(LeadingLetter.leads(of: [0, 0, 1, 1, 1]) == [1, 2, 1, 0, -1])
  }

  @Test("agreement: every sentence is the language's, and its verb goes with its first noun")
  func agreement() throws {
    var generator = SeededGenerator(seed: 2)
    let task = AgreementLanguage(length: 4000, phrases: 3)
    let words = task.text(using: &generator)
    #expect(words.count == 4001)
    let nouns = AgreementLanguage.nouns.map { $0.joined(separator: "|") }
    let noun = "(?:\(nouns[0])|\(nouns[1]))"
    let pattern = try Regex(
      "the \(noun)(?: (?:beside|behind|near|to) the \(noun)){0,3} (?:is|are) [a-z]+")
    let sentences = words.split { $0.kind == .fullStop }.dropLast()
    #expect(sentences.count > 300)
    var phrases: [Int: Int] = [:]
    var others: [Bool: Int] = [:]
    for sentence in sentences {
      #expect(sentence.map(\.text).joined(separator: " ").wholeMatch(of: pattern) != nil)
      let subject = sentence.filter { $0.place == .subject }.map(\.text)
      let verb = sentence.filter { $0.place == .verb }.map(\.text)
      #expect(subject.count == 1 && verb.count == 1)
      let number = AgreementLanguage.nouns[0].contains(subject[0]) ? 0 : 1
      #expect(verb[0] == AgreementLanguage.verbs[number])
      #expect(sentence.dropFirst().allSatisfy { $0.number == number })
      phrases[sentence.count { $0.place == .otherNoun }, default: 0] += 1
      for other in sentence where other.place == .otherNoun {
        others[AgreementLanguage.nouns[number].contains(other.text), default: 0] += 1
      }
    }
    #expect(Set(phrases.keys) == [0, 1, 2, 3])
    #expect(phrases.values.allSatisfy { abs(Double($0) / Double(sentences.count) - 0.25) < 0.1 })
    let (same, different) = (others[true] ?? 0, others[false] ?? 0)
    #expect(abs(Double(same) / Double(same + different) - 0.5) < 0.1)
  }

  @Test("agreement: asked is the next word's kind, and the score looks at verbs alone")
  func agreementScore() {
    var generator = SeededGenerator(seed: 3)
    let task = AgreementLanguage(length: 30)
    let texts = (0..<20).map { _ in task.text(using: &generator) }
    let examples = task.examples(texts)
    guard case .classes(let wanted) = examples.target else {
      Issue.record("it asks for classes")
      return
    }
    for (index, text) in texts.enumerated() {
      for step in 0..<30 {
        #expect(wanted[step * 20 + index] == text[step + 1].kind.rawValue)
        let word = AgreementLanguage.words.firstIndex(of: text[step].text) ?? -1
        #expect(examples.inputs[step, index, word] == 1)
      }
    }
    let kinds = AgreementLanguage.Kind.allCases.count
    func answers(_ row: (Int) -> [Float]) -> Tensor<Float> {
      Tensor(wanted.flatMap(row), shape: [wanted.count, kinds])
    }
    let verbs = [
      AgreementLanguage.Kind.singularVerb.rawValue, AgreementLanguage.Kind.pluralVerb.rawValue,
    ]
    // Another kind is the likeliest everywhere, which the score must not mind.
    let right = answers { kind in
      (0..<kinds).map { $0 == 0 ? 9 : $0 == kind ? 1 : 0 }
    }
    let wrong = answers { kind in
      (0..<kinds).map { verbs.contains($0) && verbs.contains(kind) && $0 != kind ? 1 : 0 }
    }
    #expect(task.score(right, examples) == 1)
    #expect(task.score(wrong, examples) == 0)
    let plural = answers { _ in (0..<kinds).map { $0 == verbs[1] ? 1 : 0 } }
    let share =
      Double(wanted.count { $0 == verbs[1] }) / Double(wanted.count { verbs.contains($0) })
    #expect(task.score(plural, examples) == share)
  }

  @Test(
    "Reber strings: targets are the inputs one step on, and the score is that of the outer symbol")
  func reber() {
    var generator = SeededGenerator(seed: 4)
    let task = ReberStrings(length: 60)
    let examples = task.examples(10, using: &generator)
    guard case .classes(let wanted) = examples.target else {
      Issue.record("it asks for classes")
      return
    }
    for step in 0..<59 {
      for stream in 0..<10 {
        #expect(examples.inputs[step + 1, stream, wanted[step * 10 + stream]] == 1)
      }
    }
    func score(_ row: (Int) -> [Float]) -> Double {
      task.score(Tensor(wanted.flatMap(row), shape: [wanted.count, 7]), examples)
    }
    #expect(score { symbol in (0..<7).map { $0 == symbol ? 1 : 0 } } == 1)
    // Who mixes up T and P and knows the rest has no outer symbol right.
    let mixed = [0, 2, 1, 3, 4, 5, 6]
    #expect(score { symbol in (0..<7).map { $0 == mixed[symbol] ? 1 : 0 } } == 0)
    let always = score { _ in [0, 1, 0, 0, 0, 0, 0] }
    #expect(always > 0.2 && always < 0.8)
  }

  @Test("wires: they are the equations' values, and go on to what the fused pass says")
  func wires() {
    var generator = SeededGenerator(seed: 5)
    let cell = LSTMCell<Float>(inputs: 3, hidden: 4, using: &generator)
    let inputs = Tensor<Float>(normal: 1, [6, 2, 3], using: &generator)
    let record = LSTMRecord(cell, reading: inputs)
    let outputs = cell(Variable(inputs)).outputs.value
    for sequence in 0..<2 {
      for unit in 0..<4 {
        let wires = record.wires(of: unit, sequence: sequence)
        for step in 0..<6 {
          let (before, layers, after) = wires.step(step)
          let earlier = step == 0 ? [0, 0] : [wires.hidden[step - 1], wires.cell[step - 1]]
          #expect(before == earlier && after == [wires.hidden[step], wires.cell[step]])
          let memory = layers[0] * before[1] + layers[1] * layers[2]
          #expect(abs(after[1] - memory) < 1e-6)
          #expect(abs(after[0] - layers[3] * tanh(memory)) < 1e-6)
          #expect(abs(after[0] - Double(outputs[step, sequence, unit])) < 1e-6)
          #expect(record.cell.numbers(of: unit)[step][sequence] == after[1])
          #expect(record.cell.numbers(ofSequence: sequence)[step][unit] == after[1])
        }
        let turned = wires.turned
        #expect(turned.cell == wires.cell.map { -$0 } && turned.forget == wires.forget)
        #expect(turned.step(3).after == wires.step(3).after.map { -$0 })
      }
    }
  }

  @Test("linear probe: finds a plane that parts two groups, and nothing where there is nothing")
  func probe() {
    var generator = SeededGenerator(seed: 6)
    func rows(_ count: Int) -> [[Double]] {
      (0..<count).map { _ in (0..<5).map { _ in generator.normal() } }
    }
    func side(_ row: [Double]) -> Int { 2 * row[0] - row[3] + 1 > 0 ? 1 : 0 }
    let (known, asked) = (rows(2000), rows(2000))
    let plane = LinearProbe(rows: known, answers: known.map(side))
    #expect(plane.accuracy(rows: asked, answers: asked.map(side)) > 0.95)
    #expect(abs(plane.weights[3] / plane.weights[0] + 0.5) < 0.1)
    #expect(abs(plane.weights[1]) < 0.05)
    let chance = LinearProbe(
      rows: known, answers: known.map { _ in Int.random(in: 0...1, using: &generator) })
    let coins = asked.map { _ in Int.random(in: 0...1, using: &generator) }
    #expect(abs(chance.accuracy(rows: asked, answers: coins) - 0.5) < 0.05)
    // Numbers that are the same twice leave the equations solvable.
    let twice = LinearProbe(rows: known.map { $0 + $0 }, answers: known.map(side))
    #expect(twice.accuracy(rows: asked.map { $0 + $0 }, answers: asked.map(side)) > 0.95)
  }

  /// A cell of two units with weights by hand that carries the subject's number in unit 0 and shows it at
  /// nouns only. Unit 1 remembers that a subject has come: after it a noun is none.
  private func carrier() -> LSTMCell<Float> {
    let words = AgreementLanguage.words
    let nouns = AgreementLanguage.nouns
    func layer(
      _ weight: (String) -> [Float], seen: Float = 0
    ) -> RecurrentLinear<Float> {
      let columns = words.map(weight)
      let rows = [0, 1].flatMap { unit in columns.map { $0[unit] } }
      return RecurrentLinear(
        inputWeight: Variable(Tensor(rows, shape: [2, words.count])),
        recurrentWeight: Variable(Tensor([0, seen, 0, 0], shape: [2, 2])),
        bias: Variable(Tensor([0, 0])))
    }
    func isNoun(_ word: String) -> Bool { nouns.joined().contains(word) }
    return LSTMCell(
      inputGate: layer({ isNoun($0) ? [20, 20] : [-60, -20] }, seen: -60),
      forgetGate: layer({ isNoun($0) ? [-20, -20] : [20, $0 == "." ? -20 : 20] }, seen: 60),
      candidate: layer({ isNoun($0) ? [nouns[0].contains($0) ? -20 : 20, 20] : [0, 0] }),
      outputGate: layer({ isNoun($0) ? [20, 20] : [-20, 20] }))
  }

  @Test(
    "number reader: in a cell that shows the number at nouns only, h is at chance elsewhere, C right"
  )
  func lookIntoAKnownCell() {
    var generator = SeededGenerator(seed: 9)
    let look = NumberReader.Look(
      into: carrier(), reading: AgreementLanguage(length: 60), texts: 60, using: &generator)
    func at(_ values: [Double], _ place: AgreementLanguage.Place) -> Double {
      values[place.rawValue]
    }
    for place in [AgreementLanguage.Place.subject, .otherNoun] {
      #expect(at(look.inHidden, place) == 1 && at(look.inCell, place) == 1)
      #expect(at(look.output, place) > 0.99)
    }
    for place in [AgreementLanguage.Place.preposition, .article, .verb, .adjective] {
      #expect(abs(at(look.inHidden, place) - 0.5) < 0.15)
      #expect(at(look.inCell, place) == 1)
      #expect(at(look.output, place) < 0.01)
    }
    #expect(look.unit == 0)
  }

  @Test("number reader: a probe is judged on another text than its own")
  func judgedElsewhere() {
    var generator = SeededGenerator(seed: 10)
    // More units than moments: on its own text a probe would always be right.
    let cell = LSTMCell<Float>(
      inputs: AgreementLanguage.words.count, hidden: 40, using: &generator)
    let look = NumberReader.Look(
      into: cell, reading: AgreementLanguage(length: 60), texts: 2, using: &generator)
    #expect(look.inHidden[AgreementLanguage.Place.preposition.rawValue] < 0.95)
    #expect(look.inCell[AgreementLanguage.Place.preposition.rawValue] < 0.95)
  }

  @Test("number reader: a training gives a look before and one after, and shares ask for both")
  func numberReader() throws {
    let task = AgreementLanguage(length: 24)
    let reading = try NumberReader(units: 5, seed: 7).learn(task, steps: 3, texts: 30)
    let places = AgreementLanguage.Place.allCases
    #expect(reading.words.count == 24 && reading.wires.cell.count == 24)
    #expect(reading.untrained.inCell != reading.trained.inCell)
    var (all, none) = (reading, reading)
    all.trained.inHidden = places.map { _ in 1 }
    none.trained.inHidden = places.map { $0 == .subject ? 1 : 0.5 }
    for part in [\NumberReader.Reading.untrained.inHidden, \.trained.output] {
      (all[keyPath: part], none[keyPath: part]) = (places.map { _ in 0.8 }, places.map { _ in 0.4 })
    }
    #expect([all, none].share(showingAt: [.subject]) == 100)
    #expect([all, none].share(showingAt: [.subject, .verb]) == 50)
    #expect([all, none].share(showingAt: [.subject], gate: 0.5) == 50)
    all.untrained.inHidden[AgreementLanguage.Place.subject.rawValue] = 0.95
    #expect([all, none].share(showingAt: [.subject]) == 50)
    #expect([all, none].percent(\.trained.output, at: .verb) == [80, 40])
  }

  @Test("letter counter: wires are those of the unit that counts, in the sequence with both leads")
  func letterCounter() {
    // Unit 0 forgets at once; unit 1 counts b's minus a's.
    func layer(_ weights: [Float], _ bias: [Float]) -> RecurrentLinear<Float> {
      RecurrentLinear(
        inputWeight: Variable(Tensor(weights, shape: [2, 2])),
        recurrentWeight: Variable(Tensor([0, 0, 0, 0], shape: [2, 2])),
        bias: Variable(Tensor(bias)))
    }
    let cell = LSTMCell(
      inputGate: layer([0, 0, 0, 0], [40, 40]), forgetGate: layer([0, 0, 0, 0], [-40, 40]),
      candidate: layer([1, -1, -40, 40], [0, 0]), outputGate: layer([0, 0, 0, 0], [40, 40]))
    let sequences = [
      [0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 1, 1, 1, 1, 0, 0], [1, 1, 1, 1, 1, 1, 0, 0],
    ]
    let letters = (0..<8).map { step in sequences.map { $0[step] } }
    let reading = LetterCounter.Reading(
      cell, reading: letters, of: LeadingLetter(length: 8), score: 0.5)
    #expect(reading.unit == 1 && abs(reading.correlation + 1) < 1e-6)
    #expect(reading.leads == [1, 2, 1, 0, -1, -2, -1, 0])
    #expect(zip(reading.wires.cell, reading.leads).allSatisfy { abs($0 - Double($1)) < 1e-5 })
    #expect(
      zip(reading.wires.hidden, reading.leads).allSatisfy { abs($0 - tanh(Double($1))) < 1e-5 })
    #expect(abs(reading.largestCell - 8) < 1e-5)
    #expect(abs(reading.largestHidden - tanh(8)) < 1e-5 && reading.score == 0.5)
  }

  @Test("letter counter: training gives a reading of the longer sequences")
  func letterCounterLearns() throws {
    let reading = try LetterCounter(units: 3, seed: 8).learn(
      LeadingLetter(length: 10), steps: 2, reading: LeadingLetter(length: 20))
    #expect(reading.leads.count == 20 && reading.wires.cell.count == 20)
    #expect(reading.largestHidden <= 1 && reading.score > 0 && reading.score < 1)
  }

  @Test("verdict: as many pairs as the rank test's table has, for any number of scores")
  func fewestWins() {
    #expect(ContestVerdict.fewestWins(10, 10) == 23)
    #expect(ContestVerdict.fewestWins(5, 5) == 2)
    #expect(ContestVerdict.fewestWins(8, 8) == 13)
    #expect(ContestVerdict.fewestWins(20, 20) == 127)
    #expect(ContestVerdict.fewestWins(10, 7) == ContestVerdict.fewestWins(7, 10))
    #expect(ContestVerdict.fewestWins(3, 3) == nil)
  }

  @Test("verdict: 77 of 100 pairs are enough and 76 are not", arguments: [76, 77])
  func verdict(pairs: Int) {
    // Seven scores above all of the other ten, the eighth above the first few of them, two below all.
    let ladder = (0..<10).map { 60 + Double($0) }
    let some = Array(repeating: 90.0, count: 7) + [59.5 + Double(pairs - 70), 10, 10]
    let wins = some.map { a in ladder.count { a > $0 } }.reduce(0, +)
    #expect(wins == pairs)
    #expect(ContestVerdict(some, against: ladder) == (pairs == 77 ? .first : .tie))
    #expect(ContestVerdict(ladder, against: some) == (pairs == 77 ? .second : .tie))
  }

  @Test("verdict: a lead below a point is a tie, whoever wins the pairs")
  func closeVerdict() {
    let low = Array(repeating: 99.0, count: 10)
    #expect(ContestVerdict(low, against: low) == .tie)
    #expect(ContestVerdict(low.map { $0 + 0.9 }, against: low) == .tie)
    #expect(ContestVerdict(low.map { $0 + 1 }, against: low) == .first)
  }

  @Test("contest row: best rates with their edges, stops, verdicts and the two tables")
  func contestRow() {
    func runs(_ network: Contestant, _ rate: Float, _ score: Double) -> ContestRow.Runs {
      (UInt64(1)...10).map { seed in
        var curve = LearningCurve()
        (curve.steps, curve.costs, curve.scores) = ([80, 160], [1, 1], [0, score])
        return (ContestRun(network: network, size: 7, rate: rate, seed: seed), curve)
      }
    }
    let results = ContestResults(
      runs(.rnn, 0.001, 0.4) + runs(.rnn, 0.003, 0.6) + runs(.rnn, 0.01, 0.5)
        + runs(.lstm, 0.001, 0.3) + runs(.lstm, 0.003, 0.2) + runs(.lstm5, 0.003, 1))
    let row = ContestRow("toy", results, chapter: 3, length: 7, steps: 160, chance: 12.5)
    #expect(row.rates == ["0.003", "<0.001", "=0.003"])
    #expect(row.stops == [nil, nil, 160] && !row.isFull)
    #expect(row.verdict(.lstm) == .second && row.verdict(.lstm5) == .first)
    #expect([row].count(.lstm, .second) == 1 && [row].count(.lstm5, .tie) == 0)
    #expect([row].settings.split(separator: "\n")[1].split(separator: " ").count == 8)
    let outcome = [row].outcomes.split(separator: "\n")[1].split(separator: " ").map(String.init)
    #expect(outcome == ["toy", "60.0", "30.0", "RNN", "100.0", "LSTM", "–", "–", "160"])
  }

  @Test("adding lesson: given the core's own pass as if by hand, it takes the same course")
  func addingLesson() throws {
    let lesson = AddingLesson(length: 12, units: 4, rate: 0.01, seed: 9)
    let fused = try lesson.learn(steps: 6)
    let again = try lesson.learn(steps: 6) { cell, inputs in
      let trained = cell.parameters.map { Variable($0.variable.value, trainable: true) }
      var state = cell.replacing(trained).initialState(batch: inputs[0].shape[0])
      for x in inputs { state = cell.replacing(trained).step(Variable(x), state).state }
      let hidden = state.hidden
      return (
        hidden.value,
        { wanted in
          sum(hidden * Variable(wanted)).backward()
          return trained.compactMap(\.gradient)
        }
      )
    }
    #expect(fused.losses.count == 6 && fused.losses[0] != fused.losses[5])
    for (one, other) in zip(fused.losses, again.losses) { #expect(abs(one - other) < 1e-5) }
    let other = try lesson.learn(steps: 6) { cell, inputs in
      (
        Tensor(zeros: [inputs[0].shape[0], 4]),
        { _ in cell.parameters.map { Tensor(zeros: $0.variable.shape) } }
      )
    }
    #expect(abs(other.losses[5] - fused.losses[5]) > 1e-4)
  }
}
