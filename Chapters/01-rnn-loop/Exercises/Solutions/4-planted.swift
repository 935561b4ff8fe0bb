//: # Two planted mistakes
//: Here is the recursion for a state of one number and the loss $L = \sum_t v_t h_t$. It runs, it
//: returns gradients of a sensible size, and two of its indices are wrong. Find them without
//: staring: the check compares the gradients of $b$, $W$ and $U$ with central differences, in this
//: order. What does the first that disagrees contain, and what is in the last that the others don't
//: have?
import Foundation

/// The gradients of the loss Σ v_t h_t, with h_0 = 0.
///
/// - Parameters:
///   - w: The input weight W.
///   - u: The recurrent weight U.
///   - b: The bias.
///   - x: The inputs x_1 … x_T.
///   - v: The loss's weights v_1 … v_T.
public func gradients(
  w: Double, u: Double, b: Double, x: [Double], v: [Double]
) -> (w: Double, u: Double, b: Double) {
  var h = [0.0]
  for input in x { h.append(tanh(w * input + u * h[h.count - 1] + b)) }
  var (dw, du, db) = (0.0, 0.0, 0.0)
  var delta = 0.0
  for t in x.indices.reversed() {
    // solution
    // ∂L/∂b holds δ alone, so δ itself is wrong. Only ∂L/∂U holds the state before the step.
    delta = (1 - h[t + 1] * h[t + 1]) * (v[t] + u * delta)
    // stub
    // delta = (1 - h[t] * h[t]) * (v[t] + u * delta)
    // end
    dw += delta * x[t]
    // solution
    du += delta * h[t]
    // stub
    // du += delta * h[t + 1]
    // end
    db += delta
  }
  return (dw, du, db)
}
