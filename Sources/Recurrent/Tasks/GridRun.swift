/// The networks over depth and time that chapter 10 compares.
public enum GridKind: String, Codable, CaseIterable, Sendable {
  /// Memories along depth and time, the same weights in all layers.
  case tied = "tied grid"
  /// Memories along depth and time, weights of its own in each layer.
  case untied = "untied grid"
  /// A memory along time only: LSTMs on top of each other.
  case stacked = "stacked LSTM"
  /// A tied grid whose depth has no memory, nor gates: one tanh layer there, an LSTM along time. At equal
  /// weight its layers are wider than those of `tied`.
  case plainDepth = "tied, tanh depth"

  /// The three of the contest; `plainDepth` is run beside it.
  public static let contest: [GridKind] = [.tied, .untied, .stacked]
}

/// One run of a grid or a stack on a task: how many layers, at which rate, from which seed.
///
/// At each depth the three kinds have as many weights, within 2 %; from depth to depth whole units make
/// them differ from what is wanted by up to 16 %.
///
/// Axes: D input, H hidden, L layers, V outputs.
public struct GridRun: Codable, Hashable, Sendable {
  public let kind: GridKind
  /// L.
  public let layers: Int
  /// About how many weights it should have, read-out included.
  public let weights: Int
  /// Adam's learning rate.
  public let rate: Float
  public let seed: UInt64

  public init(_ kind: GridKind, layers: Int, weights: Int, rate: Float, seed: UInt64) {
    (self.kind, self.layers, self.weights) = (kind, layers, weights)
    (self.rate, self.seed) = (rate, seed)
  }

  /// The contest's kinds at all depths and rates, from the same seeds, seed after seed. A grid of one layer
  /// is the same tied and untied, and stands once.
  public static func all(
    layers: [Int], weights: Int, rates: [Float], seeds: ClosedRange<UInt64>
  ) -> [GridRun] {
    seeds.flatMap { seed in
      layers.flatMap { layers in
        GridKind.contest.filter { layers > 1 || $0 != .untied }.flatMap { kind in
          rates.map { GridRun(kind, layers: layers, weights: weights, rate: $0, seed: seed) }
        }
      }
    }
  }

  /// Grids without a memory along depth, of one depth, at all rates, seed after seed.
  public static func plainDepth(
    layers: Int, weights: Int, rates: [Float], seeds: ClosedRange<UInt64>
  ) -> [GridRun] {
    seeds.flatMap { seed in
      rates.map { GridRun(.plainDepth, layers: layers, weights: weights, rate: $0, seed: seed) }
    }
  }

  /// How many weights a network of this kind has. Those that would begin a memory which nothing reads are
  /// not counted.
  ///
  /// - Parameters:
  ///   - widths: H of each layer; all the same in a grid.
  ///   - inputs: D.
  ///   - outputs: V.
  public func weights(_ widths: [Int], inputs: Int, outputs: Int) -> Int {
    let out = outputs * ((widths.last ?? 0) + 1)
    let blocks = kind == .untied ? widths : Array(widths.prefix(1))
    guard kind == .stacked else {
      let (sides, matrices) = kind == .plainDepth ? (1, 5) : (2, 8)
      return sides * widths[0] * (inputs + 1) + out
        + blocks.reduce(0) { $0 + matrices * $1 * (2 * $1 + 1) }
    }
    return out
      + zip([inputs] + widths, widths).reduce(0) { $0 + 4 * $1.1 * ($1.0 + $1.1 + 1) }
  }

  /// H of each layer.
  ///
  /// The untied grid's whole units step farthest from one number of weights to the next. So at each depth
  /// it sets the number: the one nearest to what is wanted of those that a tied grid comes within 1.5 % of.
  /// A stack comes near by layers that differ by a unit, the control as whole units allow.
  ///
  /// - Parameters:
  ///   - inputs: D.
  ///   - outputs: V.
  public func widths(inputs: Int, outputs: Int) -> [Int] {
    func run(_ kind: GridKind) -> GridRun {
      GridRun(kind, layers: layers, weights: weights, rate: rate, seed: seed)
    }
    func count(_ kind: GridKind, _ widths: [Int]) -> Int {
      run(kind).weights(widths, inputs: inputs, outputs: outputs)
    }
    let even = (2...256).map { Array(repeating: $0, count: layers) }
    let pairs = even.compactMap { untied -> (tied: [Int], untied: [Int])? in
      let wanted = count(.untied, untied)
      guard let tied = nearest(to: wanted, among: even, weights: { count(.tied, $0) }),
        abs(count(.tied, tied) - wanted) * 1000 <= wanted * 15
      else { return nil }
      return (tied, untied)
    }
    guard let pair = nearest(to: weights, among: pairs, weights: { count(.untied, $0.untied) })
    else {
      fatalError("GridRun: no tied and untied grids of \(layers) layers have equal weights")
    }
    switch kind {
    case .tied: return pair.tied
    case .untied: return pair.untied
    case .plainDepth:
      let between = (count(.tied, pair.tied) + count(.untied, pair.untied)) / 2
      return nearest(to: between, among: even) { count(.plainDepth, $0) } ?? pair.tied
    case .stacked:
      let mixed = (2...256).flatMap { size in
        (0..<layers).map { wide in (0..<layers).map { size + ($0 < wide ? 1 : 0) } }
      }
      return nearest(to: count(.untied, pair.untied), among: mixed) { count(.stacked, $0) }
        ?? pair.untied
    }
  }

  /// What a forget gate's bias is along time, at the beginning: as much as lets a memory outlast a
  /// sequence.
  public static var timeBias: Float { 3 }

  /// A new grid with small random weights, tied unless this is a run of an untied one. Forget gates begin
  /// at 1 along depth, where there are any, at `timeBias` along time.
  public func grid(
    for task: some WrittenTask, using generator: inout SeededGenerator
  ) -> GridLSTM<Float> {
    GridLSTM(
      layers: layers, inputs: task.features,
      hidden: widths(inputs: task.features, outputs: task.outputs)[0], tied: kind != .untied,
      depth: kind == .plainDepth ? .plain(.tanh) : .lstm, time: .lstm(forgetBias: Self.timeBias),
      using: &generator)
  }

  /// A new network: a grid as `grid` makes it, or LSTMs on top of each other, whose forget gates begin as
  /// the grid's along time.
  public func cell(
    for task: some WrittenTask, using generator: inout SeededGenerator
  ) -> any RecurrentCell<Float> {
    guard kind == .stacked else { return grid(for: task, using: &generator) }
    let widths = widths(inputs: task.features, outputs: task.outputs)
    return Stack(
      zip([task.features] + widths, widths).map { below, width in
        LSTMCell<Float>(
          inputs: below, hidden: width, forgetBias: Self.timeBias, using: &generator)
      })
  }
}
