import Foundation
import Testing

@testable import Recurrent

@Suite("The benchmark tasks")
struct TaskTests {
  @Test(
    "adding: one marker in each half, the target is the marked sum", arguments: [2, 3, 50, 101])
  func adding(length: Int) {
    var generator = SeededGenerator(seed: 1)
    let (inputs, targets) = AddingProblem(length: length).batch(200, using: &generator)
    #expect(inputs.shape == [length, 200, 2] && targets.shape == [200, 1])
    for sequence in 0..<200 {
      let marked = (0..<length).filter { inputs[$0, sequence, 1] == 1 }
      #expect((0..<length).count { inputs[$0, sequence, 1] != 0 } == 2)
      #expect(marked.count == 2 && marked[0] < length / 2 && marked[1] >= length / 2)
      #expect(targets[sequence, 0] == marked.reduce(0) { $0 + inputs[$1, sequence, 0] })
      #expect((0..<length).allSatisfy { (0..<1).contains(inputs[$0, sequence, 0]) })
    }
  }

  @Test("adding: always answering 1 costs 1/6, knowing one of the numbers 1/12")
  func addingBaselines() {
    var generator = SeededGenerator(seed: 2)
    let (inputs, targets) = AddingProblem(length: 10).batch(100_000, using: &generator)
    let sums = targets.scalars.map { Double($0) }
    #expect(abs(mean(sums.map { ($0 - 1) * ($0 - 1) }) - AddingProblem.baseline) < 0.002)
    let firsts = (0..<100_000).map { sequence in
      (0..<5).reduce(0.0) { $0 + Double(inputs[$1, sequence, 0] * inputs[$1, sequence, 1]) }
    }
    let rest = zip(sums, firsts).map { $0 - $1 - 0.5 }
    #expect(abs(mean(rest.map { $0 * $0 }) - AddingProblem.oneValueBaseline) < 0.001)
  }

  @Test(
    "copy memory: letters, blanks, the question, then the letters again", arguments: [1, 7, 30])
  func copying(delay: Int) {
    var generator = SeededGenerator(seed: 3)
    let task = CopyMemory(delay: delay)
    let (inputs, targets) = task.batch(20, using: &generator)
    #expect(inputs.count == delay + 20 && targets.count == (delay + 20) * 20)
    #expect(inputs[..<10].joined().allSatisfy { (1...8).contains($0) })
    #expect(inputs[10 + delay - 1].allSatisfy { $0 == 9 })
    let blanks = inputs.indices.filter { $0 >= 10 && $0 != 10 + delay - 1 }
    #expect(blanks.allSatisfy { inputs[$0].allSatisfy { $0 == 0 } })
    #expect(targets.prefix((delay + 10) * 20).allSatisfy { $0 == 0 })
    #expect(Array(targets.suffix(200)) == inputs[..<10].flatMap { $0 })
    #expect(Set(targets) == Set(0...8))
  }

  @Test("copy memory: the baseline is what counting alone costs, and its recall a guess")
  func copyBaseline() {
    #expect(abs(CopyMemory(delay: 100).baseline - 0.1733) < 5e-5)
    var generator = SeededGenerator(seed: 4)
    let task = CopyMemory(delay: 13)
    let (_, targets) = task.batch(50, using: &generator)
    // Sure of blank while nothing is asked, then the same for each letter.
    var logits = Tensor<Double>(zeros: [targets.count, 9])
    for row in 0..<targets.count {
      if row < 23 * 50 { logits[row, 0] = 60 } else { logits[row, 0] = -60 }
    }
    let cost = softmaxCrossEntropy(Variable(logits), targets: targets).value.scalar
    #expect(abs(cost - task.baseline) < 1e-12)
    var right = Tensor<Double>(zeros: [targets.count, 9])
    for (row, target) in targets.enumerated() { right[row, target] = 1 }
    #expect(task.recall(right, targets: targets) == 1)
    #expect(abs(task.recall(logits, targets: targets) - 1.0 / 8) < 0.06)
  }

