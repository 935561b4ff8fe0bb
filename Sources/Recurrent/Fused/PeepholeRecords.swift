/// The peepholes of a fused pass: a weight a gate and unit, and what its gradient adds up to.
///
/// Each row of the batch adds to sums of its own, so that the bytes don't depend on the threads.
struct PeepholeRecords<Scalar: TensorScalar> {
  private typealias Register = Scalar.Register
  private static var gates: Int { 3 }

  private let layout: GatePanels<Scalar>
  /// Of input, forget and output gate, [block][3][lane].
  private let weights: TensorStorage<Scalar>
  /// Their gradients, [block][B][3][lane].
  private let sums: TensorStorage<Scalar>

  /// - Parameters:
  ///   - layout: Of the pass.
  ///   - peepholes: Of input, forget and output gate, each [H].
  init(_ layout: GatePanels<Scalar>, _ peepholes: [Tensor<Scalar>]) {
    self.layout = layout
    weights = TensorStorage(count: layout.blocks * Self.gates * layout.lanes)
    sums = TensorStorage(count: layout.blocks * layout.batch * Self.gates * layout.lanes)
    for block in 0..<layout.blocks {
      for (gate, peephole) in peepholes.enumerated() {
        Register.load(
          peephole.storage.pointer + block * layout.lanes, first: layout.unitsInBlock(block)
        ).store(weights.pointer + (block * Self.gates + gate) * layout.lanes)
      }
    }
  }

  @inline(always) func input(_ block: Int) -> Scalar.Register { weight(block, 0) }
  @inline(always) func forget(_ block: Int) -> Scalar.Register { weight(block, 1) }
  @inline(always) func output(_ block: Int) -> Scalar.Register { weight(block, 2) }

  @inline(always)
  private func weight(_ block: Int, _ gate: Int) -> Register {
    .load(weights.pointer + (block &* Self.gates &+ gate) &* layout.lanes)
  }

  @inline(always)
  func addInput(_ share: Scalar.Register, _ block: Int, _ row: Int) { add(share, block, row, 0) }
  @inline(always)
  func addForget(_ share: Scalar.Register, _ block: Int, _ row: Int) { add(share, block, row, 1) }
  @inline(always)
  func addOutput(_ share: Scalar.Register, _ block: Int, _ row: Int) { add(share, block, row, 2) }

  @inline(always)
  private func add(_ share: Register, _ block: Int, _ row: Int, _ gate: Int) {
    let place = sum(block, row, gate)
    (Register.load(place) + share).store(place)
  }

  @inline(always)
  private func sum(_ block: Int, _ row: Int, _ gate: Int) -> Destination<Scalar> {
    sums.pointer
      + ((block &* layout.batch &+ row) &* Self.gates &+ gate) &* layout.lanes
  }

  /// Before a backward pass.
  func clearGradients() { sums.pointer.update(repeating: 0, count: sums.count) }

  /// ∂L/∂ of the three peepholes, each [H].
  func gradients() -> [Tensor<Scalar>] {
    (0..<Self.gates).map { gate in
      let result = Tensor<Scalar>(uninitialized: [layout.hidden])
      for block in 0..<layout.blocks {
        let total = (0..<layout.batch).reduce(into: Register()) {
          $0 += Register.load(sum(block, $1, gate))
        }
        total.store(
          result.storage.pointer + block * layout.lanes, first: layout.unitsInBlock(block))
      }
      return result
    }
  }
}
