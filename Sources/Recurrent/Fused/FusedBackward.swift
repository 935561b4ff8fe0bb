/// What a backward pass through a sequence finds: ∂L/∂ of everything that went in.
struct FusedGradients<Scalar: TensorScalar> {
  /// One for each layer, in the order of `FusedWeights`.
  var inputWeights: [Tensor<Scalar>]
  var recurrentWeights: [Tensor<Scalar>]
  var biases: [Tensor<Scalar>]
  /// [T, B, D]; nil where nobody asked.
  var inputs: Tensor<Scalar>?
  /// [B, H].
  var initialHidden: Tensor<Scalar>
}

extension FusedPass {
  /// Walks the steps from the last to the first, then multiplies out the weight gradients.
  ///
  /// $$\delta h_t = \bar y_t + U^\top \delta a_{t+1}, \qquad \bar x_t = W^\top \delta a_t, \qquad
  /// \bar U = \sum_t \delta a_t h_{t-1}^\top$$
  ///
  /// The records are used up: they hold $\delta a$ afterwards.
  ///
  /// - Parameters:
  ///   - upstream: ∂L/∂h_t from outside, [T, B, H].
  ///   - wantsInputs: Whether ∂L/∂x is needed.
  ///   - further: Layers with an input of their own beside x and h.
  @inline(always)
  func backward<Kernel: FusedKernel<Scalar>>(
    _ kernel: Kernel, _ weights: FusedWeights<Scalar>, upstream: Tensor<Scalar>, wantsInputs: Bool,
    further: [WeightProduct<Scalar>] = []
  ) -> FusedGradients<Scalar> {
    let layout = layout
    let (time, batch) = (layout.time, layout.batch)
    self.upstream = Source(upstream.storage.pointer)
    let gradients = FusedGradients<Scalar>(
      inputWeights: weights.inputWeights.map { _ in
        Tensor(uninitialized: [layout.hidden, layout.inputs])
      },
      recurrentWeights: weights.recurrentWeights.map { _ in
        Tensor(uninitialized: [layout.hidden, layout.hidden])
      },
      biases: weights.biases.map { _ in Tensor(uninitialized: [layout.hidden]) },
      inputs: wantsInputs ? Tensor(uninitialized: [time, batch, layout.inputs]) : nil,
      initialHidden: Tensor(uninitialized: [batch, layout.hidden]))
    let stride = layout.paddedHidden
    let hiddenGradient = TensorStorage<Scalar>(count: batch * stride)
    self.hiddenGradient = hiddenGradient.pointer
    let back = BackwardWeights(layout, weights, wantsInputs: wantsInputs)
    let products = weightProducts(gradients) + further
    let scratch = WeightProduct.scratch(products, layout)
    Threads.together(threadsWorthwhile) { member in
      back.pack(layout, weights, member)
      member.waitForAll()
      let rows = member.share(of: batch)
      let start = hiddenGradient.pointer + rows.lowerBound &* stride
      start.update(repeating: 0, count: rows.count &* stride)
      for step in (0..<time).reversed() {
        kernel.differentiate(self, step: step, rows: rows)
        product(
          back.recurrent, columns: stride, slots: layout.recurrentSlots, step: step,
          row: rows.lowerBound, count: rows.count, out: start, outStride: stride,
          adding: Kernel.hasDirectPath)
        if let inputs = gradients.inputs, step % stepsAtOnce == 0 {
          let steps = step..<min(step &+ stepsAtOnce, time)
          forEachStretch(of: steps, rows) { step, row, count in
            let out = inputs.storage.pointer + (step &* batch &+ row) &* layout.inputs
            if layout.hasNarrowInputs {
              narrowProduct(back.input, step: step, row: row, count: count, out: out)
            } else {
              product(
                back.input, columns: layout.inputs, slots: layout.inputSlots, step: step, row: row,
                count: count, out: out, outStride: layout.inputs, adding: false)
            }
          }
        }
      }
      for row in rows {
        (gradients.initialHidden.storage.pointer + row &* layout.hidden)
          .update(from: hiddenGradient.pointer + row &* stride, count: layout.hidden)
      }
      member.waitForAll()
      WeightProduct.compute(products, self, scratch, member)
    }
    return withExtendedLifetime((upstream, hiddenGradient)) { gradients }
  }

  /// Two rows a thread at least, and work for some ten thousand cycles.
  var threadsWorthwhile: Int {
    let work = layout.rows * layout.panels * layout.record * (layout.inputs + layout.hidden)
    return work < 1_000_000 ? 1 : layout.batch / 2
  }

  /// out (+)= δa · W for some rows from one of a step on, W packed by `packTransposed`.
  @inline(always)
  func product(
    _ weights: Source<Scalar>, columns: Int, slots: Range<Int>, step: Int, row: Int,
    count: Int, out: Destination<Scalar>, outStride: Int, adding: Bool
  ) {
    let length = slots.count &* layout.lanes
    for number in 0..<ColumnGroup<Scalar>.count(columns) {
      let group = ColumnGroup<Scalar>(number, of: columns)
      let sums = out + group.firstColumn
      TileProduct(
        left: record(0, step, row) + slots.lowerBound &* layout.lanes,
        rowStride: layout.record, segments: layout.panels, length: length,
        segmentStride: layout.rows &* layout.record,
        right: weights + group.firstColumn &* layout.panels &* length,
        rightStride: group.vectors &* layout.lanes, out: sums, outStride: outStride,
        initial: adding ? Source(sums) : nil, initialStride: outStride, lastLanes: group.lastLanes
      ).compute(rows: count, vectors: group.vectors)
    }
  }

  /// x̄ where x has so few numbers that vectors of them would be mostly empty: each number is a dot
  /// product along the panels' lanes. W is packed as for the forward product.
  @inline(always)
  func narrowProduct(
    _ weights: Source<Scalar>, step: Int, row: Int, count: Int, out: Destination<Scalar>
  ) {
    let layout = layout
    let width = layout.inputSlots.count &* layout.lanes
    let first = record(0, step, row) + layout.inputSlots.lowerBound &* layout.lanes
    for row in 0..<count {
      for input in 0..<layout.inputs {
        var sum = Scalar.Register()
        var delta = first + row &* layout.record
        var weight = weights + input &* width
        for _ in 0..<layout.panels {
          for slot in 0..<layout.inputSlots.count {
            sum.addProduct(
              .load(delta + slot &* layout.lanes), .load(weight + slot &* layout.lanes))
          }
          delta += layout.rows &* layout.record
          weight += layout.inputs &* width
        }
        out[row &* layout.inputs &+ input] = sum.total
      }
    }
  }

  /// The layers' products with x, with h and with one.
  private func weightProducts(_ gradients: FusedGradients<Scalar>) -> [WeightProduct<Scalar>] {
    let (batch, hidden) = (layout.batch, layout.hidden)
    return [
      WeightProduct(
        left: nil, columns: 1, slots: 0..<layout.slots, rows: 0..<layout.rows,
        gradients: gradients.biases),
      WeightProduct(
        left: Source(inputs.storage.pointer), columns: layout.inputs, slots: layout.inputSlots,
        rows: 0..<layout.rows, gradients: gradients.inputWeights),
      WeightProduct(
        left: Source(outputs.storage.pointer), columns: hidden, slots: layout.recurrentSlots,
        rows: batch..<max(batch, layout.rows), gradients: gradients.recurrentWeights,
        first: initialHidden),
    ]
  }
}
