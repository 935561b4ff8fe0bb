import Exercises10
import Recurrent
import Solutions10
import Workbook

let weights = Exercise(
  "weights",
  hints: [
    "What is the shape of one matrix? How many has a block?",
    "A matrix has the shape $[H, NH]$, and there are $4N$ of them.",
    "`4 * dimensions * hidden * (dimensions * hidden)`",
  ],
  reader: Exercises10.blockWeights, solution: Solutions10.blockWeights
) { blockWeights, check in
  for (dimensions, hidden) in [(1, 5), (2, 5), (3, 5), (2, 32)] {
    var generator = SeededGenerator(seed: 1)
    let block = GridBlock<Float>(
      dimensions: Array(repeating: .lstm, count: dimensions), hidden: hidden, using: &generator)
    check.equal(
      "weights of a block with N = \(dimensions), H = \(hidden), beside the core's",
      blockWeights(dimensions, hidden), block.parameterCount - 4 * dimensions * hidden)
  }
}
