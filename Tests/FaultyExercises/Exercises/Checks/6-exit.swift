import ExercisesFaulty
import SolutionsFaulty
import Workbook

let exiting = Exercise(
  "exit",
  hints: [
    "a nudge", "the equation: $x + 1$", "almost the code: `x + " + "1`",
  ],
  reader: ExercisesFaulty.exiting, solution: SolutionsFaulty.exiting
) { function, check in
  check.equal("the number after 1", function(1), 2)
}
