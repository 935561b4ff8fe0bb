/// The LSTM cell in the nine forms of the search-space study.
///
/// $$i_t = \sigma(W_i x_t + U_i h_{t-1} + p_i \odot c_{t-1} + b_i) \qquad
/// f_t = \sigma(W_f x_t + U_f h_{t-1} + p_f \odot c_{t-1} + b_f)$$
/// $$\tilde c_t = \tanh(W_c x_t + U_c h_{t-1} + b_c) \qquad
/// c_t = f_t \odot c_{t-1} + i_t \odot \tilde c_t$$
/// $$o_t = \sigma(W_o x_t + U_o h_{t-1} + p_o \odot c_t + b_o) \qquad h_t = o_t \odot \tanh c_t$$
///
/// `LSTMVariant` says what each form changes. With coupled gates the study keeps the input gate's layer and
/// says f = 1 − i; here, as elsewhere in this core, the forget gate's is kept and i = 1 − f: the same cell
/// with the layer's weights negated. Full gate recurrence adds $R_{gi} i_{t-1} + R_{gf} f_{t-1} +
/// R_{go} o_{t-1}$ to each gate g, nine matrices; the gates' values are then part of the state, and
/// zeros before the first step.
///
/// Any form may do without peepholes. The LSTM-i, LSTM-f, LSTM-o and LSTM-b of Jozefowicz et al. are
/// `noInputGate`, `noForgetGate`, `noOutputGate`, and `vanilla` with a forget bias of 1, all without
/// peepholes.
///
/// Axes: B batch, T time, D input, H hidden.
///
/// - Source: Greff et al. 2015, section 3; Jozefowicz, Zaremba and Sutskever 2015, section 3.
public struct LSTMVariantCell<Scalar: TensorScalar>: RecurrentCell {
  /// What is carried from step to step.
  public struct State: RecurrentState {
    /// The hidden state $h$, [B, H].
    public var hidden: Variable<Scalar>
    /// The cell state $c$, [B, H].
    public var cell: Variable<Scalar>
    /// $i$, $f$ and $o$, each [B, H], with full gate recurrence; else none.
    public var gates: [Variable<Scalar>]

    public init(
      hidden: Variable<Scalar>, cell: Variable<Scalar>, gates: [Variable<Scalar>] = []
    ) {
      self.hidden = hidden
      self.cell = cell
      self.gates = gates
    }

    public var parts: [Variable<Scalar>] { [hidden, cell] + gates }
    public func replacing(_ parts: [Variable<Scalar>]) -> State {
      State(hidden: parts[0], cell: parts[1], gates: Array(parts[2...]))
    }
  }

  public let variant: LSTMVariant
  /// Decides what is written; nil where everything is, or what the forget gate lets go.
  public let inputGate: LSTMGate<Scalar>?
  /// Decides what is kept; nil where everything is.
  public let forgetGate: LSTMGate<Scalar>?
  /// What may be written.
  public let candidate: RecurrentLinear<Scalar>
  /// Decides what is shown; nil where everything is.
  public let outputGate: LSTMGate<Scalar>?

  public let parameters: [(name: String, variable: Variable<Scalar>)]

  /// Takes the gates that the variant has, all with peepholes or all without.
  public init(
    variant: LSTMVariant, inputGate: LSTMGate<Scalar>? = nil, forgetGate: LSTMGate<Scalar>? = nil,
    candidate: RecurrentLinear<Scalar>, outputGate: LSTMGate<Scalar>? = nil
  ) {
    let gates = [inputGate, forgetGate, outputGate]
    let present = gates.compactMap { $0 }
    let peepholes = present.count { $0.peephole != nil }
    guard gates.map({ $0 != nil }) == variant.hasGates,
      peepholes == 0 || (peepholes == present.count && variant != .noPeepholes),
      present.allSatisfy({ $0.gateWeights.isEmpty == (variant != .fullGateRecurrence) })
    else {
      fatalError(
        "LSTMVariantCell: \(variant.rawValue) has input, forget and output gate \(variant.hasGates), "
          + "not \(gates.map { $0 != nil }); peepholes on all or none of them, not on \(peepholes); "
          + "and gate weights only with full gate recurrence")
    }
    self.variant = variant
    self.inputGate = inputGate
    self.forgetGate = forgetGate
    self.candidate = candidate
    self.outputGate = outputGate
    parameters =
      named("inputGate", inputGate?.parameters ?? [])
      + named("forgetGate", forgetGate?.parameters ?? [])
      + named("candidate", candidate.parameters)
      + named("outputGate", outputGate?.parameters ?? [])
    checkLayers("LSTMVariantCell", present.map(\.layer) + [candidate])
  }

