/// The weights as the backward products read them.
struct BackwardWeights<Scalar: TensorScalar> {
  private let inputStorage: TensorStorage<Scalar>?
  private let recurrentStorage: TensorStorage<Scalar>
  var input: Source<Scalar> { Source((inputStorage ?? recurrentStorage).pointer) }
  var recurrent: Source<Scalar> { Source(recurrentStorage.pointer) }

  init(_ layout: GatePanels<Scalar>, _ weights: FusedWeights<Scalar>, wantsInputs: Bool) {
    let height = layout.panels * layout.lanes
    let columns =
      layout.hasNarrowInputs
      ? layout.inputs : ColumnGroup<Scalar>.vectors(layout.inputs) * layout.lanes
    inputStorage =
      wantsInputs ? TensorStorage(count: height * layout.inputSlots.count * columns) : nil
    recurrentStorage = TensorStorage(
      count: height * layout.recurrentSlots.count * layout.paddedHidden)
  }

  /// Packs one thread's share.
  @inline(always)
  func pack(
    _ layout: GatePanels<Scalar>, _ weights: FusedWeights<Scalar>, _ member: Threads.Member
  ) {
    if let inputStorage, layout.hasNarrowInputs {
      layout.pack(
        weights.inputWeights, columns: layout.inputs, slots: layout.inputSlots,
        into: inputStorage.pointer, panels: member.share(of: layout.panels))
    } else if let inputStorage {
      layout.packTransposed(
        weights.inputWeights, columns: layout.inputs, slots: layout.inputSlots,
        into: inputStorage.pointer,
        groups: member.share(of: ColumnGroup<Scalar>.count(layout.inputs)))
    }
    layout.packTransposed(
      weights.recurrentWeights, columns: layout.hidden, slots: layout.recurrentSlots,
      into: recurrentStorage.pointer,
      groups: member.share(of: ColumnGroup<Scalar>.count(layout.hidden)))
  }
}
