//: # How far does an error get?
//: A linear network stretches the error by $\rho$ at every step back. With a squashing whose slope is
//: $\gamma$ throughout it would be $\gamma \rho$. After how many steps is less than the given share of
//: it left? Give a formula, no loop. Before you check: after how many steps is less than a hundredth left
//: at $\rho = 0.9$? And with the logistic's $\gamma = \frac{1}{4}$, which $\rho$ lets it through undiminished?
import Foundation

/// The first lag at which less than `share` of the gradient is left.
///
/// - Parameters:
///   - stretch: ρ, above 0.
///   - slope: γ, above 0.
///   - share: Between 0 and 1.
/// - Returns: A number of steps, or nil where the gradient never gets that small.
public func horizon(stretch: Double, slope: Double, share: Double) -> Int? {
  // solution
  let factor = slope * stretch
  guard factor < 1 else { return nil }
  // factor^k < share, and both logarithms are negative. 44 steps at 0.9; and 4 · ¼ = 1.
  return Int((log(share) / log(factor)).rounded(.down)) + 1
  // stub
  // return 0
  // end
}
