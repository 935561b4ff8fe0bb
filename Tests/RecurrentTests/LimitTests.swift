import Testing

@testable import Recurrent

@Suite("Gates at their ends")
struct LimitTests {
  /// A layer whose sigmoid is the same everywhere.
  private func fixed<Scalar>(_ bias: Scalar, hidden: Int) -> RecurrentLinear<Scalar> {
    RecurrentLinear(
      inputWeight: Variable(Tensor(zeros: [hidden, 2])),
      recurrentWeight: Variable(Tensor(zeros: [hidden, hidden])),
      bias: Variable(Tensor(repeating: bias, [hidden])))
  }

  /// σ is exactly 1 from here on, and exactly 0 down from there.
  @Test("are exactly 1 and 0 from 17 up and 104 down in Float, from 37 and 746 in Double")
  func saturation() {
    #expect(sigmoid(Tensor<Float>([17, 104, 1000, .infinity])) == Tensor([1, 1, 1, 1]))
    #expect(sigmoid(Tensor<Float>([-104, -1000, -.infinity])) == Tensor([0, 0, 0]))
    #expect(sigmoid(Tensor<Float>([16])).scalars[0] < 1)
    #expect(sigmoid(Tensor<Float>([-103])).scalars[0] > 0)
    #expect(sigmoid(Tensor<Double>([37, 1000])) == Tensor([1, 1]))
    #expect(sigmoid(Tensor<Double>([-746, -1000])) == Tensor([0, 0]))
    #expect(sigmoid(Tensor<Double>([36])).scalars[0] < 1)
    #expect(sigmoid(Tensor<Double>([-745])).scalars[0] > 0)
  }

  @Test(
    "f = 1 and i = 0 keep the cell state for 1000 steps, bit for bit", arguments: [true, false])
  func keepsCell(fused: Bool) {
    keepsCell(Float(17), Float(-104), fused)
    keepsCell(37.0, -746.0, fused)
  }

  private func keepsCell<Scalar: TensorScalar>(_ one: Scalar, _ zero: Scalar, _ fused: Bool) {
    var generator = SeededGenerator(seed: 1)
    let random = LSTMCell<Scalar>(inputs: 2, hidden: 19, using: &generator)
    let cell = LSTMCell(
      inputGate: fixed(zero, hidden: 19), forgetGate: fixed(one, hidden: 19),
      candidate: random.candidate, outputGate: random.outputGate)
    let trial = SequenceTrial(cell, time: 1000, batch: 3, using: &generator)
    let (outputs, last) = trial.run(fused: fused)
    #expect(last.cell.value.bytes == trial.start.cell.value.bytes)
    // The outputs change all the same, so the steps were taken.
    #expect(outputs.value.rows[0] != outputs.value.rows[2997])
    // Nothing lies between the last state and the first: its gradient comes back whole.
    sum(last.cell * trial.stateWeights[1]).backward()
    #expect(trial.start.cell.gradient?.bytes == trial.stateWeights[1].value.bytes)
  }

  @Test("o = 0 hides the cell state, which lives on", arguments: [true, false])
  func hidesCell(fused: Bool) {
    var generator = SeededGenerator(seed: 2)
    let random = LSTMCell<Float>(inputs: 2, hidden: 19, using: &generator)
    let cell = LSTMCell(
      inputGate: random.inputGate, forgetGate: random.forgetGate, candidate: random.candidate,
      outputGate: fixed(-104, hidden: 19))
    let trial = SequenceTrial(cell, time: 20, batch: 3, using: &generator)
    let (outputs, last) = trial.run(fused: fused)
    #expect(outputs.value.scalars.allSatisfy { $0 == 0 })
    #expect(last.hidden.value.scalars.allSatisfy { $0 == 0 })
    #expect(last.cell.value.norm > 0.1)
  }

