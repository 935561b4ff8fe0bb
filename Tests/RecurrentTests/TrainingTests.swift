import Synchronization
import Testing

@testable import Recurrent

@Suite("Optimisers")
struct OptimizerTests {
  /// θ and its gradient, one number each.
  private func parameter(_ value: Double, gradient: Double) -> (String, Variable<Double>) {
    let variable = Variable(Tensor<Double>([value]), trainable: true)
    variable.gradient = Tensor([gradient])
    return ("θ", variable)
  }

  @Test("plain gradient descent goes η g downhill")
  func plain() {
    var rule = SGD<Double>(learningRate: 0.1)
    let theta = parameter(1, gradient: 2)
    rule.update([theta])
    #expect(abs(theta.1.value.scalar - 0.8) < 1e-15)
  }

  @Test("momentum follows its recursion for ten steps", arguments: [false, true])
  func momentum(nesterov: Bool) {
    var rule = SGD<Double>(learningRate: 0.1, momentum: 0.9, nesterov: nesterov)
    let theta = parameter(1, gradient: 0)
    var (expected, velocity) = (1.0, 0.0)
    for step in 1...10 {
      let slope = Double(step) - 4
      theta.1.gradient = Tensor([slope])
      rule.update([theta])
      velocity = 0.9 * velocity + slope
      expected -= 0.1 * (nesterov ? slope + 0.9 * velocity : velocity)
      #expect(abs(theta.1.value.scalar - expected) < 1e-12)
    }
  }

  @Test("RMSProp and Adam first move by what their equations say")
  func firstMoves() {
    var rmsprop = RMSProp<Double>(learningRate: 0.1, decay: 0.9)
    let a = parameter(1, gradient: 2)
    rmsprop.update([a])
    #expect(abs(a.1.value.scalar - (1 - 0.1 * 2 / (0.1 * 4).squareRoot())) < 1e-7)
    var adam = Adam<Double>(learningRate: 0.1)
    let b = parameter(1, gradient: -5)
    adam.update([b])
    #expect(abs(b.1.value.scalar - 1.1) < 1e-8)
  }

  @Test("Adam counts each parameter's own updates, as PyTorch does")
  func lateParameter() {
    let (early, late) = (parameter(1, gradient: 2), parameter(1, gradient: 2))
    late.1.gradient = nil
    var rule = Adam<Double>(learningRate: 0.1)
    for _ in 0..<9 { rule.update([early, late]) }
    #expect(late.1.value.scalar == 1)
    late.1.gradient = Tensor([2])
    rule.update([early, late])
    #expect(abs(late.1.value.scalar - 0.9) < 1e-8)
  }

  @Test("a norm too large for a Float's square is found, and an infinite one changes nothing")
  func largeNorms() {
    let variable = Variable(Tensor<Float>([0, 0]), trainable: true)
    variable.gradient = Tensor([1e20, 0])
    #expect(clipByGlobalNorm([("θ", variable)], limit: 1) == 1e20)
    #expect(variable.gradient == Tensor([1, 0]))
    variable.gradient = Tensor([.infinity, 1])
    #expect(clipByGlobalNorm([("θ", variable)], limit: 1) == .infinity)
    #expect(variable.gradient == Tensor([.infinity, 1]))
  }

  @Test("a parameter without a gradient stays")
  func withoutGradient() {
    let theta = ("θ", Variable(Tensor<Double>([1]), trainable: true))
    var rule = Adam<Double>(learningRate: 0.1)
    rule.update([theta])
    #expect(theta.1.value == Tensor([1]))
  }

  @Test("clipping keeps the direction and bounds the norm over all parameters")
  func clipping() {
    let (a, b) = (parameter(0, gradient: 3), parameter(0, gradient: 4))
    #expect(clipByGlobalNorm([a, b], limit: 10) == 5)
    #expect(a.1.gradient == Tensor([3]))
    #expect(clipByGlobalNorm([a, b], limit: 1) == 5)
    #expect(abs((a.1.gradient?.scalar ?? 0) - 0.6) < 1e-15)
    #expect(abs((b.1.gradient?.scalar ?? 0) - 0.8) < 1e-15)
  }
}

@Suite("The trainer")
struct TrainerTests {
  private func fit(seed: UInt64) throws -> ([Double], Tensor<Float>) {
    var generator = SeededGenerator(seed: seed)
    let layer = Linear<Float>(inputs: 2, outputs: 1, using: &generator)
    let x = Variable(Tensor<Float>(normal: 1, [32, 2], using: &generator))
    let target = Linear<Float>(inputs: 2, outputs: 1, using: &generator)(x).value
    var losses: [Double] = []
    var trainer = Trainer(layer, Adam<Float>(learningRate: 0.05), clip: 1)
    try trainer.run(steps: 200, observe: { losses.append($0.loss) }) { _ in
      meanSquaredError(layer(x), target)
    }
    return (losses, layer.weight.value)
  }

