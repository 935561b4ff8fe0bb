import Exercises04
import Foundation
import Recurrent
import Solutions04
import Workbook

let counter = Exercise(
  "counter",
  hints: [
    "What should be written at every step, mark or not? And which of the three layers must know of it?",
    "$C_t = f_t C_{t-1} + i_t \\tilde C_t$ with $i_t \\tilde C_t = 0.01$ always, $f_t \\approx 0$ at a "
      + "mark, and else $f_t \\approx 1$.",
    "`(forget: (-40, 20), input: (0, 20), candidate: (0, …))`, and what goes into a tanh to get 0.01?",
  ],
  reader: Exercises04.counter, solution: Solutions04.counter
) { counter, check in
  let layers = counter()
  let weights = [layers.forget, layers.input, layers.candidate].flatMap { [$0.mark, $0.bias] }
  check.holds(
    "no weight or bias lies beyond ±50", weights.allSatisfy { abs($0) <= 50 }, "they are \(weights)"
  )
  func logistic(_ a: Double) -> Double { 1 / (1 + exp(-a)) }
  for marks in [[0], [], [3, 4], [10, 200, 390]] {
    var (cell, count) = (0.0, 0)
    for step in 0..<((marks.last ?? 0) + 300) {
      let mark = marks.contains(step) ? 1.0 : 0
      count = mark == 1 ? 1 : count + 1
      let forget = logistic(layers.forget.mark * mark + layers.forget.bias)
      let input = logistic(layers.input.mark * mark + layers.input.bias)
      cell = forget * cell + input * tanh(layers.candidate.mark * mark + layers.candidate.bias)
      check.near(
        "C at step \(step), with marks at \(marks), counted from 0", cell, 0.01 * Double(count),
        within: 0.001)
    }
  }
}
