// A legend for what has no end to stand at: in an empty corner of the plot, else below it. That of points stands below.

/// The names of series with a sample of each.
struct Legend: Equatable {
  struct Entry: Equatable {
    var series: Series
    var x = 0.0
    var y = 0.0
  }

  private(set) var entries: [Entry]
  static let sample = 30.0
  private static let padding = 8.0

  init(_ series: [Series]) { entries = series.map { Entry(series: $0) } }

  private var width: Double {
    let widest = entries.map { textWidth($0.series.label, size: FontSize.body) }.max() ?? 0
    return Self.sample + 8 + widest
  }

  private var height: Double { Double(entries.count) * FontSize.line }

  /// Puts the legend into a corner that nothing crosses; false if there is none.
  mutating func place(
    inside plot: Frame, series: [Series], x: Scaled, y: Scaled, levels: [Double]
  ) -> Bool {
    let pixels = series.flatMap { $0.pixels(plot: plot, x: x, y: y) }
    let heights = levels.map { y.pixel($0, from: plot.bottom, to: plot.top) }
    let (right, bottom) = (plot.right - width - Self.padding, plot.bottom - height - Self.padding)
    let corners = [
      (right, plot.top + Self.padding), (plot.left + Self.padding, plot.top + Self.padding),
      (right, bottom), (plot.left + Self.padding, bottom),
    ]
    for (left, top) in corners where left > plot.left && top >= plot.top {
      let box = Frame(
        left: left - 6, top: top - 4, right: left + width + 6, bottom: top + height + 4)
      let isFree =
        !pixels.contains { box.contains(x: $0.x, y: $0.y) }
        && !heights.contains { (box.top...box.bottom).contains($0) }
      guard isFree else { continue }
      for index in entries.indices {
        entries[index].x = left
        entries[index].y = top + (Double(index) + 0.5) * FontSize.line
      }
      return true
    }
    return false
  }

  /// Puts the legend into rows under the x axis and returns their height in pixels.
  mutating func place(below plot: Frame, offset: Double, width: Double) -> Double {
    var (x, row) = (plot.left, 0.0)
    for index in entries.indices {
      let length = Self.sample + 8 + textWidth(entries[index].series.label, size: FontSize.body)
      if x > plot.left, x + length > plot.left + width - 60 { (x, row) = (plot.left, row + 1) }
      entries[index].x = x
      entries[index].y = plot.bottom + offset + (row + 0.5) * FontSize.line + 4
      x += length + 24
    }
    return (row + 1) * FontSize.line + 4
  }

  mutating func move(by distance: Double) {
    for index in entries.indices { entries[index].y += distance }
  }
}

extension Frame {
  func contains(x: Double, y: Double) -> Bool {
    (left...right).contains(x) && (top...bottom).contains(y)
  }
}
