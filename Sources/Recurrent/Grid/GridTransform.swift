/// How a dimension of a block is to be made.
public enum GridDimension<Scalar: TensorScalar>: Sendable {
  /// An LSTM whose forget gate begins with this bias.
  case lstm(forgetBias: Scalar)
  /// One layer and no memory: $h' = \alpha(V H + b)$.
  case plain(GridActivation)
  /// No layer: h' is the new hidden vector of another dimension, or this dimension's own h where it
  /// names itself.
  case identity(of: Int)

  /// An LSTM whose forget gate begins with a bias of 1.
  public static var lstm: GridDimension { .lstm(forgetBias: 1) }
}

/// $\alpha$ of a dimension without memory.
public enum GridActivation: String, Codable, CaseIterable, Sendable {
  case tanh, relu
}

/// How an LSTM in a block shows its memory.
public enum GridOutput: String, Codable, CaseIterable, Sendable {
  /// $h' = o \odot \tanh m'$, as LSTMs do it elsewhere.
  case gatedTanh
  /// $h' = \tanh(o \odot m')$, as the paper on Grid LSTM is reported to write it.
  case tanhOfGated
}

/// The four layers of one dimension's LSTM; each sees all the hidden vectors of the block.
///
/// $$i = \sigma(W^i H + b^i) \quad f = \sigma(W^f H + b^f) \quad \tilde m = \tanh(W^c H + b^c) \quad
/// o = \sigma(W^o H + b^o)$$
/// $$m' = f \odot m + i \odot \tilde m$$
///
/// Axes: B batch, H hidden, N dimensions of the block.
public struct GridGates<Scalar: TensorScalar>: Module {
  /// Decides what is written; the paper's $g^u$.
  public let inputGate: Linear<Scalar>
  /// Decides what is kept; $g^f$.
  public let forgetGate: Linear<Scalar>
  /// What may be written; $g^c$.
  public let candidate: Linear<Scalar>
  /// Decides what is shown; $g^o$.
  public let outputGate: Linear<Scalar>

  public init(
    inputGate: Linear<Scalar>, forgetGate: Linear<Scalar>, candidate: Linear<Scalar>,
    outputGate: Linear<Scalar>
  ) {
    self.inputGate = inputGate
    self.forgetGate = forgetGate
    self.candidate = candidate
    self.outputGate = outputGate
  }

  /// Weights and biases drawn uniformly from ±1/√(NH), the forget gate's biases all the same.
  public init(
    dimensions: Int, hidden: Int, forgetBias: Scalar, using generator: inout SeededGenerator
  ) {
    func layer() -> Linear<Scalar> {
      Linear(inputs: dimensions * hidden, outputs: hidden, using: &generator)
    }
    let inputGate = layer()
    let forgetGate = Linear(
      weight: layer().weight,
      bias: Variable(Tensor(repeating: forgetBias, [hidden]), trainable: true))
    self.init(
      inputGate: inputGate, forgetGate: forgetGate, candidate: layer(), outputGate: layer())
  }

  /// One line an equation.
  ///
  /// - Parameters:
  ///   - seen: All the hidden vectors side by side, [B, NH].
  ///   - memory: m, [B, H].
  ///   - output: How the memory is shown.
  /// - Returns: h' and m', each [B, H].
  func callAsFunction(
    _ seen: Variable<Scalar>, _ memory: Variable<Scalar>, _ output: GridOutput
  ) -> GridSide<Scalar> {
    let input = sigmoid(inputGate(seen))
    let forget = sigmoid(forgetGate(seen))
    let candidate = tanh(candidate(seen))
    let shown = sigmoid(outputGate(seen))
    let memory = forget * memory + input * candidate
    switch output {
    case .gatedTanh: return GridSide(hidden: shown * tanh(memory), memory: memory)
    case .tanhOfGated: return GridSide(hidden: tanh(shown * memory), memory: memory)
    }
  }

  /// In the order of the gates: input, forget, candidate, output.
  var layers: [Linear<Scalar>] { [inputGate, forgetGate, candidate, outputGate] }

  public var parameters: [(name: String, variable: Variable<Scalar>)] {
    named("inputGate", inputGate.parameters) + named("forgetGate", forgetGate.parameters)
      + named("candidate", candidate.parameters) + named("outputGate", outputGate.parameters)
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> GridGates {
    func layer(_ number: Int) -> Linear<Scalar> {
      candidate.replacing(Array(variables[(2 * number)..<(2 * number + 2)]))
    }
    return GridGates(
      inputGate: layer(0), forgetGate: layer(1), candidate: layer(2), outputGate: layer(3))
  }
}

/// What a block does along one dimension.
public enum GridTransform<Scalar: TensorScalar> {
  case lstm(GridGates<Scalar>)
  case plain(Linear<Scalar>, GridActivation)
  case identity(of: Int)

  var parameters: [(name: String, variable: Variable<Scalar>)] {
    switch self {
    case .lstm(let gates): gates.parameters
    case .plain(let layer, _): layer.parameters
    case .identity: []
    }
  }

  func replacing(_ variables: [Variable<Scalar>]) -> GridTransform {
    switch self {
    case .lstm(let gates): .lstm(gates.replacing(variables))
    case .plain(let layer, let activation): .plain(layer.replacing(variables), activation)
    case .identity: self
    }
  }
}
