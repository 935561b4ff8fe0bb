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
  // solution
  var cell = 0.0
  let cells = written.map { new in
    cell += new
    return cell
  }
  let hidden = zip(output, cells).map { $0 * tanh($1) }
  return Figure(
    "The state leaves the strip, what is shown doesn't", x: Axis("step"), y: Axis("C_t, h_t"),
    [
      .line(cells, label: "C_t", color: .cell), .line(hidden, label: "h_t", color: .hidden),
      .horizontal(1, label: ""), .horizontal(-1, label: ""),
    ])
  // stub
  // return Figure("", x: Axis("step"), y: Axis("value"), [.line([0.0, 0.0])])
  // end
}
