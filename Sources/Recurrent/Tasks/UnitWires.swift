/// What went over the wires of one unit of an LSTM as it read one sequence, each a list of T numbers.
///
/// $$C_t = f_t C_{t-1} + i_t \tilde C_t \qquad h_t = o_t \tanh C_t$$
public struct UnitWires: Codable, Sendable {
  /// $f_t$
  public let forget: [Double]
  /// $i_t$
  public let input: [Double]
  /// $\tilde C_t$
  public let candidate: [Double]
  /// $o_t$
  public let output: [Double]
  /// $C_t$
  public let cell: [Double]
  /// $h_t$
  public let hidden: [Double]

  /// What one step takes and makes.
  ///
  /// - Parameter step: From 0.
  /// - Returns: $h_{t-1}$ and $C_{t-1}$; $f_t$, $i_t$, $\tilde C_t$ and $o_t$; $h_t$ and $C_t$.
  public func step(_ step: Int) -> (before: [Double], layers: [Double], after: [Double]) {
    (
      step > 0 ? [hidden[step - 1], cell[step - 1]] : [0, 0],
      [forget[step], input[step], candidate[step], output[step]], [hidden[step], cell[step]]
    )
  }

  /// The same wires with the other sign on all that has one: $\tilde C_t$, $C_t$ and $h_t$.
  public var turned: UnitWires {
    UnitWires(
      forget: forget, input: input, candidate: candidate.map { -$0 }, output: output,
      cell: cell.map { -$0 }, hidden: hidden.map { -$0 })
  }
}
