import Recurrent
import Testing

@Suite("The two-sequence problem")
struct TwoSequencesTests {
  @Test("the first numbers are the class's sign, and only they tell it")
  func informativeNumbers() {
    var generator = SeededGenerator(seed: 1)
    let (inputs, lengths, answers) = TwoSequences(length: 40).batch(2000, using: &generator)
    #expect(inputs.shape == [lengths.max() ?? 0, 2000, 1])
    for sequence in 0..<2000 {
      for step in 0..<3 {
        #expect(inputs[step, sequence, 0] == (answers[sequence] == 1 ? 1 : -1))
      }
    }
    #expect((900...1100).contains(answers.count { $0 == 1 }))
    let classes = answers.map { Double($0) }
    for step in 3..<40 {
      let column = (0..<2000).map { Double(inputs[step, $0, 0]) }
      #expect(abs(correlation(column, classes)) < 0.1)
    }
  }

  @Test("the rest has mean 0 and variance 0.2, and zeros stand behind a sequence's end")
  func noise() {
    var generator = SeededGenerator(seed: 2)
    let (inputs, lengths, _) = TwoSequences(length: 100).batch(500, using: &generator)
    var noise: [Double] = []
    for (sequence, length) in lengths.enumerated() {
      for step in 3..<inputs.shape[0] {
        let value = Double(inputs[step, sequence, 0])
        if step < length { noise.append(value) } else { #expect(value == 0) }
      }
    }
    #expect(abs(mean(noise)) < 0.01)
    #expect(abs(mean(noise.map { $0 * $0 }) - 0.2) < 0.01)
  }

  @Test("lengths run from T to 1.1 T, and all of them occur", arguments: [20, 55, 100])
  func lengths(length: Int) {
    var generator = SeededGenerator(seed: 3)
    let task = TwoSequences(length: length)
    let lengths = task.batch(1000, using: &generator).lengths
    #expect(Set(lengths) == Set(length...(length * 11 / 10)))
  }

  @Test("with noise on the first numbers their sign is right as often as the ceiling says")
  func noisyNumbers() {
    var generator = SeededGenerator(seed: 4)
    let task = TwoSequences(length: 10, informative: 1, noisy: true)
    let (inputs, _, answers) = task.batch(20_000, using: &generator)
    let first = (0..<20_000).map { Double(inputs[0, $0, 0]) }
    let right = zip(first, answers).count { ($0 > 0) == ($1 == 1) }
    #expect(abs(Double(right) / 20_000 - task.ceiling) < 0.003)
    #expect(abs(task.ceiling - 0.98733) < 1e-5)
    #expect(TwoSequences(length: 10).ceiling == 1)
    let distances = zip(first, answers).map { $0 - ($1 == 1 ? 1 : -1) }
    #expect(abs(mean(distances.map { $0 * $0 }) - 0.2) < 0.01)
  }

  @Test("the same seed draws the same sequences, another seed others")
  func seeds() {
    func inputs(_ seed: UInt64) -> [Float] {
      var generator = SeededGenerator(seed: seed)
      return TwoSequences(length: 30).examples(4, using: &generator).inputs.scalars
    }
    #expect(inputs(1) == inputs(1))
    #expect(inputs(1) != inputs(2))
  }

  @Test("an LSTM learns a short one, and answers at each sequence's own end")
  func learned() throws {
    var generator = SeededGenerator(seed: 5)
    let task = TwoSequences(length: 20)
    let cell = LSTMCell<Float>(inputs: 1, hidden: 8, using: &generator)
    let curve = try LearningCurve(
      training: SequenceModel(cell, outputs: 2, using: &generator), on: task, steps: 200,
      rate: 0.02, looks: 10, judged: 500, enough: 0.99, using: &generator)
    #expect(curve.score >= 0.99)
  }
}

@Suite("Networks whose input gate is watched, or missing")
struct InputGateTests {
  private let adding = AddingProblem(length: 12)

