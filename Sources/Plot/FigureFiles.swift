// Writing a figure: its script, its data and its drawing, as three files.

import Foundation

/// Where a figure was written.
public struct FigureFiles: Equatable, Sendable {
  /// The drawing, on white.
  public let svg: URL
  /// The script; `gnuplot name.gp` in its folder draws the same bytes again.
  public let script: URL
  /// The numbers, tab-separated, one block a series.
  public let data: URL
}

extension Figure {
  /// Writes `name.svg`, `name.gp` and `name.tsv`; after an error the folder is as it was.
  ///
  /// ```swift
  /// let files = try figure.write(to: URL(fileURLWithPath: "Output"), name: "saw-tooth")
  /// ```
  /// - Parameters:
  ///   - folder: where the files go; it is made if it doesn't exist.
  ///   - name: the file name without extension: letters, digits, `-` and `_`.
  /// - Returns: where the three files are.
  /// - Throws: `PlotError` when the figure can't be drawn, gnuplot is missing or fails, or the
  ///   folder can't be written.
  @discardableResult
  public func write(to folder: URL, name: String) throws(PlotError) -> FigureFiles {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try write(to: folder, name: name, searchPath: path)
  }

  func write(to folder: URL, name: String, searchPath: String) throws(PlotError) -> FigureFiles {
    try compiled(name: name).draw(to: folder, drawings: ["svg"], searchPath: searchPath)
    return FigureFiles(
      svg: folder.appendingPathComponent("\(name).svg"),
      script: folder.appendingPathComponent("\(name).gp"),
      data: folder.appendingPathComponent("\(name).tsv"))
  }
}
