import Testing

@testable import Recurrent

@Suite("The Elman RNN cell")
struct RNNCellTests {
  @Test("has the gradient that central differences measure", arguments: [1, 3, 7], [0, 1, 5])
  func gradient(hidden: Int, time: Int) {
    var generator = SeededGenerator(seed: UInt64(10 * hidden + time))
    let cell = RNNCell<Double>(inputs: 2, hidden: hidden, using: &generator)
    let inputs = (0..<time).map { _ in
      Variable(Tensor<Double>(normal: 1, [3, 2], using: &generator), trainable: true)
    }
    let start = Variable(
      Tensor<Double>(normal: 1, [3, hidden], using: &generator), trainable: true)
    let weights = Variable(Tensor<Double>(normal: 1, [3, hidden], using: &generator))
    let named =
      cell.parameters + inputs.enumerated().map { ("x\($0)", $1) } + [("h0", start)]
    let checks = checkGradients(named) {
      let (outputs, last) = cell.run(inputs, from: .init(hidden: start))
      return sum((outputs.reduce(last.hidden) { $0 + $1 }) * weights)
    }
    for check in checks { #expect(check.relativeError < 1e-6, "\(check.name)") }
  }

  @Test("has H·D + H·H + H weights")
  func parameterCount() {
    var generator = SeededGenerator(seed: 1)
    let cell = RNNCell<Float>(inputs: 65, hidden: 128, using: &generator)
    #expect(cell.parameterCount == 128 * 65 + 128 * 128 + 128)
  }

  @Test("gives nothing and keeps its state on a sequence of length 0")
  func emptySequence() {
    var generator = SeededGenerator(seed: 1)
    let cell = RNNCell<Float>(inputs: 2, hidden: 3, using: &generator)
    let state = cell.initialState(batch: 4)
    let (outputs, last) = cell.run([], from: state)
    #expect(outputs.isEmpty)
    #expect(last.hidden.value == Tensor(zeros: [4, 3]))
  }

  @Test("copied has the same weights in memory of its own")
  func copied() {
    var generator = SeededGenerator(seed: 1)
    let cell = RNNCell<Float>(inputs: 2, hidden: 3, using: &generator)
    let copy = cell.copied()
    for (ours, theirs) in zip(cell.parameters, copy.parameters) {
      #expect(ours.variable.value == theirs.variable.value)
      #expect(ours.variable.value.storage !== theirs.variable.value.storage)
    }
  }

  @Test("frozen runs alike and records nothing")
  func frozen() {
    var generator = SeededGenerator(seed: 1)
    let cell = RNNCell<Float>(inputs: 2, hidden: 3, using: &generator)
    let x = Variable(Tensor<Float>(normal: 1, [4, 2], using: &generator))
    let trained = cell.step(x, cell.initialState(batch: 4)).output
    let fixed = cell.frozen().step(x, cell.initialState(batch: 4)).output
    #expect(trained.value == fixed.value)
    #expect(fixed.origin == nil && trained.origin != nil)
  }
}

@Suite("Layers")
struct LayerTests {
  @Test("a linear layer is W x + b, with the gradient of central differences")
  func linear() {
    var generator = SeededGenerator(seed: 2)
    let layer = Linear<Double>(inputs: 3, outputs: 2, using: &generator)
    let x = Variable(Tensor<Double>(normal: 1, [4, 3], using: &generator))
    let y = layer(x).value
    for row in 0..<4 {
      for out in 0..<2 {
        var expected = layer.bias.value[out]
        for index in 0..<3 { expected += layer.weight.value[out, index] * x.value[row, index] }
        #expect(abs(y[row, out] - expected) < 1e-14)
      }
    }
    for check in checkGradients(layer.parameters, loss: { sum(tanh(layer(x))) }) {
      #expect(check.relativeError < 1e-6, "\(check.name)")
    }
  }

  @Test("an embedding is its transposed table applied to one-hot vectors")
  func embedding() {
    var generator = SeededGenerator(seed: 2)
    let layer = Embedding<Double>(symbols: 5, features: 3, using: &generator)
    let symbols = [4, 0, 4]
    var oneHot = Tensor<Double>(zeros: [3, 5])
    for (row, symbol) in symbols.enumerated() { oneHot[row, symbol] = 1 }
    #expect(layer(symbols).value == matrixProduct(oneHot, layer.table.value))
    for check in checkGradients(layer.parameters, loss: { sum(tanh(layer(symbols))) }) {
      #expect(check.relativeError < 1e-6)
    }
  }
}
