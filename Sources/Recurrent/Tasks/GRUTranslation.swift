/// GRUs of the same weights in two conventions, to be compared.
public enum GRUTranslation {
  /// A cell with small random weights, the same for every convention: for an update gate that keeps, the
  /// gate's weights are negated.
  ///
  /// - Parameters:
  ///   - reset: Where the reset gate acts; behind the product, its second bias is 0.
  ///   - update: What the update gate lets through.
  ///   - isDiagonal: Whether U, the part of the candidate's W that meets h, is a diagonal matrix.
  ///   - seed: Decides the weights.
  public static func cell(
    _ reset: GRUReset, _ update: GRUUpdate, isDiagonal: Bool = false, seed: UInt64 = 1
  ) -> GRUCell<Double> {
    var generator = SeededGenerator(seed: seed)
    let cell = GRUCell<Double>(inputs: 3, hidden: 4, using: &generator)
    let mask = Tensor<Double>(
      (0..<4).map { row in (0..<4).map { $0 == row || !isDiagonal ? 1 : 0 } })
    let recurrent = Variable(mask * cell.candidate.recurrentWeight.value)
    let sign: Double = update == .keep ? -1 : 1
    let gate = cell.updateGate
    return GRUCell(
      reset: reset, update: update, resetGate: cell.resetGate,
      updateGate: gate.replacing(
        [gate.inputWeight, gate.recurrentWeight, gate.bias].map { Variable(sign * $0.value) }),
      candidate: cell.candidate.replacing(
        [cell.candidate.inputWeight, recurrent, cell.candidate.bias]),
      candidateRecurrentBias: reset == .after ? Variable(Tensor(zeros: [4])) : nil)
  }

  /// How far the outputs of two cells are apart, at most, over 20 random steps.
  public static func distance(_ first: GRUCell<Double>, _ second: GRUCell<Double>) -> Double {
    var generator = SeededGenerator(seed: 2)
    let inputs = Variable(
      Tensor<Double>(normal: 1, [20, 2, first.inputs], using: &generator))
    return (first(inputs).outputs.value - second(inputs).outputs.value).largestMagnitude
  }

  /// How far a cell whose update gate keeps is from the essay's, its update gate's weights negated: with
  /// the reset gate before the product, behind it, and behind it with a diagonal U.
  public static var distances: [Double] {
    [(GRUReset.before, false), (.after, false), (.after, true)].map { reset, isDiagonal in
      distance(
        cell(.before, .write, isDiagonal: isDiagonal), cell(reset, .keep, isDiagonal: isDiagonal))
    }
  }
}
