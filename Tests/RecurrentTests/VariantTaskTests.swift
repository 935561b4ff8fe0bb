import Foundation
import Testing

@testable import Recurrent

@Suite("The tasks of the variants")
struct VariantTaskTests {
  // MARK: Counting

  @Test("aⁿ bⁿ: what is read and what may follow, spelled out for n = 1 and n = 3")
  func twoLetters() {
    let language = CountingLanguage(letters: 2, longest: 3)
    #expect(language.string(1) == [0, 1, 2])
    #expect(language.successors(1) == [[0], [0, 1], [2]])
    #expect(language.string(3) == [0, 1, 1, 1, 2, 2, 2])
    #expect(language.successors(3) == [[0], [0, 1], [0, 1], [0, 1], [1], [1], [2]])
  }

  @Test("aⁿ bⁿ cⁿ: behind the last b comes c, behind the last c comes T")
  func threeLetters() {
    let language = CountingLanguage(letters: 3, longest: 3)
    #expect(language.string(2) == [0, 1, 1, 2, 2, 3, 3])
    #expect(language.successors(2) == [[0], [0, 1], [0, 1], [1], [2], [2], [3]])
  }

  @Test("Strings of several lengths stand side by side, and nothing is asked behind their ends")
  func batches() {
    let language = CountingLanguage(letters: 2, longest: 5)
    let examples = language.examples([1, 3])
    #expect(examples.inputs.shape == [7, 2, 3] && examples.lengths == [3, 7])
    guard case .sets(let sets) = examples.target else {
      Issue.record("the target is no list of sets")
      return
    }
    #expect(sets.count == 14)
    #expect(stride(from: 0, to: 6, by: 2).map { sets[$0] } == language.successors(1))
    #expect(stride(from: 6, to: 14, by: 2).allSatisfy { sets[$0].isEmpty })
    #expect(stride(from: 1, to: 14, by: 2).map { sets[$0] } == language.successors(3))
    var generator = SeededGenerator(seed: 1)
    let drawn = language.examples(400, using: &generator)
    #expect(Set(drawn.lengths ?? []) == [3, 5, 7, 9, 11])
  }

  @Test("A string is accepted only where every output is within 0.49 of its target")
  func acceptance() {
    let language = CountingLanguage(letters: 2, longest: 5)
    let examples = language.examples([2])
    guard case .sets(let sets) = examples.target else {
      Issue.record("the target is no list of sets")
      return
    }
    func logits(_ size: Float, changing place: (Int, Float)? = nil) -> Tensor<Float> {
      var scalars = sets.flatMap { set in (0..<3).map { set.contains($0) ? size : -size } }
      if let (index, value) = place { scalars[index] = value }
      return Tensor(scalars, shape: [sets.count, 3])
    }
    // σ(0.0401) = 0.51002, σ(0.0399) = 0.50997.
    #expect(language.accepted(logits(0.0401), examples) == [true])
    #expect(language.accepted(logits(0.0399), examples) == [false])
    for index in 0..<15 {
      let sign: Float = logits(1).scalars[index] > 0 ? -1 : 1
      #expect(language.accepted(logits(1, changing: (index, sign)), examples) == [false])
    }
    #expect(language.score(logits(1), examples) == 1)
  }

  /// An LSTM with weights by hand: one unit goes up by 0.01 at each a and down at each b, the other shows
  /// which letter was the last.
  private func counter(forgetBias: Float) -> SequenceModel<LSTMCell<Float>> {
    func layer(_ weights: [[Float]], _ biases: [Float]) -> RecurrentLinear<Float> {
      RecurrentLinear(
        inputWeight: Variable(Tensor(weights)),
        recurrentWeight: Variable(Tensor(zeros: [2, 2])), bias: Variable(Tensor(biases)))
    }
    let (none, write) = ([Float](repeating: 0, count: 3), Float(atanh(0.01)))
    let cell = LSTMCell<Float>(
      inputGate: layer([none, none], [40, 40]),
      forgetGate: layer([none, none], [forgetBias, -40]),
      candidate: layer([[0, write, -write], [0, 40, -40]], [0, 0]),
      outputGate: layer([none, none], [40, 40]))
    // a where the last letter is no b; b where something is left; T behind a b where nothing is.
    return SequenceModel(
      cell: cell,
      readout: Linear(
        weight: Variable(Tensor([[0, 100], [2000, 0], [-1000, -100]])),
        bias: Variable(Tensor([38, -10, -71.2]))))
  }

