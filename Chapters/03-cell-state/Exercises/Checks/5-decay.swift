import Exercises03
import Foundation
import Plot
import Recurrent
import Solutions03
import Workbook

let decay = Exercise(
  "decay",
  hints: [
    "One `.line` for each bias; `Axis` takes a `scale`.",
    "$\\ln \\sigma(b)^t = t \\ln \\sigma(b)$: a straight line on a logarithmic axis.",
    "`.line((0...steps).map { pow(forget, Double($0)) }, label: \"b = \\(bias)\")` for each bias, and "
      + "`y: Axis(\"share left\", scale: .log)`.",
  ],
  reader: Exercises03.decay, solution: Solutions03.decay
) { decay, check in
  let (biases, steps) = ([0.0, 1, 5], 60)
  // "b = 5", "5.0" and "bias 5" name 5, "0.5" and "15" don't.
  func names(_ bias: Double, _ label: String) -> Bool {
    label.matches(of: #/-?[0-9]+(\.[0-9]+)?/#).contains { Double($0.output.0) == bias }
  }
  let figure = decay(biases, steps)
  guard figure.panels.count == 1, case .chart(let chart)? = figure.panels.first?.content else {
    return check.fail("the figure is one chart", "it has \(figure.panels.count) panels")
  }
  let lines = chart.marks.compactMap { mark -> Line? in
    if case .joined(let line) = mark { line } else { nil }
  }
  check.equal("how many `.line`s there are, one for each bias", lines.count, biases.count)
  for (line, bias) in zip(lines, biases) {
    let forget = 1 / (1 + exp(-bias))
    check.equal("x of the bias \(bias), 0 to the last step", line.x, (0...steps).map { Double($0) })
    // As shares, so that a small number that is wrong counts as much as a large one.
    check.near(
      "what is left at the bias \(bias), as a share of σ(b)^t",
      zip(line.y, 0...steps).map { $0 / pow(forget, Double($1)) }, line.y.map { _ in 1 },
      within: 1e-9)
    let label = line.label ?? ""
    check.holds(
      "the label of the bias \(bias) has the bias in it", names(bias, label),
      label.isEmpty ? "there is no label" : "it is “\(label)”")
  }
  check.holds("the y axis is logarithmic", chart.y.scale == .log, "it is linear")
  check.draw(figure)
}
