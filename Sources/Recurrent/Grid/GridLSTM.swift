/// A Grid LSTM over depth and time: blocks above each other at each step, with memories both ways.
///
/// $$(h^{(0)}_t, m^{(0)}_t) = (V_h x_t + b_h,\; V_m x_t + b_m)$$
/// $$\bigl((h^{(l)}_t, m^{(l)}_t), (\bar h^{(l)}_t, \bar m^{(l)}_t)\bigr) = \mathrm{block}_l\bigl(
/// (h^{(l-1)}_t, m^{(l-1)}_t), (\bar h^{(l)}_{t-1}, \bar m^{(l)}_{t-1})\bigr)$$
///
/// The sides with a bar go along time and begin with zeros. What comes out on top is the output. The
/// weights are the same at every step; tied layers also share them along depth. A stack of LSTMs is a
/// grid whose depth dimension is the identity: it passes the new h on, and no memory.
///
/// Where both dimensions are LSTMs, a whole sequence is one fused pass, diagonal by diagonal: the blocks
/// with the same l + t don't depend on each other.
///
/// Axes: B batch, T time, D input, H hidden, L layers.
///
/// - Source: Kalchbrenner, Danihelka and Graves 2015, section 3, weights tied along depth 3.5; tasks 4.1
///   to 4.3.
public struct GridLSTM<Scalar: TensorScalar>: RecurrentCell {
  /// What is carried from step to step.
  public struct State: RecurrentState {
    /// The time side of each layer, the lowest first.
    public var layers: [GridSide<Scalar>]

    public init(_ layers: [GridSide<Scalar>]) { self.layers = layers }

    public var parts: [Variable<Scalar>] { layers.flatMap(\.parts) }
    public func replacing(_ parts: [Variable<Scalar>]) -> State {
      State(layers.indices.map { GridSide(hidden: parts[2 * $0], memory: parts[2 * $0 + 1]) })
    }
  }

  /// The number of the dimension along depth.
  public static var depth: Int { 0 }
  /// The number of the dimension along time.
  public static var time: Int { 1 }

  /// What lets x in.
  public let projection: GridProjection<Scalar>
  /// The blocks along depth, the lowest first.
  public let layers: GridLayers<Scalar>

  public init(projection: GridProjection<Scalar>, layers: GridLayers<Scalar>) {
    guard layers.blocks[0].dimensions == 2,
      projection.hidden.weight.shape[0] == layers.hidden
    else {
      fatalError(
        "GridLSTM: needs blocks of 2 dimensions and a projection to their \(layers.hidden) units, not "
          + "\(layers.blocks[0].dimensions) dimensions and \(projection.hidden.weight.shape[0])")
    }
    self.projection = projection
    self.layers = layers
  }

  /// New weights, all drawn uniformly: ±1/√D into the grid, ±1/√(2H) in it.
  ///
  /// - Parameters:
  ///   - layers: L.
  ///   - inputs: D.
  ///   - hidden: H.
  ///   - tied: Whether all layers are the same block.
  ///   - depth: What stands along depth.
  ///   - time: What stands along time.
  ///   - priority: The dimension that is computed last, `depth` or `time`.
  ///   - output: How the LSTMs show their memory.
  ///   - generator: Draws the weights.
  public init(
    layers: Int, inputs: Int, hidden: Int, tied: Bool, depth: GridDimension<Scalar> = .lstm,
    time: GridDimension<Scalar> = .lstm, priority: Int? = nil, output: GridOutput = .gatedTanh,
    using generator: inout SeededGenerator
  ) {
    let projection = GridProjection<Scalar>(inputs: inputs, hidden: hidden, using: &generator)
    self.init(
      projection: projection,
      layers: GridLayers(layers: layers, isTied: tied) {
        GridBlock(
          dimensions: [depth, time], hidden: hidden, priority: priority, output: output,
          using: &generator)
      })
  }

  public var inputs: Int { projection.inputs }
  public var hidden: Int { layers.hidden }
  public var parameters: [(name: String, variable: Variable<Scalar>)] {
    named("projection", projection.parameters) + layers.parameters
  }

  /// Zeros.
  public func initialState(batch: Int) -> State {
    State((0..<layers.count).map { _ in GridSide(zeros: batch, hidden: hidden) })
  }

  /// One step, from the lowest block up.
  ///
  /// - Parameters:
  ///   - x: [B, D].
  ///   - state: The time side of each layer.
  /// - Returns: h on top, [B, H], and the new state.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func step(
    _ x: Variable<Scalar>, _ state: State
  ) -> (output: Variable<Scalar>, state: State) {
    let (top, next) = stepUp(projection(x), state)
    return (top.hidden, next)
  }

  private func stepUp(
    _ side: GridSide<Scalar>, _ state: State
  ) -> (top: GridSide<Scalar>, state: State) {
    var (depth, next) = (side, state)
    for layer in 0..<layers.count {
      let sides = layers[layer]([depth, state.layers[layer]])
      (depth, next.layers[layer]) = (sides[Self.depth], sides[Self.time])
    }
    return (depth, next)
  }

  /// The whole sequence: one fused pass where both dimensions are LSTMs.
  ///
  /// - Parameters:
  ///   - inputs: [T, B, D].
  ///   - state: Before the first step; zeros where nil.
  ///   - lengths: How many steps each of the B sequences has; T where nil.
  /// - Returns: h on top, [T, B, H], zeros behind a sequence's end, and each sequence's last state.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func sequence(
    _ inputs: Variable<Scalar>, from state: State?, lengths: [Int]?
  ) -> (outputs: Variable<Scalar>, state: State) {
    guard layers.gates != nil else { return unrolled(inputs, from: state, lengths: lengths) }
    let (top, last) = top(of: inputs, from: state, lengths: lengths)
    return (top.hidden, last)
  }

  /// What comes out on top, with its memory. Both dimensions must be LSTMs.
  ///
  /// - Parameters:
  ///   - inputs: [T, B, D].
  ///   - state: Before the first step; zeros where nil.
  ///   - lengths: How many steps each of the B sequences has; T where nil.
  /// - Returns: h and m, [T, B, H], zeros behind a sequence's end, and each sequence's last state.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func top(
    of inputs: Variable<Scalar>, from state: State? = nil, lengths: [Int]? = nil
  ) -> (top: GridSide<Scalar>, state: State) {
    let (time, batch) = checkSequence("GridLSTM", inputs, from: state, lengths)
    let start = state ?? initialState(batch: batch)
    guard start.layers.count == layers.count else {
      fatalError("GridLSTM: \(layers.count) layers can't start from \(start.layers.count) states")
    }
    guard let gates = layers.gates else {
      fatalError("GridLSTM: top(of:) needs LSTMs along depth and time; take it step by step")
    }
    let rows = projection(inputs.reshaped([time * batch, self.inputs]))
    let (top, last) = fusedGrid(
      gates, layers: layers.count, of: layers.blocks[0], depth: rows, time: start.layers,
      steps: time, lengths)
    return (top, State(last))
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> GridLSTM {
    let end = projection.parameters.count
    return GridLSTM(
      projection: projection.replacing(Array(variables[..<end])),
      layers: layers.replacing(Array(variables[end...])))
  }
}
