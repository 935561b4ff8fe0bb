extension ClockworkRNNCell {
  /// The whole sequence at once: the same equations, in one pass that computes what ticks and no more.
  ///
  /// - Parameters:
  ///   - inputs: [T, B, D].
  ///   - state: Before the first step; zeros at the first time where nil.
  ///   - lengths: How many steps each of the B sequences has; T where nil.
  /// - Returns: $h_t$, [T, B, H], zeros behind a sequence's end, and each sequence's last state.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func sequence(
    _ inputs: Variable<Scalar>, from state: State?, lengths: [Int]?
  ) -> (outputs: Variable<Scalar>, state: State) {
    let (time, batch) = checkSequence("ClockworkRNNCell", inputs, from: state, lengths)
    let start = state ?? initialState(batch: batch)
    guard time > 0 else { return (Variable(Tensor(zeros: [0, batch, hidden])), start) }
    let modules = zip(clocks, starts).map { clock, start in
      ClockworkModule<Scalar>(
        start: start, units: clock.units, period: clock.period,
        inputWeight: clock.inputWeight.value, recurrentWeight: clock.recurrentWeight.value,
        bias: clock.bias.value)
    }
    let pass = ClockworkPass(
      modules, inputs: inputs.value, initial: start.hidden.value, firstTime: start.time, lengths)
    pass.forward()
    let clocks = clocks
    let outputs = Variable(
      pass.outputs, "Clockwork RNN", [inputs, start.hidden] + parameters.map(\.variable),
      pullback: { upstream in
        let found = pass.backward(upstream, wantsInputs: inputs.requiresGradient)
        if let share = found.inputs { inputs.accumulate(share) }
        start.hidden.accumulate(found.initial)
        for (clock, shares) in zip(clocks, found.weights) {
          clock.inputWeight.accumulate(shares.input)
          clock.recurrentWeight.accumulate(shares.recurrent)
          clock.bias.accumulate(shares.bias)
        }
      })
    let last = lastRows(of: outputs, lengths, orElse: start.hidden)
    return (outputs, State(hidden: last, time: start.time + time))
  }
}

/// One sequence through a Clockwork RNN, all steps at once: what does not tick is copied, not computed.
///
/// Each thread takes its rows of the batch through all steps; weight gradients are one product a module
/// at the end. The bytes don't depend on the number of threads.
///
/// Axes: B batch, T time, D inputs, H hidden.
final class ClockworkPass<Scalar: TensorScalar> {
  typealias Register = Scalar.Register

  let modules: [ClockworkModule<Scalar>]
  /// x, [T, B, D].
  let inputs: Tensor<Scalar>
  /// h before the first step, [B, H].
  let initial: Tensor<Scalar>
  /// t of the first step.
  let firstTime: Int
  /// How many steps each row has; nil where all have T.
  let lengths: [Int]?
  /// h_t, [T, B, H].
  let outputs: Tensor<Scalar>

  let time, batch, width, hidden: Int

  init(
    _ modules: [ClockworkModule<Scalar>], inputs: Tensor<Scalar>, initial: Tensor<Scalar>,
    firstTime: Int, _ lengths: [Int]?
  ) {
    self.modules = modules
    self.inputs = inputs
    self.initial = initial
    self.firstTime = firstTime
    self.lengths = lengths
    (time, batch, width) = (inputs.shape[0], inputs.shape[1], inputs.shape[2])
    hidden = initial.shape[1]
    outputs = Tensor(uninitialized: [time, batch, hidden])
  }

  @inline(always)
  func ticks(_ module: ClockworkModule<Scalar>, _ step: Int) -> Bool {
    (firstTime &+ step) % module.period == 0
  }

  @inline(always)
  func hasEnded(_ row: Int, before step: Int) -> Bool {
    guard let lengths else { return false }
    return step >= lengths[row]
  }

  /// h before a step, [B, H].
  @inline(always)
  func hidden(before step: Int) -> Source<Scalar> {
    step == 0
      ? Source(initial.storage.pointer)
      : Source(outputs.storage.pointer + (step &- 1) &* batch &* hidden)
  }

  /// Two rows a thread at least, and work for some ten thousand cycles.
  var threadsWorthwhile: Int {
    let work = modules.reduce(0) {
      $0 + time / $1.period * $1.units * (width + hidden - $1.start)
    }
    return work * batch < 1_000_000 ? 1 : batch / 2
  }

  /// All steps of all rows.
  @inline(always)
  func forward() {
    let panels = modules.map { $0.forwardPanels(width, hidden) }
    let room = modules.reduce(0) { max($0, $1.paddedUnits) }
    Threads.together(threadsWorthwhile) { member in
      let rows = member.share(of: batch)
      let sums = TensorStorage<Scalar>(count: rows.count * room)
      for step in 0..<time {
        for (module, panels) in zip(modules, panels) {
          if ticks(module, step) {
            compute(module, panels, step, rows, sums.pointer)
          } else {
            copy(module, step, rows)
          }
        }
      }
    }
  }

  /// $h = \tanh(W x + U h_{t-1} + b)$ for the units of a module.
  @inline(always)
  private func compute(
    _ module: ClockworkModule<Scalar>, _ panels: ClockworkModule<Scalar>.Panels, _ step: Int,
    _ rows: Range<Int>, _ sums: Destination<Scalar>
  ) {
    let x = inputs.storage.pointer + (step &* batch &+ rows.lowerBound) &* width
    let h = hidden(before: step) + (rows.lowerBound &* hidden &+ module.start)
    let out =
      outputs.storage.pointer + ((step &* batch &+ rows.lowerBound) &* hidden &+ module.start)
    let stride = module.paddedUnits
    for number in 0..<ColumnGroup<Scalar>.count(module.units) {
      let group = ColumnGroup<Scalar>(number, of: module.units)
      let columns = group.vectors &* Register.width
      let place = sums + group.firstColumn
      TileProduct(
        left: x, rowStride: width, length: width,
        right: panels.input + group.firstColumn &* width, rightStride: columns, out: place,
        outStride: stride, initial: panels.bias + group.firstColumn
      ).compute(rows: rows.count, vectors: group.vectors)
      TileProduct(
        left: h, rowStride: hidden, length: hidden &- module.start,
        right: panels.recurrent + group.firstColumn &* (hidden &- module.start),
        rightStride: columns, out: place, outStride: stride, initial: Source(place),
        initialStride: stride
      ).compute(rows: rows.count, vectors: group.vectors)
    }
    for row in 0..<rows.count {
      let ended = hasEnded(rows.lowerBound &+ row, before: step)
      for unit in Swift.stride(from: 0, to: module.units, by: Register.width) {
        let value =
          ended
          ? Register() : Register.hyperbolicTangent(.load(sums + (row &* stride &+ unit)))
        value.store(out + (row &* hidden &+ unit), first: module.units &- unit)
      }
    }
  }

  /// A module that does not tick keeps its numbers.
  @inline(always)
  private func copy(_ module: ClockworkModule<Scalar>, _ step: Int, _ rows: Range<Int>) {
    let before = hidden(before: step) + module.start
    let out = outputs.storage.pointer + (step &* batch &* hidden &+ module.start)
    for row in rows {
      let place = out + row &* hidden
      if hasEnded(row, before: step) {
        place.update(repeating: 0, count: module.units)
      } else {
        place.update(from: before + row &* hidden, count: module.units)
      }
    }
  }
}
