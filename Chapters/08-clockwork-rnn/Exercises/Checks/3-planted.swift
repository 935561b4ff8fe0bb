import Exercises08
import Foundation
import Recurrent
import Solutions08
import Workbook

let planted = Exercise(
  "planted",
  hints: [
    "Let the unit stand still at every step but the first. How much of $v_3$ reaches $h_0$?",
    "At a tick $\\partial h_t / \\partial h_{t-1} = u\\,(1 - h_t^2)$; else it is 1.",
    "`gradients[step] * (ticks ? slope * weight : 1)`",
  ],
  reader: Exercises08.stateGradients, solution: Solutions08.stateGradients
) { stateGradients, check in
  check.near(
    "∂L/∂h_0 of a unit that stands still for three steps, with v_3 = 1 and h = 0.9",
    stateGradients([0, 0, 0, 1], [0.9, 0.9, 0.9, 0.9], 8, 2).first ?? .nan, 1, within: 1e-12)
  check.near(
    "∂L/∂h_0 over one tick with h_1 = 0.6 and u = 2",
    stateGradients([0, 1], [0.5, 0.6], 1, 2).first ?? .nan, 2 * (1 - 0.36), within: 1e-12)
  var generator = SeededGenerator(seed: 3)
  for period in [1, 2, 3, 5] {
    let wanted = (0..<12).map { _ in generator.normal() }
    let (weight, bias) = (1.5 * generator.uniform() + 0.5, generator.normal() / 2)
    /// The loss, with something added to one state, and the states.
    func run(adding change: Double, at place: Int) -> (loss: Double, states: [Double]) {
      var (hidden, loss, states) = (0.0, 0.0, [Double]())
      for step in 0..<12 {
        if step % period == 0 { hidden = tanh(weight * hidden + bias) }
        if step == place { hidden += change }
        states.append(hidden)
        loss += wanted[step] * hidden
      }
      return (loss, states)
    }
    let gradients = stateGradients(wanted, run(adding: 0, at: 0).states, period, weight)
    check.equal("how many gradients there are", gradients.count, 12)
    guard gradients.count == 12 else { return }
    for step in 0..<12 {
      let slope = (run(adding: 1e-5, at: step).loss - run(adding: -1e-5, at: step).loss) / 2e-5
      check.near(
        "∂L/∂h at step \(step), period \(period), by central differences", gradients[step], slope,
        within: 1e-7)
    }
  }
}
