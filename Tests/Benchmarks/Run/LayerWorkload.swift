import BenchmarkReport
import Recurrent

extension Workload {
  /// A recurrent layer: `LSTMCell` beside `nn.LSTM`, `GRUCell` beside `nn.GRU`, `RNNCell` beside
  /// `nn.RNN`.
  static func layer(_ kind: LayerKind, _ shape: LayerShape) -> Workload {
    var generator = SeededGenerator(seed: 1)
    let (inputs, hidden) = (shape.inputs, shape.hidden)
    // Each cell is called by its own type, as a reader does, not through the protocol.
    switch kind {
    case .lstm:
      let cell = LSTMCell<Float>(inputs: inputs, hidden: hidden, using: &generator)
      let frozen = cell.frozen()
      return layer(
        kind, shape, cell, training: { cell($0).outputs }, forward: { frozen($0).outputs },
        &generator)
    case .gru:
      let cell = GRUCell<Float>(
        reset: .after, update: .keep, inputs: inputs, hidden: hidden, using: &generator)
      let frozen = cell.frozen()
      return layer(
        kind, shape, cell, training: { cell($0).outputs }, forward: { frozen($0).outputs },
        &generator)
    case .rnn:
      let cell = RNNCell<Float>(inputs: inputs, hidden: hidden, using: &generator)
      let frozen = cell.frozen()
      return layer(
        kind, shape, cell, training: { cell($0).outputs }, forward: { frozen($0).outputs },
        &generator)
    }
  }

  private static func layer(
    _ kind: LayerKind, _ shape: LayerShape, _ cell: some Module<Float>,
    training: @escaping (Variable<Float>) -> Variable<Float>,
    forward: @escaping (Variable<Float>) -> Variable<Float>, _ generator: inout SeededGenerator
  ) -> Workload {
    let (steps, batch, hidden) = (shape.time, shape.batch, shape.hidden)
    let input = Tensor<Float>(normal: 1, [steps, batch, shape.inputs], using: &generator)
    let seed = Tensor<Float>(normal: 1, [steps, batch, hidden], using: &generator)
    let (x, constant) = (Variable(input, trainable: true), Variable(input))
    let weights = cell.parameters.map(\.variable.value)
    // PyTorch adds two biases up. Only a GRU's candidate has a use for the second.
    var second = Tensor<Float>(zeros: [kind.layers * hidden])
    if kind == .gru, let bias = weights.last {
      second = stacked([Tensor(zeros: [2 * hidden]), bias])
    }
    func train() -> Variable<Float> {
      cell.clearGradients()
      x.clearGradient()
      let outputs = training(x)
      outputs.backward(seed: seed)
      return outputs
    }
    return Workload(
      name: layerName(kind, shape), kind: kind.rawValue, shape: shape,
      passes: [.training, .forward], cost: { Cost(kind, shape, $0) },
      arrays: [input, seed] + stackedLayers(weights) + [second],
      run: { pass in _ = pass == .training ? train() : forward(constant) },
      results: {
        let frozenOutputs = forward(constant).value
        let outputs = train().value
        let gradients = cell.gradients
        let layers = zip(["weights of x", "weights of h", "bias"], stackedLayers(gradients))
        let last = kind == .gru ? gradients.last.map { [("recurrent bias", $0)] } ?? [] : []
        return [
          ("forward", frozenOutputs), ("outputs", outputs),
          ("x", x.gradient ?? Tensor(zeros: x.shape)),
        ] + layers.map { ($0, $1) } + last
      })
  }
}
