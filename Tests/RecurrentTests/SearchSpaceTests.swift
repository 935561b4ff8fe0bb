import Testing

@testable import Recurrent

@Suite("A cell of the two big comparisons")
struct SearchSpaceTests {
  static let sizes = [1, 16, 19]

  private func variant<Scalar: TensorScalar>(
    _ variant: LSTMVariant, hidden: Int, hasPeepholes: Bool = true,
    using generator: inout SeededGenerator
  ) -> LSTMVariantCell<Scalar> {
    LSTMVariantCell(
      variant: variant, inputs: 2, hidden: hidden, hasPeepholes: hasPeepholes, deviation: 0.5,
      using: &generator)
  }

  /// Outputs, states and gradients of a cell over a sequence drawn from a copy of the generator.
  private func results<Cell: RecurrentCell>(
    _ cell: Cell, _ generator: SeededGenerator, fused: Bool
  ) -> [String: Tensor<Cell.Scalar>] {
    var generator = generator
    let trial = SequenceTrial(cell, time: 9, batch: 3, lengths: [9, 0, 4], using: &generator)
    return Dictionary(uniqueKeysWithValues: trial.results(fused: fused).map { ($0.name, $0.value) })
  }

  /// Whether two cells say the same, and send the same back to x and to the state.
  private func expectSame<Ours: RecurrentCell, Theirs: RecurrentCell>(
    _ ours: Ours, _ theirs: Theirs, _ generator: SeededGenerator, fused: Bool
  ) where Ours.Scalar == Double, Theirs.Scalar == Double {
    let (a, b) = (
      results(ours, generator, fused: fused), results(theirs, generator, fused: fused)
    )
    let names =
      ["outputs", "final state 0", "∂L/∂inputs", "∂L/∂start 0"]
      + (theirs.initialState(batch: 1).parts.count > 1 ? ["final state 1", "∂L/∂start 1"] : [])
    for name in names {
      guard let p = a[name], let q = b[name] else {
        Issue.record("\(name) is missing")
        continue
      }
      #expect(largestDifference(p, q) < 1e-12, "\(name)")
      #expect(q.norm > 0)
    }
  }

  private func scaled(
    _ layer: RecurrentLinear<Double>, by factor: Double
  ) -> RecurrentLinear<Double> {
    layer.replacing(layer.parameters.map { Variable(factor * $0.variable.value) })
  }

  /// A gate that sees nothing and stands open.
  private func openGate(like gate: RecurrentLinear<Double>) -> LSTMGate<Double> {
    let blind = scaled(gate, by: 0)
    return LSTMGate(
      layer: blind.replacing([
        blind.inputWeight, blind.recurrentWeight, Variable(Tensor(repeating: 100, [gate.hidden])),
      ]), peephole: Variable(Tensor(zeros: [gate.hidden])))
  }

