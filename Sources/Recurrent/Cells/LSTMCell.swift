/// The LSTM cell as the essay draws it: four layers, a cell state that only they change.
///
/// $$i_t = \sigma(W_i x_t + U_i h_{t-1} + b_i) \qquad f_t = \sigma(W_f x_t + U_f h_{t-1} + b_f)$$
/// $$\tilde c_t = \tanh(W_c x_t + U_c h_{t-1} + b_c) \qquad o_t = \sigma(W_o x_t + U_o h_{t-1} + b_o)$$
/// $$c_t = f_t \odot c_{t-1} + i_t \odot \tilde c_t \qquad h_t = o_t \odot \tanh c_t$$
///
/// Wherever gates stand in a row their order is input, forget, candidate, output, as in PyTorch's
/// `nn.LSTM`, whose two biases add up to b.
///
/// Axes: B batch, T time, D input, H hidden.
///
/// - Source: Hochreiter and Schmidhuber 1997; the forget gate: Gers, Schmidhuber and Cummins 2000; in
///   this form Olah 2015, "Step-by-Step LSTM Walk Through".
public struct LSTMCell<Scalar: TensorScalar>: RecurrentCell {
  /// What is carried from step to step.
  public struct State: RecurrentState {
    /// The hidden state $h$, [B, H].
    public var hidden: Variable<Scalar>
    /// The cell state $c$, [B, H].
    public var cell: Variable<Scalar>

    public init(hidden: Variable<Scalar>, cell: Variable<Scalar>) {
      self.hidden = hidden
      self.cell = cell
    }

    public var parts: [Variable<Scalar>] { [hidden, cell] }
    public func replacing(_ parts: [Variable<Scalar>]) -> State {
      State(hidden: parts[0], cell: parts[1])
    }
  }

  /// Decides what is written.
  public let inputGate: RecurrentLinear<Scalar>
  /// Decides what is kept.
  public let forgetGate: RecurrentLinear<Scalar>
  /// What may be written.
  public let candidate: RecurrentLinear<Scalar>
  /// Decides what is shown.
  public let outputGate: RecurrentLinear<Scalar>

  public let parameters: [(name: String, variable: Variable<Scalar>)]

  public init(
    inputGate: RecurrentLinear<Scalar>, forgetGate: RecurrentLinear<Scalar>,
    candidate: RecurrentLinear<Scalar>, outputGate: RecurrentLinear<Scalar>
  ) {
    self.inputGate = inputGate
    self.forgetGate = forgetGate
    self.candidate = candidate
    self.outputGate = outputGate
    parameters =
      named("inputGate", inputGate.parameters) + named("forgetGate", forgetGate.parameters)
      + named("candidate", candidate.parameters) + named("outputGate", outputGate.parameters)
    checkLayers("LSTMCell", layers)
  }

  /// Weights and biases drawn uniformly from ±1/√hidden.
  ///
  /// - Parameters:
  ///   - inputs: D.
  ///   - hidden: H.
  ///   - forgetBias: $b_f$ of every unit. At 1 a new cell keeps σ(1) = 73 % a step, at 0 half
  ///     (Gers, Schmidhuber and Cummins 2000; Jozefowicz, Zaremba and Sutskever 2015).
  ///   - generator: Draws the weights.
  public init(
    inputs: Int, hidden: Int, forgetBias: Scalar = 1, using generator: inout SeededGenerator
  ) {
    func layer(bias: Scalar? = nil) -> RecurrentLinear<Scalar> {
      RecurrentLinear(inputs: inputs, hidden: hidden, bias: bias, using: &generator)
    }
    self.init(
      inputGate: layer(), forgetGate: layer(bias: forgetBias), candidate: layer(),
      outputGate: layer())
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
    let forget = sigmoid(forgetGate(x, state.hidden))
    let candidate = tanh(candidate(x, state.hidden))
    let output = sigmoid(outputGate(x, state.hidden))
    let cell = forget * state.cell + input * candidate
    let hidden = output * tanh(cell)
    return (hidden, State(hidden: hidden, cell: cell))
  }

  private var layers: [RecurrentLinear<Scalar>] { [inputGate, forgetGate, candidate, outputGate] }

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
    let sequence = checkSequence("LSTMCell", inputs, from: state, lengths)
    let start = state ?? initialState(batch: sequence.batch)
    let (outputs, hidden, cell) = fusedLSTM(
      "LSTM", layers, hasForgetGate: true, inputs, start.hidden, start.cell, lengths)
    return (outputs, State(hidden: hidden, cell: cell))
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> LSTMCell {
    func layer(_ number: Int) -> RecurrentLinear<Scalar> {
      candidate.replacing(Array(variables[(3 * number)..<(3 * number + 3)]))
    }
    return LSTMCell(
      inputGate: layer(0), forgetGate: layer(1), candidate: layer(2), outputGate: layer(3))
  }
}