  @Test(
    "temporal order: E first, B last, the answer is the two symbols' order", arguments: [10, 100])
  func order(length: Int) {
    var generator = SeededGenerator(seed: 5)
    let (inputs, lengths, answers) = TemporalOrder(length: length).batch(300, using: &generator)
    for sequence in 0..<300 {
      let symbols = inputs.map { $0[sequence] }.prefix(lengths[sequence])
      #expect((length...(length + length / 10)).contains(symbols.count))
      #expect(symbols.first == 0 && symbols.last == 1)
      #expect(symbols.count { $0 == 0 } == 1 && symbols.count { $0 == 1 } == 1)
      let places = symbols.indices.filter { symbols[$0] > 5 }
      #expect(places.count == 2)
      #expect(places[0] >= length / 10 && places[0] <= length / 5)
      #expect(places[1] >= length / 2 && places[1] <= length * 3 / 5)
      #expect(answers[sequence] == 2 * (symbols[places[0]] - 6) + symbols[places[1]] - 6)
    }
    #expect(Set(answers) == [0, 1, 2, 3])
    #expect(Set(lengths).count == length / 10 + 1)
  }

  @Test("the latch: a sign, then noise within its bound", arguments: [0, 1, 50], [0, 0.25])
  func latch(lag: Int, noise: Double) {
    var generator = SeededGenerator(seed: 6)
    let task = NoisyLatch(lag: lag, noise: noise)
    let (inputs, answers) = task.batch(40, using: &generator) as (Tensor<Double>, [Int])
    #expect(inputs.shape == [lag + 1, 40, 1] && Set(answers) == [0, 1])
    #expect(inputs.scalars.prefix(40).map { $0 > 0 ? 1 : 0 } == answers)
    #expect(inputs.scalars.prefix(40).allSatisfy { abs($0) == 1 })
    #expect(inputs.scalars.dropFirst(40).allSatisfy { abs($0) <= noise })
    if lag > 1, noise > 0 { #expect(Set(inputs.scalars.dropFirst(40)).count > 40) }
  }

  @Test(
    "the toy language: the far word follows from the country, the near ones from their things",
    arguments: [0, 1, 6])
  func language(sentences: Int) {
    var generator = SeededGenerator(seed: 7)
    let task = CountryAndLanguage(sentences: sentences)
    let (inputs, following) = task.batch(60, using: &generator)
    let words = CountryAndLanguage.words
    #expect(inputs.count == task.length && following.count == task.length)
    #expect(Array(inputs.dropFirst()) == Array(following.dropLast()))
    let (homes, scenes) = (
      Dictionary(uniqueKeysWithValues: CountryAndLanguage.homes),
      Dictionary(uniqueKeysWithValues: CountryAndLanguage.scenes)
    )
    for text in 0..<60 {
      let country = words[inputs[4][text]]
      #expect(words[following[task.farStep][text]] == homes[country])
      #expect(task.farStep + 1 - 4 - 1 == task.gap)
      for step in task.nearSteps {
        #expect(words[following[step][text]] == scenes[words[inputs[step - 3][text]]])
      }
    }
    #expect(task.nearSteps.count == sentences)
    #expect(words == words.sorted() && Set(words).count == words.count)
  }
}

@Suite("A sequence task")
struct SequenceTaskTests {
  static let tasks: [any SequenceTask] = [
    AddingProblem(length: 4), CopyMemory(delay: 2), TemporalOrder(length: 10),
    SymbolRecall(symbols: 3, gap: 1), NoisyLatch(lag: 2, noise: 0.1),
    CountryAndLanguage(sentences: 1), CountingLanguage(letters: 3, longest: 4),
    TimingTask(.measure, period: 3, length: 12), TimingTask(.cosine, period: 4, length: 12),
  ]

