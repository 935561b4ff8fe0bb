import Testing

@testable import Recurrent

@Suite("A model of symbols")
struct SymbolModelTests {
  private func model(seed: UInt64) -> SymbolModel<RNNCell<Double>> {
    var generator = SeededGenerator(seed: seed)
    return SymbolModel(symbols: 5, features: 3, hidden: 4, outputs: 5, using: &generator)
  }

  @Test("has the gradient that central differences measure", arguments: [1, 2, 3] as [UInt64])
  func gradient(seed: UInt64) {
    let model = model(seed: seed)
    let checks = checkGradients(model.parameters) {
      let (logits, _) = model([[0, 4], [2, 2], [1, 0]])
      return softmaxCrossEntropy(logits, targets: [1, 2, 3, -1, 0, 4])
    }
    #expect(checks.map(\.name).contains("cell.recurrentWeight"))
    for check in checks { #expect(check.relativeError < 1e-6, "\(check.name)") }
  }

  @Test("replaced by its own variables is the same model")
  func replacing() {
    let model = model(seed: 1)
    let same = model.replacing(model.parameters.map(\.variable))
    for (a, b) in zip(model.parameters, same.parameters) {
      #expect(a.name == b.name && a.variable === b.variable)
    }
  }

  @Test(
    "costs what a step-by-step reading of each stream costs", arguments: [1, 2, 3], [1, 4, 100])
  func crossEntropy(batch: Int, time: Int) {
    let model = model(seed: 2).frozen()
    var generator = SeededGenerator(seed: 3)
    let tokens = (0..<23).map { _ in Int.random(in: 0..<5, using: &generator) }
    let length = (tokens.count - 1) / batch
    var total = 0.0
    for stream in 0..<batch {
      var state = model.cell.initialState(batch: 1)
      for step in 0..<length {
        let (logits, next) = model([[tokens[stream * length + step]]], from: state)
        let target = tokens[stream * length + step + 1]
        total += softmaxCrossEntropy(logits, targets: [target]).value.scalar
        state = next
      }
    }
    let expected = total / Double(batch * length)
    #expect(abs(model.crossEntropy(tokens, batch: batch, time: time) - expected) < 1e-12)
  }

  @Test("writes the likeliest symbol where the temperature is low, and the same for one seed")
  func sample() {
    let model = model(seed: 4)
    var (first, second) = (SeededGenerator(seed: 5), SeededGenerator(seed: 5))
    let text = model.sample(after: [1, 2], count: 20, using: &first)
    #expect(text == model.sample(after: [1, 2], count: 20, using: &second))
    #expect(text.count == 20 && text.allSatisfy { (0..<5).contains($0) })
    let cold = model.sample(after: [1, 2], count: 1, temperature: 1e-3, using: &first)
    let row = model.answer([[1], [2]]).value.rows[0]
    #expect(cold.first == row.indices.max { row[$0] < row[$1] })
  }

  @Test("reads sequences of different lengths as it reads each alone", arguments: [1, 2, 3])
  func lengths(seed: UInt64) {
    let model = model(seed: seed)
    let sequences = [[1, 2, 3, 4], [4], [0, 0]]
    let padded = (0..<4).map { step in sequences.map { step < $0.count ? $0[step] : 2 } }
    let lengths = sequences.map(\.count)
    let answers = model.answer(padded, lengths: lengths).value.rows
    let (logits, state) = model(padded, lengths: lengths)
    for (number, sequence) in sequences.enumerated() {
      let alone = model(sequence.map { [$0] })
      let rows = alone.logits.value.rows
      #expect(zip(answers[number], rows[sequence.count - 1]).allSatisfy { abs($0 - $1) < 1e-14 })
      for (step, row) in rows.enumerated() {
        let together = logits.value.rows[step * 3 + number]
        #expect(zip(together, row).allSatisfy { abs($0 - $1) < 1e-14 })
      }
      let (ours, theirs) = (state.hidden.value.rows[number], alone.state.hidden.value.rows[0])
      #expect(zip(ours, theirs).allSatisfy { abs($0 - $1) < 1e-14 })
    }
  }

  @Test("answers with the gradient that central differences measure", arguments: [nil, [3, 1]])
  func answerGradient(lengths: [Int]?) {
    let model = model(seed: 6)
    let checks = checkGradients(model.parameters) {
      let logits = model.answer([[0, 4], [2, 2], [1, 0]], lengths: lengths)
      return softmaxCrossEntropy(logits, targets: [1, 2])
    }
    for check in checks { #expect(check.relativeError < 1e-6, "\(check.name)") }
  }

  @Test("has hidden states that are the cell's, step by step")
  func hiddenStates() {
    let model = model(seed: 7)
    let symbols = [[0, 4], [2, 2], [1, 0]]
    let (states, last) = model.hiddenStates(over: symbols)
    let start = model.cell.initialState(batch: 2)
    let (expected, end) = model.cell.run(symbols.map { model.embedding($0) }, from: start)
    #expect(states.count == 3)
    for (a, b) in zip(states + [last.hidden], expected + [end.hidden]) {
      #expect((a.value - b.value).largestMagnitude < 1e-14)
    }
  }

  @Test("holds any cell: made in its turn or given, alone or stacked, with dropout where asked")
  func anyCell() {
    var generator = SeededGenerator(seed: 8)
    let made = SymbolModel(symbols: 5, features: 3, hidden: 4, outputs: 6, using: &generator) {
      LSTMCell<Double>(inputs: $0, hidden: $1, using: &$2)
    }
    #expect(made([[0], [1]]).logits.shape == [2, 6])
    let stack = Stack(layers: 2, inputs: 3, hidden: 4) {
      GRUCell<Double>(inputs: $0, hidden: $1, using: &generator)
    }
    let model = SymbolModel(symbols: 5, cell: stack, outputs: 5, using: &generator)
    let symbols = [[0, 4], [2, 2], [1, 0]]
    let plain = model(symbols).logits.value
    #expect(plain.shape == [6, 5])
    #expect(model(symbols, dropout: 0, using: &generator).logits.value == plain)
    let checks = checkGradients(model.parameters) {
      var same = SeededGenerator(seed: 9)
      let logits = model(symbols, dropout: 0.3, using: &same).logits
      return softmaxCrossEntropy(logits, targets: [1, 2, 3, 0, 1, 4])
    }
    for check in checks { #expect(check.relativeError < 1e-6, "\(check.name)") }
    #expect(model.sample(after: [1], count: 5, using: &generator).count == 5)
  }
}
