/// A recurrent network between symbols: an embedding, a cell, and a linear read-out.
///
/// $$e_t = E_{s_t}, \qquad h_t = \mathrm{cell}(e_t, h_{t-1}), \qquad a_t = V h_t + d$$
///
/// The logits $a_t$ are one number for each symbol that may come out; their softmax is the network's
/// guess. A character model predicts the next character this way.
///
/// Axes: B batch, T time, H hidden, V symbols that may come out.
public struct SymbolModel<Cell: RecurrentCell>: Module {
  public typealias Scalar = Cell.Scalar

  public let embedding: Embedding<Scalar>
  public let cell: Cell
  public let readout: Linear<Scalar>

  public init(embedding: Embedding<Scalar>, cell: Cell, readout: Linear<Scalar>) {
    self.embedding = embedding
    self.cell = cell
    self.readout = readout
  }

  /// The hidden states over a sequence of symbols.
  ///
  /// - Parameters:
  ///   - symbols: T of [B] indices.
  ///   - state: The state before the first step; the cell's initial state by default.
  /// - Returns: T of [B, H], and the state after the last step.
  public func hiddenStates(
    over symbols: [[Int]], from state: Cell.State? = nil
  ) -> (outputs: [Variable<Scalar>], state: Cell.State) {
    let start = state ?? cell.initialState(batch: symbols.first?.count ?? 1)
    return cell.run(symbols.map { embedding($0) }, from: start)
  }

  /// The logits at every step.
  ///
  /// - Parameters:
  ///   - symbols: T of [B] indices, T at least 1.
  ///   - state: The state before the first step; the cell's initial state by default.
  /// - Returns: [T·B, V], time by time, and the state after the last step.
  public func callAsFunction(
    _ symbols: [[Int]], from state: Cell.State? = nil
  ) -> (logits: Variable<Scalar>, state: Cell.State) {
    guard !symbols.isEmpty else {
      fatalError("SymbolModel: a sequence of no steps has no logits; give at least one")
    }
    let (outputs, last) = hiddenStates(over: symbols, from: state)
    return (readout(stacking(outputs)), last)
  }

  /// The logits after the last step only: an answer to the whole sequence.
  ///
  /// - Parameter symbols: T of [B] indices, T at least 1.
  /// - Returns: [B, V].
  public func answer(_ symbols: [[Int]]) -> Variable<Scalar> {
    guard let last = hiddenStates(over: symbols).outputs.last else {
      fatalError("SymbolModel: a sequence of no steps has no answer; give at least one")
    }
    return readout(last)
  }

  /// The mean cost of each symbol of a sequence given those before it, in nats a symbol.
  ///
  /// The sequence is read as `batch` streams side by side, each with its state carried on. At its end
  /// fewer than `batch` symbols are left out.
  ///
  /// - Parameters:
  ///   - tokens: Symbols, more than `batch` of them.
  ///   - batch: How many streams there are.
  ///   - time: How many steps are held in memory at once.
  public func crossEntropy(_ tokens: [Int], batch: Int = 50, time: Int = 100) -> Double {
    let streams = TokenStreams(tokens, batch: batch, time: 1)
    let fixed = frozen()
    var state = fixed.cell.initialState(batch: batch)
    var total = 0.0
    for start in stride(from: 0, to: streams.streamLength, by: time) {
      let steps = start..<min(start + time, streams.streamLength)
      let window = streams.window(steps)
      let (logits, next) = fixed(window.inputs, from: state)
      let cost = softmaxCrossEntropy(logits, targets: window.targets).value.scalar
      total += Double(cost) * Double(steps.count)
      state = next
    }
    return total / Double(streams.streamLength)
  }

  /// Writes on: reads a beginning, then draws each next symbol from the softmax and reads it again.
  ///
  /// - Parameters:
  ///   - beginning: At least one symbol.
  ///   - count: How many symbols to draw.
  ///   - temperature: Divides the logits; below 1 the likely becomes likelier.
  ///   - generator: Draws the symbols.
  /// - Returns: The drawn symbols.
  public func sample(
    after beginning: [Int], count: Int, temperature: Double = 1,
    using generator: inout SeededGenerator
  ) -> [Int] {
    guard !beginning.isEmpty, temperature > 0 else {
      fatalError(
        "sample: needs a beginning of at least one symbol (got \(beginning.count)) and a "
          + "temperature above 0 (got \(temperature))")
    }
    let fixed = frozen()
    var (outputs, state) = fixed.hiddenStates(over: beginning.map { [$0] })
    var drawn: [Int] = []
    while drawn.count < count, let last = outputs.last {
      let logits = fixed.readout(last).value / Scalar(temperature)
      drawn.append(generator.index(weights: softmax(logits).scalars.map { Double($0) }))
      (outputs, state) = fixed.hiddenStates(over: [[drawn[drawn.count - 1]]], from: state)
    }
    return drawn
  }

  public var parameters: [(name: String, variable: Variable<Scalar>)] {
    named("embedding", embedding.parameters) + named("cell", cell.parameters)
      + named("readout", readout.parameters)
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> SymbolModel {
    let cellEnd = variables.count - readout.parameters.count
    return SymbolModel(
      embedding: embedding.replacing([variables[0]]),
      cell: cell.replacing(Array(variables[1..<cellEnd])),
      readout: readout.replacing(Array(variables[cellEnd...])))
  }
}

extension SymbolModel {
  /// A model with an Elman cell and small random weights.
  ///
  /// - Parameters:
  ///   - symbols: How many different symbols may come in.
  ///   - features: How many numbers stand for a symbol.
  ///   - hidden: H.
  ///   - outputs: V.
  ///   - generator: Draws the weights.
  public init<S>(
    symbols: Int, features: Int, hidden: Int, outputs: Int, using generator: inout SeededGenerator
  ) where Cell == RNNCell<S> {
    self.init(
      embedding: Embedding(symbols: symbols, features: features, using: &generator),
      cell: RNNCell(inputs: features, hidden: hidden, using: &generator),
      readout: Linear(inputs: hidden, outputs: outputs, using: &generator))
  }
}
