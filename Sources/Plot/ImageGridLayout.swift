// Where the pictures of a grid stand, and their lines of gnuplot.

/// The geometry of a grid of pictures at a width in pixels.
struct ImageGridLayout {
  let grid: ImageGrid
  private let lines: (count: Int, width: Int)
  private let left: Double
  private let cell: (width: Double, height: Double)
  private let heads: [[String]]

  private static let gap = 6.0
  private static let head = 17.0

  init(_ grid: ImageGrid, width: Double) {
    self.grid = grid
    let first = grid.images.first?.first ?? []
    lines = (max(first.count, 1), max(first.first?.count ?? 1, 1))
    let names = grid.rows.map { textWidth($0, size: FontSize.body) }.max() ?? 0
    left = names == 0 ? 0 : names + 12
    let count = Double(max(grid.images.first?.count ?? 1, 1))
    let room = (width - left - (count - 1) * Self.gap) / count
    let side = max(8, min(room, 104 * max(1, Double(lines.width) / Double(lines.count))))
    let height = side * Double(lines.count) / Double(lines.width)
    cell = (side, height)
    heads = grid.columns.map { wrap($0, width: side + Self.gap, size: FontSize.body) }
  }

  private var headHeight: Double {
    let deepest = heads.map(\.count).max() ?? 0
    return deepest == 0 ? 4 : Double(deepest) * Self.head + 6
  }

  var height: Double {
    headHeight + Double(grid.images.count) * (cell.height + Self.gap) - Self.gap + 2
  }

  func draw(in frame: Frame, script: inout GnuplotScript) {
    let columns = grid.images.first?.count ?? 0
    let width = Double(columns) * (cell.width + Self.gap) - Self.gap
    let start = frame.left + left
    let plot = Frame(
      left: start, top: frame.top + headHeight, right: start + width,
      bottom: frame.top + height - 2)
    script.place(plot)
    script.add("set border 0")
    script.add("unset xtics")
    script.add("unset ytics")
    script.add("unset colorbox")
    // One unit is a pixel of the figure, downwards.
    script.add("set xrange [0:\(short(plot.width))]")
    script.add("set yrange [\(short(plot.height)):0]")
    script.add(grid.scale.gnuplot)
    let (low, high) = (grid.range.lowerBound, grid.range.upperBound)
    script.add("set cbrange [\(gnuplotNumber(low)):\(gnuplotNumber(high))]")
    for (row, name) in grid.rows.enumerated() {
      let y = plot.top + Double(row) * (cell.height + Self.gap) + cell.height / 2
      script.label(name, x: plot.left - 10, y: y, align: "right", color: Palette.light.ink)
    }
    let deepest = heads.map(\.count).max() ?? 0
    for (column, parts) in heads.enumerated() {
      let x = plot.left + Double(column) * (cell.width + Self.gap) + cell.width / 2
      for (line, text) in parts.enumerated() {
        let row = Double(deepest - parts.count + line)
        script.label(
          text, x: x, y: frame.top + 8 + row * Self.head, align: "center",
          color: Palette.light.ink)
      }
    }
    var commands: [String] = []
    for (row, images) in grid.images.enumerated() {
      for (column, image) in images.enumerated() {
        let origin = (
          x: Double(column) * (cell.width + Self.gap), y: Double(row) * (cell.height + Self.gap)
        )
        commands.append(draw(image, row, column, at: origin, &script))
        if !script.isText {
          addOutline(at: origin, &script)
          addRegion(row, column, at: origin, &script)
        }
      }
    }
    script.plot(commands)
  }

  private var pixel: Double { cell.width / Double(lines.width) }

  private func draw(
    _ image: [[Double]], _ row: Int, _ column: Int, at origin: (x: Double, y: Double),
    _ script: inout GnuplotScript
  ) -> String {
    let names = [
      grid.rows.indices.contains(row) ? grid.rows[row] : "row \(row)",
      grid.columns.indices.contains(column) ? grid.columns[column] : "column \(column)",
    ]
    let block = DataBlock(
      title: names.joined(separator: ", "), columns: (0..<lines.width).map(String.init),
      rows: image.map { DataBlock.Row(values: $0) })
    let source = script.add(block)
    let (x, y) = (origin.x + pixel / 2, origin.y + pixel / 2)
    let step = gnuplotNumber((pixel * 10_000).rounded() / 10_000)
    let style =
      script.isText
      ? "\(grid.scale.shade(column: 3, range: grid.range)) with labels" : "3 with image"
    return "\(source) matrix using (\(short(x))+\(step)*$1):(\(short(y))+\(step)*$2):\(style)"
  }

  /// A thin line parts a picture with light edges from the paper.
  private func addOutline(at origin: (x: Double, y: Double), _ script: inout GnuplotScript) {
    let from = "\(short(origin.x)),\(short(origin.y))"
    let to = "\(short(origin.x + cell.width)),\(short(origin.y + cell.height))"
    script.add(
      "set object rectangle from \(from) to \(to) front fillstyle empty "
        + "border linecolor rgb '\(Palette.light.pale)' linewidth 0.6")
  }

  /// A light frame with a dark line around it is legible over any picture.
  private func addRegion(
    _ row: Int, _ column: Int, at origin: (x: Double, y: Double), _ script: inout GnuplotScript
  ) {
    guard grid.regions.indices.contains(row), grid.regions[row].indices.contains(column),
      let region = grid.regions[row][column]
    else { return }
    // The part outside the picture is cut off.
    let columns = (max(0, region.left), min(Double(lines.width), region.left + region.width))
    let rows = (max(0, region.top), min(Double(lines.count), region.top + region.height))
    guard columns.0 < columns.1, rows.0 < rows.1 else { return }
    let from = "\(short(origin.x + columns.0 * pixel)),\(short(origin.y + rows.0 * pixel))"
    let to = "\(short(origin.x + columns.1 * pixel)),\(short(origin.y + rows.1 * pixel))"
    let color = Palette.light.color(of: grid.regionColor)
    for (width, color) in [("4", Palette.lightLetter), ("2", color)] {
      script.add(
        "set object rectangle from \(from) to \(to) front fillstyle empty "
          + "border linecolor rgb '\(color)' linewidth \(width)")
    }
  }

  private func short(_ value: Double) -> String { gnuplotNumber((value * 100).rounded() / 100) }
}
