//: # Count the weights
//: A block has $N$ dimensions, and along each of them an LSTM with four weight matrices. Each sees all the
//: hidden vectors side by side, of $H$ units each. How many weights does the block have, biases not counted?
//: Predict first: how many times as many weights as a 2-D block has a 3-D block of the same $H$?

/// - Parameters:
///   - dimensions: N.
///   - hidden: H, the units of each hidden vector.
/// - Returns: How many weights the block has, without its biases.
public func blockWeights(dimensions: Int, hidden: Int) -> Int {
  // solution
  dimensions * 4 * hidden * (dimensions * hidden)
  // stub
  // return 0
  // end
}
