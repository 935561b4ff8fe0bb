// A matrix as coloured cells.

/// A matrix of values, each drawn as a coloured cell; the first row is at the top.
///
/// ```swift
/// HeatMap(states, rows: units, x: Axis("time step"), scale: .signed, label: "h_t")
/// ```
public struct HeatMap: Equatable, Sendable {
  /// The values, row by row.
  public var values: [[Double]]
  /// The names of the rows, from the top; none numbers them from 0.
  public var rows: [String]
  /// The names of the columns, from the left; none numbers them from 0.
  public var columns: [String]
  /// What the columns are.
  public var x: Axis
  /// What the rows are.
  public var y: Axis
  /// `.magnitude` for viridis, `.signed` for blue, white, red around zero.
  public var scale: ColorMap
  /// What the colours mean, with its unit; it stands at the colour bar.
  public var label: String
  /// The values at the ends of the colours; `nil` shows all the data.
  public var range: ClosedRange<Double>?
  /// Whether each cell carries its value, to two decimals.
  public var showsValues: Bool

  /// Makes a heat map.
  ///
  /// - Parameters:
  ///   - values: the matrix, row by row, all rows of one length.
  ///   - rows: a name for each row, from the top, or none.
  ///   - columns: a name for each column, from the left, or none.
  ///   - x: what the columns are.
  ///   - y: what the rows are.
  ///   - scale: `.magnitude` or `.signed`.
  ///   - label: what the colours mean, with its unit.
  ///   - range: the values at the ends of the colours; signed ones use the larger end for both.
  ///   - showsValues: whether each cell carries its value.
  public init(
    _ values: [[some PlotNumber]], rows: [String] = [], columns: [String] = [],
    x: Axis = Axis(""), y: Axis = Axis(""), scale: ColorMap, label: String,
    range: ClosedRange<Double>? = nil, showsValues: Bool = false
  ) {
    self.values = values.map { $0.map(\.plotValue) }
    self.rows = rows
    self.columns = columns
    self.x = x
    self.y = y
    self.scale = scale
    self.label = label
    self.range = range
    self.showsValues = showsValues
  }
}

extension HeatMap: PanelContent {
  func check() throws(PlotError) {
    let name = "heat map “\(label)”"
    guard let first = values.first, !first.isEmpty else { throw .empty(series: name) }
    for (index, row) in values.enumerated() {
      try checkLengths(name, "row 0", first.count, "row \(index)", row.count)
      try checkFinite(row, "\(name), row \(index)")
    }
    if !rows.isEmpty {
      try checkLengths(name, "the matrix", values.count, "the list of row names", rows.count)
    }
    if !columns.isEmpty {
      try checkLengths(name, "a row", first.count, "the list of column names", columns.count)
    }
    if let range { try checkFinite([range.lowerBound, range.upperBound], "\(name), range") }
  }

  private var columnCount: Int { values.first?.count ?? 0 }
  private var rowHeight: Double {
    showsValues ? 30 : min(26, max(340 / Double(max(values.count, 1)), 4))
  }
  private var titleRow: Double {
    y.title.isEmpty && label.isEmpty ? 8 : FontSize.line + 10
  }
  private var foot: Double { 28 + (x.title.isEmpty ? 0 : FontSize.line + 2) }

  func height(width: Double) -> Double {
    titleRow + max(Double(values.count) * rowHeight, 90) + foot
  }

  func draw(in frame: Frame, script: inout GnuplotScript) {
    let theme = Palette.light
    let colors = colorRange(values.flatMap { $0 }, scale: scale, wanted: range)
    let bar = ColorBar(scale: scale, range: colors, label: label, height: frame.height - 60)
    let names = rows.isEmpty ? values.indices.map(String.init) : rows
    let left = (names.map { textWidth($0, size: FontSize.body) }.max() ?? 0) + 12
    let plot = Frame(
      left: frame.left + left, top: frame.top + titleRow,
      right: frame.right - bar.width, bottom: frame.bottom - foot)
    script.place(plot)
    script.add("set border 0")
    script.label(y.title, x: frame.left, y: frame.top + 9, color: theme.ink)
    if !x.title.isEmpty {
      script.label(
        x.title, x: (plot.left + plot.right) / 2, y: plot.bottom + 38, align: "center",
        color: theme.ink)
    }
    script.add("set xrange [-0.5:\(gnuplotNumber(Double(columnCount) - 0.5))]")
    script.add("set yrange [\(gnuplotNumber(Double(values.count) - 0.5)):-0.5]")
    let columnNames = columns.isEmpty ? (0..<columnCount).map(String.init) : columns
    let widest = (columnNames.map { textWidth($0, size: FontSize.body) }.max() ?? 0) + 8
    addTicks("x", columnNames, isNumbered: columns.isEmpty, room: plot.width, need: widest, &script)
    addTicks("y", names, isNumbered: rows.isEmpty, room: plot.height, need: 16, &script)
    bar.draw(right: frame.right, top: plot.top, bottom: plot.bottom, script: &script)
    let block = DataBlock(
      title: label, columns: columnNames, rows: values.map { DataBlock.Row(values: $0) })
    let source = script.add(block)
    // Thousands of cells would make a large drawing; a picture of one pixel a cell doesn't.
    let isLarge = values.count * columnCount > 1000 && values.count > 1 && columnCount > 1
    let style =
      script.isText
      ? "using 1:2:\(scale.shade(column: 3, range: colors)) with labels"
      : isLarge
        ? "using 1:2:3 with image" : "using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette z"
    script.add("plot \(source) matrix \(style)" + (showsValues ? ", \\" : ""))
    if showsValues {
      let cell = plot.width / Double(columnCount)
      let size = max(9, min(13, cell / 3.2))
      script.add(
        "  \(source) matrix using 1:2:(sprintf('%.2f', $3)):"
          + "\(scale.letter(column: 3, range: colors)) with labels "
          + "font ',\(gnuplotNumber((size * 10).rounded() / 10))' textcolor rgb variable")
    }
  }

  /// Names as many rows or columns as fit.
  private func addTicks(
    _ axis: String, _ names: [String], isNumbered: Bool, room: Double, need: Double,
    _ script: inout GnuplotScript
  ) {
    let fit = max(1, room / need)
    var step = max(1, Int((Double(names.count) / fit).rounded(.up)))
    let nice = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
    if isNumbered { step = nice.first { $0 >= step } ?? step }
    let places = stride(from: 0, to: names.count, by: step).map { "\(quoted(names[$0])) \($0)" }
    script.add(
      "set \(axis)tics (\(places.joined(separator: ", "))) textcolor rgb '\(Palette.light.ink)'")
  }
}
