/// What one unit of an LSTM does at the steps that matter to a task, and at the others.
///
/// It is the unit whose state at the end goes most, up or down, with what the task asks to keep, over
/// sequences. Between sequences time can't be mistaken for it: all have come as far.
public struct StepSelection: Codable, Sendable {
  /// One number for each of five things.
  public struct Parts: Codable, Sendable {
    /// Of i.
    public var gate: Double
    /// Of |i ⊙ c̃|: how much is written.
    public var write: Double
    /// Of |(1 − f) ⊙ c_{t−1}|: how much of the state is taken away.
    public var taken: Double
    /// Of |c_t − c_{t−1}|: what comes of both.
    public var change: Double
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
  ///   - kept: What should be kept to the end, [B].
  ///   - matters: Whether a step matters, T of [B]; nil behind a sequence's end.
  public init(_ record: LSTMRecord, kept: [Double], matters: [[Bool?]]) {
    let units = record.cell.first?.shape[1] ?? 0
    let states = (0..<units).map { record.values(\.cell, $0) }
    let ends = kept.indices.map { sequence in
      matters.lastIndex { $0[sequence] != nil } ?? 0
    }
    let last = kept.indices.map { sequence in states.map { $0[ends[sequence]][sequence] } }
    let best = mostCorrelated(last, with: kept)
    let cells = states.isEmpty ? [] : states[best.unit]
    let before = [[Double](repeating: 0, count: kept.count)] + cells.dropLast()
    func flat(_ part: KeyPath<LSTMRecord, [Tensor<Float>]>) -> [Double] {
      record.values(part, best.unit).flatMap { $0 }
    }
    let (old, new) = (before.flatMap { $0 }, cells.flatMap { $0 })
    let (input, forget) = (flat(\.input), flat(\.forget))
    let parts = [
      input, zip(input, flat(\.candidate)).map { abs($0 * $1) },
      zip(forget, old).map { abs((1 - $0) * $1) }, zip(new, old).map { abs($0 - $1) },
      flat(\.slope).map { abs($0) },
    ]
    let important = matters.flatMap { $0 }
    func measure(_ number: (_ inside: [Double], _ outside: [Double]) -> Double) -> Parts {
      let values = parts.map { part in
        func at(_ answer: Bool) -> [Double] {
          zip(part, important).filter { $1 == answer }.map(\.0)
        }
        return number(at(true), at(false))
      }
      return Parts(
        gate: values[0], write: values[1], taken: values[2], change: values[3], slope: values[4])
    }
    unit = best.unit
    correlation = best.r
    inside = measure { inside, _ in mean(inside) }
    outside = measure { _, outside in mean(outside) }
    areas = measure { areaUnderCurve($0, above: $1) }
  }
}