  @Test("asks what fits its features and outputs, and scores right answers 1", arguments: tasks)
  func shapes(task: any SequenceTask) {
    var generator = SeededGenerator(seed: 1)
    let examples = task.examples(6, using: &generator)
    let time = examples.inputs.shape[0]
    #expect(examples.inputs.shape == [time, 6, task.features])
    func oneHot(_ classes: [Int]) -> Tensor<Float> {
      var answers = Tensor<Float>(zeros: [classes.count, task.outputs])
      for (row, index) in classes.enumerated() { answers[row, index] = 1 }
      return answers
    }
    switch examples.target {
    case .numbers(let numbers):
      #expect(numbers.shape == [6, task.outputs])
      #expect(task.score(numbers, examples) == 1)
      #expect(task.score(numbers + Tensor(repeating: 0.05, numbers.shape), examples) == 0)
    case .answers(let classes):
      #expect(classes.count == 6 && task.score(oneHot(classes), examples) == 1)
      let wrong = classes.map { ($0 + 1) % task.outputs }
      #expect(task.score(oneHot(wrong), examples) == 0)
    case .classes(let classes):
      let right = classes.map { max(0, $0) }
      #expect(classes.count == time * 6 && task.score(oneHot(right), examples) == 1)
      let wrong = right.map { ($0 + 1) % task.outputs }
      #expect(task.score(oneHot(wrong), examples) == 0)
    case .sets(let sets):
      let right = sets.flatMap { set in (0..<task.outputs).map { set.contains($0) ? Float(1) : -1 }
      }
      let logits = Tensor(right, shape: [sets.count, task.outputs])
      #expect(sets.count == time * 6 && task.score(logits, examples) == 1)
      #expect(task.score(-1 * logits, examples) == 0)
    case .series(let rows):
      let right = Tensor(
        rows.map { $0.isEmpty ? Array(repeating: Float(9), count: task.outputs) : $0 })
      #expect(rows.count == time * 6 && task.score(right, examples) == 1)
      #expect(task.score(right + Tensor(repeating: 0.5, right.shape), examples) == 0)
    }
  }

  @Test("a −1 asks for nothing, and its row does not count")
  func leftOut() {
    struct Half: SequenceTask {
      let features = 1
      let outputs = 2
      func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
        SequenceExamples(
          inputs: Tensor(zeros: [2, batch, 1]),
          target: .classes((0..<(2 * batch)).map { $0 < batch ? -1 : 1 }))
      }
    }
    var generator = SeededGenerator(seed: 1)
    let examples = Half().examples(2, using: &generator)
    let answers = Tensor<Float>([[9, 0], [9, 0], [0, 9], [9, 0]])
    #expect(Half().score(answers, examples) == 0.5)
  }

  @Test("is learned where it is easy; the curve ends where that is enough, the same for one seed")
  func learning() throws {
    func curve() throws -> LearningCurve {
      var generator = SeededGenerator(seed: 2)
      let task = SymbolRecall(symbols: 2, gap: 1)
      let cell = LSTMCell<Float>(inputs: task.features, hidden: 8, using: &generator)
      let model = SequenceModel(cell, outputs: task.outputs, using: &generator)
      return try LearningCurve(
        training: model, on: task, steps: 500, rate: 0.005, looks: 50, judged: 200, enough: 1,
        using: &generator)
    }
    let first = try curve()
    #expect(first.score == 1 && first.steps.count < 50 && first.cost < first.costs[0])
    #expect(first.steps.allSatisfy { $0.isMultiple(of: 10) })
    #expect(try curve().costs == first.costs)
  }
}

@Suite("The contestants")
struct ContestantTests {
  @Test(
    "have equal weights within two per cent, read-out included", arguments: SequenceTaskTests.tasks)
  func equalWeights(task: any SequenceTask) {
    var generator = SeededGenerator(seed: 1)
    let counts = Contestant.allCases.map { contestant in
      let cell = contestant.cell(for: task, using: &generator)
      return Double(cell.parameterCount + task.outputs * (cell.hidden + 1))
    }
    #expect((counts.max() ?? 0) / (counts.min() ?? 1) < 1.02)
  }

