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
    let operation = FusedOperation(
      "depth-gated LSTM",
      .init(
        inputWeights: (gate.map { [$0.inputWeight] } ?? []) + four.map(\.inputWeight),
        recurrentWeights: four.map(\.recurrentWeight),
        biases: (gate.map { [$0.bias] } ?? []) + four.map(\.bias)),
      inputs, start.hidden, further: [start.cell] + sight + (below.map { [$0] } ?? []), lengths)
    let (layout, keepsSteps) = (operation.layout, operation.pass.keepsSteps)
    let states = CellStates(layout, initial: start.cell.value, keepsSteps: keepsSteps)
    let weights = gate.map { _ in UnitWeights(layout, sight.map(\.value)) }
    let kernel = DepthGateKernel(
      layout, states, below: below?.value, sight: weights, keepsSteps: keepsSteps)
    let cells = FinalPart<Scalar>()
    let hidden = operation.outputs(
      kernel,
      before: {
        let gradient = cells.takeGradient(kernel.cells.shape)
        kernel.upstream.pointer.update(from: gradient.storage.pointer, count: gradient.count)
        states.gradient.pointer.update(repeating: 0, count: states.gradient.count)
        weights?.clearGradients()
      },
      after: {
        start.cell.accumulate(layout.unpackRows(states.gradient.pointer))
        for (weight, share) in zip(sight, weights?.gradients() ?? []) { weight.accumulate(share) }
        if let below {
          let share = Tensor<Scalar>(uninitialized: below.shape)
          share.storage.pointer.update(from: kernel.ofBelow.pointer, count: share.count)
          below.accumulate(share)
        }
      })
    return (hidden, cells.variable(kernel.cells, "cell states", of: hidden))
  }
}
