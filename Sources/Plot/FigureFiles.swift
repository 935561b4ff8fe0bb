// Writing a figure: script and data through gnuplot-iostream, then gnuplot, then three renames.

import CGnuplotIostream
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
    let script = try compiled(name: name)
    let gnuplot = try Gnuplot(searchPath: searchPath)
    let existed = FileManager.default.fileExists(atPath: folder.path)
    let workshop = folder.appendingPathComponent(".\(name)-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: workshop, withIntermediateDirectories: true)
    } catch {
      throw .notWritable(path: folder.path, reason: Self.reason(error))
    }
    var isDone = false
    defer {
      try? FileManager.default.removeItem(at: workshop)
      if !existed && !isDone { try? FileManager.default.removeItem(at: folder) }
    }
    try script.write(to: workshop)
    try gnuplot.run(script: "\(name).gp", in: workshop)
    let files = FigureFiles(
      svg: folder.appendingPathComponent("\(name).svg"),
      script: folder.appendingPathComponent("\(name).gp"),
      data: folder.appendingPathComponent("\(name).tsv"))
    let drawing = workshop.appendingPathComponent("\(name).svg")
    let tail = (try? Data(contentsOf: drawing))?.suffix(16) ?? Data()
    guard String(decoding: tail, as: UTF8.self).contains("</svg>") else {
      throw .notWritable(path: files.svg.path, reason: "the drawing is incomplete")
    }
    for target in [files.data, files.script, files.svg] {
      let source = workshop.appendingPathComponent(target.lastPathComponent)
      if rename(source.path, target.path) != 0 {
        throw .notWritable(path: target.path, reason: String(cString: strerror(errno)))
      }
    }
    isDone = true
    return files
  }

  private static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return (underlying ?? error as NSError).localizedDescription
  }
}

extension GnuplotScript {
  /// Writes script and data into a folder through gnuplot-iostream.
  func write(to folder: URL) throws(PlotError) {
    let scriptPath = folder.appendingPathComponent("\(name).gp").path
    let dataPath = folder.appendingPathComponent("\(name).tsv").path
    guard let writer = figure_writer_open(scriptPath) else {
      throw .notWritable(path: scriptPath, reason: "memory is out")
    }
    defer { figure_writer_close(writer) }
    for line in lines { figure_writer_send(writer, line) }
    for (index, block) in blocks.enumerated() {
      if index > 0 { figure_writer_gap(writer) }
      figure_writer_note(writer, singleLine(block.title))
      figure_writer_note(writer, block.columns.map(singleLine).joined(separator: "\t"))
      for row in block.rows {
        row.values.withUnsafeBufferPointer { values in
          _ = figure_writer_row(writer, values.baseAddress, values.count, row.text)
        }
      }
    }
    figure_writer_save_data(writer, dataPath)
    figure_writer_finish(writer)
    // The first error sticks to the writer, so one look at the end is enough.
    if let words = figure_writer_error(writer) {
      throw .notWritable(path: "\(name).gp and \(name).tsv", reason: String(cString: words))
    }
  }
}
