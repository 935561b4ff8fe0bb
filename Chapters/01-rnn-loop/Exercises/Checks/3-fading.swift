import Exercises01
import Foundation
import Plot
import Solutions01
import Workbook

let fading = Exercise(
  "fading",
  hints: [
    "Once the state is small, tanh does nearly nothing: each step multiplies by the same number.",
    "$h_t \\approx U h_{t-1}$, so $\\log h_t$ loses the same amount, $-\\log U$, at each step.",
    "`Axis(\"hidden state\", scale: .log)`, and for each u of `[0.5, 0.8, 0.95]` a "
      + "`Mark.line(x: Array(1...40), y: states, label: \"U = \\(u)\")`.",
  ],
  reader: Exercises01.fading, solution: Solutions01.fading
) { fading, check in
  let figure = fading()
  guard figure.panels.count == 1, case .chart(let chart) = figure.panels[0].content else {
    return check.fail("the figure is one chart", "it has \(figure.panels.count) panels")
  }
  let lines = chart.marks.compactMap { mark in
    if case .joined(let line) = mark { line } else { nil }
  }
  check.equal("there is a line for each U", lines.count, 3)
  for (line, u) in zip(lines.sorted { ($0.label ?? "") < ($1.label ?? "") }, [0.5, 0.8, 0.95]) {
    check.holds(
      "each line is labelled with its U", line.label?.contains("\(u)") == true,
      "the label \"\(line.label ?? "")\" doesn't contain \(u)")
    var wanted = [tanh(1.2)]
    while wanted.count < 40 { wanted.append(tanh(u * wanted[wanted.count - 1])) }
    check.near("the line for U = \(u) has the states h_1 … h_40", line.y, wanted, within: 1e-12)
  }
  // In which coordinates is the late part of a line straight? The chord's slope says.
  let x = chart.x.scale == .log ? "logarithmic" : "linear"
  let y = chart.y.scale == .log ? "logarithmic" : "linear"
  for line in lines {
    func height(_ t: Int) -> Double { chart.y.scale == .log ? log(line.y[t]) : line.y[t] }
    func place(_ t: Int) -> Double { chart.x.scale == .log ? log(line.x[t]) : line.x[t] }
    func slope(_ from: Int, _ to: Int) -> Double {
      (height(to) - height(from)) / (place(to) - place(from))
    }
    check.near(
      "the line \(line.label ?? "") is straight on these axes (x \(x), y \(y)): its last ten steps "
        + "are as steep as the ten before, as a ratio", slope(29, 39) / slope(19, 29), 1,
      within: 0.05)
  }
  check.draw(figure, name: "fading")
}
