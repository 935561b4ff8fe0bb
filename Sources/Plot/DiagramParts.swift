// The parts of a diagram: places, boxes, circles and texts. Wires have a file of their own.

/// A place in a diagram, in its units, from the bottom left.
public struct Point: Equatable, Sendable {
  /// The distance from the left edge.
  public var x: Double
  /// The distance from the bottom edge.
  public var y: Double

  /// Makes a point.
  ///
  /// - Parameters:
  ///   - x: the distance from the left edge, in the diagram's units.
  ///   - y: the distance from the bottom edge, in the diagram's units.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The point moved by a distance to the right and upwards.
  public func moved(_ right: Double, _ up: Double) -> Point { Point(x + right, y + up) }
}

/// How much a part of a diagram stands out.
public enum Emphasis: Equatable, Sendable {
  /// Outlined in its colour.
  case normal
  /// Filled with its colour: the part in question.
  case lit
  /// Grey: not in question.
  case pale
}

/// A rounded box with a text in its middle.
public struct Box: Equatable, Sendable, DiagramElement {
  /// The text in the middle.
  public var text: String
  /// The middle.
  public var center: Point
  /// The width in the diagram's units.
  public var width: Double
  /// The height in the diagram's units.
  public var height: Double
  /// The symbol whose colour the box has.
  public var color: Symbol
  /// How much the box stands out.
  public var emphasis: Emphasis
  /// Whether the box is a shaded background for other parts, its text at the top left.
  public var isGroup: Bool

  /// Makes a box.
  ///
  /// - Parameters:
  ///   - text: the text in the middle.
  ///   - center: the middle.
  ///   - width: the width in the diagram's units.
  ///   - height: the height in the diagram's units.
  ///   - color: the symbol whose colour the box has.
  ///   - emphasis: `.normal`, `.lit` or `.pale`.
  public init(
    _ text: String = "", at center: Point, width: Double = 1.2, height: Double = 0.9,
    color: Symbol = .reference, _ emphasis: Emphasis = .normal
  ) {
    self.text = text
    self.center = center
    self.width = width
    self.height = height
    self.color = color
    self.emphasis = emphasis
    isGroup = false
  }

  /// A shaded area behind other parts, such as the outline of a whole cell.
  public static func group(
    _ text: String = "", at center: Point, width: Double, height: Double
  ) -> Box {
    var box = Box(text, at: center, width: width, height: height)
    box.isGroup = true
    return box
  }

  /// The middle of the upper edge.
  public var top: Point { center.moved(0, height / 2) }
  /// The middle of the lower edge.
  public var bottom: Point { center.moved(0, -height / 2) }
  /// The middle of the left edge.
  public var left: Point { center.moved(-width / 2, 0) }
  /// The middle of the right edge.
  public var right: Point { center.moved(width / 2, 0) }

  /// The box alone.
  public var parts: [DiagramPart] { [.box(self)] }
}

/// A circle with a text in its middle: a symbol, or an operation such as × and +.
public struct Circle: Equatable, Sendable, DiagramElement {
  /// The text in the middle.
  public var text: String
  /// The middle.
  public var center: Point
  /// The radius in the diagram's units.
  public var radius: Double
  /// The symbol whose colour the circle has.
  public var color: Symbol
  /// How much the circle stands out.
  public var emphasis: Emphasis

  /// Makes a circle.
  ///
  /// - Parameters:
  ///   - text: the text in the middle.
  ///   - center: the middle.
  ///   - radius: the radius in the diagram's units.
  ///   - color: the symbol whose colour the circle has.
  ///   - emphasis: `.normal`, `.lit` or `.pale`.
  public init(
    _ text: String = "", at center: Point, radius: Double = 0.42, color: Symbol = .reference,
    _ emphasis: Emphasis = .normal
  ) {
    self.text = text
    self.center = center
    self.radius = radius
    self.color = color
    self.emphasis = emphasis
  }

  /// The highest point.
  public var top: Point { center.moved(0, radius) }
  /// The lowest point.
  public var bottom: Point { center.moved(0, -radius) }
  /// The leftmost point.
  public var left: Point { center.moved(-radius, 0) }
  /// The rightmost point.
  public var right: Point { center.moved(radius, 0) }

  /// The circle alone.
  public var parts: [DiagramPart] { [.circle(self)] }
}

/// A text of its own.
public struct Text: Equatable, Sendable, DiagramElement {
  /// Where a text stands relative to its place.
  public enum Alignment: String, Equatable, Sendable { case left, center, right }
  /// The text.
  public var text: String
  /// The place, at half the text's height.
  public var place: Point
  /// Where the text stands relative to its place.
  public var alignment: Alignment
  /// The symbol whose colour the text has.
  public var color: Symbol
  /// How much the text stands out.
  public var emphasis: Emphasis

  /// Makes a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - place: the place, at half the text's height.
  ///   - alignment: `.left` begins at the place, `.right` ends there.
  ///   - color: the symbol whose colour the text has.
  ///   - emphasis: `.normal`, `.lit` (bold) or `.pale`.
  public init(
    _ text: String, at place: Point, _ alignment: Alignment = .center,
    color: Symbol = .reference, _ emphasis: Emphasis = .normal
  ) {
    self.text = text
    self.place = place
    self.alignment = alignment
    self.color = color
    self.emphasis = emphasis
  }

  /// The text alone.
  public var parts: [DiagramPart] { [.text(self)] }
}
