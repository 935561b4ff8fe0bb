/// All blocks of a grid over depth and time, or over depth alone, as an operation on variables.
///
/// - Parameters:
///   - weights: For each block of the depth, or for the only one, the gates of each dimension.
///   - layers: L.
///   - block: Whose priority and output all have.
///   - depth: What enters below: h and m, [T·B, H].
///   - time: What enters each layer before the first step: h and m, [B, H]; none with one dimension.
///   - steps: T.
///   - lengths: How many steps each sequence has; T where nil.
/// - Returns: h and m on top, [T, B, H]; h and m of each layer after the last step, [B, H].
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
func fusedGrid<Scalar: TensorScalar>(
  _ weights: [[GridGates<Scalar>]], layers: Int, of block: GridBlock<Scalar>,
  depth: GridSide<Scalar>, time: [GridSide<Scalar>], steps: Int, _ lengths: [Int]?
) -> (top: GridSide<Scalar>, time: [GridSide<Scalar>]) {
  let hidden = block.hidden
  let batch = steps > 0 ? depth.hidden.shape[0] / steps : time.first?.hidden.shape[0] ?? 0
  let topShape = [steps, batch, hidden]
  guard steps > 0 else {
    let none = Variable(Tensor<Scalar>(zeros: topShape))
    return (GridSide(hidden: none, memory: none), time)
  }
  let gates = weights.map { $0.map(\.layers) }
  let flat = gates.flatMap { $0.flatMap { $0 } }
  let entering = [depth] + time
  let parents = entering.flatMap(\.parts) + flat.flatMap { [$0.weight, $0.bias] }
  let isTied = weights.count == 1
  let plan = GridPlan<Scalar>(
    dimensions: block.dimensions, layers: layers, time: steps, batch: batch, hidden: hidden,
    isTied: isTied)
  let pass = GridPass(
    plan, priority: block.priority, isTanhOfGated: block.output == .tanhOfGated,
    isKept: parents.contains { $0.requiresGradient }, lengths: lengths)
  pass.enter(depth, time)
  pass.forward(gates)

  let waiting = (0..<2 * time.count + 1).map { _ in FinalPart<Scalar>() }
  let sideShape = [batch, hidden]
  let top = Variable(
    pass.top(hidden: true).reshaped(topShape), shape: topShape, "Grid LSTM", parents,
    .consuming { upstream, keepingGraph in
      let records = keepingGraph ? pass.records.copied() : nil
      let gradients = GridGradients(pass)
      pass.leave(
        gradients, top: [upstream, waiting[0].takeGradient(topShape)],
        time: time.indices.map { layer in
          (1...2).map { waiting[2 * layer + $0].takeGradient(sideShape) }
        })
      let products = plan.rowsOfWeights.flatMap { rows in
        (0..<plan.dimensions).map { GridWeightProduct(pass, dimension: $0, rows: rows) }
      }
      pass.backward(gates, gradients, products)
      for (number, product) in products.enumerated() {
        for gate in 0..<4 {
          flat[4 * number + gate].weight.accumulate(product.weights[gate])
          flat[4 * number + gate].bias.accumulate(product.biases[gate])
        }
      }
      pass.accumulate(gradients, depth, time)
      if let records { pass.records.fill(from: records) }
    })
  let memory = waiting[0].variable(
    pass.top(hidden: false).reshaped(topShape), "top memory", of: top)
  let last = time.indices.map { layer in
    GridSide(
      hidden: waiting[2 * layer + 1].variable(
        pass.last(layer, hidden: true), "last hidden state", of: top),
      memory: waiting[2 * layer + 2].variable(
        pass.last(layer, hidden: false), "last memory", of: top))
  }
  return (GridSide(hidden: top, memory: memory), last)
}

extension GridPass {
  /// The rows of a place.
  private func rows(_ place: Int) -> Int { place * plan.batch }

