//: # A clipping that turns the gradient
//: Clipping by the norm should shorten a gradient and leave its direction alone: all parameters
//: together are one vector, here one list of numbers for each tensor. This one has a planted
//: mistake. It makes every step short enough, so training runs and nobody notices. Find it.

/// Shortens a gradient to a length, where it is longer.
///
/// - Parameters:
///   - gradient: One list for each tensor.
///   - limit: The greatest length, above 0.
/// - Returns: The same lists, shortened.
public func clipped(_ gradient: [[Double]], to limit: Double) -> [[Double]] {
  // solution
  let length = gradient.joined().reduce(0) { $0 + $1 * $1 }.squareRoot()
  guard length > limit else { return gradient }
  return gradient.map { tensor in tensor.map { $0 * limit / length } }
  // stub
  // return gradient.map { tensor in
  //   let length = tensor.reduce(0) { $0 + $1 * $1 }.squareRoot()
  //   guard length > limit else { return tensor }
  //   return tensor.map { $0 * limit / length }
  // }
  // end
}
