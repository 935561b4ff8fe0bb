import Exercises10
import Foundation
import Solutions10
import Workbook

let depthBias = Exercise(
  "depth-bias",
  hints: [
    "How large must the gate be in a single layer?",
    "$\\sigma(b) = s^{1/L}$, and $\\sigma(b) = g$ where $b = \\ln \\frac{g}{1 - g}$.",
    "`let gate = pow(share, 1 / Double(layers))`, then the logarithm of `gate / (1 - gate)`.",
  ],
  reader: Exercises10.depthBias, solution: Solutions10.depthBias
) { depthBias, check in
  for (layers, share) in [(1, 0.5), (1, 0.9), (10, 0.5), (100, 0.9), (18, 0.01)] {
    let bias = depthBias(layers, share)
    var memory = 1.0
    for _ in 0..<layers { memory /= 1 + exp(-bias) }
    check.near(
      "what b = \(bias) leaves of a memory after \(layers) layers", memory, share, within: 1e-9)
  }
}
