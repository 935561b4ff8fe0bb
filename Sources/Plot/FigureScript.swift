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

  /// The script together with its data, for a page or for a terminal.
  func compiled(name: String, medium: Medium = .page) throws(PlotError) -> GnuplotScript {
    try Self.check(name: name)
    try check()
    let plan = plan
    var script = GnuplotScript(
      name: name, width: Double(width), height: plan.height, medium: medium)
    script.header(title: title)
    script.begin(medium)
    compose(plan, into: &script)
    script.add("unset output")
    return script
  }

  /// Where the title and the rows of panels stand, in pixels.
  struct Plan {
    fileprivate var titleLines: [String]
    fileprivate var rows: [Row]
    fileprivate var top: Double
    fileprivate var wanted: Double
    var height: Double
  }

  var plan: Plan {
    let size = Double(width)
    let titleLines = wrap(title, width: (size - 2 * Self.margin) / 1.08, size: FontSize.title)
    let space = titleLines.isEmpty ? 0.0 : panels.count > 1 ? 12 : 6
    let top = Self.margin + Double(titleLines.count) * 22 + space
    let rows = layout(width: size)
    let gaps = Double(rows.count - 1) * Self.gap
    let wanted = top + rows.map(\.height).reduce(0, +) + gaps + Self.margin
    return Plan(
      titleLines: titleLines, rows: rows, top: top, wanted: wanted,
      height: height.map(Double.init) ?? wanted.rounded(.up))
  }

  /// Adds the picture to a script whose terminal and output are set.
  func compose(_ plan: Plan, into script: inout GnuplotScript) {
    let size = Double(width)
    script.panelDefaults()
    for (index, line) in plan.titleLines.enumerated() {
      script.add(
        "set label \(quoted(line, bold: true)) at "
          + "\(script.at(Self.margin, Self.margin + 10 + 22 * Double(index))) left front "
          + "font ',\(gnuplotNumber(FontSize.title))' textcolor rgb '\(Palette.light.ink)'")
    }
    if panels.count > 1 { script.add("set multiplot") }
    let stretch = (plan.height - plan.wanted) / Double(plan.rows.count)
    var y = plan.top
    for row in plan.rows {
      let height = row.height + stretch
      let count = Double(columns)
      let cell = (size - 2 * Self.margin - (count - 1) * Self.gap) / count
      for (column, panel) in row.panels.enumerated() {
        if row.top > 0 || column > 0 {
          script.add("")
          script.add("reset")
          script.panelDefaults()
        }
        let left = Self.margin + Double(column) * (cell + Self.gap)
        let frame = Frame(left: left, top: y, right: left + cell, bottom: y + height)
        panel.draw(in: frame, script: &script)
      }
      y += height + Self.gap
    }
    if panels.count > 1 { script.add("unset multiplot") }
  }

  private static let margin = 12.0
  private static let gap = 22.0

  fileprivate struct Row {
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

  static func check(name: String) throws(PlotError) {
    let isPlain = name.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9_-]*/) != nil
    if !isPlain { throw .name(name) }
  }
}
