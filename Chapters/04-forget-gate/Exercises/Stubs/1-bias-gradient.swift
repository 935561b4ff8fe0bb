//: # Two steps back to the bias
//: A unit takes two steps, $C_1 = f_1 C_0 + w_1$ and $C_2 = f_2 C_1 + w_2$, where $w_t$ is what is
//: written, and $f_t = \sigma(a_t + b)$: the bias $b$ is the same in both steps. Take all the rest as
//: given. Derive $\partial C_2 / \partial b$ on paper. It has two terms, one a step. What becomes of each
//: when the second gate closes, $f_2 \to 0$? And which is left when it opens, $f_2 \to 1$?
import Foundation

/// - Parameters:
///   - start: C_0.
///   - arriving: a_1 and a_2.
///   - written: w_1 and w_2.
///   - bias: b.
/// - Returns: ∂C_2/∂b.
public func biasGradient(
  start: Double, arriving: (Double, Double), written: (Double, Double), bias: Double
) -> Double {
  return 0
}
