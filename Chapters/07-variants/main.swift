import Plot
import Recurrent
import Workbook

let book = Chapter()
let strings = book.knob(
  "strings", book.scaled(quick: 300, standard: 4000, paper: 40_000), in: 1...10_000_000,
  "strings that each small counter learns from")
let seeds = SeededGenerator.seeds(book.scaled(quick: 2, standard: 10, paper: 100), from: book.seed)

//: # The variants
//: Not all LSTMs are alike: the essay's tour shows or names four other cells (and a fifth, the Clockwork RNN, which is chapter 8's). This chapter builds each, finds out what it can and can't do, and lets all compete with the plain LSTM.
//:
//: "Variants on Long Short Term Memory" [@olah2015] shows peepholes, coupled gates and the GRU, and names the depth gate. (The Chinese note [@kuang2018] leaves them out.) In two of the four the state is a mean, which can't go up by equal steps: they hardly count. What takes too long was computed before by `workbook sweep 7`: networks of equal weight (within 2 %, stacks 3 %), trained by Adam at several rates, ten seeds each (text five, stacks three). Shown is the rate with the best median.
let rates: [Float] = [0.03, 0.01, 0.003]
let contest = book.plan("contest", over: VariantRun.contest) { try $0.learn() }
let text = book.plan("text", over: VariantRun.texts) { run in
  let corpus = Corpus(book.text("new-testament.txt"), holdingOutOneIn: 10)
  return try run.learn(corpus, steps: 800, judged: 40_000)
}
let kinds = TimingTask.Kind.allCases
let timed = kinds.flatMap { TimingRun.all($0, period: 10, rates: rates) }
let timing = book.plan("timing", over: timed) { try $0.learn(steps: 10_000).result }
// Of a spike σ(−2)¹⁰ would be left ten steps on: nothing. Begun at σ(2), a quarter is.
let warm = TimingRun.all(.measure, period: 10, rates: [0.01], forgetBias: 2)
let measuring = book.plan("measuring", over: warm) { try $0.learn(steps: 10_000).result }
let depths = [1, 2, 4, 8]
let stacks = DepthRun.all(layers: depths, rates: rates + [0.001], seeds: 1...3)
let adding = AddingProblem(length: 30)
let depth = book.plan("depth", over: stacks) { try $0.learn(adding, steps: 1500) }
let essay = "[@olah2015], \"Variants on Long Short Term Memory\""
let results = VariantResults(contest.runs + text.runs)
let times = TimingResults(timing.runs.filter { $0.argument.kind != .measure } + measuring.runs)
let trained = DepthResults(depth.runs)
book.value("networks", seeds.count)
/// Records the median of some numbers, the least and the most.
func spread(_ name: String, _ all: [Double], within tolerance: Double = 0) {
  let parts = [("", median(all)), ("-least", all.min() ?? .nan), ("-most", all.max() ?? .nan)]
  for (part, value) in parts { book.value(name + part, value, tolerance: tolerance) }
}

