// A height over a plane: colours, contour lines, and the paths of optimisers over it.

/// A function of two variables as colours with contour lines, and paths drawn on it.
///
/// ```swift
/// Surface(
///   x: Axis("w", range: -2...2), y: Axis("b", range: -1...1), label: "loss (nats)", scale: .log,
///   paths: [Surface.Path(x: ws, y: bs, label: "gradient descent")]) { w, b in loss(w, b) }
/// ```
public struct Surface: Equatable, Sendable {
  /// The places that an optimiser visited, in order.
  public struct Path: Equatable, Sendable {
    /// The places along the x axis, in its unit.
    public var x: [Double]
    /// The places along the y axis, in its unit.
    public var y: [Double]
    /// The name, shown below the surface.
    public var label: String

    /// Makes a path; what lies outside the axes' ranges is cut off.
    ///
    /// - Parameters:
    ///   - x: the places along the x axis, in its unit.
    ///   - y: the places along the y axis, in its unit.
    ///   - label: the name, shown below the surface.
    public init(x: [some PlotNumber], y: [some PlotNumber], label: String) {
      self.x = x.map(\.plotValue)
      self.y = y.map(\.plotValue)
      self.label = label
    }

    var name: String { "path “\(label)”" }
  }

  /// The heights, row by row, the first row at the least y; evenly spaced over the axes' ranges.
  public var values: [[Double]]
  /// The horizontal axis; its range is where the first and the last column lie.
  public var x: Axis
  /// The vertical axis; its range is where the first and the last row lie.
  public var y: Axis
  /// What the colours mean, with its unit; it stands at the colour bar.
  public var label: String
  /// Whether equal ratios of height (`.log`) or equal differences have equal steps of colour.
  public var scale: Axis.Scale
  /// About how many contour lines; 0 for none.
  public var contours: Int
  /// The paths over the surface.
  public var paths: [Path]

  /// A surface of heights that are known already.
  ///
  /// - Parameters:
  ///   - values: the heights, row by row, the first row at the least y.
  ///   - x: the horizontal axis with its range.
  ///   - y: the vertical axis with its range.
  ///   - label: what the colours mean, with its unit.
  ///   - scale: `.log` when the heights are positive and cover several powers of ten.
  ///   - contours: about how many contour lines.
  ///   - paths: the paths over the surface.
  public init(
    _ values: [[some PlotNumber]], x: Axis, y: Axis, label: String, scale: Axis.Scale = .linear,
    contours: Int = 8, paths: [Path] = []
  ) {
    self.values = values.map { $0.map(\.plotValue) }
    self.x = x
    self.y = y
    self.label = label
    self.scale = scale
    self.contours = contours
    self.paths = paths
  }

  /// A surface of a function, taken at `resolution` × `resolution` places.
  ///
  /// - Parameters:
  ///   - x: the horizontal axis with its range.
  ///   - y: the vertical axis with its range.
  ///   - resolution: at how many places the function is taken in each direction, 2 or more.
  ///   - label: what the colours mean, with its unit.
  ///   - scale: `.log` when the heights are positive and cover several powers of ten.
  ///   - contours: about how many contour lines.
  ///   - paths: the paths over the surface.
  ///   - height: the height at a place.
  public init(
    x: Axis, y: Axis, resolution: Int = 80, label: String, scale: Axis.Scale = .linear,
    contours: Int = 8, paths: [Path] = [], height: (Double, Double) -> Double
  ) {
    let places = (0..<max(resolution, 0)).map { Double($0) / Double(max(resolution - 1, 1)) }
    func on(_ axis: Axis, _ share: Double) -> Double {
      guard let range = axis.range else { return share }
      return range.lowerBound + share * (range.upperBound - range.lowerBound)
    }
    let values = places.map { row in places.map { height(on(x, $0), on(y, row)) } }
    self.init(values, x: x, y: y, label: label, scale: scale, contours: contours, paths: paths)
  }

  func check() throws(PlotError) {
    let name = "surface “\(label)”"
    guard let first = values.first, !first.isEmpty else { throw .empty(series: name) }
    for (index, row) in values.enumerated() {
      try checkLengths(name, "row 0", first.count, "row \(index)", row.count)
      try checkFinite(row, "\(name), row \(index)")
      if scale == .log, let column = row.firstIndex(where: { $0 <= 0 }) {
        throw .notPositive(
          series: "\(name), row \(index)", axis: "its colour scale", value: row[column],
          index: column)
      }
    }
    if values.count < 2 || first.count < 2 {
      throw .argument(
        "\(name) has \(first.count) × \(values.count) places", expected: "use 2 × 2 or more")
    }
    for (axis, letter) in [(x, "x"), (y, "y")] {
      try axis.check(name: letter)
      if axis.range == nil || axis.scale == .log || axis.texts != nil {
        throw .argument(
          "the \(letter) axis “\(axis.label)” of \(name) has no linear range",
          expected: "give a range such as range: -1...1")
      }
    }
    if !(0...30).contains(contours) {
      throw .argument("\(name) has \(contours) contour lines", expected: "use 0 to 30")
    }
    for path in paths {
      if path.x.isEmpty && path.y.isEmpty { throw .empty(series: path.name) }
      try checkLengths(path.name, "x", path.x.count, "y", path.y.count)
      try checkFinite(path.x, "\(path.name), x")
      try checkFinite(path.y, "\(path.name), y")
    }
  }
}
