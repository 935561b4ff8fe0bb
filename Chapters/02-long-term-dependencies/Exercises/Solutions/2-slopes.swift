//: # The gradient through a whole sequence
//: One tanh unit, $h_t = \tanh(w\, h_{t-1} + x_t)$. You know $w$ and the states $h_1 \dots h_T$ that it
//: went through, but not the inputs. What is $\partial h_T / \partial h_0$? Derive it on paper first:
//: why are the inputs not needed?
/// ∂h_T/∂h_0.
///
/// - Parameters:
///   - weight: w.
///   - states: h_1 … h_T; none where T is 0.
public func throughTime(weight: Double, states: [Double]) -> Double {
  // solution
  // The slope of tanh is 1 − tanh², so the state itself says it, whatever the input was.
  states.reduce(1) { product, h in product * weight * (1 - h * h) }
  // stub
  // 0
  // end
}
