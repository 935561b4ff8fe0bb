// A chart's lines of gnuplot.

extension Chart {
  func height(width: Double) -> Double { min(max(width * 0.56, 230), 340) }

  func draw(in frame: Frame, script: inout GnuplotScript) {
    let layout = ChartLayout(self, frame: frame)
    let (plot, theme) = (layout.plot, Palette.light)
    script.place(plot)
    let grids = layout.categories == nil ? "xtics ytics" : "noxtics ytics"
    // In a terminal the grid would be as strong as the lines.
    if !script.isText {
      script.add("set grid \(grids) back linetype 1 linewidth 1 linecolor rgb '\(theme.grid)'")
    }
    drawAxis("x", layout.x, script: &script)
    drawAxis("y", layout.y, script: &script)
    if let categories = layout.categories { drawNames(categories, layout, script: &script) }
    if !x.title.isEmpty {
      script.label(
        x.title, x: (plot.left + plot.right) / 2, y: plot.bottom + layout.titleX, align: "center",
        color: theme.ink)
    }
    script.label(y.title, x: frame.left, y: layout.titleY, color: theme.ink)
    drawReferences(layout, script: &script)
    drawEndLabels(layout, script: &script)
    if let legend = layout.legend { draw(legend, script: &script) }
    let commands = series.map { part in
      part.isSolid || part.style == .spikes
        ? solidCommands(part, layout, script: &script) : plotCommands(part, script: &script)
    }
    // Bands lie under all lines.
    script.plot(commands.flatMap(\.bands) + commands.flatMap(\.strokes))
  }

  private func drawAxis(_ name: String, _ axis: Scaled, script: inout GnuplotScript) {
    let (low, high) = (axis.range.lowerBound, axis.range.upperBound)
    if axis.isLog { script.add("set logscale \(name)") }
    script.add("set \(name)range [\(gnuplotNumber(low)):\(gnuplotNumber(high))]")
    if axis.ticks.isEmpty {
      script.add("unset \(name)tics")
      return
    }
    let places = axis.ticks.map { "\(quoted($0.label)) \(gnuplotNumber($0.value))" }
    script.add(
      "set \(name)tics (\(places.joined(separator: ", "))) textcolor rgb '\(Palette.light.ink)'")
  }

  private func drawNames(
    _ names: CategoryLabels, _ layout: ChartLayout, script: inout GnuplotScript
  ) {
    for entry in names.entries {
      let place = layout.x.pixel(entry.place, from: layout.plot.left, to: layout.plot.right)
      script.label(
        entry.text, x: place, y: layout.plot.bottom + 15 + Double(entry.line) * CategoryLabels.line,
        align: "center", color: Palette.light.ink, size: names.size)
    }
  }

  private func drawReferences(_ layout: ChartLayout, script: inout GnuplotScript) {
    for line in references {
      let value = gnuplotNumber(line.value)
      let (from, to) =
        switch line.direction {
        case .horizontal: ("graph 0,first \(value)", "graph 1,first \(value)")
        case .vertical: ("first \(value),graph 0", "first \(value),graph 1")
        }
      // A line on the axis would only thicken it.
      let isAxis = line.direction == .vertical && line.value == layout.x.range.lowerBound
      let isShown = (line.direction == .horizontal ? layout.y : layout.x).range
        .contains(line.value)
      guard isShown, !isAxis else { continue }
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
    // gnuplot's SVG joins neighbours of one colour and width and gives all of them the first one's
    // dash. Where every second width differs by a hair, it keeps them apart.
    let hasTwins = zip(legend.entries, legend.entries.dropFirst()).contains {
      $0.series.color == $1.series.color && $0.series.dash != $1.series.dash
    }
    for (index, entry) in legend.entries.enumerated() {
      let (series, middle) = (entry.series, entry.x + Legend.sample / 2)
      if series.style != .points {
        for (sample, color, dash) in samples(series) {
          let width = hasTwins && sample == "2.2" && index % 2 == 1 ? "2.201" : sample
          script.add(
            "set arrow from \(script.at(entry.x, entry.y)) to "
              + "\(script.at(entry.x + Legend.sample, entry.y)) nohead front "
              + "dashtype \(dash.gnuplot) linewidth \(width) linecolor rgb \(color)")
        }
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

  /// The lines of a legend's sample; gnuplot's `#CC` is four fifths transparency.
  private func samples(_ series: Series) -> [(width: String, color: String, dash: Dash)] {
    let clear = Int(((1 - series.fill) * 255).rounded())
    let digits = (clear < 16 ? "0" : "") + String(clear, radix: 16, uppercase: true)
    let color = "'\(series.color)'"
    return switch series.style {
    case .band: [("9", "'#CC\(series.color.dropFirst())'", .solid)]
    case .bins:
      [("9", "'#CC\(series.color.dropFirst())'", .solid), ("1.8", color, series.dash)]
    case .boxes:
      [
        ("9", "'#\(digits)\(series.color.dropFirst())'", .solid), ("2", color, .solid),
      ]
    case .bars:
      [("9", clear == 0 ? color : "'#\(digits)\(series.color.dropFirst())'", .solid)]
    default: [("2.2", color, series.dash)]
    }
  }

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
    let stroke = "linewidth 2.2 dashtype \(series.dash.gnuplot) \(look)"
    switch series.style {
    case .points: return (bands, ["\(source) using 1:2 with points \(marker) \(look)"])
    case .steps:
      // gnuplot's steps end where the last value begins; one more line holds it to its end.
      let last = series.x.count - 1
      return (
        bands,
        [
          "\(source) using ($1-0.5):2 with steps \(stroke)",
          "\(source) every ::\(last)::\(last) using ($1-0.5):2:(1):(0) "
            + "with vectors nohead \(stroke)",
        ]
      )
    case .line:
      let style = series.hasMarkers ? "linespoints \(marker)" : "lines"
      return (bands, ["\(source) using 1:2 with \(style) \(stroke)"])
    default: return (bands, [])
    }
  }
}