  /// All weights, biases and peepholes drawn from a normal distribution, as in the study.
  ///
  /// - Parameters:
  ///   - variant: What the cell has.
  ///   - inputs: D.
  ///   - hidden: H.
  ///   - hasPeepholes: Whether the gates see the cell state; `noPeepholes` has none either way.
  ///   - forgetBias: What the forget gate's biases are drawn around: 0 in the study.
  ///   - deviation: The standard deviation: 0.1 in the study.
  ///   - generator: Draws the weights.
  public init(
    variant: LSTMVariant, inputs: Int, hidden: Int, hasPeepholes: Bool = true,
    forgetBias: Scalar = 0, deviation: Scalar = 0.1, using generator: inout SeededGenerator
  ) {
    func draw(_ shape: [Int], around mean: Scalar = 0) -> Variable<Scalar> {
      let noise = Tensor(normal: deviation, shape, using: &generator)
      return Variable(noise + Tensor(repeating: mean, shape), trainable: true)
    }
    func layer(bias: Scalar = 0) -> RecurrentLinear<Scalar> {
      RecurrentLinear(
        inputWeight: draw([hidden, inputs]), recurrentWeight: draw([hidden, hidden]),
        bias: draw([hidden], around: bias))
    }
    func gate(_ number: Int, bias: Scalar = 0) -> LSTMGate<Scalar>? {
      guard variant.hasGates[number] else { return nil }
      return LSTMGate(
        layer: layer(bias: bias),
        peephole: hasPeepholes && variant != .noPeepholes ? draw([hidden]) : nil,
        gateWeights: (0..<(variant == .fullGateRecurrence ? 3 : 0)).map { _ in
          draw([hidden, hidden])
        })
    }
    self.init(
      variant: variant, inputGate: gate(0), forgetGate: gate(1, bias: forgetBias),
      candidate: layer(), outputGate: gate(2))
  }

  public var inputs: Int { candidate.inputs }
  public var hidden: Int { candidate.hidden }

  /// Zeros.
  public func initialState(batch: Int) -> State {
    State(
      hidden: zeros(batch), cell: zeros(batch),
      gates: variant == .fullGateRecurrence ? (0..<3).map { _ in zeros(batch) } : [])
  }

  /// One step, one line an equation.
  ///
  /// - Parameters:
  ///   - x: [B, D].
  ///   - state: Hidden state and cell state, and the gates' last values, each [B, H].
  /// - Returns: $h_t$, [B, H], and the new state.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func step(
    _ x: Variable<Scalar>, _ state: State
  ) -> (output: Variable<Scalar>, state: State) {
    let forget = forgetGate?.value(x, state.hidden, state.cell, state.gates)
    let input =
      variant == .coupledGates
      ? forget.map { 1 - $0 } : inputGate?.value(x, state.hidden, state.cell, state.gates)
    let sum = candidate(x, state.hidden)
    let candidate = variant == .noInputActivation ? sum : tanh(sum)
    let cell = through(forget, state.cell) + through(input, candidate)
    let output = outputGate?.value(x, state.hidden, cell, state.gates)
    let hidden = through(output, variant == .noOutputActivation ? cell : tanh(cell))
    let gates = variant == .fullGateRecurrence ? [input, forget, output].compactMap { $0 } : []
    return (hidden, State(hidden: hidden, cell: cell, gates: gates))
  }

  /// What a gate lets through: everything where there is none.
  private func through(
    _ gate: Variable<Scalar>?, _ value: Variable<Scalar>
  ) -> Variable<Scalar> {
    gate.map { $0 * value } ?? value
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> LSTMVariantCell {
    let parts = variables.parts(
      of: [
        inputGate?.parameters, forgetGate?.parameters, candidate.parameters,
        outputGate?.parameters,
      ].map { $0?.count ?? 0 })
    return LSTMVariantCell(
      variant: variant, inputGate: inputGate?.replacing(parts[0]),
      forgetGate: forgetGate?.replacing(parts[1]), candidate: candidate.replacing(parts[2]),
      outputGate: outputGate?.replacing(parts[3]))
  }
}
