/// One run of chapter 8's sequence generation: a network without input learns to play a waveform.
///
/// Weights and biases come from N(0, 0.1²), the LSTM's forget bias is 5, and an epoch's gradient is that of
/// the whole waveform.
///
/// - Source: Koutník, Greff, Gomez and Schmidhuber 2014, section 4.1.
public struct WaveRun: Codable, Sendable {
  /// How it learns.
  public enum Rule: String, Codable, Sendable {
    /// The paper's: Nesterov's momentum 0.95, the gradient of $\sum_t (y_t - d_t)^2$.
    case nesterovOnSum = "Nesterov, summed error"
    /// The same with the gradient of $\frac{1}{T} \sum_t (y_t - d_t)^2$, T times shorter.
    case nesterovOnMean = "Nesterov, mean error"
    /// Adam, for which a factor before the error makes no difference.
    case adam = "Adam"
  }

  public let network: Rival
  /// How many weights it should have.
  public let weights: Int
  /// The learning rate.
  public let rate: Float
  public let seed: UInt64
  public let rule: Rule

  public init(network: Rival, weights: Int, rate: Float, seed: UInt64, rule: Rule = .nesterovOnSum)
  {
    self.network = network
    self.weights = weights
    self.rate = rate
    self.seed = seed
    self.rule = rule
  }

  /// The networks of a size. The smaller ones have fewer modules, so that each has two units or more;
  /// their periods reach from 1 to 64 at least.
  public static func networks(weights: Int) -> EqualNetworks {
    let (modules, ratio) = weights < 200 ? (4, 4) : weights < 400 ? (6, 3) : (9, 2)
    var periods = [1]
    while periods.count < modules { periods.append(periods[periods.count - 1] * ratio) }
    return EqualNetworks(inputs: 0, outputs: 1, weights: weights, periods: periods)
  }

  /// Learns a waveform.
  ///
  /// - Parameters:
  ///   - wave: T numbers that are not all equal.
  ///   - epochs: How many updates, one for each time the waveform is played.
  ///   - looks: How often the error is noted, evenly.
  ///   - firstTime: t of the first step, for the Clockwork RNN.
  public func learn(
    _ wave: [Double], epochs: Int, looks: Int = 20, firstTime: Int = 1
  ) -> PlayedWave {
    var generator = SeededGenerator(seed: seed)
    func learn(_ cell: some RecurrentCell<Float>) -> PlayedWave {
      train(Self.untrained(cell, using: &generator), wave, epochs, looks)
    }
    return learn(
      Self.networks(weights: weights).cell(network, firstTime: firstTime, using: &generator))
  }

  /// A cell with its read-out, both with new numbers: the forget bias 5, the others from N(0, 0.1²).
  static func untrained<Cell: RecurrentCell<Float>>(
    _ cell: Cell, using generator: inout SeededGenerator
  ) -> SequenceModel<Cell> {
    let model = SequenceModel(cell, outputs: 1, using: &generator)
    return model.replacing(
      model.parameters.map { name, variable in
        name == "cell.forgetGate.bias"
          ? Variable(Tensor(repeating: 5, variable.shape), trainable: true)
          : Variable(Tensor(normal: 0.1, variable.shape, using: &generator), trainable: true)
      })
  }

  private func train(
    _ model: SequenceModel<some RecurrentCell<Float>>, _ wave: [Double], _ epochs: Int, _ looks: Int
  ) -> PlayedWave {
    let silence = Variable(Tensor<Float>(zeros: [wave.count, 1, 1]))
    let wanted = Tensor(wave.map(Float.init), shape: [wave.count, 1])
    let scale: Float = rule == .nesterovOnSum ? Float(wave.count) : 1
    let looks = max(1, looks)
    var overflows = false
    var played = PlayedWave(output: wave.map { _ in 0 })
    func train(_ optimizer: some Optimizer<Float>) {
      var trainer = Trainer(model, optimizer)
      for look in 1...looks {
        do {
          try trainer.run(steps: epochs * look / looks - trainer.stepsDone) { _ in
            scale * meanSquaredError(model(silence), wanted)
          }
        } catch {
          // Its numbers overflow: the run ends here.
          played.errors += Array(repeating: 10, count: looks - played.errors.count)
          overflows = true
          return
        }
        played.output = model.frozen()(silence).value.scalars.map(Double.init)
        played.errors.append(normalisedError(played.output, wave))
      }
    }
    if rule == .adam {
      train(Adam(learningRate: rate))
    } else {
      train(SGD(learningRate: rate, momentum: 0.95, nesterov: true))
    }
    guard !overflows else { return played }
    let states = model.frozen().cell(silence).outputs.value.reshaped([
      wave.count, model.cell.hidden,
    ])
    let shown = model.readout.weight.value.scalars
    played.parts = states.rows.map { zip($0, shown).map { Double($0 * $1) } }
    return played
  }
}

/// What came of a run.
public struct PlayedWave: Codable, Sendable {
  /// The normalised error at each look, at most 10; 10 from where the numbers overflow.
  public var errors: [Double] = []
  /// What the network plays at the last look before its numbers overflow, if they do: T numbers.
  public var output: [Double] = []
  /// What each unit adds to it: weight times $h_t$, T of [H]; empty where the numbers overflowed.
  public var parts: [[Double]] = []

  /// The error at the end.
  public var error: Double { errors.last ?? 10 }
}

/// The normalised mean squared error: the mean squared error over the variance of what is wanted, so that
/// answering with the mean gives 1.
///
/// - Parameters:
///   - output: T numbers.
///   - wanted: T numbers that are not all equal.
/// - Returns: At most 10, also where a number is not finite.
public func normalisedError(_ output: [Double], _ wanted: [Double]) -> Double {
  let middle = mean(wanted)
  let error = zip(output, wanted).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  let variance = wanted.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
  guard output.count == wanted.count, variance > 0 else {
    fatalError(
      "normalisedError: needs \(wanted.count) outputs, not \(output.count), and a variance")
  }
  return error.isFinite ? min(10, error / variance) : 10
}
