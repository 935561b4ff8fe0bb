import Plot

/// The essay's picture of a gate, a sigmoid layer and a multiplication, as often as there are values:
/// what comes in at the left, what the gate says, and what is left of it.
public struct GateDiagram: BookDiagram {
  /// The width that three gates need, in the diagram's units; a narrow page has room for it.
  public static let width = 14.0
  /// The height that the picture needs, in the diagram's units.
  public static let height = 4.3

  public private(set) var parts: [DiagramPart] = []

  /// - Parameters:
  ///   - value: What arrives at each gate.
  ///   - gates: What each gate says, from 0 to 1, at most three.
  public init(value: Double, gates: [Double]) {
    let y = 3.2
    for (index, gate) in gates.enumerated() {
      let x = 2.3 + 4.7 * Double(index)
      let product = Circle("×", at: Point(x, y), color: .cell)
      let layer = Box("σ", at: Point(x, 0.6), width: 1.4, color: .forget, .lit)
      let (start, end) = (Point(x - 2.1, y), Point(x + 2.1, y))
      let elements: [any DiagramElement] = [
        Wire(from: start, to: product.left, value: value, color: .cell),
        // A closed gate leaves nothing to show: the wire goes on, pale.
        Wire(
          from: product.right, to: end, value: gate * value, color: .cell,
          gate == 0 ? .pale : .normal),
        Wire(from: layer.top, to: product.bottom, value: gate, color: .forget, .lit),
        product, layer,
      ]
      parts += elements.flatMap(\.parts)
    }
  }
}
