import Foundation
import Plot
import Recurrent
import Workbook

let book = Chapter()
let units = book.knob("units", 64, in: 2...512, "hidden units of the random cells")
let steps = book.knob("steps", 1000, in: 10...100_000, "steps on the conveyor belt")
let gap = book.knob("gap", 20, in: 1...200, "letters between what is asked for and the question")
let longest = book.knob(
  "longest", book.scaled(quick: 100, standard: 1000, paper: 10_000), in: 10...100_000,
  "most training steps of a recall")
let seeds = SeededGenerator.seeds(book.scaled(quick: 3, standard: 10, paper: 100), from: book.seed)
typealias Value = Variable<Double>

//: # The cell state
//: An LSTM carries a second state, which only a product and a sum may touch. This chapter runs it,
//: differentiates it, and measures how long it remembers before anything is learned.
//:
//: The essay's sections "LSTM Networks" and "The Core Idea Behind LSTMs" [@olah2015] say four things
//: before the gates are opened one by one: an LSTM remembers for long nearly by default (E5); its
//: module has four layers where the standard one has one (E6); the cell state is a conveyor belt along
//: which information passes unchanged (E7); a gate lets through nothing at 0 and everything at 1 (E8).
//: The last three hold to the bit. The first depends on one number, and not on the LSTM alone.

book.section("One layer against four")
//: The Chinese note [@kuang2018] says of the standard module that it is 仅仅是一个tanh激活层, nothing but
//: a tanh activation. A tanh alone could learn nothing: it is an affine map, and then a tanh. The
//: LSTM's module [@hochreiter1997; @gers2000] has four such maps. Each sees the hidden state and the
//: input, joined end to end; three end in the logistic function $\sigma$, which lies between 0 and 1:
//:
//: $$f_t = \sigma(W_f\,[h_{t-1}, x_t] + b_f) \qquad i_t = \sigma(W_i\,[h_{t-1}, x_t] + b_i)$$
//: $$\tilde C_t = \tanh(W_C\,[h_{t-1}, x_t] + b_C) \qquad o_t = \sigma(W_o\,[h_{t-1}, x_t] + b_o)$$
//:
//: Two lines without weights join them; $\odot$ multiplies element by element:
//:
//: $$C_t = f_t \odot C_{t-1} + i_t \odot \tilde C_t \qquad h_t = o_t \odot \tanh C_t$$
//:
//: In Swift an equation is a line. The essay's $W$ is the core's two matrices side by side, $[U, W]$.
struct Layer {
  let weight, bias: Value
  init(_ layer: RecurrentLinear<Double>) {
    weight = joining(layer.recurrentWeight, layer.inputWeight)
    bias = layer.bias
  }
  func callAsFunction(_ joined: Value) -> Value { weight.applied(to: joined) + bias }
}
struct EssayCell {
  let forgetLayer, inputLayer, candidateLayer, outputLayer: Layer
  init(_ core: LSTMCell<Double>) {
    (forgetLayer, inputLayer) = (Layer(core.forgetGate), Layer(core.inputGate))
    (candidateLayer, outputLayer) = (Layer(core.candidate), Layer(core.outputGate))
  }
  typealias Moment = (
    forget: Value, input: Value, candidate: Value, output: Value, cell: Value, hidden: Value
  )
  func step(_ x: Value, _ hidden: Value, _ cellBefore: Value) -> Moment {
    let joined = joining(hidden, x)
    let forget = sigmoid(forgetLayer(joined))
    let input = sigmoid(inputLayer(joined))
    let candidate = tanh(candidateLayer(joined))
    let output = sigmoid(outputLayer(joined))
    let cell = forget * cellBefore + input * candidate
    return (forget, input, candidate, output, cell, output * tanh(cell))
  }
}

