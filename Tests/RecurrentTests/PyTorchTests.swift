import Testing

@testable import Recurrent

/// What `Fixtures/generate_pytorch.py` wrote.
private struct PyTorchFixture: Decodable {
  typealias Array = PyTorchArray
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
  let crossEntropy: CrossEntropy
  let clipping: Clipping
  let optimizers: [String: Optimizer]

  static func load() throws -> PyTorchFixture { try pyTorchFixture("pytorch") }
}

@Suite("PyTorch's loss, clipping and optimisers")
struct PyTorchTests {
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
