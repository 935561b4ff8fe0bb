import Exercises09
import Recurrent
import Solutions09
import Workbook

let explained = Exercise(
  "explained",
  hints: [
    "Take the errors of one group, and their squared distances from their own mean; then sum over groups.",
    "$S_\\text{within} = \\sum_g \\sum_{i \\in g} (e_i - \\bar e_g)^2$; the correction is "
      + "$(n - 1) / (n - k)$",
    "`Set(groups).map { kind in squares(zip(errors, groups).filter { $0.1 == kind }.map { $0.0 }) }`",
  ],
  reader: Exercises09.explained, solution: Solutions09.explained
) { explained, check in
  check.near(
    "errors that are the same within each group", explained([1, 1, 5, 5], [0, 0, 1, 1]), 1,
    within: 1e-12)
  check.near(
    "errors 1, 2, 3, 4 in the groups 0, 0, 1, 1", explained([1, 2, 3, 4], [0, 0, 1, 1]), 0.7,
    within: 1e-12)
  var generator = SeededGenerator(seed: 11)
  let errors = (0..<120).map { _ in generator.normal() }
  let groups = (0..<120).map { $0 % 8 }
  let pulled = zip(errors, groups).map { $0 + 0.5 * Double($1) }
  check.near(
    "120 errors pulled apart by group, beside the core's", explained(pulled, groups),
    varianceExplained(pulled, by: groups), within: 1e-9)
  let shuffled = (0..<200).map { _ in explained(errors, groups.shuffled(using: &generator)) }
  check.near("the mean over 200 columns that say nothing", mean(shuffled), 0, within: 0.02)
}
