import Testing

@testable import Recurrent

/// Every cell of the core, for tests that hold for all.
enum CellKind: String, CaseIterable, Codable, Sendable, CustomTestStringConvertible {
  case rnn, lstm, lstm1997, coupledLSTM
  case peepholeLSTM, peepholeLSTMUnsquashed, peepholeLSTMSeeingAll
  case clockwork, clockworkFromOne, depthGated
  case vanilla, noInputGate, noForgetGate, noOutputGate, noInputActivation, noOutputActivation
  case coupledGates, noPeepholes, fullGateRecurrence, fullGateRecurrenceBlind
  case firstMutation, secondMutation, thirdMutation
  case gruBeforeWrite, gruBeforeKeep, gruAfterWrite, gruAfterKeep
  case gridTied, gridUntied, gridDepthLast, gridTimeLast
  case stackOfLSTMs, stackOfGRUs

  static let single = allCases.filter { $0 != .stackOfLSTMs && $0 != .stackOfGRUs }
  /// Those whose sequences are one fused pass; others may add gradients up in another order.
  static let fused = allCases.filter { $0 != .peepholeLSTMSeeingAll }
  static let grids: [CellKind] = [.gridTied, .gridUntied, .gridDepthLast, .gridTimeLast]
  var testDescription: String { rawValue }
  /// How many fused passes a sequence takes.
  var layers: Int {
    switch self {
    case .stackOfLSTMs, .stackOfGRUs: 2
    case .depthGated: 3
    default: 1
    }
  }

  /// A cell with random weights.
  func make<Scalar: TensorScalar>(
    _ type: Scalar.Type, inputs: Int, hidden: Int, using generator: inout SeededGenerator
  ) -> any RecurrentCell<Scalar> {
    func peepholeLSTM(
      _ sight: PeepholeLSTMCell<Scalar>.Sight, isSquashing: Bool = true
    ) -> PeepholeLSTMCell<Scalar> {
      PeepholeLSTMCell(
        inputs: inputs, hidden: hidden, sight: sight, isSquashing: isSquashing, using: &generator)
    }
    func clockwork(firstTime: Int) -> ClockworkRNNCell<Scalar> {
      ClockworkRNNCell(
        inputs: inputs, hidden: hidden, periods: Array([1, 2, 3].prefix(hidden)),
        firstTime: firstTime, using: &generator)
    }
    func gru(
      _ reset: GRUReset, _ update: GRUUpdate, _ inputs: Int = inputs
    ) -> GRUCell<Scalar> {
      GRUCell(reset: reset, update: update, inputs: inputs, hidden: hidden, using: &generator)
    }
    func variant(
      _ variant: LSTMVariant, hasPeepholes: Bool = true
    ) -> LSTMVariantCell<Scalar> {
      LSTMVariantCell(
        variant: variant, inputs: inputs, hidden: hidden, hasPeepholes: hasPeepholes,
        deviation: 0.4, using: &generator)
    }
    func mutated(_ mutation: GRUMutation) -> MutatedGRUCell<Scalar> {
      MutatedGRUCell(mutation: mutation, inputs: inputs, hidden: hidden, using: &generator)
    }
    func grid(
      layers: Int, tied: Bool, priority: Int? = nil, output: GridOutput = .gatedTanh
    ) -> GridLSTM<Scalar> {
      GridLSTM(
        layers: layers, inputs: inputs, hidden: hidden, tied: tied, priority: priority,
        output: output, using: &generator)
    }
    switch self {
    case .rnn: return RNNCell<Scalar>(inputs: inputs, hidden: hidden, using: &generator)
    case .lstm: return LSTMCell<Scalar>(inputs: inputs, hidden: hidden, using: &generator)
    case .lstm1997: return LSTM1997Cell<Scalar>(inputs: inputs, hidden: hidden, using: &generator)
    case .coupledLSTM:
      return CoupledLSTMCell<Scalar>(inputs: inputs, hidden: hidden, using: &generator)
    case .peepholeLSTM: return peepholeLSTM(.own)
    case .peepholeLSTMUnsquashed: return peepholeLSTM(.own, isSquashing: false)
    case .peepholeLSTMSeeingAll: return peepholeLSTM(.all)
    case .clockwork: return clockwork(firstTime: 0)
    case .clockworkFromOne: return clockwork(firstTime: 1)
    case .depthGated:
      return DepthGatedLSTM<Scalar>(layers: 3, inputs: inputs, hidden: hidden, using: &generator)
    case .vanilla: return variant(.vanilla)
    case .noInputGate: return variant(.noInputGate)
    case .noForgetGate: return variant(.noForgetGate)
    case .noOutputGate: return variant(.noOutputGate)
    case .noInputActivation: return variant(.noInputActivation)
    case .noOutputActivation: return variant(.noOutputActivation)
    case .coupledGates: return variant(.coupledGates)
    case .noPeepholes: return variant(.noPeepholes)
    case .fullGateRecurrence: return variant(.fullGateRecurrence)
    case .fullGateRecurrenceBlind: return variant(.fullGateRecurrence, hasPeepholes: false)
    case .firstMutation: return mutated(.first)
    case .secondMutation: return mutated(.second)
    case .thirdMutation: return mutated(.third)
    case .gruBeforeWrite: return gru(.before, .write)
    case .gruBeforeKeep: return gru(.before, .keep)
    case .gruAfterWrite: return gru(.after, .write)
    case .gruAfterKeep: return gru(.after, .keep)
    case .gridTied: return grid(layers: 3, tied: true)
    case .gridUntied: return grid(layers: 2, tied: false, output: .tanhOfGated)
    case .gridDepthLast:
      return grid(layers: 2, tied: true, priority: GridLSTM<Scalar>.depth, output: .tanhOfGated)
    case .gridTimeLast:
      return grid(layers: 2, tied: false, priority: GridLSTM<Scalar>.time)
    case .stackOfLSTMs:
      return Stack(layers: 2, inputs: inputs, hidden: hidden) {
        LSTMCell<Scalar>(inputs: $0, hidden: $1, using: &generator)
      }
    case .stackOfGRUs: return Stack([gru(.before, .write), gru(.before, .write, hidden)])
    }
  }
}

