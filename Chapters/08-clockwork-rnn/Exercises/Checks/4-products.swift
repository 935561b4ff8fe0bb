import Exercises08
import Recurrent
import Solutions08
import Workbook

let products = Exercise(
  "products",
  hints: [
    "Take one module alone. How many rows has it, how many units does each row see, how often is it due?",
    "$\\sum_i \\frac{k_i}{T_i} \\sum_{j \\ge i} k_j$",
    "Begin with `var seen = units.reduce(0, +)`; at each module add `Double(count * seen) / "
      + "Double(period)`, then `seen -= count`.",
  ],
  reader: Exercises08.products, solution: Solutions08.products
) { products, check in
  check.near("products of one module of 5 units, period 1", products([5], [1]), 25, within: 1e-9)
  check.near("the same with period 4", products([5], [4]), 25.0 / 4, within: 1e-9)
  check.near(
    "two modules of 5 units, periods 1 and 100", products([5, 5], [1, 100]), 50.25, within: 1e-9)
  check.near(
    "modules of 3 and 4 units, periods 1 and 2", products([3, 4], [1, 2]), 29, within: 1e-9)
  // Periods that don't divide each other: 6 and 12 steps until all tick together again.
  check.near(
    "modules of 2 and 1 units, periods 2 and 3", products([2, 1], [2, 3]), 3 + 1.0 / 3, within: 1e-9
  )
  check.near(
    "modules of 1 and 2 units, periods 3 and 4", products([1, 2], [3, 4]), 2, within: 1e-9)
  var generator = SeededGenerator(seed: 1)
  let nine = (0..<9).map { 1 << $0 }
  let cell = ClockworkRNNCell<Float>(inputs: 0, hidden: 45, periods: nine, using: &generator)
  let counted = (0..<256).reduce(0) { $0 + cell.multiplications(at: $1) }
  check.near(
    "nine modules of 5 units, periods 1 to 256, beside the core's count",
    products(Array(repeating: 5, count: 9), nine), Double(counted) / 256, within: 1e-9)
}
