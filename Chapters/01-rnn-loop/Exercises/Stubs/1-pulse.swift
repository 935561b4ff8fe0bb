//: # What a pulse leaves behind
//: The cell of the first section is so small that you can run it by head: one input, one unit,
//: $h_t = \tanh(W x_t + U h_{t-1} + b)$ with $b = 0$ and $h_0 = 0$. At step 1 it sees $x_1 = 1$, and from
//: then on nothing, $x_t = 0$. Write a function that returns $h_1, \dots, h_T$ for any $W$, $U$ and $T$,
//: with nothing but numbers, and before you check it, predict: what does the last state become for
//: $U = -2$, and what for $U = 0$?
import Foundation

/// - Parameters:
///   - w: The input weight W.
///   - u: The recurrent weight U.
///   - steps: T; 0 is allowed.
/// - Returns: The states h_1 … h_T.
public func pulse(w: Double, u: Double, steps: Int) -> [Double] {
  return Array(repeating: 0, count: steps)
}
