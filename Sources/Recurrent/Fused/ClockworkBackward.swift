extension ClockworkPass {
  /// What a backward pass finds: ∂L/∂ of everything that went in.
  struct Gradients {
    /// [T, B, D]; nil where nobody asked.
    var inputs: Tensor<Scalar>?
    /// [B, H].
    var initial: Tensor<Scalar>
    /// W, U and b of each module.
    var weights: [(input: Tensor<Scalar>, recurrent: Tensor<Scalar>, bias: Tensor<Scalar>)]
  }

  /// Walks the steps from the last to the first, then multiplies out the weight gradients.
  ///
  /// Where a module ticks, $\delta = \bar h (1 - h^2)$ goes back through its weights; where it doesn't,
  /// $\bar h$ goes back as it is.
  ///
  /// - Parameters:
  ///   - upstream: ∂L/∂h_t from outside, [T, B, H].
  ///   - wantsInputs: Whether ∂L/∂x is needed.
  @inline(always)
  func backward(_ upstream: Tensor<Scalar>, wantsInputs: Bool) -> Gradients {
    let deltas = Tensor<Scalar>(uninitialized: [time, batch, hidden])
    let initial = Tensor<Scalar>(uninitialized: [batch, hidden])
    let ofInputs = wantsInputs ? Tensor<Scalar>(uninitialized: [time, batch, width]) : nil
    let panels = modules.map { $0.backwardPanels(width, hidden) }
    // Whole vectors are written from any unit on.
    let stride = hidden + Register.width
    let room = ColumnGroup<Scalar>.vectors(width) * Register.width
    Threads.together(threadsWorthwhile) { member in
      let rows = member.share(of: batch)
      let gradient = TensorStorage<Scalar>(count: rows.count * stride)
      gradient.pointer.update(repeating: 0, count: rows.count * stride)
      let ofX = TensorStorage<Scalar>(count: rows.count * room)
      for step in (0..<time).reversed() {
        addUpstream(upstream, to: gradient.pointer, stride, step, rows)
        for module in modules where ticks(module, step) {
          differentiate(module, deltas, gradient.pointer, stride, step, rows)
        }
        if wantsInputs { ofX.pointer.update(repeating: 0, count: rows.count * room) }
        for (module, panels) in zip(modules, panels) where ticks(module, step) {
          let delta =
            deltas.storage.pointer
            + ((step &* batch &+ rows.lowerBound) &* hidden &+ module.start)
          add(
            delta, module.units, panels.recurrent, columns: hidden &- module.start,
            to: gradient.pointer + module.start, stride, rows.count)
          if wantsInputs {
            add(
              delta, module.units, panels.input, columns: width, to: ofX.pointer, room, rows.count)
          }
        }
        if let ofInputs {
          for row in 0..<rows.count {
            (ofInputs.storage.pointer + (step &* batch &+ rows.lowerBound &+ row) &* width)
              .update(from: ofX.pointer + row &* room, count: width)
          }
        }
      }
      for row in 0..<rows.count {
        (initial.storage.pointer + (rows.lowerBound &+ row) &* hidden)
          .update(from: gradient.pointer + row &* stride, count: hidden)
      }
    }
    return Gradients(
      inputs: ofInputs, initial: initial, weights: modules.map { weights($0, deltas) })
  }

  /// gradient += ∂L/∂h_t from outside; nothing reaches a sequence that has ended.
  @inline(always)
  private func addUpstream(
    _ upstream: Tensor<Scalar>, to gradient: Destination<Scalar>, _ stride: Int, _ step: Int,
    _ rows: Range<Int>
  ) {
    for (number, row) in rows.enumerated() {
      let place = gradient + number &* stride
      if hasEnded(row, before: step) {
        place.update(repeating: 0, count: hidden)
      } else {
        Scalar.accumulate(
          Source(upstream.storage.pointer + (step &* batch &+ row) &* hidden), times: 1,
          into: place,
          hidden)
      }
    }
  }

  /// δ of a module that ticks; what is left of its units' gradient is what comes through the weights.
  @inline(always)
  private func differentiate(
    _ module: ClockworkModule<Scalar>, _ deltas: Tensor<Scalar>, _ gradient: Destination<Scalar>,
    _ stride: Int, _ step: Int, _ rows: Range<Int>
  ) {
    for (number, row) in rows.enumerated() {
      let place = (step &* batch &+ row) &* hidden &+ module.start
      let mine = gradient + (number &* stride &+ module.start)
      for unit in Swift.stride(from: 0, to: module.units, by: Register.width) {
        let h = Register.load(outputs.storage.pointer + (place &+ unit))
        let delta = Register.load(mine + unit) * Register(repeating: 1).addingProduct(-h, h)
        delta.store(deltas.storage.pointer + (place &+ unit), first: module.units &- unit)
      }
      mine.update(repeating: 0, count: module.units)
    }
  }

  /// out += δ · weights, for some rows.
  @inline(always)
  private func add(
    _ delta: Source<Scalar>, _ units: Int, _ panels: Source<Scalar>, columns: Int,
    to out: Destination<Scalar>, _ stride: Int, _ rows: Int
  ) {
    for number in 0..<ColumnGroup<Scalar>.count(columns) {
      let group = ColumnGroup<Scalar>(number, of: columns)
      let place = out + group.firstColumn
      TileProduct(
        left: delta, rowStride: hidden, length: units, right: panels + group.firstColumn &* units,
        rightStride: group.vectors &* Register.width, out: place, outStride: stride,
        initial: Source(place), initialStride: stride
      ).compute(rows: rows, vectors: group.vectors)
    }
  }

  /// $\sum_t \delta_t v_t^\top$ over the steps at which a module ticks, v being x, h before, and 1.
  private func weights(
    _ module: ClockworkModule<Scalar>, _ deltas: Tensor<Scalar>
  ) -> (input: Tensor<Scalar>, recurrent: Tensor<Scalar>, bias: Tensor<Scalar>) {
    let steps = (0..<time).filter { ticks(module, $0) }
    /// Those steps' rows of some numbers, one below the other.
    func gathered(_ count: Int, _ source: (_ step: Int) -> Source<Scalar>, _ stride: Int) -> Tensor<
      Scalar
    > {
      let result = Tensor<Scalar>(uninitialized: [steps.count * batch, count])
      for (number, step) in steps.enumerated() {
        for row in 0..<batch {
          (result.storage.pointer + (number * batch + row) * count)
            .update(from: source(step) + row * stride, count: count)
        }
      }
      return result
    }
    let delta = gathered(
      module.units,
      { Source(deltas.storage.pointer + $0 * self.batch * self.hidden + module.start) }, hidden)
    let before = gathered(
      hidden - module.start, { self.hidden(before: $0) + module.start }, hidden)
    let x = gathered(
      width, { Source(self.inputs.storage.pointer + $0 * self.batch * self.width) }, width)
    return (
      matrixProduct(delta, x, transposing: .first),
      matrixProduct(delta, before, transposing: .first),
      delta.summedOverRows(to: [module.units])
    )
  }
}
