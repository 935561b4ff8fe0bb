import BenchmarkReport
import Recurrent

extension Workload {
  /// The periods of the benchmark's Clockwork RNN: each divides the next.
  private static let periods = [1, 2, 4, 8, 16, 32, 64, 128]

  /// A cell of chapters 7 and 8 beside the same written in PyTorch's operations.
  static func variant(_ kind: VariantKind, _ shape: LayerShape) -> Workload {
    var generator = SeededGenerator(seed: 4)
    let (inputs, hidden) = (shape.inputs, shape.hidden)
    let ends = Double(inputs + hidden)
    let width = Double(hidden)
    switch kind {
    case .peephole:
      let cell = PeepholeLSTMCell<Float>(inputs: inputs, hidden: hidden, using: &generator)
      return variant(kind, shape, cell, weights: 4 * width * ends, layers: 4, &generator)
    case .coupled:
      let cell = CoupledLSTMCell<Float>(inputs: inputs, hidden: hidden, using: &generator)
      return variant(kind, shape, cell, weights: 3 * width * ends, layers: 3, &generator)
    case .resetBefore:
      let cell = GRUCell<Float>(inputs: inputs, hidden: hidden, using: &generator)
      return variant(kind, shape, cell, weights: 3 * width * ends, layers: 3, &generator)
    case .depthGated:
      let cell = DepthGatedLSTM<Float>(
        layers: 2, inputs: inputs, hidden: hidden, using: &generator)
      let weights = 4 * width * ends + 8 * width * width + width * width
      return variant(kind, shape, cell, weights: weights, layers: 9, &generator)
    case .clockwork:
      let cell = ClockworkRNNCell<Float>(
        inputs: inputs, hidden: hidden, periods: periods, using: &generator)
      let products = (0..<shape.time).reduce(0) { $0 + cell.multiplications(at: $1) }
      return variant(
        kind, shape, cell, weights: Double(products) / Double(shape.time), layers: 1, &generator)
    }
  }

  /// - Parameters:
  ///   - weights: How many products a step of one sequence takes.
  ///   - layers: How many layers of H units with a sigmoid or tanh a step has.
  private static func variant(
    _ kind: VariantKind, _ shape: LayerShape, _ cell: some RecurrentCell<Float>, weights: Double,
    layers: Int, _ generator: inout SeededGenerator
  ) -> Workload {
    let (steps, batch, hidden) = (shape.time, shape.batch, shape.hidden)
    let x = Variable(
      Tensor<Float>(normal: 1, [steps, batch, shape.inputs], using: &generator), trainable: true)
    let constant = Variable(x.value)
    let seed = Tensor<Float>(normal: 1, [steps, batch, hidden], using: &generator)
    let frozen = cell.frozen()
    func train() -> Variable<Float> {
      cell.clearGradients()
      x.clearGradient()
      let outputs = cell(x).outputs
      outputs.backward(seed: seed)
      return outputs
    }
    let numbers = Double(layers * hidden)
    return Workload(
      name: kind.name(shape), kind: kind.rawValue, shape: shape, passes: [.training, .forward],
      cost: {
        Cost(
          weights: weights, moved: 4 * numbers + 2 * Double(hidden), activations: numbers, shape, $0
        )
      },
      arrays: [x.value, seed] + cell.parameters.map(\.variable.value),
      run: { pass in _ = pass == .training ? train() : frozen(constant).outputs },
      results: {
        let forward = frozen(constant).outputs.value
        let outputs = train().value
        return [
          ("forward", forward), ("outputs", outputs), ("x", x.gradient ?? Tensor(zeros: x.shape)),
        ] + zip(cell.parameters, cell.gradients).enumerated().map { ("weights \($0)", $1.1) }
      })
  }
}
