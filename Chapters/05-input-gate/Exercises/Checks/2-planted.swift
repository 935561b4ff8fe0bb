import Exercises05
import Foundation
import Recurrent
import Solutions05
import Workbook

let planted = Exercise(
  "planted",
  hints: [
    "Shut the gate, i = 0, with f = 1: the state should stay as it is. Then let 100 arrive, with i = ½.",
    "Which of the two terms may the gate change at all? And must it come before or behind the squash, so "
      + "that a half open gate writes half?",
    "`forget * cell` has no gate before it, and `input` stands before the `tanh`.",
  ],
  reader: Exercises05.nextCell, solution: Solutions05.nextCell
) { nextCell, check in
  var generator = SeededGenerator(seed: 2)
  for _ in 1...10 {
    let (cell, arriving) = (generator.normal(), generator.normal())
    check.near(
      "C_t with a shut input gate and f = 1, where C_{t−1} = \(cell)",
      nextCell(cell, 1, 0, arriving), cell, within: 1e-12)
  }
  check.near(
    "C_t with i = 0.5 and C_{t−1} = 0, where 100 arrives", nextCell(0, 1, 0.5, 100), 0.5,
    within: 1e-12)
  for _ in 1...20 {
    let (cell, arriving) = (generator.normal(), generator.normal())
    let (forget, input) = (generator.uniform(), generator.uniform())
    check.near(
      "C_t of random numbers", nextCell(cell, forget, input, arriving),
      forget * cell + input * tanh(arriving), within: 1e-12)
  }
}
