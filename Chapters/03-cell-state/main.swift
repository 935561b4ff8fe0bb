import Foundation
import Plot
import Recurrent
import Workbook

let book = Chapter()
let units = book.knob("units", 64, in: 2...512, "hidden units of the random cells")
let back = book.knob("back", 200, in: 120...2000, "steps that an error is followed back")
let gap = book.knob("gap", 20, in: 1...200, "letters between a letter and the question for it")
let belt = book.knob("belt", 1000, in: 1...100_000, "steps on the conveyor belt")
let longest = book.scaled(quick: 60, standard: 1000, paper: 10_000)
let seeds = SeededGenerator.seeds(book.scaled(quick: 3, standard: 10, paper: 100), from: book.seed)

//: # The cell state
//: An LSTM carries a second state, which only a product and a sum may touch. This chapter runs it,
//: differentiates it, measures how long it remembers before it has learned, and what it then learns.
//:
//: The essay's sections "LSTM Networks" and "The Core Idea Behind LSTMs" [@olah2015] say four things
//: (claims E5 to E8 of [the book's list](../essay.html#claims)): to remember for long is nearly an
//: LSTM's default, and no struggle to learn (E5); its module has four layers, not one (E6); on its cell
//: state information can travel unchanged, where $f = 1$ and $i = 0$ (E7); a gate passes nothing at 0,
//: everything at 1 (E8). E6 to E8 hold exactly. E5 depends on a number that the essay does not mention.

book.section("One layer against four")
//: A standard module is simple, says the Chinese note [@kuang2018], 例如仅仅是一个tanh激活层: for
//: example, merely a tanh activation layer. To be exact, that layer is an affine map and then a tanh;
//: what is learned is the map. The LSTM's module [@gers2000] has four layers, each an affine map of
//: $h_{t-1}$ and $x_t$ joined, then three times the logistic $\sigma$, between 0 and 1, and once tanh:
//:
//: $$f_t = \sigma(W_f\,[h_{t-1}, x_t] + b_f) \qquad i_t = \sigma(W_i\,[h_{t-1}, x_t] + b_i)$$
//: $$\tilde C_t = \tanh(W_C\,[h_{t-1}, x_t] + b_C) \qquad o_t = \sigma(W_o\,[h_{t-1}, x_t] + b_o)$$
//:
//: Two equations without weights make them interact; $\odot$ multiplies element by element:
//:
//: $$C_t = f_t \odot C_{t-1} + i_t \odot \tilde C_t \qquad h_t = o_t \odot \tanh C_t$$
//:
//: In Swift an equation is a line. The core keeps each matrix in two parts, for $x_t$ and for $h_{t-1}$:
func step<S>(
  _ core: LSTMCell<S>, _ x: Variable<S>, _ before: LSTMCell<S>.State
) -> (layers: [Variable<S>], state: LSTMCell<S>.State) {
  let forget = sigmoid(core.forgetGate(x, before.hidden))
  let input = sigmoid(core.inputGate(x, before.hidden))
  let candidate = tanh(core.candidate(x, before.hidden))
  let output = sigmoid(core.outputGate(x, before.hidden))
  let cell = forget * before.cell + input * candidate
  let hidden = output * tanh(cell)
  return ([forget, input, candidate, output], .init(hidden: hidden, cell: cell))
}

book.step()
//: A standard module and an LSTM's, each of one unit with random weights, read 1, −0.5 and 0.8:
var draw = SeededGenerator(seed: book.seed)
let tiny = LSTMCell<Double>(inputs: 1, hidden: 1, using: &draw)
let simple = RNNCell<Double>(inputs: 1, hidden: 1, using: &draw)
let readings = [1, -0.5, 0.8].map { Variable(Tensor([[$0]])) }
func scalars(_ values: [Variable<Double>]) -> [Double] { values.map(\.value.scalar) }
var state = tiny.initialState(batch: 1)
let shown = readings.map { x in
  let (before, now) = (state, step(tiny, x, state))
  state = now.state
  return LSTMStep(
    x: x.value.scalar, before: scalars(before.parts), layers: scalars(now.layers),
    after: scalars(state.parts))
}
book.figure(
  "one-and-four",
  caption:
    "Figures 5 and 6 in [our list](../essay.html#figures) of the essay's; states at the right.",
  alt: "Two chains of modules: with one box, tanh; with four, f, i, C̃, o, and a second line on top."
) {
  let states = simple.run(readings, from: simple.initialState(batch: 1)).outputs
  let one = RepeatingModules(inputs: scalars(readings), states: scalars(states))
  let four = RepeatingModules(shown)
  return Figure(
    "Three more layers, and a second line",
    panels: [one.panel("the standard module"), four.panel("the LSTM's module")], width: 720)
}

