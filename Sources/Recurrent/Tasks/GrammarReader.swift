import Glibc

/// A network that learns to go on in streams of the continual embedded Reber grammar: with a forget
/// gate, whose bias begins at a given value, or without one, as in 1997.
///
/// It reads one stream in pieces of 75 symbols, its state carried on and the gradient cut between them.
/// Input and output gates begin with a bias of −1.
///
/// - Source: Gers, Schmidhuber and Cummins 2000 for the task and for biases that begin apart; the rest,
///   Adam at 0.01 and a clip of 5, is ours.
public struct GrammarReader: Codable, Sendable {
  /// What the forget gates' bias begins at; nil leaves the gates out.
  public let forgetBias: Float?
  public let seed: UInt64

  public init(forgetBias: Float?, seed: UInt64) {
    self.forgetBias = forgetBias
    self.seed = seed
  }

  /// How a trained network read streams that it had not seen.
  public struct Reading: Codable, Sendable {
    public var score: EmbeddedReber.Score
    /// The share of outer symbols that are right in each stream's first three strings, while the state
    /// is young.
    public var earlyOuter: Double
    /// ‖c‖ behind each symbol, [T]: the root mean square of the streams.
    public var norms: [Double]
    /// The state behind each symbol of the first stream, [T], of the unit that carries the outer symbol
    /// best: whose state goes with it at each place of the inner string, up to where it is due again.
    public var cells: [Double]
    /// How far: the least |correlation| of all these places, 0 to 1; 0 where the unit changes sides.
    public var correlation: Double
    /// That unit's forget gate, [T]; empty without gates.
    public var forget: [Double]
    /// What that gate leaves of a state in four average steps of those that have to carry the outer
    /// symbol: behind the first symbol of the inner string, and up to where the outer one is due.
    public var keptWithin: Double
    /// The same in the four steps over a string's end: the outer symbol, E, B, the next outer symbol.
    public var keptOverEnd: Double
  }

  /// Trains a new network, and lets it read.
  ///
  /// - Parameters:
  ///   - units: H.
  ///   - pieces: How many training steps, a piece each.
  ///   - reset: After how many pieces a new stream begins, with a state of zeros.
  ///   - streams: What the trained network reads.
  ///   - steps: How many symbols of each.
  /// - Throws: `TrainingError` where the loss or the gradient is not finite.
  public func learn(
    units: Int, pieces: Int, reset: Int, reading streams: [EmbeddedReber.Stream], steps: Int
  ) throws -> Reading {
    var generator = SeededGenerator(seed: seed)
    let symbols = EmbeddedReber.symbols.count
    func layer(_ bias: Float? = nil) -> RecurrentLinear<Float> {
      RecurrentLinear(inputs: symbols, hidden: units, bias: bias, using: &generator)
    }
    let (input, candidate, output) = (layer(-1), layer(), layer(-1))
    func learn<Cell: RecurrentCell<Float>>(
      _ cell: Cell, forgetGate: RecurrentLinear<Float>?
    ) throws -> Reading where Cell.State == LSTMCell<Float>.State {
      let model = SequenceModel(cell, outputs: symbols, using: &generator)
      try train(model, pieces: pieces, reset: reset, seed: generator.next())
      return Self.read(model.frozen(), forgetGate: forgetGate, streams, steps: steps)
    }
    guard let forgetBias else {
      let cell = LSTM1997Cell(inputGate: input, candidate: candidate, outputGate: output)
      return try learn(cell, forgetGate: nil)
    }
    // From numbers of its own, so that the seed's networks with and without gates differ in nothing else.
    var apart = SeededGenerator(seed: seed, stream: 1)
    let forget = RecurrentLinear(
      inputs: symbols, hidden: units, bias: forgetBias, using: &apart)
    let cell = LSTMCell(
      inputGate: input, forgetGate: forget, candidate: candidate, outputGate: output)
    return try learn(cell, forgetGate: forget)
  }

