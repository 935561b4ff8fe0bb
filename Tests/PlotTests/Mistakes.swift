// Figures that can't be drawn, with the words that say why.

import Plot
import Testing

struct Mistake: Sendable, CustomTestStringConvertible {
  let name: String
  let figure: Figure
  let message: String
  var testDescription: String { name }

  private static func chart(_ mark: Mark, scale: Axis.Scale = .linear) -> Figure {
    Figure("t", x: Axis("step"), y: Axis("loss", scale: scale), [mark])
  }

  private static func surface(
    _ values: [[Double]], scale: Axis.Scale = .linear, paths: [Surface.Path] = []
  ) -> Figure {
    Figure(
      "t",
      Surface(
        values, x: Axis("a", range: 0...1), y: Axis("b", range: 0...1), label: "E", scale: scale,
        paths: paths))
  }

  static let all = lineMistakes + kindMistakes

  private static let lineMistakes = [
    Mistake(
      name: "no values", figure: chart(.line([Double](), label: "LSTM")),
      message: "line “LSTM” is empty: a figure needs at least one value"),
    Mistake(
      name: "NaN", figure: chart(.line([1, .nan], label: "LSTM")),
      message: "line “LSTM”, y[1] is nan: only finite numbers can be drawn"),
    Mistake(
      name: "infinity",
      figure: chart(.points(x: [1, 2], y: [-Double.infinity, 1], label: "LSTM")),
      message: "points “LSTM”, y[0] is -inf: only finite numbers can be drawn"),
    Mistake(
      name: "lengths", figure: chart(.line(x: [1, 2, 3], y: [1, 2], label: "LSTM")),
      message: "line “LSTM”: x has 3 values but y has 2; both need the same number"),
    Mistake(
      name: "band without an upper edge",
      figure: chart(.line(x: [1], y: [1], lower: [1], label: "LSTM")),
      message: "line “LSTM”: lower has 1 values but upper has 0; both need the same number"),
    Mistake(
      name: "runs of different lengths",
      figure: chart(.line(x: [1, 2], runs: [[1.0, 2], [1]], label: "LSTM")),
      message: "line “LSTM, 2 seeds”: x has 2 values but y has 1; both need the same number"),
    Mistake(
      name: "zero on a log axis", figure: chart(.line([1, 0.5, 0], label: "LSTM"), scale: .log),
      message: "line “LSTM”, y[2] is 0.0, but the y axis “loss” is logarithmic: "
        + "use positive numbers or scale: .linear"),
    Mistake(
      name: "nothing but a reference line", figure: chart(.horizontal(1, label: "chance")),
      message: "the chart of “loss” over “step” is empty: a figure needs at least one value"),
    Mistake(
      name: "no panels", figure: Figure("t", panels: []),
      message: "the list of panels of “t” is empty: a figure needs at least one value"),
    Mistake(
      name: "too wide", figure: Figure("t", Sample.rolled, width: 1200),
      message: "“t” is 1200 pixels wide: use 200 to 980"),
    Mistake(
      name: "ragged matrix",
      figure: Figure("t", HeatMap([[1, 2], [3]], scale: .signed, label: "h")),
      message: "heat map “h”: row 0 has 2 values but row 1 has 1; both need the same number"),
    Mistake(
      name: "row names",
      figure: Figure("t", HeatMap([[1, 2]], rows: ["a", "b"], scale: .signed, label: "h")),
      message: "heat map “h”: the matrix has 1 values but the list of row names has 2; "
        + "both need the same number"),
    Mistake(
      name: "text and values",
      figure: Figure("t", TextHeatMap("abc", rows: [("unit 1", [1, 2])], label: "h")),
      message: "text “unit 1”: the text has 3 values but the list of values has 2; "
        + "both need the same number"),
    Mistake(
      name: "empty diagram", figure: Figure("t", Diagram(width: 1, height: 1, parts: [])),
      message: "the diagram is empty: a figure needs at least one value"),
    Mistake(
      name: "live NaN",
      figure: Figure(
        "t",
        Diagram(width: 1, height: 1) {
          Wire(from: Point(0, 0), to: Point(1, 1), label: "f_t", value: Double.nan)
        }),
      message: "wire “f_t”, value[0] is nan: only finite numbers can be drawn"),
  ]

