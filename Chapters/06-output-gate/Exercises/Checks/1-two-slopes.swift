import Exercises06
import Foundation
import Recurrent
import Solutions06
import Workbook

let twoSlopes = Exercise(
  "two-slopes",
  hints: [
    "$h_t$ is a product. What is its slope in one factor, the other held fixed? Then one more step, "
      + "through σ or tanh.",
    "$\\sigma'(a) = o\\,(1 - o)$ and $\\tanh'(C) = 1 - \\tanh^2 C$.",
    "`hidden * tanh(cell) * output * (1 - output)`, and for the state `hidden * output * …`.",
  ],
  reader: Exercises06.twoSlopes, solution: Solutions06.twoSlopes
) { twoSlopes, check in
  check.near("∂L/∂a_t where C_t = 0: nothing to show", twoSlopes(1, 0.3, 0).sum, 0, within: 1e-12)
  check.near(
    "∂L/∂C_t where C_t = 30: the tanh is flat", twoSlopes(1, 0.3, 30).cell, 0, within: 1e-12)
  var generator = SeededGenerator(seed: 1)
  func shown(_ sum: Double, _ cell: Double) -> Double { tanh(cell) / (1 + exp(-sum)) }
  for _ in 1...20 {
    let (hidden, sum, cell) = (generator.normal(), generator.normal(), generator.normal())
    let slopes = twoSlopes(hidden, sum, cell)
    let step = 1e-5
    let given = [hidden, sum, cell].map { numberText($0, decimals: 3) }
    let arguments = "∂L/∂h_t = \(given[0]), a_t = \(given[1]), C_t = \(given[2])"
    check.near(
      "∂L/∂a_t by central differences, \(arguments)", slopes.sum,
      hidden * (shown(sum + step, cell) - shown(sum - step, cell)) / (2 * step), within: 1e-8)
    check.near(
      "∂L/∂C_t by central differences, \(arguments)", slopes.cell,
      hidden * (shown(sum, cell + step) - shown(sum, cell - step)) / (2 * step), within: 1e-8)
  }
}
