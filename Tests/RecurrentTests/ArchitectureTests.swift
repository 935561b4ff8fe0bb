import Testing

@testable import Recurrent

@Suite("The tasks of the ten architectures")
struct ArchitectureTests {
  /// What an expression without its letters comes to.
  private func value(_ text: String) -> Int? {
    let plain = text.filter { !"abcd=".contains($0) }
    guard let place = plain.dropFirst().firstIndex(where: { "+-".contains($0) }),
      let first = Int(plain[..<place]), let second = Int(plain[plain.index(after: place)...])
    else { return nil }
    return plain[place] == "+" ? first + second : first - second
  }

  @Test("every expression comes to its result", arguments: 1...4)
  func arithmetic(digits: Int) {
    var generator = SeededGenerator(seed: 9)
    let task = ArithmeticStrings(digits: digits)
    let strings = (0..<500).map { _ in task.string(using: &generator) }
    for string in strings {
      let (read, said) = (ArithmeticStrings.text(string.read), ArithmeticStrings.text(string.said))
      #expect(read.last == "=" && said.last == ".")
      #expect(value(read) == Int(said.dropLast()), "\(read)\(said)")
      #expect(string.said.allSatisfy { $0 < task.outputs })
    }
    #expect(strings.contains { $0.said.count == digits + 2 })
    #expect(strings.contains { ArithmeticStrings.text($0.read).contains("c") })
  }

  @Test("a result is asked for from the equals sign on, and each answer is read a step later")
  func arithmeticExamples() {
    var generator = SeededGenerator(seed: 5)
    let examples = ArithmeticStrings(digits: 2).examples(7, using: &generator)
    guard case .classes(let classes) = examples.target, let lengths = examples.lengths else {
      Issue.record("no classes are asked for")
      return
    }
    let rows = examples.inputs.rows.map { row in row.firstIndex(of: 1) ?? -1 }
    for sequence in 0..<7 {
      let read = (0..<lengths[sequence]).map { rows[$0 * 7 + sequence] }
      let asked = (0..<lengths[sequence]).map { classes[$0 * 7 + sequence] }
      let equals = read.firstIndex(of: 13) ?? 0
      #expect(asked.prefix(equals).allSatisfy { $0 == -1 })
      #expect(asked.last == 11)
      #expect(Array(asked[equals...].dropLast()) == Array(read[(equals + 1)...]))
      #expect(value(ArithmeticStrings.text(Array(read[...equals]))) != nil)
      let behind = (lengths[sequence]..<examples.inputs.shape[0]).map { classes[$0 * 7 + sequence] }
      #expect(behind.allSatisfy { $0 == -1 })
    }
  }

  @Test("tags are closed by their own names, the last one opened first")
  func tags() {
    var generator = SeededGenerator(seed: 6)
    let (symbols, knowable) = NestedTags(length: 3000).text(using: &generator)
    let text = NestedTags.text(symbols)
    #expect(symbols.count == 3001 && knowable.count == 3001)
    var (open, deepest): ([Substring], Int) = ([], 0)
    for tag in text.split(separator: "<").dropLast() {
      #expect(tag.last == ">")
      let name = tag.dropLast()
      if name.first == "/" {
        #expect(open.popLast() == name.dropFirst())
      } else {
        #expect(NestedTags.nameLengths.contains(name.count))
        open.append(name)
      }
      deepest = max(deepest, open.count)
    }
    #expect(deepest == 3)
  }

  @Test("what is said to be knowable of the tags is what comes true")
  func knowable() {
    var generator = SeededGenerator(seed: 7)
    let (symbols, knowable) = NestedTags(length: 60_000).text(using: &generator)
    // Behind two letters of a new name: the chance that it ends there is a third.
    var (ends, all) = (0, 0)
    for place in 3..<symbols.count
    where knowable[place - 1] == 0.125 && symbols[place - 1] > 2 && symbols[place - 2] > 2
      && symbols[place - 3] == 0
    {
      all += 1
      if symbols[place] == 1 { ends += 1 }
      #expect(abs(knowable[place] - 1.0 / 3) < 1e-12)
    }
    #expect(all > 1000 && abs(Double(ends) / Double(all) - 1.0 / 3) < 0.05)
    let slashes = symbols.indices.filter { knowable[$0] == 0.5 && symbols[$0 - 1] == 0 }
    let share = Double(slashes.count { symbols[$0] == 2 }) / Double(slashes.count)
    #expect(abs(share - 0.5) < 0.03)
  }

  @Test("counting knows what its order can know and no more")
  func counting() {
    let lists = [[0, 1, 2, 0, 1, 2], [0, 1, 2, 0, 1, 2]]
    #expect(countedScore(learning: lists, judged: lists, order: 2) == 1)
    #expect(countedScore(learning: [[0, 1, 1, 1, 0]], judged: [[0, 1, 0]], order: 1) == 0.5)
    var generator = SeededGenerator(seed: 3)
    let (counting, best) = NestedTags(length: 50).baselines(1000, using: &generator)
    #expect(counting > 0.3 && counting < best - 0.1 && best < 1)
    let trigram = ArithmeticStrings(digits: 2).trigramScore(2000, using: &generator)
    #expect(trigram > 0.3 && trigram < 0.6)
  }

  @Test(
    "all ten weigh the same within two per cent",
    arguments: [(18, 12), (11, 11)] as [(Int, Int)])
  func weights(inputs: Int, outputs: Int) {
    let wanted = ArchitectureRun.Network.lstm.weights(29, inputs: inputs, outputs: outputs)
    for network in ArchitectureRun.Network.allCases {
      let hidden = network.hidden(like: 29, inputs: inputs, outputs: outputs)
      let weights = network.weights(hidden, inputs: inputs, outputs: outputs)
      #expect(abs(weights - wanted) * 50 <= wanted, "\(network.rawValue): \(weights)")
    }
  }

  @Test("a run learns more than counting")
  func learns() throws {
    let run = ArchitectureRun(network: .gru, task: .tags, rate: 0.01, seed: 1, steps: 200)
    let outcome = try run.learn()
    #expect(outcome.validation > 0.4 && abs(outcome.validation - outcome.test) < 0.03)
    #expect(try run.learn().test == outcome.test)
  }

  @Test("a cell behind a projection is the cell, given projected inputs")
  func projected() {
    var generator = SeededGenerator(seed: 12)
    let cell = MutatedGRUCell<Double>(
      mutation: .first, inputs: 5, hidden: 5, seesBareInput: true, using: &generator)
    let behind = ProjectedCell(cell, inputs: 3, using: &generator)
    let inputs = Variable(Tensor<Double>(normal: 1, [4, 2, 3], using: &generator))
    let projected = behind.projection.applied(to: inputs.reshaped([8, 3])).reshaped([4, 2, 5])
    let difference = behind(inputs).outputs.value - cell(projected).outputs.value
    #expect(difference.largestMagnitude == 0)
    let steps = behind.unrolled(inputs).outputs.value - behind(inputs).outputs.value
    #expect(steps.largestMagnitude < 1e-12)
    #expect(behind.parameters.count == cell.parameters.count + 1)
    let copy = behind.copied()
    #expect((copy(inputs).outputs.value - behind(inputs).outputs.value).largestMagnitude == 0)
  }
}
