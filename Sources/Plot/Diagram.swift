// A drawing made of boxes, circles and wires, in units of its own.

/// Boxes, circles, wires and texts on a plane whose origin is at the bottom left.
///
/// ```swift
/// let cell = Box("A", at: Point(3, 2), color: .hidden)
/// let input = Circle("x_t", at: Point(3, 0.5), color: .data)
/// let drawing = Diagram(width: 6, height: 4) {
///   cell
///   input
///   Wire(from: input.top, to: cell.bottom, value: 0.37)
/// }
/// ```
public struct Diagram: Equatable, Sendable {
  /// The width in the diagram's units; the figure's width shows all of it.
  public var width: Double
  /// The height in the diagram's units.
  public var height: Double
  /// What is drawn; areas and wires lie under boxes and circles, texts over all.
  public var parts: [DiagramPart]

  /// A diagram of a list of parts.
  ///
  /// - Parameters:
  ///   - width: the width in the diagram's units.
  ///   - height: the height in the diagram's units.
  ///   - parts: what is drawn.
  public init(width: Double, height: Double, parts: [DiagramPart]) {
    self.width = width
    self.height = height
    self.parts = parts
  }

  /// A diagram written down part by part, with `if` and `for` where they help.
  public init(width: Double, height: Double, @DiagramBuilder _ parts: () -> [DiagramPart]) {
    self.init(width: width, height: height, parts: parts())
  }
}

/// One part of a diagram.
public enum DiagramPart: Equatable, Sendable {
  /// A box or the shaded area of a group.
  case box(Box)
  /// A circle.
  case circle(Circle)
  /// A wire.
  case wire(Wire)
  /// A text of its own.
  case text(Text)
}

/// Anything that a diagram's braces may hold.
public protocol DiagramElement {
  /// The element's parts, in the order in which they are drawn.
  var parts: [DiagramPart] { get }
}

extension DiagramPart: DiagramElement {
  /// The part itself.
  public var parts: [DiagramPart] { [self] }
}

extension Array: DiagramElement where Element: DiagramElement {
  /// The parts of all elements.
  public var parts: [DiagramPart] { flatMap(\.parts) }
}

/// Collects the parts between a diagram's braces.
@resultBuilder
public enum DiagramBuilder {
  /// Takes one element.
  public static func buildExpression(_ element: any DiagramElement) -> [DiagramPart] {
    element.parts
  }
  /// Joins statements.
  public static func buildBlock(_ parts: [DiagramPart]...) -> [DiagramPart] { parts.flatMap { $0 } }
  /// Allows `if` without `else`.
  public static func buildOptional(_ parts: [DiagramPart]?) -> [DiagramPart] { parts ?? [] }
  /// Allows `if` with `else`.
  public static func buildEither(first parts: [DiagramPart]) -> [DiagramPart] { parts }
  /// Allows `else`.
  public static func buildEither(second parts: [DiagramPart]) -> [DiagramPart] { parts }
  /// Allows `for`.
  public static func buildArray(_ parts: [[DiagramPart]]) -> [DiagramPart] { parts.flatMap { $0 } }
}
