import Exercises04
import Foundation
import Recurrent
import Solutions04
import Workbook

let biasGradient = Exercise(
  "bias-gradient",
  hints: [
    "Pretend that each step had a bias of its own, and add what the two would get (chapter 1).",
    "$\\frac{\\partial f_t}{\\partial b} = f_t (1 - f_t)$. In $C_2 = f_2 C_1 + w_2$ both $f_2$ and $C_1$ depend on b.",
    "$f_2 (1 - f_2)\\, C_1 + f_2\\, f_1 (1 - f_1)\\, C_0$, with `let between = first * start + written.0` "
      + "for $C_1$.",
  ],
  reader: Exercises04.biasGradient, solution: Solutions04.biasGradient
) { biasGradient, check in
  var generator = SeededGenerator(seed: 1)
  for trial in 1...20 {
    func draw() -> Double { generator.normal() }
    // The first trials leave one of the two terms out.
    let start = trial == 1 ? 0 : draw()
    let arriving = (draw(), draw())
    let bias = draw()
    func gate(_ arriving: Double, _ bias: Double) -> Double { 1 / (1 + exp(-(arriving + bias))) }
    let first = trial == 2 ? -gate(arriving.0, bias) * start : draw()
    let written = (first, draw())
    func state(_ bias: Double) -> Double {
      gate(arriving.1, bias) * (gate(arriving.0, bias) * start + written.0) + written.1
    }
    let found = biasGradient(start, arriving, written, bias)
    let step = 1e-5
    let name =
      trial == 1
      ? "C_0 = 0, the second gate alone" : trial == 2 ? "C_1 = 0, the first gate alone" : "both"
    check.near(
      "∂C_2/∂b (\(name)) for C_0 = \(start), a = \(arriving), w = \(written), b = \(bias)", found,
      (state(bias + step) - state(bias - step)) / (2 * step), within: 1e-7)
  }
}
