/// The LSTM of 1997: no forget gate, so that the cell state only adds up.
///
/// $$i_t = \sigma(W_i x_t + U_i h_{t-1} + b_i) \qquad o_t = \sigma(W_o x_t + U_o h_{t-1} + b_o)$$
/// $$\tilde c_t = \tanh(W_c x_t + U_c h_{t-1} + b_c) \qquad c_t = c_{t-1} + i_t \odot \tilde c_t \qquad
/// h_t = o_t \odot \tanh c_t$$
///
/// The paper squashes the candidate to (−2, 2) by $4\sigma(a) - 2 = 2 \tanh(a/2)$ and the cell by
/// $2\sigma(c) - 1 = \tanh(c/2)$; here both are tanh, so that only the forget gate is missing.
///
/// Axes: B batch, T time, D input, H hidden.
///
/// - Source: Hochreiter and Schmidhuber 1997, section 4, with one cell a block.
public struct LSTM1997Cell<Scalar: TensorScalar>: RecurrentCell {
  public typealias State = LSTMCell<Scalar>.State

  /// Decides what is written.
  public let inputGate: RecurrentLinear<Scalar>
  /// What may be written.
  public let candidate: RecurrentLinear<Scalar>
  /// Decides what is shown.
  public let outputGate: RecurrentLinear<Scalar>

  public let parameters: [(name: String, variable: Variable<Scalar>)]

  public init(
    inputGate: RecurrentLinear<Scalar>, candidate: RecurrentLinear<Scalar>,
    outputGate: RecurrentLinear<Scalar>
  ) {
    self.inputGate = inputGate
    self.candidate = candidate
    self.outputGate = outputGate
    parameters =
      named("inputGate", inputGate.parameters) + named("candidate", candidate.parameters)
      + named("outputGate", outputGate.parameters)
    checkLayers("LSTM1997Cell", layers)
  }

  /// Weights and biases drawn uniformly from ±1/√hidden.
  public init(inputs: Int, hidden: Int, using generator: inout SeededGenerator) {
    func layer() -> RecurrentLinear<Scalar> {
      RecurrentLinear(inputs: inputs, hidden: hidden, using: &generator)
    }
    self.init(inputGate: layer(), candidate: layer(), outputGate: layer())
  }

  public var inputs: Int { candidate.inputs }
  public var hidden: Int { candidate.hidden }

  /// Zeros.
  public func initialState(batch: Int) -> State {
    State(hidden: zeros(batch), cell: zeros(batch))
  }

  /// One step, one line an equation.
  ///
  /// - Parameters:
  ///   - x: [B, D].
  ///   - state: Hidden state and cell state, each [B, H].
  /// - Returns: $h_t$, [B, H], and the new state.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func step(
    _ x: Variable<Scalar>, _ state: State
  ) -> (output: Variable<Scalar>, state: State) {
    let input = sigmoid(inputGate(x, state.hidden))
    let candidate = tanh(candidate(x, state.hidden))
    let output = sigmoid(outputGate(x, state.hidden))
    let cell = state.cell + input * candidate
    let hidden = output * tanh(cell)
    return (hidden, State(hidden: hidden, cell: cell))
  }

  private var layers: [RecurrentLinear<Scalar>] { [inputGate, candidate, outputGate] }

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
    let sequence = checkSequence("LSTM1997Cell", inputs, from: state, lengths)
    let start = state ?? initialState(batch: sequence.batch)
    let (outputs, hidden, cell) = fusedLSTM(
      "LSTM of 1997", layers, hasForgetGate: false, inputs, start.hidden, start.cell, lengths)
    return (outputs, State(hidden: hidden, cell: cell))
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> LSTM1997Cell {
    func layer(_ number: Int) -> RecurrentLinear<Scalar> {
      candidate.replacing(Array(variables[(3 * number)..<(3 * number + 3)]))
    }
    return LSTM1997Cell(inputGate: layer(0), candidate: layer(1), outputGate: layer(2))
  }
}