book.section("Gates that see the cell")
//: @gers2000b let the gates see the cell state, through *peepholes*; the output gate sees the new one:
//:
//: $$f_t = \sigma(W_f [h_{t-1}, x_t] + p_f \odot C_{t-1} + b_f)$$
//: $$i_t = \sigma(W_i [h_{t-1}, x_t] + p_i \odot C_{t-1} + b_i)$$
//: $$o_t = \sigma(W_o [h_{t-1}, x_t] + p_o \odot C_t + b_o)$$
//:
//: The rest is the LSTM's. Each equation is a line; `seen` is what a peephole adds:
typealias Numbers = Variable<Double>
typealias State = LSTMCell<Double>.State
func peepholeStep(
  _ cell: PeepholeLSTMCell<Double>, _ x: Numbers, _ before: State
) -> (layers: [Numbers], state: State) {
  func seen(_ gate: Int, _ state: Numbers) -> Numbers { state * cell.peepholes[gate] }
  let input = sigmoid(cell.inputGate(x, before.hidden) + seen(0, before.cell))
  let forget = sigmoid(cell.forgetGate(x, before.hidden) + seen(1, before.cell))
  let candidate = tanh(cell.candidate(x, before.hidden))
  let memory = forget * before.cell + input * candidate
  let output = sigmoid(cell.outputGate(x, before.hidden) + seen(2, memory))
  return ([forget, input, candidate, output], State(hidden: output * tanh(memory), cell: memory))
}
var draws = SeededGenerator(seed: 7)
func number(_ value: Double) -> Numbers { Variable(Tensor([[value]])) }
func scalars(_ values: [Numbers]) -> [Double] { values.map(\.value.scalar) }
let (x, before) = (number(1), State(hidden: number(0.3), cell: number(0.8)))
let seeing = PeepholeLSTMCell<Double>(inputs: 1, hidden: 1, using: &draws)
let seen = peepholeStep(seeing, x, before)
func wires(_ taken: (layers: [Numbers], state: State)) -> LSTMStep {
  let (layers, after) = (scalars(taken.layers), scalars(taken.state.parts))
  return LSTMStep(x: 1, before: scalars(before.parts), layers: layers, after: after)
}
book.figure(
  "peepholes", caption: "The essay's figure 14: one unit with random weights takes a step.",
  alt: "A pale LSTM module; lit are wires from the old C to two gates, and from the new C to o."
) { PeepholeDiagram(wires(seen)).figure("The gates see the cell state") }
let again = peepholeStep(seeing, x, State(hidden: before.hidden, cell: number(-0.8)))
// Of f, i, the candidate and o, the three gates.
let moved = [0, 1, 3].map { abs(scalars(seen.layers)[$0] - scalars(again.layers)[$0]) }
book.claim(
  "E13", "If nothing but the cell state before changes, peepholes move all three gates.",
  source: essay, expected: "above 0.01 each",
  measured: moved.min() ?? 0, exact: true,
  holds: moved.allSatisfy { $0 > 0.01 })
//: (The plain LSTM's gates do not move: no wire leads to them from $C_{t-1}$.) A peephole is one weight a unit and gate: $3H$ in all. The essay's drawing has one matrix for $C$, $h$ and $x$ joined, so that every gate sees every cell: $3H^2$, which the papers did not have. (The core builds that one, too: `PeepholeLSTMCell(…, sight: .all)`.)
book.exercise("planted")

book.section("Counting")
//: What for? @gers2001 had networks read S $a^n b^n$ T and name at each step what may come: behind an a another one or a b, behind the $n$-th b only T. Who knows that has counted. A string is *accepted* if each output that should be 1 is above 0.51 and each that should be 0 below 0.49; the *reach* is the last $n$ before the first failure. {{networks}} networks for each of four cells, all of 2 units and at the rate 0.01, learn from strings with $n$ up to 10:
let cells: [Variant] = [.lstm, .peephole, .coupled, .gru]
let counters = CountingRun.all(cells, letters: 2, units: 2, seeds: seeds)
let counted = CountingResults(
  counters, book.job("counting", over: counters) { try $0.learn(steps: strings, reading: 30) })
func small(_ cell: Variant) -> Double { median(counted.reaches(cell)) }
func large(_ cell: Variant) -> Double { median(results.best(of: cell, in: .counting).results) }
book.figure(
  "reach", caption: "{{networks}} networks each; quartiles, whiskers, outliers; 0 stands at 0.5.",
  alt: "Box plots on a logarithmic axis: peepholes and LSTMs reach past 10, the others hardly."
) {
  Figure(
    "LSTMs count on past the lesson's n = 10", x: .categories("cell", cells.map(\.rawValue)),
    y: Axis("reach: the last n accepted", scale: .log, range: 0.5...1000),
    [
      .boxes(cells.map { counted.reaches($0).map { max(0.5, $0) } }),
      .horizontal(10, label: "learned", showsValue: false),
    ])
}
let slacks = [("lstm", 3.0), ("peepholes", 6), ("coupled", 0.9), ("gru", 1.5)]
for (cell, (name, slack)) in zip(cells, slacks) {
  spread("reach-\(name)", counted.reaches(cell), within: slack)
  book.value("short-\(name)", counted.reaches(cell).count { $0 < 10 }, tolerance: 2)
  book.value("large-\(name)", large(cell))
  book.value("farthest-\(name)", results.farthest(of: cell))
}
/// How much farther the two that add count than the two whose state is a mean: lesser over greater.
func gain(_ reach: (Variant) -> Double) -> Double {
  min(reach(.lstm), reach(.peephole)) / max(reach(.coupled), reach(.gru))
}
book.claim(
  "count-on", "LSTMs, with peepholes or without, count farther than coupled gates and GRUs.",
  source: "ours", expected: "medians: the lesser of two at least 1.3 times the greater of two",
  measured: gain(small), unit: "times", holds: gain(small) >= 1.3)
