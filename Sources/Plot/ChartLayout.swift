// Where everything in a chart stands, in pixels: computed here, so that nothing overlaps.

import Foundation

/// The geometry of one chart inside a frame.
struct ChartLayout {
  let plot: Frame
  let x: Scaled
  let y: Scaled
  /// The names beside the plot, each at its own height.
  let endLabels: [EndLabel]
  /// The names of lines that end early, at their ends.
  let insideLabels: [PlacedLabel]
  /// The names of vertical lines above the plot.
  let topLabels: [PlacedLabel]
  let legend: Legend?
  /// The names of the places along the x axis, if it has names.
  let categories: CategoryLabels?
  /// The middle of the line in which the y axis's title stands.
  let titleY: Double
  /// How far below the plot the middle of the x axis's title stands.
  let titleX: Double

  /// A text at a place of its own.
  struct PlacedLabel: Equatable {
    var text: String
    var x: Double
    var y: Double
    var color = Palette.light.ink
  }

  init(_ chart: Chart, frame: Frame) {
    let series = chart.series
    let foot = 28 + (chart.x.title.isEmpty ? 0 : FontSize.line + 2)
    let titleRow = chart.y.title.isEmpty ? 10 : FontSize.line + 11
    let uprights = chart.references.filter { $0.direction == .vertical }

    // A first guess of the plot's size decides the ticks; the ticks decide the margins.
    let guess = (width: frame.width * 0.75, height: frame.height - foot - titleRow)
    let xData = Self.extent(
      series.flatMap(\.places) + uprights.map(\.value),
      widening: series.contains { $0.style == .points }, isLog: chart.x.scale == .log)
    let levels = chart.references.filter { $0.direction == .horizontal }.map(\.value)
    let areWhole = series.allSatisfy { $0.x.allSatisfy { $0 == $0.rounded() } }
    let zero = chart.y.scale == .linear && series.contains(where: \.startsAtZero) ? [0.0] : []
    var yData = Self.extent(
      series.flatMap(\.values) + levels + zero, widening: false, isLog: false)
    if series.contains(where: { $0.decimals != nil }) {
      yData = Self.withNumbers(yData, height: guess.height, isLog: chart.y.scale == .log)
    }
    x = Scaled(
      chart.x, data: xData, count: max(2, Int(guess.width / 85)), rounds: false,
      areWhole: areWhole)
    y = Scaled(chart.y, data: yData, count: max(2, Int(guess.height / 52)), rounds: true)

    let ends = EndLabel.all(in: chart, x: x)
    let endWidth = ends.map { textWidth($0.text, size: FontSize.body) }.max() ?? 0
    let tooMany = Double(ends.count) * EndLabel.spacing > guess.height
    let pointsNeedNames = series.contains { !$0.hasEnd && !$0.label.isEmpty }
    let usesLegend =
      switch chart.labels {
      case .atEnds: false
      case .legend: true
      case .automatic: pointsNeedNames || tooMany || endWidth > frame.width * 0.36
      }
    let shown = (usesLegend ? ends.filter(\.isReference) : ends).filter { !$0.isInside }
    let marginLabels = shown.map { textWidth($0.text, size: FontSize.body) }.max() ?? 0
    let right = max(marginLabels > 0 ? marginLabels + EndLabel.gap : 0, Self.halfTick(x))
    let left = (y.ticks.map { textWidth($0.label, size: FontSize.body) }.max() ?? 0) + 12

    var legend = usesLegend ? Legend(series.filter { !$0.label.isEmpty }) : nil
    let columns = (left: frame.left + left, right: frame.right - right)
    categories = chart.x.texts.map { texts in
      CategoryLabels(chart.x, slot: (columns.right - columns.left) / Double(max(texts.count, 1)))
    }
    let moreLines = Double((categories?.lineCount ?? 1) - 1) * CategoryLabels.line
    let bottom = foot + moreLines
    titleX = 38 + moreLines
    var labels: [PlacedLabel] = []
    var taken: [Double] = []
    for line in uprights.sorted(by: { $0.value < $1.value }) where !line.label.isEmpty {
      let width = textWidth(line.label, size: FontSize.body)
      let place = x.pixel(line.value, from: columns.left, to: columns.right)
      // Never over the numbers at the left, whose uppermost stands at the same height.
      let middle = min(max(place, columns.left + width / 2), frame.right - width / 2)
      let row = taken.firstIndex { $0 + 10 < middle - width / 2 } ?? taken.count
      if row == taken.count { taken.append(0) }
      taken[row] = middle + width / 2
      labels.append(PlacedLabel(text: line.label, x: middle, y: Double(row)))
    }
    let top = frame.top + titleRow + Double(taken.count) * FontSize.line
    var plot = Frame(
      left: columns.left, top: top, right: columns.right, bottom: frame.bottom - bottom)
    // Beside points a sample of them would look like one more.
    let isMistakable = series.contains { $0.style == .points && !$0.label.isEmpty }
    if legend != nil,
      isMistakable
        || legend?.place(inside: plot, series: series, x: x, y: y, levels: levels) == false
    {
      let height = legend?.place(below: plot, offset: bottom, width: frame.width) ?? 0
      plot.bottom -= height
      legend?.move(by: -height)
    }
    self.plot = plot
    self.legend = legend
    topLabels = labels.map { label in
      PlacedLabel(text: label.text, x: label.x, y: plot.top - 11 - label.y * FontSize.line)
    }
    titleY = frame.top + 9
    endLabels = EndLabel.spread(shown, plot: plot, y: y)
    insideLabels =
      usesLegend
      ? []
      : EndLabel.atEarlyEnds(
        ends, series: series, plot: plot, x: x, y: y)
  }

  /// Room for the numbers above (or, where bars go down, below) the bars.
  private static func withNumbers(
    _ range: ClosedRange<Double>, height: Double, isLog: Bool
  ) -> ClosedRange<Double> {
    let (low, high) = (range.lowerBound, range.upperBound)
    let share = 20 / height
    if isLog { return low...high * pow(high / low, share) }
    let room = (high - low) * share
    return (low < 0 ? low - room : low)...(high > 0 ? high + room : high)
  }

  private static func halfTick(_ x: Scaled) -> Double {
    (x.ticks.last.map { textWidth($0.label, size: FontSize.body) / 2 } ?? 0) + 4
  }

  private static func extent(
    _ values: [Double], widening: Bool, isLog: Bool
  ) -> ClosedRange<Double> {
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    if !widening { return low...high }
    if isLog {
      let factor = pow(high / low, 0.04)
      return low / factor...high * factor
    }
    return low - (high - low) * 0.04...high + (high - low) * 0.04
  }
}

extension Scaled {
  /// The pixel at which a value stands between two pixels.
  func pixel(_ value: Double, from start: Double, to end: Double) -> Double {
    let (low, high) = (range.lowerBound, range.upperBound)
    let share =
      isLog
      ? log10(value / low) / log10(high / low) : (value - low) / (high - low)
    return start + share * (end - start)
  }
}
