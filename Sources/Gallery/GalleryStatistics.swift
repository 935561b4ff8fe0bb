// Bars, boxes and histograms.

import Foundation
import Plot

// MARK: bars

let bars = GalleryEntry(
  "bars", title: "Bars with intervals",
  sentence: "Bars compare a few categories; intervals show how sure the numbers are.",
  alternative: """
    Grouped bar chart of the share of solved problems for three cells at 100 and at 400 steps, \
    with intervals. The tanh RNN stays near chance, the LSTM solves both lengths.
    """,
  figure: Figure(
    "Only the LSTM still solves the task over 400 steps",
    x: .categories("cell", ["tanh RNN", "GRU", "LSTM"]),
    y: Axis(
      "solved problems", unit: "%", range: 0...115,
      ticks: [0, 25, 50, 75, 100].map { Tick($0, "\($0)") }),
    [
      .bars(
        [14, 82, 97], lower: [8, 71, 93], upper: [24, 90, 99], label: "100 steps",
        color: .hidden, decimals: 0),
      .bars(
        [10, 41, 94], lower: [5, 29, 88], upper: [19, 54, 98], label: "400 steps",
        color: .forget, decimals: 0),
      .horizontal(12.5, label: "chance"),
    ])
)

// MARK: boxes

let boxes = GalleryEntry(
  "boxes", title: "Box plots",
  sentence: "A box shows the middle half of many values, its line the median.",
  alternative: """
    Box plots of the final loss of thirty runs for four variants of the LSTM. Without a forget \
    gate the losses lie highest and spread most; the other three hardly differ.
    """,
  figure: Figure(
    "Without its forget gate the LSTM loses most",
    x: .categories("variant", ["vanilla", "no peepholes", "coupled gates", "no forget gate"]),
    y: Axis("loss of a run", unit: "nats per character"),
    [
      .boxes(
        [1.30, 1.32, 1.33, 1.62].enumerated().map { group, middle in
          (0..<30).map { run in
            let share = (Double(run) + 0.5) / 30
            return middle + (group == 3 ? 0.06 : 0.025) * log(share / (1 - share))
          }
        }, color: .cell),
      .horizontal(1.76, label: "trigram"),
    ])
)

// MARK: histogram

let histogram = GalleryEntry(
  "histogram", title: "Histograms",
  sentence: "Several histograms share their bins; as densities, lists of any length compare.",
  alternative: """
    Two histograms of gate activations between 0 and 1, as densities. The forget gate's lie \
    mostly near 1, the input gate's spread around one half.
    """,
  figure: Figure(
    "The forget gate is nearly always open",
    x: Axis("activation of a gate", range: 0...1), y: Axis("density"),
    [
      .histogram(
        (0..<900).map { pow((Double($0) + 0.5) / 900, 0.3) }, height: .density,
        label: "forget gate f", color: .forget),
      .histogram(
        (0..<600).map { index in
          let share = (Double(index) + 0.5) / 600
          return 0.5 + 0.24 * cbrt(2 * share - 1)
        }, height: .density, label: "input gate i", color: .input),
    ])
)
