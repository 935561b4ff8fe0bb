/// The three networks that chapter 8 compares.
public enum Rival: String, Codable, CaseIterable, Sendable {
  case rnn = "RNN"
  /// With peepholes.
  case lstm = "LSTM"
  case clockwork = "Clockwork RNN"
}

/// An RNN, an LSTM and a Clockwork RNN with the same number of weights, as far as whole units allow.
///
/// Axes: B batch, T time, D inputs, H hidden, V outputs.
public struct EqualNetworks: Sendable {
  /// D; 0 for networks that get no input. Their cells see a constant zero, whose weights take no part
  /// and are not counted.
  public let inputs: Int
  /// V.
  public let outputs: Int
  /// How many weights each should have, biases and read-out included.
  public let weights: Int
  /// The Clockwork RNN's, the shortest first.
  public let periods: [Int]

  public init(inputs: Int, outputs: Int, weights: Int, periods: [Int]) {
    self.inputs = inputs
    self.outputs = outputs
    self.weights = weights
    self.periods = periods
  }

  /// How many weights a network of some units has.
  public func weights(of network: Rival, hidden: Int) -> Int {
    let layer = hidden * (inputs + hidden + 1)
    let cell =
      switch network {
      case .rnn: layer
      case .lstm: 4 * layer + 3 * hidden
      case .clockwork: layer - blocked(hidden)
      }
    return cell + outputs * (hidden + 1)
  }

  /// How many of the H·H recurrent weights a Clockwork RNN does not have: those from fast to slow.
  private func blocked(_ hidden: Int) -> Int {
    modules(sharing: hidden).reduce(0) { $0 + $1.count * $1.lowerBound }
  }

  /// Which of H units belong to each of the Clockwork RNN's modules, the fastest first.
  public func modules(sharing hidden: Int) -> [Range<Int>] {
    ClockworkRNNCell<Float>.modules(periods.count, sharing: hidden)
  }

  /// H: as many units as bring a network's weights nearest to what is wanted.
  public func hidden(_ network: Rival) -> Int {
    let least = network == .clockwork ? periods.count : 1
    let most = least + Int(Double(2 * weights).squareRoot()) + 1
    func distance(_ hidden: Int) -> Int { abs(weights(of: network, hidden: hidden) - weights) }
    return (least...most).min { distance($0) < distance($1) } ?? least
  }

  /// A new cell of one of them; the LSTM's forget bias is 1.
  ///
  /// - Parameters:
  ///   - network: Which.
  ///   - firstTime: t of a sequence's first step, for the Clockwork RNN.
  ///   - generator: Draws the weights.
  public func cell(
    _ network: Rival, firstTime: Int = 0, using generator: inout SeededGenerator
  ) -> any RecurrentCell<Float> {
    let (hidden, inputs) = (hidden(network), max(1, inputs))
    switch network {
    case .rnn: return RNNCell<Float>(inputs: inputs, hidden: hidden, using: &generator)
    case .lstm:
      return PeepholeLSTMCell<Float>(
        inputs: inputs, hidden: hidden, forgetBias: 1, using: &generator)
    case .clockwork:
      return ClockworkRNNCell<Float>(
        inputs: inputs, hidden: hidden, periods: periods, firstTime: firstTime, using: &generator)
    }
  }
}
