// A diagram's lines of gnuplot: shapes become curves of the data file, texts become labels.

extension Diagram: PanelContent {
  func check() throws(PlotError) {
    if parts.isEmpty { throw .empty(series: "the diagram") }
    if !(width > 0 && height > 0 && width.isFinite && height.isFinite) {
      throw .argument("a diagram measures \(width) by \(height)", expected: "use positive sizes")
    }
    for part in parts {
      switch part {
      case .box(let box):
        try checkFinite(
          [box.center.x, box.center.y, box.width, box.height], "box “\(box.text)”, place and size")
      case .circle(let circle):
        try checkFinite(
          [circle.center.x, circle.center.y, circle.radius],
          "circle “\(circle.text)”, place and radius")
      case .text(let text):
        try checkFinite([text.place.x, text.place.y], "text “\(text.text)”, place")
      case .wire(let wire):
        if let value = wire.value { try checkFinite([value], "wire “\(wire.label)”, value") }
        try checkFinite(
          wire.points.flatMap { [$0.x, $0.y] }, "wire “\(wire.label)”, coordinates")
      }
    }
  }

  func height(width: Double) -> Double { width * height / self.width }

  func draw(in frame: Frame, script: inout GnuplotScript) {
    // One unit is as long upwards as sideways, whatever the frame.
    let unit = min(frame.width / width, frame.height / height)
    let plot = Frame(
      left: (frame.left + frame.right - unit * width) / 2, top: frame.top,
      right: (frame.left + frame.right + unit * width) / 2, bottom: frame.top + unit * height)
    script.place(plot)
    script.add("set border 0")
    script.add("unset xtics")
    script.add("unset ytics")
    script.add("set xrange [0:\(gnuplotNumber(width))]")
    script.add("set yrange [0:\(gnuplotNumber(height))]")
    var pencil = DiagramPencil(plot: plot, unit: unit)
    for part in parts { if case .box(let box) = part, box.isGroup { pencil.draw(box, &script) } }
    for part in parts { if case .wire(let wire) = part { pencil.draw(wire, &script) } }
    for part in parts {
      switch part {
      case .box(let box) where !box.isGroup: pencil.draw(box, &script)
      case .circle(let circle): pencil.draw(circle, &script)
      case .text(let text): pencil.draw(text, &script)
      default: break
      }
    }
    // A diagram of texts alone still needs something to plot.
    if pencil.commands.isEmpty { pencil.commands = ["NaN"] }
    script.add("plot \\")
    for (index, command) in pencil.commands.enumerated() {
      script.add("  \(command)" + (index + 1 < pencil.commands.count ? ", \\" : ""))
    }
  }
}

/// Draws the parts of one diagram and collects what has to be plotted.
private struct DiagramPencil {
  let plot: Frame
  let unit: Double
  var commands: [String] = []
  private let theme = Palette.light

  init(plot: Frame, unit: Double) { (self.plot, self.unit) = (plot, unit) }

  private func pixel(_ point: Point) -> (x: Double, y: Double) {
    (plot.left + point.x * unit, plot.bottom - point.y * unit)
  }

  private func stroke(_ color: Symbol, _ emphasis: Emphasis) -> String {
    emphasis == .pale ? theme.pale : theme.color(of: color)
  }

  private func letters(_ color: Symbol, _ emphasis: Emphasis) -> String {
    switch emphasis {
    case .pale: theme.muted
    case .lit: theme.paper
    case .normal: theme.color(of: color)
    }
  }

  private mutating func shape(
    _ title: String, _ outline: [Point], fill: String, line: String, _ script: inout GnuplotScript
  ) {
    let source = script.add(Self.block(title, outline))
    if !script.isText {
      commands.append("\(source) using 1:2 with filledcurves closed fillcolor rgb '\(fill)'")
    }
    commands.append("\(source) using 1:2 with lines linewidth 1.8 linecolor rgb '\(line)'")
  }

