//: # Draw the saw-tooth
//: Given what a gate says and what is written at each step, compute the states from $C_0 = 0$ on, and draw
//: gate and state over the steps in one chart, as step lines labelled `f_t` and `C_t`, with the places where
//: strings begin. Predict it first: the gate is 1 but for a 0 at steps 4 and 10, where strings begin, and
//: 0.5 is written at each of 14 steps. How high does each tooth stand?
import Plot

/// - Parameters:
///   - forget: f_t at each step.
///   - written: i_t C̃_t at each step, as many.
///   - begins: The steps at which strings begin.
/// - Returns: A chart with a step line of the gate, one of the states C_1 on, and the boundaries.
public func sawTooth(forget: [Double], written: [Double], begins: [Int]) -> Figure {
  // solution
  // The teeth: 2, 3 and 2.
  var state = 0.0
  let states = zip(forget, written).map { gate, new in
    state = gate * state + new
    return state
  }
  return Figure(
    "The state falls where the gate closes", x: Axis("step"), y: Axis("f_t and C_t"),
    [
      .steps(forget, label: "f_t", color: .forget), .steps(states, label: "C_t", color: .cell),
      .boundaries(begins, label: "a string begins"),
    ])
  // stub
  // Figure("Gate and state", x: Axis("step"), y: Axis("f_t and C_t"), [])
  // end
}
