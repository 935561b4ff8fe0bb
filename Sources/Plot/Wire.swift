// Wires of a diagram: straight, around corners, bent, or from a box back to itself.

/// A line between two places, with an arrow head, a name and a live number.
///
/// ```swift
/// Wire(from: gate.top, to: times.bottom, label: "f_t", value: 0.93, color: .forget)
/// Wire.loop(on: cell, .right)
/// ```
public struct Wire: Equatable, Sendable, DiagramElement {
  /// A side of a box.
  public enum Side: Equatable, Sendable { case left, right, top, bottom }

  /// How a wire runs.
  public enum Path: Equatable, Sendable {
    /// Straight from point to point, with rounded corners.
    case corners([Point])
    /// A smooth curve from the first point to the last, pulled towards the two between.
    case curve(Point, Point, Point, Point)
  }

  /// How the wire runs.
  public var path: Path
  /// The name, beside the wire's middle.
  public var label: String
  /// The live number on the wire, shown to two decimals, or `nil`.
  public var value: Double?
  /// The symbol whose colour the wire has.
  public var color: Symbol
  /// How much the wire stands out.
  public var emphasis: Emphasis
  /// Whether the wire ends in an arrow head.
  public var hasArrow: Bool

  /// A wire from one place to another.
  ///
  /// - Parameters:
  ///   - start: where the wire begins.
  ///   - end: where the wire ends, with the arrow head.
  ///   - corners: places between, where the wire turns with a rounded corner.
  ///   - bend: how far a wire without corners swings out to its left, in the diagram's units.
  ///   - label: the name, beside the wire's middle.
  ///   - value: the live number, shown to two decimals on the other side of the wire.
  ///   - color: the symbol whose colour the wire has.
  ///   - arrow: whether the wire ends in an arrow head.
  ///   - emphasis: `.normal`, `.lit` (thicker) or `.pale`.
  public init(
    from start: Point, to end: Point, via corners: [Point] = [], bend: Double = 0,
    label: String = "", value: (some PlotNumber)? = Double?.none, color: Symbol = .reference,
    arrow: Bool = true, _ emphasis: Emphasis = .normal
  ) {
    if bend == 0 || !corners.isEmpty {
      path = .corners([start] + corners + [end])
    } else {
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      let length = max((dx * dx + dy * dy).squareRoot(), 1e-9)
      // A cubic curve reaches three quarters of the way to its inner points.
      let (outX, outY) = (-dy / length * bend * 4 / 3, dx / length * bend * 4 / 3)
      path = .curve(
        start, start.moved(dx / 4 + outX, dy / 4 + outY),
        end.moved(-dx / 4 + outX, -dy / 4 + outY), end)
    }
    self.label = label
    self.value = value?.plotValue
    self.color = color
    self.emphasis = emphasis
    hasArrow = arrow
  }

  /// A wire that leaves a box and comes back to the same side: the recurrent loop.
  ///
  /// - Parameters:
  ///   - box: where the loop begins and ends.
  ///   - side: the side of the box on which the loop lies.
  ///   - size: how far the loop swings out, in the diagram's units.
  ///   - label: the name, outside the loop.
  ///   - value: the live number, shown to two decimals.
  ///   - color: the symbol whose colour the loop has.
  ///   - emphasis: `.normal`, `.lit` (thicker) or `.pale`.
  public static func loop(
    on box: Box, _ side: Side, size: Double = 1.2, label: String = "",
    value: (some PlotNumber)? = Double?.none, color: Symbol = .reference,
    _ emphasis: Emphasis = .normal
  ) -> Wire {
    let (start, end): (Point, Point)
    let (outX, outY): (Double, Double)
    switch side {
    case .left:
      (start, end) = (box.left.moved(0, -box.height / 4), box.left.moved(0, box.height / 4))
    case .right:
      (start, end) = (box.right.moved(0, -box.height / 4), box.right.moved(0, box.height / 4))
    case .top: (start, end) = (box.top.moved(box.width / 4, 0), box.top.moved(-box.width / 4, 0))
    case .bottom:
      (start, end) = (box.bottom.moved(box.width / 4, 0), box.bottom.moved(-box.width / 4, 0))
    }
    let reach = size * 4 / 3
    switch side {
    case .left: (outX, outY) = (-reach, 0)
    case .right: (outX, outY) = (reach, 0)
    case .top: (outX, outY) = (0, reach)
    case .bottom: (outX, outY) = (0, -reach)
    }
    // The inner points lie wider apart than the ends, so that the loop is round.
    let spread = size * 0.55
    let (wideX, wideY) = (outX == 0 ? spread : 0, outY == 0 ? -spread : 0)
    var wire = Wire(from: start, to: end, label: label, value: value, color: color, emphasis)
    wire.path = .curve(
      start, start.moved(outX + wideX, outY + wideY), end.moved(outX - wideX, outY - wideY), end)
    return wire
  }

  /// The wire alone.
  public var parts: [DiagramPart] { [.wire(self)] }
}
