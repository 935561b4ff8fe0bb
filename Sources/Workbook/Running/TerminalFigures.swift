import Foundation
import Plot

/// `--show`: the child draws each figure for the terminal that the parent has, into a file beside the
/// figure; the parent prints it and takes the file away.
enum TerminalFigures {
  /// Tells the child the terminal's mode and size.
  static let variable = "WORKBOOK_SHOW"

  /// "text 80 24", for the terminal of this process.
  static func request() -> String {
    let terminal = Terminal.current
    let mode = terminal.mode == .text ? "text" : "sixel"
    return "\(mode) \(terminal.columns) \(terminal.rows)"
  }

  /// In the child, where the parent asked for it.
  static func write(_ figure: Figure?, to folder: URL, name: String) throws {
    let words = (ProcessInfo.processInfo.environment[variable] ?? "").split(separator: " ")
    guard words.count == 3, let columns = Int(words[1]), let rows = Int(words[2]), let figure
    else { return }
    let text = try figure.terminalText(
      mode: words[0] == "text" ? .text : .sixel, columns: max(25, columns), rows: max(10, rows))
    try text.write(to: file(folder, name))
  }

  /// In the parent.
  static func take(from folder: URL, name: String) -> Data? {
    defer { try? FileManager.default.removeItem(at: file(folder, name)) }
    return try? Data(contentsOf: file(folder, name))
  }

  private static func file(_ folder: URL, _ name: String) -> URL {
    folder.appendingPathComponent(".\(name).terminal")
  }
}
