import Exercises06
import Foundation
import Recurrent
import Solutions06
import Workbook

let signedCount = Exercise(
  "signed-count",
  hints: [
    "What is to be kept of the count at a letter, and what added? Which layer alone must tell a from b?",
    "$C_t = C_{t-1} \\pm 1$ asks for $f_t = i_t = 1$ and $\\tilde C_t = \\pm 1$; $o_t = 1$ shows "
      + "$\\tanh C_t$, and $\\tanh 1$ is 0.76.",
    "`(forget: (0, 40), input: (0, 40), candidate: (…, 0), output: (0, 40))`: what goes into a tanh "
      + "to get ±1?",
  ],
  reader: Exercises06.signedCount, solution: Solutions06.signedCount
) { signedCount, check in
  let layers = signedCount()
  let weights = [layers.forget, layers.input, layers.candidate, layers.output]
    .flatMap { [$0.x, $0.bias] }
  check.holds(
    "no number lies beyond ±50", weights.allSatisfy { abs($0) <= 50 }, "they are \(weights)")
  func logistic(_ a: Double) -> Double { 1 / (1 + exp(-a)) }
  var generator = SeededGenerator(seed: 2)
  let random = (0..<300).map { _ in Int.random(in: 0...1, using: &generator) == 0 ? 1.0 : -1 }
  let far = Array(repeating: 1.0, count: 200) + Array(repeating: -1.0, count: 400)
  for letters in [[1], [-1], [1, -1], random, far] {
    var (cell, lead) = (0.0, 0.0)
    for (step, x) in letters.enumerated() {
      let forget = logistic(layers.forget.x * x + layers.forget.bias)
      let input = logistic(layers.input.x * x + layers.input.bias)
      cell = forget * cell + input * tanh(layers.candidate.x * x + layers.candidate.bias)
      lead += x
      let hidden = logistic(layers.output.x * x + layers.output.bias) * tanh(cell)
      check.near(
        "C after letter \(step + 1) of \(letters.count), where the lead is \(Int(lead))", cell,
        lead, within: 0.01)
      if lead == 0 {
        check.near("h after letter \(step + 1), where none leads", hidden, 0, within: 0.01)
      } else {
        let sign = lead > 0 ? 1.0 : -1
        check.holds(
          "h after letter \(step + 1) says who leads", sign * hidden > 0.7,
          "h = \(hidden), where the lead is \(Int(lead))")
      }
    }
  }
}
