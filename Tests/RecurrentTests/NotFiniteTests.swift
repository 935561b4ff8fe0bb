import Testing

@testable import Recurrent

@Suite("A value that is not finite")
struct NotFiniteTests {
  @Test("is traced to the operation whose operands are finite", arguments: [false, true])
  func operation(trainableInput: Bool) throws {
    let x = Variable(Tensor<Float>([[1, 200], [3, 4]]), trainable: true)
    let other = Variable(Tensor<Float>([[1, 2], [3, 4]]), trainable: trainableInput)
    let loss = sum(tanh(x) * exp(x) - other)
    let found = try #require(loss.firstNonFinite())
    #expect(found.place == .result(operation: "exp", operands: [[2, 2]]))
    #expect(found.shape == [2, 2] && found.value == .infinity && found.count == 1)
    #expect(
      found.description
        == "the result of \"exp\", of shape [2, 2], is inf in 1 of 4 elements; what it was computed "
        + "from, of shape [2, 2], is finite")
  }

  @Test("is traced past an infinite mask to the NaN")
  func mask() throws {
    let mask = Variable(Tensor<Double>([-.infinity, 0]))
    let weight = Variable(Tensor<Double>([1e200, 1]), trainable: true)
    let product = weight * weight * 0
    let found = try #require(sum(mask + product).firstNonFinite())
    #expect(found.place == .result(operation: "*", operands: [[2], [2]]))
  }

  @Test("that is an infinite mask alone is told as a constant and where it goes")
  func constant() throws {
    let weight = Variable(Tensor<Double>([1, 1]), trainable: true)
    let found = try #require(sum(weight + Variable(Tensor([-.infinity, 0]))).firstNonFinite())
    #expect(found.place == .constant(operation: "+"))
    #expect(found.description.contains("a constant that goes into \"+\", of shape [2], is -inf"))
    let alone = try #require(Variable(Tensor<Double>(.nan)).firstNonFinite())
    #expect(alone.place == .constant(operation: nil) && alone.value.isNaN)
  }

  @Test("is found within a chain of a hundred thousand operations")
  func longChain() throws {
    var value = Variable(Tensor<Double>([800]), trainable: true)
    value = exp(value)
    for _ in 0..<100_000 { value = value + 1 * value }
    #expect(value.firstNonFinite()?.place == .result(operation: "exp", operands: [[1]]))
    let finite = Variable(Tensor<Double>([1]), trainable: true)
    #expect(exp(finite).firstNonFinite() == nil)
  }

  private func stop(
    weight: Float = 1, input: Float = 1, loss: (Variable<Float>) -> Variable<Float>
  ) throws -> TrainingError? {
    let layer = Linear<Float>(
      weight: Variable(Tensor([[weight]]), trainable: true),
      bias: Variable(Tensor([0]), trainable: true))
    var trainer = Trainer(layer, SGD<Float>(learningRate: 0))
    return #expect(throws: TrainingError.self) {
      try trainer.run(steps: 5) { step in
        loss(layer(Variable(Tensor([[step == 3 ? input : 1]]))))
      }
    }
  }

  @Test("in a loss stops the training with the step and the operation")
  func inLoss() throws {
    let error = try stop(input: 1000) { sum(exp($0)) }
    guard case .lossNotFinite(3, .infinity, let origin)? = error else {
      Issue.record("the training ended with \(String(describing: error))")
      return
    }
    #expect(origin?.place == .result(operation: "exp", operands: [[1, 1]]))
    #expect(error?.description.contains("the loss became inf at step 3") == true)
    #expect(error?.description.contains("the result of \"exp\", of shape [1, 1]") == true)
  }

  @Test("in a weight or an input stops the training with its name")
  func inLeaf() throws {
    guard
      case .lossNotFinite(1, _, let weight)? = try stop(weight: .nan, loss: { sum($0) }),
      case .lossNotFinite(3, _, let input)? = try stop(input: .nan, loss: { sum($0) })
    else {
      Issue.record("the training did not stop for its loss")
      return
    }
    #expect(weight?.place == .parameter("weight") && weight?.shape == [1, 1])
    #expect(weight?.description == "the weight weight, of shape [1, 1], is nan")
    #expect(input?.place == .constant(operation: "applied"))
  }
}
