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
  let layout = operation.layout
  guard layout.time > 0 else { return (Variable(operation.pass.outputs), hidden, cell) }
  let kernel = LSTMKernel(
    layout, hasForgetGate: hasForgetGate, initialCell: cell.value,
    keepsSteps: operation.pass.keepsSteps)
  let finalCell = FinalPart<Scalar>()
  let outputs = operation.outputs(
    kernel,
    before: {
      let gradient = finalCell.takeGradient([layout.batch, layout.hidden])
      layout.packRows(gradient, into: kernel.cellGradient)
    },
    after: { cell.accumulate(layout.unpackRows(kernel.cellGradient.pointer)) })
  return (
    outputs, lastRows(of: outputs, lengths, orElse: hidden),
    finalCell.variable(kernel.finalCell(layout), "cell state", of: outputs)
  )
}
