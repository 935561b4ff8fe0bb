import Plot

/// Blocks of a Grid LSTM, depth upwards and time to the right, with the numbers that leave each of them.
///
/// One block alone is the block itself; without memories along depth it is a stack of LSTMs.
public struct GridDiagram: DiagramElement {
  /// What leaves one block, of one unit.
  public struct Step: Equatable, Sendable {
    /// h and m along depth; m is nil where none goes that way.
    public var depth: (hidden: Double, memory: Double?)
    /// h and m along time.
    public var time: (hidden: Double, memory: Double)

    public init(depth: (hidden: Double, memory: Double?), time: (hidden: Double, memory: Double)) {
      (self.depth, self.time) = (depth, time)
    }

    public static func == (a: Step, b: Step) -> Bool { a.depth == b.depth && a.time == b.time }
  }

  /// The width in the diagram's units.
  public let width: Double
  /// The height in the diagram's units.
  public let height: Double

  public private(set) var parts: [DiagramPart] = []

  private static let (across, up) = (4.4, 3.4)
  private static let (boxWidth, boxHeight) = (1.7, 1.4)

  /// - Parameter steps: For each layer, the lowest first, what leaves its block at each step.
  public init(_ steps: [[Step]]) {
    let columns = steps.first?.count ?? 0
    width = Double(columns) * Self.across + 2.2
    height = Double(steps.count) * Self.up + 1.9
    for (row, layer) in steps.enumerated() {
      for (column, step) in layer.enumerated() {
        add(
          step, at: Point(2.4 + Double(column) * Self.across, 2.4 + Double(row) * Self.up),
          isLowest: row == 0, isFirst: column == 0)
      }
    }
    for column in 0..<columns {
      let name = columns == 1 ? "x_t" : "x_\(column + 1)"
      let place = Point(2.4 + Double(column) * Self.across, 0.35)
      parts.append(.text(Text(name, at: place, color: .data)))
    }
  }

  private mutating func add(_ step: Step, at center: Point, isLowest: Bool, isFirst: Bool) {
    let box = Box("block", at: center, width: Self.boxWidth, height: Self.boxHeight)
    let hasMemory = step.depth.memory != nil
    if isLowest {
      let from = center.moved(0, -1.75)
      parts.append(.wire(Wire(from: from, to: box.bottom, color: .data)))
    }
    if isFirst {
      for (offset, color) in [(0.35, Symbol.cell), (-0.35, .hidden)] {
        let end = box.left.moved(0, offset)
        parts.append(.wire(Wire(from: end.moved(-1.3, 0), to: end, color: color)))
      }
    }
    let reach = Self.up - Self.boxHeight
    let shift = hasMemory ? 0.35 : 0
    let (left, right) = (box.top.moved(-shift, 0), box.top.moved(shift, 0))
    parts.append(.wire(Wire(from: left, to: left.moved(0, reach), color: .hidden)))
    add("h", step.depth.hidden, left.moved(-0.2, 0.75), .right, .hidden)
    if let memory = step.depth.memory {
      parts.append(.wire(Wire(from: right, to: right.moved(0, reach), color: .cell)))
      add("m", memory, right.moved(0.2, 1.3), .left, .cell)
    }
    let (upper, lower) = (box.right.moved(0, 0.35), box.right.moved(0, -0.35))
    let far = Self.across - Self.boxWidth
    parts.append(.wire(Wire(from: upper, to: upper.moved(far, 0), color: .cell)))
    parts.append(.wire(Wire(from: lower, to: lower.moved(far, 0), color: .hidden)))
    add("m", step.time.memory, upper.moved(far / 2, 0.4), .center, .cell)
    add("h", step.time.hidden, lower.moved(far / 2, -0.4), .center, .hidden)
    parts.append(.box(box))
  }

  private mutating func add(
    _ name: String, _ value: Double, _ place: Point, _ alignment: Text.Alignment, _ color: Symbol
  ) {
    let text = "\(name) \(numberText(value, decimals: 2))"
    parts.append(.text(Text(text, at: place, alignment, color: color)))
  }

  /// The picture as a part of a figure.
  ///
  /// - Parameter title: What the panel shows.
  public func panel(_ title: String) -> Panel {
    Panel(title, Diagram(width: width, height: height, parts: parts))
  }
}
