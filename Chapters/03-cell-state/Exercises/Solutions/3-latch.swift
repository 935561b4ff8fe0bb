//: # A cell that is told when to listen
//: One unit reads two numbers at each step: a *value*, noise between −1 and 1, and a *mark*, which is
//: 1 at the steps that matter and else 0. Choose by hand what arrives at three layers, $w_v \cdot
//: \text{value} + w_m \cdot \text{mark} + b$ for each, so that 500 steps after the last mark $C$ still has
//: the sign of the value that was marked, and a size above 0.9. The next mark overwrites it. Nothing
//: is trained, and no weight may be larger than 50.

/// The weights of a layer for value and mark, and its bias.
public typealias ChosenLayer = (value: Double, mark: Double, bias: Double)

/// - Returns: What arrives at the σ of the forget gate, at that of the input gate, and at the tanh of
///   the candidate.
public func latch() -> (forget: ChosenLayer, input: ChosenLayer, candidate: ChosenLayer) {
  // solution
  // Open but for the mark, shut but for the mark, and the value's sign.
  (forget: (0, -30, 15), input: (0, 30, -15), candidate: (50, 0, 0))
  // stub
  // (forget: (0, 0, 0), input: (0, 0, 0), candidate: (1, 0, 0))
  // end
}
