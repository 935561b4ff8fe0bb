//: # A counter with a reset
//: One unit reads a *mark*, 0 or 1, and nothing else. Choose by hand what arrives at three layers,
//: $w \cdot \text{mark} + b$ for each, so that $C$ counts in hundredths how many steps have gone since the
//: last mark, that step included: 0.01 at a mark, 0.02 after it, and so on up to 300 steps. Before
//: the first mark it counts from the start. Be right to 0.001, a tenth of a count. Nothing is trained, and
//: no weight or bias may lie beyond ±50.
import Foundation

/// A layer's weight for the mark, and its bias.
public typealias MarkLayer = (mark: Double, bias: Double)

/// - Returns: What arrives at the σ of the forget gate, at that of the input gate, and at the tanh of
///   the candidate.
public func counter() -> (forget: MarkLayer, input: MarkLayer, candidate: MarkLayer) {
  // solution
  // Open but for the mark; always open; always a hundredth.
  (forget: (-40, 20), input: (0, 20), candidate: (0, atanh(0.01)))
  // stub
  // (forget: (0, 0), input: (0, 0), candidate: (0, 1))
  // end
}
