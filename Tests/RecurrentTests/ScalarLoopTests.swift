import Testing

@testable import Recurrent

@Suite("The equations written as loops")
struct ScalarLoopTests {
  static let sizes = [1, 3, 17, 33]

  @Test("are what the RNN computes", arguments: sizes, [true, false])
  func rnn(hidden: Int, fused: Bool) {
    var generator = SeededGenerator(seed: UInt64(hidden))
    let cell = RNNCell<Double>(inputs: 5, hidden: hidden, using: &generator)
    compare(cell, fused, &generator) { x, state in
      let h = scalarRNNStep(cell, x, state[0])
      return (h, [h])
    }
  }

  @Test("are what the LSTM computes", arguments: sizes, [true, false])
  func lstm(hidden: Int, fused: Bool) {
    var generator = SeededGenerator(seed: UInt64(hidden))
    let cell = LSTMCell<Double>(inputs: 5, hidden: hidden, using: &generator)
    let layers = ScalarLSTM(cell).layers
    compare(cell, fused, &generator) { x, state in
      let step = scalarLSTMStep(
        input: layers[0], forget: layers[1], candidate: layers[2], output: layers[3], x, state[0],
        state[1])
      return (step.h, [step.h, step.c])
    }
  }

  @Test("are what the LSTM of 1997 computes", arguments: sizes, [true, false])
  func lstm1997(hidden: Int, fused: Bool) {
    var generator = SeededGenerator(seed: UInt64(hidden))
    let cell = LSTM1997Cell<Double>(inputs: 5, hidden: hidden, using: &generator)
    let layers = [cell.inputGate, cell.candidate, cell.outputGate].map { ScalarLayer($0) }
    compare(cell, fused, &generator) { x, state in
      let step = scalarLSTMStep(
        input: layers[0], forget: nil, candidate: layers[1], output: layers[2], x, state[0],
        state[1])
      return (step.h, [step.h, step.c])
    }
  }

  @Test("are what the LSTM with coupled gates computes", arguments: sizes, [true, false])
  func coupledLSTM(hidden: Int, fused: Bool) {
    var generator = SeededGenerator(seed: UInt64(hidden))
    let cell = CoupledLSTMCell<Double>(inputs: 5, hidden: hidden, using: &generator)
    compare(cell, fused, &generator) { x, state in
      let step = scalarCoupledStep(cell, x, state[0], state[1])
      return (step.h, [step.h, step.c])
    }
  }

  @Test(
    "are what the LSTM with peepholes computes, whatever its gates see",
    arguments: sizes, PeepholeLSTMCell<Double>.Sight.allCases)
  func peepholeLSTM(hidden: Int, sight: PeepholeLSTMCell<Double>.Sight) {
    for (fused, isSquashing) in [(true, true), (true, false), (false, true), (false, false)] {
      var generator = SeededGenerator(seed: UInt64(hidden))
      let cell = PeepholeLSTMCell<Double>(
        inputs: 5, hidden: hidden, sight: sight, isSquashing: isSquashing, using: &generator)
      compare(cell, fused, &generator) { x, state in
        let step = scalarPeepholeStep(cell, x, state[0], state[1])
        return (step.h, [step.h, step.c])
      }
    }
  }

  @Test(
    "are what the Clockwork RNN computes, whatever its first time", arguments: [4, 17, 33],
    [0, 1, 6])
  func clockwork(hidden: Int, firstTime: Int) {
    for fused in [true, false] {
      var generator = SeededGenerator(seed: UInt64(hidden))
      let cell = ClockworkRNNCell<Double>(
        inputs: 5, hidden: hidden, periods: [1, 2, 2, 4], firstTime: firstTime, using: &generator)
      var steps = 0
      compare(cell, fused, &generator) { x, state in
        // Called sequence by sequence, four steps each.
        let h = scalarClockworkStep(cell, time: firstTime + steps % 4, x, state[0])
        steps += 1
        return (h, [h])
      }
    }
  }

  @Test("are what a depth-gated stack computes", arguments: sizes, [true, false])
  func depthGated(hidden: Int, fused: Bool) {
    var generator = SeededGenerator(seed: UInt64(hidden))
    let cell = DepthGatedLSTM<Double>(layers: 3, inputs: 5, hidden: hidden, using: &generator)
    compare(cell, fused, &generator) { x, state in
      let before = (0..<3).map { (h: state[2 * $0], c: state[2 * $0 + 1]) }
      let next = scalarDepthGatedStep(cell, x, before)
      return (next[2].h, next.flatMap { [$0.h, $0.c] })
    }
  }

