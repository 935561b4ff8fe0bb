//: # See the squeeze
//: Draw what the tanh does to a count. Given what is written at each step and the output gate at each step,
//: compute $C_t = C_{t-1} + w_t$ from $C_0 = 0$ and $h_t = o_t \tanh C_t$; draw in one chart, over the steps
//: 1 to T, two lines of T values, $C_1 \dots C_T$, labelled `C_t`, and $h_1 \dots h_T$, labelled `h_t`; and
//: horizontal lines at 1 and −1.
import Foundation
import Plot

/// - Parameters:
///   - written: w_t, T numbers.
///   - output: o_t, T numbers.
public func squeezed(written: [Double], output: [Double]) -> Figure {
  return Figure("", x: Axis("step"), y: Axis("value"), [.line([0.0, 0.0])])
}
