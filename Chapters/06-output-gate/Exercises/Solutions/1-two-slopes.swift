//: # What reaches the gate
//: A unit shows $h_t = o_t \tanh C_t$ with $o_t = \sigma(a_t)$. From its own step's loss and from
//: what comes later $h_t$ gets $\partial L / \partial h_t$; along the belt comes nothing. Derive $\partial L / \partial a_t$ and
//: $\partial L / \partial C_t$ on paper and write them down. Then look: at which $C_t$ does the gate learn
//: nothing, and at which does the state?
import Foundation

/// - Parameters:
///   - hidden: ∂L/∂h_t.
///   - sum: a_t, what the gate's σ is applied to.
///   - cell: C_t.
/// - Returns: ∂L/∂a_t and ∂L/∂C_t.
public func twoSlopes(hidden: Double, sum: Double, cell: Double) -> (sum: Double, cell: Double) {
  // solution
  let output = 1 / (1 + exp(-sum))
  let squashed = tanh(cell)
  return (hidden * squashed * output * (1 - output), hidden * output * (1 - squashed * squashed))
  // stub
  // return (0, 0)
  // end
}
