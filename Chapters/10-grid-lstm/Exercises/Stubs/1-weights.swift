//: # Count the weights
//: A block has $N$ dimensions, and along each of them an LSTM with four layers. Each layer sees all the hidden
//: vectors side by side. How many weights does the block have, biases not counted? Predict first: what does a
//: third dimension cost, in blocks of two?

/// - Parameters:
///   - dimensions: N.
///   - hidden: H.
/// - Returns: How many weights the block has, without its biases.
public func blockWeights(dimensions: Int, hidden: Int) -> Int {
  return 0
}