//: Medians, with the least and the most: peepholes {{reach-peepholes:.0f}} ({{reach-peepholes-least:.0f}} to {{reach-peepholes-most:.0f}}), the plain LSTM {{reach-lstm:.0f}} ({{reach-lstm-least:.0f}} to {{reach-lstm-most:.0f}}), coupled gates {{reach-coupled:.0f}} ({{reach-coupled-least:.0f}} to {{reach-coupled-most:.0f}}), the GRU {{reach-gru:.0f}} ({{reach-gru-least:.0f}} to {{reach-gru-most:.0f}}). These have equal units, and so fewer weights where there are fewer layers; {{short-gru}} of the GRUs and {{short-coupled}} of the coupled networks fail the lesson itself, $n$ up to 10.
book.exercise("language")
//: How does such a network do it? Here is what the best one with peepholes carries, and one with coupled gates:
book.figure(
  "counters",
  caption: "States; 30 a's, 30 b's. Coupled, it fails past n = {{reach-coupled-most:.0f}}.",
  alt: "With peepholes a state climbs over the a's and falls over the b's; coupled, it levels off."
) {
  let panels = [Variant.peephole, .coupled].map { cell in
    let states = counted.of(cell).max { $0.reach < $1.reach }?.states ?? []
    return Panel(
      cell.rawValue, x: Axis("symbols behind S"), y: Axis("state C_t"),
      zip(states, [("unit 1", Symbol.cell), ("unit 2", .hidden)]).map {
        .line($0, label: $1.0, color: $1.1)
      } + [.vertical(31, label: "first b")])
  }
  return Figure("Equal steps count; steps that shrink don't for long", panels: panels, width: 860)
}
//: The coupled network's state hardly moves any more behind the tenth a: a longer string looks the same, and it fails.
//: For $a^n b^n c^n$ two counts are wanted at once: 3 units, twice as many strings.
let triples = CountingRun.all([.lstm, .peephole], letters: 3, units: 3, seeds: seeds)
let tripled = CountingResults(
  triples,
  book.job("counting-three", over: triples) { try $0.learn(steps: 2 * strings, reading: 10) })
for (cell, name) in [(Variant.lstm, "three-lstm"), (.peephole, "three-peepholes")] {
  spread(name, tripled.reaches(cell), within: 3)
}
//: The plain LSTM gets to {{three-lstm:.1f}} ({{three-lstm-least:.0f}} to {{three-lstm-most:.0f}}) in the median, with peepholes to {{three-peepholes:.1f}} ({{three-peepholes-least:.0f}} to {{three-peepholes-most:.0f}}).
book.reported(
  "[@schmidhuberProblems], a repository's source, peepholes",
  paper: "n = 65 to 100, its limit; with three letters 18 to 29",
  ours: "medians {{reach-peepholes:.0f}} and {{three-peepholes:.1f}}",
  reproduced: small(.peephole) >= 65 && median(tripled.reaches(.peephole)) >= 18)

