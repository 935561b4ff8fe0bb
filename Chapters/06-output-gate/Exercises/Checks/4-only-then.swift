import Exercises06
import Foundation
import Recurrent
import Solutions06
import Workbook

let onlyThen = Exercise(
  "only-then",
  hints: [
    "Give each layer its own question: which words should make it say 1, and which 0?",
    "$f_t \\approx 0$ and $i_t \\approx 1$ at subjects only, $\\tilde C_t = \\pm 1$ there, $o_t \\approx 1$ "
      + "at all three kinds of nouns.",
    "`output: ([20, 20, 20, -20], 0)`; the other three have the same form.",
  ],
  reader: Exercises06.onlyThen, solution: Solutions06.onlyThen
) { onlyThen, check in
  let layers = onlyThen()
  let all = [layers.forget, layers.input, layers.candidate, layers.output]
  check.holds(
    "each layer has four weights", all.allSatisfy { $0.weights.count == 4 },
    "they have \(all.map(\.weights.count))")
  guard all.allSatisfy({ $0.weights.count == 4 }) else { return }
  let numbers = all.flatMap { $0.weights + [$0.bias] }
  check.holds(
    "no number lies beyond ±50", numbers.allSatisfy { abs($0) <= 50 }, "they are \(numbers)")
  func logistic(_ a: Double) -> Double { 1 / (1 + exp(-a)) }
  let words = ["singular subject", "plural subject", "other noun", "other word"]
  var generator = SeededGenerator(seed: 4)
  var (cell, wanted) = (0.0, 0.0)
  for step in 0..<400 {
    let word = step == 0 ? 0 : Int(generator.index(weights: [1, 1, 3, 10]))
    func sum(_ layer: (weights: [Double], bias: Double)) -> Double {
      layer.weights[word] + layer.bias
    }
    cell =
      logistic(sum(layers.forget)) * cell + logistic(sum(layers.input))
      * tanh(sum(layers.candidate))
    if word < 2 { wanted = word == 0 ? 1 : -1 }
    let hidden = logistic(sum(layers.output)) * tanh(cell)
    check.near("C at word \(step), \(words[word])", cell, wanted, within: 0.01)
    if word == 3 {
      check.near("h at word \(step), \(words[word])", hidden, 0, within: 0.01)
    } else {
      check.holds(
        "h at word \(step), \(words[word]), shows the number", hidden * wanted > 0.7,
        "h = \(hidden), and the number's sign is \(Int(wanted))")
    }
  }
}
