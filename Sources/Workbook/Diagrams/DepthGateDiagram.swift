import Plot

/// What a depth gate adds between two LSTMs of a stack: a way from the lower cell state to the upper one,
/// and the gate on it.
public struct DepthGateDiagram: BookDiagram {
  /// The numbers of one step.
  public struct Step: Equatable, Sendable {
    /// The lower cell state at this step.
    public var lower: Double
    /// The upper cell state at the step before.
    public var before: Double
    /// $d_t$
    public var gate: Double
    /// What an LSTM would have as the upper cell state.
    public var own: Double

    public init(lower: Double, before: Double, gate: Double, own: Double) {
      (self.lower, self.before, self.gate, self.own) = (lower, before, gate, own)
    }
  }

  /// The width that the picture needs, in the diagram's units; a narrow page has room for it.
  public static let width = 14.0
  /// The height that the picture needs, in the diagram's units.
  public static let height = 7.6

  public let parts: [DiagramPart]

  /// - Parameter step: The numbers on the wires; names alone without it.
  public init(_ step: Step? = nil) {
    let (upper, middle, lower) = (6.5, 4.0, 1.3)
    let product = Circle("×", at: Point(9.2, middle), color: .cell, .lit)
    let sum = Circle("+", at: Point(9.2, upper), color: .cell, .lit)
    let gate = Box("σ", at: Point(6, middle), width: 1.4, color: .forget, .lit)
    func wire(
      _ from: Point, _ to: Point, via: [Point] = [], _ color: Symbol = .cell,
      _ emphasis: Emphasis = .lit
    ) -> Wire { Wire(from: from, to: to, via: via, color: color, emphasis) }
    func text(
      _ name: String, _ value: Double?, _ place: Point, _ alignment: Text.Alignment,
      _ color: Symbol = .cell
    ) -> [Text] {
      let number = value.map {
        Text(numberText($0, decimals: 2), at: place.moved(0, -0.96), alignment, color: color)
      }
      return [Text(name, at: place, alignment, color: color)] + (number.map { [$0] } ?? [])
    }
    let elements: [any DiagramElement] =
      [
        wire(Point(0, upper), sum.left, .cell, .normal),
        wire(sum.right, Point(Self.width, upper), .cell, .normal),
        wire(Point(0, lower), Point(Self.width, lower), .cell, .normal),
        wire(Point(9.2, lower), product.bottom), wire(product.top, sum.bottom),
        wire(gate.right, product.left, .forget),
        wire(Point(2.2, upper), Point(5.3, 4.2), via: [Point(2.2, 4.2)]),
        wire(Point(4.2, lower), Point(5.3, 3.8), via: [Point(4.2, 3.8)]),
        wire(Point(6, 2.6), gate.bottom, .hidden, .normal), gate, product, sum,
      ] as [any DiagramElement]
      + text("C_{t−1}, upper", step?.before, Point(0.1, upper + 0.48), .left)
      + text("f ⊙ C_{t−1} + i ⊙ C̃_t", step?.own, Point(6, upper + 0.48), .center)
      + text(
        "C_t, upper", step.map { $0.own + $0.gate * $0.lower }, Point(13.9, upper + 0.48), .right)
      + text("C_t, lower", step?.lower, Point(13.9, lower + 0.48), .right)
      + text("d_t", step?.gate, Point(7.75, middle + 0.48), .center, .forget)
      + text("h_t, lower", nil, Point(6, 2.25), .center, .hidden)
      + (step.map {
        [
          Text(
            numberText($0.gate * $0.lower, decimals: 2), at: Point(9.5, 5.2), .left, color: .cell)
        ]
      } ?? [])
    parts = elements.flatMap(\.parts)
  }
}
