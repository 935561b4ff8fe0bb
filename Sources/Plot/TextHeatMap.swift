// A text whose characters are coloured by a value each, such as one unit's activation.

/// A text in a grid, every character on a background that shows its value.
///
/// ```swift
/// TextHeatMap("The quick brown fox", rows: [("unit 7", activations)], label: "tanh(C_t)")
/// ```
public struct TextHeatMap: Equatable, Sendable {
  /// One colouring of one text.
  public struct Row: Equatable, Sendable {
    /// What the colours show, such as the unit's number.
    public var label: String
    /// The text; line ends are drawn as ↵.
    public var text: String
    /// One value for each character of the text.
    public var values: [Double]

    /// Makes a row.
    ///
    /// - Parameters:
    ///   - label: what the colours show.
    ///   - text: the text.
    ///   - values: one value for each character of the text.
    public init(_ label: String, text: String, values: [some PlotNumber]) {
      self.label = label
      self.text = text
      self.values = values.map(\.plotValue)
    }
  }

  /// The coloured texts, from the top.
  public var rows: [Row]
  /// What the colours mean, with its unit; it stands at the colour bar.
  public var label: String
  /// `.signed` for blue, white, red around zero, `.magnitude` for viridis.
  public var scale: ColorMap
  /// The values at the ends of the colours.
  public var range: ClosedRange<Double>
  /// How many characters stand in a line; `nil` fills the width.
  public var wrap: Int?
  /// Whether characters stand for the colours.
  var isForTerminal = false

  /// Several colourings, each of its own text.
  ///
  /// - Parameters:
  ///   - rows: the coloured texts, from the top.
  ///   - label: what the colours mean, with its unit.
  ///   - scale: `.signed` or `.magnitude`.
  ///   - range: the values at the ends of the colours.
  ///   - wrap: how many characters stand in a line, halved where the figure is too narrow for so many;
  ///     `nil` fills the width.
  public init(
    rows: [Row], label: String, scale: ColorMap = .signed, range: ClosedRange<Double> = -1...1,
    wrap: Int? = nil
  ) {
    self.rows = rows
    self.label = label
    self.scale = scale
    self.range = range
    self.wrap = wrap
  }

  /// Several colourings of the same text.
  public init(
    _ text: String, rows: [(label: String, values: [some PlotNumber])], label: String,
    scale: ColorMap = .signed, range: ClosedRange<Double> = -1...1, wrap: Int? = nil
  ) {
    self.init(
      rows: rows.map { Row($0.label, text: text, values: $0.values) }, label: label,
      scale: scale, range: range, wrap: wrap)
  }
}

extension TextHeatMap: PanelContent {
  func check() throws(PlotError) {
    if rows.isEmpty { throw .empty(series: "text heat map “\(label)”") }
    for row in rows {
      let name = "text “\(row.label)”"
      if row.text.isEmpty { throw .empty(series: name) }
      try checkLengths(name, "the text", row.text.count, "the list of values", row.values.count)
      try checkFinite(row.values, name)
    }
    try checkFinite([range.lowerBound, range.upperBound], "the range of “\(label)”")
    if range.lowerBound == range.upperBound {
      throw .argument(
        "the range of “\(label)” is the single value \(range.lowerBound)",
        expected: "give two different ends")
    }
    if let wrap, wrap < 1 {
      throw .argument("“\(label)” wraps after \(wrap) characters", expected: "use 1 or more")
    }
  }

  private static let head = 22.0
  /// In a terminal a line of characters stands below each line of text.
  private var lineHeight: Double { isForTerminal ? 34 : 20 }
  private static let between = 8.0
  private static let right = 66.0
  /// The least width of a character in pixels.
  private static let narrowest = 6.0

  private var titleRow: Double { label.isEmpty ? 8 : FontSize.line + 10 }

  /// A cell is as wide as the widest letter of a monospaced font at this size.
  private func cellWidth(_ width: Double) -> Double {
    if isForTerminal { return 8 }
    let least = rows.contains { $0.text.contains(where: isWide) } ? 15.5 : 9.0
    guard wrap != nil else { return least }
    return min((width - Self.right) / Double(perLine(width)), 24)
  }

  /// Where the characters of a wrapped line would be too narrow to be read, its half is a line, or a
  /// quarter: what stood in columns stays in columns.
  private func perLine(_ width: Double) -> Int {
    guard let wrap, !isForTerminal else {
      let fit = max(1, Int((width - Self.right) / cellWidth(width)))
      return min(wrap ?? fit, fit)
    }
    var count = wrap
    while count > 1, (width - Self.right) / Double(count) < Self.narrowest {
      count = (count + 1) / 2
    }
    return count
  }

  private func lineCount(_ row: Row, _ perLine: Int) -> Int {
    (row.text.count + perLine - 1) / perLine
  }

  private func headHeight(_ row: Row) -> Double { row.label.isEmpty ? 0 : Self.head }

  func height(width: Double) -> Double {
    let count = perLine(width)
    let body = rows.map {
      headHeight($0) + Double(lineCount($0, count)) * lineHeight + Self.between
    }
    return max(titleRow + body.reduce(0, +), 120)
  }

  func draw(in frame: Frame, script: inout GnuplotScript) {
    let count = perLine(frame.width)
    let cell = cellWidth(frame.width)
    let plot = Frame(
      left: frame.left, top: frame.top + titleRow, right: frame.right - Self.right,
      bottom: frame.bottom)
    script.place(plot)
    script.add("set border 0")
    script.add("unset xtics")
    script.add("unset ytics")
    // One unit of x is a cell, one unit of y a pixel, downwards.
    script.add("set xrange [0:\(gnuplotNumber((plot.width / cell * 10_000).rounded() / 10_000))]")
    script.add("set yrange [\(gnuplotNumber(plot.height)):0]")
    let colors = colorRange([], scale: scale, wanted: range)
    let bar = ColorBar(
      scale: scale, range: colors, label: label, height: min(plot.height, 160))
    bar.draw(
      right: frame.right, top: plot.top, bottom: min(plot.bottom, plot.top + 160),
      script: &script)
    var y = 0.0
    var commands: [String] = []
    for row in rows {
      if !row.label.isEmpty {
        script.label(
          row.label, x: plot.left, y: plot.top + y + 11, color: Palette.light.ink)
        y += Self.head
      }
      let source = script.add(block(row, perLine: count))
      if isForTerminal {
        commands += terminalCommands(source, from: y, shade: scale.shade(column: 3, range: colors))
        y += Double(lineCount(row, count)) * lineHeight + Self.between
        continue
      }
      let (first, step) = (y + lineHeight / 2, lineHeight)
      let place = "($1+0.5):(\(gnuplotNumber(first))+\(gnuplotNumber(step))*$2)"
      let letter = scale.letter(column: 3, range: colors)
      let size = min(14, cell / 0.62)
      commands += [
        "\(source) using \(place):(0.5):(\(gnuplotNumber(lineHeight / 2 - 1))):3 "
          + "with boxxyerror linecolor palette z",
        "\(source) using \(place):4:\(letter) with labels "
          + "font 'monospace,\(gnuplotNumber((size * 10).rounded() / 10))' "
          + "textcolor rgb variable noenhanced",
      ]
      y += Double(lineCount(row, count)) * lineHeight + Self.between
    }
    script.plot(commands)
  }
}
