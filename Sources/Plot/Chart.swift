// A chart: two axes and what is drawn between them.

/// Lines, points, bands and reference lines between two axes.
public struct Chart: Equatable, Sendable {
  /// Where the names of lines stand.
  public enum Labels: Equatable, Sendable {
    /// At the lines' ends where they fit, in a legend otherwise.
    case automatic
    /// At the lines' ends.
    case atEnds
    /// In a legend.
    case legend
  }

  /// The horizontal axis.
  public var x: Axis
  /// The vertical axis.
  public var y: Axis
  /// Where the names of lines stand.
  public var labels: Labels
  /// What is drawn, the first at the back.
  public var marks: [Mark]

  /// Makes a chart.
  ///
  /// - Parameters:
  ///   - x: the horizontal axis.
  ///   - y: the vertical axis.
  ///   - labels: where the names of lines stand.
  ///   - marks: what is drawn, the first at the back.
  public init(x: Axis, y: Axis, labels: Labels = .automatic, marks: [Mark]) {
    self.x = x
    self.y = y
    self.labels = labels
    self.marks = marks
  }
}

/// A mark reduced to what drawing needs: columns of numbers and a look.
struct Series: Equatable {
  enum Style { case line, points, band }
  var style: Style
  var name: String
  var label: String
  var x: [Double]
  var y: [Double]
  var lower: [Double]
  var upper: [Double]
  var symbol: Symbol
  var dash: Dash
  var hasMarkers: Bool

  var color: String { Palette.light.color(of: symbol) }
  var hasBand: Bool { !lower.isEmpty }
  var values: [Double] { y + lower + upper }
}

extension Chart: PanelContent {
  func check() throws(PlotError) {
    try x.check(name: "x")
    try y.check(name: "y")
    if series.isEmpty { throw .empty(series: "the chart of “\(y.label)” over “\(x.label)”") }
    for mark in marks { try check(mark) }
    for part in series {
      try check(part.x, "\(part.name), x", axis: x, "the x axis")
      for (values, suffix) in [(part.y, "y"), (part.lower, "lower"), (part.upper, "upper")]
      where !values.isEmpty {
        try check(values, "\(part.name), \(suffix)", axis: y, "the y axis")
      }
    }
    for line in references {
      let isUpright = line.direction == .vertical
      try check(
        [line.value], "reference line “\(line.label)”", axis: isUpright ? x : y,
        isUpright ? "the x axis" : "the y axis")
    }
  }

  /// Empty lists and lists of different lengths.
  private func check(_ mark: Mark) throws(PlotError) {
    switch mark {
    case .joined(let line):
      if line.x.isEmpty && line.y.isEmpty { throw .empty(series: line.name) }
      try checkLengths(line.name, "x", line.x.count, "y", line.y.count)
      if line.lower != nil || line.upper != nil {
        try checkLengths(
          line.name, "lower", line.lower?.count ?? 0, "upper", line.upper?.count ?? 0)
        try checkLengths(line.name, "x", line.x.count, "lower", line.lower?.count ?? 0)
      }
    case .single(let points):
      let name = "points “\(points.label ?? "without a label")”"
      if points.x.isEmpty && points.y.isEmpty { throw .empty(series: name) }
      try checkLengths(name, "x", points.x.count, "y", points.y.count)
    case .area(let band):
      let name = "band “\(band.label ?? "without a label")”"
      if band.x.isEmpty && band.lower.isEmpty { throw .empty(series: name) }
      try checkLengths(name, "lower", band.lower.count, "upper", band.upper.count)
      try checkLengths(name, "x", band.x.count, "lower", band.lower.count)
    case .reference: break
    }
  }

  private func check(
    _ values: [Double], _ name: String, axis: Axis, _ axisName: String
  ) throws(PlotError) {
    try checkFinite(values, name)
    guard axis.scale == .log, let index = values.firstIndex(where: { $0 <= 0 }) else { return }
    throw .notPositive(
      series: name, axis: "\(axisName) “\(axis.label)”", value: values[index], index: index)
  }

  /// The horizontal and vertical lines with names.
  var references: [ReferenceLine] {
    marks.compactMap { if case .reference(let line) = $0 { line } else { nil } }
  }

  /// Everything else, each with its own symbol.
  var series: [Series] {
    var free = Symbol.cycle.filter { !used.contains($0) }
    func symbol(_ wanted: Symbol?) -> Symbol {
      if let wanted { return wanted }
      if free.isEmpty { free = Symbol.cycle }
      return free.removeFirst()
    }
    return marks.compactMap { mark in
      switch mark {
      case .joined(let line):
        let symbol = symbol(line.color)
        return Series(
          style: .line, name: line.name, label: line.label ?? "", x: line.x, y: line.y,
          lower: line.lower ?? [], upper: line.upper ?? [], symbol: symbol,
          dash: line.dash ?? symbol.dash, hasMarkers: line.markers ?? (line.x.count <= 12))
      case .single(let points):
        return Series(
          style: .points, name: "points “\(points.label ?? "without a label")”",
          label: points.label ?? "", x: points.x, y: points.y, lower: [], upper: [],
          symbol: symbol(points.color), dash: .solid, hasMarkers: true)
      case .area(let band):
        return Series(
          style: .band, name: "band “\(band.label ?? "without a label")”",
          label: band.label ?? "", x: band.x, y: [], lower: band.lower, upper: band.upper,
          symbol: symbol(band.color), dash: .solid, hasMarkers: false)
      case .reference: return nil
      }
    }
  }

  private var used: Set<Symbol> {
    Set(
      marks.compactMap { mark in
        switch mark {
        case .joined(let line): line.color
        case .single(let points): points.color
        case .area(let band): band.color
        case .reference: nil
        }
      })
  }
}
