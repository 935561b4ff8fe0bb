// Lines, bands and points.

import Foundation
import Plot

// MARK: lines

let lines = GalleryEntry(
  "lines", title: "Lines with a band",
  sentence: "Lines carry their names at their ends; several runs become a mean and a band.",
  alternative: """
    Line chart of the loss over the characters read. The LSTM's loss falls below the tanh RNN's \
    and below the trigram's 1.76 nats, which a dashed horizontal line marks.
    """,
  figure: Figure(
    "The LSTM falls below the trigram, the tanh RNN hardly",
    x: Axis("characters read", unit: "millions"), y: Axis("loss", unit: "nats per character"),
    [
      .line(
        x: [0, 1, 2, 3, 4], runs: [[3.3, 2.1, 1.9, 1.8, 1.75], [3.4, 2.4, 2.1, 1.9, 1.8]],
        label: "tanh RNN", color: .hidden),
      .line(
        x: [0, 1, 2, 3, 4], runs: [[3.3, 1.9, 1.5, 1.4, 1.3], [3.4, 2.0, 1.6, 1.5, 1.4]],
        label: "LSTM", color: .cell),
      .horizontal(1.76, label: "trigram"), .vertical(1, label: "first epoch ends"),
    ])
)

// MARK: scatter

let scatter = GalleryEntry(
  "scatter", title: "Points in groups",
  sentence: "Each group has a colour and a marker of its own and a name in the legend.",
  alternative: """
    Scatter plot of the loss over the number of parameters, on a logarithmic axis, for three \
    cells. All fall with more parameters; LSTMs lie lowest.
    """,
  figure: Figure(
    "At every size the gated cells lie below the plain one",
    x: Axis("parameters", scale: .log), y: Axis("loss", unit: "nats per character"),
    [("tanh RNN", 2.0, Symbol.hidden), ("GRU", 1.7, .forget), ("LSTM", 1.6, .cell)].map {
      name, level, color in
      let sizes = (0..<14).map { 5_000 * pow(1.45, Double($0)) }
      let losses = sizes.enumerated().map { index, size in
        level * pow(size / 5_000, -0.07) + 0.06 * sin(Double(index * index))
      }
      return .points(x: sizes, y: losses, label: name, color: color)
    })
)
