import Exercises05
import Foundation
import Recurrent
import Solutions05
import Workbook

let around = Exercise(
  "around",
  hints: [
    "Which gate is left that could open at marks? What it lets out, the other unit reads a step later.",
    "First unit: $f \\approx 0$, $\\tilde C = \\tanh(0.05\\, x)$, $o = \\sigma(50 m - 25)$. Second: $f \\approx 1$, "
      + "$\\tilde C_t = \\tanh(h_{t-1})$ of the first, $o \\approx 1$.",
    "`forget: [(0, 0, 0, 0, -50), (0, 0, 0, 0, 30)]`, and `answer: [20, 20]`: what the first shows at the "
      + "last step, the second hasn't read yet.",
  ],
  reader: Exercises05.around, solution: Solutions05.around
) { around, check in
  let cell = around()
  let layers = [cell.forget, cell.candidate, cell.output]
  check.equal("how many units each layer has", layers.map(\.count), [2, 2, 2])
  check.equal("how many weights the answer has", cell.answer.count, 2)
  guard layers.allSatisfy({ $0.count == 2 }), cell.answer.count == 2 else { return }
  let weights =
    layers.joined().flatMap { [$0.number, $0.mark, $0.first, $0.second, $0.bias] } + cell.answer
  check.holds(
    "no weight is larger than 50", weights.allSatisfy { abs($0) <= 50 }, "they are \(weights)")
  func logistic(_ a: Double) -> Double { 1 / (1 + exp(-a)) }
  var generator = SeededGenerator(seed: 5)
  let (inputs, targets) = AddingProblem(length: 100).batch(300, using: &generator)
  for sequence in 0..<300 {
    var (cells, hidden) = ([0.0, 0.0], [0.0, 0.0])
    for step in 0..<100 {
      let (x, mark) = (Double(inputs[step, sequence, 0]), Double(inputs[step, sequence, 1]))
      let before = hidden
      func sum(_ row: Exercises05.PairRow) -> Double {
        row.number * x + row.mark * mark + row.first * before[0] + row.second * before[1] + row.bias
      }
      for unit in 0...1 {
        cells[unit] =
          logistic(sum(cell.forget[unit])) * cells[unit] + tanh(sum(cell.candidate[unit]))
        hidden[unit] = logistic(sum(cell.output[unit])) * tanh(cells[unit])
      }
    }
    let last = inputs[99, sequence, 1] == 1 ? ", which has a mark at its last step" : ""
    check.near(
      "the answer to sequence \(sequence + 1) of 300\(last)",
      cell.answer[0] * hidden[0] + cell.answer[1] * hidden[1], Double(targets[sequence, 0]),
      within: 0.04)
  }
}
