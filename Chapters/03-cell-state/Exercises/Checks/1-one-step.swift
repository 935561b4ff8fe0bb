import Exercises03
import Foundation
import Recurrent
import Solutions03
import Workbook

let oneStep = Exercise(
  "one-step",
  hints: [
    "$C_t$ reaches the loss on two ways: on along the belt, and down through $h_t$. Add them first.",
    "$\\frac{\\partial L}{\\partial C_t} = \\text{carried} + "
      + "\\frac{\\partial L}{\\partial h_t}\\, o_t\\, (1 - \\tanh^2 C_t)$; the rest is a product rule.",
    "`let whole = carried + hidden * output * (1 - tanh(cell) * tanh(cell))`, and then "
      + "`(whole * before, whole * forget)`.",
  ],
  reader: Exercises03.gradients, solution: Solutions03.gradients
) { gradients, check in
  var generator = SeededGenerator(seed: 3)
  func short(_ number: Double) -> String { numberText(number, decimals: 3) }
  for trial in 1...20 {
    func draw() -> Double { generator.normal() }
    let (forget, output) = (generator.uniform(), generator.uniform())
    // The first trials leave one of the two ways out.
    let (hidden, carried) = (trial == 1 ? 0 : draw(), trial == 2 ? 0 : draw())
    let (before, written) = (draw(), draw())
    func loss(_ forget: Double, _ before: Double) -> Double {
      let cell = forget * before + written
      return carried * cell + hidden * output * tanh(cell)
    }
    let cell = forget * before + written
    let found = gradients(hidden, carried, forget, output, before, cell)
    let step = 1e-5
    let wanted = (
      (loss(forget + step, before) - loss(forget - step, before)) / (2 * step),
      (loss(forget, before + step) - loss(forget, before - step)) / (2 * step)
    )
    let ways = trial == 1 ? "along the belt alone" : trial == 2 ? "through h alone" : "on both ways"
    let given =
      "f = \(short(forget)), o = \(short(output)), C_{t−1} = \(short(before)), "
      + "C_t = \(short(cell)), ∂L/∂h = \(short(hidden)), carried = \(short(carried))"
    check.near(
      "∂L/∂f \(ways), at \(given), beside central differences", found.forget, wanted.0, within: 1e-7
    )
    check.near(
      "∂L/∂C_{t−1} \(ways), at \(given), beside central differences", found.before, wanted.1,
      within: 1e-7)
  }
}
