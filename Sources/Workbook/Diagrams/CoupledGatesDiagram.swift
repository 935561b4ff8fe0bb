import Plot

/// The LSTM's module with coupled gates: in place of an input gate stands what the forget gate leaves,
/// $1 - f_t$.
public struct CoupledGatesDiagram: BookDiagram {
  /// The width that the picture needs, in the diagram's units; a narrow page has room for it.
  public static let width = LSTMCellDiagram.width
  /// The height that the picture needs, in the diagram's units.
  public static let height = LSTMCellDiagram.height

  public let parts: [DiagramPart]

  /// - Parameter step: The numbers on the wires, $i_t$ being $1 - f_t$; names alone without it.
  public init(_ step: LSTMStep? = nil) {
    // The module without its input gate: box, gate, and the way up to the box.
    let module = LSTMCellDiagram(lit: [.forgetGate, .update], step).parts.filter { part in
      switch part {
      case .box(let box): box.color != .input
      case .text(let text): text.color != .input && !text.text.contains("i_t")
      case .wire(let wire):
        wire.color != .input && wire != Self.wayUp(wire.emphasis)
      case .circle: true
      }
    }
    let complement = Circle("1−", at: Point(4.9, 5), color: .forget, .lit)
    let wires = [
      Wire(from: Point(3, 5), to: complement.left, color: .forget, .lit),
      Wire(from: complement.right, to: Point(6.68, 5), color: .forget, .lit),
    ]
    var texts = [Text("1−f_t", at: Point(6, 5.55), .center, color: .forget)]
    if let step {
      let value = numberText(1 - step.forget, decimals: 2)
      texts.append(Text(value, at: Point(5.95, 4.55), .center, color: .forget))
    }
    texts.append(Text("(1−f) ⊙ C̃_t", at: Point(7.35, 6.6), .left, color: .cell))
    parts = module + complement.parts + wires.flatMap(\.parts) + texts.flatMap(\.parts)
  }

  /// The wire from the hidden line up to the input gate.
  private static func wayUp(_ emphasis: Emphasis) -> Wire {
    Wire(from: Point(5, 1.5), to: Point(5, 2.9 - 0.45), color: .hidden, emphasis)
  }
}
