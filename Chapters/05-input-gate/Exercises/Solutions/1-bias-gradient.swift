//: # All the way back to the bias of the input gate
//: A unit takes $T$ steps, $C_t = f_t\, C_{t-1} + i_t\, \tilde C_t$, with $i_t = \sigma(a_t + b)$; the bias $b$ is
//: the same in all. Take $f_t$, $a_t$ and $\tilde C_t$ as given. Derive $\partial C_T / \partial b$ on paper:
//: each step adds a term, and each later step takes a share of it. Which steps add next to nothing?
import Foundation

/// - Parameters:
///   - forget: f_1 … f_T.
///   - arriving: a_1 … a_T, as many.
///   - candidates: C̃_1 … C̃_T, as many.
///   - bias: b.
/// - Returns: ∂C_T/∂b; 0 where T is 0.
public func biasGradient(
  forget: [Double], arriving: [Double], candidates: [Double], bias: Double
) -> Double {
  // solution
  // A step adds next to nothing where its gate is shut or wide open, i (1 − i) ≈ 0, where its candidate is
  // near 0, or where a later forget gate shuts.
  forget.indices.reduce(0) { gradient, t in
    let gate = 1 / (1 + exp(-(arriving[t] + bias)))
    return forget[t] * gradient + gate * (1 - gate) * candidates[t]
  }
  // stub
  // return 0
  // end
}
