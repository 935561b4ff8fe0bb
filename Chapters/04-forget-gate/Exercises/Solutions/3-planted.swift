//: # A gate that looks the wrong way
//: One step of a unit, with two faults in it. One is in what the forget gate sees; the other in what the
//: gate is applied to. (A gate with a *peephole* does see $C$, by a weight of its own: chapter 7. This one has
//: none.) Find both by the equations: which numbers would you put in to tell each fault from the right
//: step? Then mend it.
import Foundation

/// - Parameters:
///   - x: x_t.
///   - hidden: h_{t−1}.
///   - cell: C_{t−1}.
///   - written: i_t C̃_t.
///   - weights: The forget gate's weights for x and for h, and its bias.
/// - Returns: C_t.
public func nextCell(
  x: Double, hidden: Double, cell: Double, written: Double,
  weights: (x: Double, hidden: Double, bias: Double)
) -> Double {
  // solution
  // h = 0, x = 0, b = 0, nothing written: f is ½ whatever C is. C = 0: what is written comes out whole.
  let forget = 1 / (1 + exp(-(weights.x * x + weights.hidden * hidden + weights.bias)))
  return forget * cell + written
  // stub
  // let forget = 1 / (1 + exp(-(weights.x * x + weights.hidden * cell + weights.bias)))
  // return forget * (cell + written)
  // end
}
