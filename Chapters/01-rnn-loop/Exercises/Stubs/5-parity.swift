//: # Odd or even, with two units
//: Bits come in one by one, and after each the network has to say whether it has seen an odd number
//: of ones so far: 1 if odd, 0 if even. No window of past bits is long enough for that; a loop with
//: two tanh units is. Nothing is trained here: choose the weights of
//: $h_t = \tanh(W x_t + U h_{t-1} + b)$ with $h_0 = (0, 0)$, and of the answer
//: $y_t = v \cdot h_t + c$, yourself. An answer counts as 1 above one half. Does it still work after
//: a thousand bits?

/// Weights of a network with one input, two hidden units and one answer.
///
/// - Returns: W (two numbers), U (two rows of two), b, v (two numbers) and c.
public func parity() -> (
  input: [Double], recurrent: [[Double]], bias: [Double], readout: [Double], offset: Double
) {
  return (
    input: [0, 0], recurrent: [[0, 0], [0, 0]], bias: [0, 0], readout: [0, 0], offset: 0
  )
}
