// How often values fall into each of equally wide bins.

import Foundation

/// A list of values, counted in bins.
public struct Histogram: Equatable, Sendable {
  /// What the height of a bin is.
  public enum Height: Equatable, Sendable {
    /// How many values fall into the bin.
    case count
    /// The share of values in the bin, divided by its width, so that all areas sum up to 1.
    case density
  }

  /// The values, in the x axis's unit.
  public var values: [Double]
  /// The width of a bin, in the x axis's unit; `nil` chooses it from the data.
  public var binWidth: Double?
  /// What the height of a bin is.
  public var height: Height
  /// The text in the legend.
  public var label: String?
  /// The symbol whose colour the bins have; `nil` takes the next free one.
  public var color: Symbol?

  var name: String { "histogram “\(label ?? "without a label")”" }

  func check() throws(PlotError) {
    try checkFinite(values, name)
    guard let binWidth else { return }
    if !(binWidth > 0 && binWidth.isFinite) {
      throw .argument("\(name) has bins of width \(binWidth)", expected: "use a positive width")
    }
    let span = (values.max() ?? 0) - (values.min() ?? 0)
    if span / binWidth > 1000 {
      throw .argument(
        "\(name) would have \(gnuplotNumber((span / binWidth).rounded(.up))) bins",
        expected: "use at most 1000, a width of \(tickLabel(span / 1000)) or more")
    }
  }

  /// A width of 1, 2, 2.5 or 5 times a power of ten, after the rule of Freedman and Diaconis.
  static func automaticWidth(_ values: [Double]) -> Double {
    let box = BoxSummary(values)
    let span = (values.max() ?? 0) - (values.min() ?? 0)
    let count = Double(max(values.count, 1))
    guard span > 0 else { return 1 }
    var raw = 2 * (box.upperQuartile - box.lowerQuartile) / cbrt(count)
    raw = min(max(raw, span / 60), span / 4)
    let scale = pow(10, log10(raw).rounded(.down))
    let share = raw / scale
    return (share < 1.5 ? 1 : share < 2.25 ? 2 : share < 3.5 ? 2.5 : share < 7.5 ? 5 : 10) * scale
  }

  /// The middle of each bin and its height; the edges are multiples of the width.
  func bins(width: Double) -> (middles: [Double], heights: [Double]) {
    guard let least = values.min(), let greatest = values.max() else { return ([], []) }
    // A value that lies on an edge but for rounding belongs to the bin at its right.
    func bin(_ value: Double) -> Int { Int((value / width + 1e-9).rounded(.down)) }
    let first = bin(least)
    var counts = [Double](repeating: 0, count: bin(greatest) - first + 1)
    for value in values { counts[bin(value) - first] += 1 }
    let unit = height == .count ? 1 : Double(values.count) * width
    // Rounded to a billionth of a bin, so that 0.15 isn't 0.15000000000000002 in the data file.
    let scale = pow(10, 9 - log10(width).rounded(.down))
    let middles = counts.indices.map { index in
      ((Double(first + index) + 0.5) * width * scale).rounded() / scale
    }
    return (middles, counts.map { $0 / unit })
  }
}

extension Mark {
  /// A histogram; several in one chart share the automatic width of their bins.
  ///
  /// ```swift
  /// .histogram(gateActivations, height: .density, label: "forget gate", color: .forget)
  /// ```
  /// - Parameters:
  ///   - values: the values, in the x axis's unit.
  ///   - binWidth: the width of a bin in the same unit, or `nil` to choose it from the data.
  ///   - height: `.count` for the number of values in a bin, `.density` for areas of sum 1.
  ///   - label: the text in the legend.
  ///   - color: the symbol whose colour the bins have.
  public static func histogram(
    _ values: [some PlotNumber], binWidth: Double? = nil, height: Histogram.Height = .count,
    label: String? = nil, color: Symbol? = nil
  ) -> Mark {
    .bins(
      Histogram(
        values: values.map(\.plotValue), binWidth: binWidth, height: height, label: label,
        color: color))
  }
}
