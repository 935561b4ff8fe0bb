import Exercises07
import Recurrent
import Solutions07
import Workbook

let conversion = Exercise(
  "conversion",
  hints: [
    "The new gate should say $1 - z$ wherever the old one said $z$. What does σ make of $-a$?",
    "$1 - \\sigma(a) = \\sigma(-a)$, and $a = W x + U h + b$.",
    "`gate.replacing([gate.inputWeight, …].map { Variable(-1 * $0.value) })`",
  ],
  reader: Exercises07.conversion, solution: Solutions07.conversion
) { conversion, check in
  for (number, reset) in GRUReset.allCases.enumerated() {
    var generator = SeededGenerator(seed: UInt64(number + 1))
    let cell = GRUCell<Double>(reset: reset, inputs: 3, hidden: 5, using: &generator)
    let inputs = Variable(Tensor<Double>(normal: 1, [12, 4, 3], using: &generator))
    let converted = conversion(cell)
    check.equal("the convention of the update gate", converted.update, .keep)
    check.equal("the convention of the reset gate", converted.reset, reset)
    check.near(
      "the outputs of a cell with reset \(reset) the product",
      converted(inputs).outputs.value.scalars, cell(inputs).outputs.value.scalars, within: 1e-12)
  }
}
