import ExercisesFaulty
import SolutionsFaulty
import Workbook

let throwing = Exercise(
  "throw",
  hints: [
    "a nudge", "the equation: $x + 1$", "almost the code: `x + " + "1`",
  ],
  reader: ExercisesFaulty.throwing, solution: SolutionsFaulty.throwing
) { function, check in
  check.equal("the number after 1", try function(1), 2)
}
