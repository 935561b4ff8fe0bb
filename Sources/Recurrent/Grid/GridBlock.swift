/// A block of a Grid LSTM: N sides come in, N sides go out.
///
/// All the hidden vectors that come in stand side by side. Each dimension has a transform of its own,
/// which sees them all but only its own memory:
///
/// $$H = [h_1; \dots; h_N] \qquad (h'_n, m'_n) = \mathrm{LSTM}_n(H, m_n)$$
///
/// A priority dimension is computed last and sees the others' new hidden vectors in H. A dimension may
/// have one layer and no memory instead, $h'_n = \alpha(V H + b)$, or none: the identity passes on
/// another dimension's new hidden vector after all else is computed. Where there is no LSTM, $m_n$ goes
/// through as it is.
///
/// By default an LSTM shows $o \odot \tanh m'$, as in the other chapters' cells. So the LSTM of a stack
/// is a special case, and a grid differs from it in its depth dimension alone.
///
/// N LSTMs have 4N²H² weights and 4NH biases.
///
/// ```swift
/// let block = GridBlock<Float>(dimensions: [.lstm, .lstm], hidden: 32, using: &generator)
/// let next = block([depth, time])          // next[0] goes on along depth, next[1] along time
/// ```
///
/// Axes: B batch, H hidden, N dimensions.
///
/// - Source: Kalchbrenner, Danihelka and Graves 2015, "Grid long short-term memory", section 3;
///   priority dimensions 3.2.
public struct GridBlock<Scalar: TensorScalar>: Module {
  /// One a dimension.
  public let transforms: [GridTransform<Scalar>]
  /// H.
  public let hidden: Int
  /// The dimension that is computed last; nil where all are computed at once.
  public let priority: Int?
  /// How its LSTMs show their memory.
  public let output: GridOutput
  /// "dimension0.inputGate.weight", and so on.
  public let parameters: [(name: String, variable: Variable<Scalar>)]

  public init(
    _ transforms: [GridTransform<Scalar>], hidden: Int, priority: Int? = nil,
    output: GridOutput = .gatedTanh
  ) {
    let width = transforms.count * hidden
    for (number, transform) in transforms.enumerated() {
      switch transform {
      case .lstm(let gates):
        Self.check(gates.layers, number, [hidden, width])
      case .plain(let layer, _): Self.check([layer], number, [hidden, width])
      case .identity(let source):
        guard transforms.indices.contains(source),
          source == number || !transforms[source].isIdentity
        else {
          fatalError(
            "GridBlock: dimension \(number) can't pass on what dimension \(source) computes; name one "
              + "of 0..<\(transforms.count) that has a transform")
        }
      }
    }
    guard !transforms.isEmpty, priority.map(transforms.indices.contains) ?? true else {
      fatalError(
        "GridBlock: needs at least one dimension and a priority among them, not "
          + "\(transforms.count) dimensions and priority \(priority.map(String.init) ?? "nil")")
    }
    self.transforms = transforms
    self.hidden = hidden
    self.priority = priority
    self.output = output
    parameters = transforms.enumerated().flatMap { named("dimension\($0)", $1.parameters) }
  }

  /// Weights and biases drawn uniformly from ±1/√(NH).
  ///
  /// - Parameters:
  ///   - dimensions: What stands along each.
  ///   - hidden: H.
  ///   - priority: The dimension that is computed last.
  ///   - output: How the LSTMs show their memory.
  ///   - generator: Draws the weights.
  public init(
    dimensions: [GridDimension<Scalar>], hidden: Int, priority: Int? = nil,
    output: GridOutput = .gatedTanh, using generator: inout SeededGenerator
  ) {
    let count = dimensions.count
    self.init(
      dimensions.map { dimension in
        switch dimension {
        case .lstm(let bias):
          .lstm(
            GridGates(dimensions: count, hidden: hidden, forgetBias: bias, using: &generator))
        case .plain(let activation):
          .plain(
            Linear(inputs: count * hidden, outputs: hidden, using: &generator), activation)
        case .identity(let source): .identity(of: source)
        }
      }, hidden: hidden, priority: priority, output: output)
  }

  private static func check(_ layers: [Linear<Scalar>], _ dimension: Int, _ shape: [Int]) {
    guard layers.allSatisfy({ $0.weight.shape == shape && $0.bias.shape == [shape[0]] }) else {
      fatalError(
        "GridBlock: dimension \(dimension) needs layers of [H, NH] = \(shape), not "
          + "\(layers.map(\.weight.shape))")
    }
  }

  /// N.
  public var dimensions: Int { transforms.count }

  /// The block, as the paper's figure has it.
  ///
  /// - Parameter sides: One a dimension, h and m each [B, H].
  /// - Returns: One a dimension, h' and m' each [B, H].
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func callAsFunction(_ sides: [GridSide<Scalar>]) -> [GridSide<Scalar>] {
    guard sides.count == dimensions,
      sides.allSatisfy({ $0.hidden.shape.last == hidden && $0.memory.shape == $0.hidden.shape })
    else {
      fatalError(
        "GridBlock: needs \(dimensions) sides of [B, \(hidden)], not "
          + "\(sides.map { [$0.hidden.shape, $0.memory.shape] })")
    }
    var next = sides
    let seen = sideBySide(sides)
    for dimension in sides.indices where dimension != priority {
      next[dimension] = transformed(dimension, seen, sides[dimension])
    }
    if let priority {
      next[priority] = transformed(priority, sideBySide(next), sides[priority])
    }
    for (dimension, transform) in transforms.enumerated() {
      if case .identity(let source) = transform { next[dimension].hidden = next[source].hidden }
    }
    return next
  }

  /// $H = [h_1; \dots; h_N]$, [B, NH].
  private func sideBySide(_ sides: [GridSide<Scalar>]) -> Variable<Scalar> {
    sides.dropFirst().reduce(sides[0].hidden) { joining($0, $1.hidden) }
  }

  private func transformed(
    _ dimension: Int, _ seen: Variable<Scalar>, _ side: GridSide<Scalar>
  ) -> GridSide<Scalar> {
    switch transforms[dimension] {
    case .lstm(let gates): gates(seen, side.memory, output)
    case .plain(let layer, .tanh): GridSide(hidden: tanh(layer(seen)), memory: side.memory)
    case .plain(let layer, .relu): GridSide(hidden: relu(layer(seen)), memory: side.memory)
    case .identity: side
    }
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> GridBlock {
    let own = variables.parts(of: transforms.map(\.parameters.count))
    return GridBlock(
      zip(transforms, own).map { $0.replacing($1) }, hidden: hidden, priority: priority,
      output: output)
  }
}

extension GridTransform {
  fileprivate var isIdentity: Bool { if case .identity = self { true } else { false } }
}
