// A chart's lines of gnuplot.

extension Chart {
  func height(width: Double) -> Double { min(max(width * 0.56, 230), 340) }

  func draw(in frame: Frame, script: inout GnuplotScript) {
    let layout = ChartLayout(self, frame: frame)
    let (plot, theme) = (layout.plot, Palette.light)
    script.place(plot)
    script.add("set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '\(theme.grid)'")
    drawAxis("x", layout.x, script: &script)
    drawAxis("y", layout.y, script: &script)
    if !x.title.isEmpty {
      script.label(
        x.title, x: (plot.left + plot.right) / 2, y: plot.bottom + 38, align: "center",
        color: theme.ink)
    }
    script.label(y.title, x: frame.left, y: layout.titleY, color: theme.ink)
    drawReferences(layout, script: &script)
    drawEndLabels(layout, script: &script)
    if let legend = layout.legend { draw(legend, script: &script) }
    let commands = series.map { plotCommands($0, script: &script) }
    // Bands lie under all lines.
    let all = commands.flatMap(\.bands) + commands.flatMap(\.strokes)
    script.add("plot \\")
    for (index, command) in all.enumerated() {
      script.add("  \(command)" + (index + 1 < all.count ? ", \\" : ""))
    }
  }

  private func drawAxis(_ name: String, _ axis: Scaled, script: inout GnuplotScript) {
    let (low, high) = (axis.range.lowerBound, axis.range.upperBound)
    if axis.isLog { script.add("set logscale \(name)") }
    script.add("set \(name)range [\(gnuplotNumber(low)):\(gnuplotNumber(high))]")
    let places = axis.ticks.map { "\(quoted($0.label)) \(gnuplotNumber($0.value))" }
    script.add(
      "set \(name)tics (\(places.joined(separator: ", "))) textcolor rgb '\(Palette.light.ink)'")
  }

  private func drawReferences(_ layout: ChartLayout, script: inout GnuplotScript) {
    for line in references {
      let value = gnuplotNumber(line.value)
      let (from, to) =
        switch line.direction {
        case .horizontal: ("graph 0,first \(value)", "graph 1,first \(value)")
        case .vertical: ("first \(value),graph 0", "first \(value),graph 1")
        }
      let isShown = (line.direction == .horizontal ? layout.y : layout.x).range
        .contains(line.value)
      guard isShown else { continue }
      script.add(
        "set arrow from \(from) to \(to) nohead back dashtype (5,4) linewidth 1.2 "
          + "linecolor rgb '\(Palette.light.ink)'")
    }
    for label in layout.topLabels {
      script.label(
        label.text, x: label.x, y: label.y, align: "center", color: Palette.light.ink)
    }
  }

  private func drawEndLabels(_ layout: ChartLayout, script: inout GnuplotScript) {
    for label in layout.insideLabels {
      script.label(label.text, x: label.x, y: label.y, color: label.color)
    }
    let edge = layout.plot.right
    let indent = layout.endLabels.contains(where: \.needsLeader) ? 13.0 : 9.0
    for label in layout.endLabels {
      if label.needsLeader {
        let (from, to) = (script.at(edge + 1, label.target), script.at(edge + 11, label.y))
        script.add(
          "set arrow from \(from) to \(to) nohead linewidth 1 linecolor rgb '\(label.color)'")
      }
      script.label(label.text, x: edge + indent, y: label.y, color: label.color)
    }
  }

  private func draw(_ legend: Legend, script: inout GnuplotScript) {
    for entry in legend.entries {
      let (series, middle) = (entry.series, entry.x + Legend.sample / 2)
      if series.style != .points {
        let width = series.style == .band ? "9" : "2.2"
        let color = series.style == .band ? bandColor(series) : "'\(series.color)'"
        script.add(
          "set arrow from \(script.at(entry.x, entry.y)) to "
            + "\(script.at(entry.x + Legend.sample, entry.y)) nohead front "
            + "dashtype \(series.dash.gnuplot) linewidth \(width) linecolor rgb \(color)")
      }
      if series.hasMarkers {
        script.add(
          "set label '' at \(script.at(middle, entry.y)) front point "
            + "pointtype \(series.symbol.pointType) pointsize 0.8 linecolor rgb '\(series.color)'")
      }
      script.label(
        series.label, x: entry.x + Legend.sample + 8, y: entry.y, color: Palette.light.ink)
    }
  }

  /// gnuplot's form of a colour with four fifths transparency.
  private func bandColor(_ series: Series) -> String { "'#CC\(series.color.dropFirst())'" }

  private func plotCommands(
    _ series: Series, script: inout GnuplotScript
  ) -> (bands: [String], strokes: [String]) {
    var columns = [x.title.isEmpty ? "x" : x.title]
    if !series.y.isEmpty { columns.append(y.title.isEmpty ? "y" : y.title) }
    if series.hasBand { columns += ["lower", "upper"] }
    let rows = series.x.indices.map { index in
      var values = [series.x[index]]
      if !series.y.isEmpty { values.append(series.y[index]) }
      if series.hasBand { values += [series.lower[index], series.upper[index]] }
      return DataBlock.Row(values: values)
    }
    let title = series.label.isEmpty ? series.name : series.label
    let source = script.add(DataBlock(title: title, columns: columns, rows: rows))
    let edge = series.y.isEmpty ? 2 : 3
    let bands =
      series.hasBand
      ? [
        "\(source) using 1:\(edge):\(edge + 1) with filledcurves "
          + "fillcolor rgb '\(series.color)' fillstyle transparent solid 0.2 noborder"
      ] : []
    let look = "linecolor rgb '\(series.color)'"
    let marker = "pointtype \(series.symbol.pointType) pointsize 0.8"
    switch series.style {
    case .band: return (bands, [])
    case .points: return (bands, ["\(source) using 1:2 with points \(marker) \(look)"])
    case .line:
      let stroke = "linewidth 2.2 dashtype \(series.dash.gnuplot) \(look)"
      let style = series.hasMarkers ? "linespoints \(marker)" : "lines"
      return (bands, ["\(source) using 1:2 with \(style) \(stroke)"])
    }
  }
}
