/// Where the reset gate acts in a GRU.
public enum GRUReset: String, Sendable, CaseIterable {
  /// On h before the recurrent product: $\tanh(W x + U (r \odot h) + b)$. The essay, and Cho et al.
  case before
  /// On the product: $\tanh(W x + b + r \odot (U h + b_h))$. PyTorch, cuDNN; it has a second bias.
  case after
}

/// What the update gate of a GRU lets through.
public enum GRUUpdate: String, Sendable, CaseIterable {
  /// The new: $h_t = (1 - z) \odot h_{t-1} + z \odot \tilde h$. The essay, Chung et al., Cho's code.
  case write
  /// The old: $h_t = z \odot h_{t-1} + (1 - z) \odot \tilde h$. Cho's text, PyTorch.
  case keep
}

/// The gated recurrent unit: two gates, and no cell state beside the hidden state.
///
/// $$r_t = \sigma(W_r x_t + U_r h_{t-1} + b_r) \qquad z_t = \sigma(W_z x_t + U_z h_{t-1} + b_z)$$
/// $$\tilde h_t = \tanh(W x_t + U (r_t \odot h_{t-1}) + b) \qquad
/// h_t = (1 - z_t) \odot h_{t-1} + z_t \odot \tilde h_t$$
///
/// The papers differ in where r acts and in what z lets through: `GRUReset` and `GRUUpdate` name the
/// conventions. The defaults are the essay's. A cell turns into one of the other update convention by
/// negating all of the update gate's weights.
///
/// Axes: B batch, T time, D input, H hidden.
///
/// - Source: Cho et al. 2014; Chung et al. 2014; as in Olah 2015, "Variants on Long Short Term Memory".
public struct GRUCell<Scalar: TensorScalar>: RecurrentCell {
  /// What is carried from step to step.
  public struct State: RecurrentState {
    /// The hidden state $h$, [B, H].
    public var hidden: Variable<Scalar>

    public init(hidden: Variable<Scalar>) { self.hidden = hidden }

    public var parts: [Variable<Scalar>] { [hidden] }
    public func replacing(_ parts: [Variable<Scalar>]) -> State { State(hidden: parts[0]) }
  }

  public let reset: GRUReset
  public let update: GRUUpdate
  /// Decides what of the past the candidate sees.
  public let resetGate: RecurrentLinear<Scalar>
  /// Decides how much is new.
  public let updateGate: RecurrentLinear<Scalar>
  /// What may be written.
  public let candidate: RecurrentLinear<Scalar>
  /// $b_h$, [H], where the reset gate acts after the product; else nil.
  public let candidateRecurrentBias: Variable<Scalar>?

  public let parameters: [(name: String, variable: Variable<Scalar>)]

  public init(
    reset: GRUReset = .before, update: GRUUpdate = .write, resetGate: RecurrentLinear<Scalar>,
    updateGate: RecurrentLinear<Scalar>, candidate: RecurrentLinear<Scalar>,
    candidateRecurrentBias: Variable<Scalar>? = nil
  ) {
    guard (reset == .after) == (candidateRecurrentBias != nil),
      candidateRecurrentBias?.shape ?? [candidate.hidden] == [candidate.hidden]
    else {
      fatalError(
        "GRUCell: a reset gate \(reset) the product "
          + (reset == .after
            ? "needs a candidateRecurrentBias of shape [\(candidate.hidden)]"
            : "takes no candidateRecurrentBias"))
    }
    self.reset = reset
    self.update = update
    self.resetGate = resetGate
    self.updateGate = updateGate
    self.candidate = candidate
    self.candidateRecurrentBias = candidateRecurrentBias
    parameters =
      named("resetGate", resetGate.parameters) + named("updateGate", updateGate.parameters)
      + named("candidate", candidate.parameters)
      + (candidateRecurrentBias.map { [("candidateRecurrentBias", $0)] } ?? [])
    checkLayers("GRUCell", [resetGate, updateGate, candidate])
  }

  /// Weights and biases drawn uniformly from ±1/√hidden.
  public init(
    reset: GRUReset = .before, update: GRUUpdate = .write, inputs: Int, hidden: Int,
    using generator: inout SeededGenerator
  ) {
    func layer() -> RecurrentLinear<Scalar> {
      RecurrentLinear(inputs: inputs, hidden: hidden, using: &generator)
    }
    self.init(
      reset: reset, update: update, resetGate: layer(), updateGate: layer(), candidate: layer(),
      candidateRecurrentBias: reset == .after ? layer().bias : nil)
  }

  public var inputs: Int { candidate.inputs }
  public var hidden: Int { candidate.hidden }

  /// Zeros.
  public func initialState(batch: Int) -> State { State(hidden: zeros(batch)) }

  /// One step, one line an equation.
  ///
  /// - Parameters:
  ///   - x: [B, D].
  ///   - state: Hidden state, [B, H].
  /// - Returns: $h_t$, [B, H], and the new state.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func step(
    _ x: Variable<Scalar>, _ state: State
  ) -> (output: Variable<Scalar>, state: State) {
    let past = state.hidden
    let reset = sigmoid(resetGate(x, past))
    let update = sigmoid(updateGate(x, past))
    let candidate = tanh(candidateSum(x, past, reset))
    let hidden =
      self.update == .write
      ? (1 - update) * past + update * candidate : update * past + (1 - update) * candidate
    return (hidden, State(hidden: hidden))
  }

  private func candidateSum(
    _ x: Variable<Scalar>, _ past: Variable<Scalar>, _ reset: Variable<Scalar>
  ) -> Variable<Scalar> {
    guard let recurrentBias = candidateRecurrentBias else { return candidate(x, reset * past) }
    return candidate.inputWeight.applied(to: x) + candidate.bias
      + reset * (candidate.recurrentWeight.applied(to: past) + recurrentBias)
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> GRUCell {
    func layer(_ number: Int) -> RecurrentLinear<Scalar> {
      candidate.replacing(Array(variables[(3 * number)..<(3 * number + 3)]))
    }
    return GRUCell(
      reset: reset, update: update, resetGate: layer(0), updateGate: layer(1), candidate: layer(2),
      candidateRecurrentBias: variables.count > 9 ? variables[9] : nil)
  }
}
