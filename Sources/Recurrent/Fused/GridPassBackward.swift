/// ∂L/∂ of what went into a grid and of its weights.
struct GridGradients<Scalar: TensorScalar> {
  /// Of h of each place, [R + faces][N · H, padded]: before the pass only in the faces.
  let hidden: TensorStorage<Scalar>
  /// What reaches h by way of the priority dimension; nil where there is none.
  let seen: TensorStorage<Scalar>?
  /// Of m of each place, [R + faces][N][padded H]: before the pass only in the faces.
  let memory: TensorStorage<Scalar>

  init(_ pass: GridPass<Scalar>) {
    let plan = pass.plan
    hidden = TensorStorage(count: plan.rowsWithFaces * plan.gradientWidth)
    memory = TensorStorage(count: plan.rowsWithFaces * plan.sides)
    seen = pass.seen.map { _ in TensorStorage(count: plan.rowsWithFaces * plan.gradientWidth) }
    let faces = (plan.rowsWithFaces - plan.rows)
    for storage in [hidden, seen].compactMap({ $0 }) {
      (storage.pointer + plan.rows * plan.gradientWidth)
        .update(repeating: 0, count: faces * plan.gradientWidth)
    }
    (memory.pointer + plan.rows * plan.sides).update(repeating: 0, count: faces * plan.sides)
  }
}

extension GridPass {
  /// The diagonals from the last to the first, then the weights' gradients over all blocks at once.
  ///
  /// $$\bar H = \sum_n W_n^\top \delta a_n, \qquad \bar W_n = \sum_{l,t} \delta a_n H^\top$$
  ///
  /// The records are used up: they hold $\delta a$ afterwards.
  ///
  /// - Parameters:
  ///   - weights: As forward.
  ///   - gradients: With the faces filled in; the blocks' places are computed here.
  ///   - products: The weights' gradients.
  @inline(always)
  func backward(
    _ weights: [[[Linear<Scalar>]]], _ gradients: GridGradients<Scalar>,
    _ products: [GridWeightProduct<Scalar>]
  ) {
    let plan = plan
    let columns = plan.dimensions * plan.hidden
    let groups = ColumnGroup<Scalar>.count(columns)
    let size = plan.blocks * 4 * plan.lanes * plan.gradientWidth
    let values = weights.flatMap { $0.map { $0.map(\.weight.value) } }
    let packed = TensorStorage<Scalar>(count: values.count * size)
    let scratch = GridWeightProduct.scratch(products, plan)
    Threads.together(threadsWorthwhile) { member in
      for item in member.share(of: values.count * groups) {
        let (number, group) = (item / groups, item % groups)
        plan.panels.packTransposed(
          values[number], columns: columns, slots: 0..<4, into: packed.pointer + number &* size,
          groups: group..<group + 1)
      }
      member.waitForAll()
      for diagonal in plan.diagonals.indices.reversed() {
        for phase in phases.reversed() {
          plan.forEachItem(of: diagonal, parts: phase.count &* plan.blocks, member) {
            _, rows, part in
            differentiate(gradients, phase[part / plan.blocks], part % plan.blocks, rows)
          }
          member.waitForAll()
          plan.forEachItem(of: diagonal, parts: groups, member) { set, rows, part in
            let group = ColumnGroup<Scalar>(part, of: columns)
            let place = rows.lowerBound &* plan.gradientWidth &+ group.firstColumn
            for (index, dimension) in phase.enumerated() {
              let isSeen = dimension == priority
              let sums =
                (isSeen ? gradients.seen ?? gradients.hidden : gradients.hidden).pointer
                + place
              let number = set &* plan.dimensions &+ dimension
              TileProduct(
                left: record(dimension, 0, rows.lowerBound), rowStride: plan.record,
                segments: plan.blocks, length: 4 &* plan.lanes,
                segmentStride: plan.rows &* plan.record,
                right: packed.pointer
                  + (number &* size &+ group.firstColumn &* plan.blocks &* 4 &* plan.lanes),
                rightStride: group.vectors &* plan.lanes, out: sums,
                outStride: plan.gradientWidth, initial: index > 0 ? Source(sums) : nil,
                initialStride: plan.gradientWidth
              ).compute(rows: rows.count, vectors: group.vectors)
            }
            if lengths != nil, phase != [priority] { passOn(gradients, group, rows) }
          }
          member.waitForAll()
        }
      }
      GridWeightProduct.compute(products, plan, scratch, member)
    }
  }

