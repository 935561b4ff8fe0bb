// How a model of symbols is made: around a given cell, or with a cell made in its turn.

extension SymbolModel {
  /// A model around a given cell, with small random weights before and behind it.
  ///
  /// - Parameters:
  ///   - symbols: How many different symbols may come in.
  ///   - cell: Its D is how many numbers stand for a symbol.
  ///   - outputs: V.
  ///   - generator: Draws the weights of embedding and read-out.
  public init(
    symbols: Int, cell: Cell, outputs: Int, using generator: inout SeededGenerator
  ) {
    self.init(
      embedding: Embedding(symbols: symbols, features: cell.inputs, using: &generator), cell: cell,
      readout: Linear(inputs: cell.hidden, outputs: outputs, using: &generator))
  }

  /// A model with small random weights, around a cell that is made in its turn.
  ///
  /// ```swift
  /// let model = SymbolModel(symbols: 65, features: 32, hidden: 128, outputs: 65, using: &generator) {
  ///   LSTMCell<Float>(inputs: $0, hidden: $1, using: &$2)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - symbols: How many different symbols may come in.
  ///   - features: How many numbers stand for a symbol: the cell's D.
  ///   - hidden: H.
  ///   - outputs: V.
  ///   - generator: Draws the weights.
  ///   - cell: Makes the cell, given D, H and the generator.
  public init(
    symbols: Int, features: Int, hidden: Int, outputs: Int, using generator: inout SeededGenerator,
    cell: (_ inputs: Int, _ hidden: Int, _ generator: inout SeededGenerator) -> Cell
  ) {
    self.init(
      embedding: Embedding(symbols: symbols, features: features, using: &generator),
      cell: cell(features, hidden, &generator),
      readout: Linear(inputs: hidden, outputs: outputs, using: &generator))
  }

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
      symbols: symbols, features: features, hidden: hidden, outputs: outputs, using: &generator
    ) { RNNCell(inputs: $0, hidden: $1, using: &$2) }
  }
}
