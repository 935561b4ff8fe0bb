import Testing

@testable import Recurrent

/// A block of some kind, and how often it is used along its first dimension.
struct BlockKind: CustomTestStringConvertible, Sendable {
  let name: String
  let dimensions: [GridDimension<Double>]
  var priority: Int?
  var output = GridOutput.gatedTanh
  var isTied = true
  var testDescription: String { name }

  static let all: [BlockKind] = [
    BlockKind(name: "1 LSTM", dimensions: [.lstm]),
    BlockKind(
      name: "1 LSTM, untied, tanh(o m)", dimensions: [.lstm], output: .tanhOfGated, isTied: false),
    BlockKind(name: "1 tanh", dimensions: [.plain(.tanh)]),
    BlockKind(name: "2 LSTMs", dimensions: [.lstm, .lstm(forgetBias: -1)], output: .tanhOfGated),
    BlockKind(
      name: "2 LSTMs, untied, depth last", dimensions: [.lstm, .lstm], priority: 0, isTied: false),
    BlockKind(name: "ReLU and LSTM, ReLU last", dimensions: [.plain(.relu), .lstm], priority: 0),
    BlockKind(name: "identity and LSTM", dimensions: [.identity(of: 1), .lstm]),
    BlockKind(name: "3 LSTMs", dimensions: [.lstm, .lstm, .lstm]),
    BlockKind(
      name: "3 LSTMs, untied, the second last", dimensions: [.lstm, .lstm, .lstm], priority: 1,
      output: .tanhOfGated, isTied: false),
    BlockKind(
      name: "LSTM, tanh and identity", dimensions: [.lstm, .plain(.tanh), .identity(of: 0)],
      priority: 0),
  ]

  func layers(
    _ count: Int, hidden: Int, using generator: inout SeededGenerator
  ) -> GridLayers<Double> {
    GridLayers(layers: count, isTied: isTied) {
      GridBlock(
        dimensions: dimensions, hidden: hidden, priority: priority, output: output,
        using: &generator)
    }
  }
}

@Suite("A block of a Grid LSTM")
struct GridBlockTests {
  private static func sides(
    _ count: Int, batch: Int, hidden: Int, _ generator: inout SeededGenerator
  ) -> [GridSide<Double>] {
    (0..<count).map { _ in
      let parts = (0..<2).map { _ in
        Variable(Tensor<Double>(normal: 1, [batch, hidden], using: &generator), trainable: true)
      }
      return GridSide(hidden: parts[0], memory: parts[1])
    }
  }

  @Test(
    "has the gradients that central differences measure, two in a row", arguments: BlockKind.all)
  func gradients(kind: BlockKind) {
    var generator = SeededGenerator(seed: 4)
    let layers = kind.layers(2, hidden: 3, using: &generator)
    let count = kind.dimensions.count
    let start = Self.sides(count, batch: 2, hidden: 3, &generator)
    let weights = Self.sides(count, batch: 2, hidden: 3, &generator)
    let variables =
      layers.parameters
      + start.enumerated().flatMap { [("h\($0)", $1.hidden), ("m\($0)", $1.memory)] }
    let checks = checkGradients(variables) {
      let end = layers[1](layers[0](start))
      let terms = zip(end, weights).flatMap { side, weight in
        [sum(side.hidden * weight.hidden.detached()), sum(side.memory * weight.memory.detached())]
      }
      return terms.dropFirst().reduce(terms[0]) { $0 + $1 }
    }
    #expect(checks.count == variables.count)
    for check in checks { #expect(check.relativeError < 1e-6, "\(check.name)") }
    let moving = checks.count { $0.analytic.norm > 0 }
    #expect(moving >= layers.parameters.count + count)
  }

  @Test("computes what loops over single numbers compute", arguments: BlockKind.all)
  func loops(kind: BlockKind) {
    var generator = SeededGenerator(seed: 5)
    let block = kind.layers(1, hidden: 5, using: &generator)[0]
    let sides = Self.sides(kind.dimensions.count, batch: 1, hidden: 5, &generator)
    let expected = scalarBlock(
      block, h: sides.map(\.hidden.value.scalars), m: sides.map(\.memory.value.scalars))
    for (dimension, side) in block(sides).enumerated() {
      for unit in 0..<5 {
        #expect(abs(side.hidden.value.scalars[unit] - expected.h[dimension][unit]) < 1e-12)
        #expect(abs(side.memory.value.scalars[unit] - expected.m[dimension][unit]) < 1e-12)
      }
    }
  }

  @Test("has 4N²H² weights and 4NH biases", arguments: [1, 2, 3], [1, 7])
  func parameterCount(dimensions: Int, hidden: Int) {
    var generator = SeededGenerator(seed: 1)
    let block = GridBlock<Float>(
      dimensions: Array(repeating: .lstm, count: dimensions), hidden: hidden, using: &generator)
    #expect(
      block.parameterCount == 4 * dimensions * dimensions * hidden * hidden
        + 4 * dimensions * hidden)
    let tied = GridLayers(block, layers: 6)
    #expect(tied.count == 6 && tied.parameterCount == block.parameterCount)
    let untied = GridLayers((0..<6).map { _ in block.copied() })
    #expect(untied.parameterCount == 6 * block.parameterCount)
    #expect(Set(untied.parameters.map(\.name)).count == untied.parameters.count)
  }

  @Test("begins with the forget bias of each dimension")
  func forgetBias() {
    var generator = SeededGenerator(seed: 1)
    let block = GridBlock<Float>(
      dimensions: [.lstm(forgetBias: 2), .lstm(forgetBias: -1), .lstm], hidden: 4,
      using: &generator)
    let biases = block.parameters.filter { $0.name.hasSuffix("forgetGate.bias") }
    #expect(biases.map(\.variable.value) == [2, -1, 1].map { Tensor(repeating: $0, [4]) })
  }

  @Test("refuses to pass on what has no transform, and sides of another number")
  func refusals() async throws {
    let identity = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      var generator = SeededGenerator(seed: 1)
      _ = GridBlock<Float>(
        dimensions: [.identity(of: 1), .identity(of: 0)], hidden: 2, using: &generator)
    }
    let first = String(decoding: try #require(identity).standardErrorContent, as: UTF8.self)
    #expect(first.contains("dimension 0 can't pass on what dimension 1 computes"))
    let sides = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      var generator = SeededGenerator(seed: 1)
      let block = GridBlock<Float>(dimensions: [.lstm, .lstm], hidden: 2, using: &generator)
      _ = block([GridSide(zeros: 3, hidden: 2)])
    }
    let second = String(decoding: try #require(sides).standardErrorContent, as: UTF8.self)
    #expect(second.contains("needs 2 sides of [B, 2]"))
  }
}

@Suite("A rectified line")
struct RectifiedLineTests {
  @Test("is zero below zero, passes NaN on, and has the slopes 0 and 1")
  func relu() {
    let x = Variable(Tensor<Double>([-2, -0.0, 0, 3, .nan]), trainable: true)
    let y = Recurrent.relu(x)
    #expect(Array(y.value.scalars.prefix(4)) == [0, 0, 0, 3] && y.value.scalars[4].isNaN)
    y.backward(seed: Tensor([5, 5, 5, 5, 5]))
    #expect(x.gradient?.scalars.prefix(4) == [0, 0, 0, 5])
  }
}