  @Test("that is vanilla is the LSTM with peepholes, bit for bit", arguments: sizes, [true, false])
  func vanilla(hidden: Int, fused: Bool) throws {
    var generator = SeededGenerator(seed: 1)
    let ours: LSTMVariantCell<Float> = variant(.vanilla, hidden: hidden, using: &generator)
    let gates = try [
      #require(ours.inputGate), #require(ours.forgetGate), #require(ours.outputGate),
    ]
    let theirs = PeepholeLSTMCell(
      inputGate: gates[0].layer, forgetGate: gates[1].layer, candidate: ours.candidate,
      outputGate: gates[2].layer, peepholes: try gates.map { try #require($0.peephole) })
    let (a, b) = (results(ours, generator, fused: fused), results(theirs, generator, fused: fused))
    let peepholes = ["input", "forget", "output"]
    for (name, value) in b {
      let own =
        peepholes.first { name == "∂L/∂\($0)Peephole" }.map { "∂L/∂\($0)Gate.peephole" } ?? name
      #expect(a[own]?.bytes == value.bytes, "\(name)")
    }
    #expect(a.count == 21 && b.count == 21)
  }

  @Test(
    "without peepholes, or with peepholes of zero, is the LSTM, bit for bit", arguments: sizes,
    [true, false])
  func noPeepholes(hidden: Int, fused: Bool) throws {
    var generator = SeededGenerator(seed: 2)
    let blind: LSTMVariantCell<Float> = variant(.noPeepholes, hidden: hidden, using: &generator)
    let layers = try [blind.inputGate, blind.forgetGate, blind.outputGate].map {
      try #require($0).layer
    }
    let plain = LSTMCell(
      inputGate: layers[0], forgetGate: layers[1], candidate: blind.candidate,
      outputGate: layers[2])
    let gates = layers.map {
      LSTMGate(layer: $0, peephole: Variable(Tensor<Float>(zeros: [hidden]), trainable: true))
    }
    let zero = LSTMVariantCell(
      variant: .vanilla, inputGate: gates[0], forgetGate: gates[1], candidate: blind.candidate,
      outputGate: gates[2])
    let expected = results(plain, generator, fused: fused)
    #expect(expected.count == 18)
    for cell in [blind, zero] {
      let ours = results(cell, generator, fused: fused)
      for (name, value) in expected { #expect(ours[name]?.bytes == value.bytes, "\(name)") }
    }
  }

  @Test(
    "without a gate is the vanilla cell with that gate wide open",
    arguments: [LSTMVariant.noInputGate, .noForgetGate, .noOutputGate], [true, false])
  func openGates(missing: LSTMVariant, fused: Bool) {
    var generator = SeededGenerator(seed: 3)
    let cell: LSTMVariantCell<Double> = variant(missing, hidden: 19, using: &generator)
    let open = openGate(like: cell.candidate)
    let vanilla = LSTMVariantCell(
      variant: .vanilla, inputGate: cell.inputGate ?? open, forgetGate: cell.forgetGate ?? open,
      candidate: cell.candidate, outputGate: cell.outputGate ?? open)
    expectSame(cell, vanilla, generator, fused: fused)
  }

  @Test("without an output gate shows tanh c", arguments: [true, false])
  func noOutputGate(fused: Bool) {
    var generator = SeededGenerator(seed: 4)
    let cell: LSTMVariantCell<Double> = variant(.noOutputGate, hidden: 19, using: &generator)
    let trial = SequenceTrial(cell, time: 9, batch: 3, using: &generator)
    let state = trial.run(fused: fused).state
    #expect(state.hidden.value == tanh(state.cell.value))
    #expect(state.cell.value.largestMagnitude > 0.5)
  }

  @Test("without an output activation, or an input activation, goes beyond 1")
  func unboundedValues() {
    var generator = SeededGenerator(seed: 5)
    let inputs = Variable(Tensor<Double>(normal: 3, [30, 3, 2], using: &generator))
    let largest = [LSTMVariant.vanilla, .noOutputActivation].map { kind in
      let cell: LSTMVariantCell<Double> = variant(kind, hidden: 19, using: &generator)
      return cell(inputs).outputs.value.largestMagnitude
    }
    #expect(largest[0] <= 1 && largest[1] > 1)
    let steps = [LSTMVariant.vanilla, .noInputActivation].map { kind in
      let cell: LSTMVariantCell<Double> = variant(kind, hidden: 19, using: &generator)
      return cell(inputs.slice(0).reshaped([1, 3, 2])).state.cell.value.largestMagnitude
    }
    #expect(steps[0] <= 1 && steps[1] > 1)
  }

  @Test(
    "with coupled gates is the vanilla cell whose input gate is the negated forget gate",
    arguments: sizes, [true, false])
  func coupled(hidden: Int, fused: Bool) throws {
    var generator = SeededGenerator(seed: 6)
    let cell: LSTMVariantCell<Double> = variant(.coupledGates, hidden: hidden, using: &generator)
    let forget = try #require(cell.forgetGate)
    let negated = forget.replacing(forget.parameters.map { Variable(-1 * $0.variable.value) })
    let vanilla = LSTMVariantCell(
      variant: .vanilla, inputGate: negated, forgetGate: forget, candidate: cell.candidate,
      outputGate: cell.outputGate)
    expectSame(cell, vanilla, generator, fused: fused)

    let blind: LSTMVariantCell<Double> = variant(
      .coupledGates, hidden: hidden, hasPeepholes: false, using: &generator)
    let plain = CoupledLSTMCell(
      forgetGate: try #require(blind.forgetGate).layer, candidate: blind.candidate,
      outputGate: try #require(blind.outputGate).layer)
    expectSame(blind, plain, generator, fused: fused)
  }

  @Test(
    "with full gate recurrence and gate weights of zero is vanilla", arguments: sizes,
    [true, false])
  func fullGateRecurrence(hidden: Int, fused: Bool) throws {
    var generator = SeededGenerator(seed: 7)
    let vanilla: LSTMVariantCell<Double> = variant(.vanilla, hidden: hidden, using: &generator)
    let gates = try [vanilla.inputGate, vanilla.forgetGate, vanilla.outputGate].map {
      let gate = try #require($0)
      return LSTMGate(
        layer: gate.layer, peephole: gate.peephole,
        gateWeights: (0..<3).map { _ in Variable(Tensor<Double>(zeros: [hidden, hidden])) })
    }
    let full = LSTMVariantCell(
      variant: .fullGateRecurrence, inputGate: gates[0], forgetGate: gates[1],
      candidate: vanilla.candidate, outputGate: gates[2])
    var (a, b) = (generator, generator)
    let ours = SequenceTrial(full, time: 9, batch: 3, lengths: [9, 0, 4], using: &a)
    let theirs = SequenceTrial(vanilla, time: 9, batch: 3, lengths: [9, 0, 4], using: &b)
    let start = LSTMVariantCell<Double>.State(
      hidden: theirs.start.hidden, cell: theirs.start.cell, gates: ours.start.gates)
    let inputs = theirs.inputs
    let with =
      fused
      ? full(inputs, from: start, lengths: [9, 0, 4])
      : full.unrolled(inputs, from: start, lengths: [9, 0, 4])
    let without = theirs.run(fused: fused)
    #expect(largestDifference(with.outputs.value, without.outputs.value) < 1e-14)
    #expect(largestDifference(with.state.cell.value, without.state.cell.value) < 1e-14)
    #expect(with.state.gates.count == 3 && without.state.gates.isEmpty)
    // The sequence of no steps keeps the gates that it was given.
    #expect(with.state.gates[2].value.rows[1] == start.gates[2].value.rows[1])
  }

  @Test(
    "has as many weights as its equations", arguments: LSTMVariant.allCases, [true, false])
  func variantWeights(variant: LSTMVariant, hasPeepholes: Bool) {
    var generator = SeededGenerator(seed: 8)
    let (inputs, hidden) = (3, 7)
    let cell = LSTMVariantCell<Float>(
      variant: variant, inputs: inputs, hidden: hidden, hasPeepholes: hasPeepholes,
      using: &generator)
    let layer = hidden * (inputs + hidden + 1)
    let peephole = hasPeepholes ? hidden : 0
    let expected =
      switch variant {
      case .vanilla, .noInputActivation, .noOutputActivation: 4 * layer + 3 * peephole
      case .noInputGate, .noForgetGate, .noOutputGate, .coupledGates: 3 * layer + 2 * peephole
      case .noPeepholes: 4 * layer
      case .fullGateRecurrence: 4 * layer + 3 * peephole + 9 * hidden * hidden
      }
    #expect(cell.parameterCount == expected)
    #expect(Set(cell.parameters.map(\.name)).count == cell.parameters.count)
  }

  @Test("has as many weights as its equations, mutated", arguments: GRUMutation.allCases)
  func mutationWeights(mutation: GRUMutation) {
    var generator = SeededGenerator(seed: 9)
    func weights(_ inputs: Int, bare: Bool) -> Int {
      MutatedGRUCell<Float>(
        mutation: mutation, inputs: inputs, hidden: 7, seesBareInput: bare, using: &generator
      ).parameterCount
    }
    let missing = mutation == .first ? 49 : 0
    #expect(weights(3, bare: false) == 3 * 7 * (3 + 7 + 1) - missing)
    #expect(
      weights(7, bare: true) == 3 * 7 * (7 + 7 + 1) - missing - (mutation == .third ? 0 : 49))
  }

  @Test("is drawn as in the study: deviation 0.1, forget biases around 0 or where they are asked")
  func drawn() throws {
    var generator = SeededGenerator(seed: 10)
    for (bias, expected) in [(nil, 0.0), (1.0, 1.0)] as [(Double?, Double)] {
      let cell =
        bias.map {
          LSTMVariantCell<Double>(
            variant: .vanilla, inputs: 1, hidden: 400, forgetBias: $0, using: &generator)
        }
        ?? LSTMVariantCell<Double>(
          variant: .vanilla, inputs: 1, hidden: 400, using: &generator)
      let (forget, input) = (try #require(cell.forgetGate), try #require(cell.inputGate))
      for (values, mean) in [
        (forget.layer.bias, expected), (input.layer.bias, 0), (forget.layer.recurrentWeight, 0),
        (try #require(forget.peephole), 0),
      ] {
        let scalars = values.value.scalars
        let ofScalars = scalars.reduce(0, +) / Double(scalars.count)
        let spread = scalars.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(scalars.count)
        #expect(abs(ofScalars - mean) < 0.02)
        #expect(abs(spread.squareRoot() - 0.1) < 0.015)
      }
    }
  }

  @Test("MUT2 with P is the GRU, bit for bit", arguments: sizes, [true, false])
  func secondMutation(hidden: Int, fused: Bool) {
    var generator = SeededGenerator(seed: 11)
    let gru = GRUCell<Float>(inputs: 2, hidden: hidden, using: &generator)
    let cell = MutatedGRUCell(
      mutation: .second, resetGate: .init(gru.resetGate), updateGate: .init(gru.updateGate),
      candidate: .init(gru.candidate))
    let (a, b) = (results(cell, generator, fused: fused), results(gru, generator, fused: fused))
    #expect(a.mapValues(\.bytes) == b.mapValues(\.bytes))
    #expect(a.count == 13)
  }

  @Test(
    "MUT1 that sees no x in its candidate, and MUT3, are GRUs whose update gate sees no h where U is 0",
    arguments: [GRUMutation.first, .third], [true, false])
  func blindUpdateGate(mutation: GRUMutation, fused: Bool) {
    var generator = SeededGenerator(seed: 12)
    let drawn = GRUCell<Double>(inputs: 2, hidden: 19, using: &generator)
    func without(_ layer: RecurrentLinear<Double>, input: Bool) -> RecurrentLinear<Double> {
      layer.replacing([
        input ? layer.inputWeight : Variable(0 * layer.inputWeight.value),
        input ? Variable(0 * layer.recurrentWeight.value) : layer.recurrentWeight, layer.bias,
      ])
    }
    let update = without(drawn.updateGate, input: true)
    let candidate = mutation == .first ? without(drawn.candidate, input: false) : drawn.candidate
    let gru = GRUCell(resetGate: drawn.resetGate, updateGate: update, candidate: candidate)
    let cell = MutatedGRUCell(
      mutation: mutation, resetGate: .init(drawn.resetGate),
      updateGate: .init(
        inputWeight: update.inputWeight,
        recurrentWeight: mutation == .first ? nil : update.recurrentWeight, bias: update.bias),
      candidate: .init(candidate))
    expectSame(cell, gru, generator, fused: fused)
  }

  @Test(
    "that sees the bare x has the gradients that central differences measure",
    arguments: [GRUMutation.first, .second], Way.all)
  func bareInput(mutation: GRUMutation, way: Way) {
    var generator = SeededGenerator(seed: 13)
    let cell = MutatedGRUCell<Double>(
      mutation: mutation, inputs: 3, hidden: 3, seesBareInput: true, using: &generator)
    let trial = SequenceTrial(cell, time: 4, batch: 3, lengths: way.lengths, using: &generator)
    let checks = checkGradients(trial.variables) {
      let (outputs, state) = trial.run(fused: way.fused)
      return trial.loss(outputs, state)
    }
    for check in checks {
      #expect(check.relativeError < 1e-6, "\(check.name)")
      #expect(check.analytic.norm > 0, "\(check.name)")
    }
    #expect(cell.parameters.count == (mutation == .first ? 7 : 8))
    let same = cell.replacing(cell.parameters.map(\.variable))
    for (a, b) in zip(same.parameters, cell.parameters) {
      #expect(a.name == b.name && a.variable === b.variable)
    }
  }

  @Test("refuses a bare x of another size, and a gate that its form has not")
  func refusals() async throws {
    func message(_ result: ExitTest.Result?) throws -> String {
      String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    }
    let bare = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var generator = SeededGenerator(seed: 1)
      _ = MutatedGRUCell<Float>(
        mutation: .first, inputs: 2, hidden: 3, seesBareInput: true, using: &generator)
    }
    #expect(try message(bare).contains("3 units can't see 2 inputs bare"))
    let gate = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var generator = SeededGenerator(seed: 1)
      let cell = LSTMVariantCell<Float>(
        variant: .vanilla, inputs: 2, hidden: 3, using: &generator)
      _ = LSTMVariantCell(
        variant: .noInputGate, inputGate: cell.inputGate, forgetGate: cell.forgetGate,
        candidate: cell.candidate, outputGate: cell.outputGate)
    }
    #expect(
      try message(gate).contains("noInputGate has input, forget and output gate [false, true"))
  }
}
