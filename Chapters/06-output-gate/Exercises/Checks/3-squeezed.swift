import Exercises06
import Foundation
import Plot
import Recurrent
import Solutions06
import Workbook

let squeezed = Exercise(
  "squeezed",
  hints: [
    "The states come first, each made from the one before; then h from them. `Mark.line` and "
      + "`Mark.horizontal` draw.",
    "$C_t = C_{t-1} + w_t$ and $h_t = o_t \\tanh C_t$.",
    "`.line(x: steps, y: cells, label: \"C_t\")`, the same for h, `.horizontal(1, label: \"\")` and "
      + "`.horizontal(-1, label: \"\")`.",
  ],
  reader: Exercises06.squeezed, solution: Solutions06.squeezed
) { squeezed, check in
  var generator = SeededGenerator(seed: 3)
  let written = (0..<60).map { _ in 2 * generator.uniform() - 0.7 }
  let output = (0..<60).map { _ in generator.uniform() }
  let figure = squeezed(written, output)
  guard figure.panels.count == 1, case .chart(let chart)? = figure.panels.first?.content else {
    return check.fail("the figure is one chart", "it has \(figure.panels.count) panels")
  }
  let lines = chart.marks.compactMap { mark -> Line? in
    if case .joined(let line) = mark { line } else { nil }
  }
  let strip = chart.marks.compactMap { mark -> Double? in
    if case .reference(let line) = mark, line.direction == .horizontal { line.value } else { nil }
  }
  check.equal("how many lines there are, C and h", lines.count, 2)
  let labels = lines.map { $0.label ?? "" }.sorted()
  check.equal("the lines' labels", labels, ["C_t", "h_t"])
  guard labels == ["C_t", "h_t"] else { return }
  let (states, shown) = lines[0].label == "C_t" ? (lines[0], lines[1]) : (lines[1], lines[0])
  for line in [states, shown] {
    let name = line.label ?? ""
    check.equal("how many values the line \(name) has", line.y.count, 60)
    check.equal("the places of \(name) along x", line.x, (1...60).map { Double($0) })
  }
  guard [states, shown].allSatisfy({ $0.y.count == 60 }) else { return }
  var cell = 0.0
  for step in written.indices {
    cell += written[step]
    check.near("C at step \(step + 1)", states.y[step], cell, within: 1e-12)
    check.near("h at step \(step + 1)", shown.y[step], output[step] * tanh(cell), within: 1e-12)
  }
  check.equal("where the horizontal lines are", strip.sorted(), [-1, 1])
  check.draw(figure)
}
