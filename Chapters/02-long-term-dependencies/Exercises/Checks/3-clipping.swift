import Exercises02
import Foundation
import Solutions02
import Workbook

let clipping = Exercise(
  "clipping",
  hints: [
    "Give it two tensors, one with a long gradient and one with a short one, and draw the vector of "
      + "all numbers before and after.",
    "$g \\leftarrow g \\cdot c / \\|g\\|$ where $\\|g\\| > c$, and $\\|g\\|^2$ sums over all tensors.",
    "Take `gradient.joined()` for the length, once, before going through the tensors.",
  ],
  reader: Exercises02.clipped, solution: Solutions02.clipped
) { clipped, check in
  func length(_ g: [[Double]]) -> Double { g.joined().reduce(0) { $0 + $1 * $1 }.squareRoot() }
  let short = [[0.1, -0.2], [0.3]]
  check.equal("a short gradient stays as it is", clipped(short, 1), short)
  check.equal("length 5 stays under a limit of 10", clipped([[3, 4]], 10), [[3, 4]])
  for (gradient, limit) in [
    ([[3.0, 4], [0.5]], 1.0), ([[30, -40, 0], [6, 8], [1]], 1), ([[0.9], [0.9], [0.9]], 1),
    ([[3, 4], [12]], 2.5),
  ] {
    let result = clipped(gradient, limit)
    check.equal("every tensor keeps its size", result.map(\.count), gradient.map(\.count))
    let cosine =
      zip(gradient.joined(), result.joined()).reduce(0) { $0 + $1.0 * $1.1 }
      / (length(gradient) * max(length(result), 1e-300))
    check.holds(
      "\(gradient) keeps its direction", abs(cosine - 1) < 1e-9,
      "it becomes \(result), turned by \(String(format: "%.1f", acos(min(1, cosine)) * 180 / .pi))°"
    )
    check.near("\(gradient) becomes as long as \(limit)", length(result), limit, within: 1e-5)
  }
}