  @Test("differ in their forget gate's bias alone where both are LSTMs")
  func biases() {
    let task = SymbolRecall(symbols: 2, gap: 1)
    let (one, five) = (weights(.lstm, task), weights(.lstm5, task))
    #expect(one.count == five.count)
    let differing = zip(one, five).filter { $0 != $1 }
    #expect(differing.count == 32 && differing.allSatisfy { abs($1 - $0 - 4) < 1e-5 })
  }

  private func weights(_ contestant: Contestant, _ task: SymbolRecall) -> [Float] {
    var generator = SeededGenerator(seed: 3)
    return contestant.cell(for: task, using: &generator).parameters.flatMap {
      $0.variable.value.scalars
    }
  }

  @Test("run from a seed: the same curve again, and the answers of the network that was trained")
  func runs() throws {
    let run = ContestRun(network: .lstm5, size: 1, rate: 0.01, seed: 4)
    let task = SymbolRecall(symbols: 2, gap: 1)
    var score = 0.0
    let first = try run.learn(task, steps: 200) { score = task.score($0, $1) }
    #expect(try run.learn(task, steps: 200).costs == first.costs)
    #expect(first.score == 1 && score == 1)
    let all = ContestRun.all(sizes: [2, 5], rates: [0.1, 0.2])
    #expect(all.count == 120 && Set(all.map { "\($0)" }).count == 120)
  }
}

@Suite("A contest's results")
struct ContestResultsTests {
  private func curve(_ score: Double) -> LearningCurve {
    LearningCurve(steps: [10], costs: [1 - score], scores: [score])
  }

  @Test("take the better of two rates, and know how far a contestant reaches")
  func reach() {
    let runs = ContestRun.all(sizes: [2, 5, 10], rates: [0.3, 0.1]).map { run in
      let good =
        run.network == .lstm5 || run.size == 2
        || (run.network == .rnn && run.rate < 0.2 && run.size == 5)
      let isLate = run.network == .rnn && run.size == 5 && run.seed > 9
      return (argument: run, result: curve(good && !isLate ? 1 : 0.25))
    }
    let results = ContestResults(runs)
    #expect(results.solved(by: .rnn, at: 5) == 9 && results.solved(by: .rnn, at: 10) == 0)
    #expect(results.scores(of: .rnn, at: 5).sorted() == [25] + Array(repeating: 100, count: 9))
    #expect(results.curves(of: .lstm, at: 5).count == 10)
    #expect(results.curves(of: .rnn, at: 5) { $0.cost }.count { $0.score == 1 } == 0)
    let reached = Contestant.allCases.map { results.reach(of: $0, over: [2, 5, 10]) }
    #expect(reached == [5, 2, 10])
    #expect(results.scores(of: .lstm, over: [2, 5]).allSatisfy { $0 == [100, 25] })
    let (steps, courses) = results.courses(\.costs, of: .lstm5, at: 2)
    #expect(steps == [10] && courses == Array(repeating: [0], count: 10))
    #expect(results.reach(of: .rnn, over: [7]) == 0 && results.curves(of: .rnn, at: 7).isEmpty)
  }

  @Test("a curve that ended early stays as it was")
  func extended() {
    let long = curve(0.5).extended(to: [10, 20, 30])
    #expect(long.steps == [10, 20, 30] && long.scores == [0.5, 0.5, 0.5])
    #expect(curve(0.5).extended(to: [10]).steps == [10])
  }
}

