//: # It compiles, it trains, it is no LSTM
//: A library once shipped a cell with the mistake below. Gradients flow through it, and its loss
//: falls. Which equation of the section "One layer against four" does it not compute? Before you
//: read line by line, think of two gates whose values would give it away. Then mend it.

/// One unit's step with its gates given.
///
/// - Parameters:
///   - before: C_{t−1}.
///   - forget: f_t.
///   - input: i_t.
///   - candidate: C̃_t.
/// - Returns: C_t.
public func updated(
  before: Double, forget: Double, input: Double, candidate: Double
) -> Double {
  let gated = forget * before + input
  return gated * candidate
}
