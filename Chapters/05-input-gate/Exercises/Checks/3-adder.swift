import Exercises05
import Foundation
import Recurrent
import Solutions05
import Workbook

let adder = Exercise(
  "adder",
  hints: [
    "Three of the four layers don't look at the number, and two look at nothing at all.",
    "$i_t \\approx 1$ at marks and else $\\approx 0$, $f_t \\approx o_t \\approx 1$, $\\tilde C_t = "
      + "\\tanh(w x_t) \\approx w x_t$ for a small $w$; then $h_T \\approx w$ times the sum, and the answer $v\\, h_T$ has to undo $w$.",
    "`input: (0, 50, -25)`, `forget: (0, 0, 30)`, `candidate: (0.05, 0, 0)`. Which `answer` undoes 0.05?",
  ],
  reader: Exercises05.adder, solution: Solutions05.adder
) { adder, check in
  let unit = adder()
  let layers = [
    ("forget", unit.forget), ("input", unit.input), ("candidate", unit.candidate),
    ("output", unit.output),
  ]
  let weights =
    layers.flatMap { name, layer in
      [
        ("\(name).number", layer.number), ("\(name).mark", layer.mark),
        ("\(name).bias", layer.bias),
      ]
    } + [("answer", unit.answer)]
  let tooLarge = weights.filter { !(abs($0.1) <= 50) }.map { "\($0.0) = \($0.1)" }
  check.holds(
    "no weight or bias exceeds 50 in size", tooLarge.isEmpty, tooLarge.joined(separator: ", "))
  func logistic(_ a: Double) -> Double { 1 / (1 + exp(-a)) }
  var generator = SeededGenerator(seed: 3)
  let (inputs, targets) = AddingProblem(length: 1000).batch(50, using: &generator)
  for sequence in 0..<50 {
    var (cell, hidden) = (0.0, 0.0)
    for step in 0..<1000 {
      let (x, mark) = (Double(inputs[step, sequence, 0]), Double(inputs[step, sequence, 1]))
      func sum(_ layer: Exercises05.PairLayer) -> Double {
        layer.number * x + layer.mark * mark + layer.bias
      }
      cell =
        logistic(sum(unit.forget)) * cell + logistic(sum(unit.input)) * tanh(sum(unit.candidate))
      hidden = logistic(sum(unit.output)) * tanh(cell)
    }
    check.near(
      "the answer to sequence \(sequence + 1) of 50", unit.answer * hidden,
      Double(targets[sequence, 0]), within: 0.04)
  }
}
