/// What went over each wire of an LSTM as it read: every layer and both states at every step.
///
/// $$C_t = f_t \odot C_{t-1} + i_t \odot \tilde C_t \qquad h_t = o_t \odot \tanh C_t$$
///
/// Axes: T time, B batch, H hidden; each list is T of [B·H], sequence by sequence.
public struct LSTMWires: Codable, Sendable {
  /// $f_t$
  public private(set) var forget: [[Double]] = []
  /// $i_t$
  public private(set) var input: [[Double]] = []
  /// $\tilde C_t$
  public private(set) var candidate: [[Double]] = []
  /// $o_t$
  public private(set) var output: [[Double]] = []
  /// $C_t$
  public private(set) var cell: [[Double]] = []
  /// $h_t$
  public private(set) var hidden: [[Double]] = []

  /// Reads step by step, from a state of zeros.
  ///
  /// - Parameters:
  ///   - lstm: Whose wires.
  ///   - inputs: [T, B, D].
  public init(_ lstm: LSTMCell<Float>, reading inputs: Tensor<Float>) {
    let (reader, all) = (lstm.frozen(), Variable(inputs))
    var state = reader.initialState(batch: inputs.shape[1])
    func numbers(_ values: Variable<Float>) -> [Double] { values.value.scalars.map { Double($0) } }
    for step in 0..<inputs.shape[0] {
      let x = all.slice(step)
      let f = sigmoid(reader.forgetGate(x, state.hidden))
      let i = sigmoid(reader.inputGate(x, state.hidden))
      let new = tanh(reader.candidate(x, state.hidden))
      let o = sigmoid(reader.outputGate(x, state.hidden))
      let memory = f * state.cell + i * new
      state = .init(hidden: o * tanh(memory), cell: memory)
      forget.append(numbers(f))
      input.append(numbers(i))
      candidate.append(numbers(new))
      output.append(numbers(o))
      cell.append(numbers(memory))
      hidden.append(numbers(state.hidden))
    }
  }

  /// What one step of one sequence's one unit takes and makes.
  ///
  /// - Parameters:
  ///   - step: From 0.
  ///   - unit: Its index in 0..<B·H.
  /// - Returns: $h_{t-1}$ and $C_{t-1}$; $f_t$, $i_t$, $\tilde C_t$ and $o_t$; $h_t$ and $C_t$.
  public func step(
    _ step: Int, unit: Int = 0
  ) -> (before: [Double], layers: [Double], after: [Double]) {
    func values(_ parts: [[[Double]]], at step: Int) -> [Double] {
      parts.map { step < 0 ? 0 : $0[step][unit] }
    }
    return (
      values([hidden, cell], at: step - 1),
      values([forget, input, candidate, output], at: step), values([hidden, cell], at: step)
    )
  }

  /// The wires of one unit alone: T of [1].
  ///
  /// - Parameter unit: Its index in 0..<B·H.
  public func unit(_ unit: Int) -> LSTMWires {
    var own = self
    func only(_ values: [[Double]]) -> [[Double]] { values.map { [$0[unit]] } }
    (own.forget, own.input, own.candidate) = (only(forget), only(input), only(candidate))
    (own.output, own.cell, own.hidden) = (only(output), only(cell), only(hidden))
    return own
  }

  /// The same wires with the other sign on all that has one: $\tilde C_t$, $C_t$ and $h_t$.
  public var turned: LSTMWires {
    var other = self
    func negative(_ values: [[Double]]) -> [[Double]] { values.map { $0.map { -$0 } } }
    (other.candidate, other.cell) = (negative(candidate), negative(cell))
    other.hidden = negative(hidden)
    return other
  }
}
