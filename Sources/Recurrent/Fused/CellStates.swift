/// The cell states of an LSTM in a fused pass, and the gradient that goes back along them.
///
/// Axes: B batch, T time, H hidden.
struct CellStates<Scalar: TensorScalar> {
  private typealias Register = Scalar.Register

  /// Whether every step's cells are kept, or those of the last two only.
  private let keepsSteps: Bool
  /// c before the first step, [block][B][lane].
  private let initial: TensorStorage<Scalar>
  /// c and its squashed value, [block][T · B][2][lane].
  private let cells: TensorStorage<Scalar>
  /// ∂L/∂c of the step under way, [block][B][lane]; before the last step what reaches c from outside.
  let gradient: TensorStorage<Scalar>

  /// - Parameters:
  ///   - layout: Of the pass.
  ///   - initial: c before the first step, [B, H].
  ///   - keepsSteps: Whether a backward pass will want every step.
  init(_ layout: GatePanels<Scalar>, initial: Tensor<Scalar>, keepsSteps: Bool) {
    let size = layout.blocks * layout.batch * layout.lanes
    self.initial = TensorStorage(count: size)
    self.keepsSteps = keepsSteps
    cells = TensorStorage(count: 2 * size * (keepsSteps ? layout.time : 2))
    gradient = TensorStorage(count: size)
    layout.packRows(initial, into: self.initial)
  }

  /// Where c of a row and step is, and behind it the squashed c.
  @inline(always)
  func cell(
    _ layout: GatePanels<Scalar>, _ block: Int, _ step: Int, _ row: Int
  ) -> Destination<Scalar> {
    let place = keepsSteps ? block &* layout.time &+ step : block &* 2 &+ (step & 1)
    return cells.pointer + (place &* layout.batch &+ row) &* 2 &* layout.lanes
  }

  /// Where c of the step before is.
  @inline(always)
  func before(
    _ layout: GatePanels<Scalar>, _ block: Int, _ step: Int, _ row: Int
  ) -> Source<Scalar> {
    step == 0
      ? Source(initial.pointer + (block &* layout.batch &+ row) &* layout.lanes)
      : Source(cell(layout, block, step &- 1, row))
  }

  /// Where ∂L/∂c of a row is.
  @inline(always)
  func gradient(_ layout: GatePanels<Scalar>, _ block: Int, _ row: Int) -> Destination<Scalar> {
    gradient.pointer + (block &* layout.batch &+ row) &* layout.lanes
  }

  /// c after the last step, [B, H]; there must be one.
  func final(_ layout: GatePanels<Scalar>) -> Tensor<Scalar> {
    let result = Tensor<Scalar>(uninitialized: [layout.batch, layout.hidden])
    for block in 0..<layout.blocks {
      for row in 0..<layout.batch {
        Register.load(cell(layout, block, layout.time - 1, row)).store(
          result.storage.pointer + row * layout.hidden + block * layout.lanes,
          first: layout.unitsInBlock(block))
      }
    }
    return result
  }
}
