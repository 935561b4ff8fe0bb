import Exercises04
import Foundation
import Recurrent
import Solutions04
import Workbook

let planted = Exercise(
  "planted",
  hints: [
    "Let $C_{t-1} = 0$: then the gate has nothing to act on. What should $C_t$ be?",
    "$f_t = \\sigma(w_x x_t + w_h h_{t-1} + b)$ sees no $C$ at all, and $C_t = f_t C_{t-1} + i_t \\tilde "
      + "C_t$.",
    "`weights.hidden * hidden` in the gate, and `forget * cell + written` at the end.",
  ],
  reader: Exercises04.nextCell, solution: Solutions04.nextCell
) { nextCell, check in
  var generator = SeededGenerator(seed: 2)
  func draw() -> Double { generator.normal() }
  for _ in 1...10 {
    let (x, hidden, written) = (draw(), draw(), draw())
    let weights = (x: draw(), hidden: draw(), bias: draw())
    check.near(
      "C_t with C_{t−1} = 0 is what is written, whatever the gate says",
      nextCell(x, hidden, 0, written, weights), written, within: 1e-12)
  }
  for _ in 1...10 {
    let (x, cell, weight) = (draw(), draw(), draw())
    check.near(
      "C_t / C_{t−1} with nothing written and h_{t−1} = 0, where C_{t−1} = \(cell)",
      nextCell(x, 0, cell, 0, (0, weight, 0)) / cell, 0.5, within: 1e-12)
  }
  for _ in 1...20 {
    let (x, hidden, cell, written) = (draw(), draw(), draw(), draw())
    let weights = (x: draw(), hidden: draw(), bias: draw())
    let forget = 1 / (1 + exp(-(weights.x * x + weights.hidden * hidden + weights.bias)))
    check.near(
      "C_t of random numbers", nextCell(x, hidden, cell, written, weights),
      forget * cell + written, within: 1e-12)
  }
}
