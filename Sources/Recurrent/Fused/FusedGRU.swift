extension GRUCell {
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
    let (time, batch) = checkSequence("GRUCell", inputs, from: state, lengths)
    let start = state ?? initialState(batch: batch)
    guard time > 0 else { return (Variable(Tensor(zeros: [0, batch, hidden])), start) }
    let outputs =
      if let recurrentBias = candidateRecurrentBias {
        fusedResetAfter(inputs, start.hidden, recurrentBias, lengths)
      } else {
        fusedResetBefore(inputs, start.hidden, lengths)
      }
    return (outputs, State(hidden: lastRows(of: outputs, lengths, orElse: start.hidden)))
  }

  @inline(always)
  private func fusedResetAfter(
    _ inputs: Variable<Scalar>, _ start: Variable<Scalar>, _ recurrentBias: Variable<Scalar>,
    _ lengths: [Int]?
  ) -> Variable<Scalar> {
    let operation = FusedOperation(
      "GRU",
      .init(
        inputWeights: [candidate.inputWeight, resetGate.inputWeight, updateGate.inputWeight],
        recurrentWeights: [
          resetGate.recurrentWeight, updateGate.recurrentWeight, candidate.recurrentWeight,
        ], biases: [candidate.bias, resetGate.bias, updateGate.bias, recurrentBias]),
      inputs, start, lengths)
    return operation.outputs(ResetAfterKernel<Scalar>(update: update))
  }

  @inline(always)
  private func fusedResetBefore(
    _ inputs: Variable<Scalar>, _ start: Variable<Scalar>, _ lengths: [Int]?
  ) -> Variable<Scalar> {
    let operation = FusedOperation(
      "GRU",
      .init(
        inputWeights: [candidate.inputWeight, resetGate.inputWeight, updateGate.inputWeight],
        recurrentWeights: [resetGate.recurrentWeight, updateGate.recurrentWeight],
        biases: [candidate.bias, resetGate.bias, updateGate.bias]), inputs, start,
      further: [candidate.recurrentWeight], lengths)
    let kernel = ResetBeforeKernel(
      operation.layout, update: update, recurrentWeight: candidate.recurrentWeight.value,
      keepsSteps: operation.pass.keepsSteps)
    let weight = candidate.recurrentWeight
    var gradient: Tensor<Scalar>?
    return operation.outputs(
      kernel,
      further: {
        let share = Tensor<Scalar>(uninitialized: weight.shape)
        gradient = share
        return [kernel.weightProduct(operation.layout, gradient: share)]
      },
      after: {
        if let share = gradient { weight.accumulate(share) }
        gradient = nil
      })
  }
}
