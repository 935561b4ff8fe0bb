extension GridLSTM {
  /// The stack of LSTM cells that a grid without an LSTM along depth is: the same weights, cut in two, one
  /// half for what comes from below and one for the past. nil where some layer has no LSTM along time.
  ///
  /// It reads what the grid's projection makes of the data.
  public var stack: Stack<LSTMCell<Scalar>>? {
    func cut(_ linear: Linear<Scalar>) -> RecurrentLinear<Scalar> {
      let rows = linear.weight.value.rows
      return RecurrentLinear(
        inputWeight: Variable(Tensor(rows.map { Array($0.prefix(hidden)) }), trainable: true),
        recurrentWeight: Variable(Tensor(rows.map { Array($0.suffix(hidden)) }), trainable: true),
        bias: linear.bias)
    }
    let cells = (0..<layers.count).compactMap { layer -> LSTMCell<Scalar>? in
      guard case .lstm(let gates) = layers[layer].transforms[Self.time] else { return nil }
      return LSTMCell(
        inputGate: cut(gates.inputGate), forgetGate: cut(gates.forgetGate),
        candidate: cut(gates.candidate), outputGate: cut(gates.outputGate))
    }
    return cells.count == layers.count ? Stack(cells) : nil
  }
}
