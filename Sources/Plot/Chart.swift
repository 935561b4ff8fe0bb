// A chart: two axes and what is drawn between them.

/// Lines, points, bands, bars, boxes and reference lines between two axes.
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

extension Chart: PanelContent {
  func check() throws(PlotError) {
    try x.check(name: "x")
    try y.check(name: "y")
    for mark in marks { try check(mark) }
    let series = series
    if series.isEmpty { throw .empty(series: "the chart of “\(y.label)” over “\(x.label)”") }
    for part in series where !part.x.isEmpty {
      try check(part.x, "\(part.name), x", axis: x, "the x axis")
      for (values, suffix) in [
        (part.y, "y"), (part.lower, "lower"), (part.upper, "upper"),
        (part.boxes.flatMap(\.outliers), "outliers"),
      ]
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
      if line.shape != .straight, let texts = x.texts {
        try checkLengths(
          line.name, "the list of values", line.y.count, "the list of names", texts.count)
      }
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
    case .columns(let bars): try bars.check(places: x.texts?.count)
    case .summaries(let boxes): try boxes.check(places: x.texts?.count)
    case .bins(let histogram): try histogram.check()
    case .divided(let boundaries):
      if boundaries.steps.isEmpty { throw .empty(series: "boundaries “\(boundaries.label)”") }
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
}
