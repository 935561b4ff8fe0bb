// The lines of gnuplot for what has a width: bars, boxes, bins and spikes.

extension Chart {
  /// What lies at the back (areas) and in front (outlines, intervals, numbers).
  func solidCommands(
    _ series: Series, _ layout: ChartLayout, script: inout GnuplotScript
  ) -> (bands: [String], strokes: [String]) {
    switch series.style {
    case .boxes: boxCommands(series, script: &script)
    case .bins: binCommands(series, layout, script: &script)
    case .spikes: spikeCommands(series, script: &script)
    default: barCommands(series, layout, script: &script)
    }
  }

  private func source(
    _ series: Series, _ columns: [String], _ rows: [[Double]], script: inout GnuplotScript
  ) -> String {
    let title = series.label.isEmpty ? series.name : series.label
    let first = x.title.isEmpty ? "x" : x.title
    return script.add(
      DataBlock(
        title: title, columns: [first] + columns, rows: rows.map { DataBlock.Row(values: $0) }))
  }

  private var valueName: String { y.title.isEmpty ? "y" : y.title }

  private func base(_ layout: ChartLayout) -> String {
    gnuplotNumber(layout.y.isLog ? layout.y.range.lowerBound : 0)
  }

  private func barCommands(
    _ series: Series, _ layout: ChartLayout, script: inout GnuplotScript
  ) -> (bands: [String], strokes: [String]) {
    let hasIntervals = !series.lower.isEmpty
    let rows = series.x.indices.map { index in
      [series.x[index], series.y[index]]
        + (hasIntervals ? [series.lower[index], series.upper[index]] : [])
    }
    let columns = [valueName] + (hasIntervals ? ["lower", "upper"] : [])
    let source = source(series, columns, rows, script: &script)
    let half = gnuplotNumber(series.halfWidth)
    let areas = [
      "\(source) using 1:2:($1-\(half)):($1+\(half)):(\(base(layout))):2 with boxxyerror "
        + "linecolor rgb '\(series.color)' linewidth 1.5 "
        + "fillstyle transparent solid \(gnuplotNumber(series.fill)) border"
    ]
    drawNumbers(series, layout, script: &script)
    if !hasIntervals { return (areas, []) }
    // A head at a right angle is the interval's cap; gnuplot's own error bars leave gaps.
    let interval =
      "\(source) using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled"
    let theme = Palette.light
    // The paper's colour around the interval keeps it legible over the bar.
    return (
      areas,
      [
        "\(interval) linewidth 4 linecolor rgb '\(theme.paper)'",
        "\(interval) linewidth 1.6 linecolor rgb '\(theme.ink)'",
      ]
    )
  }

  /// The numbers above the bars, or below those that go down.
  private func drawNumbers(
    _ series: Series, _ layout: ChartLayout, script: inout GnuplotScript
  ) {
    guard let decimals = series.decimals else { return }
    let (plot, slot) = (layout.plot, series.halfWidth * 2 / 0.9)
    let room =
      layout.x.pixel(slot, from: 0, to: plot.width) - layout.x.pixel(0, from: 0, to: plot.width)
    let texts = series.y.map { tickLabel($0, decimals: decimals) }
    let widest = texts.map { textWidth($0, size: 1) }.max() ?? 1
    let size = min(13, (room / widest).rounded(.down))
    if size < 9 { return }
    for (index, text) in texts.enumerated() {
      let goesDown = series.y[index] < 0
      let ends =
        [series.y[index]]
        + (series.lower.isEmpty ? [] : [series.lower[index], series.upper[index]])
      let end = (goesDown ? ends.min() : ends.max()) ?? 0
      let shown = min(max(end, layout.y.range.lowerBound), layout.y.range.upperBound)
      script.label(
        text, x: layout.x.pixel(series.x[index], from: plot.left, to: plot.right),
        y: layout.y.pixel(shown, from: plot.bottom, to: plot.top) + (goesDown ? 10 : -10),
        align: "center", color: Palette.light.ink, size: size)
    }
  }

  private func boxCommands(
    _ series: Series, script: inout GnuplotScript
  ) -> (bands: [String], strokes: [String]) {
    let rows = series.boxes.enumerated().map { index, box in
      [
        series.x[index], box.lowerWhisker, box.lowerQuartile, box.median, box.upperQuartile,
        box.upperWhisker,
      ]
    }
    let columns = ["lower whisker", "lower quartile", "median", "upper quartile", "upper whisker"]
    let source = source(series, columns, rows, script: &script)
    let half = gnuplotNumber(series.halfWidth)
    let (color, theme) = ("linecolor rgb '\(series.color)'", Palette.light)
    let fill = gnuplotNumber(series.fill)
    let whiskers = "with vectors head size screen 0.006,90 nofilled linewidth 1.5 \(color)"
    var front = [
      "\(source) using 1:5:(0):($6-$5) \(whiskers)",
      "\(source) using 1:3:(0):($2-$3) \(whiskers)",
      "\(source) using 1:4:($1-\(half)):($1+\(half)):3:5 with boxxyerror \(color) linewidth 1.5 "
        + "fillstyle transparent solid \(fill) border",
      "\(source) using ($1-\(half)):4:(2*\(half)):(0) with vectors nohead linewidth 3 "
        + "linecolor rgb '\(theme.ink)'",
    ]
    let outliers = series.boxes.enumerated().flatMap { index, box in
      box.outliers.map { [series.x[index], $0] }
    }
    if !outliers.isEmpty {
      let points = self.source(series, ["outlier"], outliers, script: &script)
      front.append(
        "\(points) using 1:2 with points pointtype \(series.symbol.pointType) "
          + "pointsize 0.7 \(color)")
    }
    return ([], front)
  }

  private func binCommands(
    _ series: Series, _ layout: ChartLayout, script: inout GnuplotScript
  ) -> (bands: [String], strokes: [String]) {
    let rows = zip(series.x, series.y).map { [$0, $1] }
    let source = source(series, [valueName], rows, script: &script)
    let half = gnuplotNumber(series.halfWidth)
    let area =
      "\(source) using 1:2:($1-\(half)):($1+\(half)):(\(base(layout))):2 with boxxyerror "
      + "fillcolor rgb '\(series.color)' fillstyle transparent solid 0.25 noborder"
    let outline =
      "\(source) using 1:2 with histeps linewidth 1.8 dashtype \(series.dash.gnuplot) "
      + "linecolor rgb '\(series.color)'"
    return ([area], [outline])
  }

  private func spikeCommands(
    _ series: Series, script: inout GnuplotScript
  ) -> (bands: [String], strokes: [String]) {
    let rows = zip(series.x, series.y).map { [$0, $1] }
    let source = source(series, [valueName], rows, script: &script)
    let color = "linecolor rgb '\(series.color)'"
    let spikes = "\(source) using 1:2 with impulses linewidth 2 \(color)"
    let tops =
      "\(source) using 1:2 with points pointtype \(series.symbol.pointType) pointsize 0.7 \(color)"
    return ([], series.hasMarkers ? [spikes, tops] : [spikes])
  }
}
