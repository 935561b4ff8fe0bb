import Exercises04
import Foundation
import Recurrent
import Solutions04
import Workbook

let planted = Exercise(
  "planted",
  hints: [
    "Let $C_{t-1} = 0$: then the gate has nothing to act on. What should $C_t$ be? And let all but $C_{t-1}$ "
      + "and $w_h$ be 0: what should the gate be?",
    "The equation's gate sees $x_t$ and $h_{t-1}$, and multiplies $C_{t-1}$ alone.",
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
  check.near(
    "C_t where h_{t−1} = 9 and its weight 1 open the gate", nextCell(0, 9, 1, 0, (0, 1, 0)),
    1 / (1 + exp(-9)), within: 1e-12)
  for _ in 1...20 {
    let (x, hidden, cell, written) = (draw(), draw(), draw(), draw())
    let weights = (x: draw(), hidden: draw(), bias: draw())
    let forget = 1 / (1 + exp(-(weights.x * x + weights.hidden * hidden + weights.bias)))
    check.near(
      "C_t for x = \(x), h = \(hidden), C = \(cell), \(written) written, \(weights)",
      nextCell(x, hidden, cell, written, weights),
      forget * cell + written, within: 1e-12)
  }
}
