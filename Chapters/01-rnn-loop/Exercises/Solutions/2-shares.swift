//: # Two copies, two shares
//: Leave the tanh away and take two steps, $h_1 = U_1 h_0 + x_1$ and $h_2 = U_2 h_1 + x_2$, with
//: the loss $L = \frac{1}{2} (h_2 - y)^2$. In the loop $U_1$ and $U_2$ are one number, $U$; in the
//: chain each copy has its own. Work out with pencil and paper what each copy asks for,
//: $\partial L / \partial U_1$ and $\partial L / \partial U_2$, where both have the value $U$.
//: Which of the two still contains $U$, and what does that mean for a chain of a hundred copies?

/// The two gradients where U_1 = U_2 = u.
///
/// - Parameters:
///   - u: The recurrent weight U.
///   - start: The state h_0.
///   - x: The inputs x_1 and x_2.
///   - target: The wanted state y.
public func shares(
  u: Double, start: Double, x: (Double, Double), target: Double
) -> (first: Double, second: Double) {
  // solution
  // The first share contains U, for the error passes the second copy on its way to the first. In a
  // chain of a hundred the share of the first copy contains U to the 99th power.
  let middle = u * start + x.0
  let error = u * middle + x.1 - target
  return (error * u * start, error * middle)
  // stub
  // return (0, 0)
  // end
}
