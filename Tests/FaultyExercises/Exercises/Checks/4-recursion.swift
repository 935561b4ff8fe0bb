import ExercisesFaulty
import SolutionsFaulty
import Workbook

let recursion = Exercise(
  "recursion",
  hints: [
    "a nudge", "the equation: $x + 1$", "almost the code: `x + " + "1`",
  ],
  reader: ExercisesFaulty.recursion, solution: SolutionsFaulty.recursion
) { function, check in
  check.equal("the number after 1", function(1), 2)
}
