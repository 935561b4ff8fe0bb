import ExercisesFaulty
import SolutionsFaulty
import Workbook

let printing = Exercise(
  "print",
  hints: [
    "a nudge", "the equation: $x + 1$", "almost the code: `x + " + "1`",
  ],
  reader: ExercisesFaulty.printing, solution: SolutionsFaulty.printing
) { function, check in
  check.equal("the number after 1", function(1), 2)
}