book.section("Keeping time")
//: To time is to count steps. @gers2002 had a single cell, squashed by no tanh, with peepholes (17 weights) and without (14), say how long ago the last spike was; put out a spike after a given delay; and draw a periodic function with no input at all. Ours have delays of 10 or 11 steps, and periods of 10. Their training is 10 periods long, the test 100.
book.figure(
  "timing",
  caption: "Ten networks each, best of three rates (measure: one); median steps, at most 1100.",
  alt: "Bars for five tasks, with and without peepholes: how many of 1100 steps go by rightly."
) {
  Figure(
    "Peepholes keep the beat", x: .categories("the task", kinds.map(\.rawValue)),
    y: Axis("steps before a mistake", range: 0...1300),
    [(true, "with peepholes", Symbol.cell), (false, "without", .data)].map { has, label, color in
      .bars(
        kinds.map { times.stepsRight($0, hasPeepholes: has) }, label: label, color: color,
        decimals: 0)
    })
}
for (kind, has) in kinds.flatMap({ [($0, true), ($0, false)] }) {
  let name = "\(kind.rawValue)-\(has ? "with" : "without")"
  book.value(name, times.solved(kind, hasPeepholes: has), unit: "%")
  book.value("\(name)-end", times.right(kind, hasPeepholes: has, throughout: 1100), unit: "%")
}
func lasts(_ has: Bool) -> [Double] {
  [.cosine, .triangle].map { times.right($0, hasPeepholes: has, throughout: 1100) }
}
book.value("fast-with", times.stepsRight(.cosine, hasPeepholes: true, rate: 0.03))
book.value("fast-without", times.stepsRight(.cosine, hasPeepholes: false, rate: 0.03))
let lasting = times.stepsRight(.cosine, hasPeepholes: true)
book.value("beat", lasting / times.stepsRight(.cosine, hasPeepholes: false))
book.claim(
  "keeps-the-beat", "Most cells with peepholes keep the beat of both waves; most without don't.",
  source: "ours", expected: "cosine, triangle: over 50 % right to the end; without under 50 %",
  measured: lasts(true).min() ?? 0, unit: "%",
  holds: lasts(true).allSatisfy { $0 > 50 } && lasts(false).allSatisfy { $0 < 50 })
let notes = "[@gers2002], from notes on it"
book.reported(
  notes, paper: "spikes can only be timed with peepholes",
  ours: "generated by {{generate-with:.0f}} of the cells with, {{generate-without:.0f}} without",
  reproduced: times.solved(.generate, hasPeepholes: false) < 50)
book.reported(
  notes, paper: "without peepholes only the cosine is drawn (period 10); with them all are",
  ours: "triangle {{triangle-without:.0f}} without; rectangle {{rectangle-with:.0f}} with",
  reproduced: times.solved(.triangle, hasPeepholes: false) < 50)
book.reported(
  notes, paper: "delays are measured without peepholes as well",
  ours: "{{measure-with:.0f}} with, {{measure-without:.0f}} without, begun at a forget bias of 2",
  reproduced: times.solved(.measure, hasPeepholes: false) >= 50)
book.value("cold", timing.runs.count { $0.argument.kind == .measure && $0.result.score > 0.5 })
//: To *solve* a task is to have 95 % of the sequences of training's length right throughout; the bars ask for ten times that length, at the rate at which most networks solve it (measuring: at 0.01). Spikes are timed by both kinds. Cosine and triangle are solved by {{cosine-with:.0f}} and {{triangle-with:.0f}} with peepholes, {{cosine-without:.0f}} and {{triangle-without:.0f}} without; but {{cosine-with-end:.0f}} and {{triangle-with-end:.0f}} with them are right up to step 1100, where the test ends, {{cosine-without-end:.0f}} and {{triangle-without-end:.0f}} without: those get slowly out of step. For the cosine the median is at least {{beat:.2f}} times as long. That is at each kind's best rate; at 0.03 the cosine's medians are {{fast-with:.0f}} with and {{fast-without:.0f}} without. The rectangle is too much for either. The paper's forget biases begin at −2. From there our training never got *measuring* started ({{cold}} of the networks, with peepholes or without): $\sigma(-2)^{10}$ leaves nothing of a spike to learn from ten steps on. Begun at 2, {{measure-with:.0f}} with peepholes learn it, and {{measure-without:.0f}} without.

