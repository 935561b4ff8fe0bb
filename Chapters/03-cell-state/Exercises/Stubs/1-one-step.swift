//: # One step back, by hand
//: A unit has taken one step, $C_t = f_t C_{t-1} + i_t \tilde C_t$ and $h_t = o_t \tanh C_t$. From what
//: comes later its two results have gradients: $\partial L / \partial h_t$, and what reaches $C_t$
//: along the belt, the *carried* one. Derive $\partial L / \partial f_t$ and
//: $\partial L / \partial C_{t-1}$ on paper, with all four layers taken as given, and write them down.
import Foundation

/// - Parameters:
///   - hidden: ∂L/∂h_t.
///   - carried: What ∂L/∂C_t gets from the next step.
///   - forget: f_t.
///   - output: o_t.
///   - before: C_{t−1}.
///   - cell: C_t.
/// - Returns: ∂L/∂f_t and ∂L/∂C_{t−1}.
public func gradients(
  hidden: Double, carried: Double, forget: Double, output: Double, before: Double, cell: Double
) -> (forget: Double, before: Double) {
  return (0, 0)
}
