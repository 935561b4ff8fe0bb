/// A stack of LSTMs in which each layer's cell state also takes in a share of the one below.
///
/// Layer l > 1, whose x is the hidden state of the layer below:
///
/// $$d_t = \sigma(W_d x_t + w_c \odot c^{l}_{t-1} + w_l \odot c^{l-1}_t + b_d)$$
/// $$c^l_t = d_t \odot c^{l-1}_t + f_t \odot c^l_{t-1} + i_t \odot \tilde c_t \qquad
/// h^l_t = o_t \odot \tanh c^l_t$$
///
/// with the other gates as in an LSTM. So the cell states have a nearly straight way up as well as along.
/// The first layer is an LSTM. (The author's code gives it a depth gate too, for a learned projection of
/// the input, couples the input and forget gates, and adds full peepholes; the equation has none of these.)
///
/// Axes: B batch, T time, D input, H hidden, in every layer.
///
/// - Source: Yao, Cohn, Vylomova, Duh and Dyer 2015, "Depth-gated recurrent neural networks".
public struct DepthGatedLSTM<Scalar: TensorScalar>: RecurrentCell {
  /// What stands between two layers.
  public struct DepthGate {
    /// $W_d$, [H, H].
    public let inputWeight: Variable<Scalar>
    /// $w_c$, for the layer's own past cell, [H].
    public let cellWeight: Variable<Scalar>
    /// $w_l$, for the cell of the layer below, [H].
    public let lowerWeight: Variable<Scalar>
    /// $b_d$, [H].
    public let bias: Variable<Scalar>

    public init(
      inputWeight: Variable<Scalar>, cellWeight: Variable<Scalar>, lowerWeight: Variable<Scalar>,
      bias: Variable<Scalar>
    ) {
      self.inputWeight = inputWeight
      self.cellWeight = cellWeight
      self.lowerWeight = lowerWeight
      self.bias = bias
    }

    var variables: [Variable<Scalar>] { [inputWeight, cellWeight, lowerWeight, bias] }

    /// d, [B, H], from x, the own past cell and the lower cell, each [B, H].
    func callAsFunction(
      _ x: Variable<Scalar>, _ cell: Variable<Scalar>, _ lower: Variable<Scalar>
    ) -> Variable<Scalar> {
      sigmoid(
        inputWeight.applied(to: x) + cell * cellWeight + lower * lowerWeight + bias)
    }
  }

  /// What is carried from step to step.
  public struct State: RecurrentState {
    /// Of each layer, the lowest first.
    public var layers: [LSTMCell<Scalar>.State]

    public init(_ layers: [LSTMCell<Scalar>.State]) { self.layers = layers }

    public var parts: [Variable<Scalar>] { layers.flatMap(\.parts) }
    public func replacing(_ parts: [Variable<Scalar>]) -> State {
      State(layers.indices.map { layers[$0].replacing([parts[2 * $0], parts[2 * $0 + 1]]) })
    }
  }

  /// The LSTM of each layer, the lowest first.
  public let layers: [LSTMCell<Scalar>]
  /// Between each layer and the next.
  public let depthGates: [DepthGate]

  public let parameters: [(name: String, variable: Variable<Scalar>)]

  public init(_ layers: [LSTMCell<Scalar>], _ depthGates: [DepthGate]) {
    let hidden = layers.first?.hidden ?? 0
    let shapes = [[hidden, hidden], [hidden], [hidden], [hidden]]
    guard hidden > 0, depthGates.count == layers.count - 1,
      layers.allSatisfy({ $0.hidden == hidden }),
      layers.dropFirst().allSatisfy({ $0.inputs == hidden }),
      depthGates.allSatisfy({ $0.variables.map(\.shape) == shapes })
    else {
      fatalError(
        "DepthGatedLSTM: needs layers of one H, and between each two a depth gate of \(shapes), not "
          + "H \(layers.map(\.hidden)) and \(depthGates.map { $0.variables.map(\.shape) })")
    }
    self.layers = layers
    self.depthGates = depthGates
    let names = ["inputWeight", "cellWeight", "lowerWeight", "bias"]
    parameters =
      layers.enumerated().flatMap { named("layer\($0)", $1.parameters) }
      + depthGates.enumerated().flatMap { number, gate in
        zip(names, gate.variables).map { (name: "depthGate\(number).\($0)", variable: $1) }
      }
  }

  /// Weights and biases drawn uniformly from ±1/√hidden.
  ///
  /// - Parameters:
  ///   - layers: How many.
  ///   - inputs: D.
  ///   - hidden: H of every layer.
  ///   - forgetBias: $b_f$ of every unit.
  ///   - depthBias: $b_d$ of every unit: where it is low, the stack begins as a plain one; where it is
  ///     high, with the lower cells added to the upper ones.
  ///   - generator: Draws the weights.
  public init(
    layers: Int, inputs: Int, hidden: Int, forgetBias: Scalar = 1, depthBias: Scalar = 0,
    using generator: inout SeededGenerator
  ) {
    let bound = 1 / Scalar(max(1, hidden)).squareRoot()
    func draw(_ shape: [Int]) -> Variable<Scalar> {
      Variable(Tensor(uniform: bound, shape, using: &generator), trainable: true)
    }
    let cells = (0..<layers).map { number in
      LSTMCell<Scalar>(
        inputs: number == 0 ? inputs : hidden, hidden: hidden, forgetBias: forgetBias,
        using: &generator)
    }
    self.init(
      cells,
      (0..<max(0, layers - 1)).map { _ in
        DepthGate(
          inputWeight: draw([hidden, hidden]), cellWeight: draw([hidden]),
          lowerWeight: draw([hidden]),
          bias: Variable(Tensor(repeating: depthBias, [hidden]), trainable: true))
      })
  }

  public var inputs: Int { layers[0].inputs }
  public var hidden: Int { layers[0].hidden }

  /// Zeros.
  public func initialState(batch: Int) -> State {
    State(layers.map { $0.initialState(batch: batch) })
  }

  /// One step, from the lowest layer up.
  ///
  /// - Parameters:
  ///   - x: [B, D].
  ///   - state: Hidden state and cell state of each layer, [B, H].
  /// - Returns: $h_t$ of the highest layer, [B, H], and the new state.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func step(
    _ x: Variable<Scalar>, _ state: State
  ) -> (output: Variable<Scalar>, state: State) {
    var next = [layers[0].step(x, state.layers[0]).state]
    for (gate, (layer, before)) in zip(depthGates, zip(layers, state.layers).dropFirst()) {
      let below = next[next.count - 1]
      let input = sigmoid(layer.inputGate(below.hidden, before.hidden))
      let forget = sigmoid(layer.forgetGate(below.hidden, before.hidden))
      let candidate = tanh(layer.candidate(below.hidden, before.hidden))
      let output = sigmoid(layer.outputGate(below.hidden, before.hidden))
      let depth = gate(below.hidden, before.cell, below.cell)
      let cell = depth * below.cell + forget * before.cell + input * candidate
      next.append(LSTMCell.State(hidden: output * tanh(cell), cell: cell))
    }
    return (next[next.count - 1].hidden, State(next))
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> DepthGatedLSTM {
    let (perCell, cells) = (12, layers.count)
    return DepthGatedLSTM(
      layers.indices.map {
        layers[$0].replacing(Array(variables[(perCell * $0)..<(perCell * ($0 + 1))]))
      },
      depthGates.indices.map {
        let start = perCell * cells + 4 * $0
        return DepthGate(
          inputWeight: variables[start], cellWeight: variables[start + 1],
          lowerWeight: variables[start + 2], bias: variables[start + 3])
      })
  }
}
