import Testing

@testable import Recurrent

@Suite("A Grid LSTM over depth alone")
struct GridFeedforwardTests {
  private static func network<Scalar: TensorScalar>(
    _ type: Scalar.Type, layers: Int = 4, hidden: Int, tied: Bool, _ output: GridOutput,
    _ generator: inout SeededGenerator
  ) -> GridFeedforward<Scalar> {
    GridFeedforward(
      layers: layers, inputs: 6, hidden: hidden, tied: tied, output: output, using: &generator)
  }

  @Test("is its formula, layer by layer", arguments: [true, false])
  func formula(tied: Bool) {
    var generator = SeededGenerator(seed: 1)
    let network = Self.network(Double.self, hidden: 5, tied: tied, .gatedTanh, &generator)
    let x = Variable(Tensor<Double>(normal: 1, [3, 6], using: &generator))
    var (h, m) = (network.projection.hidden(x), network.projection.memory(x))
    for layer in 0..<4 {
      guard case .lstm(let gates) = network.layers[layer].transforms[0] else {
        Issue.record("no LSTM")
        return
      }
      m = sigmoid(gates.forgetGate(h)) * m + sigmoid(gates.inputGate(h)) * tanh(gates.candidate(h))
      h = sigmoid(gates.outputGate(h)) * tanh(m)  // Every gate sees the h before.
    }
    let top = network(x)
    #expect(largestDifference(top.hidden.value, h.value) < 1e-12)
    #expect(largestDifference(top.memory.value, m.value) < 1e-12)
  }

  @Test(
    "has the gradients that central differences measure", arguments: [true, false],
    GridOutput.allCases)
  func gradients(tied: Bool, output: GridOutput) {
    var generator = SeededGenerator(seed: 2)
    let network = Self.network(
      Double.self, layers: 3, hidden: 3, tied: tied, output, &generator)
    let x = Variable(Tensor<Double>(normal: 1, [2, 6], using: &generator), trainable: true)
    let weights = Variable(Tensor<Double>(normal: 1, [2, 3], using: &generator))
    for isFused in [true, false] {
      let checks = checkGradients(network.parameters + [("x", x)]) {
        let top = isFused ? network(x) : network.unrolled(x)[3]
        return sum(top.hidden * weights) + sum(top.memory * weights * weights)
      }
      for check in checks {
        #expect(check.relativeError < 1e-6 && check.analytic.norm > 0, "\(check.name)")
      }
    }
  }

  @Test(
    "says in one pass what it says layer by layer", arguments: [true, false],
    [(1, 1), (20, 64), (7, 17)])
  func fused(tied: Bool, shape: (batch: Int, hidden: Int)) {
    expectOnePass(Double.self, tied: tied, shape, within: 1e-11)
    expectOnePass(Float.self, tied: tied, shape, within: 2e-5)
  }

  /// The fused pass against layer after layer: outputs and all gradients.
  private func expectOnePass<Scalar: TensorScalar>(
    _ type: Scalar.Type, tied: Bool, _ shape: (batch: Int, hidden: Int), within bound: Double
  ) {
    var generator = SeededGenerator(seed: 3)
    let network = Self.network(
      type, layers: 10, hidden: shape.hidden, tied: tied, .tanhOfGated, &generator)
    let inputs = Tensor<Scalar>(normal: 1, [shape.batch, 6], using: &generator)
    let seed = Tensor<Scalar>(normal: 1, [shape.batch, shape.hidden], using: &generator)
    let results = [true, false].map { isFused -> [Tensor<Scalar>] in
      network.clearGradients()
      let x = Variable(inputs, trainable: true)
      let top = isFused ? network(x) : network.unrolled(x)[10]
      top.hidden.backward(seed: seed)
      return [top.hidden.value, x.gradient ?? seed] + network.gradients
    }
    for (ours, theirs) in zip(results[0], results[1]) {
      #expect(largestDifference(ours, theirs) < bound)
    }
  }

  @Test("of plain layers is a deep feed-forward network", arguments: GridActivation.allCases)
  func plain(activation: GridActivation) {
    var generator = SeededGenerator(seed: 4)
    let network = GridFeedforward<Double>(
      layers: 3, inputs: 6, hidden: 8, tied: false, depth: .plain(activation), using: &generator)
    let x = Variable(Tensor<Double>(normal: 1, [2, 6], using: &generator))
    var h = network.projection.hidden(x)
    for block in network.layers.blocks {
      guard case .plain(let layer, _) = block.transforms[0] else {
        Issue.record("not plain")
        return
      }
      h = activation == .tanh ? tanh(layer(h)) : relu(layer(h))
    }
    #expect(network(x).hidden.value == h.value && h.value.largestMagnitude > 0)
  }
}
