/// The LSTM and its variants of the essay, made at equal weight: as many weights as an LSTM of a given
/// size, read-out included, as near as whole units come.
public enum Variant: String, Codable, CaseIterable, Sendable {
  case lstm = "LSTM"
  case peephole = "peepholes"
  case coupled = "coupled gates"
  case gru = "GRU"
  case depthGated = "depth gate, 2 layers"

  /// How many weights a network has.
  ///
  /// - Parameters:
  ///   - hidden: H.
  ///   - inputs: D.
  ///   - outputs: V.
  public func weights(_ hidden: Int, inputs: Int, outputs: Int) -> Int {
    func stack(_ layers: Int) -> Int {
      DepthRun.weights(
        Array(repeating: hidden, count: layers), inputs: inputs, isGated: layers > 1)
    }
    let readout = outputs * (hidden + 1)
    switch self {
    case .lstm: return stack(1) + readout
    case .peephole: return stack(1) + 3 * hidden + readout
    // Three layers in place of four.
    case .coupled, .gru: return stack(1) / 4 * 3 + readout
    case .depthGated: return stack(2) + readout
    }
  }

  /// H of the network that weighs most nearly as much as an LSTM of some units.
  public func hidden(like units: Int, inputs: Int, outputs: Int) -> Int {
    let wanted = Variant.lstm.weights(units, inputs: inputs, outputs: outputs)
    return nearest(to: wanted, among: Array(1...(2 * units))) {
      weights($0, inputs: inputs, outputs: outputs)
    } ?? units
  }

  /// A new cell with small random weights; forget gates begin at 1.
  public func cell(
    inputs: Int, hidden: Int, using generator: inout SeededGenerator
  ) -> any RecurrentCell<Float> {
    switch self {
    case .lstm: LSTMCell<Float>(inputs: inputs, hidden: hidden, using: &generator)
    case .peephole: PeepholeLSTMCell<Float>(inputs: inputs, hidden: hidden, using: &generator)
    case .coupled: CoupledLSTMCell<Float>(inputs: inputs, hidden: hidden, using: &generator)
    case .gru: GRUCell<Float>(inputs: inputs, hidden: hidden, using: &generator)
    case .depthGated:
      DepthGatedLSTM<Float>(layers: 2, inputs: inputs, hidden: hidden, using: &generator)
    }
  }
}

/// The size whose number of weights is nearest to what is wanted, the first of several; nil where there
/// are none.
func nearest<Size>(to wanted: Int, among sizes: [Size], weights: (Size) -> Int) -> Size? {
  sizes.min { abs(weights($0) - wanted) < abs(weights($1) - wanted) }
}
