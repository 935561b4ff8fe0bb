/// The numbers of one unit in one step of an LSTM, for the wires of a diagram.
///
/// Workbook knows no cells, so a chapter fills it in from a step that it has taken.
///
/// ```swift
/// let step = LSTMStep(
///   x: 1, before: [0.2, 0.5], layers: [0.7, 0.4, -0.3, 0.6], after: [0.14, 0.23])
/// let picture = LSTMCellDiagram(lit: .forgetGate, step)
/// ```
public struct LSTMStep: Equatable, Sendable {
  /// $x_t$, or one of its numbers.
  public var x: Double
  /// $h_{t-1}$
  public var hiddenBefore: Double
  /// $C_{t-1}$
  public var cellBefore: Double
  /// $f_t$
  public var forget: Double
  /// $i_t$
  public var input: Double
  /// $\tilde C_t$
  public var candidate: Double
  /// $o_t$
  public var output: Double
  /// $C_t$
  public var cell: Double
  /// $h_t$
  public var hidden: Double

  /// - Parameters:
  ///   - x: $x_t$.
  ///   - before: $h_{t-1}$ and $C_{t-1}$, in the order of a state's parts.
  ///   - layers: $f_t$, $i_t$, $\tilde C_t$ and $o_t$, as they stand in the picture.
  ///   - after: $h_t$ and $C_t$.
  public init(x: Double, before: [Double], layers: [Double], after: [Double]) {
    guard before.count == 2, layers.count == 4, after.count == 2 else {
      fatalError(
        "LSTMStep: takes 2 numbers before, 4 of the layers and 2 after, "
          + "not \(before.count), \(layers.count) and \(after.count)")
    }
    self.x = x
    (hiddenBefore, cellBefore) = (before[0], before[1])
    (forget, input, candidate, output) = (layers[0], layers[1], layers[2], layers[3])
    (hidden, cell) = (after[0], after[1])
  }
}

/// Parts of the LSTM's diagram that may be in question.
public struct LSTMParts: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The line of the cell state, with its product and its sum.
  public static let cellLine = LSTMParts(rawValue: 1)
  /// The layer that makes $f_t$, what it sees, and $f_t$.
  public static let forgetGate = LSTMParts(rawValue: 2)
  /// The layer that makes $i_t$, what it sees, and $i_t$.
  public static let inputGate = LSTMParts(rawValue: 4)
  /// The layer that makes $\tilde C_t$, what it sees, and $\tilde C_t$.
  public static let candidate = LSTMParts(rawValue: 8)
  /// From $f_t$, $i_t$ and $\tilde C_t$ to the new state: both products, the sum, and the cell line.
  public static let update = LSTMParts(rawValue: 16)
  /// The layer that makes $o_t$, what it sees, and the way from $C_t$ to $h_t$.
  public static let outputGate = LSTMParts(rawValue: 32)
  /// Everything.
  public static let all: LSTMParts = [
    .cellLine, .forgetGate, .inputGate, .candidate, .update, .outputGate,
  ]
  /// The three gates' layers and the candidate's.
  static let layers: LSTMParts = [.forgetGate, .inputGate, .candidate, .outputGate]
}
