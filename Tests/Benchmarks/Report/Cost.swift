/// One way through a network.
public enum Pass: String, Codable, CaseIterable, Sendable {
  /// Outputs only, without a record for gradients.
  case forward
  /// Outputs and the gradients of the weights and of the inputs.
  case training
}

/// The lengths of a recurrent layer's axes.
public struct LayerShape: Codable, Equatable, Sendable {
  /// T.
  public var time: Int
  /// B.
  public var batch: Int
  /// I.
  public var inputs: Int
  /// H.
  public var hidden: Int

  public init(time: Int, batch: Int, inputs: Int, hidden: Int) {
    self.time = time
    self.batch = batch
    self.inputs = inputs
    self.hidden = hidden
  }

  /// "T 100, B 20, I 2, H 32"
  public var name: String { "T \(time), B \(batch), I \(inputs), H \(hidden)" }
}

/// The recurrent layers that both sides have.
public enum LayerKind: String, Codable, CaseIterable, Sendable {
  case lstm = "LSTM"
  case gru = "GRU"
  case rnn = "RNN"

  /// How many affine layers of H units a step has.
  public var layers: Int {
    switch self {
    case .lstm: 4
    case .gru: 3
    case .rnn: 1
    }
  }

  /// How many sigmoids and tanhs a unit takes at each step.
  public var activations: Int { self == .lstm ? 5 : layers }
}

/// What a pass can't do without.
public struct Cost: Equatable, Sendable {
  /// Multiplications and additions of the matrix products.
  public var operations: Double
  /// What is read and written if each number passes once, in bytes.
  public var bytes: Double
  /// Sigmoids and tanhs.
  public var activations: Double

  public init(operations: Double, bytes: Double, activations: Double) {
    self.operations = operations
    self.bytes = bytes
    self.activations = activations
  }

  /// A recurrent layer: 2·T·B·(I + H)·G·H operations forward and twice as many backward, where G is
  /// 4 in an LSTM, 3 in a GRU and 1 in an RNN.
  public init(_ kind: LayerKind, _ shape: LayerShape, _ pass: Pass) {
    let layers = Double(kind.layers * shape.hidden)
    self.init(
      weights: layers * Double(shape.inputs + shape.hidden),
      moved: 4 * layers + 2 * Double(shape.hidden),
      activations: Double(kind.activations * shape.hidden), shape, pass)
  }

  /// A recurrent layer of any kind.
  ///
  /// - Parameters:
  ///   - weights: How many products of two numbers a step of one sequence takes, on the average.
  ///   - moved: How many numbers a step of one sequence writes and reads again for the way back, beside
  ///     x and y: the gates and the state, the gates' gradients.
  ///   - activations: How many sigmoids and tanhs a step of one sequence takes.
  public init(
    weights: Double, moved: Double, activations: Double, _ shape: LayerShape, _ pass: Pass
  ) {
    let steps = Double(shape.time * shape.batch)
    let ends = Double(shape.inputs + shape.hidden)
    operations = (pass == .training ? 6 : 2) * steps * weights
    self.activations = steps * activations
    // Forward: x, W, y. Training: also dy, dx, dW, x, y and W again.
    let numbers =
      pass == .forward ? steps * ends + weights : steps * (3 * ends + moved) + 3 * weights
    bytes = 4 * numbers
  }

  public static func + (a: Cost, b: Cost) -> Cost {
    Cost(
      operations: a.operations + b.operations, bytes: a.bytes + b.bytes,
      activations: a.activations + b.activations)
  }
}

/// What the machine can do at most with some threads.
public struct MachineRates: Codable, Equatable, Sendable {
  /// Matrix products, in 10⁹ operations a second.
  public var operations: Double
  /// Copying from memory to memory, in 10⁹ bytes read and written a second.
  public var bytes: Double
  /// Sigmoids and tanhs, in 10⁹ a second.
  public var activations: Double

  public init(operations: Double, bytes: Double, activations: Double) {
    self.operations = operations
    self.bytes = bytes
    self.activations = activations
  }

  /// The times that each part of a pass would take alone.
  public func limits(of cost: Cost) -> Limits {
    Limits(
      products: cost.operations / operations / 1e6, memory: cost.bytes / bytes / 1e6,
      activations: cost.activations / activations / 1e6)
  }
}

/// How long each part of a pass would take alone at the machine's best rate, in milliseconds.
public struct Limits: Codable, Equatable, Sendable {
  public var products: Double
  public var memory: Double
  public var activations: Double

  public init(products: Double, memory: Double, activations: Double) {
    self.products = products
    self.memory = memory
    self.activations = activations
  }
}