book.step()
//: Both modules with a single unit and random weights read the numbers 1, −0.5 and 0.8:
var draw = SeededGenerator(seed: book.seed)
let tiny = EssayCell(LSTMCell<Double>(inputs: 1, hidden: 1, using: &draw))
let simple = RNNCell<Double>(inputs: 1, hidden: 1, using: &draw)
let numbers = [1, -0.5, 0.8]
let simpleStates = simple.run(
  numbers.map { Variable(Tensor([[$0]])) }, from: simple.initialState(batch: 1)
).outputs.map(\.value.scalar)
var (hidden, cell) = (Variable(Tensor([[0.0]])), Variable(Tensor([[0.0]])))
let shown = numbers.map { x in
  let (hiddenBefore, cellBefore) = (hidden.value.scalar, cell.value.scalar)
  let now = tiny.step(Variable(Tensor([[x]])), hidden, cell)
  (hidden, cell) = (now.hidden, now.cell)
  return LSTMStep(
    x: x, hiddenBefore: hiddenBefore, cellBefore: cellBefore, forget: now.forget.value.scalar,
    input: now.input.value.scalar, candidate: now.candidate.value.scalar,
    output: now.output.value.scalar, cell: cell.value.scalar, hidden: hidden.value.scalar)
}
book.figure(
  "one-and-four",
  caption: "Three standard modules and three of an LSTM, as in the essay's figures 5 and 6. Below "
    + "the modules the hidden states that are handed on, above them the cell states.",
  alt: "Two chains of three modules. In the upper one each module has one box, tanh. In the lower "
    + "one each has four boxes f, i, C̃, o, joined by circles to a second line on top."
) {
  let width = RepeatingModules.width
  return Figure(
    "A second line, and three more layers",
    panels: [
      Panel(
        "the standard module: one layer",
        Diagram(width: width, height: RepeatingModules.simpleHeight) {
          RepeatingModules(inputs: numbers, states: simpleStates)
        }),
      Panel(
        "the LSTM's module: four layers",
        Diagram(width: width, height: RepeatingModules.height) { RepeatingModules(shown) }),
    ], width: 720)
}

book.step()
//: The chapter's cell says what the core's cell says, up to rounding: the core adds $W x$ and $U h$,
//: this cell sums over $[h, x]$ in one go.
func random(_ shape: [Int], _ generator: inout SeededGenerator) -> Value {
  Variable(Tensor(normal: 1, shape, using: &generator))
}
let differences = seeds.flatMap { seed in
  var generator = SeededGenerator(seed: seed)
  let core = LSTMCell<Double>(inputs: 3, hidden: units, using: &generator)
  let own = EssayCell(core)
  var state = core.initialState(batch: 2)
  var (hidden, cell) = (state.hidden, state.cell)
  return (0..<50).map { _ in
    let x = random([2, 3], &generator)
    state = core.step(x, state).state
    let now = own.step(x, hidden, cell)
    (hidden, cell) = (now.hidden, now.cell)
    return (joining(hidden, cell).value, joining(state.hidden, state.cell).value)
  }
}
let coreError = worstRelativeError(differences)
book.claim(
  "equals-core", "Four layers and two lines, written out, are the core's LSTM over 50 steps.",
  source: "[@olah2015], \"Step-by-Step LSTM Walk Through\"", expected: "at most 1e-12, relative",
  measured: coreError, exact: true, holds: coreError <= 1e-12)

book.step()
//: Four layers, so four times the weights: $H\,(D + H + 1)$ in each, with $D$ inputs and $H$ units.
let sizes = (1...16).flatMap { inputs in [1, 2, 3, 5, 8, 32, 128].map { (inputs, $0) } }
let ratios = sizes.map { inputs, hidden in
  let four = LSTMCell<Double>(inputs: inputs, hidden: hidden, using: &draw).parameterCount
  let one = RNNCell<Double>(inputs: inputs, hidden: hidden, using: &draw).parameterCount
  return Double(four) / Double(one)
}
book.value("sizes", sizes.count)
book.claim(
  "E6", "The LSTM's module has four times the standard module's weights, at all {{sizes}} sizes.",
  source: "[@olah2015], \"LSTM Networks\"", expected: "4",
  measured: ratios.max { abs($0 - 4) < abs($1 - 4) } ?? 0,
  exact: true, holds: ratios.allSatisfy { $0 == 4 })

