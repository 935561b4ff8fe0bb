// Where a fused pass keeps its numbers, row by row and vector by vector.

extension FusedPass {
  /// The record of a row at a step.
  @inline(always)
  func record(_ panel: Int, _ step: Int, _ row: Int) -> Destination<Scalar> {
    let place = keepsSteps ? panel &* layout.time &+ step : panel
    return records.pointer + (place &* layout.batch &+ row) &* layout.record
  }

  /// Whether a row's sequence has ended before this step.
  @inline(always)
  func hasEnded(_ row: Int, before step: Int) -> Bool {
    guard let lengths else { return false }
    return step >= lengths[row]
  }

  /// h before a step, of [B, H]; nil where it is zero.
  @inline(always)
  func hidden(before step: Int) -> Source<Scalar>? {
    step == 0
      ? initialHiddenPointer
      : Source(outputs.storage.pointer + (step &- 1) &* layout.batch &* layout.hidden)
  }

  /// A vector of h before a step, of one row.
  @inline(always)
  func hidden(before step: Int, row: Int, block: Int) -> Scalar.Register {
    guard let hidden = hidden(before: step) else { return Scalar.Register() }
    return .load(
      hidden + (row &* layout.hidden &+ block &* layout.lanes), first: layout.unitsInBlock(block))
  }

  /// A vector of h at a step, of one row.
  @inline(always)
  func output(step: Int, row: Int, block: Int) -> Scalar.Register {
    .load(
      outputs.storage.pointer
        + ((step &* layout.batch &+ row) &* layout.hidden &+ block &* layout.lanes),
      first: layout.unitsInBlock(block))
  }

  /// Writes a vector of h at a step, of one row.
  @inline(always)
  func setOutput(_ value: Scalar.Register, step: Int, row: Int, block: Int) {
    value.store(
      outputs.storage.pointer
        + ((step &* layout.batch &+ row) &* layout.hidden &+ block &* layout.lanes),
      first: layout.unitsInBlock(block))
  }

  /// In the backward pass: ∂L/∂h of a row, from outside and from the step after.
  @inline(always)
  func gradientOfHidden(step: Int, row: Int, block: Int) -> Scalar.Register {
    let fromOutside = Scalar.Register.load(
      upstream
        + ((step &* layout.batch &+ row) &* layout.hidden &+ block &* layout.lanes),
      first: layout.unitsInBlock(block))
    return fromOutside
      + .load(hiddenGradient + (row &* layout.paddedHidden &+ block &* layout.lanes))
  }

  /// In the backward pass: what reaches h of the step before past the layers.
  @inline(always)
  func setDirectGradient(_ value: Scalar.Register, row: Int, block: Int) {
    value.store(hiddenGradient + (row &* layout.paddedHidden &+ block &* layout.lanes))
  }
}
