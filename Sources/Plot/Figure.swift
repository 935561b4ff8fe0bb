// A figure is a value: what it shows and how. Writing it is another file's business.

/// A picture with a title, made of one panel or several side by side.
///
/// ```swift
/// let figure = Figure(
///   "The loss falls below the trigram",
///   x: Axis("characters read", unit: "millions"), y: Axis("loss", unit: "nats per character"),
///   [.line(x: xs, y: ys, label: "tanh RNN", color: .hidden), .horizontal(1.76, label: "trigram")])
/// try figure.write(to: folder, name: "loss")
/// ```
public struct Figure: Equatable, Sendable {
  /// What the figure shows, as a statement.
  public var title: String
  /// The pictures, row by row.
  public var panels: [Panel]
  /// How many panels stand side by side.
  public var columns: Int
  /// The width in pixels, 640 by default and at most 980.
  public var width: Int
  /// The height in pixels; `nil` takes what the panels want.
  public var height: Int?

  /// A figure of one or more panels.
  ///
  /// - Parameters:
  ///   - title: what the figure shows, as a statement.
  ///   - panels: the pictures, row by row.
  ///   - columns: how many panels stand side by side.
  ///   - width: the width in pixels, from 200 to 980.
  ///   - height: the height in pixels, or `nil` for what the panels want.
  public init(
    _ title: String, panels: [Panel], columns: Int = 1, width: Int = 640, height: Int? = nil
  ) {
    self.title = title
    self.panels = panels
    self.columns = columns
    self.width = width
    self.height = height
  }

  /// A chart with two axes; `labels` says whether names stand at the lines or in a legend.
  public init(
    _ title: String, x: Axis, y: Axis, labels: Chart.Labels = .automatic, width: Int = 640,
    height: Int? = nil, _ marks: [Mark]
  ) {
    self.init(
      title, panels: [Panel(x: x, y: y, labels: labels, marks)], width: width, height: height)
  }

  /// A matrix of coloured cells.
  public init(_ title: String, _ heatMap: HeatMap, width: Int = 640, height: Int? = nil) {
    self.init(title, panels: [Panel("", heatMap)], width: width, height: height)
  }

  /// A text with coloured characters.
  public init(_ title: String, _ text: TextHeatMap, width: Int = 640, height: Int? = nil) {
    self.init(title, panels: [Panel("", text)], width: width, height: height)
  }

  /// Boxes, circles and wires.
  public init(_ title: String, _ diagram: Diagram, width: Int = 640, height: Int? = nil) {
    self.init(title, panels: [Panel("", diagram)], width: width, height: height)
  }

  /// Small pictures in rows and columns.
  public init(_ title: String, _ images: ImageGrid, width: Int = 640, height: Int? = nil) {
    self.init(title, panels: [Panel("", images)], width: width, height: height)
  }

  /// A height over a plane, with contour lines and paths.
  public init(_ title: String, _ surface: Surface, width: Int = 640, height: Int? = nil) {
    self.init(title, panels: [Panel("", surface)], width: width, height: height)
  }

  func check() throws(PlotError) {
    if panels.isEmpty { throw .empty(series: "the list of panels of “\(title)”") }
    if columns < 1 {
      throw .argument("“\(title)” has \(columns) columns", expected: "use 1 or more")
    }
    if !(200...980).contains(width) {
      throw .argument("“\(title)” is \(width) pixels wide", expected: "use 200 to 980")
    }
    if let height, !(100...4000).contains(height) {
      throw .argument("“\(title)” is \(height) pixels high", expected: "use 100 to 4000")
    }
    for panel in panels { try panel.drawing.check() }
  }
}
