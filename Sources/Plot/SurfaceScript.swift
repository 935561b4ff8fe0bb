// A surface's lines of gnuplot: an image, contour lines computed by gnuplot, paths.

extension Surface: PanelContent {
  private var titleRow: Double { FontSize.line + 10 }
  private var foot: Double {
    28 + (x.title.isEmpty ? 0 : FontSize.line + 2)
      + (paths.isEmpty ? 0 : Double(paths.count + 1) * FontSize.line + 6)
  }

  func height(width: Double) -> Double { titleRow + min(max(width * 0.56, 200), 340) + foot }

  func draw(in frame: Frame, script: inout GnuplotScript) {
    let theme = Palette.light
    let all = values.flatMap { $0 }
    let colors = colorRange(all, scale: .magnitude, wanted: nil)
    let bar = ColorBar(
      scale: .magnitude, range: scale == .log && all.min() == all.max() ? positive(all) : colors,
      label: label, height: frame.height - foot - titleRow, spacing: scale)
    let (width, height) = (values[0].count, values.count)
    let (columns, rows) = (Spread(x, count: width), Spread(y, count: height))
    let ticks = (
      x: Scaled(x, data: columns.range, count: max(2, Int(frame.width * 0.7 / 85)), rounds: false),
      y: Scaled(y, data: rows.range, count: max(2, Int((frame.height - foot) / 52)), rounds: false)
    )
    let left = (ticks.y.ticks.map { textWidth($0.label, size: FontSize.body) }.max() ?? 0) + 12
    let plot = Frame(
      left: frame.left + left, top: frame.top + titleRow, right: frame.right - bar.width,
      bottom: frame.bottom - foot)
    script.place(plot)
    script.add("set border 0")
    drawAxes([("x", ticks.x, columns), ("y", ticks.y, rows)], &script)
    script.label(y.title, x: frame.left, y: frame.top + 9, color: theme.ink)
    script.label(
      x.title, x: (plot.left + plot.right) / 2, y: plot.bottom + 38, align: "center",
      color: theme.ink)
    // In a terminal only the contour lines and the paths are drawn.
    if !script.isText {
      bar.draw(right: frame.right, top: plot.top, bottom: plot.bottom, script: &script)
    }
    let source = script.add(
      DataBlock(
        title: label, columns: (0..<width).map { gnuplotNumber(columns.place($0)) },
        rows: values.map { DataBlock.Row(values: $0) }))
    let places = "matrix using (\(columns.text("$1"))):(\(rows.text("$2"))):3"
    var commands =
      script.isText
      ? [] : ["\(source) \(places) with image"]
    commands += contourCommands("\(source) \(places)", bar.range, &script)
    commands += pathCommands(&script)
    drawLegend(plot, &script)
    // The table of contour lines has spaces between its columns.
    script.add("set datafile separator whitespace")
    script.plot(commands)
    script.add("set datafile separator tab")
  }

  private func positive(_ values: [Double]) -> ClosedRange<Double> {
    let value = values.first ?? 1
    return value / 2...value * 2
  }

  private func drawAxes(
    _ axes: [(name: String, ticks: Scaled, spread: Spread)], _ script: inout GnuplotScript
  ) {
    for (name, ticks, spread) in axes {
      let (low, high) = (spread.range.lowerBound, spread.range.upperBound)
      // Half a cell stands beyond the outermost places.
      let margin = spread.step / 2
      script.add(
        "set \(name)range [\(gnuplotNumber(low - margin)):\(gnuplotNumber(high + margin))]")
      let places = ticks.ticks.map { "\(quoted($0.label)) \(gnuplotNumber($0.value))" }
      script.add(
        "set \(name)tics (\(places.joined(separator: ", "))) textcolor rgb '\(Palette.light.ink)'")
    }
  }

