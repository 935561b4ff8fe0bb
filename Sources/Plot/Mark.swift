// How a chapter writes down what a chart draws.

import Foundation

/// One thing drawn in a chart: a line, points, a band, bars, boxes or a reference line.
public enum Mark: Equatable, Sendable {
  /// A line; write `.line(x:y:label:color:)`.
  case joined(Line)
  /// Points; write `.points(x:y:label:color:)`.
  case single(Points)
  /// A band; write `.band(x:lower:upper:label:color:)`.
  case area(Band)
  /// A reference line; write `.horizontal(_:label:)` or `.vertical(_:label:)`.
  case reference(ReferenceLine)
  /// Several vertical lines with one name; write `.boundaries(_:label:)`.
  case divided(Boundaries)
  /// Bars; write `.bars(_:lower:upper:label:color:)`.
  case columns(Bars)
  /// Box plots; write `.boxes(_:label:color:)`.
  case summaries(Boxes)
  /// A histogram; write `.histogram(_:binWidth:label:color:)`.
  case bins(Histogram)

  /// Points joined by a line.
  ///
  /// ```swift
  /// .line(x: steps, y: loss, label: "tanh RNN", color: .hidden)
  /// ```
  /// - Parameters:
  ///   - x: the places along the x axis, in its unit.
  ///   - y: the values, in the y axis's unit.
  ///   - lower: the lower edge of a band around the line, or `nil`.
  ///   - upper: the upper edge of that band, or `nil`.
  ///   - label: the text at the line's end.
  ///   - color: the symbol whose colour, dash and marker the line has.
  ///   - dash: another dash than the symbol's.
  ///   - markers: whether each value has a marker; `nil` marks lines of up to twelve values.
  public static func line(
    x: [some PlotNumber], y: [some PlotNumber],
    lower: [any PlotNumber]? = nil, upper: [any PlotNumber]? = nil, label: String? = nil,
    color: Symbol? = nil, dash: Dash? = nil, markers: Bool? = nil
  ) -> Mark {
    .joined(
      Line(
        x: x.map(\.plotValue), y: y.map(\.plotValue), lower: lower?.map(\.plotValue),
        upper: upper?.map(\.plotValue), label: label, color: color, dash: dash, markers: markers))
  }

  /// The values against their index 0, 1, 2 …, joined by a line.
  ///
  /// ```swift
  /// .line(cellState, label: "C_t", color: .cell)
  /// ```
  public static func line(
    _ y: [some PlotNumber], label: String? = nil, color: Symbol? = nil,
    dash: Dash? = nil, markers: Bool? = nil
  ) -> Mark {
    .line(x: Array(0..<y.count), y: y, label: label, color: color, dash: dash, markers: markers)
  }

  /// What stands for several runs at each place.
  public enum Center: Equatable, Sendable { case mean, median }

  /// The mean or median over several runs, a band from the least to the greatest, their number.
  ///
  /// ```swift
  /// .line(x: steps, runs: lossesPerSeed, label: "LSTM", color: .cell)  // "LSTM, 10 seeds"
  /// ```
  /// - Parameters:
  ///   - x: the places along the x axis, in its unit.
  ///   - runs: one list of values for each seed, each as long as `x`.
  ///   - center: what the line shows; the median where a few runs lie far out.
  ///   - label: the text at the line's end; the number of seeds is added.
  ///   - color: the symbol whose colour, dash and marker the line has.
  ///   - dash: another dash than the symbol's.
  ///   - countsRuns: false leaves the number of seeds out, where the caption says it.
  public static func line(
    x: [some PlotNumber], runs: [[some PlotNumber]], center: Center = .mean, label: String,
    color: Symbol? = nil, dash: Dash? = nil, countsRuns: Bool = true
  ) -> Mark {
    let values = runs.map { $0.map(\.plotValue) }
    let places = x.map(\.plotValue)
    // Where a run has another length, the columns end there, and the check of lengths says so.
    let length = values.first { $0.count != places.count }?.count ?? places.count
    let columns = (0..<length).map { index in
      values.compactMap { $0.indices.contains(index) ? $0[index] : nil }
    }
    // `min`, `max` and a sort may skip a NaN; the mean never does, and the check reports it.
    let count = "\(runs.count) \(runs.count == 1 ? "seed" : "seeds")"
    return .joined(
      Line(
        x: places, y: columns.map { middle($0, center) },
        lower: columns.compactMap { $0.min() }, upper: columns.compactMap { $0.max() },
        label: countsRuns ? "\(label), \(count)" : label, color: color, dash: dash))
  }

