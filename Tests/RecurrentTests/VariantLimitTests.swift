import Testing

@testable import Recurrent

@Suite("A variant of the LSTM")
struct VariantLimitTests {
  static let sizes = [1, 16, 19]

  private func layers<Scalar: TensorScalar>(
    of cell: LSTMCell<Scalar>, peephole: Scalar
  ) -> PeepholeLSTMCell<Scalar> {
    PeepholeLSTMCell(
      inputGate: cell.inputGate, forgetGate: cell.forgetGate, candidate: cell.candidate,
      outputGate: cell.outputGate,
      peepholes: (0..<3).map { _ in
        Variable(Tensor(repeating: peephole, [cell.hidden]), trainable: true)
      })
  }

  @Test("with peepholes of zero is the LSTM, bit for bit", arguments: sizes, [true, false])
  func peepholesOfZero(hidden: Int, fused: Bool) {
    var generator = SeededGenerator(seed: 1)
    let plain = LSTMCell<Float>(inputs: 2, hidden: hidden, using: &generator)
    let cell = layers(of: plain, peephole: 0)
    var (a, b) = (generator, generator)
    let ours = SequenceTrial(cell, time: 9, batch: 3, lengths: [9, 0, 4], using: &a)
    let theirs = SequenceTrial(plain, time: 9, batch: 3, lengths: [9, 0, 4], using: &b)
    let (with, without) = (ours.results(fused: fused), theirs.results(fused: fused))
    for (name, value) in without {
      #expect(with.first { $0.name == name }?.value.bytes == value.bytes, "\(name)")
    }
    #expect(without.count == 18)
  }

  @Test("whose output gate peeps sees the cell that was just written, not the one before")
  func outputGateSeesTheNewCell() {
    let zero = RecurrentLinear<Double>(
      inputWeight: Variable(Tensor([[0.0]])), recurrentWeight: Variable(Tensor([[0.0]])),
      bias: Variable(Tensor([0.0])))
    func biased(_ bias: Double) -> RecurrentLinear<Double> {
      zero.replacing([zero.inputWeight, zero.recurrentWeight, Variable(Tensor([bias]))])
    }
    // The cell goes from 0 to 1: only a gate that sees the 1 is open.
    let cell = PeepholeLSTMCell(
      inputGate: biased(40), forgetGate: biased(40), candidate: biased(40),
      outputGate: biased(-400),
      peepholes: [0.0, 0.0, 800.0].map { Variable(Tensor([$0])) })
    for fused in [true, false] {
      let inputs = Variable(Tensor<Double>(zeros: [1, 1, 1]))
      let (outputs, state) = fused ? cell(inputs) : cell.unrolled(inputs)
      #expect(state.cell.value.scalars == [1])
      #expect(outputs.value.scalars == [tanh(Tensor(1.0)).scalar])
    }
  }

  @Test(
    "with coupled gates stays within ±1 for 1000 steps, however it is fed", arguments: 1...5)
  func coupledStaysWithinOne(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let cell = CoupledLSTMCell<Double>(inputs: 2, hidden: 19, using: &generator)
    let loud = cell.replacing(
      cell.parameters.map { Variable(10 * $0.variable.value) })
    let inputs = Variable(Tensor<Double>(normal: 3, [1000, 3, 2], using: &generator))
    let state = loud(inputs).state
    #expect(state.cell.value.largestMagnitude <= 1)
    #expect(state.cell.value.largestMagnitude > 0.9)
  }

  @Test(
    "with coupled gates is the LSTM whose input gate has the forget gate's weights negated",
    arguments: sizes, [true, false])
  func coupledIsNegated(hidden: Int, fused: Bool) {
    var generator = SeededGenerator(seed: 2)
    let coupled = CoupledLSTMCell<Double>(inputs: 2, hidden: hidden, using: &generator)
    let negated = coupled.forgetGate.replacing(
      coupled.forgetGate.parameters.map { Variable(-1 * $0.variable.value) })
    let plain = LSTMCell(
      inputGate: negated, forgetGate: coupled.forgetGate, candidate: coupled.candidate,
      outputGate: coupled.outputGate)
    var (a, b) = (generator, generator)
    let ours = SequenceTrial(coupled, time: 9, batch: 3, using: &a).run(fused: fused)
    let theirs = SequenceTrial(plain, time: 9, batch: 3, using: &b).run(fused: fused)
    #expect(largestDifference(ours.outputs.value, theirs.outputs.value) < 1e-14)
    #expect(largestDifference(ours.state.cell.value, theirs.state.cell.value) < 1e-14)
  }

  @Test("with depth gates that are shut is a plain stack", arguments: sizes, [true, false])
  func depthGatesShut(hidden: Int, fused: Bool) {
    var generator = SeededGenerator(seed: 3)
    let gated = DepthGatedLSTM<Double>(
      layers: 3, inputs: 2, hidden: hidden, depthBias: -800, using: &generator)
    let stack = Stack(gated.layers)
    var (a, b) = (generator, generator)
    let ours = SequenceTrial(gated, time: 9, batch: 3, lengths: [9, 0, 4], using: &a)
    let theirs = SequenceTrial(stack, time: 9, batch: 3, lengths: [9, 0, 4], using: &b)
    let (with, without) = (ours.run(fused: fused), theirs.run(fused: fused))
    #expect(largestDifference(with.outputs.value, without.outputs.value) < 1e-14)
    for (p, q) in zip(with.state.parts, without.state.parts) {
      #expect(largestDifference(p.value, q.value) < 1e-14)
    }
    #expect(with.state.parts.count == 6)
  }
}