  private static func block(_ title: String, _ points: [Point]) -> DataBlock {
    func short(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
    return DataBlock(
      title: title, columns: ["x", "y"],
      rows: points.map { DataBlock.Row(values: [short($0.x), short($0.y)]) })
  }

  mutating func draw(_ box: Box, _ script: inout GnuplotScript) {
    if box.isGroup {
      shape("group \(box.text)", box.outline, fill: theme.shade, line: theme.pale, &script)
      let corner = pixel(box.center.moved(-box.width / 2, box.height / 2))
      script.label(box.text, x: corner.x + 6, y: corner.y - 11, color: theme.muted)
      return
    }
    let line = stroke(box.color, box.emphasis)
    let fill = box.emphasis == .lit ? line : theme.paper
    shape("box \(box.text)", box.outline, fill: fill, line: line, &script)
    write(box.text, box.center, box.color, box.emphasis, &script)
  }

  mutating func draw(_ circle: Circle, _ script: inout GnuplotScript) {
    let line = stroke(circle.color, circle.emphasis)
    let fill = circle.emphasis == .lit ? line : theme.paper
    shape("circle \(circle.text)", circle.outline, fill: fill, line: line, &script)
    write(circle.text, circle.center, circle.color, circle.emphasis, &script)
  }

  private func write(
    _ text: String, _ center: Point, _ color: Symbol, _ emphasis: Emphasis,
    _ script: inout GnuplotScript
  ) {
    let place = pixel(center)
    script.label(
      text, x: place.x, y: place.y, align: "center", color: letters(color, emphasis),
      bold: emphasis == .lit)
  }

  mutating func draw(_ text: Text, _ script: inout GnuplotScript) {
    let place = pixel(text.place)
    let color = text.emphasis == .pale ? theme.muted : theme.color(of: text.color)
    script.label(
      text.text, x: place.x, y: place.y, align: text.alignment.rawValue, color: color,
      bold: text.emphasis == .lit)
  }

  mutating func draw(_ wire: Wire, _ script: inout GnuplotScript) {
    let color = stroke(wire.color, wire.emphasis)
    let width = wire.emphasis == .lit ? "2.8" : "1.8"
    let points = wire.points
    let source = script.add(Self.block("wire \(wire.label)", points))
    commands.append(
      "\(source) using 1:2 with lines linewidth \(width) linecolor rgb '\(color)'")
    if wire.hasArrow { drawHead(points, color, &script) }
    let (middle, direction) = wire.middle
    let place = pixel(middle)
    let ink = wire.emphasis == .pale ? theme.muted : theme.color(of: wire.color)
    let number = wire.value.map { tickLabel($0, decimals: 2) } ?? ""
    if case .curve(let start, _, _, let end) = wire.path {
      // A curve has both outside, where it swings away from the straight way.
      let (x, y) = (middle.x - (start.x + end.x) / 2, middle.y - (start.y + end.y) / 2)
      let isSteep = abs(direction.y) > abs(direction.x)
      let text = [wire.label, number].filter { !$0.isEmpty }.joined(separator: "  ")
      script.label(
        text, x: place.x + (isSteep ? (x < 0 ? -8 : 8) : 0),
        y: place.y + (isSteep ? 0 : y < 0 ? 13 : -13),
        align: isSteep ? (x < 0 ? "right" : "left") : "center", color: ink)
      return
    }
    // A steep wire has its name at the left and its number at the right, a flat one above and
    // below.
    if abs(direction.y) > abs(direction.x) {
      script.label(wire.label, x: place.x - 8, y: place.y, align: "right", color: ink)
      script.label(number, x: place.x + 8, y: place.y, align: "left", color: ink)
    } else {
      script.label(wire.label, x: place.x, y: place.y - 12, align: "center", color: ink)
      script.label(number, x: place.x, y: place.y + 12, align: "center", color: ink)
    }
  }

  /// An arrow head of eleven pixels at the end of a wire, in the direction in which it arrives.
  private mutating func drawHead(
    _ points: [Point], _ color: String, _ script: inout GnuplotScript
  ) {
    guard let tip = points.last else { return }
    let back = 11 / unit
    guard let tail = points.last(where: { distance($0, tip) >= back }) ?? points.first,
      distance(tail, tip) > 0
    else { return }
    let length = distance(tail, tip)
    let (dx, dy) = ((tip.x - tail.x) / length * back, (tip.y - tail.y) / length * back)
    let base = tip.moved(-dx, -dy)
    let head = [tip, base.moved(-dy * 0.4, dx * 0.4), base.moved(dy * 0.4, -dx * 0.4), tip]
    let source = script.add(Self.block("arrow head", head))
    commands.append("\(source) using 1:2 with filledcurves closed fillcolor rgb '\(color)'")
  }
}
