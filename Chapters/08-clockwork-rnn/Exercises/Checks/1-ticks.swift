import Exercises08
import Plot
import Solutions08
import Workbook

let ticks = Exercise(
  "ticks",
  hints: [
    "A module ticks when nothing is left over: which steps are those? `Mark.points` draws points.",
    "Module $i$ ticks where $t \\bmod T_i = 0$; its points stand at $(t, i)$.",
    "`let times = (0..<steps).filter { $0 % period == 0 }`, then `.points(x: times, y: times.map { _ in "
      + "module })`, for each of `periods.enumerated()`.",
  ],
  reader: Exercises08.ticks, solution: Solutions08.ticks
) { ticks, check in
  for periods in [[1, 2, 4, 8], [1, 3, 9], [2]] {
    let figure = ticks(periods, 20)
    guard figure.panels.count == 1, case .chart(let chart)? = figure.panels.first?.content else {
      return check.fail("the figure is one chart", "it has \(figure.panels.count) panels")
    }
    let marks = chart.marks.compactMap { mark -> Points? in
      if case .single(let points) = mark { points } else { nil }
    }
    let others = chart.marks.count - marks.count
    check.equal(
      "how many marks of points there are for \(periods)"
        + (others > 0 ? " (beside \(others) of other kinds: `.points` makes points)" : ""),
      marks.count, periods.count)
    guard marks.count == periods.count else { return }
    for (module, period) in periods.enumerated() {
      check.equal(
        "when the module of period \(period) ticks", marks[module].x,
        stride(from: 0, to: 20, by: period).map(Double.init))
      check.holds(
        "its points stand at the height \(module)",
        marks[module].y.allSatisfy { $0 == Double(module) },
        "they stand at \(marks[module].y)")
    }
  }
  check.draw(ticks([1, 2, 4, 8], 33))
}
