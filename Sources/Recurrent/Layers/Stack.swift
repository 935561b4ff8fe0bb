/// Cells one above the other: each layer reads what the layer below says at the same step.
///
/// $$h^{(1)}_t = \mathrm{cell}_1(x_t, h^{(1)}_{t-1}), \qquad
/// h^{(n)}_t = \mathrm{cell}_n(h^{(n-1)}_t, h^{(n)}_{t-1})$$
///
/// A stack is a cell itself: its output is the top layer's, its state every layer's.
///
/// ```swift
/// let stack = Stack(layers: 2, inputs: 64, hidden: 128) { inputs, hidden in
///   LSTMCell<Float>(inputs: inputs, hidden: hidden, using: &generator)
/// }
/// let (outputs, state) = stack(x)                                       // as it is used
/// let (noisy, _) = stack(x, dropout: 0.5, using: &generator)            // as it is trained
/// ```
///
/// Axes: B batch, T time, D inputs of the lowest layer, H hidden.
///
/// - Source: Hermans and Schrauwen, "Training and analysing deep recurrent neural networks", NIPS 2013;
///   as PyTorch's `nn.LSTM(num_layers:)` has it.
public struct Stack<Cell: RecurrentCell>: RecurrentCell {
  public typealias Scalar = Cell.Scalar

  /// What is carried from step to step.
  public struct State: RecurrentState {
    /// Each layer's state, the lowest first.
    public var layers: [Cell.State]

    public init(layers: [Cell.State]) { self.layers = layers }

    public var parts: [Variable<Cell.Scalar>] { layers.flatMap(\.parts) }

    public func replacing(_ parts: [Variable<Cell.Scalar>]) -> State {
      let own = parts.parts(of: layers.map(\.parts.count))
      return State(layers: zip(layers, own).map { $0.replacing($1) })
    }
  }

  /// The lowest first, at least one.
  public let layers: [Cell]
  /// "layer0.inputWeight", and so on.
  public let parameters: [(name: String, variable: Variable<Scalar>)]

  /// - Parameter layers: The lowest first; each takes as many inputs as the one below has hidden units.
  public init(_ layers: [Cell]) {
    guard !layers.isEmpty, zip(layers, layers.dropFirst()).allSatisfy({ $0.hidden == $1.inputs })
    else {
      fatalError(
        "Stack: each layer must take as many inputs as the one below has hidden units, not "
          + "[D, H] = \(layers.map { [$0.inputs, $0.hidden] })")
    }
    self.layers = layers
    parameters = layers.enumerated().flatMap { named("layer\($0)", $1.parameters) }
    guard Set(parameters.map { ObjectIdentifier($0.variable) }).count == parameters.count else {
      fatalError(
        "Stack: a layer is in it twice, and every update would move it twice; use copied()")
    }
  }

  /// Layers of one size.
  ///
  /// - Parameters:
  ///   - layers: How many, at least one.
  ///   - inputs: D of the lowest; the others have H inputs.
  ///   - hidden: H.
  ///   - cell: Makes a layer, given its D and H; called from the lowest up.
  public init(
    layers: Int, inputs: Int, hidden: Int,
    cell: (_ inputs: Int, _ hidden: Int) throws -> Cell
  ) rethrows {
    guard layers > 0 else { fatalError("Stack: needs at least one layer, not \(layers)") }
    self.init(try (0..<layers).map { try cell($0 == 0 ? inputs : hidden, hidden) })
  }

  public var inputs: Int { layers[0].inputs }
  public var hidden: Int { layers[layers.count - 1].hidden }

  /// Each layer's own.
  public func initialState(batch: Int) -> State {
    State(layers: layers.map { $0.initialState(batch: batch) })
  }

  /// One step through all layers.
  ///
  /// - Parameters:
  ///   - x: [B, D].
  ///   - state: What each layer left behind.
  /// - Returns: The top layer's output, [B, H], and the new state.
  public func step(
    _ x: Variable<Scalar>, _ state: State
  ) -> (output: Variable<Scalar>, state: State) {
    var (output, next) = (x, state)
    for (number, layer) in layers.enumerated() {
      (output, next.layers[number]) = layer.step(output, state.layers[number])
    }
    return (output, next)
  }

  /// A whole sequence, layer by layer, each in one pass.
  ///
  /// - Parameters:
  ///   - inputs: [T, B, D].
  ///   - state: Before the first step; each layer's initial state where nil.
  ///   - lengths: How many steps each of the B sequences has; T where nil.
  /// - Returns: The top layer's outputs, [T, B, H], zeros behind a sequence's end, and each sequence's
  ///   last state.
  public func sequence(
    _ inputs: Variable<Scalar>, from state: State?, lengths: [Int]?
  ) -> (outputs: Variable<Scalar>, state: State) {
    upwards(inputs, state, lengths) { $0 }
  }

  /// A whole sequence with dropout between the layers, for training: not before the lowest layer, not
  /// after the top one, and never from step to step.
  ///
  /// - Parameters:
  ///   - inputs: [T, B, D].
  ///   - state: Before the first step; each layer's initial state where nil.
  ///   - lengths: How many steps each of the B sequences has; T where nil.
  ///   - rate: The share of each layer's outputs that the next one does not see, 0..<1.
  ///   - generator: Draws which.
  /// - Returns: The top layer's outputs, [T, B, H], and each sequence's last state.
  /// - Source: Zaremba, Sutskever and Vinyals, "Recurrent neural network regularization", 2014; where
  ///   it acts as in PyTorch's `nn.LSTM(dropout:)`.
  public func callAsFunction(
    _ inputs: Variable<Scalar>, from state: State? = nil, lengths: [Int]? = nil,
    dropout rate: Double, using generator: inout SeededGenerator
  ) -> (outputs: Variable<Scalar>, state: State) {
    upwards(inputs, state, lengths) { dropout($0, rate: rate, using: &generator) }
  }

  /// Each layer over the whole sequence, `between` applied to what one hands to the next.
  private func upwards(
    _ inputs: Variable<Scalar>, _ state: State?, _ lengths: [Int]?,
    between: (Variable<Scalar>) -> Variable<Scalar>
  ) -> (outputs: Variable<Scalar>, state: State) {
    let (_, batch) = checkSequence("Stack", inputs, lengths)
    var next = state ?? initialState(batch: batch)
    guard next.layers.count == layers.count else {
      fatalError("Stack: \(layers.count) layers can't start from \(next.layers.count) states")
    }
    var outputs = inputs
    for (number, layer) in layers.enumerated() {
      let below = number == 0 ? outputs : between(outputs)
      (outputs, next.layers[number]) = layer(below, from: next.layers[number], lengths: lengths)
    }
    return (outputs, next)
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> Stack {
    let own = variables.parts(of: layers.map(\.parameters.count))
    return Stack(zip(layers, own).map { $0.replacing($1) })
  }
}
