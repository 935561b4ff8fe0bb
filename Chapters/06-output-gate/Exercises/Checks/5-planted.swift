import Exercises06
import Foundation
import Recurrent
import Solutions06
import Workbook

let planted = Exercise(
  "planted",
  hints: [
    "Let there be one step only: is $\\partial L / \\partial C_1$ right? Then two, with a forget gate "
      + "of 0 between them.",
    "$\\delta C_t = v_t\\, o_t (1 - \\tanh^2 C_t) + \\delta C_{t+1}\\, f_{t+1}$. Whose slope is "
      + "$o_t (1 - o_t)$?",
    "`wanted[t] * output[t] * (1 - squashed * squashed)`, and what is carried to the step before is "
      + "`gradients[t] * forget[t]`.",
  ],
  reader: Exercises06.cellGradients, solution: Solutions06.cellGradients
) { cellGradients, check in
  var generator = SeededGenerator(seed: 5)
  func draw(_ scale: Double) -> [Double] { (0..<6).map { _ in scale * generator.uniform() } }
  for _ in 1...10 {
    let (wanted, forget, output, written) = (draw(2), draw(1), draw(1), draw(1.5))
    /// The loss, with something added to one state, and the states.
    func run(adding change: Double, at place: Int) -> (loss: Double, cells: [Double]) {
      var (cell, loss, cells) = (0.0, 0.0, [Double]())
      for t in 0..<6 {
        cell = forget[t] * cell + written[t] + (t == place ? change : 0)
        cells.append(cell)
        loss += wanted[t] * output[t] * tanh(cell)
      }
      return (loss, cells)
    }
    let cells = run(adding: 0, at: 0).cells
    let gradients = cellGradients(wanted, forget, output, cells)
    func text(_ values: [Double]) -> String {
      values.map { numberText($0, decimals: 3) }.joined(separator: ", ")
    }
    let given =
      "v = [\(text(wanted))], f = [\(text(forget))], o = [\(text(output))], C = [\(text(cells))]"
    check.equal("how many gradients there are", gradients.count, 6)
    guard gradients.count == 6 else { return }
    for t in 0..<6 {
      let slope = (run(adding: 1e-5, at: t).loss - run(adding: -1e-5, at: t).loss) / 2e-5
      check.near(
        "∂L/∂C at step \(t + 1), by central differences, \(given)", gradients[t], slope,
        within: 1e-8)
    }
  }
  check.near(
    "∂L/∂C of a single step with C = 0, v = 1 and o = 0.9",
    cellGradients([1], [0.5], [0.9], [0]).first ?? .nan, 0.9, within: 1e-12)
  check.near(
    "∂L/∂C_1 where f_2 = 0 and only h_2 is wanted",
    cellGradients([0, 1], [1, 0], [1, 1], [0.3, 0.2]).first ?? .nan, 0, within: 1e-12)
}
