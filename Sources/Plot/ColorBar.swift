// The colour bar at the right of a heat map: what each colour stands for.

/// The range of values that the colours cover, symmetric around zero for signed ones.
func colorRange(
  _ values: [Double], scale: ColorMap, wanted: ClosedRange<Double>?
) -> ClosedRange<Double> {
  var (low, high) = (values.min() ?? 0, values.max() ?? 1)
  if let wanted { (low, high) = (wanted.lowerBound, wanted.upperBound) }
  switch scale {
  case .signed:
    let end = max(abs(low), abs(high))
    return end == 0 ? -1...1 : -end...end
  case .magnitude, .grey:
    return low < high ? low...high : low - 0.5...high + 0.5
  }
}

/// A narrow strip of all colours with numbers beside it and a title above.
struct ColorBar {
  let scale: ColorMap
  let range: ClosedRange<Double>
  let label: String
  let ticks: [Tick]
  private let isLog: Bool

  private static let strip = 14.0
  private static let gap = 16.0

  init(
    scale: ColorMap, range: ClosedRange<Double>, label: String, height: Double,
    spacing: Axis.Scale = .linear
  ) {
    (self.scale, self.range, self.label) = (scale, range, label)
    let count = max(2, min(5, Int(height / 40)))
    isLog = spacing == .log
    let axis = Axis("", scale: spacing, range: range)
    ticks = Scaled(axis, data: range, count: count, rounds: false).ticks
  }

  /// The room that the bar needs beside the plot, in pixels.
  var width: Double {
    Self.gap + Self.strip + 10 + (ticks.map { textWidth($0.label, size: FontSize.body) }.max() ?? 0)
  }

  func draw(right: Double, top: Double, bottom: Double, script: inout GnuplotScript) {
    if script.isText {
      drawShades(right: right, top: top, bottom: bottom, script: &script)
      return
    }
    let theme = Palette.light
    let left = right - width + Self.gap
    let corner = script.at(left, bottom)
    let size = (Self.strip / script.width, (bottom - top) / script.height)
    let parts = [size.0, size.1].map { gnuplotNumber(($0 * 100_000).rounded() / 100_000) }
    script.add(scale.gnuplot)
    if isLog { script.add("set logscale cb") }
    script.add(
      "set cbrange [\(gnuplotNumber(range.lowerBound)):\(gnuplotNumber(range.upperBound))]")
    script.add(
      "set colorbox vertical user origin \(corner) size screen \(parts[0]),\(parts[1]) noborder")
    let places = ticks.map { "\(quoted($0.label)) \(gnuplotNumber($0.value))" }
    script.add(
      "set cbtics (\(places.joined(separator: ", "))) offset -0.6,0 textcolor rgb '\(theme.ink)'")
    script.label(label, x: right, y: top - 20, align: "right", color: theme.ink)
  }
}