book.step()
//: Written out, the equations say what the core's step says, for random cells, states and inputs:
func start<S>(_ seed: UInt64, steps: Int = 1) -> (LSTMCell<S>, Variable<S>, LSTMCell<S>.State) {
  var random = SeededGenerator(seed: seed)
  func noise(_ shape: Int...) -> Variable<S> { Variable(Tensor(normal: 1, shape, using: &random)) }
  let core = LSTMCell<S>(inputs: 8, hidden: units, using: &random).frozen()
  let (inputs, hidden, cell) = (noise(steps, 4, 8), noise(4, units), noise(4, units))
  return (core, inputs, .init(hidden: hidden, cell: cell))
}
func different<S>(_ a: Variable<S>, _ b: Variable<S>) -> Int {
  zip(a.value.scalars, b.value.scalars).count { $0 != $1 }
}
let apart = seeds.reduce(0) { sum, seed in
  let (core, inputs, before): (LSTMCell<Float>, _, _) = start(seed)
  let ours = step(core, inputs.slice(0), before).state
  let theirs = core.step(inputs.slice(0), before).state
  return sum + different(ours.cell, theirs.cell) + different(ours.hidden, theirs.hidden)
}
book.claim(
  "equals-core", "The four layers and two equations are the core's LSTM.",
  source: "[@olah2015]", expected: "0 numbers differ", measured: apart, exact: true,
  holds: apart == 0)

book.step()
//: Four layers, so four times the weights: $H\,(D + H + 1)$ in each, with $D$ inputs and $H$ units.
let sizes = (1...16).flatMap { inputs in [1, 2, 3, 5, 8, 32, 128].map { (inputs, $0) } }
let unequal = sizes.count { inputs, hidden in
  LSTMCell<Float>(inputs: inputs, hidden: hidden, using: &draw).parameterCount
    != 4 * RNNCell<Float>(inputs: inputs, hidden: hidden, using: &draw).parameterCount
}
book.claim(
  "E6", "At all sizes the LSTM's module has four times the weights of the standard module.",
  source: "[@olah2015], \"LSTM Networks\"", expected: "0 sizes differ", measured: unequal,
  unit: "of \(sizes.count)", exact: true, holds: unequal == 0)

book.section("Five signs")
//: The essay explains five signs, and this book keeps them: boxes have weights, circles have none.
//: The colours are ours, one for each symbol.
book.figure(
  "five-signs",
  caption: "A layer; an operation element by element; a vector; two joined; one copied.",
  alt: "Five signs: a box with σ, a circle with ×, an arrow, two lines that meet, one that parts."
) { NotationDiagram().figure("The notation") }
//: With them, the LSTM's third module of above in full, and every number of its step:
book.figure(
  "module", caption: "The whole module. The cell line runs on top, the hidden line below.",
  alt: "Four boxes on the hidden line. f scales the cell line, i ⊙ C̃ joins it, o shows its tanh."
) { LSTMCellDiagram(shown[2]).figure("One module, one step") }

book.section("The conveyor belt")
//: The cell state meets no weights on its way, only a product and a sum: the essay's conveyor belt.
//: With $f_t = 1$ and $i_t = 0$ we have $C_t = C_{t-1}$: what lies on it should arrive unchanged.
book.figure(
  "cell-line", caption: "As the essay draws the belt: it is lit, what steers it is pale.",
  alt: "The same module with only the cell line lit, from C_{t−1} through × and + to C_t."
) { LSTMCellDiagram(lit: .cellLine, shown[2]).figure("No weights on the belt") }

