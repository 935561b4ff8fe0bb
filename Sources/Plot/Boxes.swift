// Box plots: many values for each category, summed up by quartiles.

/// One box for each category.
public struct Boxes: Equatable, Sendable {
  /// All the values of each category, in the y axis's unit.
  public var groups: [[Double]]
  /// The text in the legend.
  public var label: String?
  /// The symbol whose colour the boxes have; `nil` takes the next free one.
  public var color: Symbol?

  var name: String { "boxes “\(label ?? "without a label")”" }

  func check(places: Int?) throws(PlotError) {
    if groups.isEmpty { throw .empty(series: name) }
    for (index, group) in groups.enumerated() { try checkFinite(group, "\(name), group \(index)") }
    if let places {
      try checkLengths(name, "the list of groups", groups.count, "the list of names", places)
    }
  }
}

/// What a box plot shows of a list of values.
public struct BoxSummary: Equatable, Sendable {
  /// A quarter of the values are smaller.
  public let lowerQuartile: Double
  /// Half of the values are smaller.
  public let median: Double
  /// Three quarters of the values are smaller.
  public let upperQuartile: Double
  /// The least value within one and a half box lengths of the box.
  public let lowerWhisker: Double
  /// The greatest value within one and a half box lengths of the box.
  public let upperWhisker: Double
  /// The values beyond the whiskers, ascending.
  public let outliers: [Double]

  /// Sums up some values; quartiles between two values are interpolated.
  ///
  /// ```swift
  /// BoxSummary([1, 2, 3, 4, 5]).median  // 3
  /// ```
  /// - Parameter values: finite numbers in any order; none gives zeros.
  public init(_ values: [Double]) {
    let sorted = values.sorted()
    func quantile(_ share: Double) -> Double {
      guard let last = sorted.last else { return 0 }
      let place = share * Double(sorted.count - 1)
      let index = Int(place)
      let next = sorted.indices.contains(index + 1) ? sorted[index + 1] : last
      return sorted[index] + (place - Double(index)) * (next - sorted[index])
    }
    let (low, high) = (quantile(0.25), quantile(0.75))
    let reach = (low - 1.5 * (high - low))...(high + 1.5 * (high - low))
    let near = sorted.filter { reach.contains($0) }
    (lowerQuartile, median, upperQuartile) = (low, quantile(0.5), high)
    // An interpolated quartile may lie beyond the last near value; a whisker never ends inside.
    lowerWhisker = min(near.first ?? low, low)
    upperWhisker = max(near.last ?? high, high)
    outliers = sorted.filter { !reach.contains($0) }
  }
}

extension Mark {
  /// Box plots, one for each category: median, quartiles, whiskers and outliers.
  ///
  /// ```swift
  /// .boxes([lossesOfRNN, lossesOfLSTM], label: "10 seeds", color: .hidden)
  /// ```
  /// - Parameters:
  ///   - groups: all the values of each category, in the y axis's unit.
  ///   - label: the text in the legend.
  ///   - color: the symbol whose colour the boxes have.
  public static func boxes(
    _ groups: [[some PlotNumber]], label: String? = nil, color: Symbol? = nil
  ) -> Mark {
    .summaries(Boxes(groups: groups.map { $0.map(\.plotValue) }, label: label, color: color))
  }
}
