import Exercises09
import Foundation
import Recurrent
import Solutions09
import Workbook

let draw = Exercise(
  "draw",
  hints: [
    "What is drawn uniformly is the logarithm of the rate.",
    "$\\log r = \\log a + u (\\log b - \\log a)$",
    "`low * pow(high / low, share)`",
  ],
  reader: Exercises09.logUniform, solution: Solutions09.logUniform
) { logUniform, check in
  check.near("the draw of u = 0, from 1e-4 to 1", logUniform(0, 1e-4, 1), 1e-4, within: 1e-12)
  check.near("the draw of u = 1, from 1e-4 to 1", logUniform(1, 1e-4, 1), 1, within: 1e-12)
  check.near("the draw of u = 1/2, from 1e-4 to 1", logUniform(0.5, 1e-4, 1), 1e-2, within: 1e-12)
  check.near("the draw of u = 1/4, from 8 to 128", logUniform(0.25, 8, 128), 16, within: 1e-9)
  var generator = SeededGenerator(seed: 2)
  let draws = (0..<4000).map { _ in logUniform(generator.uniform(), 1e-4, 1) }
  for decade in [1e-4, 1e-3, 1e-2, 1e-1] {
    let share = Double(draws.count { $0 >= decade && $0 < 10 * decade }) / 4000
    check.near("the share of draws from \(decade) to \(10 * decade)", share, 0.25, within: 0.03)
  }
}
