import Plot

/// The LSTM's module with peepholes: lit are the wires from the cell state to the gates. Input and forget
/// gate see what comes in, the output gate what goes out.
public struct PeepholeDiagram: BookDiagram {
  /// The width that the picture needs, in the diagram's units; a narrow page has room for it.
  public static let width = LSTMCellDiagram.width
  /// The height that the picture needs, in the diagram's units.
  public static let height = LSTMCellDiagram.height

  public let parts: [DiagramPart]

  /// - Parameter step: The numbers on the wires; names alone without it.
  public init(_ step: LSTMStep? = nil) {
    let (cellLine, rail, bottom) = (7.8, 2.0, 2.45)
    func wire(_ from: Point, _ to: Point, via: [Point] = []) -> [DiagramPart] {
      Wire(from: from, to: to, via: via, color: .cell, .lit).parts
    }
    func text(_ name: String, _ value: Double?, _ place: Point) -> [DiagramPart] {
      let number = value.map {
        Text(
          numberText($0, decimals: 2), at: place.moved(0, -0.6), .right, color: .cell
        ).parts
      }
      return Text(name, at: place, .right, color: .cell).parts + (number ?? [])
    }
    // To the left of tanh, then to the right of the number on the output gate's wire.
    let pastNumber = [
      Point(10.42, 4.4), Point(10.82, 4.4), Point(10.82, 2.9),
    ]
    let old = [Point(1.45, cellLine), Point(1.45, rail)]
    parts =
      LSTMCellDiagram(lit: [], step).parts
      + wire(old[0], Point(2.55, bottom), via: [old[1], Point(2.55, rail)])
      + wire(old[0], Point(4.55, bottom), via: [old[1], Point(4.55, rail)])
      + wire(Point(10.42, cellLine), Point(9.9, 2.9), via: pastNumber)
      + text("C_{t−1}", step?.cellBefore, Point(1.15, 5))
      + text("C_t", nil, Point(10.2, 6.8))
  }
}
