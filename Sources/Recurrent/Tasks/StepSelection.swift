/// What one unit of an LSTM does at the steps that matter to a task, and at the others.
///
/// It is the unit whose state at the end goes most, up or down, with what the task asks to keep, over
/// sequences. Between sequences time can't be mistaken for it: all have come as far.
public struct StepSelection: Codable, Sendable {
  /// One number for each of three things.
  public struct Parts: Codable, Sendable {
    /// Of i.
    public var gate: Double
    /// Of |i ⊙ c̃|: how much is written.
    public var write: Double
    /// Of |∂c_t/∂x_t|, how much of the step's first input gets in.
    public var slope: Double
  }

  /// Which unit, in 0..<H.
  public var unit: Int
  /// The correlation of its last states with what should be kept.
  public var correlation: Double
  /// The means over the steps that matter.
  public var inside: Parts
  /// The means over the other steps.
  public var outside: Parts
  /// How well each tells the ones from the others: areas under the curve.
  public var areas: Parts

  /// - Parameters:
  ///   - record: What the network did, T steps of B sequences.
  ///   - slopes: Its slopes, T of [B, H].
  ///   - kept: What should be kept to the end, [B].
  ///   - matters: Whether a step matters, T of [B]; nil behind a sequence's end.
  public init(
    _ record: LSTMRecord, slopes: [Tensor<Float>], kept: [Double], matters: [[Bool?]]
  ) {
    let ends = kept.indices.map { sequence in
      matters.lastIndex { $0[sequence] != nil } ?? 0
    }
    let last = kept.indices.map { [record.cell[ends[$0]]].numbers(ofSequence: $0)[0] }
    let best = mostCorrelated(last, with: kept)
    func flat(_ part: [Tensor<Float>]) -> [Double] {
      part.numbers(of: best.unit).flatMap { $0 }
    }
    let input = flat(record.input)
    let parts = [
      input, zip(input, flat(record.candidate)).map { abs($0 * $1) }, flat(slopes).map { abs($0) },
    ]
    let important = matters.flatMap { $0 }
    func measure(_ number: (_ inside: [Double], _ outside: [Double]) -> Double) -> Parts {
      let values = parts.map { part in
        func at(_ answer: Bool) -> [Double] {
          zip(part, important).filter { $1 == answer }.map(\.0)
        }
        return number(at(true), at(false))
      }
      return Parts(gate: values[0], write: values[1], slope: values[2])
    }
    unit = best.unit
    correlation = best.r
    inside = measure { inside, _ in mean(inside) }
    outside = measure { _, outside in mean(outside) }
    areas = measure { areaUnderCurve($0, above: $1) }
  }
}
