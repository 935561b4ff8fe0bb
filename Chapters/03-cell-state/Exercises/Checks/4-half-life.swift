import Exercises03
import Foundation
import Recurrent
import Solutions03
import Workbook

let halfLife = Exercise(
  "half-life",
  hints: [
    "After $n$ steps $\\sigma(b)^n$ is left. When is that a half? Take logarithms.",
    "$n = \\ln 2 / \\ln(1 + e^{-b})$, since $-\\ln \\sigma(b) = \\ln(1 + e^{-b})$. Solved for $b$: "
      + "$b = -\\ln(2^{1/n} - 1)$.",
    "`log(2) / log1p(exp(-bias))` and `-log(expm1(log(2) / steps))`: `log1p` and `expm1` keep the "
      + "digits that 1 + x and e^x − 1 lose.",
  ],
  reader: (Exercises03.halfLife, Exercises03.bias),
  solution: (Solutions03.halfLife, Solutions03.bias)
) { functions, check in
  let (halfLife, bias) = functions
  for (given, steps) in [(0.0, 1), (-log(pow(2, 0.5) - 1), 2), (-log(3.0), 0.5)] {
    check.near("the half-life of the bias \(given)", halfLife(given), steps, within: 1e-9)
  }
  // Not by a formula: a cell that is left alone until half is lost.
  for given in [1.0, 3, 5] {
    let forget = 1 / (1 + exp(-given))
    var (kept, steps) = (1.0, 0.0)
    while kept * forget > 0.5 { (kept, steps) = (kept * forget, steps + 1) }
    let found = halfLife(given)
    check.holds(
      "the half-life of the bias \(given) lies where a cell loses its half",
      steps <= found && found <= steps + 1,
      "after \(steps) steps more than half is left, a step later less; it is \(found)")
  }
  for steps in [0.5, 1, 2, 100, 10_000, 1e15] {
    let found = bias(steps)
    check.near(
      "the half-life of the bias for \(numberText(steps)) steps, in shares of it",
      log(2) / log1p(exp(-found)) / steps, 1, within: 1e-9)
  }
  let far = halfLife(40)
  check.near(
    "the half-life of the bias 40, as a share of ln 2 · e^40", far / (log(2) * exp(40)), 1,
    within: 1e-6)
}
