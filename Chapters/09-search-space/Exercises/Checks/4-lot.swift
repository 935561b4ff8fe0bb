import Exercises09
import Recurrent
import Solutions09
import Workbook

let lot = Exercise(
  "lot",
  hints: [
    "A deal is a choice of which of the errors go to the first cell. How do you go through all choices?",
    "The bits of the numbers 0 to $2^n - 1$ are all subsets; a deal has as many ones as `first` has errors.",
    "`for hand in 0..<(1 << all.count) where hand.nonzeroBitCount == first.count { … }`; count those with "
      + "`abs(mean(mine) - mean(others)) >= found - 1e-12`",
  ],
  reader: Exercises09.chance, solution: Solutions09.chance
) { chance, check in
  check.near(
    "1, 2, 3 against 4, 5, 6: 2 of 20 deals", chance([1, 2, 3], [4, 5, 6]), 0.1, within: 1e-9)
  check.near("the same the other way round", chance([4, 5, 6], [1, 2, 3]), 0.1, within: 1e-9)
  check.near("1, 4 against 2, 3: no distance at all", chance([1, 4], [2, 3]), 1, within: 1e-9)
  check.near(
    "six against six, all apart: 2 of 924 deals",
    chance([1, 2, 3, 4, 5, 6], [11, 12, 13, 14, 15, 16]), 2.0 / 924, within: 1e-9)
  check.near("10 against 1, 2, 3: 1 of 4 deals", chance([10], [1, 2, 3]), 0.25, within: 1e-9)
  check.near(
    "1, 2 against 3, 4, 5: 2 of 10 deals", chance([1, 2], [3, 4, 5]), 0.2, within: 1e-9)
  var generator = SeededGenerator(seed: 6)
  for step in [0.5, 1.5] {
    let first = (0..<6).map { _ in generator.normal() }
    let second = (0..<6).map { _ in generator.normal() + step }
    check.near(
      "two boxes \(step) apart, beside Welch's test", chance(first, second),
      welchTest(first, second), within: 0.06)
  }
}
