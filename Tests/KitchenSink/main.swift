import Foundation
import Plot
import Workbook

let book = Chapter()
let count = book.knob("count", 3, in: 1...9, "how many numbers there are")
let share = book.knob("share", 0.25, in: 0...1)

/// Two of the three jobs have a committed result.
let planned = book.plan("squares", over: [1, 2, 3]) { $0 * $0 }

//: # The kitchen *sink*
//: This chapter uses every feature once; it holds nothing to learn, `code` and $x_t$ included.
//:
//: An introduction that cites two sources [@olah2015; @elman1990] and, in the text, @werbos1990.
//:
//: - a list, with <angle> brackets & an ampersand
//: - "quotes", a dash -- and an ellipsis...
//:
//: | symbol | name |
//: | --- | --- |
//: | $h_t$ | hidden state |

book.section("Printing, and what it prints")
// A plain comment stays a comment.
//: Prose, before the code that it explains.
for number in 1...count { print("number \(number)") }
print("without an end of line", terminator: "")
print(", then with one")
/// A helper that prints; its text stands where it is called.
func announce(_ text: String) { print("announced: \(text)") }

book.step()
//: A new block in the same section: {{count}} numbers, of which {{share:.2f}} is a share.
announce("later")
let text = """
  //: not prose, since it stands in a string
  book.section("not a section")
  """
print(text)

book.section("Values, claims and figures of papers")
book.value("whole", 24513)
book.value("share-of-it", 12.3456, unit: "%", tolerance: 0.5)
book.value("tiny", 3.4e-7, unit: "nats")
book.value("negative", -0.5)
//: Values in prose: {{whole}}, {{share-of-it}}, {{share-of-it:.1f}}, {{tiny}}, {{negative}}; in code they
//: stay as they are: `{{whole}}`.
for index in 1...2 {
  book.claim(
    "loop-\(index)", "A claim made in a loop, for number \(index) of {{count}}.",
    source: "[@olah2015], \"Introduction\"", expected: "below 3", measured: index, unit: "things",
    exact: true, holds: index < 3)
}
book.claim(
  "fails", "A claim that does not hold.", source: "nobody", expected: "$> 1$", measured: 0.5,
  exact: true, holds: false)
book.claim(
  "trained", "A claim about something trained.", source: "nobody", expected: "any", measured: 1.0,
  holds: true)
book.reported(
  "[@elman1990], figure 1", paper: "about 10", ours: "{{share-of-it}}", reproduced: true)
book.reported("[@werbos1990]", paper: "18 % of nets", ours: "none", reproduced: false)

book.section("Jobs and plans")
let squares = book.job("squares", over: Array(1...count)) { $0 * $0 }
let once = book.job("once") { squares.reduce(0, +) }
print("squares \(squares), their sum \(once)")
print("\(planned.runs.count) of \(planned.planned) planned jobs have a result:")
for run in planned.runs { print("  \(run.argument) gives \(run.result)") }
//: $$\sum_{n=1}^{N} n^2 = \frac{N (N + 1) (2 N + 1)}{6}$$

book.section("Figures")
book.figure(
  "lines", caption: "A line, points, a band; the *caption* quotes {{whole}} and cites [@olah2015].",
  alt: "Chart with a line & points, {{count}} of each."
) {
  Figure(
    "Two marks", x: Axis("step"), y: Axis("value", unit: "nats"),
    [
      .line(
        x: [0, 1, 2], y: [1.0, 2, 4], lower: [0.5, 1, 3], upper: [2.0, 3, 5], label: "h",
        color: .hidden),
      .horizontal(1.5, label: "baseline"),
    ])
}
//: What to notice stands behind the figure.
book.exercise("half")
//: What follows an exercise stands behind its box.
book.figure("map", caption: "A heat map.", alt: "Two by two cells.") {
  Figure("Four cells", HeatMap([[0.1, -0.2], [0.3, 0.4]], scale: .signed, label: "h_t"))
}
book.figure("text", caption: "A coloured text.", alt: "Five letters.") {
  Figure(
    "Letters",
    TextHeatMap("hello", rows: [("unit 1", [0.1, -0.2, 0.3, -0.4, 0.5])], label: "h_t"))
}
book.figure("bars", caption: "Bars.", alt: "Three bars with intervals.") {
  Figure(
    "Three bars", x: .categories("cell", ["RNN", "GRU", "LSTM"]), y: Axis("solved", unit: "%"),
    [.bars([14, 82, 97], lower: [8, 71, 93], upper: [24, 90, 99], label: "seeds", color: .cell)])
}
book.figure("moving", caption: "An animation.", alt: "A point that rises.") {
  let y = Axis("value", range: 0...3)
  return Animation(
    (1...3).map { step in
      Figure(
        "Step \(step)", x: Axis("step", range: 0...3), y: y,
        [.line(Array(0...step), label: "h", color: .hidden)])
    })
}
book.figure("diagram", caption: "A diagram.", alt: "A box with a loop, and a chain of two.") {
  Figure(
    "Boxes",
    Diagram(width: 11, height: UnrolledNetwork.height) {
      UnrolledNetwork(loopAt: 1.2)
      UnrolledNetwork(chainFrom: 6, inputs: [1, 0], states: [0.5, 0.25])
    })
}
