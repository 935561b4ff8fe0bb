// What happens at each symbol of a sequence.

import Foundation
import Plot

// MARK: steps

private let grammar = "BTSSXXTVVEBPVPXVVEBTXSE"
private let starts = [0, 10, 18]

private let forget = grammar.indices.map { grammar[$0] == "B" ? 0.08 : 0.93 }
private let input = Array(grammar).map { "TP".contains($0) ? 0.9 : 0.15 }
private let cell = zip(forget, input).reduce(into: [Double]()) { states, gates in
  states.append((states.last ?? 0) * gates.0 + gates.1)
}

let steps = GalleryEntry(
  "steps", title: "Steps and spikes over symbols",
  sentence: "Each symbol of a sequence has its place on the axis; boundaries part the strings.",
  alternative: """
    Two charts over the same string of symbols. Above, the forget gate as steps and the input \
    gate as spikes: the forget gate closes at each B. Below, the cell state, which grows within \
    a string and falls back to almost nothing at each B.
    """,
  figure: Figure(
    "The forget gate closes where a new string begins",
    panels: [
      Panel(
        x: .symbols("", grammar), y: Axis("gates f_t and i_t", range: 0...1),
        [
          .spikes(input, label: "i_t", color: .input),
          .steps(forget, label: "f_t", color: .forget),
          .boundaries(starts, label: "a new string begins"),
        ]),
      Panel(
        x: .symbols("input symbol", grammar), y: Axis("cell state C_t"), labels: .legend,
        [
          .steps(cell, label: "C_t", color: .cell),
          .boundaries(starts, label: ""),
        ]),
    ])
)

// MARK: text

let text = GalleryEntry(
  "text", title: "Coloured text",
  sentence: "A background for each character shows one unit's activation while it reads.",
  alternative: """
    A sentence whose characters are coloured by one unit's activation: red inside the \
    quotation marks, blue outside.
    """,
  figure: Figure(
    "One unit is on inside quotation marks",
    TextHeatMap(
      #"He said "not today" and closed the door."#,
      rows: [("unit 7", (0..<40).map { (9..<19).contains($0) ? 0.9 : -0.6 })],
      label: "tanh(C_t)"))
)