@Suite("The cliff")
struct LogisticCliffTests {
  @Test("has the gradient that differences measure", arguments: [(2.0, -1.0), (5, -2), (6, -3.4)])
  func gradient(weight: Double, bias: Double) {
    let cliff = LogisticCliff(time: 20)
    func loss(_ weight: Double, _ bias: Double) -> Double {
      cliff.loss(at: .init(weight: weight, bias: bias)).value
    }
    let gradient = cliff.loss(at: .init(weight: weight, bias: bias)).gradient
    let step = 1e-5
    let byWeight = (loss(weight + step, bias) - loss(weight - step, bias)) / (2 * step)
    let byBias = (loss(weight, bias + step) - loss(weight, bias - step)) / (2 * step)
    #expect(abs(gradient.weight - byWeight) < 1e-6 * (abs(byWeight) + abs(gradient.weight)))
    #expect(abs(gradient.bias - byBias) < 1e-6 * (abs(byBias) + abs(gradient.bias)))
  }

  @Test("is where one more step of clipped descent is never longer than the clip")
  func clipping() {
    let cliff = LogisticCliff()
    // Here the unit stands on its unstable point, ½, for all fifty steps.
    let start = LogisticCliff.Place(weight: 6, bias: -3)
    let path = cliff.descent(from: start, clip: 0.2, steps: 50)
    let jumps = zip(path, path.dropFirst()).map {
      LogisticCliff.Place(weight: $1.weight - $0.weight, bias: $1.bias - $0.bias).length
    }
    #expect(path.count == 51 && jumps.allSatisfy { $0 <= 0.2 + 1e-12 })
    #expect(cliff.loss(at: start).gradient.length > 1000)
    #expect(cliff.descent(from: start, steps: 0).count == 1)
  }
}

@Suite("A random orthogonal matrix")
struct OrthogonalTests {
  @Test("keeps lengths", arguments: [1, 2, 17, 64], [1, 2] as [UInt64])
  func keepsLengths(size: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let q = Tensor<Double>(orthogonal: size, using: &generator)
    let product = matrixProduct(q, q, transposing: .first)
    for row in 0..<size {
      for column in 0..<size {
        #expect(abs(product[row, column] - (row == column ? 1 : 0)) < 1e-14)
      }
    }
  }

  @Test("is another one for another seed, and points everywhere alike")
  func isRandom() {
    var generator = SeededGenerator(seed: 3)
    let all = (0..<200).map { _ in Tensor<Double>(orthogonal: 3, using: &generator) }
    #expect(Set(all.map { $0[0, 0] }).count == 200)
    #expect(abs(mean(all.map { $0[0, 0] })) < 0.15)
    #expect(abs(mean(all.map { $0[2, 1] * $0[2, 1] }) - 1.0 / 3) < 0.08)
  }
}

@Suite("A model of number sequences")
struct SequenceModelTests {
  @Test("answers from the last output, and its gradients are right")
  func answers() {
    var generator = SeededGenerator(seed: 8)
    let cell = LSTMCell<Double>(inputs: 2, hidden: 3, using: &generator)
    let model = SequenceModel(cell, outputs: 2, using: &generator)
    let inputs = Variable(Tensor<Double>(normal: 1, [5, 4, 2], using: &generator))
    let target = Tensor<Double>(normal: 1, [4, 2], using: &generator)
    let last = model.readout(cell(inputs).outputs.slice(4)).value
    #expect(model.answer(inputs).value == last)
    #expect(model(inputs).rows([16, 17, 18, 19]).value == last)
    let short = model.answer(inputs, lengths: [5, 2, 1, 5]).value
    #expect(short.rows[0] == last.rows[0] && short.rows[3] == last.rows[3])
    #expect(short.rows[1] == model(inputs).rows([5]).value.rows[0])
    let checks = checkGradients(model.parameters) {
      meanSquaredError(model.answer(inputs), target)
    }
    #expect(worstRelativeError(checks.map { ($0.analytic, $0.numeric) }) < 1e-6)
    let copy = model.replacing(model.parameters.map { Variable($0.variable.value) })
    #expect(copy.answer(inputs).value == last)
    #expect(model.parameters.map(\.name).last == "readout.bias")
  }
}
