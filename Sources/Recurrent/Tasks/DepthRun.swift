/// One run of the contest between depth-gated stacks and plain ones: how many layers, of which kind, at
/// which rate, from which seed. At each depth both kinds have as many weights, within 2 %; from depth to
/// depth whole units make the stacks differ by up to 9 %.
public struct DepthRun: Codable, Sendable {
  public let layers: Int
  public let isGated: Bool
  /// Adam's learning rate.
  public let rate: Float
  public let seed: UInt64

  public init(layers: Int, isGated: Bool, rate: Float, seed: UInt64) {
    (self.layers, self.isGated, self.rate, self.seed) = (layers, isGated, rate, seed)
  }

  /// Both kinds at all depths and rates, from the same seeds; one layer is the same in both, and stands
  /// once.
  public static func all(
    layers: [Int], rates: [Float], seeds: ClosedRange<UInt64>
  ) -> [DepthRun] {
    layers.flatMap { layers in
      (layers == 1 ? [false] : [false, true]).flatMap { isGated in
        rates.flatMap { rate in
          seeds.map { DepthRun(layers: layers, isGated: isGated, rate: rate, seed: $0) }
        }
      }
    }
  }

  /// H of each layer. A gated stack has layers of one size, of about 9000 weights in all; a plain one has
  /// layers that differ by a unit or so, as the gated one's number of weights asks.
  ///
  /// - Parameter inputs: D.
  public func widths(inputs: Int) -> [Int] {
    let sizes = 4...64
    let all = sizes.map { Array(repeating: $0, count: layers) }
    let gated =
      nearest(to: 9000, among: all) { Self.weights($0, inputs: inputs, isGated: true) } ?? []
    guard !isGated, layers > 1 else { return gated }
    let wanted = Self.weights(gated, inputs: inputs, isGated: true)
    let mixed = sizes.flatMap { size in
      (0...layers).map { wide in (0..<layers).map { size + ($0 < wide ? 1 : 0) } }
    }
    return nearest(to: wanted, among: mixed) {
      Self.weights($0, inputs: inputs, isGated: false)
    } ?? gated
  }

  /// The weights of a stack, without its read-out.
  public static func weights(_ widths: [Int], inputs: Int, isGated: Bool) -> Int {
    var (total, below) = (0, inputs)
    for (number, width) in widths.enumerated() {
      total += 4 * width * (below + width + 1)
      if isGated, number > 0 { total += width * (width + 3) }
      below = width
    }
    return total
  }

  /// What came of a run.
  public struct Result: Codable, Sendable {
    /// The weights of the stack.
    public var weights: Int
    /// The cost at the end.
    public var cost: Double
    /// The score at the end, 0 to 1.
    public var score: Double
  }

  /// Learns a task.
  ///
  /// - Parameters:
  ///   - task: What is learned.
  ///   - steps: How many training steps at most, 32 fresh sequences each.
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn(_ task: some SequenceTask, steps: Int) throws -> Result {
    var generator = SeededGenerator(seed: seed)
    let widths = widths(inputs: task.features)
    let weights = Self.weights(widths, inputs: task.features, isGated: isGated)
    func learn(_ cell: some RecurrentCell<Float>) throws -> Result {
      let model = SequenceModel(cell, outputs: task.outputs, using: &generator)
      let curve = try LearningCurve(
        training: model, on: task, steps: steps, rate: rate, looks: 10, judged: 500,
        using: &generator)
      return Result(weights: weights, cost: curve.cost, score: curve.score)
    }
    return try learn(cell(inputs: task.features, widths: widths, using: &generator))
  }

  /// A new stack with small random weights; the biases of forget gates begin at 1, those of depth gates at
  /// 0, so that d is about 1/2.
  func cell(
    inputs: Int, widths: [Int], using generator: inout SeededGenerator
  ) -> any RecurrentCell<Float> {
    guard !isGated else {
      return DepthGatedLSTM<Float>(
        layers: layers, inputs: inputs, hidden: widths[0], using: &generator)
    }
    return Stack(
      widths.enumerated().map { number, width in
        LSTMCell<Float>(
          inputs: number == 0 ? inputs : widths[number - 1], hidden: width, using: &generator)
      })
  }

  /// ‖∂L/∂θ‖ of the lowest layer over that of the highest, in a new stack; θ are all weights of a layer,
  /// and the highest one's depth gate is among them. 1 for a single layer.
  ///
  /// - Parameters:
  ///   - task: What it is asked; 32 sequences.
  public func gradientRatio(_ task: some SequenceTask) -> Double {
    var generator = SeededGenerator(seed: seed)
    func ratio(_ cell: some RecurrentCell<Float>) -> Double {
      let model = SequenceModel(cell, outputs: task.outputs, using: &generator)
      let examples = task.examples(32, using: &generator)
      cost(model.answers(to: examples), examples).backward()
      func norm(_ layer: Int) -> Double {
        Double(globalNorm(cell.parameters.filter { $0.name.hasPrefix("layer\(layer).") }))
      }
      return norm(0) / norm(layers - 1)
    }
    return ratio(
      cell(inputs: task.features, widths: widths(inputs: task.features), using: &generator))
  }
}

/// What came of the stacks' runs.
public struct DepthResults: Sendable {
  private let runs: [(run: DepthRun, result: DepthRun.Result)]

  public init(_ runs: [(argument: DepthRun, result: DepthRun.Result)]) {
    self.runs = runs.map { ($0.argument, $0.result) }
  }

  /// The costs of some layers' stacks, one a seed, at the rate with the least median. One layer has no
  /// depth gate and counts for both kinds.
  public func best(layers: Int, isGated: Bool) -> RateChoice<Double> {
    RateChoice(of(layers, isGated), \.rate) { median($0) }
  }

  /// The costs of some layers' stacks at every rate.
  public func costs(layers: Int, isGated: Bool) -> [Double] {
    of(layers, isGated).map(\.result)
  }

  private func of(_ layers: Int, _ isGated: Bool) -> [(argument: DepthRun, result: Double)] {
    runs.filter { $0.run.layers == layers && $0.run.isGated == (isGated && layers > 1) }
      .map { ($0.run, $0.result.cost) }
  }
}
