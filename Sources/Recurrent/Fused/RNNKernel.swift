/// The tanh of an Elman cell, a vector of units at a time.
///
/// Slots: up to four vectors of units, since there is one layer. Kept for each unit and step: the sum,
/// whose place the gradient takes, and h among the outputs: two numbers.
struct RNNKernel<Scalar: TensorScalar>: FusedKernel {
  static var hasDirectPath: Bool { false }
  private typealias Register = Scalar.Register

  /// Vectors of units in a panel.
  static func slots(_ hidden: Int) -> Int {
    max(1, min(4, (hidden + Register.width - 1) / Register.width))
  }

  /// $h_t = \tanh a_t$.
  @inline(always)
  func activate(_ pass: FusedPass<Scalar>, panel: Int, step: Int, rows: Range<Int>) {
    let layout = pass.layout
    for slot in 0..<min(layout.slots, layout.blocks &- panel &* layout.slots) {
      for row in rows {
        let sum = pass.record(panel, step, row) + slot &* Register.width
        let hidden =
          pass.hasEnded(row, before: step) ? Register() : Register.hyperbolicTangent(.load(sum))
        pass.setOutput(hidden, step: step, row: row, block: panel &* layout.slots &+ slot)
      }
    }
  }

  /// $\delta a_t = \delta h_t (1 - h_t^2)$.
  @inline(always)
  func differentiate(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>) {
    let layout = pass.layout
    for block in 0..<layout.blocks {
      for row in rows {
        let panel = block / layout.slots
        let sum = pass.record(panel, step, row) + block % layout.slots &* layout.lanes
        if pass.hasEnded(row, before: step) {
          Register().store(sum)
          continue
        }
        let hidden = pass.output(step: step, row: row, block: block)
        let gradient = pass.gradientOfHidden(step: step, row: row, block: block)
        (gradient * Register(repeating: 1).addingProduct(-hidden, hidden)).store(sum)
      }
    }
    clearPadding(pass, step, rows)
  }

  /// Slots of the last panel that hold no units pass no gradient on.
  @inline(always)
  private func clearPadding(_ pass: FusedPass<Scalar>, _ step: Int, _ rows: Range<Int>) {
    let layout = pass.layout
    for block in layout.blocks..<(layout.panels &* layout.slots) {
      for row in rows {
        let sum = pass.record(layout.panels &- 1, step, row) + block % layout.slots &* layout.lanes
        Register().store(sum)
      }
    }
  }
}
