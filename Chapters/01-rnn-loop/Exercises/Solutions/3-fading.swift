//: # A straight line for a memory
//: Draw what is left of a pulse: $h_1, \dots, h_{40}$ of $h_t = \tanh(W x_t + U h_{t-1})$ with
//: $W = 1.2$, one line each for $U = 0.5$, $0.8$ and $0.95$, labelled with its $U$. Choose the axes
//: such that the lines become straight. What does the slope of each line tell you, and which part
//: of the line for $0.95$ is not quite straight, and why?
import Foundation
import Plot

/// The states after a pulse, as lines over the steps 1 … 40.
public func fading() -> Figure {
  // solution
  // On a logarithmic axis the slope is log U, once the state is small. The first steps for 0.95 are
  // bent: where the state is large, tanh takes away its part, too.
  let lines = [0.5, 0.8, 0.95].map { u in
    var states = [tanh(1.2)]
    while states.count < 40 { states.append(tanh(u * states[states.count - 1])) }
    return Mark.line(x: Array(1...40), y: states, label: "U = \(u)")
  }
  return Figure(
    "What is left of a pulse", x: Axis("time step"), y: Axis("hidden state", scale: .log), lines)
  // stub
  // Figure(
  //   "What is left of a pulse", x: Axis("time step"), y: Axis("hidden state"),
  //   [.line(x: Array(1...40), y: Array(repeating: 0.5, count: 40), label: "U = 0.5")])
  // end
}
