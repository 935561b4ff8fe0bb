// From a figure to a script: a pure function, so that tests can compare its text.

extension Figure {
  /// The gnuplot script that draws the figure, as text; nothing is written or run.
  ///
  /// ```swift
  /// print(try figure.script(name: "loss"))  // "# The loss falls …"
  /// ```
  /// - Parameter name: the file name without extension that the script reads and writes.
  /// - Throws: `PlotError` when the data or an argument makes no figure.
  public func script(name: String) throws(PlotError) -> String {
    try compiled(name: name).text
  }

  /// The script together with its data.
  func compiled(name: String) throws(PlotError) -> GnuplotScript {
    try Self.check(name: name)
    try check()
    let size = Double(width)
    let titleLines = wrap(title, width: (size - 2 * Self.margin) / 1.08, size: FontSize.title)
    let space = titleLines.isEmpty ? 0.0 : panels.count > 1 ? 12 : 6
    let top = Self.margin + Double(titleLines.count) * 22 + space
    let rows = layout(width: size)
    let gaps = Double(rows.count - 1) * Self.gap
    let wanted = top + rows.map(\.height).reduce(0, +) + gaps + Self.margin
    let total = height.map(Double.init) ?? wanted.rounded(.up)
    var script = GnuplotScript(name: name, width: size, height: total)
    header(&script)
    for (index, line) in titleLines.enumerated() {
      script.add(
        "set label \(quoted(line, bold: true)) at "
          + "\(script.at(Self.margin, Self.margin + 10 + 22 * Double(index))) left front "
          + "font ',\(gnuplotNumber(FontSize.title))' textcolor rgb '\(Palette.light.ink)'")
    }
    if panels.count > 1 { script.add("set multiplot") }
    let stretch = (total - wanted) / Double(rows.count)
    var y = top
    for row in rows {
      let height = row.height + stretch
      let count = Double(columns)
      let cell = (size - 2 * Self.margin - (count - 1) * Self.gap) / count
      for (column, panel) in row.panels.enumerated() {
        if row.top > 0 || column > 0 {
          script.add("")
          script.add("reset")
          panelDefaults(&script)
        }
        let left = Self.margin + Double(column) * (cell + Self.gap)
        let frame = Frame(left: left, top: y, right: left + cell, bottom: y + height)
        panel.draw(in: frame, script: &script)
      }
      y += height + Self.gap
    }
    if panels.count > 1 { script.add("unset multiplot") }
    script.add("unset output")
    return script
  }

  private static let margin = 12.0
  private static let gap = 22.0

  private struct Row {
    var top: Int
    var panels: [Panel]
    var height: Double
  }

  private func layout(width: Double) -> [Row] {
    let count = Double(columns)
    let cell = (width - 2 * Self.margin - (count - 1) * Self.gap) / count
    return stride(from: 0, to: panels.count, by: columns).map { first in
      let part = Array(panels[first..<min(first + columns, panels.count)])
      return Row(
        top: first, panels: part, height: part.map { $0.height(width: cell) }.max() ?? 0)
    }
  }

  private func header(_ script: inout GnuplotScript) {
    // A remark that ends in a backslash would swallow the next line; a space prevents it.
    let remark = singleLine(title)
    script.add("# \(remark)" + (remark.hasSuffix("\\") ? " " : ""))
    script.add("# Data: \(script.name).tsv. Draw it again with: gnuplot \(script.name).gp")
    script.add("reset")
    script.add("set encoding utf8")
    script.add("set datafile separator tab")
    script.add("set linetype 1 linecolor rgb '\(Palette.light.ink)'")
    script.add(
      "set terminal svg size \(width),\(gnuplotNumber(script.height)) enhanced "
        + "font 'sans-serif,\(gnuplotNumber(FontSize.body))' "
        + "background '\(Palette.light.paper)'")
    script.add("set output '\(script.name).svg'")
    panelDefaults(&script)
  }

  private func panelDefaults(_ script: inout GnuplotScript) {
    let theme = Palette.light
    script.add("unset key")
    script.add("set border 3 linecolor rgb '\(theme.axis)' linewidth 1")
    script.add("set tics scale 0 nomirror textcolor rgb '\(theme.ink)'")
    script.add("set style fill solid 1 noborder")
  }

  static func check(name: String) throws(PlotError) {
    let isPlain = name.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9_-]*/) != nil
    if !isPlain { throw .name(name) }
  }
}
