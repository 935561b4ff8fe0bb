import Glibc

extension LSTMCell where Scalar == Float {
  /// The same cell with $i = 1$ at every step, exactly; training leaves it so.
  ///
  /// The gate's weights are 0 and its biases 100: there σ is 1 in `Float`, and its slope σ(1 − σ) is 0.
  public func withInputGateOpen() -> LSTMCell {
    LSTMCell(
      inputGate: blind(biases: [Float](repeating: 100, count: hidden)), forgetGate: forgetGate,
      candidate: candidate, outputGate: outputGate)
  }

  /// The same cell with each unit's input gate held at a value; the other weights are shared.
  ///
  /// - Parameter values: [H], each from 0 to 1. Ends the program where there are more or fewer, or where
  ///   one is not in that range.
  public func withInputGate(heldAt values: [Double]) -> LSTMCell {
    LSTMCell(
      inputGate: blind(heldAt: values), forgetGate: forgetGate, candidate: candidate,
      outputGate: outputGate)
  }

  /// The same cell with each unit's output gate held at a value; the other weights are shared.
  ///
  /// - Parameter values: [H], each from 0 to 1, else the program ends.
  public func withOutputGate(heldAt values: [Double]) -> LSTMCell {
    LSTMCell(
      inputGate: inputGate, forgetGate: forgetGate, candidate: candidate,
      outputGate: blind(heldAt: values))
  }

  private func blind(heldAt values: [Double]) -> RecurrentLinear<Float> {
    guard values.count == hidden, values.allSatisfy({ (0...1).contains($0) }) else {
      fatalError(
        "LSTMCell: gates can't be held at \(values); \(hidden) units need as many values from 0 to 1"
      )
    }
    return blind(biases: values.map { Float(max(-100, min(100, log($0 / (1 - $0))))) })
  }

  /// A gate that looks at nothing, σ(b).
  private func blind(biases: [Float]) -> RecurrentLinear<Float> {
    RecurrentLinear(
      inputWeight: Variable(Tensor(zeros: [hidden, inputs]), trainable: true),
      recurrentWeight: Variable(Tensor(zeros: [hidden, hidden]), trainable: true),
      bias: Variable(Tensor(biases), trainable: true))
  }
}
