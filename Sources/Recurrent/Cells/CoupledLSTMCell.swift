/// The LSTM cell with coupled input and forget gates: what is forgotten makes room for what is written.
///
/// $$f_t = \sigma(W_f x_t + U_f h_{t-1} + b_f) \qquad \tilde c_t = \tanh(W_c x_t + U_c h_{t-1} + b_c)
/// \qquad o_t = \sigma(W_o x_t + U_o h_{t-1} + b_o)$$
/// $$c_t = f_t \odot c_{t-1} + (1 - f_t) \odot \tilde c_t \qquad h_t = o_t \odot \tanh c_t$$
///
/// So $c_t$ lies between $c_{t-1}$ and $\tilde c_t$: once within ±1 it never leaves, and can't count. Greff
/// et al. keep the input gate's layer instead and say f = 1 − i, which is the same cell with the layer's
/// weights negated.
///
/// Axes: B batch, T time, D input, H hidden.
///
/// - Source: Olah 2015, "Variants on Long Short Term Memory"; as CIFG Greff et al. 2015, section 3.
public struct CoupledLSTMCell<Scalar: TensorScalar>: RecurrentCell {
  public typealias State = LSTMCell<Scalar>.State

  /// Decides what is kept, and so what is written.
  public let forgetGate: RecurrentLinear<Scalar>
  /// What may be written.
  public let candidate: RecurrentLinear<Scalar>
  /// Decides what is shown.
  public let outputGate: RecurrentLinear<Scalar>

  public let parameters: [(name: String, variable: Variable<Scalar>)]

  public init(
    forgetGate: RecurrentLinear<Scalar>, candidate: RecurrentLinear<Scalar>,
    outputGate: RecurrentLinear<Scalar>
  ) {
    self.forgetGate = forgetGate
    self.candidate = candidate
    self.outputGate = outputGate
    parameters =
      named("forgetGate", forgetGate.parameters) + named("candidate", candidate.parameters)
      + named("outputGate", outputGate.parameters)
    checkLayers("CoupledLSTMCell", layers)
  }

  /// Weights and biases drawn uniformly from ±1/√hidden.
  ///
  /// - Parameters:
  ///   - inputs: D.
  ///   - hidden: H.
  ///   - forgetBias: $b_f$ of every unit. At 1 a new cell keeps 73 % and writes 27 % of the candidate;
  ///     at 5 hardly anything gets in.
  ///   - generator: Draws the weights.
  public init(
    inputs: Int, hidden: Int, forgetBias: Scalar = 1, using generator: inout SeededGenerator
  ) {
    func layer(bias: Scalar? = nil) -> RecurrentLinear<Scalar> {
      RecurrentLinear(inputs: inputs, hidden: hidden, bias: bias, using: &generator)
    }
    self.init(forgetGate: layer(bias: forgetBias), candidate: layer(), outputGate: layer())
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
    let forget = sigmoid(forgetGate(x, state.hidden))
    let candidate = tanh(candidate(x, state.hidden))
    let output = sigmoid(outputGate(x, state.hidden))
    let cell = forget * state.cell + (1 - forget) * candidate
    let hidden = output * tanh(cell)
    return (hidden, State(hidden: hidden, cell: cell))
  }

  private var layers: [RecurrentLinear<Scalar>] { [forgetGate, candidate, outputGate] }

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
    let sequence = checkSequence("CoupledLSTMCell", inputs, from: state, lengths)
    let start = state ?? initialState(batch: sequence.batch)
    let (outputs, hidden, cell) = fusedLSTMVariant(
      "LSTM with coupled gates", LSTMWiring(inputGate: .coupled), layers, inputs, start.hidden,
      start.cell, lengths)
    return (outputs, State(hidden: hidden, cell: cell))
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> CoupledLSTMCell {
    func layer(_ number: Int) -> RecurrentLinear<Scalar> {
      candidate.replacing(Array(variables[(3 * number)..<(3 * number + 3)]))
    }
    return CoupledLSTMCell(forgetGate: layer(0), candidate: layer(1), outputGate: layer(2))
  }
}
