/// What an LSTM does at each step of a batch of sequences: its four layers and its two states.
///
/// $$c_t = f_t \odot c_{t-1} + i_t \odot \tilde c_t \qquad h_t = o_t \odot \tanh c_t$$
///
/// Axes: B batch, T time, D input, H hidden.
public struct LSTMRecord: Sendable {
  /// f, T of [B, H].
  public private(set) var forget: [Tensor<Float>] = []
  /// i, T of [B, H].
  public private(set) var input: [Tensor<Float>] = []
  /// c̃, T of [B, H].
  public private(set) var candidate: [Tensor<Float>] = []
  /// o, T of [B, H].
  public private(set) var output: [Tensor<Float>] = []
  /// c after each step, T of [B, H].
  public private(set) var cell: [Tensor<Float>] = []
  /// h after each step, T of [B, H].
  public private(set) var hidden: [Tensor<Float>] = []

  /// Lets a cell read, from zeros on.
  ///
  /// - Parameters:
  ///   - cell: What reads.
  ///   - inputs: [T, B, D].
  ///   - forced: Steps at which every forget gate is forced to a value, whatever it would say.
  public init(
    _ cell: LSTMCell<Float>, reading inputs: Tensor<Float>, forgetGates forced: [Int: Float] = [:]
  ) {
    let (reader, all) = (cell.frozen(), Variable(inputs))
    var state = reader.initialState(batch: inputs.shape[1])
    for step in 0..<inputs.shape[0] {
      let x = all.slice(step)
      var f = sigmoid(reader.forgetGate(x, state.hidden))
      if let value = forced[step] { f = Variable(Tensor(repeating: value, f.shape)) }
      let i = sigmoid(reader.inputGate(x, state.hidden))
      let new = tanh(reader.candidate(x, state.hidden))
      let o = sigmoid(reader.outputGate(x, state.hidden))
      let memory = f * state.cell + i * new
      state = .init(hidden: o * tanh(memory), cell: memory)
      forget.append(f.value)
      input.append(i.value)
      candidate.append(new.value)
      output.append(o.value)
      self.cell.append(memory.value)
      hidden.append(state.hidden.value)
    }
  }

  /// How much a small change of each step's first input would change c after that step, T of [B, H]:
  /// $\partial c_t / \partial x_{t,1} = i (1 - \tilde c^2) w_c + \tilde c\, i (1 - i) w_i
  /// + c_{t-1} f (1 - f) w_f$, each $w$ the weight of that input.
  ///
  /// - Parameter cell: What has read.
  public func slopes(of cell: LSTMCell<Float>) -> [Tensor<Float>] {
    func firstWeights(_ layer: RecurrentLinear<Float>) -> [Float] {
      (0..<cell.hidden).map { layer.inputWeight.value[$0, 0] }
    }
    let weights = [cell.inputGate, cell.forgetGate, cell.candidate].map(firstWeights)
    return input.indices.map { step in
      let old = step > 0 ? self.cell[step - 1] : Tensor(zeros: input[step].shape)
      let parts = [input[step], forget[step], candidate[step], old].map(\.scalars)
      let slopes = parts[0].indices.map { index -> Float in
        let (i, f, c, unit) = (
          parts[0][index], parts[1][index], parts[2][index], index % cell.hidden
        )
        let written = i * (1 - c * c) * weights[2][unit] + c * i * (1 - i) * weights[0][unit]
        return written + parts[3][index] * f * (1 - f) * weights[1][unit]
      }
      return Tensor(slopes, shape: input[step].shape)
    }
  }

  /// The wires of one unit, as it read one of the sequences.
  ///
  /// - Parameters:
  ///   - unit: In 0..<H.
  ///   - sequence: In 0..<B.
  public func wires(of unit: Int, sequence: Int = 0) -> UnitWires {
    func numbers(_ part: [Tensor<Float>]) -> [Double] { part.map { Double($0[sequence, unit]) } }
    return UnitWires(
      forget: numbers(forget), input: numbers(input), candidate: numbers(candidate),
      output: numbers(output), cell: numbers(cell), hidden: numbers(hidden))
  }
}

extension [Tensor<Float>] {
  /// One unit's numbers: T of [B], from T of [B, H].
  func numbers(of unit: Int) -> [[Double]] {
    map { step in
      let scalars = step.scalars
      return stride(from: unit, to: step.count, by: step.shape[1]).map { Double(scalars[$0]) }
    }
  }

  /// One sequence's numbers: T of [H], from T of [B, H].
  func numbers(ofSequence sequence: Int) -> [[Double]] {
    map { step in
      let width = step.shape[1]
      return step.scalars[(sequence * width)..<((sequence + 1) * width)].map { Double($0) }
    }
  }
}
