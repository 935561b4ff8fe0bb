/// One run of a small network that learns to count: one string a step, by Adam at 0.01.
///
/// - Source: Gers and Schmidhuber 2001 for the task; the size and the training are those of the
///   re-implementation at github.com/cybertronai/schmidhuber-problems.
public struct CountingRun: Codable, Sendable {
  public let network: Variant
  /// 2 for aⁿ bⁿ, 3 for aⁿ bⁿ cⁿ.
  public let letters: Int
  /// H.
  public let units: Int
  public let seed: UInt64

  public init(network: Variant, letters: Int, units: Int, seed: UInt64) {
    (self.network, self.letters, self.units, self.seed) = (network, letters, units, seed)
  }

  /// The same network from several seeds.
  public static func all(
    _ networks: [Variant], letters: Int, units: Int, seeds: [UInt64]
  ) -> [CountingRun] {
    networks.flatMap { network in
      seeds.map { CountingRun(network: network, letters: letters, units: units, seed: $0) }
    }
  }

  /// What came of a run.
  public struct Result: Codable, Sendable {
    /// Up to which n strings are accepted, 1000 at most.
    public var reach: Int
    /// The farthest that any unit's state gets from 0 in the string of n = 100: cell states, and of a GRU
    /// hidden states.
    public var largest: Double
    /// Each unit's state behind each symbol of one string.
    public var states: [[Double]]
  }

  /// Learns from strings of n up to 10.
  ///
  /// - Parameters:
  ///   - steps: How many strings.
  ///   - n: The string that the trained network reads for the record.
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn(steps: Int, reading n: Int) throws -> Result {
    var generator = SeededGenerator(seed: seed)
    let language = CountingLanguage(letters: letters, longest: 10)
    func learn<Cell: RecurrentCell<Float>>(_ cell: Cell) throws -> Result {
      let model = SequenceModel(cell, outputs: language.outputs, using: &generator)
      _ = try LearningCurve(
        training: model, on: language, steps: steps, batch: 1, rate: 0.01, looks: 1, judged: 1,
        using: &generator)
      func states(_ n: Int) -> [[Double]] {
        let inputs = Variable(language.examples([n]).inputs)
        var state = cell.initialState(batch: 1)
        return (0..<inputs.shape[0]).map { step in
          state = cell.step(inputs.slice(step), state).state
          return state.parts.last?.value.scalars.map(Double.init) ?? []
        }
      }
      let read = states(n)
      return Result(
        reach: language.reach(of: model, upTo: 1000),
        largest: states(100).joined().map { abs($0) }.max() ?? 0,
        states: (0..<cell.hidden).map { unit in read.map { $0[unit] } })
    }
    return try learn(network.cell(inputs: language.features, hidden: units, using: &generator))
  }
}

/// What came of some small networks that learned to count.
public struct CountingResults: Sendable {
  private let runs: [(run: CountingRun, result: CountingRun.Result)]

  public init(_ runs: [CountingRun], _ results: [CountingRun.Result]) {
    self.runs = Array(zip(runs, results))
  }

  /// One variant's results, one a seed.
  public func of(_ network: Variant) -> [CountingRun.Result] {
    runs.filter { $0.run.network == network }.map(\.result)
  }

  /// How far each of one variant's networks counts.
  public func reaches(_ network: Variant) -> [Double] { of(network).map { Double($0.reach) } }

  /// How far each network's state got from 0, one a seed.
  public func largest(_ network: Variant) -> [Double] { of(network).map(\.largest) }
}
