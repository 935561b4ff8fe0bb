//: # A square wave by hand
//: Two units without input, each a module of its own: a fast one of period 1, whose $h_t$ is the output, and a
//: slower one, which the fast one sees. Choose the slow one's period, weights and biases so that the output is a
//: square wave of period 8: four steps within 0.01 of 1, four within 0.01 of −1, and so on; the first eight steps
//: don't count. Both start at 0, and $t$ begins at 0. The wave must come from the slow unit: where the fast one
//: sees nothing of it, there is none. Predict first: which period must the slow one have, and who flips the sign?

/// - Returns: Of both units the period and the bias; how the fast one sees itself and the slow one, and
///   how the slow one sees itself. No weight or bias may be beyond 50.
public func squareWave() -> (
  periods: (fast: Int, slow: Int), fastSeesItself: Double, fastSeesSlow: Double,
  slowSeesItself: Double, biases: (fast: Double, slow: Double)
) {
  (
    periods: (fast: 1, slow: 1), fastSeesItself: 0, fastSeesSlow: 0, slowSeesItself: 0,
    biases: (fast: 0, slow: 0)
  )
}
