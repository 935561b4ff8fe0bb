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
    func layers(_ count: Int, _ inputs: Int) -> Int { count * hidden * (inputs + hidden + 1) }
    let readout = outputs * (hidden + 1)
    switch self {
    case .lstm: return layers(4, inputs) + readout
    case .peephole: return layers(4, inputs) + 3 * hidden + readout
    case .coupled, .gru: return layers(3, inputs) + readout
    case .depthGated:
      return layers(4, inputs) + layers(4, hidden) + hidden * (hidden + 3) + readout
    }
  }

  /// H of the network that weighs most nearly as much as an LSTM of some units.
  public func hidden(like units: Int, inputs: Int, outputs: Int) -> Int {
    let wanted = Variant.lstm.weights(units, inputs: inputs, outputs: outputs)
    func distance(_ hidden: Int) -> Int {
      abs(weights(hidden, inputs: inputs, outputs: outputs) - wanted)
    }
    return (1...(2 * units)).min { distance($0) < distance($1) } ?? units
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
