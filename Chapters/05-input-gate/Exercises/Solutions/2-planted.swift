//: # A gate in the wrong place
//: One step of a unit, with two faults in how the input gate is used. Each leaves a unit that runs, and that
//: may even train. Choose numbers that tell the faults from the right step: what should $C_t$ be where the
//: gate is shut? And what where it is half open, and very much arrives at the candidate? Then mend it.
import Foundation

/// - Parameters:
///   - cell: C_{t−1}.
///   - forget: f_t.
///   - input: i_t.
///   - arriving: What arrives at the candidate's tanh.
/// - Returns: C_t.
public func nextCell(cell: Double, forget: Double, input: Double, arriving: Double) -> Double {
  // solution
  forget * cell + input * tanh(arriving)
  // stub
  // return input * (forget * cell) + tanh(input * arriving)
  // end
}
