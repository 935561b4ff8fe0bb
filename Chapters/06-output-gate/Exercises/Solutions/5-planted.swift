//: # Two faults on the way back
//: One unit, and the way back through its steps: each step's $f_t$, $o_t$ and $C_t$ are given, and what the loss
//: wants of each $h_t$. Wanted is $\delta C_t = \partial L / \partial C_t$ at every step, with all gates
//: taken as given, so that $h_t = o_t \tanh C_t$ and $C_{t+1} = f_{t+1} C_t + \dots$ are the only ways.
//: Two faults stand in it. Both leave gradients of the right sign, as many as there should be. Find which numbers tell each fault from the right
//: step, and mend it.
import Foundation

/// - Parameters:
///   - wanted: v_t = ∂L_t/∂h_t, T numbers.
///   - forget: f_t, T numbers.
///   - output: o_t, T numbers.
///   - cell: C_t, T numbers.
/// - Returns: ∂L/∂C_t, T numbers.
public func cellGradients(
  wanted: [Double], forget: [Double], output: [Double], cell: [Double]
) -> [Double] {
  var gradients = wanted
  var carried = 0.0
  for t in wanted.indices.reversed() {
    // solution
    let squashed = tanh(cell[t])
    gradients[t] = carried + wanted[t] * output[t] * (1 - squashed * squashed)
    carried = gradients[t] * forget[t]
    // stub
    // let squashed = tanh(cell[t])
    // gradients[t] = carried + wanted[t] * output[t] * (1 - output[t]) * (1 - squashed * squashed)
    // carried = gradients[t]
    // end
  }
  return gradients
}
