import Plot

/// The essay's two chains: three modules with one layer each, or with four. The numbers are the states
/// that each module hands to the next.
public struct RepeatingModules: DiagramElement {
  /// The width that three modules need, in the diagram's units; a narrow page has room for it.
  public static let width = 14.0
  /// The height that this chain needs, in the diagram's units.
  public let height: Double

  public private(set) var parts: [DiagramPart] = []

  private static let distance = 4.55
  private static let hiddenLine = 2.2
  private static let cellLine = 6.15
  private static let bottom = 1.5
  /// Half of a module's width.
  private static let reach = 1.95

  /// Modules with a single tanh layer: the standard recurrent network.
  ///
  /// - Parameters:
  ///   - inputs: The number at each module's input, at most three.
  ///   - states: The hidden state that each module hands on.
  public init(inputs: [Double], states: [Double]) {
    height = 4.5
    let y = 2.8
    for (index, (x, state)) in zip(inputs, states).enumerated() {
      let center = Self.center(index)
      let layer = Box("tanh", at: Point(center, y), width: 1.4, color: .hidden, .lit)
      parts += moduleOutline(
        at: Point(center, y), width: 2 * Self.reach, height: 2 * (y - Self.bottom))
      addLine(index, y: y, until: layer.left.x, .hidden)
      addInput(index, x, y: y)
      add(layer)
      add(
        Wire(
          from: layer.right, to: Point(center + Self.distance / 2, y), color: .hidden, arrow: false)
      )
      addState(index, state, at: 1.05, .hidden)
    }
    add(Text("h", at: Point(0.05, y + 0.5), .left, color: .hidden))
  }

  /// Modules with four layers, named by what they make.
  ///
  /// - Parameter steps: The numbers of each module, at most three.
  public init(_ steps: [LSTMStep]) {
    height = 7.25
    for (index, step) in steps.enumerated() {
      let center = Self.center(index)
      let (low, high) = (Self.bottom, Self.cellLine + 0.5)
      parts += moduleOutline(
        at: Point(center, (low + high) / 2), width: 2 * Self.reach, height: high - low)
      addInput(index, step.x, y: Self.hiddenLine)
      addLayers(center)
      addState(index, step.cell, at: high + 0.35, .cell)
      addState(index, step.hidden, at: 1.05, .hidden)
    }
    add(Text("C", at: Point(0.05, Self.cellLine + 0.5), .left, color: .cell))
    add(Text("h", at: Point(0.05, Self.hiddenLine + 0.5), .left, color: .hidden))
  }

  /// The picture as a part of a figure.
  public func panel(_ title: String) -> Panel {
    Panel(title, Diagram(width: Self.width, height: height, parts: parts))
  }

  /// Four layers and what joins them to the two lines, around a module's middle.
  private mutating func addLayers(_ center: Double) {
    let columns = (center - 1.6, center - 0.9, center - 0.2, center + 0.5)
    let (layers, meeting, exit) = (3.25, 4.2, center + 1.35)
    let left = center - Self.distance / 2
    let right = center + Self.distance / 2
    func circle(_ text: String, _ x: Double, _ y: Double, _ color: Symbol) -> Circle {
      Circle(text, at: Point(x, y), radius: 0.27, color: color)
    }
    let (kept, sum) = (
      circle("×", columns.0, Self.cellLine, .cell), circle("+", columns.2, Self.cellLine, .cell)
    )
    let (written, shown) = (
      circle("×", columns.2, meeting, .cell), circle("×", exit, meeting, .hidden)
    )
    let squash = Circle(
      "tanh", at: Point(exit, 5.3), radius: 0.56, color: .cell)
    func plain(_ from: Point, _ to: Point, _ color: Symbol, via: [Point] = []) -> Wire {
      Wire(from: from, to: to, via: via, color: color, arrow: false)
    }
    add(plain(Point(left, Self.hiddenLine), Point(columns.3, Self.hiddenLine), .hidden))
    add(plain(Point(left, Self.cellLine), kept.left, .cell))
    add(plain(kept.right, sum.left, .cell))
    add(plain(sum.right, Point(right, Self.cellLine), .cell))
    add(plain(written.top, sum.bottom, .cell))
    add(plain(Point(exit, Self.cellLine), squash.top, .cell))
    add(plain(squash.bottom, shown.top, .cell))
    add(
      plain(
        shown.bottom, Point(right, Self.hiddenLine), .hidden, via: [Point(exit, Self.hiddenLine)]))
    for (name, x, color) in [
      ("f", columns.0, Symbol.forget), ("i", columns.1, .input), ("C̃", columns.2, .candidate),
      ("o", columns.3, .output),
    ] {
      let box = Box(name, at: Point(x, layers), width: 0.62, height: 0.8, color: color, .lit)
      add(plain(Point(x, Self.hiddenLine), box.bottom, .hidden))
      add(box)
      switch color {
      case .forget: add(plain(box.top, kept.bottom, color))
      case .input: add(plain(box.top, written.left, color, via: [Point(x, meeting)]))
      case .candidate: add(plain(box.top, written.bottom, color))
      default: add(plain(box.top, shown.left, color, via: [Point(x, meeting)]))
      }
    }
    for circle in [kept, sum, written, squash, shown] { add(circle) }
  }

  // MARK: Small parts

  private static func center(_ index: Int) -> Double { 2.55 + distance * Double(index) }

  private mutating func add(_ element: some DiagramElement) { parts += element.parts }

  private mutating func addLine(_ index: Int, y: Double, until end: Double, _ color: Symbol) {
    let start = Point(Self.center(index) - Self.distance / 2, y)
    add(Wire(from: start, to: Point(end, y), color: color))
  }

  /// x from below, and its number.
  private mutating func addInput(_ index: Int, _ value: Double, y: Double) {
    let x = Self.center(index) - Self.reach + 0.25
    add(Wire(from: Point(x, 0), to: Point(x, y), color: .data, arrow: false))
    add(Text("x_\(index)", at: Point(x + 0.25, 0.3), .left, color: .data))
    let text = numberText(value, decimals: 2)
    add(Text(text, at: Point(x + 1, 0.35), .left, color: .data))
  }

  /// A number where a module hands its state on.
  private mutating func addState(_ index: Int, _ value: Double, at y: Double, _ color: Symbol) {
    let x = Self.center(index) + Self.reach + 0.2
    let text = numberText(value, decimals: 2)
    add(Text(text, at: Point(x, y), .right, color: color))
  }
}