  @Test("The reach is the last n before the first failure, and no more than the limit")
  func reach() {
    let language = CountingLanguage(letters: 2, longest: 5)
    #expect(language.reach(of: counter(forgetBias: 40), upTo: 70) == 70)
    #expect(language.reach(of: counter(forgetBias: 40), upTo: 130) == 130)
    // Where a count leaks away, one string at a time says how far it goes.
    let leaking = counter(forgetBias: 6.5)
    let accepted = (1...130).map { n in
      let examples = language.examples([n])
      return language.accepted(leaking.answers(to: examples).value, examples) == [true]
    }
    let first = accepted.firstIndex(of: false) ?? 130
    #expect(first > 3 && first < 100)
    #expect(language.reach(of: leaking, upTo: 130) == first)
  }

  // MARK: Timing

  @Test("Measuring: at each spike but the first the delay before it is asked, and nowhere else")
  func measuring() {
    let task = TimingTask(.measure, period: 5, length: 40)
    var generator = SeededGenerator(seed: 2)
    let examples = task.examples(3, using: &generator)
    guard case .series(let wanted) = examples.target else {
      Issue.record("the target is no series")
      return
    }
    for sequence in 0..<3 {
      let spikes = (0..<40).filter { examples.inputs.scalars[$0 * 3 + sequence] == 1 }
      #expect(spikes.first == 0)
      for (before, spike) in zip(spikes, spikes.dropFirst()) {
        #expect(wanted[spike * 3 + sequence] == [Float(spike - before - 5)])
      }
      let asked = (0..<40).filter { !wanted[$0 * 3 + sequence].isEmpty }
      #expect(asked == Array(spikes.dropFirst()))
      #expect(spikes.count >= 6)
    }
  }

  @Test(
    "Generating: a spike is due F or F + 1 steps behind the last, as the input behind that says")
  func generating() {
    let task = TimingTask(.generate, period: 5, length: 60)
    var generator = SeededGenerator(seed: 4)
    let examples = task.examples(2, using: &generator)
    guard case .series(let wanted) = examples.target else {
      Issue.record("the target is no series")
      return
    }
    for sequence in 0..<2 {
      let inputs = (0..<60).map { examples.inputs.scalars[$0 * 2 + sequence] }
      let spikes = [-1] + (0..<60).filter { wanted[$0 * 2 + sequence] == [1] }
      #expect(spikes.count >= 8)
      for (before, spike) in zip(spikes, spikes.dropFirst()) {
        #expect(inputs[before + 1] == (spike - before == 6 ? 1 : -1))
        #expect(spike - before == 5 || spike - before == 6)
      }
      #expect((0..<60).filter { inputs[$0] != 0 } == spikes.map { $0 + 1 }.filter { $0 < 60 })
    }
  }

