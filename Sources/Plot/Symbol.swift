// One colour, dash and marker for each symbol of the book, the same in every figure.

/// A symbol of the essay's equations; it fixes the colour, the dash and the marker of a line.
///
/// ```swift
/// Symbol.forget.dash  // Dash.dashed
/// ```
public enum Symbol: String, CaseIterable, Sendable {
  /// f, the forget gate.
  case forget
  /// i, the input gate.
  case input
  /// o, the output gate.
  case output
  /// C̃, the candidate state.
  case candidate
  /// C, the cell state.
  case cell
  /// h, the hidden state.
  case hidden
  /// x, the data.
  case data
  /// A baseline or a neutral part, in the colour of the text.
  case reference

  /// The line's dash, which tells the symbol without its colour.
  public var dash: Dash {
    switch self {
    case .hidden, .reference: .solid
    case .forget: .dashed
    case .input: .dotted
    case .output: .dashDot
    case .candidate: .longDash
    case .cell: .dashDotDot
    case .data: .solid
    }
  }

  /// gnuplot's point type: ● ■ ▲ ▼ ◆ ⬟ ○ ×.
  var pointType: Int {
    switch self {
    case .hidden: 7
    case .forget: 5
    case .input: 9
    case .output: 11
    case .candidate: 13
    case .cell: 15
    case .data: 6
    case .reference: 2
    }
  }

  /// The order in which lines without a colour get theirs.
  static let cycle: [Symbol] = [.hidden, .forget, .input, .output, .cell, .candidate, .data]
}

/// The dash pattern of a line.
public enum Dash: String, CaseIterable, Sendable {
  /// ————
  case solid
  /// - - - -
  case dashed
  /// · · · ·
  case dotted
  /// - · - ·
  case dashDot
  /// — — —
  case longDash
  /// - · · -
  case dashDotDot

  /// gnuplot's `dashtype`, in multiples of the line width.
  var gnuplot: String {
    switch self {
    case .solid: "1"
    case .dashed: "(6,2.5)"
    case .dotted: "(1.5,2)"
    case .dashDot: "(6,2,1.5,2)"
    case .longDash: "(11,3)"
    case .dashDotDot: "(6,2,1.5,2,1.5,2)"
    }
  }
}
