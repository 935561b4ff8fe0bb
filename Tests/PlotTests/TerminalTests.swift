// Figures in the terminal: which mode is chosen, that nothing waits for ever, and what is printed.

import Foundation
import Testing

@testable import Plot

@Suite struct TerminalTests {
  static let cases: [(environment: [String: String], answer: String?, mode: TerminalMode)] = [
    (["TERM": "xterm-256color"], "\u{1B}[?62;4;22c", .sixel),
    (["TERM": "xterm-256color"], "\u{1B}[?62;22c", .text),
    (["TERM": "xterm-256color"], "\u{1B}[?4;22c", .text),
    (["TERM": "xterm-256color"], "nonsense", .text),
    (["TERM": "xterm-256color"], nil, .text),
    (["TERM": "foot"], nil, .sixel),
    (["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"], nil, .sixel),
    (["TERM": "foot", "TMUX": "1"], nil, .text),
    (["TERM": "tmux-256color", "TERM_PROGRAM": "WezTerm"], nil, .text),
    (["TERM": "tmux-256color"], "\u{1B}[?1;2;4c", .sixel),
    (["TERM": "dumb"], "\u{1B}[?62;4c", .text),
    ([:], nil, .text),
    (["TERM": "dumb", "PLOT_TERMINAL": "sixel"], nil, .sixel),
    (["TERM": "foot", "PLOT_TERMINAL": "text"], nil, .text),
    (["TERM": "foot", "PLOT_TERMINAL": "loud"], nil, .sixel),
  ]

  @Test("the environment and the terminal's answer choose the mode", arguments: cases)
  func modes(environment: [String: String], answer: String?, mode: TerminalMode) {
    let chosen = TerminalMode.choose(environment: environment, isTerminal: true, answer: answer)
    #expect(chosen == mode)
  }

  @Test("a pipe gets characters")
  func pipe() {
    let mode = TerminalMode.choose(environment: ["TERM": "foot"], isTerminal: false, answer: nil)
    #expect(mode == .text)
  }

  @Test("a terminal that stays silent is not waited for, one that answers is read")
  func question() throws {
    let pipe = Pipe()
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(
        Terminal.answer(from: pipe.fileHandleForReading.fileDescriptor, seconds: 0.1) == nil)
    }
    #expect(time < .seconds(2))
    let answer = "\u{1B}[?62;4c"
    try pipe.fileHandleForWriting.write(contentsOf: Data(answer.utf8))
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    #expect(Terminal.answer(from: descriptor, seconds: 0.1) == answer)
    try pipe.fileHandleForWriting.close()
    #expect(Terminal.answer(from: descriptor, seconds: 0.1) == nil)
  }

  @Test("as characters each kind stays inside the window's width", arguments: Sample.all)
  func text(sample: Sample) throws {
    for columns in [40, 80, 200] {
      let data = try sample.figure.terminalText(mode: .text, columns: columns, rows: 24)
      let text = String(decoding: data, as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.count <= columns })
      #expect(lines.count > 4)
      #expect(!text.contains("\u{1B}"))
      #expect(!text.contains("{/:Bold"))
      let word = sample.figure.title.split(separator: " ").first ?? ""
      #expect(text.contains(word))
    }
  }

  @Test("as pixels each kind is one sixel sequence", arguments: Sample.all)
  func sixel(sample: Sample) throws {
    let data = try sample.figure.terminalText(mode: .sixel, columns: 60, rows: 24)
    #expect(data.starts(with: [0x1B, 0x50]))
    #expect(data.suffix(3) == Data([0x1B, 0x5C, 0x0A]))
  }

  @Test("a figure wider than the window shrinks, a narrow one stays")
  func sixelSize() {
    let figure = Figure("t", Sample.rolled)
    #expect(figure.fitted(mode: .sixel, columns: 40, rows: 24).1 == .sixel(scale: 0.5))
    #expect(figure.fitted(mode: .sixel, columns: 200, rows: 24).1 == .sixel(scale: 1))
  }

  @Test("a window too small for any figure is refused, and bad data too")
  func refused() {
    let error = #expect(throws: PlotError.self) {
      try Figure("t", Sample.rolled).terminalText(mode: .text, columns: 10, rows: 5)
    }
    #expect(
      error?.description
        == "the terminal's window is 10 × 5 characters: use 25 × 10 or more")
    for figure in [
      Figure("t", panels: []), Figure("t", x: Axis("x"), y: Axis("y"), [.line([Double.nan])]),
    ] {
      #expect(throws: PlotError.self) {
        try figure.terminalText(mode: .text, columns: 80, rows: 24)
      }
    }
  }
}
