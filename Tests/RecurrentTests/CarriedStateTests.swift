import Testing

@testable import Recurrent

@Suite("A state carried from window to window")
struct CarriedStateTests {
  /// A sequence of seven steps, and what of it lies in windows of four and three.
  private func sequence(
    _ cell: any RecurrentCell<Double>, _ seed: UInt64
  ) -> (whole: Variable<Double>, first: Variable<Double>, second: Variable<Double>) {
    var generator = SeededGenerator(seed: seed)
    let values = Tensor<Double>(normal: 1, [7, 3, cell.inputs], using: &generator)
    func window(_ steps: Range<Int>) -> Variable<Double> {
      let width = 3 * cell.inputs
      let part = values.scalars[(steps.lowerBound * width)..<(steps.upperBound * width)]
      return Variable(Tensor(Array(part), shape: [steps.count, 3, cell.inputs]), trainable: true)
    }
    return (Variable(values, trainable: true), window(0..<4), window(4..<7))
  }

  @Test("says over two windows what one long pass says", arguments: CellKind.allCases)
  func outputs(kind: CellKind) {
    var generator = SeededGenerator(seed: 1)
    compare(kind.make(Double.self, inputs: 2, hidden: 9, using: &generator))
  }

  private func compare(_ cell: some RecurrentCell<Double>) {
    let (whole, first, second) = sequence(cell, 2)
    let (expected, last) = cell(whole)
    let (early, between) = cell(first)
    let (late, end) = cell(second, from: between.detached())
    #expect((early.value.scalars + late.value.scalars) == expected.value.scalars)
    for (a, b) in zip(end.parts, last.parts) { #expect(a.value == b.value) }
  }

  @Test(
    "lets gradients through where it is whole, and stops them at the window's edge where detached",
    // The first one's slowest module ticks once in the first window, on zeros: its weights get nothing
    // there. What the grid's top layer hands upwards in the first window nothing in the second sees.
    arguments: CellKind.allCases.filter { ![.clockworkFromOne, .gridUntied].contains($0) })
  func gradients(kind: CellKind) {
    var generator = SeededGenerator(seed: 1)
    stop(kind.make(Double.self, inputs: 2, hidden: 9, using: &generator))
  }

  private func stop(_ cell: some RecurrentCell<Double>) {
    let (whole, first, second) = sequence(cell, 2)
    /// ∂(sum over the second window)/∂(weights), by windows.
    func gradients(detaching: Bool) -> [Tensor<Double>] {
      for variable in [first, second] { variable.clearGradient() }
      cell.clearGradients()
      let between = cell(first).state
      sum(cell(second, from: detaching ? between.detached() : between).outputs).backward()
      return cell.gradients
    }
    let full = gradients(detaching: false)
    let throughEdge = first.gradient
    let cut = gradients(detaching: true)
    #expect(first.gradient == nil && second.gradient != nil)
    for (a, b) in zip(full, cut) { #expect(a != b) }

    // The whole chain is the long pass's.
    cell.clearGradients()
    let outputs = cell(whole).outputs
    sum(stacking((4..<7).map { outputs.slice($0) })).backward()
    for (a, b) in zip(full, cell.gradients) { #expect(relativeError(a, b) < 1e-12) }
    let early = Array((whole.gradient?.scalars ?? []).prefix(first.value.count))
    let expected = Tensor(early, shape: first.shape)
    #expect(expected.norm > 0)
    #expect(relativeError(throughEdge ?? Tensor(zeros: first.shape), expected) < 1e-12)

    // The cut one is a pass of its own that starts from constants.
    let constant = cell(first).state.detached()
    cell.clearGradients()
    sum(cell.unrolled(second, from: constant).outputs).backward()
    for (a, b) in zip(cut, cell.gradients) { #expect(relativeError(a, b) < 1e-10) }
  }
}
