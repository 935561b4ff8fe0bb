import Exercises07
import Foundation
import Recurrent
import Solutions07
import Workbook

/// The reader's unit and the solution's are types of two modules; the numbers are the same.
typealias PeepholeNumbers = (layers: [[Double]], peepholes: [Double])

let planted = Exercise(
  "planted",
  hints: [
    "Set one peephole at a time to 1, all other weights but one to 0. Which state does each gate follow?",
    "$o_t = \\sigma(\\dots + p_o \\odot C_t)$, with the *new* state; $i_t$ and $f_t$ have only the old one.",
    "The line of `output`: `unit.peepholes[2] * next`.",
  ],
  reader: { (weights: PeepholeNumbers, x: Double, hidden: Double, cell: Double) in
    let unit = Exercises07.PeepholeUnit(
      input: weights.layers[0], forget: weights.layers[1], candidate: weights.layers[2],
      output: weights.layers[3], peepholes: weights.peepholes)
    return Exercises07.peepholeStep(unit, x: x, hidden: hidden, cell: cell)
  },
  solution: { (weights: PeepholeNumbers, x: Double, hidden: Double, cell: Double) in
    let unit = Solutions07.PeepholeUnit(
      input: weights.layers[0], forget: weights.layers[1], candidate: weights.layers[2],
      output: weights.layers[3], peepholes: weights.peepholes)
    return Solutions07.peepholeStep(unit, x: x, hidden: hidden, cell: cell)
  }
) { step, check in
  let zeros = Array(repeating: [0.0, 0, 0], count: 4)
  func logistic(_ a: Double) -> Double { 1 / (1 + exp(-a)) }
  for (gate, name) in ["input", "forget", "output"].enumerated() {
    // A candidate at tanh(1), gates at 1/2 but for the one that looks.
    var layers = zeros
    layers[2] = [0, 0, 1]
    var peepholes = [0.0, 0, 0]
    peepholes[gate] = 3
    let (input, forget) = (gate == 0 ? logistic(3 * 0.4) : 0.5, gate == 1 ? logistic(3 * 0.4) : 0.5)
    let cell = forget * 0.4 + input * tanh(1)
    let output = gate == 2 ? logistic(3 * cell) : 0.5
    let found = step((layers, peepholes), 0, 0, 0.4)
    check.near("C_t where the \(name) gate alone looks", found.cell, cell, within: 1e-12)
    check.near(
      "h_t where the \(name) gate alone looks", found.hidden, output * tanh(cell), within: 1e-12)
  }
  var generator = SeededGenerator(seed: 4)
  func draw() -> Double { generator.normal() }
  for _ in 1...20 {
    let layers = (0..<4).map { _ in [draw(), draw(), draw()] }
    let peepholes = [draw(), draw(), draw()]
    func layer(_ weights: [Double]) -> RecurrentLinear<Double> {
      RecurrentLinear(
        inputWeight: Variable(Tensor([[weights[0]]])),
        recurrentWeight: Variable(Tensor([[weights[1]]])), bias: Variable(Tensor([weights[2]])))
    }
    let core = PeepholeLSTMCell(
      inputGate: layer(layers[0]), forgetGate: layer(layers[1]), candidate: layer(layers[2]),
      outputGate: layer(layers[3]), peepholes: peepholes.map { Variable(Tensor([$0])) })
    let (x, hidden, cell) = (draw(), draw(), draw())
    func number(_ value: Double) -> Variable<Double> { Variable(Tensor([[value]])) }
    let wanted = core.step(number(x), .init(hidden: number(hidden), cell: number(cell))).state
    let found = step((layers, peepholes), x, hidden, cell)
    check.near("h_t, beside the core", found.hidden, wanted.hidden.value.scalar, within: 1e-12)
    check.near("C_t, beside the core", found.cell, wanted.cell.value.scalar, within: 1e-12)
  }
}
