import Plot

/// A picture that needs the same room wherever a chapter shows it.
public protocol BookDiagram: DiagramElement {
  /// The width that the picture needs, in the diagram's units; a narrow page has room for 14.
  static var width: Double { get }
  /// The height that the picture needs, in the diagram's units.
  static var height: Double { get }
}

extension BookDiagram {
  /// The picture alone in a figure.
  ///
  /// - Parameter title: What the figure shows.
  public func figure(_ title: String) -> Figure {
    Figure(title, panels: [panel()], width: 720)
  }

  /// The picture as a part of a figure.
  ///
  /// - Parameter title: What the panel shows; it may be empty.
  public func panel(_ title: String = "") -> Panel {
    Panel(title, Diagram(width: Self.width, height: Self.height, parts: parts))
  }
}
