import Plot

/// The numbers of one unit in one step of a GRU, for the wires of a diagram.
public struct GRUStep: Equatable, Sendable {
  /// $x_t$, or one of its numbers.
  public var x: Double
  /// $h_{t-1}$
  public var hiddenBefore: Double
  /// $r_t$
  public var reset: Double
  /// $z_t$
  public var update: Double
  /// $\tilde h_t$
  public var candidate: Double
  /// $h_t$
  public var hidden: Double

  /// - Parameters:
  ///   - x: $x_t$.
  ///   - before: $h_{t-1}$.
  ///   - layers: $r_t$, $z_t$ and $\tilde h_t$, as they stand in the picture.
  ///   - after: $h_t$.
  public init(x: Double, before: Double, layers: [Double], after: Double) {
    guard layers.count == 3 else {
      fatalError("GRUStep: takes 3 numbers of the layers, not \(layers.count)")
    }
    (self.x, hiddenBefore, hidden) = (x, before, after)
    (reset, update, candidate) = (layers[0], layers[1], layers[2])
  }
}

/// The essay's picture of a GRU: one line on top, which is cell state and hidden state in one, and below
/// it the layers for $r_t$, $z_t$ and $\tilde h_t$.
///
/// Where the LSTM's module has the same part it stands in the same place and colour: $z_t$ writes as an
/// input gate does, $r_t$ decides what of the state is seen, as an output gate does.
public struct GRUDiagram: BookDiagram {
  /// The width that the picture needs, in the diagram's units; a narrow page has room for it.
  public static let width = 14.0
  /// The height that the picture needs, in the diagram's units.
  public static let height = 8.9

  public private(set) var parts: [DiagramPart] = []

  private let step: GRUStep?

  private static let line = 7.8
  private static let layers = 2.9
  private static let (reset, update, candidate) = (3.2, 5.6, 9.3)

  /// - Parameter step: The numbers on the wires; names alone without it.
  public init(_ step: GRUStep? = nil) {
    self.step = step
    parts = moduleOutline(at: Point(7.1, 4.7), width: 10.7, height: 7.9)
    let past = Circle("×", at: Point(Self.reset, 5), color: .hidden)
    let complement = Circle("1−", at: Point(Self.update, 6.6), color: .input)
    let kept = Circle("×", at: Point(Self.update, Self.line), color: .hidden)
    let written = Circle("×", at: Point(Self.candidate, 5.6), color: .hidden)
    let sum = Circle("+", at: Point(Self.candidate, Self.line), color: .hidden)
    addInputs(to: past)
    let boxes = [("σ", Self.reset, Symbol.output), ("σ", Self.update, .input)].map {
      Box($0, at: Point($1, Self.layers), width: 1.4, color: $2)
    }
    let layer = Box("tanh", at: Point(Self.candidate, Self.layers), width: 1.4, color: .candidate)
    for element in boxes + [layer] { add(element) }
    for element in [past, complement, kept, written, sum] { add(element) }
    add(Wire(from: boxes[0].top, to: past.bottom, color: .output))
    add(
      Wire(
        from: past.right, to: layer.left, via: [Point(7.6, 5), Point(7.6, Self.layers)],
        color: .hidden))
    add(Wire(from: boxes[1].top, to: complement.bottom, color: .input))
    add(Wire(from: Point(Self.update, 5.6), to: written.left, color: .input))
    add(Wire(from: complement.top, to: kept.bottom, color: .input))
    add(Wire(from: layer.top, to: written.bottom, color: .candidate))
    add(Wire(from: written.top, to: sum.bottom, color: .hidden))
    add(Wire(from: Point(0, Self.line), to: kept.left, color: .hidden))
    add(Wire(from: kept.right, to: sum.left, color: .hidden))
    add(Wire(from: sum.right, to: Point(Self.width, Self.line), color: .hidden))
    addNames()
  }

  /// h from the top line and x from below, to the two gates; x alone to the candidate.
  private mutating func addInputs(to past: Circle) {
    let (left, low, joint) = (1.35, 1.5, Point(2.3, 1.5))
    let bottom = Self.layers - 0.45
    func wire(
      _ from: Point, _ to: Point, via: [Point] = [], _ color: Symbol, arrow: Bool = true
    ) {
      add(Wire(from: from, to: to, via: via, color: color, arrow: arrow))
    }
    wire(Point(left, Self.line), joint, via: [Point(left, low)], .hidden, arrow: false)
    wire(Point(left, past.center.y), past.left, .hidden)
    wire(Point(2.3, 0), joint, .data, arrow: false)
    wire(joint, Point(Self.reset, bottom), via: [Point(Self.reset, low)], .hidden)
    wire(joint, Point(Self.update, bottom), via: [Point(Self.update, low)], .hidden)
    wire(
      Point(2.3, 0.9), Point(Self.candidate, bottom), via: [Point(Self.candidate, 0.9)], .data)
  }

  private mutating func addNames() {
    let flat = Self.line
    name("h_{t−1}", step?.hiddenBefore, Point(0.1, flat + 0.48), .left, .hidden, below: 0.96)
    name("h_t", step?.hidden, Point(13.9, flat + 0.48), .right, .hidden, below: 0.96)
    name(
      "(1−z) ⊙ h", step.map { (1 - $0.update) * $0.hiddenBefore },
      Point(7.45, flat + 0.48), .center, .hidden, below: 0.96)
    name(
      "z_t ⊙ h̃_t", step.map { $0.update * $0.candidate }, Point(Self.candidate + 0.3, 6.95), .left,
      .hidden, below: 0.6)
    name("r_t", step?.reset, Point(Self.reset + 0.3, 4.25), .left, .output, below: 0.55)
    name("z_t", step?.update, Point(Self.update + 0.3, 4.25), .left, .input, below: 0.55)
    name("h̃_t", step?.candidate, Point(Self.candidate + 0.3, 4.55), .left, .candidate, below: 0.6)
    name(
      "r ⊙ h", step.map { $0.reset * $0.hiddenBefore }, Point(3.75, 5.45), .left, .hidden,
      below: nil)
    add(Text("x_t", at: Point(2.55, 0.3), .left, color: .data))
    if let step {
      add(Text(numberText(step.x, decimals: 2), at: Point(3.3, 0.35), .left, color: .data))
    }
  }

  private mutating func add(_ element: some DiagramElement) { parts += element.parts }

  /// A name and, so far below it, its number.
  private mutating func name(
    _ text: String, _ value: Double?, _ place: Point, _ alignment: Text.Alignment, _ color: Symbol,
    below distance: Double?
  ) {
    add(Text(text, at: place, alignment, color: color))
    guard let value, let distance else { return }
    let number = numberText(value, decimals: 2)
    add(Text(number, at: place.moved(0, -distance), alignment, color: color))
  }
}
