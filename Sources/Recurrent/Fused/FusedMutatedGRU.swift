extension MutatedGRUCell {
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
    let (time, batch) = checkSequence("MutatedGRUCell", inputs, from: state, lengths)
    let start = state ?? initialState(batch: batch)
    guard time > 0 else { return (Variable(Tensor(zeros: [0, batch, hidden])), start) }
    let outputs: Variable<Scalar>
    switch mutation {
    case .first:
      // No step's candidate needs another's tanh x: one product for all.
      let rows = inputs.reshaped([time * batch, self.inputs])
      outputs = fused(inputs, squashedInput: tanh(candidate.seen(rows)), start.hidden, lengths)
    case .second:
      let cell = GRUCell(
        resetGate: resetGate.completed, updateGate: updateGate.completed,
        candidate: candidate.completed)
      return cell.sequence(inputs, from: start, lengths: lengths)
    case .third:
      outputs = fused(inputs, squashedInput: nil, start.hidden, lengths)
    }
    return (outputs, State(hidden: lastRows(of: outputs, lengths, orElse: start.hidden)))
  }

  /// MUT1 with the squashed input, [T · B, H]; MUT3 without.
  @inline(always)
  private func fused(
    _ inputs: Variable<Scalar>, squashedInput: Variable<Scalar>?, _ start: Variable<Scalar>,
    _ lengths: [Int]?
  ) -> Variable<Scalar> {
    let (candidate, reset, update) = (
      candidate.completed, resetGate.completed, updateGate.completed
    )
    let layers = squashedInput == nil ? [candidate, reset, update] : [reset, update]
    // Products with something else than h: the kernel's.
    let weights =
      [candidate.recurrentWeight] + (squashedInput == nil ? [update.recurrentWeight] : [])
    let operation = FusedOperation(
      "mutated GRU",
      .init(
        inputWeights: layers.map(\.inputWeight), recurrentWeights: [reset.recurrentWeight],
        biases: [candidate.bias, reset.bias, update.bias]),
      inputSlots: squashedInput == nil ? 0..<3 : 1..<3, recurrentSlots: 1..<2, inputs, start,
      further: weights + [squashedInput].compactMap { $0 }, lengths)
    let (layout, keepsSteps) = (operation.layout, operation.pass.keepsSteps)
    let kernel = MutatedGRUKernel(
      gates: ResetBeforeKernel(
        layout, update: .write, recurrentWeight: candidate.recurrentWeight.value,
        keepsSteps: keepsSteps),
      squashedInput: squashedInput.map { SquashedInput($0.value, keepsSteps: keepsSteps) },
      squashedHidden: squashedInput == nil
        ? SquashedHidden(layout, update.recurrentWeight.value, keepsSteps: keepsSteps) : nil)
    var gradients: [Tensor<Scalar>] = []
    return operation.outputs(
      kernel,
      further: {
        gradients = weights.map { Tensor(uninitialized: $0.shape) }
        return [kernel.gates.weightProduct(layout, gradient: gradients[0])]
          + (kernel.squashedHidden.map { [$0.weightProduct(layout, gradient: gradients[1])] } ?? [])
      },
      after: {
        for (weight, share) in zip(weights, gradients) { weight.accumulate(share) }
        gradients = []
        if let squashedInput, let share = kernel.squashedInput?.gradient {
          squashedInput.accumulate(Source(share.pointer), count: share.count, at: 0)
        }
      })
  }
}
