extension DepthGatedLSTM {
  /// The whole sequence at once: the same equations, layer by layer in a fused pass each.
  ///
  /// - Parameters:
  ///   - inputs: [T, B, D].
  ///   - state: Before the first step; zeros where nil.
  ///   - lengths: How many steps each of the B sequences has; T where nil.
  /// - Returns: $h_t$ of the highest layer, [T, B, H], zeros behind a sequence's end, and each sequence's
  ///   last state.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func sequence(
    _ inputs: Variable<Scalar>, from state: State?, lengths: [Int]?
  ) -> (outputs: Variable<Scalar>, state: State) {
    let (time, batch) = checkSequence("DepthGatedLSTM", inputs, from: state, lengths)
    let start = state ?? initialState(batch: batch)
    guard time > 0 else { return (Variable(Tensor(zeros: [0, batch, hidden])), start) }
    var outputs = inputs
    var cells: Variable<Scalar>?
    var last: [LSTMCell<Scalar>.State] = []
    for (number, layer) in layers.enumerated() {
      let gate = number > 0 ? depthGates[number - 1] : nil
      let (above, itsCells) = layerSequence(
        layer, gate, outputs, below: cells, from: start.layers[number], lengths)
      last.append(
        LSTMCell.State(
          hidden: lastRows(of: above, lengths, orElse: start.layers[number].hidden),
          cell: itsCells.slice(time - 1)))
      (outputs, cells) = (above, itsCells)
    }
    return (outputs, State(last))
  }

  /// One layer.
  ///
  /// - Parameters:
  ///   - layer: Its LSTM.
  ///   - gate: Between it and the layer below; nil in the lowest.
  ///   - inputs: [T, B, D], or the hidden states of the layer below.
  ///   - below: The cell states of the layer below, [T, B, H]; nil in the lowest.
  ///   - start: Before the first step.
  ///   - lengths: How many steps each sequence has; T where nil.
  /// - Returns: Hidden states and cell states, both [T, B, H]; behind a sequence's end its last cell
  ///   state stands on.
  @inline(always)
  private func layerSequence(
    _ layer: LSTMCell<Scalar>, _ gate: DepthGate?, _ inputs: Variable<Scalar>,
    below: Variable<Scalar>?, from start: LSTMCell<Scalar>.State, _ lengths: [Int]?
  ) -> (hidden: Variable<Scalar>, cells: Variable<Scalar>) {
    let four = [layer.inputGate, layer.forgetGate, layer.candidate, layer.outputGate]
    let sight = gate.map { [$0.cellWeight, $0.lowerWeight] } ?? []
    let (steps, batch) = (inputs.shape[0], inputs.shape[1])
    // The depth gate sees x but no h: one product for all steps.
    let sums = gate.map { gate in
      gate.inputWeight.applied(to: inputs.reshaped([steps * batch, hidden])) + gate.bias
    }
    let operation = FusedOperation(
      "depth-gated LSTM", .init(four), inputs, start.hidden,
      further: [start.cell] + sight + [below, sums].compactMap { $0 }, lengths)
    let (layout, keepsSteps) = (operation.layout, operation.pass.keepsSteps)
    let states = CellStates(layout, initial: start.cell.value, keepsSteps: keepsSteps)
    var lower: DepthGateKernel<Scalar>.Below?
    if let below, let sums {
      lower = DepthGateKernel.Below(
        cells: below.value, sums: sums.value, sight: UnitWeights(layout, sight.map(\.value)),
        keepsSteps: keepsSteps)
    }
    let kernel = DepthGateKernel(layout, states, lower, keepsSteps: keepsSteps)
    let cells = FinalPart<Scalar>()
    let outputs = operation.outputs(
      kernel,
      before: {
        let gradient = cells.takeGradient(kernel.cells.shape)
        kernel.upstream.pointer.update(from: gradient.storage.pointer, count: gradient.count)
        states.gradient.pointer.update(repeating: 0, count: states.gradient.count)
        kernel.below?.sight.clearGradients()
      },
      after: {
        start.cell.accumulate(layout.unpackRows(states.gradient.pointer))
        guard let lower = kernel.below else { return }
        for (weight, share) in zip(sight, lower.sight.gradients()) { weight.accumulate(share) }
        below?.accumulate(Source(lower.ofCells.pointer), count: lower.cells.count, at: 0)
        sums?.accumulate(Source(lower.ofSum.pointer), count: lower.cells.count, at: 0)
      })
    return (outputs, cells.variable(kernel.cells, "cell states", of: outputs))
  }
}
