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
  // solution
  var cell = 0.0
  let cells = written.map { new in
    cell += new
    return cell
  }
  let steps = Array(1..<(cells.count + 1))
  let hidden = zip(output, cells).map { $0 * tanh($1) }
  return Figure(
    "The state leaves the strip, what is shown doesn't", x: Axis("step"), y: Axis("C_t, h_t"),
    [
      .line(x: steps, y: cells, label: "C_t", color: .cell),
      .line(x: steps, y: hidden, label: "h_t", color: .hidden),
      .horizontal(1, label: ""), .horizontal(-1, label: ""),
    ])
  // stub
  // return Figure("", x: Axis("step"), y: Axis("value"), [.line([0.0, 0.0])])
  // end
}
