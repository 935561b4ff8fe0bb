//: # A mean, and its weights
//: With coupled gates $C_T$ is a weighted mean of $C_0, \tilde C_1, \dots, \tilde C_T$: which weights does each get?
//: They must be 0 or more and sum to 1, and that is the proof that $|C_T|$ never passes
//: the largest of $|C_0|, |\tilde C_1|, \dots, |\tilde C_T|$.

/// The weights of C_0 and of each candidate in the last state, $C_t = f_t C_{t-1} + (1 - f_t) \tilde C_t$.
///
/// - Parameter forget: f_1 to f_T.
/// - Returns: T + 1 weights: that of C_0, then those of the candidates.
public func shares(forget: [Double]) -> [Double] {
  [1] + forget.map { 1 - $0 }
}
