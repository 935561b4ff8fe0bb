//: # Draw what is left
//: Draw what a gate that stands at $\sigma(b)$ leaves of a cell, $\sigma(b)^t$ with $t$ from 0 to the
//: last step, for several biases: one `.line` each, in their order, with the bias in its label. Predict
//: the shape first. On a logarithmic axis, what is each line's slope, and which bias gives a line that
//: you can't tell from a flat one over 100 steps?
import Foundation
import Plot

/// - Parameters:
///   - biases: b, one line each.
///   - steps: The last step.
/// - Returns: A chart with the share left over the steps, on a logarithmic axis.
public func decay(biases: [Double], steps: Int) -> Figure {
  // solution
  // The slope is ln σ(b), −e^−b for a large b. At b = 10 100 steps lose half a percent: flat to the eye.
  let lines = biases.map { bias in
    let forget = 1 / (1 + exp(-bias))
    let left = (0...steps).map { pow(forget, Double($0)) }
    return Mark.line(left, label: "b = \(bias)", color: .forget)
  }
  return Figure(
    "Each bias is a straight line", x: Axis("step"), y: Axis("share left", scale: .log), lines)
  // stub
  // Figure("What is left", x: Axis("step"), y: Axis("share left"), [])
  // end
}
