/// Weights of a fused pass that act unit by unit, as peepholes do, and what their gradients add up to.
///
/// Each row of the batch adds to sums of its own, so that the bytes don't depend on the threads.
struct UnitWeights<Scalar: TensorScalar> {
  private typealias Register = Scalar.Register

  private let layout: GatePanels<Scalar>
  /// How many weights a unit has.
  private let count: Int
  /// [block][count][lane].
  private let weights: TensorStorage<Scalar>
  /// Their gradients, [block][B][count][lane].
  private let sums: TensorStorage<Scalar>

  /// - Parameters:
  ///   - layout: Of the pass.
  ///   - weights: Each [H].
  init(_ layout: GatePanels<Scalar>, _ weights: [Tensor<Scalar>]) {
    self.layout = layout
    count = weights.count
    self.weights = TensorStorage(count: layout.blocks * count * layout.lanes)
    sums = TensorStorage(count: layout.blocks * layout.batch * count * layout.lanes)
    for block in 0..<layout.blocks {
      for (number, weight) in weights.enumerated() {
        Register.load(
          weight.storage.pointer + block * layout.lanes, first: layout.unitsInBlock(block)
        ).store(self.weights.pointer + (block * count + number) * layout.lanes)
      }
    }
  }

  /// A block's vector of one of the weights.
  @inline(always)
  func weight(_ number: Int, _ block: Int) -> Scalar.Register {
    .load(weights.pointer + (block &* count &+ number) &* layout.lanes)
  }

  /// Adds a row's share to the gradient of one of the weights.
  @inline(always)
  func add(_ share: Scalar.Register, to number: Int, _ block: Int, _ row: Int) {
    let place = sum(number, block, row)
    (Register.load(place) + share).store(place)
  }

  @inline(always)
  private func sum(_ number: Int, _ block: Int, _ row: Int) -> Destination<Scalar> {
    sums.pointer + ((block &* layout.batch &+ row) &* count &+ number) &* layout.lanes
  }

  /// Before a backward pass.
  func clearGradients() { sums.pointer.update(repeating: 0, count: sums.count) }

  /// ∂L/∂ of the weights, each [H].
  func gradients() -> [Tensor<Scalar>] {
    (0..<count).map { number in
      let result = Tensor<Scalar>(uninitialized: [layout.hidden])
      for block in 0..<layout.blocks {
        let total = (0..<layout.batch).reduce(into: Register()) {
          $0 += Register.load(sum(number, block, $1))
        }
        total.store(
          result.storage.pointer + block * layout.lanes, first: layout.unitsInBlock(block))
      }
      return result
    }
  }
}
