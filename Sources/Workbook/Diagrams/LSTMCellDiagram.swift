import Plot

/// The essay's picture of one LSTM module, the same in every chapter: the cell line on top, the hidden
/// line below, and between them the layers for $f_t$, $i_t$, $\tilde C_t$ and $o_t$ from left to right.
///
/// What is in question is lit, the rest pale; with `.all` everything has its colour. The numbers of a
/// step stand beside the wires.
///
/// ```swift
/// LSTMCellDiagram(lit: [.forgetGate, .cellLine], step).figure("What the forget gate sees")
/// ```
public struct LSTMCellDiagram: BookDiagram {
  /// The width that the picture needs, in the diagram's units; a narrow page has room for it.
  public static let width = 14.0
  /// The height that the picture needs, in the diagram's units.
  public static let height = 8.9

  public private(set) var parts: [DiagramPart] = []

  private let lit: LSTMParts
  private let step: LSTMStep?

  private static let cellLine = 7.8
  private static let hiddenLine = 1.5
  /// Where products meet, between the layers and the cell line.
  private static let meeting = 5.0
  private static let layers = 2.9
  private static let (forget, input, candidate, output) = (3.0, 5.0, 7.1, 9.2)
  /// The way from the cell line down to the hidden state.
  private static let exit = 11.3

  /// - Parameters:
  ///   - lit: The parts in question.
  ///   - step: The numbers on the wires; names alone without it.
  public init(lit: LSTMParts = .all, _ step: LSTMStep? = nil) {
    self.lit = lit
    self.step = step
    parts = moduleOutline(at: Point(7.1, 4.7), width: 10.7, height: 7.9)
    addInputs()
    addCellLine()
    addLayer("σ", at: Self.forget, "f_t", step?.forget, .forget, by: .forgetGate)
    addLayer("σ", at: Self.input, "i_t", step?.input, .input, by: .inputGate)
    addLayer("tanh", at: Self.candidate, "C̃_t", step?.candidate, .candidate, by: .candidate)
    addLayer("σ", at: Self.output, "o_t", step?.output, .output, by: .outputGate)
    addProducts()
    addOutput()
  }

  /// How a part looks that some of the reader's questions are about.
  private func emphasis(_ questions: LSTMParts) -> Emphasis {
    lit == .all ? .normal : lit.isDisjoint(with: questions) ? .pale : .lit
  }

  // MARK: The lines

  /// h from the left, x from below, and the line that leads both to each layer.
  private mutating func addInputs() {
    let y = Self.hiddenLine
    let joint = Point(2.3, y)
    addWire(from: Point(0, y), to: joint, .hidden, by: .layers, arrow: false)
    addWire(from: Point(2.3, 0), to: joint, .data, by: .layers, arrow: false)
    add("h_{t−1}", step?.hiddenBefore, beside: Point(0.1, y), .left, .hidden, by: .layers)
    add(Text("x_t", at: Point(2.55, 0.3), .left, color: .data, texts(.layers)))
    addNumber(step?.x, at: Point(3.3, 0.35), .left, .data, by: .layers)
    var from = joint
    let stops = [Self.forget, Self.input, Self.candidate, Self.output]
    let questions: [LSTMParts] = [.forgetGate, .inputGate, .candidate, .outputGate]
    for (index, x) in stops.enumerated() {
      let further = questions[index...].reduce(into: LSTMParts()) { $0.formUnion($1) }
      let to = Point(x, y)
      addWire(from: from, to: to, .hidden, by: further, arrow: false)
      addWire(from: to, to: Point(x, Self.layers - 0.45), .hidden, by: questions[index])
      from = to
    }
  }

  private mutating func addCellLine() {
    let y = Self.cellLine
    let question: LSTMParts = [.cellLine, .update]
    addWire(from: Point(0, y), to: Point(Self.forget - 0.42, y), .cell, by: question)
    addWire(
      from: Point(Self.forget + 0.42, y), to: Point(Self.candidate - 0.42, y), .cell, by: question)
    let end = Point(Self.width, y)
    addWire(from: Point(Self.candidate + 0.42, y), to: end, .cell, by: question)
    add(Circle("×", at: Point(Self.forget, y), color: .cell, emphasis(question)))
    add(Circle("+", at: Point(Self.candidate, y), color: .cell, emphasis(question)))
    add("C_{t−1}", step?.cellBefore, beside: Point(0.1, y), .left, .cell, by: question)
    add("C_t", step?.cell, beside: Point(13.9, y), .right, .cell, by: question)
    let kept = step.map { $0.forget * $0.cellBefore }
    add("f_t ⊙ C_{t−1}", kept, beside: Point(4.95, y), .center, .cell, by: question)
  }