book.step()
//: $\sigma$ never reaches 0 or 1; rounded to `Float` it does: $\sigma(1000)$ is exactly 1 and
//: $\sigma(-1000)$ exactly 0. So biases can hold a random cell's gates, while {{belt}} inputs come in:
func hold(_ core: LSTMCell<Float>, input: Float, forget: Float, output: Float) -> LSTMCell<Float> {
  func held(_ layer: RecurrentLinear<Float>, _ bias: Float) -> RecurrentLinear<Float> {
    let biases = Variable(Tensor(repeating: bias, [units]))
    return layer.replacing([layer.inputWeight, layer.recurrentWeight, biases])
  }
  return LSTMCell(
    inputGate: held(core.inputGate, input), forgetGate: held(core.forgetGate, forget),
    candidate: core.candidate, outputGate: held(core.outputGate, output))
}
let coreIdea = "[@olah2015], \"The Core Idea Behind LSTMs\""
let changed = seeds.reduce(0) { sum, seed in
  let (core, inputs, before): (LSTMCell<Float>, _, _) = start(seed, steps: belt)
  let held = hold(core, input: -1000, forget: 1000, output: 0)
  return sum + different(before.cell, held(inputs, from: before).state.cell)
}
book.claim(
  "E7", "With $f = 1$ and $i = 0$ a state leaves {{belt}} steps as it came, bit for bit.",
  source: coreIdea, expected: "0 numbers differ", measured: changed, exact: true,
  holds: changed == 0)

book.step()
//: Where $i_t$ is not 0 the state changes, and where $f_t$ is between 0 and 1 a share of $C_0$ is left.
//: How much? Take all four layers as given and differentiate: unit by unit a product, no matrix.
//:
//: $$\frac{\partial C_T}{\partial C_0} = \prod_{t=1}^{T} f_t$$
//:
//: Yet the layers see $h_{t-1}$, which shows $C_{t-1}$: a detour beside the belt. `detached()` cuts it.
//: Here is $L = v \cdot C_{20}$, with a random $v$, differentiated by $C_0$ with the detour cut:
let lineError = worstRelativeError(
  seeds.map { seed in
    let (core, inputs, before): (LSTMCell<Double>, _, _) = start(seed, steps: 20)
    before.cell.keepingGradient()  // marks it in place
    let weights = Tensor<Double>(normal: 1, [4, units], using: &draw)
    var (state, product) = (before, weights)
    for t in 0..<20 {
      let now = step(core, inputs.slice(t), state)
      state = .init(hidden: now.state.hidden.detached(), cell: now.state.cell)
      product = product * now.layers[0].value
    }
    state.cell.backward(seed: weights)
    return (before.cell.gradient ?? (0 * product), product)
  })
book.claim(
  "belt-is-a-product",
  "With the detour cut, the gradient at the start is v times the product of all forget gates.",
  source: coreIdea, expected: "at most 1e-12, relative", measured: lineError, exact: true,
  holds: lineError <= 1e-12)
book.exercise("one-step")
book.exercise("planted")

book.section("A gate at 0 and at 1")
//: A gate is a layer that ends in $\sigma$, and a product. At 0 nothing passes, at 1 everything, in
//: between a share. The weights of a new cell are small, so its gates stand near $\sigma(b)$: at
//: {{open-0:.2f}} with a bias of 0, at {{open-1:.2f}} with 1, at {{open-5:.3f}} with 5.
func share(_ bias: Double) -> Double { sigmoid(Tensor([bias])).scalar }
for bias in [0, 1, 5] { book.value("open-\(bias)", share(Double(bias))) }
book.figure(
  "one-gate", caption: "The essay's gate, three times; below it, what any number lets pass.",
  alt: "Three gates pass nothing, half and all of a number. Below, the logistic curve from 0 to 1."
) {
  let places = (-60...60).map { Double($0) / 10 }
  let curve = Mark.line(x: places, y: places.map(share), color: .forget, markers: false)
  let gates = GateDiagram(value: shown[2].cell, gates: [-1000, 0, 1000].map(share))
  return Figure(
    "Nothing, half, all, and what lies between",
    panels: [
      gates.panel("−1000, 0 and 1000 arrive at the σ"),
      Panel(
        x: Axis("what arrives at the σ"), y: Axis("share that passes", range: 0...1.05),
        [curve, .points(x: [0, 1, 5], y: [0, 1, 5].map(share), color: .forget)]),
    ], width: 720)
}