book.section("Forget only to write")
//: The second variant decides both at once. What is forgotten makes room for what is written:
//:
//: $$C_t = f_t \odot C_{t-1} + (1 - f_t) \odot \tilde C_t$$
let tied = CoupledLSTMCell<Double>(inputs: 1, hidden: 1, using: &draws)
let forget = sigmoid(tied.forgetGate(x, before.hidden))
let candidate = tanh(tied.candidate(x, before.hidden))
let output = sigmoid(tied.outputGate(x, before.hidden))
let memory = forget * before.cell + (1 - forget) * candidate
let kept = State(hidden: output * tanh(memory), cell: memory)
book.figure(
  "coupled-gates", caption: "The essay's figure 15, with the numbers of a step.",
  alt: "An LSTM module without an input gate: a wire leads from f through 1 minus to the product."
) {
  CoupledGatesDiagram(wires(([forget, 1 - forget, candidate, output], kept))).figure(
    "What is forgotten makes room")
}
//: A corollary that the essay does not draw: $C_t$ is a mean of $C_{t-1}$ and $\tilde C_t$, so $|C_t| \le 1$ for ever. That alone does not keep it from counting: steps of 0.01 fit a hundred times (exercise 7.2). The steps do. Each is $C_t - C_{t-1} = (1 - f_t)(\tilde C_t - C_{t-1})$; if every a gives the same gate and candidate, then $\tilde C - C_n = f^n (\tilde C - C_0)$: each step is $f$ times the last, the state levels off, and the count with it.
let core = tied.step(x, before).state.cell
let opening = scalars([forget, (core - forget * before.cell) * (1 / candidate.value.scalar)])
let farthest = counted.largest(.coupled)
book.value("largest-coupled", farthest.max() ?? 0, tolerance: 0.02)
book.value("largest-lstm", median(counted.largest(.lstm)), tolerance: 15)
book.claim(
  "E14", "What is written is what was forgotten, $i = 1 - f$; so no trained state leaves ±1.",
  source: essay, expected: "f + i = 1 within 1e-12; |C| at most 1 over 100 a's and 100 b's",
  measured: opening[0] + opening[1], exact: true,
  holds: abs(opening[0] + opening[1] - 1) <= 1e-12 && farthest.allSatisfy { $0 <= 1 + 1e-6 })
book.exercise("mean")
//: Over 100 a's and 100 b's these states got to {{largest-coupled:.2f}}, where the plain LSTM's got to {{largest-lstm:.0f}} in the median.

book.section("One line for all")
//: The *gated recurrent unit* [@cho2014] goes on from there: no cell beside the hidden state, and no output gate.
//:
//: $$z_t = \sigma(W_z [h_{t-1}, x_t]) \qquad r_t = \sigma(W_r [h_{t-1}, x_t])$$
//: $$\tilde h_t = \tanh(W [r_t \odot h_{t-1}, x_t]) \qquad h_t = (1 - z_t) \odot h_{t-1} + z_t \odot \tilde h_t$$
//:
//: Write $W = [U, V]$, where $U$ meets $h$. The essay draws no biases; the core has them. $z$ writes as an input gate does, and $r$ decides what of the state is seen, as an output gate does: their wires have those gates' colours.
let unit = GRUCell<Double>(inputs: 1, hidden: 1, using: &draws)
let reset = sigmoid(unit.resetGate(x, before.hidden))
let update = sigmoid(unit.updateGate(x, before.hidden))
let proposed = tanh(unit.candidate(x, reset * before.hidden))
let hidden = (1 - update) * before.hidden + update * proposed
book.figure(
  "gru", caption: "The essay's figure 16, with the numbers of a step.",
  alt: "A module with one line on top; below it two sigma layers, r and z, and a tanh layer."
) {
  let layers = scalars([reset, update, proposed])
  let step = GRUStep(x: 1, before: 0.3, layers: layers, after: hidden.value.scalar)
  return GRUDiagram(step).figure("Two gates, and one state")
}
//: Who implements it has two choices to make, and the sources differ in both:
//:
//: | | $r$ acts | $z$ |
//: | --- | --- | --- |
//: | the essay, and Cho's own code | before the product with $U$ | writes |
//: | Cho's text (reported, not re-checked) | before | keeps |
//: | PyTorch's `nn.GRU` | behind it, and on a second bias | keeps |
//:
//: The second choice is a matter of signs, since $1 - \sigma(a) = \sigma(-a)$. The first is another function, even with the second bias at 0, but for a diagonal $U$, where products commute:
let distance = GRUTranslation.distances
book.claim(
  "conventions", "Negated weights change the update gate's convention; none move the reset gate.",
  source: "ours", expected: "apart: at most 1e-12; above 1e-3, but 1e-12 where U is diagonal",
  measured: distance[1], exact: true,
  holds: distance[0] <= 1e-12 && distance[2] <= 1e-12 && distance[1] > 1e-3)
let sizes = [Variant.gru, .lstm].map { $0.weights(100, inputs: 50, outputs: 0) }
book.claim(
  "E15", "A GRU has three quarters of an LSTM's weights and one state; no trained state leaves ±1.",
  source: essay, expected: "3/4 exactly; |h| at most 1",
  measured: Double(sizes[0]) / Double(sizes[1]), exact: true,
  holds: 4 * sizes[0] == 3 * sizes[1] && unit.initialState(batch: 1).parts.count == 1
    && counted.largest(.gru).allSatisfy { $0 <= 1 + 1e-6 })
