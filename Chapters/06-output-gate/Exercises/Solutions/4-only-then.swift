//: # Show it only then
//: The trained networks show the number all the time. Make one by hand that shows it only where a verb may
//: come. $x_t$ has four numbers, one of them 1: *singular subject*, *plural subject*, *other noun*, *any
//: other word*. At a subject the old number is to be forgotten and the new one written: $C_t$ within 0.01 of
//: 1 for singular and −1 for plural, until the next subject. At nouns, the subject and the others,
//: $|h_t|$ is to be above 0.7 with the number's sign; at any other word below 0.01. Each layer has four
//: weights and a bias, none beyond ±50, and sees no $h_{t-1}$.

/// - Returns: Each layer's four weights, for singular subject, plural subject, other noun and other word,
///   and its bias.
public func onlyThen() -> (
  forget: (weights: [Double], bias: Double), input: (weights: [Double], bias: Double),
  candidate: (weights: [Double], bias: Double), output: (weights: [Double], bias: Double)
) {
  // solution
  (
    forget: ([-20, -20, 20, 20], 0), input: ([20, 20, -20, -20], 0),
    candidate: ([20, -20, 0, 0], 0), output: ([20, 20, 20, -20], 0)
  )
  // stub
  // (([0, 0, 0, 0], 0), ([0, 0, 0, 0], 0), ([0, 0, 0, 0], 0), ([0, 0, 0, 0], 0))
  // end
}
