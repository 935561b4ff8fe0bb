// Small pictures in rows and columns, such as digits, glimpses and reconstructions.

/// Pictures of one size, each a matrix of grey values, in rows and columns with names.
///
/// ```swift
/// ImageGrid([[digit, canvas]], rows: ["test digit 1"], columns: ["original", "after 10 steps"])
/// ```
public struct ImageGrid: Equatable, Sendable {
  /// A rectangle on a picture, such as where an attention looks.
  public struct Region: Equatable, Sendable {
    /// The left edge, in the picture's pixels from its left edge.
    public var left: Double
    /// The top edge, in the picture's pixels from its top edge.
    public var top: Double
    /// The width in the picture's pixels.
    public var width: Double
    /// The height in the picture's pixels.
    public var height: Double

    /// Makes a rectangle; all numbers are in the picture's pixels from its top left corner.
    public init(left: Double, top: Double, width: Double, height: Double) {
      (self.left, self.top, self.width, self.height) = (left, top, width, height)
    }
  }

  /// The pictures, row by row; each is a matrix, its first row at the top.
  public var images: [[[[Double]]]]
  /// The names of the rows, from the top, or none.
  public var rows: [String]
  /// The names of the columns, from the left, or none.
  public var columns: [String]
  /// The values drawn black and white (or as the two ends of another map).
  public var range: ClosedRange<Double>
  /// `.grey`, or another map.
  public var scale: ColorMap
  /// A rectangle on each picture, in the order of `images`, or none.
  public var regions: [[Region?]]
  /// The symbol whose light colour the rectangles have.
  public var regionColor: Symbol

  /// Makes a grid of pictures.
  ///
  /// - Parameters:
  ///   - images: the pictures, row by row, all of one size, all rows with as many pictures.
  ///   - rows: a name for each row, or none.
  ///   - columns: a name for each column, or none; long ones break at spaces.
  ///   - range: the values drawn black and white; others are drawn like the nearer end.
  ///   - scale: the colours.
  ///   - regions: a rectangle or `nil` for each picture, or none at all.
  ///   - regionColor: the symbol whose colour the rectangles have.
  public init(
    _ images: [[[[some PlotNumber]]]], rows: [String] = [], columns: [String] = [],
    range: ClosedRange<Double> = 0...1, scale: ColorMap = .grey, regions: [[Region?]] = [],
    regionColor: Symbol = .forget
  ) {
    self.images = images.map { $0.map { $0.map { $0.map(\.plotValue) } } }
    self.rows = rows
    self.columns = columns
    self.range = range
    self.scale = scale
    self.regions = regions
    self.regionColor = regionColor
  }
}

extension ImageGrid: PanelContent {
  func check() throws(PlotError) {
    guard let first = images.first?.first else { throw .empty(series: "the grid of images") }
    let count = images.first?.count ?? 0
    for (index, row) in images.enumerated() {
      try checkLengths("the grid of images", "row 0", count, "row \(index)", row.count)
      for (column, image) in row.enumerated() {
        try check(image, "image \(column) of row \(index)", like: first)
      }
    }
    if !rows.isEmpty {
      try checkLengths(
        "the grid of images", "the grid", images.count, "the list of row names", rows.count)
    }
    if !columns.isEmpty {
      try checkLengths(
        "the grid of images", "a row", count, "the list of column names", columns.count)
    }
    try checkFinite([range.lowerBound, range.upperBound], "the range of the grid of images")
    if range.lowerBound == range.upperBound {
      throw .argument(
        "the range of the grid of images is the single value \(range.lowerBound)",
        expected: "give two different ends")
    }
    if regions.isEmpty { return }
    try checkLengths(
      "the grid of images", "the grid", images.count, "the list of regions", regions.count)
    for (index, row) in regions.enumerated() {
      let name = "the regions of row \(index)"
      try checkLengths(name, "the row", count, "the list of regions", row.count)
      for case .some(let region) in row {
        try checkFinite([region.left, region.top, region.width, region.height], name)
      }
    }
  }

  private func check(
    _ image: [[Double]], _ name: String, like first: [[Double]]
  ) throws(PlotError) {
    let (wanted, size) = (first.first?.count ?? 0, image.first?.count ?? 0)
    if image.isEmpty || size == 0 { throw .empty(series: name) }
    for (line, row) in image.enumerated() {
      try checkLengths(name, "line 0", size, "line \(line)", row.count)
      try checkFinite(row, "\(name), line \(line)")
    }
    if image.count != first.count || size != wanted {
      throw .argument(
        "\(name) has \(size) × \(image.count) pixels, the first image \(wanted) × \(first.count)",
        expected: "use images of one size")
    }
  }

  func height(width: Double) -> Double { ImageGridLayout(self, width: width).height }

  func draw(in frame: Frame, script: inout GnuplotScript) {
    let layout = ImageGridLayout(self, width: frame.width)
    layout.draw(in: frame, script: &script)
  }
}
