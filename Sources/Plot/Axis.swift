// The axes of a chart: what they measure, in which unit, on which scale.

/// One axis of a chart or heat map.
///
/// ```swift
/// Axis("loss", unit: "nats per character", scale: .log, range: 1...10)
/// ```
public struct Axis: Equatable, Sendable {
  /// How values become distances.
  public enum Scale: Equatable, Sendable {
    /// Equal differences are equal distances.
    case linear
    /// Equal ratios are equal distances; every value has to be positive.
    case log
  }

  /// What is measured.
  public var label: String
  /// The unit, shown in parentheses behind the label.
  public var unit: String?
  /// How values become distances.
  public var scale: Scale
  /// The values at the two ends, in the axis's unit; `nil` shows all the data.
  public var range: ClosedRange<Double>?
  /// The places that carry a text; `nil` chooses round numbers.
  public var ticks: [Tick]?
  /// What stands along the axis: numbers, or names at the places 0, 1, 2 …
  public var names: Names = .numbers

  /// Describes an axis.
  ///
  /// - Parameters:
  ///   - label: what is measured, such as "characters read".
  ///   - unit: the unit, such as "millions", or `nil` for a pure number.
  ///   - scale: `.linear` or `.log`.
  ///   - range: the values at the two ends in the axis's unit, or `nil` to show all the data.
  ///   - ticks: places with a text of their own, or `nil` for round numbers.
  public init(
    _ label: String, unit: String? = nil, scale: Scale = .linear,
    range: ClosedRange<Double>? = nil, ticks: [Tick]? = nil
  ) {
    self.label = label
    self.unit = unit
    self.scale = scale
    self.range = range
    self.ticks = ticks
  }

  /// The label with its unit.
  var title: String { unit.map { "\(label) (\($0))" } ?? label }

  func check(name: String) throws(PlotError) {
    try checkNames(name)
    guard let range else { return }
    let ends = [range.lowerBound, range.upperBound]
    try checkFinite(ends, "the range of the \(name) axis “\(label)”")
    if range.lowerBound == range.upperBound {
      throw .argument(
        "the range of the \(name) axis “\(label)” is the single value \(range.lowerBound)",
        expected: "give two different ends")
    }
    if scale == .log, range.lowerBound <= 0 {
      throw .notPositive(
        series: "the range of the \(name) axis", axis: "“\(label)”", value: range.lowerBound,
        index: 0)
    }
  }
}

/// A place on an axis and the text that stands there.
public struct Tick: Equatable, Sendable {
  /// The place, in the axis's unit.
  public var value: Double
  /// The text.
  public var label: String

  /// Makes a tick.
  ///
  /// - Parameters:
  ///   - value: the place, in the axis's unit.
  ///   - label: the text that stands there.
  public init(_ value: some PlotNumber, _ label: String) {
    self.value = value.plotValue
    self.label = label
  }
}