  @Test("without its input gate a cell writes every candidate whole, and training leaves it so")
  func openGate() throws {
    let run = InputGateRun(gate: false, size: 12, rate: 0.02, seed: 1)
    let (_, model) = try run.learn(adding, units: 6, steps: 30, looks: 1)
    let gate = model.cell.inputGate
    #expect(gate.inputWeight.value.scalars.allSatisfy { $0 == 0 })
    #expect(gate.recurrentWeight.value.scalars.allSatisfy { $0 == 0 })
    #expect(gate.bias.value.scalars.allSatisfy { $0 == 100 })
    var generator = SeededGenerator(seed: 2)
    let examples = adding.examples(5, using: &generator)
    let record = LSTMRecord(model.cell, reading: examples.inputs)
    #expect(record.input.allSatisfy { step in step.scalars.allSatisfy { $0 == 1 } })
    var fresh = SeededGenerator(seed: 1)
    let start = run.model(for: adding, units: 6, using: &fresh)
    cost(start.answers(to: examples), examples).backward()
    for (name, variable) in start.parameters {
      let slope = variable.gradient?.scalars ?? []
      let isGate = name.hasPrefix("cell.inputGate")
      #expect(slope.allSatisfy { $0 == 0 } == isGate, "\(name)")
    }
  }

  @Test("both networks train as many weights, within 2 %", arguments: [12, 18])
  func weights(units: Int) {
    for task: any SequenceTask in [AddingProblem(length: 9), TwoSequences(length: 9)] {
      func count(_ gate: Bool) -> Int {
        let run = InputGateRun(gate: gate, size: 9, rate: 0.01, seed: 1)
        var generator = SeededGenerator(seed: 1)
        let model = run.model(for: task, units: units, using: &generator)
        return model.parameterCount
          - (gate ? 0 : model.cell.inputGate.parameters.reduce(0) { $0 + $1.variable.value.count })
      }
      let (with, without) = (count(true), count(false))
      #expect(with == InputGateRun.weights(gate: true, units: units, for: task))
      #expect(abs(Double(without) / Double(with) - 1) < 0.02)
    }
  }

  @Test("a record's states are the cell's, and its slopes what a small change of the input makes")
  func record() {
    var generator = SeededGenerator(seed: 3)
    let cell = LSTMCell<Float>(inputs: 2, hidden: 3, using: &generator)
    let inputs = Tensor<Float>(normal: 1, [5, 4, 2], using: &generator)
    let record = LSTMRecord(cell, reading: inputs)
    let (_, last) = cell(Variable(inputs))
    for (a, b) in zip(record.cell[4].scalars, last.cell.value.scalars) {
      #expect(abs(a - b) < 1e-5)
    }
    let step: Float = 1e-2
    func moved(_ distance: Float) -> [Float] {
      var changed = inputs
      for sequence in 0..<4 { changed[4, sequence, 0] += distance }
      return LSTMRecord(cell, reading: changed).cell[4].scalars
    }
    for ((up, down), slope) in zip(zip(moved(step), moved(-step)), record.slope[4].scalars) {
      #expect(abs((up - down) / (2 * step) - slope) < 1e-3)
    }
  }

  @Test(
    "a cell made by hand to listen at marks: its gate tells them from the rest, and held it fails")
  func handMade() {
    func layer(_ number: Float, _ mark: Float, _ bias: Float) -> RecurrentLinear<Float> {
      RecurrentLinear(
        inputWeight: Variable(Tensor([[number, mark]])),
        recurrentWeight: Variable(Tensor([[0]])), bias: Variable(Tensor([bias])))
    }
    let cell = LSTMCell<Float>(
      inputGate: layer(0, 20, -10), forgetGate: layer(0, 0, 20), candidate: layer(0.05, 0, 0),
      outputGate: layer(0, 0, 20))
    let readout = Linear<Float>(
      weight: Variable(Tensor([[20]])), bias: Variable(Tensor([0])))
    let model = SequenceModel(cell: cell, readout: readout)
    var generator = SeededGenerator(seed: 4)
    let reading = SelectionReading(model, on: adding, sequences: 100, using: &generator)
    #expect(reading.score == 1 && reading.heldScore < 0.5 && reading.heldCost > reading.cost)
    let selection = reading.selection
    #expect(selection.unit == 0 && selection.carriers == 1 && selection.correlation > 0.99)
    #expect(selection.areas.gate == 1 && selection.areas.slope == 1)
    #expect(selection.areas.write > 0.99)
    #expect(selection.inside.gate > 0.999 && selection.outside.gate < 0.001)
    #expect(reading.marks.count == 2 && reading.gate.count == 12)
  }

