import Testing

@testable import Recurrent

@Suite("A stack of cells")
struct StackTests {
  private func stack(_ layers: Int, seed: UInt64) -> Stack<LSTMCell<Double>> {
    var generator = SeededGenerator(seed: seed)
    return Stack(layers: layers, inputs: 2, hidden: 5) {
      LSTMCell(inputs: $0, hidden: $1, using: &generator)
    }
  }

  @Test("of one layer is that layer, byte for byte")
  func oneLayer() {
    let stack = stack(1, seed: 1)
    var (first, second) = (SeededGenerator(seed: 2), SeededGenerator(seed: 2))
    let ofStack = SequenceTrial(stack, time: 4, batch: 3, using: &first).results(fused: true)
    let ofCell = SequenceTrial(stack.layers[0], time: 4, batch: 3, using: &second)
      .results(fused: true)
    #expect(ofStack.map(\.value.bytes) == ofCell.map(\.value.bytes))
  }

  @Test("hands each layer's outputs to the next, and keeps every layer's state")
  func layerByLayer() {
    let stack = stack(3, seed: 1)
    var generator = SeededGenerator(seed: 2)
    let inputs = Variable(Tensor<Double>(normal: 1, [4, 3, 2], using: &generator))
    let (outputs, state) = stack(inputs, lengths: [4, 0, 2])
    var expected = inputs
    for (layer, own) in zip(stack.layers, state.layers) {
      let (above, last) = layer(expected, lengths: [4, 0, 2])
      #expect(own.hidden.value == last.hidden.value && own.cell.value == last.cell.value)
      expected = above
    }
    #expect(outputs.value == expected.value)
    #expect(state.parts.count == 6)
    #expect(state.replacing(state.parts).parts.map(\.value) == state.parts.map(\.value))
  }

  @Test("replaced by its own variables is the same stack, and names each weight once")
  func replacing() {
    let stack = stack(2, seed: 1)
    let same = stack.replacing(stack.parameters.map(\.variable))
    for (a, b) in zip(stack.parameters, same.parameters) {
      #expect(a.name == b.name && a.variable === b.variable)
    }
    #expect(Set(stack.parameters.map(\.name)).count == 24)
    #expect(stack.parameters[0].name == "layer0.inputGate.inputWeight")
  }

  @Test(
    "with dropout leaves out the share that it is told between layers, and nothing above the top")
  func dropoutBetween() {
    let stack = stack(2, seed: 1)
    var generator = SeededGenerator(seed: 2)
    let inputs = Variable(Tensor<Double>(normal: 1, [50, 20, 2], using: &generator))
    var again = generator
    let outputs = stack(inputs, dropout: 0.4, using: &generator).outputs.value
    let below = dropout(stack.layers[0](inputs).outputs, rate: 0.4, using: &again)
    #expect(outputs == stack.layers[1](below).outputs.value)
    #expect(generator == again)
    #expect(outputs.scalars.allSatisfy { $0 != 0 })
  }

  @Test("with a dropout rate of 0, or with one layer only, is as it was and draws nothing")
  func noDropout() {
    var generator = SeededGenerator(seed: 2)
    let inputs = Variable(Tensor<Double>(normal: 1, [5, 3, 2], using: &generator))
    let before = generator
    let (two, one) = (stack(2, seed: 1), stack(1, seed: 1))
    #expect(two(inputs, dropout: 0, using: &generator).outputs.value == two(inputs).outputs.value)
    #expect(
      one(inputs, dropout: 0.9, using: &generator).outputs.value == one(inputs).outputs.value)
    #expect(generator == before)
  }

  @Test("has with dropout the gradient that central differences measure", arguments: [1, 2, 3])
  func gradientWithDropout(seed: UInt64) {
    let stack = stack(2, seed: seed)
    var generator = SeededGenerator(seed: seed)
    let trial = SequenceTrial(stack, time: 3, batch: 2, using: &generator)
    let checks = checkGradients(trial.variables) {
      var same = SeededGenerator(seed: seed)
      let (outputs, state) = stack(
        trial.inputs, from: trial.start, lengths: [3, 1], dropout: 0.5, using: &same)
      return trial.loss(outputs, state)
    }
    for check in checks { #expect(check.relativeError < 1e-6, "\(check.name)") }
  }

  @Test("refuses layers that don't fit")
  func refused() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var generator = SeededGenerator(seed: 1)
      _ = Stack([
        RNNCell<Float>(inputs: 2, hidden: 3, using: &generator),
        RNNCell<Float>(inputs: 4, hidden: 3, using: &generator),
      ])
    }
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(text.contains("[[2, 3], [4, 3]]"))
  }
}

@Suite("Dropout")
struct DropoutTests {
  private func ones(_ count: Int) -> Variable<Double> {
    Variable(Tensor(repeating: 1, [count]), trainable: true)
  }

  @Test("keeps the mean and leaves out its share", arguments: [0.1, 0.5, 0.9])
  func mean(rate: Double) {
    var generator = SeededGenerator(seed: 1)
    let values = dropout(ones(100_000), rate: rate, using: &generator).value.scalars
    let share = Double(values.count { $0 == 0 }) / 100_000
    // Four standard deviations of a binomial share.
    let deviation = (rate * (1 - rate) / 100_000).squareRoot()
    #expect(abs(share - rate) < 4 * deviation)
    #expect(abs(Recurrent.mean(values) - 1) < 4 * deviation / (1 - rate))
    #expect(Set(values) == [0, 1 / (1 - rate)])
  }

  @Test("of rate 0 is the same variable, and draws nothing")
  func identity() {
    var generator = SeededGenerator(seed: 1)
    let x = ones(3)
    #expect(dropout(x, rate: 0, using: &generator) === x)
    #expect(generator == SeededGenerator(seed: 1))
  }

  @Test("takes the same mask back as forth, and the same for one seed")
  func sameMask() {
    var (first, second) = (SeededGenerator(seed: 1), SeededGenerator(seed: 1))
    let x = ones(1000)
    let y = dropout(x, rate: 0.3, using: &first)
    sum(y).backward()
    #expect(x.gradient == y.value)
    #expect(dropout(x, rate: 0.3, using: &second).value == y.value)
    #expect(dropout(x, rate: 0.3, using: &second).value != y.value)
  }

  @Test("refuses a rate of 1, a negative one and NaN", arguments: ["1.0", "-0.1", "nan"])
  func refused(rate: String) async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      [rate] in
      var generator = SeededGenerator(seed: 1)
      let x = Variable(Tensor<Float>([1]))
      _ = dropout(x, rate: Double(rate) ?? 0.5, using: &generator)
    }
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(text.contains("dropout: the rate \(rate)"))
  }
}
