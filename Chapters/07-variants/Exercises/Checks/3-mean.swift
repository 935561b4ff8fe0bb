import Exercises07
import Foundation
import Recurrent
import Solutions07
import Workbook

let mean = Exercise(
  "mean",
  hints: [
    "Write down $C_2$ from $C_0$, $\\tilde C_1$ and $\\tilde C_2$. What becomes of an old share at a new step?",
    "At step $t$ every share so far is multiplied by $f_t$, and $\\tilde C_t$ gets $1 - f_t$.",
    "`forget.reduce([1]) { shares, gate in shares.map { … } + [1 - gate] }`",
  ],
  reader: Exercises07.shares, solution: Solutions07.shares
) { shares, check in
  check.near("the shares without any step", shares([]), [1], within: 0)
  check.near("the shares with one gate at 0.25", shares([0.25]), [0.25, 0.75], within: 1e-12)
  var generator = SeededGenerator(seed: 7)
  for steps in [2, 3, 10, 40] {
    let forget = (0..<steps).map { _ in generator.uniform() }
    let values = (0...steps).map { _ in tanh(generator.normal()) }
    let found = shares(forget)
    check.equal("how many shares \(steps) gates make", found.count, steps + 1)
    guard found.count == steps + 1 else { return }
    check.near("the sum of the shares of \(steps) gates", found.reduce(0, +), 1, within: 1e-9)
    check.holds(
      "no share is below 0", found.allSatisfy { $0 >= 0 }, "the least is \(found.min() ?? 0)")
    var state = values[0]
    for (gate, candidate) in zip(forget, values.dropFirst()) {
      state = gate * state + (1 - gate) * candidate
    }
    check.near(
      "C after \(steps) steps, as a mean with these shares",
      zip(found, values).map { $0 * $1 }.reduce(0, +), state, within: 1e-9)
  }
}