  @Test("two sequences: the first numbers matter, and what counts ends with each sequence")
  func twoSequences() {
    var generator = SeededGenerator(seed: 5)
    let task = TwoSequences(length: 20)
    let examples = task.examples(30, using: &generator)
    let (kept, matters) = (task.kept(examples), task.matters(examples))
    guard case .answers(let classes) = examples.target, let lengths = examples.lengths else {
      Issue.record("two sequences: no classes are wanted")
      return
    }
    for step in kept.indices {
      for sequence in 0..<30 {
        let inside = step < lengths[sequence]
        #expect(matters[step][sequence] == (inside ? step < 3 : nil))
        let counts = inside && step >= 3
        #expect(kept[step][sequence].isNaN != counts)
        if counts { #expect(kept[step][sequence] == Double(classes[sequence])) }
      }
    }
  }

  @Test("the area under the curve: 1, 0 and ½, with ties, and the share of pairs in order")
  func area() {
    #expect(areaUnderCurve([3, 4], above: [1, 2]) == 1)
    #expect(areaUnderCurve([1, 2], above: [3, 4]) == 0)
    #expect(areaUnderCurve([1, 1], above: [1, 1, 1]) == 0.5)
    #expect(areaUnderCurve([], above: [1]).isNaN)
    var generator = SeededGenerator(seed: 6)
    let positives = (0..<40).map { _ in Double(Int.random(in: 2...9, using: &generator)) }
    let negatives = (0..<30).map { _ in Double(Int.random(in: 0...7, using: &generator)) }
    let wins = positives.flatMap { p in negatives.map { p > $0 ? 1 : p == $0 ? 0.5 : 0 } }
    #expect(abs(areaUnderCurve(positives, above: negatives) - mean(wins)) < 1e-12)
  }

  @Test("a gender reader's writes: larger at names, to the new gender's side, and what is held")
  func writes() throws {
    let language = SubjectsAndPronouns(length: 100)
    let reading = try GenderReader(units: 4, seed: 8).learn(language, steps: 400, reading: 900)
    #expect(reading.byKind(\.writing)[0] > 1.2 * reading.elsewhere(\.writing))
    #expect(reading.rightSigns > 0.8 && reading.scoreInputHeld <= 1)
    #expect(reading.byKind(\.forget) == reading.byKind)
    #expect(abs(mean(reading.news.map { abs($0) }) - mean(reading.writing)) < 0.3)
    let open = try GenderReader(units: 5, seed: 8, inputGate: false).learn(
      language, steps: 100, reading: 300)
    #expect(open.input.allSatisfy { $0 == 1 } && open.candidate == open.writing)
  }

  @Test("a contest's best rate is the one with the least median, each side and each size by itself")
  func contest() {
    let runs = InputGateRun.all(sizes: [5, 9], rates: [0.1, 0.01, 0.001], seeds: [1, 2, 3])
    #expect(runs.count == 36)
    let contest = InputGateContest(
      runs.map { run in
        let best: Float = run.gate ? 0.1 : run.size == 5 ? 0.01 : 0.001
        let cost = (run.rate == best ? 1.0 : 2) + Double(run.seed) / 10
        let learned = run.gate && run.rate == 0.01 && run.seed < 3
        return (run, LearningCurve(steps: [4], costs: [cost], scores: [learned ? 0.99 : 0.5]))
      })
    #expect(contest.best(gate: true, at: 5) == (0.1, 1.2))
    #expect(contest.best(gate: false, at: 5) == (0.01, 1.2))
    #expect(contest.best(gate: false, at: 9) == (0.001, 1.2))
    #expect(contest.medians(gate: true, at: 9).map(\.rate) == [0.1, 0.01, 0.001])
    #expect(contest.solved(gate: true, at: 5) == 2 && contest.solved(gate: false, at: 5) == 0)
    #expect(contest.courses(gate: false, at: 9).costs == [[1.1], [1.2], [1.3]])
  }
}
