// Names beside the lines they belong to, moved apart where they would overlap.

/// The name of a line at its end, or of a horizontal line at the right edge.
struct EndLabel: Equatable {
  var text: String
  var color: String
  var isReference: Bool
  /// The place and the value at which the line ends.
  var x = Double.infinity
  var value: Double
  /// Whether the line ends so early that the name stands inside the plot.
  var isInside = false
  /// The pixel of that value.
  var target = 0.0
  /// The pixel at which the name stands.
  var y = 0.0

  /// The least distance between two names, in pixels.
  static let spacing = 18.0
  /// The room between the plot and the names, in pixels.
  static let gap = 16.0

  /// A name that had to leave its line gets a thin line back to it.
  var needsLeader: Bool { abs(y - target) > 5 }

  /// The names of a chart's lines, unsorted and unplaced.
  static func all(in chart: Chart, x: Scaled) -> [EndLabel] {
    let lines = chart.series.filter { $0.hasEnd && !$0.label.isEmpty }
    let ends = lines.map { line in
      let inside = zip(line.x, line.y).filter { x.range.contains($0.0) }
      let last = inside.max { $0.0 < $1.0 } ?? (line.x[line.x.count - 1], line.y[line.y.count - 1])
      return EndLabel(
        text: line.label, color: line.color, isReference: false, x: last.0, value: last.1,
        isInside: x.pixel(last.0, from: 0, to: 1) < 0.9)
    }
    let levels = chart.references.filter { $0.direction == .horizontal }.map {
      EndLabel(
        text: $0.label, color: Palette.light.ink, isReference: true, value: $0.value)
    }
    return ends + levels
  }

  /// The names of lines that end early: behind the end, above or below it, where least is crossed.
  static func atEarlyEnds(
    _ labels: [EndLabel], series: [Series], plot: Frame, x: Scaled, y: Scaled
  ) -> [ChartLayout.PlacedLabel] {
    let pixels = series.flatMap { $0.pixels(plot: plot, x: x, y: y) }
    return labels.filter(\.isInside).map { label in
      let end = x.pixel(label.x, from: plot.left, to: plot.right)
      let height = y.pixel(label.value, from: plot.bottom, to: plot.top)
      let width = textWidth(label.text, size: FontSize.body)
      let before = min(max(end - width + 20, plot.left + 4), plot.right - width)
      let places = [(end + 9, height), (before, height - 15), (before, height + 15)]
      let boxes = places.map { left, middle in
        Frame(left: left, top: middle - 8, right: left + width, bottom: middle + 8)
      }.filter { $0.right <= plot.right && $0.top >= plot.top && $0.bottom <= plot.bottom }
      func crossings(_ box: Frame) -> Int { pixels.count { box.contains(x: $0.x, y: $0.y) } }
      let best = boxes.min { crossings($0) < crossings($1) }
      return ChartLayout.PlacedLabel(
        text: label.text, x: best?.left ?? before, y: best.map { $0.top + 8 } ?? height,
        color: label.color)
    }
  }

  /// Gives each name a height near its line so that none overlaps another or leaves the plot.
  static func spread(_ labels: [EndLabel], plot: Frame, y: Scaled) -> [EndLabel] {
    var placed = labels.map { label in
      var label = label
      let value = min(max(label.value, y.range.lowerBound), y.range.upperBound)
      label.target = y.pixel(value, from: plot.bottom, to: plot.top)
      return label
    }
    placed.sort { $0.target < $1.target }
    let heights = separated(placed.map(\.target), by: spacing, within: plot.top...plot.bottom)
    for (index, height) in heights.enumerated() { placed[index].y = height }
    return placed
  }
}

/// Moves sorted positions apart to a least distance, each group staying centred on its wishes.
func separated(
  _ wanted: [Double], by distance: Double, within range: ClosedRange<Double>
) -> [Double] {
  // Each group is (sum of its members' wishes for its first place, count of members).
  var groups: [(sum: Double, count: Int)] = []
  func first(_ group: (sum: Double, count: Int)) -> Double {
    let room = range.upperBound - Double(group.count - 1) * distance
    return max(range.lowerBound, min(room, group.sum / Double(group.count)))
  }
  for place in wanted {
    groups.append((place, 1))
    while groups.count > 1 {
      let (above, below) = (groups[groups.count - 2], groups[groups.count - 1])
      if first(above) + Double(above.count) * distance <= first(below) { break }
      let shift = Double(above.count * below.count) * distance
      groups.removeLast(2)
      groups.append((above.sum + below.sum - shift, above.count + below.count))
    }
  }
  return groups.flatMap { group in
    (0..<group.count).map { first(group) + Double($0) * distance }
  }
}
