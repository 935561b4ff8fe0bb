/// The LSTM cell with peepholes: the gates see the cell state too.
///
/// $$i_t = \sigma(W_i x_t + U_i h_{t-1} + p_i \odot c_{t-1} + b_i) \qquad
/// f_t = \sigma(W_f x_t + U_f h_{t-1} + p_f \odot c_{t-1} + b_f)$$
/// $$\tilde c_t = \tanh(W_c x_t + U_c h_{t-1} + b_c) \qquad
/// c_t = f_t \odot c_{t-1} + i_t \odot \tilde c_t$$
/// $$o_t = \sigma(W_o x_t + U_o h_{t-1} + p_o \odot c_t + b_o) \qquad h_t = o_t \odot \tanh c_t$$
///
/// The output gate sees the *new* cell state. A peephole is one weight a unit, [H], as in the papers: a
/// gate sees its own cell only. With [H, H] every gate sees every cell, as in the essay's drawing; such a
/// cell takes its sequences step by step. The papers let no error flow back through a peephole; here
/// it flows.
///
/// Axes: B batch, T time, D input, H hidden.
///
/// - Source: Gers and Schmidhuber 2000; Gers, Schraudolph and Schmidhuber 2002, section 3; Olah 2015,
///   "Variants on Long Short Term Memory".
public struct PeepholeLSTMCell<Scalar: TensorScalar>: RecurrentCell {
  public typealias State = LSTMCell<Scalar>.State

  /// What a new cell's gates see of the cell state.
  public enum Sight: String, Sendable, CaseIterable {
    /// Each its own unit's: the papers.
    case own
    /// All units': the essay's drawing.
    case all
  }

  /// Decides what is written.
  public let inputGate: RecurrentLinear<Scalar>
  /// Decides what is kept.
  public let forgetGate: RecurrentLinear<Scalar>
  /// What may be written.
  public let candidate: RecurrentLinear<Scalar>
  /// Decides what is shown.
  public let outputGate: RecurrentLinear<Scalar>
  /// $p_i$, $p_f$ and $p_o$, each [H] or [H, H].
  public let peepholes: [Variable<Scalar>]
  /// Whether candidate and cell state are squashed by tanh; else they are as they are, as in the timing
  /// experiments of 2002.
  public let isSquashing: Bool

  public let parameters: [(name: String, variable: Variable<Scalar>)]

  /// - Parameter peepholes: $p_i$, $p_f$ and $p_o$, all [H] or all [H, H].
  public init(
    inputGate: RecurrentLinear<Scalar>, forgetGate: RecurrentLinear<Scalar>,
    candidate: RecurrentLinear<Scalar>, outputGate: RecurrentLinear<Scalar>,
    peepholes: [Variable<Scalar>], isSquashing: Bool = true
  ) {
    let hidden = candidate.hidden
    let shapes = peepholes.map(\.shape)
    guard shapes.count == 3, Set(shapes).count == 1,
      [[hidden], [hidden, hidden]].contains(shapes[0])
    else {
      fatalError(
        "PeepholeLSTMCell: needs three peepholes, all of shape [\(hidden)] or all of shape "
          + "[\(hidden), \(hidden)], not \(shapes)")
    }
    self.inputGate = inputGate
    self.forgetGate = forgetGate
    self.candidate = candidate
    self.outputGate = outputGate
    self.peepholes = peepholes
    self.isSquashing = isSquashing
    let names = ["inputPeephole", "forgetPeephole", "outputPeephole"]
    parameters =
      named("inputGate", inputGate.parameters) + named("forgetGate", forgetGate.parameters)
      + named("candidate", candidate.parameters) + named("outputGate", outputGate.parameters)
      + zip(names, peepholes).map { (name: $0, variable: $1) }
    checkLayers("PeepholeLSTMCell", layers)
  }

  /// Weights, biases and peepholes drawn uniformly from ±1/√hidden.
  ///
  /// - Parameters:
  ///   - inputs: D.
  ///   - hidden: H.
  ///   - forgetBias: $b_f$ of every unit.
  ///   - sight: What the gates see of the cell state.
  ///   - isSquashing: Whether candidate and cell state are squashed by tanh.
  ///   - generator: Draws the weights.
  public init(
    inputs: Int, hidden: Int, forgetBias: Scalar = 1, sight: Sight = .own, isSquashing: Bool = true,
    using generator: inout SeededGenerator
  ) {
    func layer(bias: Scalar? = nil) -> RecurrentLinear<Scalar> {
      RecurrentLinear(inputs: inputs, hidden: hidden, bias: bias, using: &generator)
    }
    let layers = [layer(), layer(bias: forgetBias), layer(), layer()]
    let bound = 1 / Scalar(max(1, hidden)).squareRoot()
    let shape = sight == .own ? [hidden] : [hidden, hidden]
    self.init(
      inputGate: layers[0], forgetGate: layers[1], candidate: layers[2], outputGate: layers[3],
      peepholes: (0..<3).map { _ in
        Variable(Tensor(uniform: bound, shape, using: &generator), trainable: true)
      }, isSquashing: isSquashing)
  }

  public var inputs: Int { candidate.inputs }
  public var hidden: Int { candidate.hidden }
  /// What the gates see of the cell state.
  public var sight: Sight { peepholes[0].shape.count == 1 ? .own : .all }

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
    let input = sigmoid(inputGate(x, state.hidden) + seen(state.cell, through: peepholes[0]))
    let forget = sigmoid(forgetGate(x, state.hidden) + seen(state.cell, through: peepholes[1]))
    let candidate = squashed(candidate(x, state.hidden))
    let cell = forget * state.cell + input * candidate
    let output = sigmoid(outputGate(x, state.hidden) + seen(cell, through: peepholes[2]))
    let hidden = output * squashed(cell)
    return (hidden, State(hidden: hidden, cell: cell))
  }

  private func seen(
    _ cell: Variable<Scalar>, through peephole: Variable<Scalar>
  ) -> Variable<Scalar> {
    sight == .own ? cell * peephole : peephole.applied(to: cell)
  }

  private func squashed(_ value: Variable<Scalar>) -> Variable<Scalar> {
    isSquashing ? tanh(value) : value
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
    let sequence = checkSequence("PeepholeLSTMCell", inputs, from: state, lengths)
    guard sight == .own else { return unrolled(inputs, from: state, lengths: lengths) }
    let start = state ?? initialState(batch: sequence.batch)
    let wiring = LSTMWiring(squashesCandidate: isSquashing, squashesCell: isSquashing)
    let (outputs, hidden, cell) = fusedLSTMVariant(
      "LSTM with peepholes", wiring, layers, peepholes: peepholes, inputs, start.hidden, start.cell,
      lengths)
    return (outputs, State(hidden: hidden, cell: cell))
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> PeepholeLSTMCell {
    func layer(_ number: Int) -> RecurrentLinear<Scalar> {
      candidate.replacing(Array(variables[(3 * number)..<(3 * number + 3)]))
    }
    return PeepholeLSTMCell(
      inputGate: layer(0), forgetGate: layer(1), candidate: layer(2), outputGate: layer(3),
      peepholes: Array(variables[12...]), isSquashing: isSquashing)
  }
}