book.step()
//: The essay says that the four *interact*. If they only stood side by side, a shift of one layer's
//: bias would leave the effect of another's alone. Shift one by $\pm 10^{-4}$ and watch the gradient of
//: the others: a mixed derivative $\partial^2 h / \partial b\,\partial b'$ for each of the six pairs.
let mixed = seeds.flatMap { seed -> [Double] in
  var generator = SeededGenerator(seed: seed)
  let core = LSTMCell<Double>(inputs: 3, hidden: units, using: &generator)
  let (x, weights) = (random([1, 3], &generator), random([1, units], &generator))
  let start = LSTMCell<Double>.State(
    hidden: random([1, units], &generator), cell: random([1, units], &generator))
  func gradients(shifting layer: Int, by shift: Double) -> [Tensor<Double>] {
    let variables = core.parameters.map(\.variable.value).enumerated().map { index, value in
      let moved = index == 3 * layer + 2 ? value + Tensor(repeating: shift, value.shape) : value
      return Variable(moved, trainable: true)
    }
    let other = core.replacing(variables)
    sum(other.step(x, start).output * weights).backward()
    return (0..<4).map { other.gradients[3 * $0 + 2] }
  }
  return (0..<4).flatMap { layer in
    let (up, down) = (gradients(shifting: layer, by: 1e-4), gradients(shifting: layer, by: -1e-4))
    return (0..<layer).map { (up[$0] - down[$0]).norm / 2e-4 }
  }
}
book.claim(
  "layers-interact", "Each of the four layers changes what each other layer does to $h_t$.",
  source: "[@olah2015], \"LSTM Networks\"", expected: "least norm of six pairs above 0.001",
  measured: mixed.min() ?? 0, exact: true, holds: (mixed.min() ?? 0) > 0.001)

book.section("Five signs")
//: The essay draws with five signs, its figure 7, and this book keeps them. A box is learned, a circle
//: is not: where weights are, is seen at once. The colours are ours, one a symbol in every chapter.
book.figure(
  "five-signs",
  caption: "A layer with weights; an operation element by element; a vector; two vectors joined; one "
    + "vector copied.",
  alt: "Five signs in a row: a box with σ, a circle with ×, an arrow, two lines that become one, and "
    + "a line that becomes two."
) {
  Figure(
    "The notation",
    Diagram(width: NotationDiagram.width, height: NotationDiagram.height) { NotationDiagram() },
    width: 720)
}
//: With them one module, and the third step of the cell above, number by number:
func picture(_ title: String, _ lit: LSTMParts, _ step: LSTMStep) -> Figure {
  let (width, height) = (LSTMCellDiagram.width, LSTMCellDiagram.height)
  return Figure(
    title, Diagram(width: width, height: height) { LSTMCellDiagram(lit: lit, step) }, width: 720)
}
book.figure(
  "module",
  caption: "The whole module. The cell line runs on top, the hidden line below.",
  alt: "Diagram of an LSTM module: four boxes fed by the hidden line, f leading to a product on the "
    + "cell line, i and C̃ to a product that is added to it, o to a product that shows tanh of it."
) { picture("One module, one step", .all, shown[2]) }

book.section("The conveyor belt")
//: The cell state meets no weights on its way: first a product, then a sum. That is the essay's
//: conveyor belt, and it has two switches. With $f_t = 1$ and $i_t = 0$ the equation reads
//: $C_t = C_{t-1}$, and what lies on the belt should arrive unchanged, however far.
book.figure(
  "cell-line",
  caption: "The belt is lit, the essay's figure 8; what steers it is pale.",
  alt: "The same module with the cell line lit, from C_{t−1} through × and + to C_t."
) { picture("Nothing on the belt has weights", .cellLine, shown[2]) }