  /// Single points; they are named in a legend.
  ///
  /// ```swift
  /// .points(x: parameters, y: loss, label: "random architectures", color: .data)
  /// ```
  /// - Parameters:
  ///   - x: the places along the x axis, in its unit.
  ///   - y: the values, in the y axis's unit.
  ///   - label: the text in the legend.
  ///   - color: the symbol whose colour and marker the points have.
  public static func points(
    x: [some PlotNumber], y: [some PlotNumber], label: String? = nil,
    color: Symbol? = nil
  ) -> Mark {
    .single(Points(x: x.map(\.plotValue), y: y.map(\.plotValue), label: label, color: color))
  }

  /// An area between two curves, without a line.
  ///
  /// ```swift
  /// .band(x: steps, lower: least, upper: greatest, label: "10 seeds", color: .hidden)
  /// ```
  /// - Parameters:
  ///   - x: the places along the x axis, in its unit.
  ///   - lower: the lower edge, in the y axis's unit.
  ///   - upper: the upper edge, in the y axis's unit.
  ///   - label: the text in the legend.
  ///   - color: the symbol whose colour the area has, pale.
  public static func band(
    x: [some PlotNumber], lower: [some PlotNumber],
    upper: [some PlotNumber], label: String? = nil, color: Symbol? = nil
  ) -> Mark {
    .area(
      Band(
        x: x.map(\.plotValue), lower: lower.map(\.plotValue), upper: upper.map(\.plotValue),
        label: label, color: color))
  }

  /// A thin horizontal line at a value of the y axis, named at its right end.
  ///
  /// ```swift
  /// .horizontal(1.76, label: "trigram")  // "trigram 1.76"
  /// ```
  /// - Parameters:
  ///   - value: the value, in the y axis's unit.
  ///   - label: the name; the value is added behind it.
  ///   - showsValue: false leaves the value out.
  public static func horizontal(
    _ value: some PlotNumber, label: String, showsValue: Bool = true
  ) -> Mark {
    // Three digits are enough to read a line by.
    let rounded = threeDigits(value.plotValue)
    let text = showsValue ? "\(label) \(tickLabel(rounded))" : label
    return .reference(
      ReferenceLine(direction: .horizontal, value: value.plotValue, label: text))
  }

  /// A thin vertical line at a value of the x axis, named above the chart.
  ///
  /// ```swift
  /// .vertical(20, label: "a new string begins")
  /// ```
  /// - Parameters:
  ///   - value: the value, in the x axis's unit.
  ///   - label: the name.
  public static func vertical(_ value: some PlotNumber, label: String) -> Mark {
    .reference(ReferenceLine(direction: .vertical, value: value.plotValue, label: label))
  }
}

/// The value with three significant digits.
private func threeDigits(_ value: Double) -> Double {
  guard value != 0, value.isFinite else { return value }
  let scale = pow(10, 2 - log10(abs(value)).rounded(.down))
  return (value * scale).rounded() / scale
}

private func middle(_ column: [Double], _ center: Mark.Center) -> Double {
  let mean = column.reduce(0, +) / Double(column.count)
  guard center == .median, mean.isFinite else { return mean }
  let sorted = column.sorted()
  return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}
