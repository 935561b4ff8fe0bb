import Foundation
import Testing

@testable import Recurrent

/// An array as `Fixtures/generate_pytorch.py` writes it.
struct PyTorchArray: Decodable {
  let shape: [Int]
  let scalars: [Double]
  var tensor: Tensor<Double> { Tensor(scalars, shape: shape) }

  /// The slices along the first axis: layers out of [layers, B, H], gates out of [gates · H, D].
  func slices(_ count: Int) -> [Tensor<Double>] {
    let size = scalars.count / count
    let rows = shape[0] / count
    let own = rows > 1 || shape.count == 1 ? [rows] + shape.dropFirst() : Array(shape.dropFirst())
    return (0..<count).map { Tensor(Array(scalars[($0 * size)..<(($0 + 1) * size)]), shape: own) }
  }
}

/// Reads a file of `Fixtures`.
func pyTorchFixture<Fixture: Decodable>(_ name: String) throws -> Fixture {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  let file = folder.appendingPathComponent("../Fixtures/\(name).json").standardizedFileURL
  return try JSONDecoder().decode(Fixture.self, from: Data(contentsOf: file))
}

/// A recurrent layer of PyTorch over a sequence, with a loss that weighs outputs and final states.
struct PyTorchCellFixture: Decodable {
  let lengths: [Int]?
  let parameters, gradients: [String: PyTorchArray]
  let inputs, weights, outputs: PyTorchArray
  let start, stateWeights, last, startGradients: [PyTorchArray]
}

/// How PyTorch lays the weights of its layers out.
///
/// The layers of all gates stand one below the other in `weight_ih`, [gates · H, D], and `weight_hh`,
/// [gates · H, H]; there are two biases, [gates · H] each.
struct PyTorchLayout {
  /// Our names of the gates in PyTorch's order; "" where the cell is a single layer.
  let gates: [String]
  /// Whether the candidate's second bias stays apart, since the reset gate multiplies it.
  var candidateHasTwoBiases = false
  /// Whether our cell is a stack.
  var layers: Int?

  static let rnn = PyTorchLayout(gates: [""])
  static let lstm = PyTorchLayout(gates: ["inputGate", "forgetGate", "candidate", "outputGate"])
  static func gru(layers: Int) -> PyTorchLayout {
    PyTorchLayout(
      gates: ["resetGate", "updateGate", "candidate"], candidateHasTwoBiases: true, layers: layers)
  }

  /// PyTorch's arrays under our names.
  ///
  /// - Parameter joinBiases: What our only bias is, given its two; their sum for values, either for
  ///   gradients.
  func named(
    _ arrays: [String: PyTorchArray], joinBiases: (Tensor<Double>, Tensor<Double>) -> Tensor<Double>
  ) throws -> [String: Tensor<Double>] {
    var result: [String: Tensor<Double>] = [:]
    for layer in 0..<(layers ?? 1) {
      func slices(_ name: String) throws -> [Tensor<Double>] {
        try #require(arrays["\(name)_l\(layer)"]).slices(gates.count)
      }
      let (inputWeights, recurrentWeights) = try (slices("weight_ih"), slices("weight_hh"))
      let (first, second) = try (slices("bias_ih"), slices("bias_hh"))
      for (number, gate) in gates.enumerated() {
        let prefix = [layers == nil ? "" : "layer\(layer)", gate].filter { !$0.isEmpty }
        func name(_ part: String) -> String { (prefix + [part]).joined(separator: ".") }
        result[name("inputWeight")] = inputWeights[number]
        result[name("recurrentWeight")] = recurrentWeights[number]
        if candidateHasTwoBiases, gate == "candidate" {
          result[name("bias")] = first[number]
          let own = prefix.dropLast() + ["candidateRecurrentBias"]
          result[own.joined(separator: ".")] = second[number]
        } else {
          result[name("bias")] = joinBiases(first[number], second[number])
        }
      }
    }
    return result
  }
}

/// ‖a − b‖∞ ≤ tolerance · max(1, ‖b‖∞), DESIGN's measure.
func expectEqual(
  _ ours: Tensor<Double>?, _ theirs: Tensor<Double>, _ name: String, tolerance: Double = 1e-12,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let ours else {
    Issue.record("\(name) is missing", sourceLocation: sourceLocation)
    return
  }
  #expect(ours.shape == theirs.shape, "\(name)", sourceLocation: sourceLocation)
  let difference = largestDifference(ours, theirs)
  #expect(
    difference <= tolerance, "\(name) differs by \(difference)", sourceLocation: sourceLocation)
}
