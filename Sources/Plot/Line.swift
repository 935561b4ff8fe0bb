// What a chart draws: lines, points, bands and reference lines, as plain values.

/// Points joined by a line, maybe with a band of values around it.
public struct Line: Equatable, Sendable {
  /// The places along the x axis, in its unit.
  public var x: [Double]
  /// The values, in the y axis's unit.
  public var y: [Double]
  /// The band's lower edge at each x, or `nil`.
  public var lower: [Double]?
  /// The band's upper edge at each x, or `nil`.
  public var upper: [Double]?
  /// The text at the line's end.
  public var label: String?
  /// The symbol whose colour, dash and marker the line has; `nil` takes the next free one.
  public var color: Symbol?
  /// The dash; `nil` takes the symbol's.
  public var dash: Dash?
  /// Whether each value has a marker; `nil` marks lines of up to twelve values.
  public var markers: Bool?
  /// How the values are joined.
  public var shape: Shape = .straight

  /// How the values of a line are joined.
  public enum Shape: Equatable, Sendable {
    /// From value to value.
    case straight
    /// Each value holds for the whole of its step, half a step to either side.
    case steps
    /// Not at all: a vertical line rises from zero to each value.
    case spikes
  }

  var name: String { "line “\(label ?? "without a label")”" }
}

/// Single points.
public struct Points: Equatable, Sendable {
  /// The places along the x axis, in its unit.
  public var x: [Double]
  /// The values, in the y axis's unit.
  public var y: [Double]
  /// The text in the legend.
  public var label: String?
  /// The symbol whose colour and marker the points have; `nil` takes the next free one.
  public var color: Symbol?
}

/// An area between two curves.
public struct Band: Equatable, Sendable {
  /// The places along the x axis, in its unit.
  public var x: [Double]
  /// The lower edge, in the y axis's unit.
  public var lower: [Double]
  /// The upper edge, in the y axis's unit.
  public var upper: [Double]
  /// The text in the legend.
  public var label: String?
  /// The symbol whose colour the area has, pale; `nil` takes the next free one.
  public var color: Symbol?
}

/// A thin line across the whole chart at one value, with a name.
public struct ReferenceLine: Equatable, Sendable {
  /// Which way the line runs.
  public enum Direction: Equatable, Sendable { case horizontal, vertical }
  /// Which way the line runs.
  public var direction: Direction
  /// The value, in the unit of the axis that the line crosses.
  public var value: Double
  /// The name; a horizontal line's label shows the value behind it.
  public var label: String
}
