import Testing

@testable import Recurrent

/// T, B, D and H of a sequence.
struct SequenceShape: CustomTestStringConvertible, Codable, Sendable {
  let time, batch, inputs, hidden: Int
  var testDescription: String { "T \(time), B \(batch), D \(inputs), H \(hidden)" }

  /// Around the kernels' edges: one unit, one vector and a bit, several vectors; the same for the batch.
  static let edges: [SequenceShape] = {
    let sizes = [1, 3, 17, 33, 100]
    var shapes: [SequenceShape] = []
    for (row, batch) in sizes.enumerated() {
      for (column, hidden) in sizes.enumerated() {
        let inputs = [1, 2, 5, 65][(row + column) % 4]
        let time = batch * hidden > 3000 ? 3 : 7
        shapes.append(.init(time: time, batch: batch, inputs: inputs, hidden: hidden))
      }
      for time in [0, 1] {
        let (inputs, hidden) = ([65, 1, 2, 5, 1][row], sizes[(row + 2 + time) % 5])
        shapes.append(.init(time: time, batch: batch, inputs: inputs, hidden: hidden))
      }
    }
    return shapes
  }()

  /// None, and some in which sequences of no steps and of all stand side by side.
  var lengthsToTry: [[Int]?] { [nil, (0..<batch).map { ($0 * 3 + 1) % (time + 1) }] }
}

@Suite("A fused pass")
struct FusedTests {
  @Test(
    "equals the steps in Double, to 1e-10: outputs, states and all gradients",
    arguments: CellKind.single, SequenceShape.edges)
  func equalsSteps(kind: CellKind, shape: SequenceShape) {
    for (number, lengths) in shape.lengthsToTry.enumerated() {
      var generator = SeededGenerator(seed: UInt64(shape.batch * 7 + shape.hidden + number))
      let cell = kind.make(
        Double.self, inputs: shape.inputs, hidden: shape.hidden, using: &generator)
      compare(cell, shape, lengths, tolerance: 1e-10, &generator)
    }
  }

  @Test(
    "equals the steps in Float, to 2e-5 beside numbers of size 1 or the largest one's size",
    arguments: CellKind.single, SequenceShape.edges)
  func equalsStepsInFloat(kind: CellKind, shape: SequenceShape) {
    var generator = SeededGenerator(seed: UInt64(shape.batch * 5 + shape.hidden))
    let cell = kind.make(Float.self, inputs: shape.inputs, hidden: shape.hidden, using: &generator)
    compare(cell, shape, shape.lengthsToTry[1], tolerance: 2e-5, &generator)
  }

  private func compare(
    _ cell: some RecurrentCell, _ shape: SequenceShape, _ lengths: [Int]?, tolerance: Double,
    _ generator: inout SeededGenerator
  ) {
    let trial = SequenceTrial(
      cell, time: shape.time, batch: shape.batch, lengths: lengths, using: &generator)
    let (fused, steps) = (trial.results(fused: true), trial.results(fused: false))
    #expect(fused.count == steps.count && fused.count > 4)
    for (ours, theirs) in zip(fused, steps) {
      let difference = largestDifference(ours.value, theirs.value)
      #expect(difference <= tolerance, "\(ours.name), lengths \(lengths == nil ? "all" : "mixed")")
    }
  }

  @Test(
    "differentiated twice gives twice the gradient, bit for bit", arguments: CellKind.fused,
    [nil, [7, 0, 5]])
  func twice(kind: CellKind, lengths: [Int]?) {
    var generator = SeededGenerator(seed: 3)
    let cell = kind.make(Float.self, inputs: 5, hidden: 33, using: &generator)
    // MUT1's x goes into the pass and into a product of its own, a grid's into two products: twice two
    // shares may round otherwise.
    let hasTwoShares = kind == .firstMutation || CellKind.grids.contains(kind)
    twice(cell, lengths, &generator, roundingOtherwise: hasTwoShares ? "inputs" : nil)
  }

  private func twice(
    _ cell: some RecurrentCell<Float>, _ lengths: [Int]?, _ generator: inout SeededGenerator,
    roundingOtherwise: String?
  ) {
    let trial = SequenceTrial(cell, time: 7, batch: 3, lengths: lengths, using: &generator)
    let once = trial.results(fused: true)
    for (_, variable) in trial.variables { variable.clearGradient() }
    let (outputs, state) = trial.run(fused: true)
    let loss = trial.loss(outputs, state)
    loss.backward(keepingGraph: true)
    loss.backward()
    #expect(outputs.value.bytes == once[0].value.bytes)
    for ((name, variable), (_, single)) in zip(
      trial.variables, once.suffix(trial.variables.count))
    {
      if name == roundingOtherwise {
        #expect(largestDifference(variable.gradient ?? Tensor(zeros: []), 2 * single) < 1e-6)
      } else {
        #expect(variable.gradient == 2 * single, "\(name)")
      }
    }
  }

  @Test("records nothing for constants, and says the same", arguments: CellKind.allCases)
  func constants(kind: CellKind) {
    var generator = SeededGenerator(seed: 4)
    let cell = kind.make(Float.self, inputs: 5, hidden: 33, using: &generator)
    constants(cell, &generator)
  }

  private func constants(
    _ cell: some RecurrentCell<Float>, _ generator: inout SeededGenerator
  ) {
    let trial = SequenceTrial(cell, time: 7, batch: 3, lengths: [7, 0, 5], using: &generator)
    let (outputs, state) = trial.run(fused: true)
    let (fixed, last) = cell.frozen()(
      trial.inputs.detached(), from: trial.start.detached(), lengths: trial.lengths)
    #expect(fixed.origin == nil && last.parts.allSatisfy { $0.origin == nil })
    #expect(fixed.value.bytes == outputs.value.bytes)
    #expect(last.parts.map(\.value.bytes) == state.parts.map(\.value.bytes))
  }

  @Test("starts from zeros where no state is given", arguments: CellKind.allCases)
  func startsFromZeros(kind: CellKind) {
    var generator = SeededGenerator(seed: 5)
    startsFromZeros(kind.make(Double.self, inputs: 2, hidden: 9, using: &generator), &generator)
  }

  private func startsFromZeros(
    _ cell: some RecurrentCell<Double>, _ generator: inout SeededGenerator
  ) {
    let inputs = Variable(Tensor<Double>(normal: 1, [4, 3, 2], using: &generator))
    let zero = cell.initialState(batch: 3)
    #expect(zero.parts.allSatisfy { $0.value.largestMagnitude == 0 })
    #expect(cell(inputs).outputs.value == cell(inputs, from: zero).outputs.value)
    #expect(
      largestDifference(cell(inputs).outputs.value, cell.unrolled(inputs).outputs.value) < 1e-12)
  }
}
