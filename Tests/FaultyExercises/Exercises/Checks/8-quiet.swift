import ExercisesFaulty
import Plot
import SolutionsFaulty
import Workbook

let quiet = Exercise(
  "quiet",
  hints: [
    "a nudge", "the equation: $x + 1$", "almost the code: `x + " + "1`",
  ],
  reader: ExercisesFaulty.quiet, solution: SolutionsFaulty.quiet
) { function, check in
  check.equal("the number after 1", function(1), 2)
  check.draw(Figure("A line", x: Axis("x"), y: Axis("y"), [.line([1.0, 2, 3], label: "y")]))
}
