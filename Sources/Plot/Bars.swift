// Bars for categories, with an interval and a number at each.

/// One bar for each category.
public struct Bars: Equatable, Sendable {
  /// The values, in the y axis's unit, one for each category.
  public var values: [Double]
  /// The lower end of each bar's interval, or none.
  public var lower: [Double]
  /// The upper end of each bar's interval, or none.
  public var upper: [Double]
  /// The text in the legend.
  public var label: String?
  /// The symbol whose colour the bars have; `nil` takes the next free one.
  public var color: Symbol?
  /// How many decimals the number above each bar has; `nil` leaves the numbers out.
  public var decimals: Int?

  var name: String { "bars “\(label ?? "without a label")”" }

  func check(places: Int?) throws(PlotError) {
    if values.isEmpty { throw .empty(series: name) }
    try checkLengths(name, "lower", lower.count, "upper", upper.count)
    if !lower.isEmpty { try checkLengths(name, "values", values.count, "lower", lower.count) }
    if let places {
      try checkLengths(name, "the list of values", values.count, "the list of names", places)
    }
    if let decimals, !(0...9).contains(decimals) {
      throw .argument("\(name) show \(decimals) decimals", expected: "use 0 to 9")
    }
  }
}

extension Mark {
  /// Bars, one for each category; several of these marks stand side by side.
  ///
  /// ```swift
  /// .bars([12, 31, 97], lower: [8, 20, 95], upper: [18, 44, 99], label: "100 steps", color: .cell)
  /// ```
  /// - Parameters:
  ///   - values: one value for each category, in the y axis's unit.
  ///   - lower: the lower end of each bar's interval, in the same unit, or none.
  ///   - upper: the upper end of each bar's interval, in the same unit, or none.
  ///   - label: the text in the legend.
  ///   - color: the symbol whose colour the bars have.
  ///   - decimals: how many decimals the number above each bar has, where bars are wide enough for
  ///     numbers; `nil` shows none.
  public static func bars(
    _ values: [some PlotNumber], lower: [any PlotNumber] = [], upper: [any PlotNumber] = [],
    label: String? = nil, color: Symbol? = nil, decimals: Int? = nil
  ) -> Mark {
    .columns(
      Bars(
        values: values.map(\.plotValue), lower: lower.map(\.plotValue),
        upper: upper.map(\.plotValue), label: label, color: color, decimals: decimals))
  }
}
