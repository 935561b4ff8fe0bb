//: # How well does it tell them apart?
//: Some steps are marked, the others not, and a gate has a value at each. The area under the curve is the
//: share of all pairs, a marked step and an unmarked one, in which the marked step's value is the higher; a
//: tie counts half. What does a gate get that is 0.5 throughout? And one that *closes* at every mark?

/// - Parameters:
///   - gate: A value for each step.
///   - marked: Whether it is marked, as many.
/// - Returns: 0 to 1. There is a marked step and an unmarked one.
public func area(gate: [Double], marked: [Bool]) -> Double {
  return 0.5
}
