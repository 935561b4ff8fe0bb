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
  public let parameters: [(name: String, variable: Variable<Scalar>)]

  public init(embedding: Embedding<Scalar>, cell: Cell, readout: Linear<Scalar>) {
    self.embedding = embedding
    self.cell = cell
    self.readout = readout
    parameters =
      named("embedding", embedding.parameters) + named("cell", cell.parameters)
      + named("readout", readout.parameters)
  }

  /// The cell's outputs over whole sequences of symbols: one look-up, one pass.
  ///
  /// - Parameters:
  ///   - symbols: T of [B] indices.
  ///   - state: The state before the first step; the cell's initial state where nil.
  ///   - lengths: How many steps each of the B sequences has; T where nil. Any symbol may fill the rest.
  /// - Returns: [T, B, H], zeros behind a sequence's end, and each sequence's last state.
  public func outputs(
    over symbols: [[Int]], from state: Cell.State? = nil, lengths: [Int]? = nil
  ) -> (outputs: Variable<Scalar>, state: Cell.State) {
    cell(embedding(symbols), from: state, lengths: lengths)
  }

  /// The hidden states over a sequence of symbols, step by step.
  ///
  /// - Parameters:
  ///   - symbols: T of [B] indices.
  ///   - state: The state before the first step; the cell's initial state where nil.
  /// - Returns: T of [B, H], and the state after the last step.
  public func hiddenStates(
    over symbols: [[Int]], from state: Cell.State? = nil
  ) -> (outputs: [Variable<Scalar>], state: Cell.State) {
    let (outputs, last) = outputs(over: symbols, from: state)
    return (symbols.indices.map { outputs.slice($0) }, last)
  }

  /// The logits at every step.
  ///
  /// - Parameters:
  ///   - symbols: T of [B] indices, T at least 1.
  ///   - state: The state before the first step; the cell's initial state where nil.
  ///   - lengths: How many steps each of the B sequences has; T where nil. The logits behind a
  ///     sequence's end mean nothing: give them the target −1, which the cross-entropy leaves out.
  /// - Returns: [T·B, V], time by time, and each sequence's last state.
  public func callAsFunction(
    _ symbols: [[Int]], from state: Cell.State? = nil, lengths: [Int]? = nil
  ) -> (logits: Variable<Scalar>, state: Cell.State) {
    guard !symbols.isEmpty else {
      fatalError("SymbolModel: a sequence of no steps has no logits; give at least one")
    }
    let (outputs, last) = outputs(over: symbols, from: state, lengths: lengths)
    return (readout(rows(of: outputs)), last)
  }

  /// The logits after each sequence's last step only: an answer to the whole sequence.
  ///
  /// - Parameters:
  ///   - symbols: T of [B] indices, T at least 1.
  ///   - lengths: How many steps each of the B sequences has, at least 1; T where nil.
  /// - Returns: [B, V].
  public func answer(_ symbols: [[Int]], lengths: [Int]? = nil) -> Variable<Scalar> {
    guard !symbols.isEmpty, lengths?.contains(0) != true else {
      fatalError("SymbolModel: a sequence of no steps has no answer; give at least one")
    }
    let outputs = outputs(over: symbols, lengths: lengths).outputs
    guard let lengths else { return readout(outputs.slice(symbols.count - 1)) }
    let last = lengths.enumerated().map { ($1 - 1) * lengths.count + $0 }
    return readout(rows(of: outputs).rows(last))
  }

  /// [T, B, H] as [T·B, H].
  private func rows(of outputs: Variable<Scalar>) -> Variable<Scalar> {
    outputs.reshaped([outputs.shape[0] * outputs.shape[1], cell.hidden])
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
  ///   - count: How many symbols to draw; each must be one that may go in.
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
    guard readout.bias.value.count <= embedding.table.shape[0] else {
      fatalError(
        "sample: of \(readout.bias.value.count) symbols that come out only "
          + "\(embedding.table.shape[0]) can go in again")
    }
    let fixed = frozen()
    var state = fixed.cell.initialState(batch: 1)
    var output = Variable(Tensor<Scalar>(zeros: [1, cell.hidden]))
    func read(_ symbol: Int) {
      (output, state) = fixed.cell.step(fixed.embedding([symbol]), state)
    }
    for symbol in beginning { read(symbol) }
    var drawn: [Int] = []
    while drawn.count < count {
      let logits = fixed.readout(output).value / Scalar(temperature)
      let symbol = generator.index(weights: softmax(logits).scalars.map { Double($0) })
      drawn.append(symbol)
      read(symbol)
    }
    return drawn
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
  /// The logits at every step, with dropout on what each layer passes upwards: between the layers and
  /// before the read-out.
  ///
  /// - Parameters:
  ///   - symbols: T of [B] indices, T at least 1.
  ///   - state: The state before the first step; the cell's initial state where nil.
  ///   - lengths: How many steps each of the B sequences has; T where nil.
  ///   - rate: The share that is left out, 0..<1.
  ///   - generator: Draws which.
  /// - Returns: [T·B, V], time by time, and each sequence's last state.
  /// - Source: Zaremba, Sutskever and Vinyals, "Recurrent neural network regularization", 2014.
  public func callAsFunction<Layer>(
    _ symbols: [[Int]], from state: Cell.State? = nil, lengths: [Int]? = nil, dropout rate: Double,
    using generator: inout SeededGenerator
  ) -> (logits: Variable<Scalar>, state: Cell.State) where Cell == Stack<Layer> {
    guard !symbols.isEmpty else {
      fatalError("SymbolModel: a sequence of no steps has no logits; give at least one")
    }
    let (outputs, last) = cell(
      embedding(symbols), from: state, lengths: lengths, dropout: rate, using: &generator)
    return (readout(dropout(rows(of: outputs), rate: rate, using: &generator)), last)
  }
}
