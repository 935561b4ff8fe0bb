/// The three cells that a search over ten thousand recurrent architectures ended with.
public enum GRUMutation: String, Codable, CaseIterable, Sendable {
  /// MUT1: the update gate sees no h, and the candidate sees tanh x.
  case first = "MUT1"
  /// MUT2: the reset gate sees the bare x.
  case second = "MUT2"
  /// MUT3: the update gate sees tanh h.
  case third = "MUT3"
}

/// The cells MUT1, MUT2 and MUT3: gated recurrent units, mutated.
///
/// MUT1: $$z_t = \sigma(W_z x_t + b_z) \qquad r_t = \sigma(W_r x_t + U_r h_{t-1} + b_r) \qquad
/// \tilde h_t = \tanh(U (r_t \odot h_{t-1}) + \tanh x_t + b)$$
/// MUT2: $$z_t = \sigma(W_z x_t + U_z h_{t-1} + b_z) \qquad r_t = \sigma(x_t + U_r h_{t-1} + b_r) \qquad
/// \tilde h_t = \tanh(U (r_t \odot h_{t-1}) + W x_t + b)$$
/// MUT3: $$z_t = \sigma(W_z x_t + U_z \tanh h_{t-1} + b_z) \qquad
/// r_t = \sigma(W_r x_t + U_r h_{t-1} + b_r) \qquad
/// \tilde h_t = \tanh(U (r_t \odot h_{t-1}) + W x_t + b)$$
/// and in all three $h_t = z_t \odot \tilde h_t + (1 - z_t) \odot h_{t-1}$.
///
/// The bare x of MUT1 and MUT2 needs as many inputs as units. A cell of other sizes has P x in its place,
/// with a learned matrix P, [H, D], without a bias. MUT2 is then the GRU of the essay, weight for weight.
///
/// Axes: B batch, T time, D input, H hidden.
///
/// - Source: Jozefowicz, Zaremba and Sutskever 2015, "An Empirical Exploration of Recurrent Network
///   Architectures".
public struct MutatedGRUCell<Scalar: TensorScalar>: RecurrentCell {
  public typealias State = GRUCell<Scalar>.State
  public typealias Layer = PartialRecurrentLinear<Scalar>

  public let mutation: GRUMutation
  /// Decides what of the past the candidate sees. Its W is P in MUT2; nil where it sees the bare x.
  public let resetGate: Layer
  /// Decides how much is new. It has no U in MUT1.
  public let updateGate: Layer
  /// What may be written. Its W is P in MUT1; nil where it sees the bare x.
  public let candidate: Layer

  public let parameters: [(name: String, variable: Variable<Scalar>)]

  public init(mutation: GRUMutation, resetGate: Layer, updateGate: Layer, candidate: Layer) {
    self.mutation = mutation
    self.resetGate = resetGate
    self.updateGate = updateGate
    self.candidate = candidate
    parameters =
      named("resetGate", resetGate.parameters) + named("updateGate", updateGate.parameters)
      + named("candidate", candidate.parameters)
    let layers = [resetGate, updateGate, candidate]
    guard layers.allSatisfy({ $0.inputs == updateGate.inputs && $0.hidden == updateGate.hidden })
    else {
      fatalError(
        "MutatedGRUCell: all layers must have the same D and H, not "
          + "\(layers.map { [$0.inputs, $0.hidden] })")
    }
    guard resetGate.inputWeight != nil || mutation == .second, updateGate.inputWeight != nil,
      candidate.inputWeight != nil || mutation == .first, resetGate.recurrentWeight != nil,
      (updateGate.recurrentWeight == nil) == (mutation == .first), candidate.recurrentWeight != nil
    else {
      fatalError(
        "MutatedGRUCell: only MUT1's candidate and MUT2's reset gate may lack W, and MUT1's update "
          + "gate alone lacks U; this is to be \(mutation.rawValue)")
    }
  }

  /// Weights and biases drawn uniformly from ±1/√hidden.
  ///
  /// - Parameters:
  ///   - mutation: Which of the three.
  ///   - inputs: D.
  ///   - hidden: H.
  ///   - seesBareInput: Whether MUT1 and MUT2 see x itself where the equation has it; D and H must be
  ///     the same then. MUT3 has no bare x.
  ///   - generator: Draws the weights.
  public init(
    mutation: GRUMutation, inputs: Int, hidden: Int, seesBareInput: Bool = false,
    using generator: inout SeededGenerator
  ) {
    guard !seesBareInput || inputs == hidden else {
      fatalError("MutatedGRUCell: \(hidden) units can't see \(inputs) inputs bare, only \(hidden)")
    }
    func layer(
      seesBareInput: Bool = false, seesHidden: Bool = true
    ) -> PartialRecurrentLinear<Scalar> {
      let whole = RecurrentLinear<Scalar>(inputs: inputs, hidden: hidden, using: &generator)
      return Layer(
        inputWeight: seesBareInput ? nil : whole.inputWeight,
        recurrentWeight: seesHidden ? whole.recurrentWeight : nil, bias: whole.bias)
    }
    self.init(
      mutation: mutation, resetGate: layer(seesBareInput: seesBareInput && mutation == .second),
      updateGate: layer(seesHidden: mutation != .first),
      candidate: layer(seesBareInput: seesBareInput && mutation == .first))
  }

  public var inputs: Int { updateGate.inputs }
  public var hidden: Int { updateGate.hidden }

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
    let update = sigmoid(updateGate(x, mutation == .third ? tanh(past) : past))
    let seen = candidate.seen(x)
    let candidate = tanh(
      candidate.sum(mutation == .first ? tanh(seen) : seen, reset * past))
    let hidden = (1 - update) * past + update * candidate
    return (hidden, State(hidden: hidden))
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> MutatedGRUCell {
    let layers = [resetGate, updateGate, candidate]
    let new = zip(layers, variables.parts(of: layers.map(\.parameters.count))).map {
      $0.replacing($1)
    }
    return MutatedGRUCell(
      mutation: mutation, resetGate: new[0], updateGate: new[1], candidate: new[2])
  }
}