  @Test(
    "The functions go from 0 to 1 and back in F steps",
    arguments: [TimingTask.Kind.cosine, .triangle, .rectangle])
  func functions(kind: TimingTask.Kind) {
    let task = TimingTask(kind, period: 10, length: 40)
    let values = (0..<40).map(task.value)
    #expect(values.min() == 0 && values.max() == 1)
    #expect(abs(values[5] - 1) < 1e-12 && values[0] == 0)
    for step in 0..<30 { #expect(abs(values[step] - values[step + 10]) < 1e-12) }
    #expect(kind == .rectangle ? values[4] == 0 : values[4] > 0.7 && values[4] < 1)
  }

  @Test("The steps before the first mistake are counted, one sequence at a time")
  func firstMistake() {
    let task = TimingTask(.cosine, period: 4, length: 10)
    var generator = SeededGenerator(seed: 1)
    let examples = task.examples(2, using: &generator)
    guard case .series(let wanted) = examples.target else {
      Issue.record("the target is no series")
      return
    }
    var answers = wanted.map { $0[0] + 0.29 }
    // The first period is not judged.
    answers[0] = 7
    #expect(task.stepsRight(Tensor(answers, shape: [20, 1]), examples) == [10, 10])
    answers[2 * 7] += 0.02
    answers[2 * 5 + 1] = .nan
    #expect(task.stepsRight(Tensor(answers, shape: [20, 1]), examples) == [7, 5])
    #expect(task.score(Tensor(answers, shape: [20, 1]), examples) == 0)
  }

  @Test("The timing cell has 17 weights with peepholes and 14 without, as in 2002")
  func timingWeights() throws {
    for (hasPeepholes, count) in [(true, 17), (false, 14)] {
      let run = TimingRun(
        kind: .cosine, period: 5, hasPeepholes: hasPeepholes, rate: 0.01, seed: 1)
      let trained = run.network().parameters.map(\.variable).filter(\.requiresGradient)
      #expect(trained.map(\.value.count).reduce(0, +) == count)
      let after = try run.learn(steps: 3).model.cell.peepholes
      #expect(after.allSatisfy { ($0.value.scalars[0] == 0) != hasPeepholes })
    }
  }

  // MARK: Weights

  @Test("Each variant has as many weights as it says", arguments: Variant.allCases)
  func weights(variant: Variant) {
    var generator = SeededGenerator(seed: 1)
    func count(_ cell: some RecurrentCell<Float>) -> Int {
      SequenceModel(cell, outputs: 4, using: &generator).parameters
        .map(\.variable.value.count).reduce(0, +)
    }
    let cell = variant.cell(inputs: 3, hidden: 7, using: &generator)
    #expect(count(cell) == variant.weights(7, inputs: 3, outputs: 4))
  }

  @Test(
    "The contest's networks weigh the same within 2 %, a stack of two layers within 3 %",
    arguments: Variant.allCases,
    [(36, 2, 1), (36, 10, 9), (36, 3, 3), (36, 7, 7), (96, 16, 63)])
  func equalWeights(variant: Variant, sizes: (units: Int, inputs: Int, outputs: Int)) {
    let (inputs, outputs) = (sizes.inputs, sizes.outputs)
    let wanted = Variant.lstm.weights(sizes.units, inputs: inputs, outputs: outputs)
    let hidden = variant.hidden(like: sizes.units, inputs: inputs, outputs: outputs)
    let found = variant.weights(hidden, inputs: inputs, outputs: outputs)
    let tolerance = variant == .depthGated ? 0.03 : 0.02
    #expect(abs(Double(found) / Double(wanted) - 1) <= tolerance)
  }

  @Test("Plain and gated stacks of one depth weigh the same within 2 %", arguments: [2, 4, 8])
  func stacks(layers: Int) {
    let weights = [true, false].map { isGated in
      let run = DepthRun(layers: layers, isGated: isGated, rate: 0.01, seed: 1)
      let widths = run.widths(inputs: 2)
      var generator = SeededGenerator(seed: 1)
      let cell = run.cell(inputs: 2, widths: widths, using: &generator)
      let count = cell.parameters.map(\.variable.value.count).reduce(0, +)
      #expect(widths.count == layers)
      #expect(count == DepthRun.weights(widths, inputs: 2, isGated: isGated))
      return Double(count)
    }
    #expect(abs(weights[1] / weights[0] - 1) <= 0.02)
  }
}
