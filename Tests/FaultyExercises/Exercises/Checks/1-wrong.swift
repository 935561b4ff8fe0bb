import ExercisesFaulty
import SolutionsFaulty
import Workbook

let wrong = Exercise(
  "wrong",
  hints: [
    "a \"nudge\"",
    """
    the equation:
    $x + 1$, \
    on two lines
    """, "almost the code: `\\x + " + "1`",
  ],
  reader: ExercisesFaulty.wrong, solution: SolutionsFaulty.wrong
) { function, check in
  check.equal("the number after 1", function(1), 2)
}
