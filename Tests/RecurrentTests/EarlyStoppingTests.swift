import Foundation
import Testing

@testable import Recurrent

@Suite("Early stopping")
struct EarlyStoppingTests {
  private func layer(_ weight: Double) -> Linear<Double> {
    Linear(
      weight: Variable(Tensor([[weight]]), trainable: true),
      bias: Variable(Tensor([-weight]), trainable: true))
  }

  /// Weights that are the measurement's number, and the value measured there.
  private func follow(
    _ values: [Double], patience: Int, gain: Double = 0
  ) -> (stoppedAfter: Int?, best: Int?, weight: Double) {
    let model = layer(0)
    var stopping = EarlyStopping<Double>(patience: patience, smallestGain: gain)
    var stopped: Int?
    for (index, value) in values.enumerated() {
      model.weight.value[0, 0] = Double(index + 1)
      guard stopping.goesOn(after: value, of: model) else {
        stopped = index + 1
        break
      }
    }
    stopping.restoreBest(in: model)
    return (stopped, stopping.bestMeasurement, model.weight.value.scalar)
  }

  @Test(
    "waits as long as its patience says and brings the best weights back",
    arguments: [
      ([5, 4, 3, 2, 1], 1, nil, 5),
      ([5, 4, 4.5, 3, 3.5, 3.2], 2, 6, 4),
      ([5, 5, 5], 2, 3, 1),
      ([5, 6], 1, 2, 1),
      ([2, .nan, .nan], 2, 3, 1),
      ([.nan, .infinity, 2, 3], 3, nil, 3),
    ] as [([Double], Int, Int?, Int)])
  func waits(values: [Double], patience: Int, stoppedAfter: Int?, best: Int) {
    let (stopped, found, weight) = follow(values, patience: patience)
    #expect(stopped == stoppedAfter)
    #expect(found == best && weight == Double(best))
  }

  @Test("takes no small gain for one")
  func smallestGain() {
    let (stopped, best, _) = follow([5, 4.95, 4.91, 4.2], patience: 2, gain: 0.1)
    #expect(stopped == 3 && best == 1)
  }

  @Test("that never saw a finite value stops, and leaves the weights alone")
  func neverFinite() {
    let (stopped, best, weight) = follow([.nan, .infinity, .nan], patience: 2)
    #expect(stopped == 2 && best == nil && weight == 2)
  }

  @Test("keeps a copy that later updates don't change, and goes on from a file of its own")
  func keepsCopy() throws {
    let model = layer(3)
    var stopping = EarlyStopping<Double>(patience: 2)
    let first = stopping.goesOn(after: 1, of: model)
    var trainer = Trainer(model, SGD<Double>(learningRate: 1))
    try trainer.run(steps: 4) { _ in sum(model.weight) + sum(model.bias) }
    #expect(model.weight.value.scalar == -1)
    let second = stopping.goesOn(after: 2, of: model)
    #expect(first && second)
    let data = try JSONEncoder().encode(stopping)
    var again = try JSONDecoder().decode(EarlyStopping<Double>.self, from: data)
    let goesOn = again.goesOn(after: 2, of: model)
    #expect(!goesOn)
    again.restoreBest(in: model)
    #expect(model.weight.value == Tensor([[3]]) && model.bias.value == Tensor([-3]))
  }
}
