//: # What a pulse leaves behind
//: The cell above can be run by hand: $h_t = \tanh(W x_t + U h_{t-1})$, $h_0 = 0$, with a pulse
//: $x_1 = 1$ and nothing after it. Write the function that gives $h_1, \dots, h_T$ for any $W$, $U$
//: and $T$, from plain numbers. Before you run it, predict: how do the states look for $U = 0$? And
//: for $U = -2$?
import Foundation

/// The states h_1 … h_T after a pulse.
///
/// - Parameters:
///   - w: The input weight W.
///   - u: The recurrent weight U.
///   - steps: T, at least 0.
public func pulse(w: Double, u: Double, steps: Int) -> [Double] {
  // solution
  // U = 0 forgets at once: only h_1 differs from 0. U = −2 turns the sign at each step, and does
  // not fade, since |U| > 1: the states end up jumping between two values.
  var states: [Double] = []
  var state = 0.0
  for step in 0..<steps {
    state = tanh(w * (step == 0 ? 1 : 0) + u * state)
    states.append(state)
  }
  return states
  // stub
  // return Array(repeating: 0, count: steps)
  // end
}
