//: # Eight letters by hand
//: The recall task of this chapter: one of the letters 0 … 7, then a thousand fillers, then the question
//: which letter it was. Symbols come as a 1 among seventeen zeros: 0 to 7 are the letters, 8 to 15
//: the fillers, 16 is the question. Set the weights of three tanh units,
//: $h_t = \tanh(W x_t + U h_{t-1} + b)$, such that the signs of the last $h$ are the letter's bits: unit 0 is
//: positive for odd letters, unit 1 where the twos count, unit 2 where the fours do.

/// Three units that hold a letter.
///
/// - Returns: W, three rows of seventeen; U, three rows of three; and b, three numbers.
public func memory() -> (input: [[Double]], recurrent: [[Double]], bias: [Double]) {
  let none = Array(repeating: 0.0, count: 17)
  return ([none, none, none], [[0, 0, 0], [0, 0, 0], [0, 0, 0]], [0, 0, 0])
}