  // MARK: Layers and products

  private mutating func addLayer(
    _ text: String, at x: Double, _ name: String, _ value: Double?, _ color: Symbol,
    by question: LSTMParts
  ) {
    let box = Box(text, at: Point(x, Self.layers), width: 1.4, color: color, emphasis(question))
    add(box)
    let users: LSTMParts = question == .outputGate ? question : [question, .update]
    switch question {
    case .forgetGate:
      addWire(from: box.top, to: Point(x, Self.cellLine - 0.42), color, by: users)
    case .candidate:
      addWire(from: box.top, to: Point(x, Self.meeting - 0.42), color, by: users)
    default:
      let target = question == .inputGate ? Self.candidate : Self.exit
      addWire(
        from: box.top, to: Point(target - 0.42, Self.meeting), via: [Point(x, Self.meeting)],
        color, by: users)
    }
    add(Text(name, at: Point(x + 0.32, 4.35), .left, color: color, texts(users)))
    addNumber(value, at: Point(x + 0.32, 3.75), .left, color, by: users)
  }

  private mutating func addProducts() {
    let product = Circle(
      "×", at: Point(Self.candidate, Self.meeting), color: .cell, emphasis(.update))
    add(product)
    addWire(from: product.top, to: Point(Self.candidate, Self.cellLine - 0.42), .cell, by: .update)
    let x = Self.candidate + 0.25
    add(Text("i_t ⊙ C̃_t", at: Point(x, 6.6), .left, color: .cell, texts(.update)))
    addNumber(
      step.map { $0.input * $0.candidate }, at: Point(x, 5.95), .left, .cell, by: .update)
  }

  private mutating func addOutput() {
    let question = LSTMParts.outputGate
    let x = Self.exit
    let squash = Circle(
      "tanh", at: Point(x, 6.5), radius: 0.66, color: .cell, emphasis(question))
    let product = Circle("×", at: Point(x, Self.meeting), color: .hidden, emphasis(question))
    add(squash)
    add(product)
    addWire(from: Point(x, Self.cellLine), to: squash.top, .cell, by: question)
    addWire(from: squash.bottom, to: product.top, .cell, by: question)
    let end = Point(Self.width, Self.hiddenLine)
    addWire(
      from: product.bottom, to: end, via: [Point(x, Self.hiddenLine)], .hidden, by: question)
    add("h_t", step?.hidden, beside: Point(13.9, Self.hiddenLine), .right, .hidden, by: question)
  }

  // MARK: Small parts

  private mutating func add(_ element: some DiagramElement) { parts += element.parts }

  private mutating func addWire(
    from start: Point, to end: Point, via corners: [Point] = [], _ color: Symbol,
    by questions: LSTMParts, arrow: Bool = true
  ) {
    add(
      Wire(
        from: start, to: end, via: corners, color: color, arrow: arrow, emphasis(questions)))
  }

  /// A name above a place of a flat wire, its number below.
  private mutating func add(
    _ name: String, _ value: Double?, beside place: Point, _ alignment: Text.Alignment,
    _ color: Symbol, by questions: LSTMParts
  ) {
    add(Text(name, at: place.moved(0, 0.48), alignment, color: color, texts(questions)))
    addNumber(value, at: place.moved(0, -0.48), alignment, color, by: questions)
  }

  private mutating func addNumber(
    _ value: Double?, at place: Point, _ alignment: Text.Alignment, _ color: Symbol,
    by questions: LSTMParts
  ) {
    guard let value else { return }
    let text = numberText(value, decimals: 2)
    add(Text(text, at: place, alignment, color: color, texts(questions)))
  }

  /// Names and numbers are bold only on what is lit among pale parts.
  private func texts(_ questions: LSTMParts) -> Emphasis {
    emphasis(questions) == .pale ? .pale : .normal
  }
}

/// A module's border: a line, not a shaded ground, on which the symbols' colours would be hard to read.
func moduleOutline(at center: Point, width: Double, height: Double) -> [DiagramPart] {
  let corners = [(1.0, -1.0), (1, 1), (-1, 1), (-1, -1)].map { right, up in
    center.moved(right * width / 2, up * height / 2)
  }
  let start = center.moved(0, -height / 2)
  return Wire(from: start, to: start, via: corners, arrow: false, .pale).parts
}
