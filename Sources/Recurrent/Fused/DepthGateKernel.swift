/// The gates of one layer of a depth-gated stack, a vector of units at a time.
///
/// Slots: input gate, forget gate, candidate, output gate. The depth gate's sum over x comes from outside,
/// since it needs no h; the lowest layer has no depth gate.
///
/// $$d = \sigma(a_d + w_c c_{t-1} + w_l c^{below}_t) \qquad c_t = d\,c^{below}_t + f c_{t-1} + i \tilde c$$
struct DepthGateKernel<Scalar: TensorScalar>: FusedKernel {
  static var hasDirectPath: Bool { false }
  private typealias Register = Scalar.Register

  let states: CellStates<Scalar>
  /// What the layer has from the one below; nil in the lowest.
  let below: Below?
  /// c, [T, B, H]; behind a sequence's end its last.
  let cells: Tensor<Scalar>
  /// ∂L/∂c from outside, [T, B, H], in a backward pass.
  let upstream: TensorStorage<Scalar>

  /// The layer below, and the gate to it.
  struct Below {
    /// Its c, [T, B, H].
    let cells: Tensor<Scalar>
    /// $W_d x + b_d$, then d: [T, B, H].
    let depth: TensorStorage<Scalar>
    /// $w_c$ and $w_l$.
    let sight: UnitWeights<Scalar>
    /// ∂L/∂ of its c and of the gate's sum, both [T, B, H].
    let (ofCells, ofSum): (TensorStorage<Scalar>, TensorStorage<Scalar>)

    init(cells: Tensor<Scalar>, sums: Tensor<Scalar>, sight: UnitWeights<Scalar>, keepsSteps: Bool)
    {
      self.cells = cells
      self.sight = sight
      depth = sums.storage.copied()
      let kept = keepsSteps ? cells.count : 0
      (ofCells, ofSum) = (TensorStorage(count: kept), TensorStorage(count: kept))
    }
  }

  init(
    _ layout: GatePanels<Scalar>, _ states: CellStates<Scalar>, _ below: Below?, keepsSteps: Bool
  ) {
    self.states = states
    self.below = below
    cells = Tensor(uninitialized: [layout.time, layout.batch, layout.hidden])
    upstream = TensorStorage(count: keepsSteps ? cells.count : 0)
  }

  @inline(always)
  private func place(
    _ layout: GatePanels<Scalar>, _ block: Int, _ step: Int, _ row: Int
  ) -> Int {
    (step &* layout.batch &+ row) &* layout.hidden &+ block &* layout.lanes
  }

  @inline(always)
  func activate(_ pass: FusedPass<Scalar>, panel block: Int, step: Int, rows: Range<Int>) {
    let layout = pass.layout
    let (lanes, units) = (layout.lanes, layout.unitsInBlock(block))
    for row in rows {
      let place = place(layout, block, step, row)
      let cell = states.cell(layout, block, step, row)
      let before = Register.load(states.before(layout, block, step, row))
      if pass.hasEnded(row, before: step) {
        before.store(cell)
        before.store(cells.storage.pointer + place, first: units)
        pass.setOutput(Register(), step: step, row: row, block: block)
        continue
      }
      let gates = pass.record(block, step, row)
      var from = Register()
      if let below {
        let c = Register.load(below.cells.storage.pointer + place, first: units)
        let sum = Register.load(below.depth.pointer + place, first: units)
          .addingProduct(below.sight.weight(0, block), before)
          .addingProduct(below.sight.weight(1, block), c)
        let depth = Register.logistic(sum)
        depth.store(below.depth.pointer + place, first: units)
        from = depth * c
      }
      let input = Register.logistic(.load(gates))
      let forget = Register.logistic(.load(gates + lanes))
      let candidate = Register.hyperbolicTangent(.load(gates + 2 &* lanes))
      let output = Register.logistic(.load(gates + 3 &* lanes))
      let after = from.addingProduct(forget, before).addingProduct(input, candidate)
      let squashed = Register.hyperbolicTangent(after)
      input.store(gates)
      forget.store(gates + lanes)
      candidate.store(gates + 2 &* lanes)
      output.store(gates + 3 &* lanes)
      after.store(cell)
      squashed.store(cell + lanes)
      after.store(cells.storage.pointer + place, first: units)
      pass.setOutput(output * squashed, step: step, row: row, block: block)
    }
  }

  /// As in an LSTM, and $\delta d = \bar c\,c^{below} d(1 - d)$,
  /// $\bar c^{below} = \bar c\,d + w_l\,\delta d$.
  @inline(always)
  func differentiate(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>) {
    let layout = pass.layout
    let lanes = layout.lanes
    let one = Register(repeating: 1)
    for block in 0..<layout.blocks {
      let units = layout.unitsInBlock(block)
      for row in rows {
        let place = place(layout, block, step, row)
        let gates = pass.record(block, step, row)
        let carried = states.gradient(layout, block, row)
        // Also behind a sequence's end, where the last c stands.
        var change = Register.load(carried) + .load(upstream.pointer + place, first: units)
        if pass.hasEnded(row, before: step) {
          for slot in 0..<layout.slots { Register().store(gates + slot &* lanes) }
          if let below {
            Register().store(below.ofCells.pointer + place, first: units)
            Register().store(below.ofSum.pointer + place, first: units)
          }
          change.store(carried)
          continue
        }
        let hidden = pass.gradientOfHidden(step: step, row: row, block: block)
        let squashed = Register.load(states.cell(layout, block, step, row) + lanes)
        let before = Register.load(states.before(layout, block, step, row))
        let input = Register.load(gates)
        let forget = Register.load(gates + lanes)
        let candidate = Register.load(gates + 2 &* lanes)
        let output = Register.load(gates + 3 &* lanes)
        change = change.addingProduct(hidden * output, one.addingProduct(-squashed, squashed))
        (change * candidate * input * (one - input)).store(gates)
        (change * before * forget * (one - forget)).store(gates + lanes)
        (change * input * one.addingProduct(-candidate, candidate)).store(gates + 2 &* lanes)
        (hidden * squashed * output * (one - output)).store(gates + 3 &* lanes)
        var back = change * forget
        if let below {
          let c = Register.load(below.cells.storage.pointer + place, first: units)
          let depth = Register.load(below.depth.pointer + place, first: units)
          let delta = change * c * depth * (one - depth)
          delta.store(below.ofSum.pointer + place, first: units)
          below.sight.add(delta * before, to: 0, block, row)
          below.sight.add(delta * c, to: 1, block, row)
          back = back.addingProduct(below.sight.weight(0, block), delta)
          (change * depth).addingProduct(below.sight.weight(1, block), delta)
            .store(below.ofCells.pointer + place, first: units)
        }
        back.store(carried)
      }
    }
  }
}
