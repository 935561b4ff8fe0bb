// A figure stores Doubles; these are the numbers a chapter may hand over.

/// A number that can be plotted: `Int`, `Float` or `Double`.
public protocol PlotNumber: Sendable {
  /// The same number as a `Double`.
  var plotValue: Double { get }
}

extension Int: PlotNumber {
  /// The integer as a `Double`.
  public var plotValue: Double { Double(self) }
}

extension Double: PlotNumber {
  /// The number itself.
  public var plotValue: Double { self }
}

extension Float: PlotNumber {
  /// The `Double` with the same shortest decimal, so that `0.1` stays 0.1 in the data file.
  public var plotValue: Double { Double(description) ?? Double(self) }
}