book.step()
//: The belt held two gates fast. Here are all three, at both ends, for random cells and states:
let wrong = seeds.reduce(0) { sum, seed in
  let (core, inputs, before): (LSTMCell<Float>, _, _) = start(seed)
  let (x, candidate) = (inputs.slice(0), tanh(core.candidate(inputs.slice(0), before.hidden)))
  let kept = hold(core, input: -1000, forget: 1000, output: 1000).step(x, before).state
  let written = hold(core, input: 1000, forget: -1000, output: -1000).step(x, before).state
  return sum + different(kept.cell, before.cell) + different(kept.hidden, tanh(before.cell))
    + different(written.cell, candidate) + different(written.hidden, 0 * candidate)
}
book.claim(
  "E8", "Three gates at 0 and at 1 pass nothing or everything.",
  source: coreIdea, expected: "0 numbers differ", measured: wrong, exact: true, holds: wrong == 0)
book.exercise("latch")

book.section("The carousel of 1997")
//: The LSTM of 1997 has no forget gate [@hochreiter1997]: $C_t = C_{t-1} + i_t \odot \tilde C_t$, as if
//: $f$ were 1. An error that reaches its cell goes round and stays what it is: a *constant error
//: carousel*. In a tanh loop each step back multiplies it by $U^\top \mathrm{diag}(1 - h_t^2)$. The
//: Chinese note adds what the essay leaves out: self-loops make 梯度长时间持续流动的路径, paths on which
//: gradients keep flowing for long. So we follow one. The cells are new and read noise; $L = v \cdot C_T$,
//: or $v \cdot h_T$ in the tanh loop. *Cut* again means that no layer sees the cell.
func errorFlow<Cell: RecurrentCell<Double>>(
  cut: Bool = false, _ make: (inout SeededGenerator) -> Cell
) -> [[Double]] {
  seeds.map { seed in
    var generator = SeededGenerator(seed: seed)
    let cell = make(&generator).frozen()
    var state = cell.initialState(batch: 1)
    let carried = (0...back).map { step -> Variable<Double> in
      let x = Variable(Tensor<Double>(normal: 1, [1, 8], using: &generator))
      if step > 0 { state = cell.step(x, state).state }
      // The first part is what the layers see, the last what is carried on top.
      let line = state.parts[state.parts.count - 1].keepingGradient()
      if cut { state = state.replacing([state.parts[0].detached(), line]) }
      return line
    }
    let weights = Tensor<Double>(normal: 1, [1, units], using: &generator)
    carried[back].backward(seed: weights)
    return carried.reversed().map { ($0.gradient?.norm ?? .nan) / weights.norm }
  }
}
func newLSTM(_ bias: Int) -> (inout SeededGenerator) -> LSTMCell<Double> {
  { LSTMCell(inputs: 8, hidden: units, forgetBias: Double(bias), using: &$0) }
}
let biases = [0, 1, 2, 3, 5]
let loop = errorFlow { RNNCell<Double>(inputs: 8, hidden: units, using: &$0) }
let belts = biases.map { errorFlow(cut: true, newLSTM($0)) }
let whole = biases.map { errorFlow(newLSTM($0)) }
let whole1997 = errorFlow { LSTM1997Cell(inputs: 8, hidden: units, using: &$0) }
let belt1997 = errorFlow(cut: true) { LSTM1997Cell(inputs: 8, hidden: units, using: &$0) }
let flows: [(String, [[Double]], Symbol, Dash)] = [
  ("1997", whole1997, .cell, .dashDotDot), ("1997, cut", belt1997, .cell, .solid),
  ("bias 5", whole[4], .forget, .solid), ("bias 1", whole[1], .forget, .dashed),
  ("bias 0", whole[0], .forget, .dotted), ("tanh RNN", loop, .hidden, .solid),
]
book.figure(
  "error-flow",
  caption: "Gradient by what is carried, 1 at the loss: median and range of {{networks}} seeds.",
  alt: "Lines: tanh RNN and bias 0 fall fast, bias 1 slower. Enlarged: 1997 and bias 5, growing."
) {
  let lines = flows.map { label, runs, color, dash in
    Mark.line(
      x: Array(0...100), runs: runs.map { Array($0.prefix(101)) }, center: .median, label: label,
      color: color, dash: dash, countsRuns: false)
  }
  let (x, y) = (Axis("steps before the loss"), Axis("norm of the gradient", scale: .log))
  return Figure(
    "The carousel goes round, a new tanh loop runs down",
    panels: [Panel("all", x: x, y: y, lines), Panel("near 1", x: x, y: y, Array(lines[..<3]))])
}
let unsteady = belt1997.flatMap { $0 }.count { $0 != 1 }
book.claim(
  "constant-error", "In the LSTM of 1997, cut, the gradient keeps its length for {{back}} steps.",
  source: "[@hochreiter1997]", expected: "0 lengths differ from 1", measured: unsteady, exact: true,
  holds: unsteady == 0)
