import Testing

@testable import Recurrent

/// How a test lets a cell run over its sequence of four steps in a batch of three.
struct Way: CustomTestStringConvertible, Sendable {
  let fused: Bool
  let lengths: [Int]?
  var testDescription: String {
    "\(fused ? "fused" : "step by step")\(lengths.map { ", lengths \($0)" } ?? "")"
  }
  static let all = [true, false].flatMap { fused in
    [nil, [0, 4, 2]].map { Way(fused: fused, lengths: $0) }
  }
}

@Suite("Every cell")
struct CellGradientTests {
  @Test(
    "has the gradients that central differences measure, by its outputs and by its final states",
    arguments: CellKind.allCases, Way.all)
  func gradients(kind: CellKind, way: Way) {
    for (number, lossOn) in LossOn.allCases.enumerated() {
      var generator = SeededGenerator(seed: UInt64(number + 1))
      let cell = kind.make(Double.self, inputs: 2, hidden: 3, using: &generator)
      check(cell, way, lossOn, &generator)
    }
  }

  private func check(
    _ cell: some RecurrentCell<Double>, _ way: Way, _ lossOn: LossOn,
    _ generator: inout SeededGenerator
  ) {
    var trial = SequenceTrial(cell, time: 4, batch: 3, lengths: way.lengths, using: &generator)
    trial.lossOn = lossOn
    let checks = checkGradients(trial.variables) {
      let (outputs, state) = trial.run(fused: way.fused)
      return trial.loss(outputs, state)
    }
    for check in checks {
      #expect(check.relativeError < 1e-6, "loss on \(lossOn): \(check.name)")
      if lossOn == .everything {
        #expect(check.analytic.norm > 0, "\(check.name) has no gradient")
      }
    }
  }

  @Test(
    "gives and takes nothing behind a sequence's end", arguments: CellKind.allCases, [true, false])
  func behindTheEnd(kind: CellKind, fused: Bool) {
    var generator = SeededGenerator(seed: 1)
    let cell = kind.make(Double.self, inputs: 2, hidden: 9, using: &generator)
    behindTheEnd(cell, fused, &generator)
  }

  private func behindTheEnd(
    _ cell: some RecurrentCell<Double>, _ fused: Bool, _ generator: inout SeededGenerator
  ) {
    let lengths = [0, 4, 2]
    let trial = SequenceTrial(cell, time: 4, batch: 3, lengths: lengths, using: &generator)
    let results = Dictionary(uniqueKeysWithValues: trial.results(fused: fused))
    for (name, width) in [("outputs", 9), ("∂L/∂inputs", 2)] {
      let scalars = results[name]?.scalars ?? []
      for step in 0..<4 {
        for (row, length) in lengths.enumerated() {
          let own = scalars.dropFirst((step * 3 + row) * width).prefix(width)
          #expect(own.count == width)
          #expect(own.allSatisfy { ($0 == 0) == (step >= length) }, "\(name), step \(step)")
        }
      }
    }
    for (number, part) in trial.start.parts.enumerated() {
      // A sequence of no steps keeps its state, and its final state's gradient is the start's.
      #expect(results["final state \(number)"]?.rows[0] == part.value.rows[0])
      #expect(results["∂L/∂start \(number)"]?.rows[0] == trial.stateWeights[number].value.rows[0])
    }
  }

  @Test(
    "with the same seed has the same bytes, with another seed others", arguments: CellKind.allCases)
  func seeds(kind: CellKind) {
    func bytes(_ seed: UInt64) -> [[UInt8]] {
      var generator = SeededGenerator(seed: seed)
      return results(
        kind.make(Float.self, inputs: 5, hidden: 17, using: &generator), &generator)
    }
    func results(
      _ cell: some RecurrentCell<Float>, _ generator: inout SeededGenerator
    ) -> [[UInt8]] {
      let trial = SequenceTrial(cell, time: 7, batch: 3, lengths: [7, 0, 5], using: &generator)
      return cell.parameters.map(\.variable.value.bytes)
        + trial.results(fused: true).map(\.value.bytes)
    }
    #expect(bytes(1) == bytes(1))
    // The LSTMs' forget biases are all 1, the depth gates' all 0; a grid has two LSTMs a block.
    let alike = [.depthGated, .gridUntied, .gridTimeLast].contains(kind) ? 5 : 2
    #expect(zip(bytes(1), bytes(2)).count { $0 == $1 } <= alike)
  }
}
