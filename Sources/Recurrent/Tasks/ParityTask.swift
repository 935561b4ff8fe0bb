/// Parity: is the number of ones in a string of bits odd? The whole string is seen at once.
///
/// Each bit changes the answer, whatever the others are, so no part of a string tells anything of it:
/// whoever misses one bit is right half of the time.
///
/// Axes: B batch, k bits.
///
/// - Source: Kalchbrenner, Danihelka and Graves 2015, section 5.1.
public struct ParityTask: Sendable {
  /// k.
  public let bits: Int

  public init(bits: Int) {
    guard bits > 0 else { fatalError("ParityTask: needs at least one bit, not \(bits)") }
    self.bits = bits
  }

  /// Some fresh strings, each bit a 0 or a 1 with equal chances.
  ///
  /// - Parameters:
  ///   - batch: B.
  ///   - generator: Draws the bits.
  /// - Returns: The strings, [B, k], 1 for a one and −1 for a zero, and their B answers: 1 where the number
  ///   of ones is odd, else 0.
  public func batch(
    _ batch: Int, using generator: inout SeededGenerator
  ) -> (inputs: Tensor<Float>, answers: [Int]) {
    let strings = (0..<batch).map { _ in
      (0..<bits).map { _ in Int.random(in: 0...1, using: &generator) }
    }
    return (
      Tensor(strings.joined().map { Float(2 * $0 - 1) }, shape: [batch, bits]),
      strings.map { $0.reduce(0, +) % 2 }
    )
  }
}

/// What may stand along the depth of a network for parity.
public enum ParityNetwork: String, Codable, CaseIterable, Sendable {
  /// An LSTM: the one-dimensional Grid LSTM.
  case grid = "1-D grid"
  case tanh
  case relu = "ReLU"
}

/// A deep network for parity: one layer of the k bits, L layers of H units, two outputs.
///
/// Axes: B batch, k bits, H hidden.
public struct ParityModel: Module {
  public let grid: GridFeedforward<Float>
  /// [2, H]
  public let readout: Linear<Float>

  public init(grid: GridFeedforward<Float>, readout: Linear<Float>) {
    self.grid = grid
    self.readout = readout
  }

  /// What a string is: even or odd.
  ///
  /// - Parameter x: [B, k].
  /// - Returns: [B, 2].
  public func callAsFunction(_ x: Variable<Float>) -> Variable<Float> { readout(grid(x).hidden) }

  /// A network without a memory has no use for the layer that begins one.
  private var hasMemory: Bool { grid.layers.gates != nil }

  public var parameters: [(name: String, variable: Variable<Float>)] {
    named("grid", grid.parameters).filter {
      hasMemory || !$0.name.hasPrefix("grid.projection.memory.")
    } + named("readout", readout.parameters)
  }

  public func replacing(_ variables: [Variable<Float>]) -> ParityModel {
    var own = variables
    if !hasMemory {
      own.insert(contentsOf: grid.projection.memory.parameters.map(\.variable), at: 2)
    }
    return ParityModel(
      grid: grid.replacing(Array(own.dropLast(2))), readout: readout.replacing(own.suffix(2)))
  }
}

/// One run of chapter 10's parity: which network, for how many bits, at which rate, from which seed.
public struct ParityRun: Codable, Sendable {
  public let network: ParityNetwork
  /// k.
  public let bits: Int
  /// L.
  public let layers: Int
  /// Whether all layers share their weights.
  public let isTied: Bool
  /// Adam's learning rate.
  public let rate: Float
  public let seed: UInt64

  public init(
    _ network: ParityNetwork, bits: Int, layers: Int = 10, isTied: Bool = true, rate: Float,
    seed: UInt64
  ) {
    (self.network, self.bits, self.layers) = (network, bits, layers)
    (self.isTied, self.rate, self.seed) = (isTied, rate, seed)
  }

  /// The networks that are compared. Those without a memory stand twice: with the same weights in all
  /// layers, as the grid has them, and with weights of their own.
  public static let networks: [(ParityNetwork, isTied: Bool)] = [
    (.grid, true), (.tanh, true), (.relu, true), (.tanh, false), (.relu, false),
  ]

  /// Every network for each number of bits, from the same seeds, seed after seed.
  ///
  /// - Parameter rates: Of the grid, and of the others.
  public static func all(
    bits: [Int], layers: Int = 10, rates: (grid: [Float], others: [Float]),
    seeds: ClosedRange<UInt64>
  ) -> [ParityRun] {
    seeds.flatMap { seed in
      bits.flatMap { bits in
        networks.flatMap { network, isTied in
          (network == .grid ? rates.grid : rates.others).map {
            ParityRun(network, bits: bits, layers: layers, isTied: isTied, rate: $0, seed: seed)
          }
        }
      }
    }
  }

  /// How many weights a network of H units has.
  public func weights(hidden: Int) -> Int {
    let (layer, blocks) = (hidden * (hidden + 1), isTied ? 1 : layers)
    let into = hidden * (bits + 1)
    let out = 2 * (hidden + 1)
    return network == .grid ? 4 * layer * blocks + 2 * into + out : layer * blocks + into + out
  }

  /// H: 64 for a tied grid; for each other network the number that brings its weights nearest to that grid's.
  public var hidden: Int {
    let wanted = ParityRun(.grid, bits: bits, layers: layers, rate: rate, seed: seed)
      .weights(hidden: 64)
    return (4...256).min {
      abs(weights(hidden: $0) - wanted) < abs(weights(hidden: $1) - wanted)
    } ?? 64
  }

  /// A new network with small random weights; an LSTM's forget gate begins at 1.
  public func model(using generator: inout SeededGenerator) -> ParityModel {
    let depth: GridDimension<Float> =
      switch network {
      case .grid: .lstm
      case .tanh: .plain(.tanh)
      case .relu: .plain(.relu)
      }
    return ParityModel(
      grid: GridFeedforward(
        layers: layers, inputs: bits, hidden: hidden, tied: isTied, depth: depth, using: &generator),
      readout: Linear(inputs: hidden, outputs: 2, using: &generator))
  }

  /// Learns parity by Adam, 32 fresh strings a step, the gradient's norm clipped to 1, until 99.5 % of a
  /// thousand fresh strings are answered right.
  ///
  /// - Parameters:
  ///   - steps: How many at most.
  ///   - looks: How often the network is looked at, evenly.
  /// - Returns: A run whose numbers overflow ends there.
  public func learn(steps: Int, looks: Int = 40) -> LearningCurve {
    var generator = SeededGenerator(seed: seed)
    let (task, model) = (ParityTask(bits: bits), model(using: &generator))
    var trainer = Trainer(model, Adam(learningRate: rate), clip: 1)
    var curve = LearningCurve()
    for look in 1...max(1, looks) {
      let more = steps * look / max(1, looks) - trainer.stepsDone
      let ended: Void? = try? trainer.run(steps: more) { _ in
        let (inputs, answers) = task.batch(32, using: &generator)
        return softmaxCrossEntropy(model(Variable(inputs)), targets: answers)
      }
      guard ended != nil else { break }
      let (inputs, answers) = task.batch(1000, using: &generator)
      let said = model.frozen()(Variable(inputs))
      curve.steps.append(trainer.stepsDone)
      curve.costs.append(Double(softmaxCrossEntropy(said, targets: answers).value.scalar))
      curve.scores.append(accuracy(said.value, targets: answers))
      if curve.score >= 0.995 { break }
    }
    return curve
  }
}
