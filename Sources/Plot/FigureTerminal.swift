// Figures in the terminal: laid out anew for its window, drawn by gnuplot as pixels or characters.

import Foundation

extension Figure {
  /// Writes the figure to the standard output, as the terminal can show it.
  ///
  /// ```swift
  /// try figure.show()
  /// try figure.show(in: Terminal(mode: .text, columns: 100, rows: 30))
  /// ```
  /// - Parameter terminal: the terminal; the one that the standard output goes to by default.
  /// - Throws: `PlotError` when the figure can't be drawn or gnuplot is missing or fails.
  public func show(in terminal: Terminal = .current) throws(PlotError) {
    let data = try terminalText(
      mode: terminal.mode, columns: terminal.columns, rows: terminal.rows)
    do {
      try FileHandle.standardOutput.write(contentsOf: data)
    } catch {
      throw .notWritable(path: "the standard output", reason: "\(error)")
    }
  }

  /// What a terminal has to print in order to show the figure.
  ///
  /// ```swift
  /// let text = try figure.terminalText(mode: .text, columns: 80, rows: 24)
  /// ```
  /// - Parameters:
  ///   - mode: as pixels (sixel) or as characters.
  ///   - columns: the window's width in characters, 25 or more.
  ///   - rows: the window's height in characters, 10 or more.
  /// - Returns: the bytes to print, with a line end behind them.
  /// - Throws: `PlotError` when the figure can't be drawn or gnuplot is missing or fails.
  public func terminalText(mode: TerminalMode, columns: Int, rows: Int) throws(PlotError) -> Data {
    if columns < 25 || rows < 10 {
      throw .argument(
        "the terminal's window is \(columns) × \(rows) characters",
        expected: "use 25 × 10 or more")
    }
    let (figure, medium) = fitted(mode: mode, columns: columns, rows: rows)
    let script = try figure.compiled(name: "figure", medium: medium)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("figure-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let kind = medium.fileExtension
    try script.draw(to: folder, drawings: [kind], searchPath: path)
    let file = folder.appendingPathComponent("figure.\(kind)")
    guard let data = try? Data(contentsOf: file) else {
      throw .notWritable(path: file.path, reason: "the drawing is missing")
    }
    return mode == .text ? Self.trimmed(data) : data + Data("\n".utf8)
  }

  /// The room that one character takes, in pixels of the figure's layout.
  private static let character = (width: 8, height: 17)

  /// The figure laid out for a window, and what gnuplot draws for.
  func fitted(mode: TerminalMode, columns: Int, rows: Int) -> (Figure, Medium) {
    var figure = self
    let room = columns * Self.character.width
    switch mode {
    case .sixel:
      return (figure, .sixel(scale: min(1, Double(room) / Double(width))))
    case .text:
      // The layout counts on characters of this size, so that nothing overlaps in the grid.
      figure.width = min(980, max(200, room))
      for index in figure.panels.indices {
        guard case .textHeatMap(var text) = figure.panels[index].content else { continue }
        text.isForTerminal = true
        figure.panels[index].content = .textHeatMap(text)
      }
      let wide = figure.width / Self.character.width
      let wanted = figure.panels.isEmpty || figure.columns < 1 ? 340 : figure.plan.height
      let window = Double((rows - 1) * Self.character.height)
      // Squeezed to the window, but to no less than three quarters; the rest scrolls.
      let height = min(4000, max(100, max(min(wanted, window), wanted * 0.75)))
      figure.height = Int(height)
      return (figure, .text(columns: wide, rows: Int(height) / Self.character.height))
    }
  }

  /// The text without gnuplot's form feed, spaces at line ends, and empty lines around it.
  private static func trimmed(_ data: Data) -> Data {
    var lines = String(decoding: data, as: UTF8.self).filter { $0 != "\u{0C}" }
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    while lines.last == "" { lines.removeLast() }
    return Data((lines.drop { $0.isEmpty }.joined(separator: "\n") + "\n").utf8)
  }
}
