import Exercises05
import Foundation
import Recurrent
import Solutions05
import Workbook

let biasGradient = Exercise(
  "bias-gradient",
  hints: [
    "Go forward, and keep beside each state the gradient that it has so far. What does a step do to it?",
    "$\\frac{\\partial C_t}{\\partial b} = f_t \\frac{\\partial C_{t-1}}{\\partial b} + i_t (1 - i_t)\\, "
      + "\\tilde C_t$, from 0 on.",
    "`gradient = forget[t] * gradient + gate * (1 - gate) * candidates[t]`, for each t in turn.",
  ],
  reader: Exercises05.biasGradient, solution: Solutions05.biasGradient
) { biasGradient, check in
  var generator = SeededGenerator(seed: 1)
  for count in [1, 1, 2, 2, 3, 10, 30] {
    func draw() -> [Double] { (0..<count).map { _ in generator.normal() } }
    let forget = (0..<count).map { _ in generator.uniform() }
    let (arriving, candidates, bias) = (draw(), draw().map { tanh($0) }, generator.normal())
    func state(_ bias: Double) -> Double {
      forget.indices.reduce(0) { cell, t in
        forget[t] * cell + candidates[t] / (1 + exp(-(arriving[t] + bias)))
      }
    }
    let step = 1e-5
    let first = "f = \(forget[0]), a = \(arriving[0]), C̃ = \(candidates[0]), b = \(bias)"
    check.near(
      "∂C_T/∂b at T = \(count)\(count == 1 ? ", \(first)" : ""), beside central differences",
      biasGradient(forget, arriving, candidates, bias),
      (state(bias + step) - state(bias - step)) / (2 * step), within: 1e-7)
  }
  check.near("∂C_T/∂b without a step", biasGradient([], [], [], 1), 0, within: 0)
}