book.value("limit", max(results.farthest(of: .coupled), results.farthest(of: .gru)))
spread("slow", [0.01, 0.003, 0.001].map { results.reach(of: .lstm, rate: $0) })
book.claim(
  "means-cannot-count", "With more units, too, cells whose state is a mean count less far.",
  source: "ours", expected: "medians, each at its best rate: at least 1.3 times, as above",
  measured: gain(large), unit: "times", holds: gain(large) >= 1.3)
//: $h_t$ is a mean, too. And with more units? In the contest below networks as heavy as an LSTM of 36 units learn the same strings at five rates. Medians at the best: peepholes {{large-peepholes:.1f}}, the plain LSTM {{large-lstm:.1f}}, coupled gates {{large-coupled:.1f}}, the GRU {{large-gru:.1f}}. Of fifty coupled networks and fifty GRUs, ten at each rate, none gets past $n =$ {{limit}}; the farthest LSTM gets to {{farthest-lstm}}, with peepholes to {{farthest-peepholes}}, the test's end. (At rates of 0.01 and less the LSTM's medians are {{slow-least:.1f}} to {{slow-most:.1f}}: the lead is small there.)
book.exercise("conversion")

book.section("A gate between layers")
//: The fourth variant is about stacks. @yao2015 give the upper of two cells a share of the lower one's state:
//:
//: $$d_t = \sigma(W_d h^{\text{lower}}_t + w_c \odot C^{\text{upper}}_{t-1} + w_l \odot C^{\text{lower}}_t + b_d)$$
//: $$C^{\text{upper}}_t = d_t \odot C^{\text{lower}}_t + f_t \odot C^{\text{upper}}_{t-1} + i_t \odot \tilde C_t$$
//:
//: So a stack has a nearly straight way up, as a cell has one along time. The biases $b_d$ begin at 0, so that $d$ is about 1/2 in a new stack. The lowest layer has no depth gate here; in the authors' code it has one, on a projection of the input. In Swift, for two layers of one unit:
let stack = DepthGatedLSTM<Double>(layers: 2, inputs: 1, hidden: 1, using: &draws)
let lower = stack.layers[0].step(x, before).state
let upper = stack.layers[1].step(lower.hidden, before).state.cell
let depthGate = stack.depthGates[0]
let opened = sigmoid(
  depthGate.inputWeight.applied(to: lower.hidden) + before.cell * depthGate.cellWeight
    + lower.cell * depthGate.lowerWeight + depthGate.bias)
let lifted = opened * lower.cell + upper
book.figure(
  "depth-gate", caption: "Two cell lines of a stack, and the numbers of a step.",
  alt: "Two horizontal lines; a wire goes up from the lower one, by a product with d, to a sum."
) {
  let values = scalars([lower.cell, opened, upper])
  let step = DepthGateDiagram.Step(lower: values[0], before: 0.8, gate: values[1], own: values[2])
  return DepthGateDiagram(step).figure("A way up for the state")
}
let mine = seen.state.parts + kept.parts + [hidden, lifted]
let theirs =
  seeing.step(x, before).state.parts + tied.step(x, before).state.parts
  + unit.step(x, .init(hidden: before.hidden)).state.parts
  + [stack.step(x, .init([before, before])).state.layers[1].cell]
let distances = zip(scalars(mine), scalars(theirs)).map { abs($0 - $1) }
book.claim(
  "by-hand", "The four steps of this page, line by line, are the core's.", source: essay,
  expected: "at most 1e-12 apart", measured: distances.max() ?? .nan, exact: true,
  holds: distances.count == 6 && distances.allSatisfy { $0 <= 1e-12 })