  /// Writes what enters the grid from below and from before the first step.
  func enter(_ depth: GridSide<Scalar>, _ time: [GridSide<Scalar>]) {
    let stores = [hidden, memory] + (seen.map { [$0] } ?? [])
    for (number, store) in stores.enumerated() {
      for step in 0..<plan.time {
        copy(
          depth.parts[number % 2].value, step * plan.batch, to: store, rows(plan.places[0][step]), 0
        )
      }
      for (layer, side) in time.enumerated() {
        copy(side.parts[number % 2].value, 0, to: store, rows(plan.places[layer][0]), 1)
      }
    }
  }

  /// B rows of [·, H] into a side, zeros behind H.
  private func copy(
    _ source: Tensor<Scalar>, _ first: Int, to store: TensorStorage<Scalar>, _ row: Int,
    _ dimension: Int
  ) {
    for number in 0..<plan.batch {
      let from = source.storage.pointer + (first + number) * plan.hidden
      for panel in 0..<plan.blocks {
        Register.load(from + panel * plan.lanes, first: plan.panels.unitsInBlock(panel))
          .store(store.pointer + offset(row + number, dimension, panel))
      }
    }
  }

  /// h or m on top, [T·B, H].
  func top(hidden isHidden: Bool) -> Tensor<Scalar> {
    rows(isHidden, rows(plan.layers * plan.time), count: plan.time * plan.batch, 0)
  }

  /// h or m of a layer after the last step, [B, H].
  func last(_ layer: Int, hidden isHidden: Bool) -> Tensor<Scalar> {
    rows(isHidden, rows(plan.layers * plan.time + layer), count: plan.batch, 1)
  }

  private func rows(
    _ isHidden: Bool, _ first: Int, count: Int, _ dimension: Int
  ) -> Tensor<Scalar> {
    let result = Tensor<Scalar>(uninitialized: [count, plan.hidden])
    let store = isHidden ? hidden : memory
    for row in 0..<count {
      (result.storage.pointer + row * plan.hidden)
        .update(from: store.pointer + offset(first + row, dimension, 0), count: plan.hidden)
    }
    return result
  }

  /// Writes ∂L/∂ of what left the grid into the faces: of h and m on top, and of each layer's last.
  func leave(
    _ gradients: GridGradients<Scalar>, top: [Tensor<Scalar>], time: [[Tensor<Scalar>]]
  ) {
    let blocks = plan.layers * plan.time
    func write(_ tensors: [Tensor<Scalar>], _ first: Int, _ dimension: Int) {
      for row in 0..<tensors[0].count / max(1, plan.hidden) {
        let source = tensors.map { $0.storage.pointer + row * plan.hidden }
        (gradients.hidden.pointer + (first + row) * plan.gradientWidth + dimension * plan.hidden)
          .update(from: source[0], count: plan.hidden)
        (gradients.memory.pointer + offset(first + row, dimension, 0))
          .update(from: source[1], count: plan.hidden)
      }
    }
    write(top, rows(blocks), 0)
    for (layer, tensors) in time.enumerated() { write(tensors, rows(blocks + layer), 1) }
  }

  /// Hands ∂L/∂ of what entered the grid on.
  func accumulate(
    _ gradients: GridGradients<Scalar>, _ depth: GridSide<Scalar>, _ time: [GridSide<Scalar>]
  ) {
    func accumulate(_ side: GridSide<Scalar>, _ dimension: Int, _ places: [Int]) {
      let shape = [places.count * plan.batch, plan.hidden]
      let (ofHidden, ofMemory) = (
        Tensor<Scalar>(uninitialized: shape), Tensor<Scalar>(uninitialized: shape)
      )
      for row in 0..<shape[0] {
        let own = rows(places[row / plan.batch]) + row % plan.batch
        for panel in 0..<plan.blocks {
          let units = plan.panels.unitsInBlock(panel)
          let out = row * plan.hidden + panel * plan.lanes
          gradientOfHidden(gradients, own, dimension, panel)
            .store(ofHidden.storage.pointer + out, first: units)
          Register.load(gradients.memory.pointer + offset(own, dimension, panel))
            .store(ofMemory.storage.pointer + out, first: units)
        }
      }
      side.hidden.accumulate(ofHidden)
      side.memory.accumulate(ofMemory)
    }
    accumulate(depth, 0, plan.places[0])
    for (layer, side) in time.enumerated() { accumulate(side, 1, [plan.places[layer][0]]) }
  }
}
