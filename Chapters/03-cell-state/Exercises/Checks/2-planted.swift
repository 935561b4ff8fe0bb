import Exercises03
import Foundation
import Recurrent
import Solutions03
import Workbook

let planted = Exercise(
  "planted",
  hints: [
    "Put $f = 1$ and $i = 0$ into it. What should be left of $C_{t-1}$, and what is?",
    "$C_t = f_t \\odot C_{t-1} + i_t \\odot \\tilde C_t$: the candidate belongs to the second product "
      + "alone.",
    "`let kept = forget * before`, `let written = input * candidate`, and their sum.",
  ],
  reader: Exercises03.updated, solution: Solutions03.updated
) { updated, check in
  var generator = SeededGenerator(seed: 4)
  func draw() -> Double { generator.normal() }
  func short(_ number: Double) -> String { numberText(number, decimals: 3) }
  for _ in 1...20 {
    let (before, candidate) = (draw(), tanh(draw()))
    check.near(
      "f = 1 and i = 0 keep C, with C̃ = \(short(candidate))", updated(before, 1, 0, candidate),
      before,
      within: 0)
    check.near(
      "f = 0 and i = 1 write C̃, over C = \(short(before))", updated(before, 0, 1, candidate),
      candidate,
      within: 0)
  }
  for _ in 1...20 {
    let (before, candidate) = (draw(), tanh(draw()))
    let (forget, input) = (generator.uniform(), generator.uniform())
    check.near(
      "C_t for f = \(short(forget)), i = \(short(input)), C = \(short(before)), C̃ = \(short(candidate))",
      updated(before, forget, input, candidate), forget * before + input * candidate,
      within: 1e-12)
  }
}
