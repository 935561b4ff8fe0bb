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
  Figure("Gate and state", x: Axis("step"), y: Axis("f_t and C_t"), [])
}
