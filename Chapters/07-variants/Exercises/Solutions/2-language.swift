//: # Accept $a^n b^n$ by hand
//: An LSTM of two units reads S (as 1, 0, 0), then a's (0, 1, 0), then b's (0, 0, 1). Both units keep all of
//: $C$ or nothing, write all of $\tilde C$ and show all of $\tanh C$; no gate needs $h$. Choose what each unit's
//: candidate gets from the three symbols, $\tilde C = \tanh(w_S S + w_a a + w_b b)$, and whether its forget gate is
//: open. Then choose a read-out of the two $h$ for a, b and T, each $v_1 h_1 + v_2 h_2 + d$, above 0.1 where the
//: symbol may come next and below −0.1 where not, for every $n$ up to 100. Behind S comes a; behind an a another
//: one or a b; behind the last b T. Nothing is trained.
import Foundation

/// What a unit's candidate gets from S, a and b, and whether its forget gate is open.
public typealias Unit = (candidate: [Double], keeps: Bool)
/// What an output gets from the two units, and its bias.
public typealias Readout = (first: Double, second: Double, bias: Double)

/// - Returns: The two units, and the read-outs for a, b and T.
public func language() -> (units: [Unit], outputs: [Readout]) {
  // solution
  // The first counts, in hundredths, so that tanh C still tells counts up to 100 apart; the second shows which letter was the last.
  (
    units: [([0, atanh(0.01), -atanh(0.01)], true), ([0, 40, -40], false)],
    outputs: [(0, 100, 38), (2000, 0, -10), (-1000, -100, -71.2)]
  )
  // stub
  // (units: [([0, 0, 0], true), ([0, 0, 0], false)], outputs: [(0, 0, 1), (0, 0, 1), (0, 0, 1)])
  // end
}
