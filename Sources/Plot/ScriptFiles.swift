// Script and data through gnuplot-iostream, then gnuplot, then one rename a file.

import CGnuplotIostream
import Foundation

extension GnuplotScript {
  /// Writes script and data, runs gnuplot, and moves everything into a folder once it is whole.
  ///
  /// - Parameters:
  ///   - folder: where the files go; it is made if it doesn't exist, and as it was after an error.
  ///   - drawings: the file extensions of what gnuplot draws.
  ///   - searchPath: the folders in which gnuplot is looked for.
  func draw(to folder: URL, drawings: [String], searchPath: String) throws(PlotError) {
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
    try write(to: workshop)
    try gnuplot.run(script: "\(name).gp", in: workshop)
    for kind in drawings {
      let drawing = try? Data(contentsOf: workshop.appendingPathComponent("\(name).\(kind)"))
      guard Self.isComplete(drawing ?? Data(), kind) else {
        let path = folder.appendingPathComponent("\(name).\(kind)").path
        throw .notWritable(path: path, reason: "the drawing is incomplete")
      }
    }
    for kind in ["tsv", "gp"] + drawings {
      let target = folder.appendingPathComponent("\(name).\(kind)")
      let source = workshop.appendingPathComponent(target.lastPathComponent)
      if rename(source.path, target.path) != 0 {
        throw .notWritable(path: target.path, reason: String(cString: strerror(errno)))
      }
    }
    isDone = true
  }

  /// Whether a drawing has its end.
  static func isComplete(_ drawing: Data, _ kind: String) -> Bool {
    switch kind {
    case "svg": String(decoding: drawing.suffix(16), as: UTF8.self).contains("</svg>")
    case "gif": drawing.starts(with: Data("GIF8".utf8)) && drawing.last == 0x3B
    default: !drawing.isEmpty
    }
  }

  private static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return (underlying ?? error as NSError).localizedDescription
  }

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