/// What a loss looks at.
enum LossOn: String, CaseIterable, Sendable {
  case everything, outputs, firstPart, lastPart
}

/// A cell over a random sequence, with a loss that weighs every number of the outputs and of the final
/// states by a random one of its own: a gradient that is permuted or left out shows.
struct SequenceTrial<Cell: RecurrentCell> {
  typealias Scalar = Cell.Scalar
  let cell: Cell
  let inputs: Variable<Scalar>
  let start: Cell.State
  let lengths: [Int]?
  let outputWeights: Variable<Scalar>
  let stateWeights: [Variable<Scalar>]
  var lossOn = LossOn.everything

  init(
    _ cell: Cell, time: Int, batch: Int, lengths: [Int]? = nil,
    using generator: inout SeededGenerator
  ) {
    func draw(_ shape: [Int], _ deviation: Scalar, trainable: Bool) -> Variable<Scalar> {
      Variable(Tensor(normal: deviation, shape, using: &generator), trainable: trainable)
    }
    self.cell = cell
    self.lengths = lengths
    inputs = draw([time, batch, cell.inputs], 1, trainable: true)
    let zero = cell.initialState(batch: batch)
    start = zero.replacing(zero.parts.map { draw($0.shape, 0.5, trainable: true) })
    outputWeights = draw([time, batch, cell.hidden], 1, trainable: false)
    stateWeights = zero.parts.map { draw($0.shape, 1, trainable: false) }
  }

  /// Every trainable variable with its name.
  var variables: [(name: String, variable: Variable<Scalar>)] {
    cell.parameters + [("inputs", inputs)]
      + start.parts.enumerated().map { ("start \($0)", $1) }
  }

  func run(fused: Bool) -> (outputs: Variable<Scalar>, state: Cell.State) {
    fused
      ? cell(inputs, from: start, lengths: lengths)
      : cell.unrolled(inputs, from: start, lengths: lengths)
  }

  func loss(_ outputs: Variable<Scalar>, _ state: Cell.State) -> Variable<Scalar> {
    let ofOutputs = sum(outputs * outputWeights)
    let ofStates = zip(state.parts, stateWeights).map { sum($0 * $1) }
    switch lossOn {
    case .everything: return ofStates.reduce(ofOutputs) { $0 + $1 }
    case .outputs: return ofOutputs
    case .firstPart: return ofStates[0]
    case .lastPart: return ofStates[ofStates.count - 1]
    }
  }

  /// Outputs, final states and all gradients, each with its name.
  func results(fused: Bool) -> [(name: String, value: Tensor<Scalar>)] {
    for (_, variable) in variables { variable.clearGradient() }
    let (outputs, state) = run(fused: fused)
    loss(outputs, state).backward()
    return [("outputs", outputs.value)]
      + state.parts.enumerated().map { ("final state \($0)", $1.value) }
      + variables.map {
        ("∂L/∂\($0.name)", $0.variable.gradient ?? Tensor(zeros: $0.variable.shape))
      }
  }
}

extension Tensor {
  /// The elements' bits, so that NaN equals itself and 0 differs from −0.
  var bytes: [UInt8] { scalars.withUnsafeBytes { Array($0) } }
}

/// ‖a − b‖∞ / max(1, ‖b‖∞), DESIGN's measure beside other implementations; infinite for NaN.
func largestDifference<Scalar>(_ a: Tensor<Scalar>, _ b: Tensor<Scalar>) -> Double {
  guard a.shape == b.shape else { return .infinity }
  let difference = Double((a - b).largestMagnitude) / max(1, Double(b.largestMagnitude))
  return difference.isNaN ? .infinity : difference
}
