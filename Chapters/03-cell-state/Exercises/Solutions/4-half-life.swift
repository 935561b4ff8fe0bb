//: # A bias for a half-life
//: A gate that stands at $\sigma(b)$ keeps half of its cell for $n$ steps. Write the half-life of a
//: bias, and the other way round the bias for a half-life: what would you give a cell that has to
//: bridge 100 steps, or 10,000? No loops: one line each. Mind large biases, where $\sigma(b)$ is so
//: close to 1 that its logarithm loses its digits, and long half-lives, for the same reason.
import Foundation

/// - Parameter bias: b of the forget gate.
/// - Returns: After how many steps half is left.
public func halfLife(ofBias bias: Double) -> Double {
  // solution
  log(2) / log1p(exp(-bias))
  // stub
  // 0
  // end
}

/// - Parameter steps: After how many steps half is to be left.
/// - Returns: b of the forget gate.
public func bias(forHalfLife steps: Double) -> Double {
  // solution
  // 100 steps take b = 4.97, 10,000 take 9.58: about ln(n / ln 2), 2.3 more for each tenfold.
  -log(expm1(log(2) / steps))
  // stub
  // 0
  // end
}
