/// What an LSTM does at each step of a batch of sequences: its gates, what it writes, its state.
///
/// Axes: B batch, T time, D input, H hidden.
public struct LSTMRecord: Sendable {
  /// i, T of [B, H].
  public private(set) var input: [Tensor<Float>] = []
  /// f, T of [B, H].
  public private(set) var forget: [Tensor<Float>] = []
  /// c̃, T of [B, H].
  public private(set) var candidate: [Tensor<Float>] = []
  /// o, T of [B, H].
  public private(set) var output: [Tensor<Float>] = []
  /// c behind each step, T of [B, H].
  public private(set) var cell: [Tensor<Float>] = []
  /// How much a small change of the step's first input would change c behind that step, T of [B, H]:
  /// $\partial c_t / \partial x_{t,1} = i (1 - \tilde c^2) w_c + \tilde c\, i (1 - i) w_i
  /// + c_{t-1} f (1 - f) w_f$, each $w$ the weight of that input.
  public private(set) var slope: [Tensor<Float>] = []

  /// Lets a cell read, from zeros on.
  ///
  /// - Parameters:
  ///   - cell: What reads.
  ///   - inputs: [T, B, D].
  public init(_ cell: LSTMCell<Float>, reading inputs: Tensor<Float>) {
    let inputs = Variable(inputs)
    func firstWeights(_ layer: RecurrentLinear<Float>) -> [Float] {
      (0..<cell.hidden).map { layer.inputWeight.value[$0, 0] }
    }
    let weights = [cell.inputGate, cell.forgetGate, cell.candidate].map(firstWeights)
    var state = cell.initialState(batch: inputs.shape[1])
    for step in 0..<inputs.shape[0] {
      let x = inputs.slice(step)
      let i = sigmoid(cell.inputGate(x, state.hidden)).value
      let f = sigmoid(cell.forgetGate(x, state.hidden)).value
      let c = tanh(cell.candidate(x, state.hidden)).value
      let (gates, kept, news, old) = (i.scalars, f.scalars, c.scalars, state.cell.value.scalars)
      let slopes = gates.indices.map { index -> Float in
        let (i, f, c, unit) = (gates[index], kept[index], news[index], index % cell.hidden)
        let written = i * (1 - c * c) * weights[2][unit] + c * i * (1 - i) * weights[0][unit]
        return written + old[index] * f * (1 - f) * weights[1][unit]
      }
      input.append(i)
      forget.append(f)
      candidate.append(c)
      output.append(sigmoid(cell.outputGate(x, state.hidden)).value)
      slope.append(Tensor(slopes, shape: i.shape))
      state = cell.step(x, state).state
      self.cell.append(state.cell.value)
    }
  }

  /// One unit's values of a part: T of [B].
  func values(_ part: KeyPath<LSTMRecord, [Tensor<Float>]>, _ unit: Int) -> [[Double]] {
    self[keyPath: part].map { step in
      let scalars = step.scalars
      return stride(from: unit, to: step.count, by: step.shape[1]).map { Double(scalars[$0]) }
    }
  }
}
