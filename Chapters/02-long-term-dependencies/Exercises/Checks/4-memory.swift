import Exercises02
import Recurrent
import Solutions02
import Workbook

let memory = Exercise(
  "memory",
  hints: [
    "Three letters' bits are three latches that don't know of each other. Which input weights set a "
      + "latch, and which leave it alone?",
    "Unit k: $h = \\tanh(3 h + 3 s)$ with $s = \\pm 1$ for a letter by its bit k, and 0 for fillers and the "
      + "question.",
    "Row k of W: `(symbol >> k) & 1 == 1 ? 3 : -3` for the symbols 0 to 7, else 0; U is 3 on the diagonal.",
  ],
  reader: Exercises02.memory, solution: Solutions02.memory
) { memory, check in
  let weights = memory()
  check.equal("W has three rows of seventeen", weights.input.map(\.count), [17, 17, 17])
  check.equal("U has three rows of three", weights.recurrent.map(\.count), [3, 3, 3])
  check.equal("b has three numbers", weights.bias.count, 3)
  let cell = RNNCell<Double>(
    inputWeight: Variable(Tensor(weights.input)),
    recurrentWeight: Variable(Tensor(weights.recurrent)), bias: Variable(Tensor(weights.bias)))
  var generator = SeededGenerator(seed: 1)
  for gap in [0, 1, 1000] {
    let task = SymbolRecall(symbols: 8, gap: gap)
    let (symbols, letters) = task.batch(64, using: &generator)
    let inputs = SequenceExamples(symbols: symbols, of: 17, target: .answers(letters)).inputs
    let last = cell(Variable(inputs.cast(to: Double.self))).state.hidden.value
    for (letter, h) in zip(letters, last.rows) {
      let read = (0..<3).reduce(0) { $0 + (h[$1] > 0 ? 1 << $1 : 0) }
      guard read != letter || h.contains(where: { abs($0) < 0.1 }) else { continue }
      let shown = h.map { String(($0 * 1000).rounded() / 1000) }.joined(separator: ", ")
      let signs = (0..<3).map { (letter >> $0) & 1 == 1 ? "+" : "−" }.joined(separator: ", ")
      return check.fail(
        "every letter is held over a gap of \(gap)",
        "letter \(letter) ends as h = \(shown); its signs should be \(signs), each beyond 0.1")
    }
  }
}
