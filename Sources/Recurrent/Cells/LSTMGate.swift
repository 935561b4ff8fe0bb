/// A gate of an LSTM: its layer, and what else it sees.
///
/// $$g_t = \sigma(W x_t + U h_{t-1} + p \odot c + R_i i_{t-1} + R_f f_{t-1} + R_o o_{t-1} + b)$$
///
/// Axes: B batch, D input, H hidden.
///
/// - Source: Greff et al. 2015, section 3.
public struct LSTMGate<Scalar: TensorScalar>: Module {
  /// W, U and b.
  public let layer: RecurrentLinear<Scalar>
  /// p, [H]; nil where the gate does not see the cell state.
  public let peephole: Variable<Scalar>?
  /// $R_i$, $R_f$ and $R_o$, for the last values of input, forget and output gate, each [H, H]; none
  /// where the gate does not see the gates.
  public let gateWeights: [Variable<Scalar>]

  public init(
    layer: RecurrentLinear<Scalar>, peephole: Variable<Scalar>? = nil,
    gateWeights: [Variable<Scalar>] = []
  ) {
    let hidden = layer.hidden
    guard peephole?.shape ?? [hidden] == [hidden],
      gateWeights.isEmpty
        || gateWeights.map(\.shape) == Array(repeating: [hidden, hidden], count: 3)
    else {
      fatalError(
        "LSTMGate: a gate of \(hidden) units takes a peephole of shape [\(hidden)] and three gate "
          + "weights of shape [\(hidden), \(hidden)], or none, not \(peephole?.shape ?? []) and "
          + "\(gateWeights.map(\.shape))")
    }
    self.layer = layer
    self.peephole = peephole
    self.gateWeights = gateWeights
  }

  /// The gate's value.
  ///
  /// - Parameters:
  ///   - x: [B, D].
  ///   - hidden: $h_{t-1}$, [B, H].
  ///   - cell: What the peephole sees, [B, H]: $c_{t-1}$, or $c_t$ for an output gate.
  ///   - gates: $i_{t-1}$, $f_{t-1}$ and $o_{t-1}$, each [B, H], for a gate with weights for them.
  /// - Returns: [B, H], from 0 to 1.
  func value(
    _ x: Variable<Scalar>, _ hidden: Variable<Scalar>, _ cell: Variable<Scalar>,
    _ gates: [Variable<Scalar>]
  ) -> Variable<Scalar> {
    var sum = layer(x, hidden)
    if let peephole { sum = sum + cell * peephole }
    for (weight, gate) in zip(gateWeights, gates) { sum = sum + weight.applied(to: gate) }
    return sigmoid(sum)
  }

  public var parameters: [(name: String, variable: Variable<Scalar>)] {
    layer.parameters + (peephole.map { [("peephole", $0)] } ?? [])
      + zip(["inputGateWeight", "forgetGateWeight", "outputGateWeight"], gateWeights)
      .map { (name: $0, variable: $1) }
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> LSTMGate {
    LSTMGate(
      layer: layer.replacing(Array(variables[..<3])),
      peephole: peephole == nil ? nil : variables[3],
      gateWeights: Array(variables[(peephole == nil ? 3 : 4)...]))
  }
}