//: Does a gradient get down more easily? New stacks, untrained, on the adding problem: the norm of the loss's gradient by all weights of the lowest layer (it has two inputs) over that of the highest. Beside it how well stacks learn to add; at each depth both kinds weigh the same, but whole units make the depths differ ({{stack-least:.0f}} to {{stack-most:.0f}} weights).
let fresh = DepthRun.all(layers: depths, rates: [0.01], seeds: book.seed...(book.seed + 9))
let ratios = book.job("gradients", over: fresh) { $0.gradientRatio(adding) }
func ratio(_ layers: Int, _ gated: Bool) -> [Double] {
  let mine = { (run: DepthRun) in run.layers == layers && run.isGated == (gated && layers > 1) }
  return zip(fresh, ratios).filter { mine($0.0) }.map { $0.1 }
}
book.figure(
  "depth",
  caption: "Ten new stacks, then three trained at the best of four rates; median and range.",
  alt: "Two charts over the number of layers, gated and plain stacks: gradients, and errors."
) {
  func panel(_ name: String, _ label: String, _ values: (Int, Bool) -> [Double]) -> Panel {
    let kinds = [(true, "depth gates", Symbol.cell), (false, "plain", .data)]
    return Panel(
      name, x: Axis("layers", ticks: depths.map { Tick($0, "\($0)") }), y: Axis(label, scale: .log),
      kinds.map { gated, label, color in
        let all = depths.map { values($0, gated) }
        return .line(
          x: depths, runs: (all.first ?? []).indices.map { run in all.map { $0[run] } },
          center: .median, label: label, color: color, countsRuns: false)
      })
  }
  let ratios = panel("before training", "gradient, lowest / highest", ratio)
  let errors = panel("trained", "squared error", { trained.best(layers: $0, isGated: $1).results })
  return Figure("Depth costs the plain stack its gradient", panels: [ratios, errors], width: 860)
}
for (name, gated) in [("gated", true), ("plain", false)] {
  spread("ratio-\(name)", ratio(8, gated), within: 0.001 * median(ratio(8, gated)))
  for (depth, layers) in [("four", 4), ("eight", 8)] {
    let best = trained.best(layers: layers, isGated: gated)
    book.value("\(depth)-\(name)", best.results.count { $0 < 0.1 / 6 })
    let all = trained.costs(layers: layers, isGated: gated)  // At all four rates.
    book.value("\(depth)-\(name)-all", all.count { $0 < 0.1 / 6 })
  }
}
spread("stack", depth.runs.map { Double($0.result.weights) })
let easier = median(ratio(8, true)) / median(ratio(8, false))
book.claim(
  "gradient-gets-down", "With depth gates more of the gradient gets down through eight layers.",
  source: "[@yao2015]", expected: "medians: at least 10 times as much", measured: easier,
  unit: "times", holds: easier >= 10)
//: Of eight plain layers the lowest has {{ratio-plain:.3f}} of the highest's gradient ({{ratio-plain-least:.4f}} to {{ratio-plain-most:.2f}}); with depth gates {{ratio-gated:.1f}} times as much as the highest ({{ratio-gated-least:.2f}} to {{ratio-gated-most:.0f}}). To learn is to end below a tenth of 1/6, the error of knowing nothing. In 1500 steps four layers learn it in {{four-gated}} of 3 stacks with depth gates and {{four-plain}} of 3 without, eight in {{eight-gated}} of 3 and {{eight-plain}} of 3; over all four rates four layers in {{four-gated-all}} and {{four-plain-all}} of 12, eight in {{eight-gated-all}} and {{eight-plain-all}}. That is a hint, no proof.

