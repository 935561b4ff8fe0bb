//: # Around a missing gate
//: $i = 1$ for ever: what the candidate says is written. One unit is hard put to add then: a tanh that lets a
//: marked number in isn't 0 for every unmarked one. Two units can, over 100 steps and within 0.04. Let the
//: first forget at once and *show* its number at marks only; let the second add up what was shown. That is a
//: step late: think of a mark at the last step. Three tanhs bend on the way: keep the numbers small.
//: No weight or bias may exceed 50 in size.
import Foundation

/// The weights of one unit's layer: for the number, its mark, the first and the second unit's $h_{t-1}$, and
/// the bias.
public typealias PairRow = (
  number: Double, mark: Double, first: Double, second: Double, bias: Double
)

/// - Returns: For each of the two units what arrives at the forget gate's σ, the candidate's tanh and the
///   output gate's σ; and the answer's weights for the two units' h_T.
public func around() -> (
  forget: [PairRow], candidate: [PairRow], output: [PairRow], answer: [Double]
) {
  // solution
  (
    forget: [(0, 0, 0, 0, -50), (0, 0, 0, 0, 30)],
    candidate: [(0.05, 0, 0, 0, 0), (0, 0, 1, 0, 0)],
    output: [(0, 50, 0, 0, -25), (0, 0, 0, 0, 30)], answer: [20, 20]
  )
  // stub
  // (
  //   forget: [(0, 0, 0, 0, 0), (0, 0, 0, 0, 0)], candidate: [(1, 0, 0, 0, 0), (0, 0, 0, 0, 0)],
  //   output: [(0, 0, 0, 0, 0), (0, 0, 0, 0, 0)], answer: [1, 0]
  // )
  // end
}
