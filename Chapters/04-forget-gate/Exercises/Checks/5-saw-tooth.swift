import Exercises04
import Plot
import Recurrent
import Solutions04
import Workbook

let sawTooth = Exercise(
  "saw-tooth",
  hints: [
    "The states come first: each is made from the one before. `Mark.steps` and `Mark.boundaries` draw.",
    "$C_t = f_t\\, C_{t-1} + w_t$, with $C_0 = 0$ before the first step.",
    "`.steps(forget, label: \"f_t\", color: .forget)`, the same with the states, and "
      + "`.boundaries(begins, label: \"a string begins\")`.",
  ],
  reader: Exercises04.sawTooth, solution: Solutions04.sawTooth
) { sawTooth, check in
  var generator = SeededGenerator(seed: 5)
  let begins = [8, 17, 29]
  let forget = (0..<36).map { begins.contains($0) ? 0.05 : 0.9 + 0.1 * generator.uniform() }
  let written = (0..<36).map { _ in generator.uniform() }
  let figure = sawTooth(forget, written, begins)
  guard figure.panels.count == 1, case .chart(let chart)? = figure.panels.first?.content else {
    return check.fail("the figure is one chart", "it has \(figure.panels.count) panels")
  }
  let lines = chart.marks.compactMap { mark -> Line? in
    if case .joined(let line) = mark { line } else { nil }
  }
  let divided = chart.marks.compactMap { mark -> [Int]? in
    if case .divided(let boundaries) = mark { boundaries.steps } else { nil }
  }
  check.equal(
    "the labels of its lines", lines.compactMap(\.label).sorted(), ["C_t", "f_t"])
  guard let gate = lines.first(where: { $0.label == "f_t" }),
    let states = lines.first(where: { $0.label == "C_t" })
  else { return }
  check.holds(
    "both are step lines", gate.shape == .steps && states.shape == .steps,
    "a value stands for a whole step: `Mark.steps`")
  check.equal("the gate's values", gate.y, forget)
  check.equal("how many states there are, one a step", states.y.count, written.count)
  guard states.y.count == written.count else { return }
  var state = 0.0
  for (step, new) in written.enumerated() {
    state = forget[step] * state + new
    check.near("the state at step \(step), counted from 0", states.y[step], state, within: 1e-12)
  }
  check.equal("where strings begin", divided.flatMap { $0 }, begins)
  check.draw(figure)
}
