import BenchmarkReport
import Recurrent

extension Workload {
  /// A Grid LSTM over depth and time beside the same written in PyTorch's operations.
  static func grid(_ kind: VariantKind, _ shape: LayerShape) -> Workload {
    var generator = SeededGenerator(seed: 5)
    let (layers, width) = (VariantKind.gridLayers, Double(shape.hidden))
    let cell = GridLSTM<Float>(
      layers: layers, inputs: shape.inputs, hidden: shape.hidden, tied: kind == .tiedGrid,
      using: &generator)
    let weights = 2 * width * Double(shape.inputs) + Double(layers) * 16 * width * width
    return variant(
      kind, shape, cell, weights: weights, layers: 8 * layers, integers: [[layers]], &generator)
  }
}
