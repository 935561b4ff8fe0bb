extension LSTMVariantCell {
  /// The whole sequence at once: the same equations in one fused pass.
  ///
  /// - Parameters:
  ///   - inputs: [T, B, D].
  ///   - state: Before the first step; zeros where nil.
  ///   - lengths: How many steps each of the B sequences has; T where nil.
  /// - Returns: $h_t$, [T, B, H], zeros behind a sequence's end, and each sequence's last state.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func sequence(
    _ inputs: Variable<Scalar>, from state: State?, lengths: [Int]?
  ) -> (outputs: Variable<Scalar>, state: State) {
    let (_, batch) = checkSequence("LSTMVariantCell", inputs, from: state, lengths)
    let start = state ?? initialState(batch: batch)
    let gates = [inputGate, forgetGate, outputGate]
    // A gate that is missing has no peephole either: zeros stand in its place.
    let seesCell = gates.contains { $0?.peephole != nil }
    let peepholes =
      seesCell ? gates.map { $0?.peephole ?? Variable(Tensor(zeros: [hidden])) } : []
    guard variant == .fullGateRecurrence else {
      let layers = [inputGate?.layer, forgetGate?.layer, candidate, outputGate?.layer]
      let (outputs, hidden, cell) = fusedLSTMVariant(
        "LSTM variant", variant.wiring, layers.compactMap { $0 }, peepholes: peepholes, inputs,
        start.hidden, start.cell, lengths)
      return (outputs, State(hidden: hidden, cell: cell))
    }
    let (outputs, last) = fusedGateRecurrence(
      gates.compactMap { $0 }, peepholes, inputs, start, lengths)
    return (outputs, last)
  }

  /// - Parameters:
  ///   - gates: Input, forget and output gate.
  ///   - peepholes: Theirs, each [H], or none.
  @inline(always)
  private func fusedGateRecurrence(
    _ gates: [LSTMGate<Scalar>], _ peepholes: [Variable<Scalar>], _ inputs: Variable<Scalar>,
    _ start: State, _ lengths: [Int]?
  ) -> (outputs: Variable<Scalar>, state: State) {
    let weights = gates.flatMap(\.gateWeights)
    let operation = FusedOperation(
      "LSTM with full gate recurrence", .init([candidate] + gates.map(\.layer)), inputs,
      start.hidden, further: [start.cell] + start.gates + peepholes + weights, lengths)
    let layout = operation.layout
    guard layout.time > 0 else { return (Variable(operation.pass.outputs), start) }
    let sights = peepholes.isEmpty ? nil : UnitWeights(layout, peepholes.map(\.value))
    let recurrence = GateRecurrence(
      layout, weights: gates.map { $0.gateWeights.map(\.value) },
      initial: start.gates.map(\.value), keepsSteps: operation.pass.keepsSteps)
    let finals = start.gates.map { _ in FinalPart<Scalar>() }
    var gradients: [Tensor<Scalar>] = []
    let (outputs, hidden, cell) = operation.sequence(
      start.hidden, start.cell, lengths,
      further: {
        gradients = weights.map { Tensor(uninitialized: $0.shape) }
        return recurrence.weightProducts(layout, gradients: gradients)
      },
      before: {
        sights?.clearGradients()
        for (number, part) in finals.enumerated() {
          recurrence.setFinalGradient(
            part.takeGradient([layout.batch, layout.hidden]), of: number, layout)
        }
      },
      after: {
        for (peephole, share) in zip(peepholes, sights?.gradients() ?? []) {
          peephole.accumulate(share)
        }
        for (weight, share) in zip(weights, gradients) { weight.accumulate(share) }
        gradients = []
        for (number, gate) in start.gates.enumerated() {
          gate.accumulate(recurrence.initialGradient(of: number, operation.pass))
        }
      }, kernel: { LSTMVariantKernel(variant.wiring, layout, $0, sights, recurrence) })
    let last = finals.enumerated().map { number, part in
      part.variable(recurrence.final(number, layout), "gate", of: outputs)
    }
    return (outputs, State(hidden: hidden, cell: cell, gates: last))
  }
}
