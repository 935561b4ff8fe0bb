import Testing

@testable import Recurrent

@Suite("A learning rate schedule")
struct ScheduleTests {
  @Test(
    "has the rates of its equation, counted from step 1",
    arguments: [
      (.constant(0.5), [(1, 0.5), (1_000_000, 0.5)]),
      (
        .halving(0.8, every: 3),
        [(1, 0.8), (3, 0.8), (4, 0.4), (6, 0.4), (7, 0.2), (31, 0.8 / 1024)]
      ),
      (.exponential(2, factor: 0.9), [(1, 2), (2, 1.8), (4, 2 * 0.9 * 0.9 * 0.9)]),
      (.exponential(2, factor: 0.25, every: 10), [(1, 2), (6, 1), (11, 0.5)]),
      (
        .cosine(from: 1, to: 0.2, over: 4),
        [(1, 1), (2, 0.6 + 0.4 * 0.5.squareRoot()), (3, 0.6), (5, 0.2), (9, 0.2)]
      ),
      (.linear(from: 1, over: 4), [(1, 1), (2, 0.75), (4, 0.25), (5, 0), (6, 0)]),
      (.linear(from: 0, to: 1, over: 1), [(1, 0), (2, 1), (3, 1)]),
      (.constant(0.3).warmingUp(over: 3), [(1, 0.1), (2, 0.2), (3, 0.3), (4, 0.3)]),
      (
        .linear(from: 1, over: 2).warmingUp(over: 2),
        [(1, 0.5), (2, 1), (3, 1), (4, 0.5), (5, 0), (6, 0)]
      ),
      (.halving(1, every: 1).warmingUp(over: 1), [(1, 1), (2, 1), (3, 0.5)]),
    ] as [(LearningRateSchedule<Double>, [(Int, Double)])])
  func rates(schedule: LearningRateSchedule<Double>, expected: [(Int, Double)]) {
    for (step, rate) in expected {
      #expect(abs(schedule(step) - rate) < 1e-15, "step \(step)")
    }
  }

  @Test("in Float is the one in Double, rounded once")
  func float() {
    for step in 1...50 {
      let single = LearningRateSchedule<Float>.cosine(from: 0.5, to: 0.125, over: 37)(step)
      let double = LearningRateSchedule<Double>.cosine(from: 0.5, to: 0.125, over: 37)(step)
      #expect(single == Float(double))
    }
  }

  @Test("sets the rate of each step of a training, also of one that goes on")
  func inTraining() throws {
    let layer = Linear<Double>(
      weight: Variable(Tensor([[0]]), trainable: true), bias: Variable(Tensor([0]), trainable: true)
    )
    let schedule = LearningRateSchedule<Double>.halving(1, every: 2)
    var trainer = Trainer(layer, SGD<Double>(learningRate: 9))
    try trainer.run(steps: 3, learningRate: schedule) { _ in sum(layer.bias) }
    #expect(layer.bias.value.scalar == -2.5)
    try trainer.run(steps: 2, learningRate: .halving(1, every: 2)) { _ in sum(layer.bias) }
    #expect(layer.bias.value.scalar == -3.25)
  }

  @Test("has no step 0, and says so")
  func stepZero() async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = LearningRateSchedule<Float>.constant(1)(0)
    }
    #expect(
      String(decoding: result.standardErrorContent, as: UTF8.self).contains(
        "steps are counted from 1, so there is no step 0"))
  }
}