  private func train<Cell: RecurrentCell<Float>>(
    _ model: SequenceModel<Cell>, pieces: Int, reset: Int, seed: UInt64
  ) throws {
    let length = 75
    var trainer = Trainer(model, Adam(learningRate: 0.01), clip: 5)
    var streams: [EmbeddedReber.Stream] = []
    var state = model.cell.initialState(batch: 1)
    try trainer.run(steps: pieces) { piece in
      if (piece - 1).isMultiple(of: reset) {
        streams = [EmbeddedReber.Stream(seed: seed &+ UInt64(piece))]
        state = model.cell.initialState(batch: 1)
      }
      let window = EmbeddedReber.window(length, of: &streams)
      let (outputs, last) = model.cell(Variable(window.inputs), from: state)
      state = last.detached()
      let logits = model.readout(outputs.reshaped([length, model.cell.hidden]))
      return EmbeddedReber.cost(logits, window)
    }
  }

  /// Lets a network read, step by step.
  static func read<Cell: RecurrentCell<Float>>(
    _ model: SequenceModel<Cell>, forgetGate: RecurrentLinear<Float>?,
    _ streams: [EmbeddedReber.Stream], steps: Int
  ) -> Reading where Cell.State == LSTMCell<Float>.State {
    var streams = streams
    let window = EmbeddedReber.window(steps, of: &streams)
    let inputs = Variable(window.inputs)
    var state = model.cell.initialState(batch: streams.count)
    var outputs: [Variable<Float>] = []
    var (norms, gates, cells): ([Double], [[Double]], [[Double]]) = ([], [], [])
    func firstStream(_ values: Variable<Float>) -> [Double] {
      values.value.scalars.prefix(model.cell.hidden).map { Double($0) }
    }
    for t in 0..<steps {
      if let forgetGate {
        gates.append(firstStream(sigmoid(forgetGate(inputs.slice(t), state.hidden)).detached()))
      }
      let (output, next) = model.cell.step(inputs.slice(t), state)
      outputs.append(output)
      state = next
      cells.append(firstStream(state.cell))
      norms.append(Double(state.cell.value.norm) / Double(streams.count).squareRoot())
    }
    // Where the outer symbol is carried, by the automaton's place, and the steps between its use and the
    // next one.
    var (overEnd, carried): ([Int], [EmbeddedReber.Place: [(step: Int, outer: Double)]]) = ([], [:])
    for (t, places) in window.places.enumerated() {
      switch places[0] {
      case .inner(let node, let outer) where node > 0:
        carried[.inner(node: node, outer: 0), default: []].append((t, Double(outer)))
      case .closing(let outer): carried[.closing(outer: 0), default: []].append((t, Double(outer)))
      case .inner, .end, .start, .opening: overEnd.append(t)
      }
    }
    /// How far a unit's state goes with the outer symbol throughout a string: the least |r| of all places,
    /// 0 where it changes sides.
    func worth(_ unit: Int) -> Double {
      let all = carried.values.map { place in
        correlation(place.map { cells[$0.step][unit] }, place.map(\.outer))
      }
      let sides = Set(all.map { $0 > 0 })
      return sides.count == 1 ? all.map { abs($0) }.min() ?? 0 : 0
    }
    let worths = (0..<model.cell.hidden).map(worth)
    let unit = worths.indices.max { worths[$0] < worths[$1] } ?? 0
    let within = carried.values.joined().map(\.step)
    let forget = gates.map { $0[unit] }
    func kept(_ steps: [Int]) -> Double {
      forget.isEmpty ? 1 : exp(4 * mean(steps.map { log(forget[$0]) }))
    }
    let logits = model.readout(stacking(outputs)).value
    return Reading(
      score: EmbeddedReber.score(logits, window),
      earlyOuter: EmbeddedReber.score(logits, window, strings: 3).outer, norms: norms,
      cells: cells.map { $0[unit] }, correlation: worths[unit], forget: forget,
      keptWithin: kept(within), keptOverEnd: kept(overEnd))
  }
}
