//: # A cell that is told when to listen
//: One unit reads two numbers at each step: a *value*, noise between −1 and 1, and a *mark*, which is
//: 1 at the steps that matter and else 0. A marked value is at least 0.1 in size; $C$ begins at 0.
//: Choose by hand what arrives at three layers, $w_v \cdot \text{value} + w_m \cdot \text{mark} + b$ for
//: each, so that 500 steps after the last mark $C$ still has the sign of the value that was marked,
//: and a size above 0.9. After each mark the old value is gone. Nothing is
//: trained, and no weight or bias may be beyond 50 in size.

/// The weights of a layer for value and mark, and its bias.
public typealias ChosenLayer = (value: Double, mark: Double, bias: Double)

/// - Returns: What arrives at the σ of the forget gate, at that of the input gate, and at the tanh of
///   the candidate.
public func latch() -> (forget: ChosenLayer, input: ChosenLayer, candidate: ChosenLayer) {
  // solution
  // f is open but for the mark, i shut but for the mark, and C̃ is the value's sign: tanh(50 · 0.1)
  // is 0.9999. At ±15 a gate is 3e-7 off its end, so that 500 steps lose 0.02 %.
  (forget: (0, -30, 15), input: (0, 30, -15), candidate: (50, 0, 0))
  // stub
  // (forget: (0, 0, 0), input: (0, 0, 0), candidate: (1, 0, 0))
  // end
}
