//: # How well does it tell them apart?
//: Some steps are marked, the others not, and a gate has a value at each. The area under the curve is the
//: share of all pairs, a marked step and an unmarked one, in which the marked step's value is the higher; a
//: tie counts half. What does a gate get that is 0.5 throughout? And one that *closes* at every mark?

/// - Parameters:
///   - gate: A value for each step.
///   - marked: Whether it is marked, as many.
/// - Returns: 0 to 1. There is a marked step and an unmarked one.
public func area(gate: [Double], marked: [Bool]) -> Double {
  // solution
  let steps = zip(gate, marked)
  let (inside, outside) = (steps.filter(\.1).map(\.0), steps.filter { !$0.1 }.map(\.0))
  let wins = inside.reduce(0.0) { sum, value in
    sum + outside.reduce(0.0) { $0 + (value > $1 ? 1 : value == $1 ? 0.5 : 0) }
  }
  return wins / Double(inside.count * outside.count)
  // stub
  // return 0.5
  // end
}
