import Testing

@testable import Recurrent

/// How a comparison computes.
enum Precision: CaseIterable, Sendable {
  case single, double
}

@Suite("PyTorch's recurrent layers")
struct PyTorchCellTests {
  @Test(
    "nn.RNN: outputs, last state and all gradients", arguments: Precision.allCases, [true, false])
  func rnn(precision: Precision, fused: Bool) throws {
    var generator = SeededGenerator(seed: 1)
    switch precision {
    case .single:
      let cell = RNNCell<Float>(inputs: 2, hidden: 4, using: &generator)
      try compare("rnn", .rnn, cell, fused, tolerance: 1e-5)
    case .double:
      let cell = RNNCell<Double>(inputs: 2, hidden: 4, using: &generator)
      try compare("rnn", .rnn, cell, fused, tolerance: 1e-12)
    }
  }

  @Test(
    "nn.LSTM, sequences of different lengths packed: outputs, last states and all gradients",
    arguments: Precision.allCases, [true, false])
  func lstm(precision: Precision, fused: Bool) throws {
    var generator = SeededGenerator(seed: 1)
    switch precision {
    case .single:
      let cell = LSTMCell<Float>(inputs: 2, hidden: 4, using: &generator)
      try compare("lstm", .lstm, cell, fused, tolerance: 1e-5)
    case .double:
      let cell = LSTMCell<Double>(inputs: 2, hidden: 4, using: &generator)
      try compare("lstm", .lstm, cell, fused, tolerance: 1e-12)
    }
  }

  @Test(
    "nn.GRU of two layers: outputs, last states and all gradients",
    arguments: Precision.allCases, [true, false])
  func gru(precision: Precision, fused: Bool) throws {
    func stack<Scalar>(_ type: Scalar.Type) -> Stack<GRUCell<Scalar>> {
      var generator = SeededGenerator(seed: 1)
      return Stack(layers: 2, inputs: 2, hidden: 4) {
        GRUCell(reset: .after, update: .keep, inputs: $0, hidden: $1, using: &generator)
      }
    }
    switch precision {
    case .single: try compare("gru", .gru(layers: 2), stack(Float.self), fused, tolerance: 1e-5)
    case .double: try compare("gru", .gru(layers: 2), stack(Double.self), fused, tolerance: 1e-12)
    }
  }

  /// Gives the cell PyTorch's weights, computes what PyTorch computed, and compares.
  private func compare<Cell: RecurrentCell>(
    _ name: String, _ layout: PyTorchLayout, _ shape: Cell, _ fused: Bool, tolerance: Double
  ) throws {
    typealias Scalar = Cell.Scalar
    func variable(_ tensor: Tensor<Double>) -> Variable<Scalar> {
      Variable(tensor.cast(to: Scalar.self), trainable: true)
    }
    func check(_ ours: Tensor<Scalar>?, _ theirs: Tensor<Double>, _ name: String) {
      expectEqual(ours?.cast(to: Double.self), theirs, name, tolerance: tolerance)
    }
    let fixture: PyTorchCellFixture = try pyTorchFixture(name)
    let values = try layout.named(fixture.parameters) { $0 + $1 }
    let gradients = try layout.named(fixture.gradients) { first, second in
      // Both of PyTorch's biases have the gradient of their sum.
      #expect(largestDifference(first, second) < 1e-12)
      return first
    }
    #expect(Set(values.keys) == Set(shape.parameters.map(\.name)))
    let cell = shape.replacing(try shape.parameters.map { variable(try #require(values[$0.name])) })
    let inputs = variable(fixture.inputs.tensor)
    // PyTorch has [layers, B, H] for each part; a stack's parts go layer by layer.
    func parts(_ arrays: [PyTorchArray]) -> [Tensor<Double>] {
      let layers = arrays.map { $0.slices($0.shape[0]) }
      return layers[0].indices.flatMap { layer in layers.map { $0[layer] } }
    }
    let start = cell.initialState(batch: 3).replacing(parts(fixture.start).map(variable))
    let (outputs, state) =
      fused
      ? cell(inputs, from: start, lengths: fixture.lengths)
      : cell.unrolled(inputs, from: start, lengths: fixture.lengths)
    let ofStates = zip(state.parts, parts(fixture.stateWeights)).map { sum($0 * variable($1)) }
    ofStates.reduce(sum(outputs * variable(fixture.weights.tensor))) { $0 + $1 }.backward()

    check(outputs.value, fixture.outputs.tensor, "outputs")
    for (number, theirs) in parts(fixture.last).enumerated() {
      check(state.parts[number].value, theirs, "last state \(number)")
    }
    for parameter in cell.parameters {
      check(parameter.variable.gradient, try #require(gradients[parameter.name]), parameter.name)
    }
    check(inputs.gradient, try #require(fixture.gradients["inputs"]).tensor, "inputs")
    for (number, theirs) in parts(fixture.startGradients).enumerated() {
      check(start.parts[number].gradient, theirs, "start \(number)")
    }
  }
}