let ends = [("belt 1", belts[1]), ("belt 5", belts[4])] + flows.map { ($0.0, $0.1) }
for (name, left) in ends.map({ ($0, $1.map { $0[100] }) }) {
  book.value("\(name) at 100", median(left), tolerance: median(left))
}
book.value("least", whole1997.map { $0[100] }.min() ?? 0, tolerance: 1)
book.value("most", whole1997.map { $0[100] }.max() ?? 0, tolerance: 4)
//: After 100 steps {{tanh RNN at 100}} of the tanh loop's gradient is left, in the median, and at forget
//: bias 0 {{bias 0 at 100}} of the LSTM's. The loop is new, its $U$ drawn from $\pm 1/\sqrt H$, so $\rho
//: \approx 1/\sqrt 3$; chapter 2 shows $\rho = 1$. With $f = 1$ the belt loses nothing, but the detour
//: carries much: uncut, the gradient of 1997 grows to {{1997 at 100:.1f}} times its length ({{least:.1f}}
//: to {{most:.1f}}). At bias 5 the belt alone leaves {{belt 5 at 100:.2f}}, with the detour
//: {{bias 5 at 100:.2f}}; at bias 1, {{belt 1 at 100}} and {{bias 1 at 100}}.

book.section("Half-life of memory")
//: The essay's *default* is what a new cell does; its belt keeps about $\sigma(b_f)$ at each step. So
//: half of what lay on it should be gone, and the cut gradient halved, after
//:
//: $$n = \frac{\ln 2}{-\ln \sigma(b_f)}$$
func halfLife(_ flow: [Double]) -> Double {
  guard flow.allSatisfy(\.isFinite) else { fatalError("halfLife: a gradient is not finite") }
  guard let below = flow.firstIndex(where: { $0 <= 0.5 }) else { return Double(back) }
  return Double(below - 1) + log(2 * flow[below - 1]) / log(flow[below - 1] / flow[below])
}
let formula = { (bias: Double) in log(2) / -log(share(bias)) }
let (alone, both) = (belts.map { $0.map(halfLife) }, whole.map { $0.map(halfLife) })
for (bias, (alone, both)) in zip(biases, zip(alone, both)) {
  book.value("half-\(bias)", median(alone), unit: "steps", tolerance: 0.1 * median(alone))
  book.value("both-\(bias)", median(both), unit: "steps", tolerance: 0.3 * median(both))
  book.value("kept-\(bias)", both.count { $0 == Double(back) }, tolerance: 3)
}
book.value("networks", seeds.count)
let deviations = zip(alone, biases).map { abs(median($0) / formula(Double($1)) - 1) }
book.claim(
  "belt-half-life",
  "A new LSTM's belt alone halves in {{half-0:.1f}} at bias 0, {{half-1:.1f}} at 1, {{half-5:.0f}} at 5.",
  source: "the formula", expected: "medians within 5 % of the formula",
  measured: 100 * (deviations.max() ?? 1), unit: "%", holds: deviations.allSatisfy { $0 < 0.05 })
