import Plot

/// The essay's picture of a recurrent network: a loop, and the chain of copies that it stands for.
///
/// Every copy is a box A with its input below and its output above; what passes from copy to copy is
/// the hidden state. Values, where they are given, stand on the wires.
public struct UnrolledNetwork: DiagramElement {
  public var parts: [DiagramPart]

  private static let middle = 2.3
  private static let distance = 2.4

  /// The height that the picture needs, in the diagram's units.
  public static let height = 4.6

  /// One box with a loop on itself.
  ///
  /// - Parameter x: The box's middle, in the diagram's units.
  public init(loopAt x: Double) {
    parts = Self.copy(at: x, input: "x_t", output: "h_t", values: nil)
    parts += Wire.loop(on: Self.box(x), .right, size: 1.1, color: .hidden, .lit).parts
  }

  /// A chain of copies.
  ///
  /// - Parameters:
  ///   - start: The first box's middle, in the diagram's units.
  ///   - inputs: The number at each copy's input.
  ///   - states: The number at each copy's output, which also goes to the next copy.
  public init(chainFrom start: Double, inputs: [Double], states: [Double]) {
    parts = []
    for (index, values) in zip(inputs, states).enumerated() {
      let x = start + Self.distance * Double(index)
      parts += Self.copy(at: x, input: "x_\(index)", output: "h_\(index)", values: values)
      guard index + 1 < inputs.count else { continue }
      let (here, next) = (Self.box(x), Self.box(x + Self.distance))
      parts +=
        Wire(
          from: here.right, to: next.left, value: values.1, color: .hidden, .lit
        ).parts
    }
  }

  /// A chain of copies with a loss at the last one, and what comes back from it: wires from right to
  /// left, each with the size of the gradient that has got that far.
  ///
  /// - Parameters:
  ///   - start: The first box's middle, in the diagram's units.
  ///   - gradients: ‖∂L/∂h_t‖ of each copy; the last stands at the wire from the loss.
  ///   - names: What stands in each copy's input.
  public init(gradientsFrom start: Double, _ gradients: [Double], names: [String]) {
    guard gradients.count == names.count else {
      fatalError(
        "UnrolledNetwork: \(gradients.count) gradients need as many names, not \(names.count)")
    }
    parts = []
    for (index, gradient) in gradients.enumerated() {
      let x = start + Self.distance * Double(index)
      let here = Self.box(x)
      // A word is wider than a circle.
      parts += here.parts + Text(names[index], at: Point(x, 0.55), color: .data).parts
      parts += Wire(from: Point(x, 0.95), to: here.bottom, color: .data, .pale).parts
      if index + 1 < gradients.count {
        let next = Self.box(x + Self.distance)
        parts +=
          Wire(from: next.left, to: here.right, value: gradient, color: .hidden, .lit).parts
      } else {
        let loss = Circle("L", at: Point(x, Self.middle + 1.75))
        parts += loss.parts
        parts +=
          Wire(from: loss.bottom, to: here.top, value: gradient, color: .hidden, .lit).parts
      }
    }
  }

  private static func box(_ x: Double) -> Box {
    Box("A", at: Point(x, middle), width: 1.2, height: 1, color: .hidden)
  }

  private static func copy(
    at x: Double, input: String, output: String, values: (input: Double, output: Double)?
  ) -> [DiagramPart] {
    let low = Circle(input, at: Point(x, 0.55), color: .data)
    let high = Circle(output, at: Point(x, middle + 1.75), color: .hidden)
    return box(x).parts + low.parts + high.parts
      + Wire(from: low.top, to: box(x).bottom, value: values?.input, color: .data).parts
      + Wire(from: box(x).top, to: high.bottom, value: values?.output, color: .hidden).parts
  }
}
