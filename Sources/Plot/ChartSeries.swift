// A chart's marks reduced to what drawing needs: columns of numbers and a look.

/// A mark reduced to columns of numbers and a look.
struct Series: Equatable {
  enum Style { case line, steps, spikes, points, band, bars, boxes, bins }
  var style: Style
  var name: String
  var label: String
  var x: [Double]
  var y: [Double]
  var lower: [Double] = []
  var upper: [Double] = []
  var symbol: Symbol
  var dash = Dash.solid
  var hasMarkers = false
  /// Half the width of a bar, box or bin, in the x axis's unit.
  var halfWidth = 0.5
  /// How many bars or boxes stand at its left in each category.
  var rank = 0
  var decimals: Int?
  var boxes: [BoxSummary] = []

  var color: String { Palette.light.color(of: symbol) }
  /// Whether an area lies around the values.
  var hasBand: Bool { !lower.isEmpty && style != .bars && style != .boxes }
  /// Whether its name can stand at its end.
  var hasEnd: Bool { style == .line || style == .steps }
  /// Whether it fills areas from zero or for a category.
  var isSolid: Bool { style == .bars || style == .boxes || style == .bins }
  /// Whether it begins at zero, so that the axis has to show it.
  var startsAtZero: Bool { style == .bars || style == .bins || style == .spikes }
  var values: [Double] { y + lower + upper + boxes.flatMap(\.outliers) }
  /// How much of the colour fills a bar, so that neighbours differ without their colours.
  var fill: Double { (style == .boxes ? [0.4, 0.1, 0.25] : [1, 0.3, 0.6])[rank % 3] }
}

extension Chart {
  /// The horizontal and vertical lines with names.
  var references: [ReferenceLine] {
    marks.flatMap { mark -> [ReferenceLine] in
      switch mark {
      case .reference(let line): [line]
      case .divided(let boundaries):
        boundaries.steps.enumerated().map { index, step in
          ReferenceLine(
            direction: .vertical, value: Double(step) - 0.5,
            label: index == boundaries.named ? boundaries.label : "")
        }
      default: []
      }
    }
  }

  /// Everything else, each with its own symbol.
  var series: [Series] {
    let used = Set(marks.compactMap(\.wantedColor))
    var free = Symbol.cycle.filter { !used.contains($0) }
    let width = commonBinWidth
    let all = marks.compactMap { mark -> Series? in
      guard var series = mark.series(binWidth: width) else { return nil }
      if let wanted = mark.wantedColor {
        series.symbol = wanted
      } else {
        if free.isEmpty { free = Symbol.cycle }
        series.symbol = free.removeFirst()
      }
      if case .joined(let line) = mark { series.dash = line.dash ?? series.symbol.dash }
      if series.style == .bins { series.dash = series.symbol.dash }
      return series
    }
    return sideBySide(all)
  }

  /// The width of bins for all histograms that have none of their own.
  private var commonBinWidth: Double {
    let values = marks.flatMap { mark -> [Double] in
      if case .bins(let histogram) = mark, histogram.binWidth == nil {
        histogram.values
      } else {
        []
      }
    }
    return Histogram.automaticWidth(values)
  }

  /// Shares each category's width among its bars and boxes.
  private func sideBySide(_ series: [Series]) -> [Series] {
    let count = series.count { $0.style == .bars || $0.style == .boxes }
    if count == 0 { return series }
    let width = (count == 1 ? 0.6 : 0.8) / Double(count)
    var rank = 0
    return series.map { part in
      guard part.style == .bars || part.style == .boxes else { return part }
      var part = part
      let offset = (Double(rank) - Double(count - 1) / 2) * width
      part.x = part.x.map { (($0 + offset) * 10_000).rounded() / 10_000 }
      part.halfWidth = width * (part.style == .boxes ? 0.36 : 0.45)
      part.rank = rank
      rank += 1
      return part
    }
  }
}

extension Mark {
  /// The symbol that the chapter asked for.
  fileprivate var wantedColor: Symbol? {
    switch self {
    case .joined(let line): line.color
    case .single(let points): points.color
    case .area(let band): band.color
    case .columns(let bars): bars.color
    case .summaries(let boxes): boxes.color
    case .bins(let histogram): histogram.color
    case .reference, .divided: nil
    }
  }

  /// The mark's numbers; its symbol and its place beside others come later.
  fileprivate func series(binWidth: Double) -> Series? {
    switch self {
    case .joined(let line):
      let style: Series.Style =
        switch line.shape {
        case .straight: .line
        case .steps: .steps
        case .spikes: .spikes
        }
      return Series(
        style: style, name: line.name, label: line.label ?? "", x: line.x, y: line.y,
        lower: line.lower ?? [], upper: line.upper ?? [], symbol: .hidden,
        hasMarkers: line.markers ?? (line.x.count <= 12))
    case .single(let points):
      return Series(
        style: .points, name: "points “\(points.label ?? "without a label")”",
        label: points.label ?? "", x: points.x, y: points.y, symbol: .hidden, hasMarkers: true)
    case .area(let band):
      return Series(
        style: .band, name: "band “\(band.label ?? "without a label")”",
        label: band.label ?? "", x: band.x, y: [], lower: band.lower, upper: band.upper,
        symbol: .hidden)
    case .columns(let bars):
      return Series(
        style: .bars, name: bars.name, label: bars.label ?? "",
        x: bars.values.indices.map(Double.init), y: bars.values, lower: bars.lower,
        upper: bars.upper, symbol: .hidden, decimals: bars.decimals)
    case .summaries(let boxes):
      let all = boxes.groups.map { BoxSummary($0) }
      return Series(
        style: .boxes, name: boxes.name, label: boxes.label ?? "",
        x: all.indices.map(Double.init), y: all.map(\.median), lower: all.map(\.lowerWhisker),
        upper: all.map(\.upperWhisker), symbol: .hidden, boxes: all)
    case .bins(let histogram):
      let width = histogram.binWidth ?? binWidth
      let (middles, heights) = histogram.bins(width: width)
      return Series(
        style: .bins, name: histogram.name, label: histogram.label ?? "", x: middles, y: heights,
        symbol: .hidden, halfWidth: width / 2)
    case .reference, .divided: return nil
    }
  }
}
