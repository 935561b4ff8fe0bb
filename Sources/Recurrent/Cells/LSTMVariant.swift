/// The nine LSTM cells of the search-space study: the vanilla cell, and eight that differ from it in one
/// thing each.
///
/// - Source: Greff, Srivastava, Koutník, Steunebrink and Schmidhuber 2015, "LSTM: A Search Space Odyssey",
///   section 3.
public enum LSTMVariant: String, Codable, CaseIterable, Sendable {
  /// V: three gates with peepholes, candidate and cell state squashed by tanh.
  case vanilla
  /// NIG: $i = 1$.
  case noInputGate
  /// NFG: $f = 1$.
  case noForgetGate
  /// NOG: $o = 1$, so that $h = \tanh c$.
  case noOutputGate
  /// NIAF: the candidate is the plain sum.
  case noInputActivation
  /// NOAF: $h = o \odot c$.
  case noOutputActivation
  /// CIFG: $i = 1 - f$.
  case coupledGates
  /// NP: no gate sees the cell state.
  case noPeepholes
  /// FGR: every gate sees all three gates' last values.
  case fullGateRecurrence

  /// What the study calls it.
  public var abbreviation: String {
    switch self {
    case .vanilla: "V"
    case .noInputGate: "NIG"
    case .noForgetGate: "NFG"
    case .noOutputGate: "NOG"
    case .noInputActivation: "NIAF"
    case .noOutputActivation: "NOAF"
    case .coupledGates: "CIFG"
    case .noPeepholes: "NP"
    case .fullGateRecurrence: "FGR"
    }
  }

  /// Whether the cell has layers of its own for input, forget and output gate.
  var hasGates: [Bool] {
    [self != .noInputGate && self != .coupledGates, self != .noForgetGate, self != .noOutputGate]
  }

  /// Which parts the cell has, for the fused pass.
  var wiring: LSTMWiring {
    switch self {
    case .vanilla, .noPeepholes: LSTMWiring()
    case .noInputGate: LSTMWiring(inputGate: .open)
    case .noForgetGate: LSTMWiring(forgetGate: .open)
    case .noOutputGate: LSTMWiring(outputGate: .open)
    case .noInputActivation: LSTMWiring(squashesCandidate: false)
    case .noOutputActivation: LSTMWiring(squashesCell: false)
    case .coupledGates: LSTMWiring(inputGate: .coupled)
    case .fullGateRecurrence: LSTMWiring(candidateStandsFirst: true)
    }
  }
}
