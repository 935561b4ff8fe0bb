// A second drawing of a figure for windows as narrow as a telephone's, so that its text keeps its size.

import Foundation

extension Figure {
  /// The width in pixels of a narrow drawing.
  static let narrowWidth = 380
  /// A diagram's unit needs this many pixels, or its texts run into each other.
  static let smallestUnit = 27.0

  /// The same figure for a narrow window: its panels one below the other, its texts as large as
  /// before. Nil where it is narrow already, and for a diagram that has too much in a row.
  ///
  /// ```swift
  /// Figure("Loss", x: Axis("step"), y: Axis("loss"), [.line([2, 1])]).narrow?.width  // 380
  /// ```
  public var narrow: Figure? {
    guard width > Self.narrowWidth else { return nil }
    for case .diagram(let diagram) in panels.map(\.content)
    where Double(Self.narrowWidth) / diagram.width < Self.smallestUnit { return nil }
    var figure = self
    figure.width = Self.narrowWidth
    figure.columns = 1
    figure.height = columns == 1 ? height : nil
    return figure
  }

  /// Writes the drawing alone, without the script and the data that it comes from.
  ///
  /// - Parameters:
  ///   - file: the SVG's place; its folder is there already.
  /// - Throws: `PlotError` as `write(to:name:)` does.
  public func writeDrawing(to file: URL) throws(PlotError) {
    let workshop = file.deletingLastPathComponent()
      .appendingPathComponent(".drawing-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: workshop) }
    let files = try write(to: workshop, name: "drawing")
    if rename(files.svg.path, file.path) != 0 {
      throw .notWritable(path: file.path, reason: String(cString: strerror(errno)))
    }
  }
}
