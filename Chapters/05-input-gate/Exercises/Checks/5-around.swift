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
  let rows = zip(["forget", "candidate", "output"], layers).flatMap { name, layer in
    zip(layer, ["[0]", "[1]"]).map { ("\(name)\($1)", $0) }
  }
  let weights =
    rows.flatMap { name, row in
      [
        ("\(name).number", row.number), ("\(name).mark", row.mark), ("\(name).first", row.first),
        ("\(name).second", row.second), ("\(name).bias", row.bias),
      ]
    } + zip(["answer[0]", "answer[1]"], cell.answer)
  let tooLarge = weights.filter { !(abs($0.1) <= 50) }.map { "\($0.0) = \($0.1)" }
  check.holds(
    "no weight or bias exceeds 50 in size", tooLarge.isEmpty, tooLarge.joined(separator: ", "))
  func logistic(_ a: Double) -> Double { 1 / (1 + exp(-a)) }
  var generator = SeededGenerator(seed: 5)
  let (inputs, targets) = AddingProblem(length: 100).batch(300, using: &generator)
  var errors: [(error: Double, atLast: Bool)] = []
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
    let answer = cell.answer[0] * hidden[0] + cell.answer[1] * hidden[1]
    errors.append((abs(answer - Double(targets[sequence, 0])), inputs[99, sequence, 1] == 1))
  }
  let wrong = errors.filter { !($0.error <= 0.04) }
  let largest = errors.map(\.error).max { $0 < $1 || $1.isNaN } ?? 0
  check.holds(
    "all of 300 answers are within 0.04", wrong.isEmpty,
    "\(wrong.count) are not; the largest error is \(numberText(largest)); \(wrong.count(where: \.atLast)) of them have "
      + "a mark at the last step")
}
