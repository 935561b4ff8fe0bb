import Foundation

/// Shows a running chapter on standard output: headings, what it prints, figures, verdicts.
struct TerminalPrinter {
  let folder: String
  private let isTerminal = isatty(STDOUT_FILENO) == 1
  /// What has been recorded so far, for texts that quote it.
  private var values: [String: ValueRecord] = [:]

  init(folder: String) { self.folder = folder }

  func show(text: Data) { try? FileHandle.standardOutput.write(contentsOf: text) }

  mutating func show(_ event: Event) {
    switch event {
    case .section(let title, _): line("\n" + bold("## " + title))
    case .figure(let figure): line("figure  \(folder)/\(figure.name).svg")
    case .claim(let claim):
      line(
        Self.verdict(claim.holds) + "  \(claim.id): \(filled(claim.text))\n"
          + "        expected \(filled(claim.expected)), measured "
          + numberText(claim.measured, unit: claim.unit))
    case .reported(let reported):
      line("paper   \(reported.source): \(reported.paper); ours: \(filled(reported.ours))")
    case .exercise(let exercise):
      line(
        "exercise  \(exercise.label)  \(exercise.title)  "
          + "(swift run workbook check \(exercise.label))")
    case .value(let value): values[value.name] = value
    case .knob(let knob):
      values[knob.name] = ValueRecord(
        name: knob.name, value: knob.value, unit: "", tolerance: 0, line: 0)
    case .open, .output: break
    }
  }

  func title(_ text: String) { line(bold("# " + text)) }

  static func verdict(_ holds: Bool?) -> String {
    switch holds {
    case true?: "holds ✓"
    case false?: "FAILS ✗"
    case nil: "not judged at quick scale"
    }
  }

  /// The text with `{{name}}` replaced where the value is known by now.
  private func filled(_ text: String) -> String {
    text.replacing(/\{\{([a-z0-9-]+)(?::\.(\d+)f)?\}\}/) { match in
      guard let value = values[String(match.1)] else { return String(match.0) }
      guard let decimals = match.2.flatMap({ Int($0) }) else {
        return numberText(value.value, unit: value.unit)
      }
      return numberText(value.value, decimals: decimals, unit: value.unit)
    }
  }

  private func line(_ text: String) { show(text: Data((text + "\n").utf8)) }
  private func bold(_ text: String) -> String { isTerminal ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
