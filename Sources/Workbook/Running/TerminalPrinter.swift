import Foundation

/// Shows a running chapter on standard output: headings, what it prints, figures, verdicts.
struct TerminalPrinter {
  let folder: String
  let isTerminal = isatty(STDOUT_FILENO) == 1

  func show(text: Data) { try? FileHandle.standardOutput.write(contentsOf: text) }

  func show(_ event: Event) {
    switch event {
    case .section(let title, _): line("\n" + bold("## " + title))
    case .figure(let figure): line("figure  \(folder)/\(figure.name).svg")
    case .claim(let claim): line(Self.verdict(claim.holds) + "  \(claim.id): \(claim.text)\n"
      + "        expected \(claim.expected), measured "
      + "\(shortNumber(claim.measured))\(claim.unit.isEmpty ? "" : " " + claim.unit)")
    case .reported(let reported):
      line("paper   \(reported.source): \(reported.paper); ours: \(reported.ours)")
    case .open, .output, .knob, .value: break
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

  private func line(_ text: String) { show(text: Data((text + "\n").utf8)) }
  private func bold(_ text: String) -> String { isTerminal ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}

/// A number for the terminal, with up to four significant digits.
func shortNumber(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e15 ? String(format: "%.0f", value)
    : String(format: "%.4g", value)
}