  @Test("fits a line, and twice in the same way", arguments: [1, 2, 3] as [UInt64])
  func fits(seed: UInt64) throws {
    let (losses, weight) = try fit(seed: seed)
    #expect(losses.count == 200)
    #expect(losses[199] < losses[0] / 100)
    let (again, weightAgain) = try fit(seed: seed)
    #expect(losses == again && weight == weightAgain)
  }

  @Test("stops where the loss is no number, naming the step")
  func notFinite() throws {
    var generator = SeededGenerator(seed: 1)
    let layer = Linear<Float>(inputs: 1, outputs: 1, using: &generator)
    let before = layer.weight.value
    var trainer = Trainer(layer, SGD<Float>(learningRate: 0))
    let error = #expect(throws: TrainingError.self) {
      try trainer.run(steps: 5) { step in
        sum(layer(Variable(Tensor<Float>([[step == 3 ? .nan : 1]]))))
      }
    }
    #expect(error?.description.contains("step 3") == true)
    #expect(layer.weight.value == before)
  }

  @Test("stops before the update where a gradient is no number though the loss is, naming it")
  func gradientNotFinite() throws {
    var generator = SeededGenerator(seed: 1)
    let layer = Linear<Float>(inputs: 1, outputs: 1, using: &generator)
    let before = layer.bias.value
    var trainer = Trainer(layer, SGD<Float>(learningRate: 0.1), clip: 1)
    let error = #expect(throws: TrainingError.self) {
      try trainer.run(steps: 3) { _ in
        let y = sum(layer.bias)
        return Variable(y.value, "planted", [y], pullback: { _ in y.accumulate(Tensor(.infinity)) })
      }
    }
    #expect(error?.description.contains("gradient of bias") == true)
    #expect(layer.bias.value == before)
  }

  @Test("counts no step that failed, and does none where none is asked for")
  func stepsDone() throws {
    struct Stop: Error {}
    var generator = SeededGenerator(seed: 1)
    let layer = Linear<Float>(inputs: 1, outputs: 1, using: &generator)
    var trainer = Trainer(layer, SGD<Float>(learningRate: 0.1))
    #expect(throws: Stop.self) {
      try trainer.run(steps: 5) { step in
        if step == 3 { throw Stop() }
        return sum(layer.bias)
      }
    }
    #expect(trainer.stepsDone == 2)
    try trainer.run(steps: -2) { _ in sum(layer.bias) }
    #expect(trainer.stepsDone == 2)
  }

  @Test("a schedule sets the rate of each step, counted from 1")
  func schedule() throws {
    let theta = Linear<Double>(
      weight: Variable(Tensor([[0]]), trainable: true),
      bias: Variable(Tensor([0]), trainable: true))
    var trainer = Trainer(theta, SGD<Double>(learningRate: 9))
    try trainer.run(steps: 3, learningRate: { [0.1, 0.01, 0.001][$0 - 1] }) { _ in
      sum(theta.bias)
    }
    #expect(abs(theta.bias.value.scalar + 0.111) < 1e-12)
  }
}

@Suite("The progress bar")
struct ProgressBarTests {
  @Test("shows step, loss, rate and time left")
  func line() {
    #expect(
      progressLine(label: "RNN", done: 300, total: 1200, loss: 1.84249, elapsed: 3, bar: true)
        == "RNN  [#####---------------]  300/1200  loss 1.842  100 steps/s  9 s left")
  }

  @Test("that goes on counts this run's steps for its rate")
  func goingOn() {
    #expect(
      progressLine(
        label: "RNN", done: 300, total: 1200, doneBefore: 270, loss: nil, elapsed: 3, bar: false)
        == "RNN  300/1200  10 steps/s  90 s left")
    let lines = Mutex<[String]>([])
    let bar = ProgressBar("RNN", total: 100, doneBefore: 55, isTerminal: false) { text in
      lines.withLock { $0.append(text) }
    }
    for _ in 0..<45 { bar.advance() }
    let printed = lines.withLock { $0 }
    #expect(printed.count == 5)
    #expect(printed.first?.contains("60/100") == true)
  }

  @Test("survives a total of zero")
  func empty() {
    #expect(
      progressLine(label: "RNN", done: 0, total: 0, loss: nil, elapsed: 0, bar: false)
        == "RNN  0/0  0.0 steps/s  0 s left")
  }

  @Test("prints one plain line a tenth where there is no terminal")
  func plain() {
    let lines = Mutex<[String]>([])
    let bar = ProgressBar("RNN", total: 100, isTerminal: false) { text in
      lines.withLock { $0.append(text) }
    }
    for _ in 0..<100 { bar.advance(loss: 1) }
    bar.finish()
    let printed = lines.withLock { $0 }
    #expect(printed.count == 10)
    #expect(printed.allSatisfy { $0.hasSuffix("\n") && !$0.contains("\u{1B}") })
  }
}
