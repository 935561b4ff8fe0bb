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
}
