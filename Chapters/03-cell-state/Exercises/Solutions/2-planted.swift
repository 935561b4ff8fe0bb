//: # It compiles, but it is no LSTM
//: Gradients flow through the update below, and a test that only looks at a loss may not notice what
//: is wrong with it. Which equation of the section "One layer against four" should it compute, and
//: which does it? Before you read line by line, think of two gates' values that would give it away.
//: Then mend it.

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
  // solution
  // f = 1 and i = 0 give it away: the update gives C · C̃ instead of C, as the candidate scales what
  // was kept, too. f = 0 and i = 1 give C̃ either way.
  let kept = forget * before
  let written = input * candidate
  return kept + written
  // stub
  // let gated = forget * before + input
  // return gated * candidate
  // end
}