  @Test(
    "are what the GRU computes in each convention",
    arguments: GRUReset.allCases.flatMap { reset in GRUUpdate.allCases.map { (reset, $0) } }, sizes)
  func gru(convention: (GRUReset, GRUUpdate), hidden: Int) {
    for fused in [true, false] {
      var generator = SeededGenerator(seed: UInt64(hidden))
      let cell = GRUCell<Double>(
        reset: convention.0, update: convention.1, inputs: 5, hidden: hidden, using: &generator)
      compare(cell, fused, &generator) { x, state in
        let h = scalarGRUStep(cell, x, state[0])
        return (h, [h])
      }
    }
  }

  /// Runs the loops sequence by sequence and compares outputs and final states.
  func compare(
    _ cell: some RecurrentCell<Double>, _ fused: Bool, _ generator: inout SeededGenerator,
    step: (_ x: [Double], _ state: [[Double]]) -> (output: [Double], state: [[Double]])
  ) {
    let (time, batch, hidden) = (4, 3, cell.hidden)
    let trial = SequenceTrial(cell, time: time, batch: batch, using: &generator)
    let (outputs, last) = trial.run(fused: fused)
    let inputs = trial.inputs.value.rows
    func largest(_ a: [Double], _ b: [Double]) -> Double {
      #expect(a.count == hidden && b.count == hidden)
      return zip(a, b).map { abs($0 - $1) }.max() ?? .infinity
    }
    for row in 0..<batch {
      var state = trial.start.parts.map { $0.value.rows[row] }
      for t in 0..<time {
        let (output, next) = step(inputs[t * batch + row], state)
        #expect(largest(output, outputs.value.rows[t * batch + row]) < 1e-13)
        state = next
      }
      for (ours, theirs) in zip(last.parts, state) {
        #expect(largest(ours.value.rows[row], theirs) < 1e-13)
      }
    }
  }

  @Test("of the LSTM's backward pass are what the LSTM computes", arguments: sizes, [true, false])
  func backward(hidden: Int, fused: Bool) {
    var generator = SeededGenerator(seed: UInt64(hidden))
    let (time, batch) = (5, 3)
    let cell = LSTMCell<Double>(inputs: 5, hidden: hidden, using: &generator)
    let trial = SequenceTrial(cell, time: time, batch: batch, using: &generator)
    let ours = Dictionary(uniqueKeysWithValues: trial.results(fused: fused))

    let loops = ScalarLSTM(cell)
    var gradients = loops.layers.map { ScalarLayer(zerosLike: $0) }
    var ofInputs = trial.inputs.value.rows
    var (ofHidden, ofCell): ([[Double]], [[Double]]) = ([], [])
    for row in 0..<batch {
      let rows = (0..<time).map { $0 * batch + row }
      let inputs = rows.map { trial.inputs.value.rows[$0] }
      let (h, c) = (trial.start.hidden.value.rows[row], trial.start.cell.value.rows[row])
      let found = loops.backward(
        inputs, h, loops.forward(inputs, h, c),
        outside: rows.map { trial.outputWeights.value.rows[$0] },
        last: (trial.stateWeights[0].value.rows[row], trial.stateWeights[1].value.rows[row]),
        adding: &gradients)
      for (place, share) in zip(rows, found.inputs) { ofInputs[place] = share }
      ofHidden.append(found.h)
      ofCell.append(found.c)
    }
    func check(_ name: String, _ theirs: [[Double]]) {
      let flat = theirs.flatMap { $0 }
      let scalars = ours["∂L/∂\(name)"]?.scalars ?? []
      #expect(scalars.count == flat.count)
      #expect(zip(scalars, flat).allSatisfy { abs($0 - $1) < 1e-12 * max(1, abs($1)) }, "\(name)")
    }
    check("inputs", ofInputs)
    check("start 0", ofHidden)
    check("start 1", ofCell)
    for (gate, gradient) in zip(
      ["inputGate", "forgetGate", "candidate", "outputGate"], gradients)
    {
      check("\(gate).inputWeight", gradient.w)
      check("\(gate).recurrentWeight", gradient.u)
      check("\(gate).bias", [gradient.b])
    }
  }
}
