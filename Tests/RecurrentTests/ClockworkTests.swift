import Testing

@testable import Recurrent

@Suite("A Clockwork RNN")
struct ClockworkTests {
  private func cell(
    hidden: Int, periods: [Int], firstTime: Int = 0, seed: UInt64 = 1
  ) -> ClockworkRNNCell<Double> {
    var generator = SeededGenerator(seed: seed)
    return ClockworkRNNCell(
      inputs: 3, hidden: hidden, periods: periods, firstTime: firstTime, using: &generator)
  }

  private func inputs(_ time: Int) -> Variable<Double> {
    var generator = SeededGenerator(seed: 2)
    return Variable(Tensor(normal: 1, [time, 2, 3], using: &generator))
  }

  @Test("of one module with period 1 is the plain RNN", arguments: [1, 16, 19])
  func singleModule(hidden: Int) {
    let clockwork = cell(hidden: hidden, periods: [1])
    let clock = clockwork.clocks[0]
    let plain = RNNCell(
      inputWeight: clock.inputWeight, recurrentWeight: clock.recurrentWeight, bias: clock.bias)
    let (ours, theirs) = (clockwork(inputs(9)).outputs, plain(inputs(9)).outputs)
    #expect(largestDifference(ours.value, theirs.value) < 1e-14)
  }

  @Test(
    "changes a module's numbers only when the time is a multiple of its period", arguments: [0, 1])
  func ticks(firstTime: Int) {
    let clockwork = cell(hidden: 6, periods: [1, 2, 4], firstTime: firstTime)
    let outputs = clockwork(inputs(16)).outputs.value.rows
    for step in 1..<16 {
      for (module, period) in [1, 2, 4].enumerated() {
        let units = 2 * module..<2 * module + 2
        let isSame = outputs[2 * step][units] == outputs[2 * step - 2][units]
        #expect(isSame == ((firstTime + step) % period != 0), "step \(step), period \(period)")
      }
    }
    // Before its first tick a module is zero.
    #expect((outputs[0][4] == 0) == (firstTime == 1))
  }

  @Test("lets no fast module speak to a slower one")
  func slowDoesNotHearFast() {
    let clockwork = cell(hidden: 6, periods: [1, 2, 4])
    var weights = clockwork.parameters.map(\.variable)
    let before = clockwork(inputs(16)).outputs.value.rows
    weights[2] = Variable(Tensor([0.5, -0.5]))  // the fastest module's bias
    let after = clockwork.replacing(weights)(inputs(16)).outputs.value.rows
    for (a, b) in zip(before, after) {
      #expect(a[2...] == b[2...])
      #expect(a[..<2] != b[..<2])
    }
  }

  @Test("carries its time from piece to piece")
  func carriesTime() {
    let clockwork = cell(hidden: 6, periods: [1, 2, 4])
    let whole = inputs(12)
    let all = clockwork(whole).outputs.value.rows
    let first = clockwork(
      Variable(Tensor(Array(whole.value.scalars[..<30]), shape: [5, 2, 3])))
    let second = clockwork(
      Variable(Tensor(Array(whole.value.scalars[30...]), shape: [7, 2, 3])), from: first.state)
    #expect(first.state.time == 5 && second.state.time == 12)
    #expect(first.outputs.value.rows + second.outputs.value.rows == all)
  }

  /// $k^2 (2g - 2 + 2^{1-g})$ products with h a step, on average, for periods 1, 2, 4 …
  @Test("takes as many multiplications as the formula says", arguments: 1...9)
  func multiplications(modules: Int) {
    let units = 3
    var generator = SeededGenerator(seed: 1)
    let periods = (0..<modules).map { 1 << $0 }
    let clockwork = ClockworkRNNCell<Float>(
      inputs: 0, hidden: units * modules, periods: periods, using: &generator)
    let cycle = periods[modules - 1]
    let total = (0..<cycle).reduce(0) { $0 + clockwork.multiplications(at: $1) }
    let g = Double(modules)
    var halved = 2.0
    for _ in 0..<modules { halved /= 2 }
    let expected = Double(units * units) * (2 * g - 2 + halved)
    #expect(abs(Double(total) / Double(cycle) - expected) < 1e-9)
  }

  @Test(
    "shares units among its modules, the fastest getting those left over", arguments: [9, 11, 40])
  func sizes(hidden: Int) {
    let clockwork = cell(hidden: hidden, periods: (0..<9).map { 1 << $0 })
    let units = clockwork.clocks.map(\.units)
    #expect(units.reduce(0, +) == hidden)
    #expect(units == units.sorted(by: >) && units[0] - units[8] <= 1)
  }
}
