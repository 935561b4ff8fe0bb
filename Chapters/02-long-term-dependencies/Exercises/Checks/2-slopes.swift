import Exercises02
import Foundation
import Recurrent
import Solutions02
import Workbook

let slopes = Exercise(
  "slopes",
  hints: [
    "One step first: what is $\\partial h_t / \\partial h_{t-1}$? The derivative of tanh can be written "
      + "with tanh itself.",
    "$\\partial h_t / \\partial h_{t-1} = w\\,(1 - h_t^2)$, and the chain rule multiplies the steps.",
    "Begin with 1 and multiply by `weight * (1 - h * h)` for each h of `states`.",
  ],
  reader: Exercises02.throughTime, solution: Solutions02.throughTime
) { throughTime, check in
  check.near("over no steps (T = 0) the derivative is 1", throughTime(1.3, []), 1, within: 0)
  var generator = SeededGenerator(seed: 1)
  for (weight, time) in [(0.8, 1), (1.5, 2), (-1.2, 5), (3.0, 12)] {
    let inputs = (0..<time).map { _ in 0.5 * generator.normal() }
    func states(from start: Double) -> [Double] {
      var h = start
      return inputs.map { x in
        h = tanh(weight * h + x)
        return h
      }
    }
    let (up, down) = (states(from: 0.2 + 1e-5)[time - 1], states(from: 0.2 - 1e-5)[time - 1])
    let measured = (up - down) / 2e-5
    let answer = throughTime(weight, states(from: 0.2))
    check.holds(
      "w = \(weight), T = \(time): as measured by moving h_0 by 0.00001 to either side",
      abs(answer - measured) <= 1e-6 * (abs(answer) + abs(measured)) + 1e-9,
      "you say \(answer), measured is \(measured)")
  }
}
