//: # Eight letters by hand
//: The recall task of this chapter: one of the letters 0 … 7, then a thousand fillers, then the question
//: which letter it was. A symbol comes as seventeen numbers, one of them 1 and the others 0: 0 to 7 are
//: the letters, 8 to 15 the fillers, 16 is the question. Set the weights of three tanh units,
//: $h_t = \tanh(W x_t + U h_{t-1} + b)$ with $h_0 = 0$, such that the last $h$ spells the letter: unit k is above
//: 0.1 where bit k of the letter (of value $2^k$) is 1, and else below −0.1; after any gap, also none.

/// Three units that hold a letter.
///
/// - Returns: W, three rows of seventeen; U, three rows of three; and b, three numbers.
public func memory() -> (input: [[Double]], recurrent: [[Double]], bias: [Double]) {
  let none = Array(repeating: 0.0, count: 17)
  return ([none, none, none], [[0, 0, 0], [0, 0, 0], [0, 0, 0]], [0, 0, 0])
}
