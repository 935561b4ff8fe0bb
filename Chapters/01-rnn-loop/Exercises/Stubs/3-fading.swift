//: # A straight line for a memory
//: Draw what is left of a pulse: $h_1, \dots, h_{40}$ of $h_t = \tanh(W x_t + U h_{t-1})$ with $W = 1.2$,
//: one line each for $U = 0.5$, $0.8$ and $0.95$, labelled with its $U$. Choose the axes such that the
//: lines become straight. What does the slope of each line tell you, and which part of the line for
//: $0.95$ is not quite straight, and why?
import Foundation
import Plot

/// The states after a pulse, as lines over the steps 1 … 40.
public func fading() -> Figure {
  Figure(
    "What is left of a pulse", x: Axis("time step"), y: Axis("hidden state"),
    [.line(x: Array(1...40), y: Array(repeating: 0.5, count: 40), label: "U = 0.5")])
}
