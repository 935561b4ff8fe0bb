import Exercises03
import Foundation
import Recurrent
import Solutions03
import Workbook

let latch = Exercise(
  "latch",
  hints: [
    "What should the two gates say at a step without a mark, and what at a marked one?",
    "Without a mark $f \\approx 1$ and $i \\approx 0$: $b_f$ far above 0, $b_i$ far below. With a mark "
      + "the reverse, so the mark's weight is twice the bias, with the other sign.",
    "`(forget: (0, -30, 15), input: (0, 30, -15), candidate: (…, 0, 0))`, with a value's weight that "
      + "brings 0.1 close to the end of the tanh.",
  ],
  reader: Exercises03.latch, solution: Solutions03.latch
) { latch, check in
  let layers = latch()
  let weights = [layers.forget, layers.input, layers.candidate].flatMap {
    [$0.value, $0.mark, $0.bias]
  }
  check.holds(
    "no weight or bias is beyond 50 in size", weights.allSatisfy { abs($0) <= 50 },
    "they are \(weights)")
  func logistic(_ a: Double) -> Double { 1 / (1 + exp(-a)) }
  func arriving(_ layer: (value: Double, mark: Double, bias: Double), _ x: Double, _ mark: Double)
    -> Double
  { layer.value * x + layer.mark * mark + layer.bias }
  var generator = SeededGenerator(seed: 5)
  for marks in [[0], [0, 40], [3, 4], [10, 200, 390]] {
    for _ in 1...10 {
      var (cell, marked) = (0.0, 0.0)
      for step in 0...((marks.last ?? 0) + 500) {
        let mark = marks.contains(step) ? 1.0 : 0
        // A marked value lies at least 0.1 off zero, so that its sign is plain.
        let size = mark == 1 ? 0.1 + 0.9 * generator.uniform() : generator.uniform()
        let value = generator.uniform() < 0.5 ? size : -size
        if mark == 1 { marked = value }
        let forget = logistic(arriving(layers.forget, value, mark))
        let input = logistic(arriving(layers.input, value, mark))
        cell = forget * cell + input * tanh(arriving(layers.candidate, value, mark))
      }
      check.holds(
        "500 steps after the last of the marks \(marks), C has the marked value's sign, beyond 0.9",
        cell * (marked < 0 ? -1 : 1) > 0.9,
        "the value was \(numberText(marked)), C is \(numberText(cell))")
    }
  }
}
