import Foundation
import Testing

@testable import Recurrent

/// What `Fixtures/generate_pytorch.py` wrote.
private struct PyTorchFixture: Decodable {
  struct Array: Decodable {
    let shape: [Int]
    let scalars: [Double]
    var tensor: Tensor<Double> { Tensor(scalars, shape: shape) }
    /// T of [B, n] out of [T, B, n].
    var steps: [Tensor<Double>] {
      let size = shape[1] * shape[2]
      return (0..<shape[0]).map {
        Tensor(
          Swift.Array(scalars[($0 * size)..<(($0 + 1) * size)]), shape: [shape[1], shape[2]])
      }
    }
  }
  struct RNN: Decodable {
    let inputWeight, recurrentWeight, bias, inputs, start, weights, outputs, last: Array
    let gradients: [String: Array]
  }
  struct CrossEntropy: Decodable {
    let logits, gradient: Array
    let targets: [Int]
    let loss: Double
  }
  struct Optimizer: Decodable {
    let start, targets: [Array]
    let path: [[Array]]
  }
  struct Clipping: Decodable {
    let gradients, clipped: [Array]
    let norm: Double
  }
  let rnn: RNN
  let crossEntropy: CrossEntropy
  let clipping: Clipping
  let optimizers: [String: Optimizer]

  static func load() throws -> PyTorchFixture {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("../Fixtures/pytorch.json").standardizedFileURL
    return try JSONDecoder().decode(PyTorchFixture.self, from: Data(contentsOf: file))
  }
}

/// ‖a − b‖∞ ≤ 1e-5 · max(1, ‖b‖∞), DESIGN's measure; here both are Double, so a tighter one holds.
private func expectEqual(
  _ ours: Tensor<Double>?, _ theirs: Tensor<Double>, _ name: String, tolerance: Double = 1e-12,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let ours else {
    Issue.record("\(name) is missing", sourceLocation: sourceLocation)
    return
  }
  #expect(ours.shape == theirs.shape, "\(name)", sourceLocation: sourceLocation)
  // NaN is no number below the tolerance, so it fails.
  let difference = (ours - theirs).largestMagnitude
  #expect(
    difference <= tolerance * max(1, theirs.largestMagnitude), "\(name) differs by \(difference)",
    sourceLocation: sourceLocation)
}

@Suite("PyTorch's numbers")
struct PyTorchTests {
  @Test("nn.RNN: outputs, last state and all gradients", arguments: [false, true])
  func rnn(inFloat: Bool) throws {
    let fixture = try PyTorchFixture.load().rnn
    if inFloat {
      compare(fixture, Float.self, tolerance: 1e-5)
    } else {
      compare(fixture, Double.self, tolerance: 1e-12)
    }
  }

  private func compare<Scalar: TensorScalar>(
    _ fixture: PyTorchFixture.RNN, _ type: Scalar.Type, tolerance: Double
  ) {
    func variable(_ tensor: Tensor<Double>) -> Variable<Scalar> {
      Variable(tensor.cast(to: type), trainable: true)
    }
    let cell = RNNCell(
      inputWeight: variable(fixture.inputWeight.tensor),
      recurrentWeight: variable(fixture.recurrentWeight.tensor),
      bias: variable(fixture.bias.tensor))
    let inputs = fixture.inputs.steps.map(variable)
    let start = variable(fixture.start.tensor)
    let (outputs, last) = cell.run(inputs, from: .init(hidden: start))
    let weighed = zip(outputs, fixture.weights.steps).map {
      sum($0 * Variable($1.cast(to: type)))
    }
    weighed.dropFirst().reduce(weighed[0]) { $0 + $1 }.backward()

    func double(_ tensor: Tensor<Scalar>?) -> Tensor<Double>? { tensor?.cast(to: Double.self) }
    for (step, output) in outputs.enumerated() {
      expectEqual(
        double(output.value), fixture.outputs.steps[step], "output \(step)", tolerance: tolerance)
    }
    expectEqual(double(last.hidden.value), fixture.last.tensor, "last", tolerance: tolerance)
    for (name, variable) in cell.parameters + [("start", start)] {
      guard let theirs = fixture.gradients[name] else {
        Issue.record("the fixture has no gradient of \(name)")
        continue
      }
      expectEqual(double(variable.gradient), theirs.tensor, name, tolerance: tolerance)
    }
    let inputGradients = fixture.gradients["inputs"]?.steps ?? []
    #expect(inputGradients.count == inputs.count && outputs.count == 5)
    for (step, theirs) in inputGradients.enumerated() {
      expectEqual(double(inputs[step].gradient), theirs, "input \(step)", tolerance: tolerance)
    }
  }

  @Test("softmax cross-entropy with a target left out: loss and gradient")
  func crossEntropy() throws {
    let fixture = try PyTorchFixture.load().crossEntropy
    let logits = Variable(fixture.logits.tensor, trainable: true)
    let loss = softmaxCrossEntropy(logits, targets: fixture.targets)
    loss.backward()
    #expect(abs(loss.value.scalar - fixture.loss) < 1e-12)
    expectEqual(logits.gradient, fixture.gradient.tensor, "logits")
  }

  @Test("clipping by the global norm")
  func clipping() throws {
    let fixture = try PyTorchFixture.load().clipping
    let parameters = fixture.gradients.map { gradient in
      let variable = Variable(Tensor<Double>(zeros: gradient.shape), trainable: true)
      variable.gradient = gradient.tensor
      return (name: "θ", variable: variable)
    }
    #expect(abs(clipByGlobalNorm(parameters, limit: 1) - fixture.norm) < 1e-12)
    for (parameter, theirs) in zip(parameters, fixture.clipped) {
      // PyTorch divides by the norm plus 1e-6.
      expectEqual(parameter.variable.gradient, theirs.tensor, "θ", tolerance: 1e-6)
    }
  }

  @Test(
    "ten steps of each optimiser",
    arguments: ["SGD", "momentum", "Nesterov", "RMSProp", "Adam"])
  func optimizer(name: String) throws {
    let fixture = try #require(try PyTorchFixture.load().optimizers[name])
    switch name {
    case "SGD": follow(fixture, SGD(learningRate: 0.1))
    case "momentum": follow(fixture, SGD(learningRate: 0.1, momentum: 0.9))
    case "Nesterov": follow(fixture, SGD(learningRate: 0.1, momentum: 0.9, nesterov: true))
    case "RMSProp": follow(fixture, RMSProp(learningRate: 0.01, decay: 0.95))
    default: follow(fixture, Adam(learningRate: 0.1))
    }
  }

  private func follow(
    _ fixture: PyTorchFixture.Optimizer, _ rule: some Optimizer<Double>
  ) {
    var rule = rule
    let parameters = fixture.start.enumerated().map {
      (name: "θ\($0)", variable: Variable($1.tensor, trainable: true))
    }
    #expect(fixture.path.count == 10 && parameters.count == 2)
    for (step, theirs) in fixture.path.enumerated() {
      for (parameter, target) in zip(parameters, fixture.targets) {
        parameter.variable.gradient = 2 * (parameter.variable.value - target.tensor)
      }
      rule.update(parameters)
      for (parameter, theirs) in zip(parameters, theirs) {
        expectEqual(
          parameter.variable.value, theirs.tensor, "\(parameter.name) after step \(step + 1)")
      }
    }
  }
}
