import Plot

/// The essay's five signs, each with its meaning.
public struct NotationDiagram: BookDiagram {
  /// The width that the picture needs, in the diagram's units; a narrow page has room for it.
  public static let width = 14.0
  /// The height that the picture needs, in the diagram's units.
  public static let height = 3.4

  public private(set) var parts: [DiagramPart] = []

  public init() {
    let y = 2.4
    let names = [
      ["learned", "layer"], ["element", "by element"], ["vector", "carried"],
      ["joined", "end to end"],
      ["copied"],
    ]
    for (index, lines) in names.enumerated() {
      let x = 1.4 + 2.8 * Double(index)
      parts += Self.sign(index, x, y).flatMap(\.parts)
      for (row, line) in lines.enumerated() {
        parts += Text(line, at: Point(x, 1.1 - 0.7 * Double(row))).parts
      }
    }
  }

  private static func sign(_ index: Int, _ x: Double, _ y: Double) -> [any DiagramElement] {
    func wire(_ from: (Double, Double), _ to: (Double, Double), via: [Point] = []) -> Wire {
      Wire(
        from: Point(x + from.0, y + from.1), to: Point(x + to.0, y + to.1), via: via,
        color: .hidden)
    }
    switch index {
    case 0: return [Box("σ", at: Point(x, y), width: 1.4, color: .forget)]
    case 1: return [Circle("×", at: Point(x, y), color: .cell)]
    case 2: return [wire((-0.9, 0), (0.9, 0))]
    case 3:
      var lower = wire((-0.9, -0.6), (0, 0), via: [Point(x, y - 0.6)])
      lower.hasArrow = false
      return [wire((-0.9, 0), (0.9, 0)), lower]
    default:
      return [
        wire((-0.9, 0), (0.9, 0.5), via: [Point(x, y), Point(x, y + 0.5)]),
        wire((-0.9, 0), (0.9, -0.5), via: [Point(x, y), Point(x, y - 0.5)]),
      ]
    }
  }
}