  /// ∂L/∂h of a dimension's side at a row, from all who saw it.
  @inline(always)
  func gradientOfHidden(
    _ gradients: GridGradients<Scalar>, _ row: Int, _ dimension: Int, _ panel: Int
  ) -> Register {
    let place = row &* plan.gradientWidth &+ dimension &* plan.hidden &+ panel &* plan.lanes
    let units = plan.panels.unitsInBlock(panel)
    let sum = Register.load(gradients.hidden.pointer + place, first: units)
    guard dimension == priority, let seen = gradients.seen else { return sum }
    return sum + .load(seen.pointer + place, first: units)
  }

  /// Where a sequence has ended, ∂L/∂h of the time side goes through as it is.
  private func passOn(
    _ gradients: GridGradients<Scalar>, _ group: ColumnGroup<Scalar>, _ rows: Range<Int>
  ) {
    let columns = (group.firstColumn..<group.firstColumn + group.vectors * plan.lanes)
      .clamped(to: plan.hidden..<plan.dimensions * plan.hidden)
    for row in rows where hasEnded(row / plan.batch, row % plan.batch) {
      let target = plan.targets[1][row / plan.batch] * plan.batch + row % plan.batch
      for column in columns {
        let place = target * plan.gradientWidth + column
        gradients.hidden.pointer[row * plan.gradientWidth + column] =
          gradients.hidden.pointer[place]
          + (priority == 1 ? gradients.seen?.pointer[place] ?? 0 : 0)
      }
    }
  }

  /// $\delta m' = \bar m' + \bar h'\,\partial h' / \partial m'$ and from it every gate's $\delta a$.
  @inline(always)
  private func differentiate(
    _ gradients: GridGradients<Scalar>, _ dimension: Int, _ panel: Int, _ rows: Range<Int>
  ) {
    let lanes = plan.lanes
    let one = Register(repeating: 1)
    var (place, inBatch) = (rows.lowerBound / plan.batch, rows.lowerBound % plan.batch)
    for row in rows {
      let target = plan.targets[dimension][place] &* plan.batch &+ inBatch
      let gates = record(dimension, panel, row)
      let own = offset(row, dimension, panel)
      let carried = Register.load(gradients.memory.pointer + offset(target, dimension, panel))
      if hasEnded(place, inBatch) {
        for gate in 0..<4 { Register().store(gates + gate &* lanes) }
        (dimension > 0 ? carried : Register()).store(gradients.memory.pointer + own)
      } else {
        var hidden = gradientOfHidden(gradients, target, dimension, panel)
        if let seen = gradients.seen, dimension != priority {
          hidden += .load(
            seen.pointer
              + (row &* plan.gradientWidth &+ dimension &* plan.hidden &+ panel &* lanes),
            first: plan.panels.unitsInBlock(panel))
        }
        let input = Register.load(gates)
        let forget = Register.load(gates + lanes)
        let candidate = Register.load(gates + 2 &* lanes)
        let output = Register.load(gates + 3 &* lanes)
        let squashed = Register.load(gates + 4 &* lanes)
        let slope = one.addingProduct(-squashed, squashed)
        let before = Register.load(memory.pointer + own)
        var ofOutput = hidden * squashed
        if isTanhOfGated {
          ofOutput =
            hidden * slope * .load(memory.pointer + offset(target, dimension, panel))
        }
        let change = carried.addingProduct(hidden * output, slope)
        (change * candidate * input * (one - input)).store(gates)
        (change * before * forget * (one - forget)).store(gates + lanes)
        (change * input * one.addingProduct(-candidate, candidate)).store(gates + 2 &* lanes)
        (ofOutput * output * (one - output)).store(gates + 3 &* lanes)
        (change * forget).store(gradients.memory.pointer + own)
      }
      inBatch += 1
      if inBatch == plan.batch { (place, inBatch) = (place &+ 1, 0) }
    }
  }
}
