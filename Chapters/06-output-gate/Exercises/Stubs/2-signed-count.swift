//: # Count far, show near
//: Set one unit by hand that reads a's and b's and counts how many more a's there are. $x_t$ is 1 at an a and
//: −1 at a b. The state is to be the lead, exact to 0.01, up to 200 either way; what is shown is to say only
//: who leads: above 0.7 where a leads, below −0.7 where b does, within 0.01 of 0 where none does. Each
//: layer has a weight for $x_t$ and a bias, and sees no $h_{t-1}$. No number is to lie beyond ±50.

/// - Returns: Each layer's weight for x_t, and its bias.
public func signedCount() -> (
  forget: (x: Double, bias: Double), input: (x: Double, bias: Double),
  candidate: (x: Double, bias: Double), output: (x: Double, bias: Double)
) {
  ((0, 0), (0, 0), (0, 0), (0, 0))
}