book.section("Side by side")
//: Now all at equal weight, that of an LSTM of 36 units (96 for the text): *adding* over 100 steps; *copy* of ten letters over a delay of 5; *counting*, $a^n b^n$ up to 10; *Reber*, chapter 4's outer symbols; and *text*, the next character of the English New Testament, held-out part, after a short training.
var edges: [String] = []
for (cell, key) in zip(Variant.allCases, ["lstm", "peepholes", "coupled", "gru", "depth"]) {
  book.value("weights-\(key)", results.weights(of: cell, in: .adding))
  for task in [VariantRun.Task.adding, .copy, .counting, .text] {
    let best = results.best(of: cell, in: task)
    if !best.isInside { edges.append("\(task.rawValue), \(cell.rawValue): \(best.rate)") }
    spread("\(key)-\(task.rawValue)", best.results)
  }
  spread("\(key)-reber", results.steps(of: cell, in: .reber, rate: 0.003))
  let rate = results.best(of: cell, in: .adding).rate
  spread("\(key)-early", results.steps(of: cell, in: .adding, rate: rate))
}
book.value("edges", edges.count)
print("best rates at an edge of those tried:\n" + edges.joined(separator: "\n"))
//: | medians (least to most) | LSTM | peepholes | coupled gates | GRU | depth gate, 2 layers |
//: | --- | --- | --- | --- | --- | --- |
//: | gates; layers | 3; 4 | 3; 4 | 2; 3 | 2; 3 | 3 and 4; 4 and 5 |
//: | state | unbounded | unbounded | within ±1 | within ±1 | unbounded |
//: | weights, adding | {{weights-lstm}} | {{weights-peepholes}} | {{weights-coupled}} | {{weights-gru}} | {{weights-depth}} |
//: | adding, % right | {{lstm-adding:.1f}} ({{lstm-adding-least:.0f}} to {{lstm-adding-most:.0f}}) | {{peepholes-adding:.1f}} ({{peepholes-adding-least:.0f}} to {{peepholes-adding-most:.0f}}) | {{coupled-adding:.1f}} ({{coupled-adding-least:.0f}} to {{coupled-adding-most:.0f}}) | {{gru-adding:.1f}} ({{gru-adding-least:.0f}} to {{gru-adding-most:.0f}}) | {{depth-adding:.1f}} ({{depth-adding-least:.0f}} to {{depth-adding-most:.0f}}) |
//: | copy, % of letters | {{lstm-copy:.1f}} ({{lstm-copy-least:.0f}} to {{lstm-copy-most:.0f}}) | {{peepholes-copy:.1f}} ({{peepholes-copy-least:.0f}} to {{peepholes-copy-most:.0f}}) | {{coupled-copy:.1f}} ({{coupled-copy-least:.0f}} to {{coupled-copy-most:.0f}}) | {{gru-copy:.1f}} ({{gru-copy-least:.0f}} to {{gru-copy-most:.0f}}) | {{depth-copy:.1f}} ({{depth-copy-least:.0f}} to {{depth-copy-most:.0f}}) |
//: | counting, reach | {{lstm-counting:.1f}} ({{lstm-counting-least:.0f}} to {{lstm-counting-most:.0f}}) | {{peepholes-counting:.1f}} ({{peepholes-counting-least:.0f}} to {{peepholes-counting-most:.0f}}) | {{coupled-counting:.1f}} ({{coupled-counting-least:.0f}} to {{coupled-counting-most:.0f}}) | {{gru-counting:.1f}} ({{gru-counting-least:.0f}} to {{gru-counting-most:.0f}}) | {{depth-counting:.1f}} ({{depth-counting-least:.0f}} to {{depth-counting-most:.0f}}) |
//: | Reber, steps to 99 % at rate 0.003 | {{lstm-reber:.0f}} ({{lstm-reber-least:.0f}} to {{lstm-reber-most:.0f}}) | {{peepholes-reber:.0f}} ({{peepholes-reber-least:.0f}} to {{peepholes-reber-most:.0f}}) | {{coupled-reber:.0f}} ({{coupled-reber-least:.0f}} to {{coupled-reber-most:.0f}}) | {{gru-reber:.0f}} ({{gru-reber-least:.0f}} to {{gru-reber-most:.0f}}) | {{depth-reber:.0f}} ({{depth-reber-least:.0f}} to {{depth-reber-most:.0f}}) |
//: | text, nats a character | {{lstm-text:.3f}} ({{lstm-text-least:.2f}} to {{lstm-text-most:.2f}}) | {{peepholes-text:.3f}} ({{peepholes-text-least:.2f}} to {{peepholes-text-most:.2f}}) | {{coupled-text:.3f}} ({{coupled-text-least:.2f}} to {{coupled-text-most:.2f}}) | {{gru-text:.3f}} ({{gru-text-least:.2f}} to {{gru-text-most:.2f}}) | {{depth-text:.3f}} ({{depth-text-least:.2f}} to {{depth-text-most:.2f}}) |
//:
//: Adding and Reber stop at 99 %: a score of 99 or more is where training ended, so for Reber the steps stand there (all networks at all rates get to 99 %, and are looked at every 50 steps). In adding the LSTM gets there, too, at 0.1, but later: in the median after {{lstm-early:.0f}} steps, coupled gates after {{coupled-early:.0f}} and the GRU after {{gru-early:.0f}}. Copy and text go to these two; they have more units for their weight, 42 against 36. Counting goes to the cells that add. No cell wins everywhere. {{edges}} of the 20 best rates are the largest or smallest tried (listed below), so that some might do better yet. Which parts are worth their weights is chapter 9's question.
