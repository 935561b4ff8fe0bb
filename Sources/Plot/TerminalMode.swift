// How a terminal can show a figure: as pixels where it knows sixel, else as characters.

/// How a figure appears in a terminal.
public enum TerminalMode: String, CaseIterable, Sendable {
  /// As pixels, by the escape sequences of DEC's terminals.
  case sixel
  /// As characters, by gnuplot's `dumb` terminal.
  case text

  /// Decides from what is known of a terminal; nothing is asked here.
  ///
  /// The first rule that applies decides:
  /// 1. `PLOT_TERMINAL=sixel` or `PLOT_TERMINAL=text` is the reader's own wish.
  /// 2. What is no terminal (a pipe, a file), and `TERM` that is missing, `dumb` or `linux`: text.
  /// 3. A terminal that answered the question for its attributes (`ESC [ c`): sixel if the answer
  ///    lists attribute 4, else text.
  /// 4. Inside `tmux` or `screen`, which may swallow the pixels: text.
  /// 5. `TERM` of a terminal that always has sixel (foot, mlterm, yaft, contour, or a name with
  ///    “sixel”), or `TERM_PROGRAM` WezTerm, iTerm.app or mintty: sixel.
  /// 6. Everything else: text.
  ///
  /// ```swift
  /// TerminalMode.choose(environment: ["TERM": "foot"], isTerminal: true, answer: nil)  // .sixel
  /// ```
  /// - Parameters:
  ///   - environment: the process's environment.
  ///   - isTerminal: whether the output goes to a terminal.
  ///   - answer: what the terminal answered, or `nil` if it wasn't asked or was silent.
  public static func choose(
    environment: [String: String], isTerminal: Bool, answer: String?
  ) -> TerminalMode {
    if let wish = environment["PLOT_TERMINAL"].flatMap(TerminalMode.init(rawValue:)) {
      return wish
    }
    let term = environment["TERM"] ?? ""
    if !isTerminal || ["", "dumb", "linux"].contains(term) { return .text }
    if let attributes = answer.flatMap(attributes) {
      return attributes.contains("4") ? .sixel : .text
    }
    if environment["TMUX"] != nil || term.hasPrefix("screen") || term.hasPrefix("tmux") {
      return .text
    }
    let names = ["foot", "mlterm", "yaft", "contour"]
    let isKnown = names.contains { term.hasPrefix($0) } || term.contains("sixel")
    let programs = ["WezTerm", "iTerm.app", "mintty"]
    return isKnown || programs.contains(environment["TERM_PROGRAM"] ?? "") ? .sixel : .text
  }

  /// The attributes in `ESC [ ? 62 ; 4 ; 22 c`, without the first, which is the model.
  private static func attributes(in answer: String) -> [Substring]? {
    guard let match = answer.firstMatch(of: /\u{1B}\[\?([0-9;]*)c/) else { return nil }
    return Array(match.1.split(separator: ";").dropFirst())
  }
}
