//: # A gradient that pays at a standstill
//: One unit of a period $T$ without input: at its ticks $h_t = \tanh(u\,h_{t-1} + b)$, else
//: $h_t = h_{t-1}$. The loss gives $v_t$ to each $h_t$. Below is backpropagation through time, with one fault:
//: it trains, and the slower the module, the less it learns. Find it by thought: what is the derivative of a
//: number that is only copied? Then mend it.

/// - Parameters:
///   - wanted: v_t, the loss's own gradient at each step, t = 0 first.
///   - hidden: h_t at each step.
///   - period: T.
///   - weight: u.
/// - Returns: ∂L/∂h_t at each step, with all that later steps send back.
public func stateGradients(
  wanted: [Double], hidden: [Double], period: Int, weight: Double
) -> [Double] {
  var gradients = wanted
  for step in (0..<wanted.count).dropFirst().reversed() {
    let ticks = step % period == 0
    let slope = 1 - hidden[step] * hidden[step]
    gradients[step - 1] += gradients[step] * slope * (ticks ? weight : 1)
  }
  return gradients
}
