import Testing

@testable import Recurrent

@Suite("A Grid LSTM over depth and time")
struct GridLSTMTests {
  @Test(
    "computes what loops over single numbers compute, fused and step by step",
    arguments: [true, false], [nil, 0, 1])
  func loops(tied: Bool, priority: Int?) {
    for (output, hidden) in zip(GridOutput.allCases, [3, 17]) {
      var generator = SeededGenerator(seed: 6)
      let grid = GridLSTM<Double>(
        layers: 3, inputs: 2, hidden: hidden, tied: tied, priority: priority, output: output,
        using: &generator)
      let inputs = Tensor<Double>(normal: 1, [4, 1, 2], using: &generator)
      let layer = grid.projection
      func projected(_ layer: Linear<Double>, _ x: [Double]) -> [Double] {
        zip(layer.weight.value.rows, layer.bias.value.scalars).map { row, bias in
          zip(row, x).reduce(bias) { $0 + $1.0 * $1.1 }
        }
      }
      var time = (0..<3).map { _ in
        (h: Array(repeating: 0.0, count: hidden), m: Array(repeating: 0.0, count: hidden))
      }
      var (tops, memories): ([Double], [Double]) = ([], [])
      for step in 0..<4 {
        let x = Array(inputs.scalars[2 * step..<2 * step + 2])
        var depth = (h: projected(layer.hidden, x), m: projected(layer.memory, x))
        for number in 0..<3 {
          let (h, m) = scalarBlock(
            grid.layers[number], h: [depth.h, time[number].h], m: [depth.m, time[number].m])
          (depth, time[number]) = ((h[0], m[0]), (h[1], m[1]))
        }
        tops += depth.h
        memories += depth.m
      }
      let x = Variable(inputs)
      let (top, state) = grid.top(of: x)
      let (unrolled, _) = grid.unrolled(x)
      let shape = [4, 1, hidden]
      #expect(largestDifference(top.hidden.value, Tensor(tops, shape: shape)) < 1e-12)
      #expect(largestDifference(top.memory.value, Tensor(memories, shape: shape)) < 1e-12)
      #expect(largestDifference(unrolled.value, Tensor(tops, shape: shape)) < 1e-12)
      for (side, expected) in zip(state.layers, time) {
        #expect(
          largestDifference(side.hidden.value, Tensor(expected.h, shape: [1, hidden])) < 1e-12)
        #expect(
          largestDifference(side.memory.value, Tensor(expected.m, shape: [1, hidden])) < 1e-12)
      }
    }
  }

  @Test("hands gradients through the memory on top", arguments: [true, false], [nil, [4, 0, 2]])
  func topMemory(tied: Bool, lengths: [Int]?) {
    var generator = SeededGenerator(seed: 7)
    let grid = GridLSTM<Double>(layers: 2, inputs: 2, hidden: 3, tied: tied, using: &generator)
    let x = Variable(Tensor<Double>(normal: 1, [4, 3, 2], using: &generator), trainable: true)
    let weights = Variable(Tensor<Double>(normal: 1, [4, 3, 3], using: &generator))
    let checks = checkGradients(grid.parameters + [("x", x)]) {
      let top = grid.top(of: x, lengths: lengths).top
      return sum(top.hidden * weights) + sum(top.memory * weights * weights)
    }
    for check in checks {
      #expect(check.relativeError < 1e-6 && check.analytic.norm > 0, "\(check.name)")
    }
  }

  @Test("whose depth passes h on is a stack of LSTMs", arguments: [1, 2, 4])
  func isStack(layers: Int) {
    let hidden = 5
    var generator = SeededGenerator(seed: UInt64(layers))
    let stack = Stack(layers: layers, inputs: hidden, hidden: hidden) {
      LSTMCell<Double>(inputs: $0, hidden: $1, using: &generator)
    }
    /// The essay's one matrix: the weights of what comes from below beside those of the past.
    func layer(_ gate: RecurrentLinear<Double>) -> Linear<Double> {
      let rows = zip(gate.inputWeight.value.rows, gate.recurrentWeight.value.rows).map { $0 + $1 }
      return Linear(weight: Variable(Tensor(rows)), bias: gate.bias)
    }
    let one = Linear(
      weight: Variable(
        Tensor<Double>((0..<hidden).map { row in (0..<hidden).map { $0 == row ? 1 : 0 } })),
      bias: Variable(Tensor(zeros: [hidden])))
    let grid = GridLSTM(
      projection: GridProjection(hidden: one, memory: one.copied()),
      layers: GridLayers(
        stack.layers.map { cell in
          let gates = GridGates(
            inputGate: layer(cell.inputGate), forgetGate: layer(cell.forgetGate),
            candidate: layer(cell.candidate), outputGate: layer(cell.outputGate))
          return GridBlock([.identity(of: 1), .lstm(gates)], hidden: hidden)
        }))
    let x = Variable(Tensor<Double>(normal: 1, [6, 3, hidden], using: &generator))
    for lengths in [nil, [6, 0, 4]] {
      let (ours, state) = grid(x, lengths: lengths)
      let (theirs, expected) = stack(x, lengths: lengths)
      #expect(theirs.value.largestMagnitude > 0.01)
      #expect(largestDifference(ours.value, theirs.value) < 1e-14)
      for (side, cell) in zip(state.layers, expected.layers) {
        #expect(largestDifference(side.hidden.value, cell.hidden.value) < 1e-14)
        #expect(largestDifference(side.memory.value, cell.cell.value) < 1e-14)
      }
    }
  }

  @Test("has 16H² + 8H weights a block, and 2(D + 1)H before it", arguments: [true, false])
  func parameterCount(tied: Bool) {
    var generator = SeededGenerator(seed: 1)
    let grid = GridLSTM<Float>(layers: 5, inputs: 3, hidden: 10, tied: tied, using: &generator)
    #expect(grid.parameterCount == (tied ? 1 : 5) * (16 * 100 + 8 * 10) + 2 * 4 * 10)
    #expect(grid.frozen().layers.isTied == tied && grid.copied().layers.count == 5)
  }

  @Test("of one layer is the same tied and untied")
  func oneLayer() {
    let outputs = [true, false].map { tied in
      var generator = SeededGenerator(seed: 2)
      let grid = GridLSTM<Float>(layers: 1, inputs: 3, hidden: 20, tied: tied, using: &generator)
      return grid(Variable(Tensor(normal: 1, [7, 4, 3], using: &generator))).outputs.value
    }
    #expect(outputs[0] == outputs[1] && outputs[0].largestMagnitude > 0)
  }

  @Test("of no sequences, or of no units, gives empty outputs", arguments: [(0, 3), (2, 0)])
  func empty(batch: Int, hidden: Int) {
    for tied in [true, false] {
      var generator = SeededGenerator(seed: 3)
      let grid = GridLSTM<Float>(
        layers: 2, inputs: 2, hidden: hidden, tied: tied, using: &generator)
      let x = Variable(Tensor<Float>(zeros: [4, batch, 2]), trainable: true)
      let (outputs, _) = grid(x)
      #expect(outputs.shape == [4, batch, hidden])
      outputs.backward(seed: Tensor(zeros: outputs.shape))
      #expect(x.gradient?.shape == [4, batch, 2])
      for gradient in grid.gradients { #expect(gradient.largestMagnitude == 0) }
    }
  }
}