  @Test("i = 1, f = 0 and o = 1 show tanh of the candidate alone", arguments: [true, false])
  func showsCandidate(fused: Bool) {
    var generator = SeededGenerator(seed: 3)
    let random = LSTMCell<Double>(inputs: 2, hidden: 19, using: &generator)
    let cell = LSTMCell(
      inputGate: fixed(37, hidden: 19), forgetGate: fixed(-746, hidden: 19),
      candidate: random.candidate, outputGate: fixed(37, hidden: 19))
    let trial = SequenceTrial(cell, time: 1, batch: 3, using: &generator)
    let expected = tanh(tanh(random.candidate(trial.inputs.slice(0), trial.start.hidden)))
    let outputs = trial.run(fused: fused).outputs.value
    #expect(largestDifference(outputs.reshaped([3, 19]), expected.value) < 1e-14)
  }

  @Test(
    "of a GRU keep its state for 1000 steps bit for bit, or hold nothing of it",
    arguments: GRUReset.allCases, GRUUpdate.allCases)
  func gru(reset: GRUReset, update: GRUUpdate) {
    var generator = SeededGenerator(seed: 4)
    let random = GRUCell<Float>(
      reset: reset, update: update, inputs: 2, hidden: 19, using: &generator)
    func cell(updateBias: Float) -> GRUCell<Float> {
      GRUCell(
        reset: reset, update: update, resetGate: random.resetGate,
        updateGate: fixed(updateBias, hidden: 19), candidate: random.candidate,
        candidateRecurrentBias: random.candidateRecurrentBias)
    }
    let (keeping, writing) = update == .write ? (-104, 17) : (17, -104) as (Float, Float)
    for fused in [true, false] {
      let kept = SequenceTrial(cell(updateBias: keeping), time: 1000, batch: 3, using: &generator)
      let (outputs, last) = kept.run(fused: fused)
      #expect(last.hidden.value == kept.start.hidden.value)
      #expect(outputs.value.rows[1500] == kept.start.hidden.value.rows[0])

      // One written step is the candidate: tanh of its sum.
      let written = SequenceTrial(cell(updateBias: writing), time: 1, batch: 3, using: &generator)
      let (x, past) = (written.inputs.slice(0), written.start.hidden)
      let gate = sigmoid(random.resetGate(x, past))
      let recurrent = random.candidate.recurrentWeight
      let input = random.candidate.inputWeight.applied(to: x) + random.candidate.bias
      let candidate =
        if let bias = random.candidateRecurrentBias {
          tanh(input + gate * (recurrent.applied(to: past) + bias))
        } else {
          tanh(input + recurrent.applied(to: gate * past))
        }
      let state = written.run(fused: fused).state.hidden.value
      #expect(largestDifference(state, candidate.value) < 1e-6)
    }
  }

  @Test("stand in the order input, forget, candidate, output")
  func order() {
    var generator = SeededGenerator(seed: 5)
    let parts = ["inputWeight", "recurrentWeight", "bias"]
    func names(_ gates: [String]) -> [String] {
      gates.flatMap { gate in parts.map { "\(gate).\($0)" } }
    }
    let lstm = LSTMCell<Float>(inputs: 2, hidden: 3, using: &generator)
    #expect(
      lstm.parameters.map(\.name) == names(["inputGate", "forgetGate", "candidate", "outputGate"]))
    let first = LSTM1997Cell<Float>(inputs: 2, hidden: 3, using: &generator)
    #expect(first.parameters.map(\.name) == names(["inputGate", "candidate", "outputGate"]))
    let gru = GRUCell<Float>(reset: .after, inputs: 2, hidden: 3, using: &generator)
    #expect(
      gru.parameters.map(\.name) == names(["resetGate", "updateGate", "candidate"])
        + ["candidateRecurrentBias"])
  }

  @Test(
    "put their own weights back in place when these are replaced", arguments: CellKind.allCases)
  func replacing(kind: CellKind) {
    var generator = SeededGenerator(seed: 6)
    check(kind.make(Float.self, inputs: 2, hidden: 3, using: &generator))
  }

  private func check(_ cell: some RecurrentCell<Float>) {
    let same = cell.replacing(cell.parameters.map(\.variable))
    #expect(
      cell.parameters.count >= 3 && Set(cell.parameters.map(\.name)).count == cell.parameters.count)
    for (a, b) in zip(cell.parameters, same.parameters) {
      #expect(a.name == b.name && a.variable === b.variable)
    }
  }
}
