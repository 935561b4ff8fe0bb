import Testing

@testable import Recurrent

@Suite("The GRU's conventions")
struct GRUConventionTests {
  private static let conventions = GRUReset.allCases.flatMap { reset in
    GRUUpdate.allCases.map { (reset, $0) }
  }

  /// One unit with one input, of weights that fit in a line.
  private func unit(_ reset: GRUReset, _ update: GRUUpdate) -> GRUCell<Double> {
    func layer(_ w: Double, _ u: Double, _ b: Double) -> RecurrentLinear<Double> {
      RecurrentLinear(
        inputWeight: Variable(Tensor([[w]])), recurrentWeight: Variable(Tensor([[u]])),
        bias: Variable(Tensor([b])))
    }
    return GRUCell(
      reset: reset, update: update, resetGate: layer(0.2, 0.4, 0.1),
      updateGate: layer(0.3, -0.2, 0), candidate: layer(0.7, 0.6, -0.1),
      candidateRecurrentBias: reset == .after ? Variable(Tensor([0.25])) : nil)
  }

  // With x = 1 and h = 0.5: r = σ(0.5) = 0.622459…, z = σ(0.2) = 0.549834…; the candidate is
  // tanh(0.6 + 0.6 · 0.5 r) = tanh(0.786738…) before, tanh(0.6 + r (0.6 · 0.5 + 0.25)) =
  // tanh(0.942353…) after; write takes z of it, keep takes 1 − z.
  @Test(
    "give the numbers computed by hand", arguments: conventions, [true, false])
  private func byHand(convention: (GRUReset, GRUUpdate), fused: Bool) {
    let expected =
      switch convention {
      case (.before, .write): 0.5860803809344943
      case (.before, .keep): 0.570476655107738
      case (.after, .write): 0.629926486807971
      case (.after, .keep): 0.6063748103890667
      }
    let cell = unit(convention.0, convention.1)
    let start = GRUCell<Double>.State(hidden: Variable(Tensor([[0.5]])))
    let x = Variable(Tensor<Double>([1], shape: [1, 1, 1]))
    let state = fused ? cell(x, from: start).state : cell.unrolled(x, from: start).state
    #expect(abs(state.hidden.value.scalar - expected) < 1e-15)
  }

  @Test("are the essay's by default: reset before, update writes")
  func defaults() {
    var generator = SeededGenerator(seed: 1)
    let cell = GRUCell<Float>(inputs: 1, hidden: 1, using: &generator)
    #expect(cell.reset == .before && cell.update == .write)
    #expect(cell.candidateRecurrentBias == nil)
  }

  @Test(
    "of the update gate turn into each other by negating its weights",
    arguments: GRUReset.allCases, [1, 2, 3])
  func negating(reset: GRUReset, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let cell = GRUCell<Double>(reset: reset, inputs: 3, hidden: 9, using: &generator)
    let trial = SequenceTrial(cell, time: 6, batch: 4, using: &generator)
    func other(_ update: GRUUpdate, sign: Double) -> Tensor<Double> {
      let gate = cell.updateGate.replacing(
        cell.updateGate.parameters.map { Variable(sign * $0.variable.value) })
      let cell = GRUCell(
        reset: reset, update: update, resetGate: cell.resetGate, updateGate: gate,
        candidate: cell.candidate, candidateRecurrentBias: cell.candidateRecurrentBias)
      return cell(trial.inputs, from: trial.start).outputs.value
    }
    let expected = trial.run(fused: true).outputs.value
    #expect(largestDifference(other(.keep, sign: -1), expected) < 1e-14)
    #expect(largestDifference(other(.keep, sign: 1), expected) > 1e-3)
    #expect(other(.write, sign: 1) == expected)
  }

  /// A cell with its reset gate before the product and one with it after, alike in all other weights.
  private func pair(
    diagonal: Bool, resetBias: Double?, recurrentBias: Double, seed: UInt64
  ) -> (before: GRUCell<Double>, after: GRUCell<Double>) {
    var generator = SeededGenerator(seed: seed)
    let cell = GRUCell<Double>(inputs: 3, hidden: 9, using: &generator)
    var recurrent = cell.candidate.recurrentWeight.value
    if diagonal {
      for row in 0..<9 { for column in 0..<9 where row != column { recurrent[row, column] = 0 } }
    }
    let shift = Tensor<Double>(repeating: recurrentBias, [9])
    func candidate(_ bias: Tensor<Double>) -> RecurrentLinear<Double> {
      RecurrentLinear(
        inputWeight: cell.candidate.inputWeight, recurrentWeight: Variable(recurrent),
        bias: Variable(bias))
    }
    let bias = cell.candidate.bias.value
    let resetGate = RecurrentLinear(
      inputWeight: cell.resetGate.inputWeight, recurrentWeight: cell.resetGate.recurrentWeight,
      bias: resetBias.map { Variable(Tensor(repeating: $0, [9])) } ?? cell.resetGate.bias)
    return (
      GRUCell(
        resetGate: resetGate, updateGate: cell.updateGate, candidate: candidate(bias + shift)),
      GRUCell(
        reset: .after, resetGate: resetGate, updateGate: cell.updateGate,
        candidate: candidate(bias), candidateRecurrentBias: Variable(shift))
    )
  }

  private func difference(
    _ pair: (before: GRUCell<Double>, after: GRUCell<Double>), seed: UInt64
  ) -> Double {
    var generator = SeededGenerator(seed: seed)
    let inputs = Variable(Tensor<Double>(normal: 1, [6, 4, 3], using: &generator))
    return largestDifference(pair.before(inputs).outputs.value, pair.after(inputs).outputs.value)
  }

  @Test(
    "of the reset gate agree where it is open, or where U is diagonal without a bias",
    arguments: [1, 2, 3])
  func resetCoincides(seed: UInt64) {
    let open = pair(diagonal: false, resetBias: 1000, recurrentBias: 0.3, seed: seed)
    #expect(difference(open, seed: seed) < 1e-14)
    let diagonal = pair(diagonal: true, resetBias: nil, recurrentBias: 0, seed: seed)
    #expect(difference(diagonal, seed: seed) < 1e-14)
    let neither = pair(diagonal: false, resetBias: nil, recurrentBias: 0, seed: seed)
    #expect(difference(neither, seed: seed) > 1e-4)
  }
}
