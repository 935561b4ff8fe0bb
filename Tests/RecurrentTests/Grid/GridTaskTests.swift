import Foundation
import Testing

@testable import Recurrent

@Suite("Chapter 10's tasks")
struct GridTaskTests {
  @Test("parity is odd where the ones are, and a flipped bit flips it")
  func parity() {
    var generator = SeededGenerator(seed: 1)
    let (inputs, answers) = ParityTask(bits: 7).batch(400, using: &generator)
    #expect(inputs.shape == [400, 7])
    for (string, answer) in zip(inputs.rows, answers) {
      #expect(string.allSatisfy { $0 == 1 || $0 == -1 })
      #expect(string.count { $0 == 1 } % 2 == answer)
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

  @Test(
    "without carries as many digits and sums are right as all sums of so many digits count",
    arguments: [(1, 1), (2, 10), (3, 100)])
  func withoutCarries(digits: Int, low: Int) {
    var (right, whole) = (0, 0)
    for a in low..<(10 * low) {
      for b in low..<(10 * low) {
        var (own, place) = (0, 1)
        while place < 10 * low {
          let column = a / place % 10 + b / place % 10
          own += column % 10 == (a + b) / place % 10 ? 1 : 0
          place *= 10
        }
        own += (a / low + b / low) / 10 == (a + b) / (10 * low) ? 1 : 0
        right += own
        whole += own == digits + 1 ? 1 : 0
      }
    }
    let (task, sums) = (AdditionTask(digits: digits), Double(81 * low * low))
    #expect(abs(task.shareWithoutCarries - Double(right) / sums / Double(digits + 1)) < 1e-12)
    #expect(abs(task.wholeShareWithoutCarries - Double(whole) / sums) < 1e-12)
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

  @Test(
    "at each depth a grid, tied or not, and a stack have equal weights within 2 %",
    arguments: [
      (AdditionTask(digits: 3) as any WrittenTask, 20_000, [1, 2, 4]),
      (AdditionTask(digits: 5), 40_000, [1, 2, 4, 6]),
      (MemorisationTask(length: 8, symbols: 16), 20_000, [1, 3, 6]),
      (MemorisationTask(length: 20, symbols: 64), 80_000, [1, 6]),
    ])
  func gridSizes(task: any WrittenTask, wanted: Int, layers: [Int]) {
    for layers in layers {
      let counts = GridKind.contest.map { kind in
        Self.weights(GridRun(kind, layers: layers, weights: wanted, rate: 0.01, seed: 1), task)
      }
      for count in counts {
        #expect(abs(count - counts[1]) <= 0.02 * counts[1], "\(layers) layers: \(counts)")
        #expect(abs(count - Double(wanted)) <= 0.16 * Double(wanted), "\(layers): \(counts)")
      }
    }
  }

  @Test("where it is run, a grid without a memory along depth has a tied grid's weights within 2 %")
  func plainDepthSizes() {
    let plans: [([GridRun], any WrittenTask)] = [
      (GridPlans.threeDigits, AdditionTask(digits: 3)),
      (GridPlans.longFives, AdditionTask(digits: 5)),
      (GridPlans.eightSymbols, MemorisationTask(length: 8, symbols: 16)),
      (GridPlans.twentySymbols, MemorisationTask(length: 20, symbols: 64)),
    ]
    for (runs, task) in plans {
      let plain = runs.filter { $0.kind == .plainDepth }
      #expect(!plain.isEmpty)
      for run in plain {
        let tied = GridRun(
          .tied, layers: run.layers, weights: run.weights, rate: run.rate, seed: run.seed)
        let (ours, theirs) = (Self.weights(run, task), Self.weights(tied, task))
        #expect(abs(ours - theirs) <= 0.02 * theirs, "\(ours), \(theirs)")
      }
    }
  }

  /// As many as a network has, which must be as many as its run says.
  private static func weights(_ run: GridRun, _ task: any WrittenTask) -> Double {
    var generator = SeededGenerator(seed: 1)
    func count(_ cell: some RecurrentCell<Float>) -> Int {
      SequenceModel(cell, outputs: task.outputs, using: &generator).parameterCount
    }
    let widths = run.widths(inputs: task.features, outputs: task.outputs)
    // Without a memory along depth nothing reads the layer that would begin one.
    let unread = run.kind == .plainDepth ? widths[0] * (task.features + 1) : 0
    let counted = count(run.cell(for: task, using: &generator)) - unread
    #expect(counted == run.weights(widths, inputs: task.features, outputs: task.outputs))
    return Double(counted)
  }

  @Test("each kind of each depth stands once for each rate and seed")
  func gridRuns() {
    let runs = GridRun.all(layers: [1, 3], weights: 900, rates: [0.01, 0.03], seeds: 4...6)
    #expect(runs.count == (2 + 3) * 2 * 3)
    #expect(runs.prefix(10).allSatisfy { $0.seed == 4 })
    #expect(!runs.contains { $0.layers == 1 && $0.kind == .untied })
  }

  @Test("a run ends where nearly all is right")
  func ends() throws {
    let result = try GridRun(.tied, layers: 2, weights: 4000, rate: 0.01, seed: 1).learn(
      MemorisationTask(length: 1, symbols: 2), steps: 600, every: 50)
    #expect(result.curve.score >= 0.999 && result.whole.last == 1)
    #expect(result.curve.steps.count < 12)
  }

  @Test(
    "stopped in the middle and taken up again, a run ends as if never stopped",
    arguments: GridKind.allCases)
  func resumed(kind: GridKind) throws {
    let folder = try ScratchFolder()
    let task = MemorisationTask(length: 2, symbols: 5)
    let run = GridRun(kind, layers: 2, weights: 2000, rate: 0.01, seed: 3)
    let whole = try run.learn(task, steps: 60, every: 20, keeping: folder.file("whole"))
    #expect(whole.curve.steps == [20, 40, 60])
    // Between two looks, just at one, and twice at the end.
    for steps in [13, 40, 60, 60] {
      let part = try run.learn(task, steps: steps, every: 20, keeping: folder.file("parts"))
      #expect(part.curve.steps == whole.curve.steps.filter { $0 <= steps })
      #expect(part.curve.costs == Array(whole.curve.costs.prefix(part.curve.costs.count)))
      #expect(part.whole == Array(whole.whole.prefix(part.whole.count)))
    }
    let (one, two) = (folder.file("whole"), folder.file("parts"))
    #expect(try Data(contentsOf: one) == Data(contentsOf: two))
    // A file that is ahead is no beginning, and stays.
    let early = try run.learn(task, steps: 20, every: 20, keeping: two)
    #expect(early.curve.costs == Array(whole.curve.costs.prefix(1)))
    #expect(try Data(contentsOf: one) == Data(contentsOf: two))
    #expect(try run.learn(task, steps: 60, every: 20).curve.costs == whole.curve.costs)
  }

  @Test("the legs of a long run are the run, wherever their files are lost")
  func legs() throws {
    let folder = try ScratchFolder()
    let task = MemorisationTask(length: 2, symbols: 5)
    let run = GridRun(.tied, layers: 2, weights: 2000, rate: 0.01, seed: 3)
    let whole = try run.learn(task, steps: 30, every: 10)
    let legs = GridLeg.legs(of: run, steps: 30, each: 10)
    #expect(legs.map(\.steps) == [10, 20, 30])
    for leg in legs {
      let result = try leg.learn(task, every: 10, in: folder.file("kept"))
      #expect(result.curve.costs == Array(whole.curve.costs.prefix(leg.steps / 10)))
    }
    let last = try legs[2].learn(task, every: 10, in: folder.file("elsewhere"))
    #expect(last.curve.costs == whole.curve.costs)
  }

  @Test("legs behind the step where the rate falls go on from the legs before it")
  func settling() throws {
    let folder = try ScratchFolder()
    let task = MemorisationTask(length: 2, symbols: 5)
    let run = GridRun(.tied, layers: 2, weights: 2000, rate: 0.01, seed: 3)
    let same = try run.learn(task, steps: 30, every: 10)
    let whole = try run.learn(task, steps: 30, every: 10, settling: 20)
    #expect(whole.curve.costs.prefix(2) == same.curve.costs.prefix(2))
    #expect(whole.curve.costs[2] != same.curve.costs[2])
    let legs = GridLeg.legs(of: run, steps: 30, each: 10, settling: 20)
    #expect(legs.map(\.settling) == [nil, nil, 20])
    for leg in legs {
      let result = try leg.learn(task, every: 10, in: folder.file("kept"))
      #expect(result.curve.costs == Array(whole.curve.costs.prefix(leg.steps / 10)))
    }
  }

  @Test("a long run's row has what it came to before its rate fell and at the end")
  func legResults() {
    func leg(_ run: GridRun, _ steps: Int, settling: Int?) -> [GridLeg] {
      GridLeg.legs(of: run, steps: steps, each: 20, settling: settling)
    }
    let run = GridRun(.tied, layers: 3, weights: 900, rate: 0.01, seed: 2)
    let wide = GridRun(.tied, layers: 3, weights: 1800, rate: 0.01, seed: 1)
    let legs = (leg(run, 60, settling: 50) + leg(wide, 20, settling: nil)).map { leg in
      var result = GridRun.Result()
      for step in stride(from: 10, through: leg.steps, by: 10) {
        result.curve.steps.append(step)
        result.curve.scores.append(step <= 50 ? Double(step) / 100 : 1)
        result.whole.append(step <= 50 ? 0.25 : 0.75)
      }
      return (argument: leg, result: result)
    }
    let results = GridLegResults(legs)
    #expect(results.ends.map(\.name) == ["seed 2", "wider, seed 1"])
    #expect(results.ends[0].result.curve.steps.last == 60)
    let lines = results.table.split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    #expect(
      lines[1] == ["seed", "2", "900", "0.01", "60", "50", "30.0", "25.0", "100.0", "75.0"])
    #expect(lines[2].suffix(5) == ["–", "–", "–", "20.0", "25.0"])
    #expect(GridLegResults([]).ends.isEmpty)
  }

  @Test("the rate that counts is the one whose mean share of right symbols is the greatest")
  func gridResults() {
    func run(_ kind: GridKind, _ layers: Int, _ rate: Float, _ seed: UInt64, _ score: Double)
      -> (argument: GridRun, result: GridRun.Result)
    {
      var result = GridRun.Result()
      result.curve = LearningCurve(steps: [10], costs: [1], scores: [score])
      result.whole = [score / 2]
      return (GridRun(kind, layers: layers, weights: 9, rate: rate, seed: seed), result)
    }
    let results = GridResults([
      run(.tied, 1, 0.1, 1, 0.5), run(.tied, 1, 0.1, 2, 0.7), run(.tied, 1, 0.3, 1, 0.9),
      run(.tied, 1, 0.3, 2, 0.1), run(.stacked, 2, 0.1, 1, 0.25), run(.stacked, 2, 0.01, 1, 0.2),
      run(.stacked, 2, 1, 1, 0.2),
    ])
    #expect(results.depths == [1, 2] && results.seeds == 2)
    #expect(results.best(.tied, layers: 1).rate == 0.1)
    #expect(results.symbols(.untied, layers: 1) == [0.5, 0.7])
    #expect(results.wholes(.stacked, layers: 2) == [0.125])
    #expect(results.bestWhole == 0.35)
    // Other seeds, at the rates that these have chosen; at other rates they don't count.
    #expect(
      results.chosen(seeds: 7...8).map { [Float($0.layers), $0.rate, Float($0.seed)] } == [
        [1, 0.1, 7], [2, 0.1, 7], [1, 0.1, 8], [2, 0.1, 8],
      ])
    let fresh = GridResults(
      [run(.tied, 1, 0.1, 7, 0.25), run(.tied, 1, 0.3, 7, 1), run(.stacked, 2, 0.1, 7, 0.75)],
      ratesOf: results)
    #expect(
      fresh.symbols(.tied, layers: 1) == [0.25] && fresh.wholes(.stacked, layers: 2) == [0.375])
    #expect(fresh.kinds == [.tied, .untied, .stacked] && fresh.seeds == 1)
    #expect(fresh.table.contains("25.0 12.5 at 0.1*") && fresh.table.hasSuffix("75.0 37.5 at 0.1"))
    let deeper = GridResults([run(.tied, 1, 0.1, 1, 0.5), run(.tied, 4, 0.1, 1, 0.75)])
    #expect(deeper.gain(.tied) == 25)
    let lines = results.table.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines[0] == ["layers", "1", "2"])
    #expect(lines[1] == ["tied", "grid", "60.0", "30.0", "at", "0.1*", "–"])
    #expect(lines[3] == ["stacked", "LSTM", "–", "25.0", "12.5", "at", "0.1"])
  }

  @Test("the memories of a grid are those that it carries on, and those that its blocks hand up")
  func memories() throws {
    var generator = SeededGenerator(seed: 9)
    let grid = GridLSTM<Float>(layers: 3, inputs: 4, hidden: 5, tied: false, using: &generator)
    let symbols = [2, 0, 3, 1]
    let memories = GridMemories(of: grid, reading: symbols, of: 4)
    #expect(memories.depth.map(\.count) == [4, 4, 4])
    func size(_ memory: Variable<Float>) -> Double {
      mean(memory.value.scalars.map { Double($0 * $0) }).squareRoot()
    }
    for steps in 1...4 {
      let read = SequenceExamples(
        symbols: symbols.prefix(steps).map { [$0] }, of: 4, target: .answers([0]))
      let (top, state) = grid.top(of: Variable(read.inputs))
      for layer in 0..<3 {
        let carried = size(state.layers[layer].memory)
        #expect(abs(memories.time[2 - layer][steps - 1] - carried) < 1e-5)
      }
      let last = size(top.memory.slice(steps - 1))
      #expect(abs(memories.depth[0][steps - 1] - last) < 1e-5)
    }
  }

  @Test("a grid that learns to add shows its memories, a stack has none along depth")
  func gridAdditions() throws {
    let task = AdditionTask(digits: 1)
    for kind in GridKind.allCases {
      let run = GridRun(kind, layers: 2, weights: 2000, rate: 0.01, seed: 1)
      let added = try GridAddition(
        run, task, steps: 20, every: 10, reading: task.sequence([3], [9]).read)
      #expect(added.result.curve.costs == (try run.learn(task, steps: 20, every: 10).curve.costs))
      #expect(added.memories?.time.map(\.count) == (kind == .stacked ? nil : [5, 5]))
    }
  }

  @Test(
    "a grid whose depth is the identity is the stack that is cut from it", arguments: [true, false])
  func stackOfGrid(tied: Bool) throws {
    var generator = SeededGenerator(seed: 11)
    let grid = GridLSTM<Double>(
      layers: 3, inputs: 2, hidden: 4, tied: tied, depth: .identity(of: 1), using: &generator)
    let x = Variable(Tensor<Double>(normal: 1, [5, 3, 2], using: &generator))
    let stack = try #require(grid.stack)
    let entering = grid.projection(x.reshaped([15, 2])).hidden.reshaped([5, 3, 4])
    let difference = stack(entering).outputs.value - grid(x).outputs.value
    #expect(difference.largestMagnitude < 1e-12)
    #expect(stack.parameterCount == 3 * 4 * 4 * (8 + 1))
    let others: [(GridDimension<Double>, GridDimension<Double>, GridOutput)] = [
      (.lstm, .lstm, .gatedTanh), (.plain(.tanh), .lstm, .gatedTanh),
      (.identity(of: 0), .lstm, .gatedTanh), (.lstm, .identity(of: 0), .gatedTanh),
      (.identity(of: 1), .lstm, .tanhOfGated), (.identity(of: 1), .plain(.tanh), .gatedTanh),
    ]
    for (depth, time, output) in others {
      let other = GridLSTM<Double>(
        layers: 2, inputs: 2, hidden: 4, tied: tied, depth: depth, time: time, output: output,
        using: &generator)
      #expect(other.stack == nil, "\(depth), \(time), \(output)")
    }
  }

  @Test("of a parity network's rates the one counts at which most seeds learned, then the soonest")
  func parityResults() {
    func run(_ rate: Float, _ seed: UInt64, _ steps: Int, _ score: Double)
      -> (argument: ParityRun, result: LearningCurve)
    {
      (
        ParityRun(.relu, bits: 8, rate: rate, seed: seed),
        LearningCurve(steps: [steps], costs: [1], scores: [score])
      )
    }
    let results = ParityResults([
      run(0.1, 1, 10, 1), run(0.1, 2, 900, 0.5), run(0.2, 1, 500, 1), run(0.2, 2, 600, 1),
      run(0.3, 1, 100, 1), run(0.3, 2, 700, 1),
    ])
    #expect(results.best(.relu, bits: 8).rate == 0.3)
    #expect(results.table.contains("2 of 2, 400 at 0.3*"))
    #expect(ParityResults([]).bits.isEmpty)
  }
}
