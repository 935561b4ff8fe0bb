extension GridLSTM {
  /// The stack of LSTM cells that a grid with the identity along depth is: copies of its weights, each
  /// matrix cut in two, one half for what comes from below and one for the past.
  ///
  /// It reads what the grid's projection makes of the data. A tied grid's stack begins with the same
  /// weights in all its cells, which learn apart.
  ///
  /// - Returns: nil where the grid is no stack: depth passes on anything but time's new h, or some layer
  ///   has no LSTM along time, or one that shows $\tanh(o \odot m')$.
  public var stack: Stack<LSTMCell<Scalar>>? {
    func cut(_ linear: Linear<Scalar>) -> RecurrentLinear<Scalar> {
      func copy(_ tensor: Tensor<Scalar>) -> Variable<Scalar> { Variable(tensor, trainable: true) }
      let rows = linear.weight.value.rows
      return RecurrentLinear(
        inputWeight: copy(Tensor(rows.map { Array($0.prefix(hidden)) })),
        recurrentWeight: copy(Tensor(rows.map { Array($0.suffix(hidden)) })),
        bias: copy(linear.bias.value))
    }
    let cells = (0..<layers.count).compactMap { layer -> LSTMCell<Scalar>? in
      let block = layers[layer]
      guard case .identity(of: Self.time) = block.transforms[Self.depth],
        case .lstm(let gates) = block.transforms[Self.time], block.output == .gatedTanh
      else { return nil }
      return LSTMCell(
        inputGate: cut(gates.inputGate), forgetGate: cut(gates.forgetGate),
        candidate: cut(gates.candidate), outputGate: cut(gates.outputGate))
    }
    return cells.count == layers.count ? Stack(cells) : nil
  }
}
