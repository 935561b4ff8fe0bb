//: # See the squeeze
//: Draw what the tanh does to a count. Given what is written at each step and the output gate at each step,
//: compute $C_t = C_{t-1} + w_t$ from $C_0 = 0$ and $h_t = o_t \tanh C_t$; draw both as labelled lines in
//: one chart, and horizontal lines at 1 and −1.
import Foundation
import Plot

/// - Parameters:
///   - written: w_t, T numbers.
///   - output: o_t, T numbers.
public func squeezed(written: [Double], output: [Double]) -> Figure {
  return Figure("", x: Axis("step"), y: Axis("value"), [.line([0.0, 0.0])])
}