  private static let kindMistakes = [
    Mistake(
      name: "bars and names",
      figure: Figure(
        "t", x: .categories("cell", ["a", "b"]), y: Axis("y"), [.bars([1], label: "s")]),
      message: "bars “s”: the list of values has 1 values but the list of names has 2; "
        + "both need the same number"),
    Mistake(
      name: "half an interval", figure: chart(.bars([1, 2], lower: [0, 1], label: "s")),
      message: "bars “s”: lower has 2 values but upper has 0; both need the same number"),
    Mistake(
      name: "a bar of NaN", figure: chart(.bars([1, .nan], label: "s")),
      message: "bars “s”, y[1] is nan: only finite numbers can be drawn"),
    Mistake(
      name: "no bars", figure: chart(.bars([Double](), label: "s")),
      message: "bars “s” is empty: a figure needs at least one value"),
    Mistake(
      name: "a bar of zero on a log axis", figure: chart(.bars([0.0], label: "s"), scale: .log),
      message: "bars “s”, y[0] is 0.0, but the y axis “loss” is logarithmic: "
        + "use positive numbers or scale: .linear"),
    Mistake(
      name: "no names",
      figure: Figure("t", x: .categories("cell", []), y: Axis("y"), [.bars([1])]),
      message: "the list of names on the x axis “cell” is empty: "
        + "a figure needs at least one value"),
    Mistake(
      name: "names on the y axis",
      figure: Figure("t", x: Axis("x"), y: .categories("cell", ["a"]), [.bars([1])]),
      message: "the y axis “cell” has names: put names on the x axis"),
    Mistake(
      name: "an empty box", figure: chart(.boxes([[1.0], []], label: "s")),
      message: "boxes “s”, group 1 is empty: a figure needs at least one value"),
    Mistake(
      name: "a box with infinity", figure: chart(.boxes([[1.0, .infinity]], label: "s")),
      message: "boxes “s”, group 0[1] is inf: only finite numbers can be drawn"),
    Mistake(
      name: "bins without width", figure: chart(.histogram([1.0], binWidth: 0, label: "s")),
      message: "histogram “s” has bins of width 0.0: use a positive width"),
    Mistake(
      name: "bins without number", figure: chart(.histogram([0.0, 1], binWidth: 1e-5, label: "s")),
      message: "histogram “s” would have 100000 bins: use at most 1000, a width of 0.001 or more"),
    Mistake(
      name: "NaN in a histogram", figure: chart(.histogram([Double.nan], label: "s")),
      message: "histogram “s”[0] is nan: only finite numbers can be drawn"),
    Mistake(
      name: "steps and symbols",
      figure: Figure("t", x: .symbols("s", "abc"), y: Axis("y"), [.steps([1, 2], label: "f")]),
      message: "line “f”: the list of values has 2 values but the list of names has 3; "
        + "both need the same number"),
    Mistake(
      name: "too many symbols",
      figure: Figure(
        "t", x: .symbols("s", String(repeating: "a", count: 121)), y: Axis("y"),
        [.steps([Double](repeating: 0, count: 121))]),
      message: "the x axis “s” has 121 symbols: use at most 120, or several panels"),
    Mistake(
      name: "no boundaries", figure: chart(.boundaries([], label: "new")),
      message: "boundaries “new” is empty: a figure needs at least one value"),
    Mistake(
      name: "no images", figure: Figure("t", ImageGrid([[[[Double]]]]())),
      message: "the grid of images is empty: a figure needs at least one value"),
    Mistake(
      name: "images of two sizes", figure: Figure("t", ImageGrid([[[[1, 0]], [[1]]]])),
      message: "image 1 of row 0 has 1 × 1 pixels, the first image 2 × 1: use images of one size"),
    Mistake(
      name: "a ragged image", figure: Figure("t", ImageGrid([[[[1, 0], [1]]]])),
      message: "image 0 of row 0: line 0 has 2 values but line 1 has 1; both need the same number"),
    Mistake(
      name: "a pixel of NaN", figure: Figure("t", ImageGrid([[[[1, Double.nan]]]])),
      message: "image 0 of row 0, line 0[1] is nan: only finite numbers can be drawn"),
    Mistake(
      name: "image columns", figure: Figure("t", ImageGrid([[[[1]]]], columns: ["a", "b"])),
      message: "the grid of images: a row has 1 values but the list of column names has 2; "
        + "both need the same number"),
    Mistake(
      name: "a surface without a range",
      figure: Figure("t", Surface([[1, 2], [3, 4]], x: Axis("a"), y: Axis("b"), label: "E")),
      message: "the x axis “a” of surface “E” has no linear range: "
        + "give a range such as range: -1...1"),
    Mistake(
      name: "a surface of zero on a log scale", figure: surface([[1, 2], [0, 4]], scale: .log),
      message: "surface “E”, row 1[0] is 0.0, but its colour scale is logarithmic: "
        + "use positive numbers or scale: .linear"),
    Mistake(
      name: "a ragged surface", figure: surface([[1, 2], [3]]),
      message: "surface “E”: row 0 has 2 values but row 1 has 1; both need the same number"),
    Mistake(
      name: "a surface of one row", figure: surface([[1, 2]]),
      message: "surface “E” has 2 × 1 places: use 2 × 2 or more"),
    Mistake(
      name: "a path of two lengths",
      figure: surface([[1, 2], [3, 4]], paths: [Surface.Path(x: [1], y: [1, 2], label: "SGD")]),
      message: "path “SGD”: x has 1 values but y has 2; both need the same number"),
  ]
}
