// One picture inside a figure, with a title of its own when it is one of several.

/// A part of a figure: a chart, a heat map, a coloured text, a diagram, pictures or a surface.
///
/// ```swift
/// Figure("Two views of one cell", panels: [
///   Panel("the gate", x: Axis("time step"), y: Axis("f_t"), [.line(gate, color: .forget)]),
///   Panel("all units", HeatMap(values, scale: .signed, label: "h")),
/// ])
/// ```
public struct Panel: Equatable, Sendable {
  /// What a panel may show.
  public enum Content: Equatable, Sendable {
    /// Lines, points and bands between two axes.
    case chart(Chart)
    /// A matrix of coloured cells.
    case heatMap(HeatMap)
    /// A text with coloured characters.
    case textHeatMap(TextHeatMap)
    /// Boxes, circles and wires.
    case diagram(Diagram)
    /// Small pictures in rows and columns.
    case imageGrid(ImageGrid)
    /// A height over a plane, with contour lines and paths.
    case surface(Surface)
  }

  /// What the panel shows, in words; it may be empty.
  public var title: String
  /// What the panel shows.
  public var content: Content

  /// A chart with two axes.
  public init(
    _ title: String = "", x: Axis, y: Axis, labels: Chart.Labels = .automatic, _ marks: [Mark]
  ) {
    self.title = title
    content = .chart(Chart(x: x, y: y, labels: labels, marks: marks))
  }

  /// A matrix of coloured cells.
  public init(_ title: String = "", _ heatMap: HeatMap) {
    self.title = title
    content = .heatMap(heatMap)
  }

  /// A text with coloured characters.
  public init(_ title: String = "", _ text: TextHeatMap) {
    self.title = title
    content = .textHeatMap(text)
  }

  /// Boxes, circles and wires.
  public init(_ title: String = "", _ diagram: Diagram) {
    self.title = title
    content = .diagram(diagram)
  }

  /// Small pictures in rows and columns.
  public init(_ title: String = "", _ images: ImageGrid) {
    self.title = title
    content = .imageGrid(images)
  }

  /// A height over a plane, with contour lines and paths.
  public init(_ title: String = "", _ surface: Surface) {
    self.title = title
    content = .surface(surface)
  }

  var drawing: any PanelContent {
    switch content {
    case .chart(let chart): chart
    case .heatMap(let map): map
    case .textHeatMap(let text): text
    case .diagram(let diagram): diagram
    case .imageGrid(let images): images
    case .surface(let surface): surface
    }
  }

  private func titleLines(width: Double) -> [String] {
    wrap(title, width: width / 1.08, size: FontSize.panel)
  }

  func height(width: Double) -> Double {
    Double(titleLines(width: width).count) * FontSize.line + drawing.height(width: width)
  }

  func draw(in frame: Frame, script: inout GnuplotScript) {
    var rest = frame
    for line in titleLines(width: frame.width) {
      script.label(
        line, x: frame.left, y: rest.top + 9, color: Palette.light.ink, size: FontSize.panel,
        bold: true)
      rest.top += FontSize.line
    }
    drawing.draw(in: rest, script: &script)
  }
}

/// What every kind of picture can do.
protocol PanelContent: Equatable, Sendable {
  /// Throws what is wrong with the data.
  func check() throws(PlotError)
  /// The height in pixels that the picture wants at a width in pixels.
  func height(width: Double) -> Double
  /// Adds the picture to the script; only called after `check`.
  func draw(in frame: Frame, script: inout GnuplotScript)
}