book.step()
//: The logistic function reaches 0 and 1 nowhere; rounding does it. As a `Float`, $\sigma(a)$ is exactly
//: 1 from $a = $ {{one-from}} on and exactly 0 down from {{zero-from}}. So biases of ±1000 hold a gate
//: fast, whatever its random weights say. {{steps}} random inputs come in, the state starts anywhere:
book.value("one-from", (0...200).first { sigmoid(Tensor([Float($0)])).scalar == 1 } ?? -1)
book.value("zero-from", -((0...200).first { sigmoid(Tensor([Float(-$0)])).scalar == 0 } ?? -1))
book.value("steps", steps)
func holding<S>(_ layer: RecurrentLinear<S>, at bias: S) -> RecurrentLinear<S> {
  RecurrentLinear(
    inputWeight: layer.inputWeight, recurrentWeight: layer.recurrentWeight,
    bias: Variable(Tensor(repeating: bias, [layer.hidden])))
}
let belts = seeds.map { seed -> (kept: Int, moved: Int) in
  var generator = SeededGenerator(seed: seed)
  let random = LSTMCell<Float>(inputs: 8, hidden: units, using: &generator)
  let belt = LSTMCell(
    inputGate: holding(random.inputGate, at: -1000), forgetGate: holding(random.forgetGate, at: 1000),
    candidate: random.candidate, outputGate: random.outputGate)
  func draw(_ shape: [Int]) -> Variable<Float> {
    Variable(Tensor(normal: 1, shape, using: &generator))
  }
  let start = LSTMCell<Float>.State(hidden: draw([4, units]), cell: draw([4, units]))
  let (outputs, last) = belt(draw([steps, 4, 8]), from: start)
  let pairs = zip(start.cell.value.scalars, last.cell.value.scalars)
  let rows = outputs.value.rows
  return (
    pairs.count { $0.bitPattern == $1.bitPattern }, zip(rows, rows.dropFirst(4)).count { $0 != $1 }
  )
}
let carried = seeds.count * 4 * units
book.value("carried", carried)
book.claim(
  "E7", "With $f = 1$ and $i = 0$, {{carried}} numbers come out of {{steps}} steps as they went in, "
    + "bit for bit, while the hidden state changes at each.",
  source: "[@olah2015], \"The Core Idea Behind LSTMs\"", expected: "0 numbers differ",
  measured: carried - belts.map(\.kept).reduce(0, +), exact: true,
  holds: belts.allSatisfy { $0.kept == 4 * units && $0.moved == 4 * (steps - 1) })

book.step()
//: With gates that say what they like, the belt carries a share. Differentiate the cell's equation
//: with the gates as given, and unit by unit only products are left, no matrix:
//:
//: $$\frac{\partial C_T}{\partial C_0} = \prod_{t=1}^{T} f_t$$
//:
//: The gates are not given, though: they see $h_{t-1}$, and $h_{t-1}$ shows $C_{t-1}$. In code that path is
//: cut by `detached()`. We compare the whole matrix $\partial C_T / \partial C_0$ over 20 steps, cut
//: and uncut; a row of the batch for each row of the matrix.
struct Jacobians: Codable { var cut: Double, product: Double, offDiagonal: Int, uncut: Double }
func jacobians(forgetBias: Double, seed: UInt64) -> Jacobians {
  var generator = SeededGenerator(seed: seed)
  let own = EssayCell(
    LSTMCell<Double>(inputs: 8, hidden: 16, forgetBias: forgetBias, using: &generator).frozen())
  let start = random([1, 16], &generator)
  let inputs = (0..<20).map { _ in random([1, 8], &generator).rows(Array(repeating: 0, count: 16)) }
  let identity = Tensor((0..<16).map { row in (0..<16).map { $0 == row ? 1.0 : 0 } })
  var product = Tensor(repeating: 1.0, [16, 16])
  func matrix(cut: Bool) -> Tensor<Double> {
    let first = Variable(start.rows(Array(repeating: 0, count: 16)).value, trainable: true)
    var (hidden, cell) = (Variable(Tensor<Double>(zeros: [16, 16])), first)
    for x in inputs {
      let now = own.step(x, cut ? hidden.detached() : hidden, cell)
      (hidden, cell) = (now.hidden, now.cell)
      if cut { product = product * now.forget.value }
    }
    cell.backward(seed: identity)
    return first.gradient ?? identity
  }
  let cut = matrix(cut: true)
  return Jacobians(
    cut: relativeError(cut, product * identity), product: cut.norm,
    offDiagonal: zip(cut.scalars, identity.scalars).count { $0 != 0 && $1 == 0 },
    uncut: (matrix(cut: false) - cut).norm / cut.norm)
}