  /// gnuplot computes the contour lines into a table of its own; none leaves the table empty.
  private func contourCommands(
    _ source: String, _ range: ClosedRange<Double>, _ script: inout GnuplotScript
  ) -> [String] {
    if contours == 0 { return [] }
    let axis = Axis("", scale: scale, range: range)
    let levels = Scaled(axis, data: range, count: contours + 4, rounds: false).ticks.map(\.value)
      .filter { $0 > range.lowerBound && $0 < range.upperBound }
    if levels.isEmpty || !values.joined().contains(where: { $0 != values[0][0] }) { return [] }
    let table = "$contours\(script.blocks.count)"
    script.add("set contour base")
    script.add("set cntrparam levels discrete \(levels.map(gnuplotNumber).joined(separator: ","))")
    script.add("unset surface")
    script.add("set table \(table)")
    script.add("splot \(source)")
    script.add("unset table")
    script.add("unset contour")
    script.add("set surface")
    let letter = ColorMap.magnitude.letter(column: 3, range: 0...1)
    let low = gnuplotNumber(range.lowerBound)
    let span =
      scale == .log
      ? gnuplotNumber(range.upperBound / range.lowerBound)
      : gnuplotNumber(range.upperBound - range.lowerBound)
    let share = scale == .log ? "(log($3/\(low))/log(\(span)))" : "(($3-(\(low)))/\(span))"
    return [
      "\(table) using 1:2:\(letter.replacing("$3", with: share)) with lines linewidth 0.8 "
        + "linecolor rgb variable"
    ]
  }

  // Not every terminal draws dashes, so that a marker tells the paths too.
  private static let dashes: [Dash] = [.solid, .dashed, .dotted, .dashDot]
  private static let markers = [7, 5, 9, 13]

  private func pathCommands(_ script: inout GnuplotScript) -> [String] {
    paths.enumerated().flatMap { index, path -> [String] in
      let rows = zip(path.x, path.y).map { DataBlock.Row(values: [$0, $1]) }
      let block = DataBlock(title: path.label, columns: [x.title, y.title], rows: rows)
      let source = script.add(block)
      let (light, dark) = (Palette.lightLetter, Palette.darkLetter)
      let dash = Self.dashes[index % Self.dashes.count].gnuplot
      let (first, last) = ("every ::0::0", "every ::\(rows.count - 1)")
      var parts = [
        "\(source) using 1:2 with lines linewidth 5 linecolor rgb '\(light)'",
        "\(source) using 1:2 with lines linewidth 2 dashtype \(dash) linecolor rgb '\(dark)'",
      ]
      // Of a long path only some forty places are marked.
      let (marker, each) = (Self.markers[index % Self.markers.count], (rows.count + 39) / 40)
      parts.append(
        "\(source) every \(each) using 1:2 with points pointtype \(marker) pointsize 0.6 "
          + "linecolor rgb '\(dark)'")
      for (place, inner) in [(first, light), (last, dark)] {
        for (size, color) in [("1.9", light), ("1.5", dark), ("1", inner)] {
          parts.append(
            "\(source) \(place) using 1:2 with points pointtype 7 pointsize \(size) "
              + "linecolor rgb '\(color)'")
        }
      }
      return parts
    }
  }

  private func drawLegend(_ plot: Frame, _ script: inout GnuplotScript) {
    guard !paths.isEmpty else { return }
    var y = plot.bottom + 28 + (x.title.isEmpty ? 0 : FontSize.line + 2) + 12
    for (index, path) in paths.enumerated() {
      let dash = Self.dashes[index % Self.dashes.count].gnuplot
      let marker = Self.markers[index % Self.markers.count]
      let (light, dark) = (Palette.lightLetter, Palette.darkLetter)
      // Two stretches, because gnuplot draws lines over points.
      for start in [plot.left, plot.left + 28] {
        let (from, to) = (script.at(start, y), script.at(start + 14, y))
        for (width, dash, color) in [("5", "1", light), ("2", dash, dark)] {
          script.add(
            "set arrow from \(from) to \(to) nohead front dashtype \(dash) linewidth \(width) "
              + "linecolor rgb '\(color)'")
        }
      }
      for (size, color) in [("1.3", light), ("0.9", dark)] {
        script.add(
          "set label '' at \(script.at(plot.left + 21, y)) front point pointtype \(marker) "
            + "pointsize \(size) linecolor rgb '\(color)'")
      }
      script.label(path.label, x: plot.left + 52, y: y, color: Palette.light.ink)
      y += FontSize.line
    }
    script.label("light: start, dark: end", x: plot.left + 52, y: y, color: Palette.light.muted)
  }
}

/// Evenly spaced places over the range of an axis.
private struct Spread {
  let range: ClosedRange<Double>
  let step: Double

  init(_ axis: Axis, count: Int) {
    range = axis.range ?? 0...1
    step = (range.upperBound - range.lowerBound) / Double(max(count - 1, 1))
  }

  func place(_ index: Int) -> Double {
    ((range.lowerBound + Double(index) * step) * 1e6).rounded() / 1e6
  }

  /// gnuplot's expression for the place with a number.
  func text(_ index: String) -> String {
    "\(gnuplotNumber(range.lowerBound))+\(gnuplotNumber(step))*\(index)"
  }
}
