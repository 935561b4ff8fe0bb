//: # Count the weights
//: A block has $N$ dimensions, and along each of them an LSTM with four weight matrices. Each sees all the
//: hidden vectors side by side. How many weights does the block have, biases not counted? Predict first: how many
//: times the weights of a 2-D block has a 3-D block?

/// - Parameters:
///   - dimensions: N.
///   - hidden: H.
/// - Returns: How many weights the block has, without its biases.
public func blockWeights(dimensions: Int, hidden: Int) -> Int {
  return 0
}
