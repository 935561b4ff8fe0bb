/// The simple recurrent network: one tanh layer that sees the input and its own last output.
///
/// $$h_t = \tanh(W x_t + U h_{t-1} + b)$$
///
/// Axes: B batch, D input, H hidden.
///
/// - Source: Elman, "Finding structure in time", Cognitive Science 14, 1990, for the loop; Olah 2015,
///   "LSTM Networks", for the tanh layer. PyTorch's `nn.RNN` has two biases whose sum is b.
public struct RNNCell<Scalar: TensorScalar>: RecurrentCell {
  /// What is carried from step to step.
  public struct State: RecurrentState {
    /// The hidden state $h$, [B, H].
    public var hidden: Variable<Scalar>

    public init(hidden: Variable<Scalar>) { self.hidden = hidden }

    public var parts: [Variable<Scalar>] { [hidden] }
    public func replacing(_ parts: [Variable<Scalar>]) -> State { State(hidden: parts[0]) }
  }

  /// W, [H, D].
  public let inputWeight: Variable<Scalar>
  /// U, [H, H].
  public let recurrentWeight: Variable<Scalar>
  /// b, [H].
  public let bias: Variable<Scalar>

  public init(
    inputWeight: Variable<Scalar>, recurrentWeight: Variable<Scalar>, bias: Variable<Scalar>
  ) {
    let hidden = bias.value.count
    guard inputWeight.shape.count == 2, inputWeight.shape[0] == hidden,
      recurrentWeight.shape == [hidden, hidden]
    else {
      fatalError(
        "RNNCell: W \(inputWeight.shape), U \(recurrentWeight.shape) and b \(bias.shape) "
          + "must be [H, D], [H, H] and [H]")
    }
    self.inputWeight = inputWeight
    self.recurrentWeight = recurrentWeight
    self.bias = bias
  }

  /// Weights and biases drawn uniformly from ±1/√hidden.
  public init(inputs: Int, hidden: Int, using generator: inout SeededGenerator) {
    let bound = 1 / Scalar(max(1, hidden)).squareRoot()
    func draw(_ shape: [Int]) -> Variable<Scalar> {
      Variable(Tensor(uniform: bound, shape, using: &generator), trainable: true)
    }
    self.init(
      inputWeight: draw([hidden, inputs]), recurrentWeight: draw([hidden, hidden]),
      bias: draw([hidden]))
  }

  public var inputs: Int { inputWeight.shape[1] }
  public var hidden: Int { bias.value.count }

  /// Zeros.
  public func initialState(batch: Int) -> State {
    State(hidden: zeros(batch))
  }

  /// $h_t = \tanh(W x_t + U h_{t-1} + b)$.
  ///
  /// - Parameters:
  ///   - x: [B, D].
  ///   - state: Hidden state, [B, H].
  /// - Returns: The new hidden state twice, as output and as state, [B, H].
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func step(
    _ x: Variable<Scalar>, _ state: State
  ) -> (output: Variable<Scalar>, state: State) {
    let hidden = tanh(
      inputWeight.applied(to: x) + recurrentWeight.applied(to: state.hidden) + bias)
    return (hidden, State(hidden: hidden))
  }

  /// The whole sequence at once: the same equation in one fused pass.
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
    let (time, batch) = checkSequence("RNNCell", inputs, from: state, lengths)
    let start = state ?? initialState(batch: batch)
    guard time > 0 else { return (Variable(Tensor(zeros: [0, batch, hidden])), start) }
    let operation = FusedOperation(
      "RNN", .init([layer]), unitSlots: RNNKernel<Scalar>.slots(hidden), inputs, start.hidden,
      lengths)
    let outputs = operation.outputs(RNNKernel<Scalar>())
    return (outputs, State(hidden: lastRows(of: outputs, lengths, orElse: start.hidden)))
  }

  private var layer: RecurrentLinear<Scalar> {
    RecurrentLinear(inputWeight: inputWeight, recurrentWeight: recurrentWeight, bias: bias)
  }

  public var parameters: [(name: String, variable: Variable<Scalar>)] {
    [("inputWeight", inputWeight), ("recurrentWeight", recurrentWeight), ("bias", bias)]
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> RNNCell {
    RNNCell(
      inputWeight: variables[0], recurrentWeight: variables[1], bias: variables[2])
  }
}