book.figure(
  "half-life",
  caption: "Median and range of {{networks}} seeds. What keeps half throughout stands at {{back}}.",
  alt: "Lines: the belt alone rises from 1 step at bias 0 to about 100 at 5; with detour, higher."
) {
  let places = (0...50).map { Double($0) / 10 }
  let curve = Mark.line(x: places, y: places.map(formula), label: "formula", color: .reference)
  func line(_ halfLives: [[Double]], _ name: String, _ color: Symbol) -> Mark {
    let runs = seeds.indices.map { seed in halfLives.map { $0[seed] } }
    return .line(
      x: biases, runs: runs, center: .median, label: name, color: color, countsRuns: false)
  }
  return Figure(
    "The belt alone lasts as long as the forget bias says", x: Axis("forget bias"),
    y: Axis("half-life", unit: "steps", scale: .log),
    [curve, line(alone, "belt alone", .forget), line(both, "with detour", .cell)])
}
//: How long is long? The essay doesn't say; we say over {{long}}, whatever the knobs. With the detour
//: the medians are {{both-0:.1f}} at 0, {{both-1:.1f}} at 1, {{both-2:.1f}} at 2; at 3, {{kept-3}} of
//: {{networks}} networks keep over half for all {{back}} steps, and at 5, {{kept-5}}.
let long = 20.0
book.value("long", long, unit: "steps")
let kept = zip(alone, both).map { 50 * ($0 + $1).count { $0 > long } / seeds.count }
book.claim(
  "E5", "A new LSTM remembers over {{long}} by default at forget bias 5, and not at 0 or 1.",
  source: "[@olah2015], \"LSTM Networks\"",
  expected: "of all half-lives, cut and uncut, at least 95 % at 5, at most 5 % at 0 and at 1",
  measured: kept[4], unit: "% at 5", holds: kept[4] >= 95 && max(kept[0], kept[1]) <= 5)
//: A bias of 1 is older than its fame: the paper that brought the forget gate began with 0.5 to 2
//: [@gers2000]; @jozefowicz2015 are reported to have recommended 1 (not re-checked here).
book.exercise("half-life")
book.exercise("decay")

book.section("Is it a struggle to learn?")
//: The other half of the essay's sentence: no struggle to learn. Chapter 1's task can tell: a letter,
//: {{gap}} others to ignore, then the question which it was. A network has learned it when it names
//: 99 % of 1000 fresh letters within {{longest}} training steps.
func learns(_ seed: UInt64, bias: Int) throws -> Bool {
  var generator = SeededGenerator(seed: seed)
  let task = SymbolRecall(symbols: 8, gap: gap)
  let model = SymbolModel(
    symbols: task.inputSymbols, features: 16, hidden: 32, outputs: 8, using: &generator
  ) { LSTMCell(inputs: $0, hidden: $1, forgetBias: Float(bias), using: &$2) }
  var trainer = Trainer(model, Adam(learningRate: 0.003), clip: 1)
  while trainer.stepsDone < longest {
    try trainer.run(steps: 20) { _ in
      let (inputs, right) = task.batch(32, using: &generator)
      return softmaxCrossEntropy(model.answer(inputs), targets: right)
    }
    let (inputs, right) = task.batch(1000, using: &generator)
    if accuracy(model.frozen().answer(inputs).value, targets: right) >= 0.99 { return true }
  }
  return false
}
let learned = biases.map { bias in
  let runs = book.job("bias-\(bias)", over: seeds) { try learns($0, bias: bias) }
  return 100 * runs.count { $0 } / seeds.count
}
book.value("longest", longest)
book.claim(
  "gap-is-learned", "New LSTMs learn {{gap}} letters in {{longest}} steps with bias 5, not with 0.",
  source: "[@olah2015], \"LSTM Networks\"", expected: "at least 90 % at 5, at most 10 % at 0",
  measured: learned[4], unit: "% at 5", holds: learned[4] >= 90 && learned[0] <= 10)
book.figure(
  "learned",
  caption: "Share of {{networks}} LSTMs of 32 units that learned; {{longest}} steps are the limit.",
  alt: "Bars: no LSTM with bias 0, some with 1, most or all with 2, 3 and 5."
) {
  Figure(
    "The longer a new belt lasts, the more learn within \(longest) steps",
    x: .categories("forget bias", biases.map { "\($0)" }),
    y: Axis("networks that learned", unit: "%", range: 0...110), height: 340,
    [.bars(learned, color: .forget, decimals: 0)])
}
//: A likely reason, not measured here: the error that could mend a leaking belt comes back along it.
//: How far a tanh RNN with as many weights gets, and what more steps bring, is in chapter 2.
