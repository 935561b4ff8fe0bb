import Glibc

/// One trial of a random search: a variant of the LSTM with hyperparameters drawn at random learns a set
/// of sequences.
///
/// Training is gradient descent with Nesterov's momentum, without clipping; where the validation error has
/// not fallen for `patience` epochs it ends, and the network is judged as it was where it did best.
///
/// - Source: Greff, Srivastava, Koutník, Steunebrink and Schmidhuber, "LSTM: A search space odyssey",
///   2015, section 4, scaled down.
public struct SearchTrial: Codable, Sendable, Equatable {
  public let variant: LSTMVariant
  public let data: SearchSet.Name
  /// From 0; the draw's seed.
  public let number: Int
  /// H.
  public let hidden: Int
  /// The learning rate.
  public let rate: Float
  /// μ.
  public let momentum: Float
  /// The standard deviation of what is added to the inputs.
  public let noise: Float
  /// How often the training part is read at most.
  public let epochs: Int
  /// After how many epochs without a gain training ends.
  public let patience: Int

  /// η / (1 − μ): what a step comes to where the gradient stays as it is.
  public var step: Double { Double(rate) / (1 - Double(momentum)) }

  /// What came of a trial. Errors are nats a step for chorales, else per cent wrong.
  public struct Outcome: Codable, Sendable {
    /// Of the validation part, where it was least.
    public var validation: Double
    /// What its answers cost there, in nats: it parts networks with as many right.
    public var cost: Double
    /// Of the test part.
    public var test: Double
    /// When that was; 0 is the untrained network.
    public var epoch: Int
    /// Whether the numbers overflowed.
    public var diverged: Bool
    public var weights: Int
  }

  /// How large the search is.
  public enum Size: Sendable {
    /// 8 to 64 units, learning rates from 1e-4 to 1, as many epochs as fit a second or two.
    case small
    /// The paper's: 20 to 200 units, 1e-6 to 1e-2, 150 epochs, patience 15.
    case paper
  }

  /// A trial with numbers drawn at random: units and learning rate log-uniformly, the momentum as 1 minus
  /// a log-uniform number from 0.01 to 1, the noise uniformly from 0 to 1. Each is rounded to three
  /// digits.
  ///
  /// - Parameters:
  ///   - variant: Of the LSTM. Each draws its own numbers.
  ///   - data: What it learns.
  ///   - number: Another one draws other numbers.
  ///   - size: The ranges.
  public init(_ variant: LSTMVariant, on data: SearchSet.Name, number: Int, size: Size = .small) {
    let place = UInt64(LSTMVariant.allCases.firstIndex(of: variant) ?? 0)
    let set = UInt64(SearchSet.Name.allCases.firstIndex(of: data) ?? 0)
    var generator = SeededGenerator(seed: UInt64(number), stream: 16 * set + place)
    func logUniform(_ low: Double, _ high: Double) -> Double {
      low * pow(high / low, generator.uniform())
    }
    (self.variant, self.data, self.number) = (variant, data, number)
    let (units, rates) = size == .small ? ((8.0, 64.0), (1e-4, 1.0)) : ((20, 200), (1e-6, 1e-2))
    hidden = Int(logUniform(units.0, units.1).rounded())
    rate = Self.threeDigits(logUniform(rates.0, rates.1))
    momentum = Self.threeDigits(1 - logUniform(0.01, 1))
    noise = Self.threeDigits(generator.uniform())
    let small = [SearchSet.Name.chorales: 20, .vowels: 40, .pen: 12][data] ?? 0
    (epochs, patience) = size == .small ? (small, max(4, small / 4)) : (150, 15)
  }

  /// Every variant on every set; a search that ends early has as many trials of each.
  public static func all(trials: Int, size: Size = .small) -> [SearchTrial] {
    (0..<trials).flatMap { number in
      SearchSet.Name.allCases.flatMap { data in
        LSTMVariant.allCases.map { SearchTrial($0, on: data, number: number, size: size) }
      }
    }
  }

  private static func threeDigits(_ value: Double) -> Float {
    guard value > 0 else { return 0 }
    let unit = pow(10, floor(log10(value)) - 2)
    // Divided by a power of ten, which is exact, where the unit is below 1.
    return Float(
      unit >= 1 ? (value / unit).rounded() * unit : (value / unit).rounded() / (1 / unit).rounded())
  }

  /// Learns a set.
  ///
  /// - Parameter set: The one that the trial names.
  public func learn(_ set: SearchSet) -> Outcome {
    var generator = SeededGenerator(seed: UInt64(number), stream: 1_000_003)
    let cell = LSTMVariantCell<Float>(
      variant: variant, inputs: set.inputs, hidden: hidden, using: &generator)
    func small(_ shape: [Int]) -> Variable<Float> {
      Variable(Tensor(normal: 0.1, shape, using: &generator), trainable: true)
    }
    let readout = Linear(weight: small([set.outputs, hidden]), bias: small([set.outputs]))
    let model = SequenceModel(cell: cell, readout: readout)
    let (judged, last) = (
      set.examples(set.validation, using: &generator), set.examples(set.test, using: &generator)
    )
    var outcome = Outcome(
      validation: .infinity, cost: .infinity, test: .infinity, epoch: 0, diverged: false,
      weights: model.parameters.map(\.variable.value.count).reduce(0, +))
    func look(_ epoch: Int) {
      let answers = model.frozen().answers(to: judged)
      let (error, cost) = (
        set.error(answers, judged), Double(set.cost(answers, judged).value.scalar)
      )
      guard cost.isFinite, (error, cost) < (outcome.validation, outcome.cost) else { return }
      (outcome.validation, outcome.cost, outcome.epoch) = (error, cost, epoch)
      outcome.test = set.error(model.frozen().answers(to: last), last)
    }
    look(0)
    var trainer = Trainer(
      model, SGD(learningRate: rate, momentum: max(momentum, 1e-6), nesterov: true))
    for epoch in 1...max(1, epochs) where epoch - outcome.epoch <= patience {
      let batches = set.batches(using: &generator)
      do {
        try trainer.run(steps: batches.count) { step in
          let batch = batches[(step - 1) % batches.count]
          let examples = set.examples(batch, noise: noise, using: &generator)
          return set.cost(model.answers(to: examples), examples)
        }
      } catch {
        outcome.diverged = true
        return outcome
      }
      look(epoch)
    }
    return outcome
  }
}
