/// How an LSTM tells the steps that matter to a task from the others: what do the input gate, the candidate
/// and their product do at the ones and at the others?
///
/// Only the units that carry what is to be kept are looked at: those whose state correlates with it by at
/// least 0.9, either way, and the one with the highest correlation at any rate.
public struct StepSelection: Codable, Sendable {
  /// One number for each of four things.
  public struct Parts: Codable, Sendable {
    /// Of i.
    public var gate: Double
    /// Of 1 − c̃², the slope of the candidate's tanh.
    public var room: Double
    /// Of |i ⊙ c̃|.
    public var write: Double
    /// Of |∂c_t/∂x_t|, how much of the step's input gets in.
    public var slope: Double
  }

  /// The unit with the highest correlation.
  public var unit: Int
  /// That correlation.
  public var correlation: Double
  /// How many units carry it.
  public var carriers: Int
  /// The means over the steps that matter.
  public var inside: Parts
  /// The means over the other steps.
  public var outside: Parts
  /// How well each tells the ones from the others: areas under the curve, the carriers' mean.
  public var areas: Parts

  /// - Parameters:
  ///   - record: What the network did, T steps of B sequences.
  ///   - kept: What should be kept, T of [B]; NaN where it doesn't count.
  ///   - matters: Whether a step matters, T of [B]; nil where it doesn't count.
  public init(_ record: LSTMRecord, kept: [[Double]], matters: [[Bool?]]) {
    func flat(_ part: KeyPath<LSTMRecord, [Tensor<Float>]>, _ unit: Int) -> [Double] {
      record.values(part, unit).flatMap { $0 }
    }
    let (kept, matters) = (kept.flatMap { $0 }, matters.flatMap { $0 })
    let known = kept.indices.filter { !kept[$0].isNaN }
    let target = known.map { kept[$0] }
    let correlations = (0..<(record.cell.first?.shape[1] ?? 0)).map { unit in
      let states = flat(\.cell, unit)
      return Recurrent.correlation(known.map { states[$0] }, target)
    }
    let best = correlations.indices.max { abs(correlations[$0]) < abs(correlations[$1]) } ?? 0
    let units = correlations.indices.filter { $0 == best || abs(correlations[$0]) >= 0.9 }
    let inside = matters.indices.filter { matters[$0] == true }
    let outside = matters.indices.filter { matters[$0] == false }
    /// For each carrier four numbers, made from what stands inside and what stands outside.
    func measure(_ number: (_ inside: [Double], _ outside: [Double]) -> Double) -> Parts {
      let rows = units.map { unit in
        let (gate, new) = (flat(\.input, unit), flat(\.candidate, unit))
        let parts = [
          gate, new.map { 1 - $0 * $0 }, zip(gate, new).map { abs($0 * $1) },
          flat(\.slope, unit).map { abs($0) },
        ]
        return parts.map { part in number(inside.map { part[$0] }, outside.map { part[$0] }) }
      }
      let means = (0..<4).map { column in mean(rows.map { $0[column] }) }
      return Parts(gate: means[0], room: means[1], write: means[2], slope: means[3])
    }
    unit = best
    correlation = correlations.isEmpty ? 0 : correlations[best]
    carriers = units.count
    self.inside = measure { inside, _ in mean(inside) }
    self.outside = measure { _, outside in mean(outside) }
    areas = measure { areaUnderCurve($0, above: $1) }
  }
}

/// How often a number drawn from the one list exceeds one drawn from the other; a tie counts half. It is
/// the area under the receiver operating characteristic: 1 where a threshold parts the two, ½ where
/// they are mixed.
///
/// - Parameters:
///   - positives: Numbers that should be the higher ones.
///   - negatives: Numbers that should be the lower ones.
/// - Returns: 0 to 1; NaN where one list is empty.
public func areaUnderCurve(_ positives: [Double], above negatives: [Double]) -> Double {
  let all = (positives.map { ($0, true) } + negatives.map { ($0, false) }).sorted { $0.0 < $1.0 }
  var (wins, below) = (0.0, 0.0)
  var start = 0
  while start < all.count {
    var end = start
    while end < all.count, all[end].0 == all[start].0 { end += 1 }
    let higher = Double(all[start..<end].count { $0.1 })
    let lower = Double(end - start) - higher
    wins += higher * (below + lower / 2)
    below += lower
    start = end
  }
  return wins / (Double(positives.count) * Double(negatives.count))
}
