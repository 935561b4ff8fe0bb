import Recurrent
import Testing

@Suite("Chapter 10's tasks")
struct GridTaskTests {
  @Test("parity is odd where the ones are, and a flipped bit flips it")
  func parity() {
    var generator = SeededGenerator(seed: 1)
    let (inputs, answers) = ParityTask(bits: 7).batch(400, using: &generator)
    #expect(inputs.shape == [400, 7])
    for (string, answer) in zip(inputs.rows, answers) {
      #expect(string.allSatisfy { $0 == 1 || $0 == -1 })
      #expect(string.reduce(1, *) == (answer == 1 ? -1 : 1) * 1)
    }
    #expect((150...250).contains(answers.reduce(0, +)))
    let again = ParityTask(bits: 7).batch(400, using: &generator)
    #expect(again.inputs != inputs)
  }

  @Test("the networks for parity have the weights that are counted, within 2 % of the grid's")
  func paritySizes() {
    for bits in [8, 30] {
      for network in ParityNetwork.allCases {
        for isTied in [true, false] where isTied || network != .grid {
          let run = ParityRun(network, bits: bits, isTied: isTied, rate: 0.01, seed: 1)
          var generator = SeededGenerator(seed: 1)
          let counted = run.model(using: &generator).parameterCount
          #expect(counted == run.weights(hidden: run.hidden), "\(network)")
          let wanted = Double(ParityRun(.grid, bits: bits, rate: 0.01, seed: 1).weights(hidden: 64))
          #expect(abs(Double(counted) - wanted) <= 0.02 * wanted, "\(network) \(isTied) \(bits)")
        }
      }
    }
  }

  @Test("a network for parity gives each weight a gradient, and its frozen copy says the same")
  func parityModels() {
    for network in ParityNetwork.allCases {
      let run = ParityRun(network, bits: 5, layers: 3, rate: 0.01, seed: 1)
      var generator = SeededGenerator(seed: 2)
      let model = run.model(using: &generator)
      let (inputs, answers) = ParityTask(bits: 5).batch(9, using: &generator)
      let said = model(Variable(inputs))
      #expect(model.frozen()(Variable(inputs)).value == said.value)
      softmaxCrossEntropy(said, targets: answers).backward()
      #expect(model.parameters.allSatisfy { $0.variable.gradient != nil }, "\(network)")
    }
  }

  @Test("a small grid learns the parity of three bits")
  func learnsParity() {
    let curve = ParityRun(.grid, bits: 3, layers: 4, rate: 0.01, seed: 1).learn(
      steps: 1500, looks: 15)
    #expect(curve.score >= 0.995)
    #expect(curve.steps.count < 15)
  }

  @Test(
    "a sum is written as it is on paper",
    arguments: [([7, 0, 4], [5, 1, 8], [1, 2, 2, 2]), ([1, 0, 0], [1, 0, 1], [0, 2, 0, 1])])
  func sums(a: [Int], b: [Int], sum: [Int]) {
    let task = AdditionTask(digits: 3)
    let (read, written) = task.sequence(a, b)
    #expect(read == a + [10] + b + [10, 10, 10, 10])
    #expect(written == [Int](repeating: -1, count: 7) + sum)
    #expect(task.length == read.count)
  }

  @Test("examples of additions add up")
  func additions() {
    var generator = SeededGenerator(seed: 3)
    let examples = AdditionTask(digits: 4).examples(50, using: &generator)
    #expect(examples.inputs.shape == [14, 50, 11])
    guard case .classes(let classes) = examples.target else { Issue.record("no classes"); return }
    for sequence in 0..<50 {
      func number(_ steps: Range<Int>) -> Int {
        steps.reduce(0) { sum, step in
          10 * sum + ((0..<11).first { examples.inputs[step, sequence, $0] == 1 } ?? -1)
        }
      }
      let sum = (9..<14).reduce(0) { 10 * $0 + classes[$1 * 50 + sequence] }
      #expect(number(0..<4) >= 1000 && number(5..<9) >= 1000)
      #expect(number(0..<4) + number(5..<9) == sum)
    }
  }

  @Test("what is to be memorised is read first and written in the same order")
  func memorisation() {
    var generator = SeededGenerator(seed: 4)
    let examples = MemorisationTask(length: 5, symbols: 9).examples(6, using: &generator)
    #expect(examples.inputs.shape == [10, 6, 10])
    guard case .classes(let classes) = examples.target else { Issue.record("no classes"); return }
    #expect(classes.prefix(30).allSatisfy { $0 == -1 })
    for step in 0..<5 {
      for sequence in 0..<6 {
        #expect(examples.inputs[step, sequence, classes[(step + 5) * 6 + sequence]] == 1)
        #expect(examples.inputs[step + 5, sequence, 9] == 1)
      }
    }
  }

  @Test("a whole answer counts only where each of its symbols is right")
  func wholes() {
    let task = MemorisationTask(length: 2, symbols: 3)
    var generator = SeededGenerator(seed: 5)
    let examples = task.examples(4, using: &generator)
    guard case .classes(let classes) = examples.target else { Issue.record("no classes"); return }
    var answers = [Float](repeating: 0, count: classes.count * 3)
    for (row, symbol) in classes.enumerated() where symbol >= 0 { answers[3 * row + symbol] = 1 }
    let right = Tensor(answers, shape: [classes.count, 3])
    #expect(task.wholeScore(right, examples) == 1 && task.score(right, examples) == 1)
    // The last sequence's last symbol is another one.
    let last = classes.count - 1
    for symbol in 0..<3 { answers[3 * last + symbol] = symbol == classes[last] ? 0 : 1 }
    let wrong = Tensor(answers, shape: [classes.count, 3])
    #expect(task.wholeScore(wrong, examples) == 0.75 && task.score(wrong, examples) == 0.875)
  }

  @Test("grids and stacks have the weights that are counted, within 2 % of what is wanted")
  func gridSizes() {
    let task = AdditionTask(digits: 3)
    for run in GridRun.all(layers: [1, 3, 6], weights: 20_000, rates: [0.01], seeds: 1...1) {
      var generator = SeededGenerator(seed: 1)
      func count(_ cell: some RecurrentCell<Float>) -> Int {
        SequenceModel(cell, outputs: 10, using: &generator).parameterCount
      }
      let counted = count(run.cell(for: task, using: &generator))
      #expect(
        counted == run.weights(hidden: run.hidden(inputs: 11, outputs: 10), inputs: 11, outputs: 10)
      )
      #expect(abs(counted - 20_000) <= 400, "\(run.kind), \(run.layers) layers: \(counted)")
    }
  }

  @Test("a run ends where nearly all is right")
  func ends() {
    let result = GridRun(.tied, layers: 2, weights: 4000, rate: 0.01, seed: 1).learn(
      MemorisationTask(length: 1, symbols: 2), steps: 600, looks: 12)
    #expect(result.curve.score >= 0.999 && result.whole.last == 1)
    #expect(result.curve.steps.count < 12)
  }
}
