/// One run of chapter 10's contest on a text: a tied grid or a stack of LSTMs guesses the next character.
///
/// The grid's units set the number of weights, which its layers don't change. The stack of as many layers
/// has as many weights, within 2 %, embedding and read-out included.
///
/// Axes: D numbers that stand for a character, H hidden, L layers, V characters.
///
/// - Source: Kalchbrenner, Danihelka and Graves 2015, section 4.3, scaled down.
public struct GridCharacterRun: Codable, Sendable {
  /// `tied` or `stacked`.
  public let kind: GridKind
  /// L.
  public let layers: Int
  /// H of the grid.
  public let units: Int
  /// Adam's learning rate at the start.
  public let rate: Float
  public let seed: UInt64

  public init(_ kind: GridKind, layers: Int, units: Int, rate: Float, seed: UInt64) {
    guard kind != .untied else {
      fatalError(
        "GridCharacterRun: compares tied grids with stacks; an untied grid has no place in it")
    }
    (self.kind, self.layers, self.units) = (kind, layers, units)
    (self.rate, self.seed) = (rate, seed)
  }

  /// Both kinds at all depths and rates; all of the first seed come first.
  public static func all(
    layers: [Int], units: Int, rates: [Float], seeds: ClosedRange<UInt64>
  ) -> [GridCharacterRun] {
    seeds.flatMap { seed in
      layers.flatMap { layers in
        [GridKind.stacked, .tied].flatMap { kind in
          rates.map {
            GridCharacterRun(kind, layers: layers, units: units, rate: $0, seed: seed)
          }
        }
      }
    }
  }

  /// D.
  public static let features = 16

  /// H of each layer, the lowest first. A stack's differ by a unit, as the grid's number of weights asks.
  ///
  /// - Parameter symbols: V.
  public func widths(symbols: Int) -> [Int] {
    let grid = Array(repeating: units, count: layers)
    guard kind == .stacked else { return grid }
    let wanted = weights(grid, symbols: symbols, kind: .tied)
    let mixed = (4...4 * units).flatMap { size in
      (0..<layers).map { wide in (0..<layers).map { size + ($0 < wide ? 1 : 0) } }
    }
    return nearest(to: wanted, among: mixed) {
      weights($0, symbols: symbols, kind: .stacked)
    } ?? grid
  }

  /// How many weights the network has, embedding and read-out included.
  ///
  /// - Parameter symbols: V.
  public func weights(symbols: Int) -> Int {
    weights(widths(symbols: symbols), symbols: symbols, kind: kind)
  }

  private func weights(_ widths: [Int], symbols: Int, kind: GridKind) -> Int {
    let (inputs, top) = (Self.features, widths[widths.count - 1])
    let ends = symbols * inputs + symbols * (top + 1)
    guard kind == .tied else {
      return DepthRun.weights(widths, inputs: inputs, isGated: false) + ends
    }
    return 2 * top * (inputs + 1) + 8 * top * (2 * top + 1) + ends
  }

  /// A new grid or stack with small random weights; forget gates begin at 1.
  ///
  /// - Parameters:
  ///   - symbols: V.
  ///   - generator: Draws the weights.
  public func cell(
    symbols: Int, using generator: inout SeededGenerator
  ) -> any RecurrentCell<Float> {
    guard kind == .stacked else {
      return GridLSTM<Float>(
        layers: layers, inputs: Self.features, hidden: units, tied: true, using: &generator)
    }
    let widths = widths(symbols: symbols)
    return Stack(
      zip([Self.features] + widths, widths).map {
        LSTMCell<Float>(inputs: $0, hidden: $1, using: &generator)
      })
  }

  /// What came of a run.
  public struct Result: Codable, Sendable {
    /// Of the whole network.
    public var weights: Int
    /// Training steps, at some of which the network was looked at.
    public var steps: [Int] = []
    /// Bits a character at these steps, on the text that chooses the rate.
    public var validation: [Double] = []
    /// Bits a character at the end, on the text that judges; infinite where training ended in no number.
    public var test = Double.infinity

    public init(weights: Int) { self.weights = weights }
  }

  /// The two halves of what a text holds out: the first chooses the rate, the second judges.
  public static func parts(of corpus: Corpus) -> (validation: [Int], test: [Int]) {
    let half = corpus.heldOut.count / 2
    return (Array(corpus.heldOut.prefix(half)), Array(corpus.heldOut.dropFirst(half)))
  }

  /// Learns to guess a text's next character, by Adam at a rate that falls to a twentieth, the gradient's
  /// norm clipped to 1. The state is carried on from window to window: truncated BPTT.
  ///
  /// - Parameters:
  ///   - corpus: The text.
  ///   - steps: How many windows are read.
  ///   - looks: How often the network reads the validation part, evenly.
  ///   - batch: How many places of the text are read side by side.
  ///   - time: How many characters a window has.
  public func learn(
    _ corpus: Corpus, steps: Int, looks: Int = 4, batch: Int = 32, time: Int = 50
  ) -> Result {
    var generator = SeededGenerator(seed: seed)
    let symbols = corpus.vocabulary.count
    func learn(_ cell: some RecurrentCell<Float>) -> Result {
      let model = SymbolModel(symbols: symbols, cell: cell, outputs: symbols, using: &generator)
      return train(
        model, corpus, steps, looks, TokenStreams(corpus.training, batch: batch, time: time))
    }
    return learn(cell(symbols: symbols, using: &generator))
  }

  private func train<Cell: RecurrentCell<Float>>(
    _ model: SymbolModel<Cell>, _ corpus: Corpus, _ steps: Int, _ looks: Int,
    _ streams: TokenStreams
  ) -> Result {
    var result = Result(weights: model.parameterCount)
    let (validation, test) = Self.parts(of: corpus)
    func bits(_ tokens: [Int]) -> Double {
      model.crossEntropy(tokens, batch: 20) / naturalLogarithm(2.0)
    }
    var trainer = Trainer(model, Adam(learningRate: rate), clip: 1)
    var state = model.cell.initialState(batch: streams.batch)
    for look in 1...max(1, looks) {
      let more = steps * look / max(1, looks) - trainer.stepsDone
      let ended: Void? = try? trainer.run(
        steps: more, learningRate: { rate * (1 - 0.95 * Float($0) / Float(steps)) }
      ) { step in
        let number = (step - 1) % streams.windowCount
        if number == 0 { state = model.cell.initialState(batch: streams.batch) }
        let window = streams.window(number)
        let (logits, last) = model(window.inputs, from: state)
        state = last.detached()
        return softmaxCrossEntropy(logits, targets: window.targets)
      }
      guard ended != nil else { return result }
      result.steps.append(trainer.stepsDone)
      result.validation.append(bits(validation))
    }
    result.test = bits(test)
    return result
  }
}
