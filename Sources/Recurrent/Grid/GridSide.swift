/// What crosses one side of a block of a Grid LSTM: a hidden vector and a memory vector.
///
/// Axes: B batch, H hidden.
public struct GridSide<Scalar: TensorScalar>: RecurrentState {
  /// $h$, [B, H].
  public var hidden: Variable<Scalar>
  /// $m$, [B, H].
  public var memory: Variable<Scalar>

  public init(hidden: Variable<Scalar>, memory: Variable<Scalar>) {
    self.hidden = hidden
    self.memory = memory
  }

  /// Nothing known yet: h and m of zeros, [B, H].
  public init(zeros batch: Int, hidden: Int) {
    self.init(
      hidden: Variable(Tensor(zeros: [batch, hidden])),
      memory: Variable(Tensor(zeros: [batch, hidden])))
  }

  public var parts: [Variable<Scalar>] { [hidden, memory] }
  public func replacing(_ parts: [Variable<Scalar>]) -> GridSide {
    GridSide(hidden: parts[0], memory: parts[1])
  }

  /// The slice at one step of h and m of [T, B, H].
  func slice(_ step: Int) -> GridSide {
    GridSide(hidden: hidden.slice(step), memory: memory.slice(step))
  }
}

/// The way into a grid: one layer for h and one for m of the side where the data enter.
///
/// $$h = V_h x + b_h \qquad m = V_m x + b_m$$
///
/// - Source: Kalchbrenner, Danihelka and Graves 2015, section 3.
public struct GridProjection<Scalar: TensorScalar>: Module {
  /// $V_h$, [H, D], and $b_h$.
  public let hidden: Linear<Scalar>
  /// $V_m$, [H, D], and $b_m$.
  public let memory: Linear<Scalar>

  public init(hidden: Linear<Scalar>, memory: Linear<Scalar>) {
    guard hidden.weight.shape == memory.weight.shape else {
      fatalError(
        "GridProjection: h and m need weights of one shape, not \(hidden.weight.shape) and "
          + "\(memory.weight.shape)")
    }
    self.hidden = hidden
    self.memory = memory
  }

  /// Weights and biases drawn uniformly from ±1/√inputs.
  public init(inputs: Int, hidden: Int, using generator: inout SeededGenerator) {
    self.init(
      hidden: Linear(inputs: inputs, outputs: hidden, using: &generator),
      memory: Linear(inputs: inputs, outputs: hidden, using: &generator))
  }

  /// D.
  public var inputs: Int { hidden.weight.shape[1] }

  /// - Parameter x: [B, D].
  /// - Returns: h and m, each [B, H].
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func callAsFunction(_ x: Variable<Scalar>) -> GridSide<Scalar> {
    GridSide(hidden: hidden(x), memory: memory(x))
  }

  public var parameters: [(name: String, variable: Variable<Scalar>)] {
    named("hidden", hidden.parameters) + named("memory", memory.parameters)
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> GridProjection {
    GridProjection(
      hidden: hidden.replacing(Array(variables[..<2])),
      memory: memory.replacing(Array(variables[2...])))
  }
}
