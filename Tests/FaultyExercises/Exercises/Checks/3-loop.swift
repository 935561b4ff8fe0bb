import ExercisesFaulty
import SolutionsFaulty
import Workbook

let loop = Exercise(
  "loop",
  hints: [
    "a nudge", "the equation: $x + 1$", "almost the code: `x + " + "1`",
  ],
  reader: ExercisesFaulty.loop, solution: SolutionsFaulty.loop
) { function, check in
  check.equal("the number after 1", function(1), 2)
}
