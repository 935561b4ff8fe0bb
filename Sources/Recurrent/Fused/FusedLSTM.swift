/// A sequence through an LSTM in one pass, as an operation on variables.
///
/// - Parameters:
///   - name: The operation's name, for messages.
///   - layers: Input gate, forget gate, candidate, output gate; the second is missing in 1997's.
///   - inputs: [T, B, D].
///   - hidden: Before the first step, [B, H].
///   - cell: Before the first step, [B, H].
///   - lengths: How many steps each sequence has; T where nil.
/// - Returns: $h_t$, [T, B, H]; each sequence's last hidden state and cell state, [B, H].
@inline(always)
func fusedLSTM<Scalar: TensorScalar>(
  _ name: StaticString, _ layers: [RecurrentLinear<Scalar>], hasForgetGate: Bool,
  _ inputs: Variable<Scalar>, _ hidden: Variable<Scalar>, _ cell: Variable<Scalar>,
  _ lengths: [Int]?
) -> (outputs: Variable<Scalar>, hidden: Variable<Scalar>, cell: Variable<Scalar>) {
  let operation = FusedOperation(
    name, .init(layers), inputs, hidden, further: [cell], lengths)
  return operation.sequence(hidden, cell, lengths) { states in
    LSTMKernel(hasForgetGate: hasForgetGate, states: states)
  }
}

/// A sequence through any cell of the LSTM family in one pass, as an operation on variables.
///
/// - Parameters:
///   - name: The operation's name, for messages.
///   - wiring: Which parts the cell has.
///   - layers: Input gate, forget gate, candidate, output gate, without those that the wiring leaves out.
///   - peepholes: Of input, forget and output gate, each [H]; none where no gate sees the cell.
///   - inputs: [T, B, D].
///   - hidden: Before the first step, [B, H].
///   - cell: Before the first step, [B, H].
///   - lengths: How many steps each sequence has; T where nil.
/// - Returns: $h_t$, [T, B, H]; each sequence's last hidden state and cell state, [B, H].
@inline(always)
func fusedLSTMVariant<Scalar: TensorScalar>(
  _ name: StaticString, _ wiring: LSTMWiring, _ layers: [RecurrentLinear<Scalar>],
  peepholes: [Variable<Scalar>] = [], _ inputs: Variable<Scalar>, _ hidden: Variable<Scalar>,
  _ cell: Variable<Scalar>, _ lengths: [Int]?
) -> (outputs: Variable<Scalar>, hidden: Variable<Scalar>, cell: Variable<Scalar>) {
  let operation = FusedOperation(
    name, .init(layers), inputs, hidden, further: [cell] + peepholes, lengths)
  let layout = operation.layout
  let records = peepholes.isEmpty ? nil : UnitWeights(layout, peepholes.map(\.value))
  return operation.sequence(
    hidden, cell, lengths, before: { records?.clearGradients() },
    after: {
      for (peephole, share) in zip(peepholes, records?.gradients() ?? []) {
        peephole.accumulate(share)
      }
    }, kernel: { LSTMVariantKernel(wiring, layout, $0, records) })
}

extension FusedOperation {
  /// The outputs and last states of a cell that has a cell state.
  ///
  /// - Parameters:
  ///   - hidden: Before the first step, [B, H].
  ///   - cell: Before the first step, [B, H].
  ///   - lengths: How many steps each sequence has; T where nil.
  ///   - further: Weight gradients beside those of the layers.
  ///   - before: Called before the backward pass.
  ///   - after: Called after it.
  ///   - kernel: Makes the cell's gates, given room for its states.
  /// - Returns: $h_t$, [T, B, H]; each sequence's last hidden state and cell state, [B, H].
  @inline(always)
  func sequence<Kernel: FusedKernel<Scalar>>(
    _ hidden: Variable<Scalar>, _ cell: Variable<Scalar>, _ lengths: [Int]?,
    further: @escaping () -> [WeightProduct<Scalar>] = { [] },
    before: @escaping () -> Void = {}, after: @escaping () -> Void = {},
    kernel: (CellStates<Scalar>) -> Kernel
  ) -> (outputs: Variable<Scalar>, hidden: Variable<Scalar>, cell: Variable<Scalar>) {
    let layout = layout
    guard layout.time > 0 else { return (Variable(pass.outputs), hidden, cell) }
    let states = CellStates(layout, initial: cell.value, keepsSteps: pass.keepsSteps)
    let finalCell = FinalPart<Scalar>()
    let outputs = outputs(
      kernel(states), further: further,
      before: {
        before()
        let gradient = finalCell.takeGradient([layout.batch, layout.hidden])
        layout.packRows(gradient, into: states.gradient)
      },
      after: {
        cell.accumulate(layout.unpackRows(states.gradient.pointer))
        after()
      })
    return (
      outputs, lastRows(of: outputs, lengths, orElse: hidden),
      finalCell.variable(states.final(layout), "cell state", of: outputs)
    )
  }
}
