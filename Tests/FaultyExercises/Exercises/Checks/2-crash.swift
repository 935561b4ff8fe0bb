import ExercisesFaulty
import SolutionsFaulty
import Workbook

let crash = Exercise(
  "crash",
  hints: [
    "a nudge", "the equation: $x + 1$", "almost the code: `x + " + "1`",
  ],
  reader: ExercisesFaulty.crash, solution: SolutionsFaulty.crash
) { function, check in
  check.equal("the number after 1", function(1), 2)
}
