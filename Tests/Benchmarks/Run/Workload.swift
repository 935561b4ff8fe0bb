import BenchmarkReport
import Recurrent

/// Something that both sides compute.
struct Workload {
  /// "LSTM T 100, B 20, I 2, H 32"
  var name: String
  /// What the worker calls it: "LSTM", "plain LSTM" …
  var kind: String
  var shape: LayerShape
  var passes: [Pass]
  var cost: (Pass) -> Cost
  /// What the worker gets, in its order.
  var arrays: [Tensor<Float>]
  /// Symbols and targets, where it has them.
  var integers: [[Int]] = []
  /// Computes a pass once.
  var run: (Pass) -> Void
  /// Outputs and gradients, by the worker's names.
  var results: () -> [(name: String, value: Tensor<Float>)]
}

/// Tensors one below the other: the gates' weights as PyTorch has them.
func stacked(_ tensors: [Tensor<Float>]) -> Tensor<Float> {
  let rows = tensors.reduce(0) { $0 + $1.shape[0] }
  return Tensor(
    tensors.flatMap(\.scalars), shape: [rows] + (tensors.first?.shape.dropFirst() ?? []))
}

/// The weights of x, the weights of h and the biases of a cell's layers, each stacked.
func stackedLayers(_ tensors: [Tensor<Float>]) -> [Tensor<Float>] {
  let count = tensors.count / 3
  return (0..<3).map { part in stacked((0..<count).map { tensors[3 * $0 + part] }) }
}

extension Workload {
  /// Every case of the benchmark, in the order of its tables; it is made when its turn comes.
  static var all: [(name: String, make: () -> Workload)] {
    let sizes = [
      (100, 1, 2, 32), (100, 20, 2, 32), (100, 32, 8, 64), (64, 32, 64, 128), (64, 32, 65, 256),
      (100, 64, 128, 512),
    ].map { LayerShape(time: $0, batch: $1, inputs: $2, hidden: $3) }
    let model = LayerShape(time: 64, batch: 32, inputs: 64, hidden: 128)
    var all: [(name: String, make: () -> Workload)] = []
    for kind in LayerKind.allCases {
      all += sizes.map { shape in (layerName(kind, shape), { layer(kind, shape) }) }
    }
    for kind in VariantKind.allCases {
      all += [sizes[1], sizes[3]].map { shape in (kind.name(shape), { variant(kind, shape) }) }
    }
    all += [sizes[1], sizes[3]].map { shape in (plainName(shape), { plainLSTM(shape) }) }
    return all + [(characterModelName(model), { characterModel(model, symbols: 65) })]
  }

  static func layerName(_ kind: LayerKind, _ shape: LayerShape) -> String {
    "\(kind.rawValue) \(shape.name)"
  }
  static func plainName(_ shape: LayerShape) -> String { "LSTM of plain operations, \(shape.name)" }
  static func characterModelName(_ shape: LayerShape) -> String {
    "character model, \(shape.name)"
  }

  /// The LSTM training passes whose time is drawn over T, B and H.
  static var scaling: [(axis: String, size: Int, make: () -> Workload)] {
    func shape(_ axis: String, _ size: Int) -> LayerShape {
      switch axis {
      case "T": LayerShape(time: size, batch: 32, inputs: 64, hidden: 128)
      case "B": LayerShape(time: 64, batch: size, inputs: 64, hidden: 128)
      default: LayerShape(time: 64, batch: 32, inputs: size / 2, hidden: size)
      }
    }
    let sizes = [
      ("T", [8, 16, 32, 64, 128, 256]), ("B", [4, 8, 16, 32, 64, 128]),
      ("H", [32, 64, 128, 256, 512]),
    ]
    return sizes.flatMap { axis, sizes in
      sizes.map { size in (axis, size, { layer(.lstm, shape(axis, size)) }) }
    }
  }
}
