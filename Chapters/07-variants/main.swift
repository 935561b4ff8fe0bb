import Plot
import Recurrent
import Workbook

let book = Chapter()
let strings = book.knob(
  "strings", book.scaled(quick: 300, standard: 4000, paper: 40_000), in: 1...10_000_000,
  "strings that each small counter learns from")
let seeds = SeededGenerator.seeds(book.scaled(quick: 2, standard: 10, paper: 100), from: book.seed)

//: # The variants
//: Not all LSTMs are alike: the essay's tour ends with four other cells. This chapter builds each, finds
//: out what it can and can't do, and lets all compete with the plain LSTM at equal weight.
//:
//: "Variants on Long Short Term Memory" [@olah2015] shows peepholes, coupled gates and the GRU, and names the depth
//: gate. (The Chinese note [@kuang2018] leaves them out.) Two of the four bound the state, which costs them a skill.
//: What takes too long was computed before by `workbook sweep 7`: networks of equal weight (within 2 %, stacks 3 %),
//: trained by Adam at several rates, the best of which is shown, ten seeds each (text five, stacks three).
let rates: [Float] = [0.03, 0.01, 0.003]
let contest = book.plan(
  "contest",
  over: [VariantRun.Task.copy, .reber].flatMap { VariantRun.all($0, rates: rates) }
    + VariantRun.all(.adding, rates: [0.03, 0.01])
    + VariantRun.all(.counting, rates: [0.1] + rates + [0.001])
) { run in
  switch run.task {
  case .adding: try run.learn(AddingProblem(length: 100), steps: 1500, enough: 0.99)
  case .copy: try run.learn(CopyMemory(delay: 5), steps: 2000, enough: 0.99)
  case .reber: try run.learn(ReberStrings(length: 75), steps: 1000, enough: 0.99)
  default: try run.learn(CountingLanguage(letters: 2, longest: 10), steps: 2000)
  }
}
let texts = VariantRun.all(.text, rates: [0.01, 0.003], seeds: 1...5)
let text = book.plan("text", over: texts) { run in
  let corpus = Corpus(book.text("new-testament.txt"), holdingOutOneIn: 10)
  return try run.learn(corpus, steps: 800, judged: 40_000)
}
let timing = book.plan(
  "timing", over: TimingTask.Kind.allCases.flatMap { TimingRun.all($0, period: 10, rates: rates) }
) { try $0.learn(steps: 10_000).result }
let depths = [1, 2, 4, 8]
let stacks = DepthRun.all(layers: depths, rates: rates, seeds: 1...3)
let depth = book.plan("depth", over: stacks) {
  try $0.learn(AddingProblem(length: 30), steps: 1500)
}
let essay = "[@olah2015], \"Variants on Long Short Term Memory\""
let (results, times) = (VariantResults(contest.runs + text.runs), TimingResults(timing.runs))
let trained = DepthResults(depth.runs)
book.value("networks", seeds.count)

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
let moved = [0, 1, 3].map { abs(scalars(seen.layers)[$0] - scalars(again.layers)[$0]) }
book.claim(
  "E13", "If nothing but $C_{t-1}$ changes, peepholes move all three gates.", source: essay,
  expected: "above 0.01 each", measured: moved.min() ?? 0, exact: true,
  holds: moved.allSatisfy { $0 > 0.01 })
//: A peephole is one weight a unit and gate: $3H$ in all. The essay's drawing has one matrix for $C$, $h$ and $x$
//: joined, so that every gate sees every cell: $3H^2$, which the papers did not have (`sight: .all`).
book.exercise("planted")

book.section("Counting")
//: What for? @gers2001 had networks read S $a^n b^n$ T and name at each step what may come: behind an a another one or a
//: b, behind the $n$-th b only T. Who knows that has counted. A string is *accepted* if no output is off by 0.49; the
//: *reach* is the last $n$ before the first failure. {{networks}} networks of 2 units for each of four cells learn from
//: strings with $n$ up to 10:
let cells: [Variant] = [.lstm, .peephole, .coupled, .gru]
let counters = CountingRun.all(cells, letters: 2, units: 2, seeds: seeds)
let counts = book.job("counting", over: counters) { try $0.learn(steps: strings, reading: 30) }
func of(_ cell: Variant) -> [CountingRun.Result] {
  zip(counters, counts).filter { $0.0.network == cell }.map { $0.1 }
}
func reaches(_ cell: Variant) -> [Double] { of(cell).map { Double($0.reach) } }
func large(_ cell: Variant) -> Double { median(results.best(of: cell, in: .counting).values) }
book.figure(
  "reach", caption: "{{networks}} networks of 2 units each; quartiles, whiskers, outliers.",
  alt: "Box plots on a logarithmic axis: peepholes and LSTMs reach past 10, the others hardly."
) {
  Figure(
    "Who counts on beyond the lesson", x: .categories("cell", cells.map(\.rawValue)),
    y: Axis("reach: n accepted, + 1", scale: .log, range: 1...2000),
    [
      .boxes(cells.map { reaches($0).map { $0 + 1 } }),
      .horizontal(11, label: "learned", showsValue: false),
    ])
}
for (cell, name) in zip(cells, ["lstm", "peepholes", "coupled", "gru"]) {
  book.value("reach-\(name)", median(reaches(cell)), tolerance: 0.5 * median(reaches(cell)))
  book.value("least-\(name)", reaches(cell).min() ?? 0, tolerance: 15)
  book.value("most-\(name)", reaches(cell).max() ?? 0, tolerance: 1000)
  book.value("large-\(name)", large(cell))
  book.value("farthest-\(name)", results.farthest(of: cell))
}
let limit = max(results.farthest(of: .coupled), results.farthest(of: .gru))
let mid = cells.map { median(reaches($0)) }
let gain = min(mid[0], mid[1]) / max(mid[2], mid[3])
book.claim(
  "count-on", "LSTMs, with peepholes or without, count farther than coupled gates and GRUs.",
  source: "ours", expected: "medians: the lesser of two at least 1.3 times the greater of two",
  measured: gain, unit: "times", holds: gain >= 1.3)
//: Medians, with the least and the most: peepholes {{reach-peepholes:.0f}} ({{least-peepholes:.0f}} to {{most-peepholes:.0f}}), the plain LSTM {{reach-lstm:.0f}} ({{least-lstm:.0f}} to {{most-lstm:.0f}}), coupled
//: gates {{reach-coupled:.0f}}, the GRU {{reach-gru:.0f}}. With other seeds the peepholes' lead is larger or none.
book.exercise("language")
//: How does such a network do it? Here is what the best one with peepholes carries, and one with coupled gates:
book.figure(
  "counters", caption: "Both units' states behind each symbol of S, 30 a's and 30 b's.",
  alt: "Two panels: with peepholes a state climbs over a's, falls over b's; coupled, it levels off."
) {
  let panels = [Variant.peephole, .coupled].map { cell in
    let states = of(cell).max { $0.reach < $1.reach }?.states ?? []
    return Panel(
      cell.rawValue, x: Axis("symbols read"), y: Axis("state C_t"),
      zip(states, [("unit 1", Symbol.cell), ("unit 2", .hidden)]).map {
        .line($0, label: $1.0, color: $1.1)
      } + [.vertical(31, label: "first b")])
  }
  return Figure("One state goes up an a at a time, and down again", panels: panels, width: 860)
}
//: For $a^n b^n c^n$ two counts are wanted at once; 3 units, twice as many strings:
let triples = CountingRun.all([.lstm, .peephole], letters: 3, units: 3, seeds: seeds)
let tripled = book.job("counting-three", over: triples) {
  Double(try $0.learn(steps: 2 * strings, reading: 10).reach)
}
let seeingThree = Array(tripled.suffix(seeds.count))
book.value("three-lstm", median(Array(tripled.prefix(seeds.count))), tolerance: 10)
book.value("three-most", seeingThree.max() ?? 0, tolerance: 400)
book.value("three-peepholes", median(seeingThree), tolerance: 40)
book.reported(
  "[@schmidhuberProblems], peepholes", paper: "2 units: n = 65 to 100, its limit; 3: 18 to 29",
  ours: "medians {{reach-peepholes:.0f}}; {{three-peepholes:.0f}}",
  reproduced: median(reaches(.peephole)) >= 50 && median(seeingThree) >= 18)
//: With three letters the peepholes' lead is gone in the median, {{three-peepholes:.0f}} against {{three-lstm:.0f}}; their best gets to {{three-most:.0f}}.

book.section("Keeping time")
//: To time is to count steps. @gers2002 had a single cell, squashed by no tanh, with peepholes (17 weights) and without
//: (14), say how long ago the last spike was; put out a spike after a given delay; and draw a periodic function with no
//: input at all. Ours have delays of 10 or 11 steps, and periods of 10.
book.figure(
  "timing", caption: "Ten networks each, the better one's rate; median of steps before a mistake.",
  alt: "Bars for five tasks, with and without peepholes: how many of 1100 steps go by rightly."
) {
  Figure(
    "Peepholes keep the beat", x: .categories("the task", TimingTask.Kind.allCases.map(\.rawValue)),
    y: Axis("steps before a mistake", range: 0...1300),
    [(true, "with peepholes", Symbol.forget), (false, "without", .cell)].map { has, label, color in
      .bars(
        TimingTask.Kind.allCases.map { times.stepsRight($0, hasPeepholes: has) }, label: label,
        color: color,
        decimals: 0)
    })
}
for (kind, has) in TimingTask.Kind.allCases.flatMap({ [($0, true), ($0, false)] }) {
  let name = "\(kind.rawValue)-\(has ? "with" : "without")"
  book.value(name, times.solved(kind, hasPeepholes: has), unit: "%")
  book.value("\(name)-steps", times.stepsRight(kind, hasPeepholes: has))
}
let beats = [true, false].map { times.stepsRight(.cosine, hasPeepholes: $0) }
book.claim(
  "keeps-the-beat", "With no input, a cell with peepholes keeps a cosine's beat for longer.",
  source: "[@gers2002]", expected: "twice as many steps", measured: beats[0] / beats[1],
  unit: "times",
  holds: beats[0] >= 2 * beats[1])
book.reported(
  "[@gers2002], from notes on it", paper: "spikes can only be timed with peepholes",
  ours: "generated by {{generate-with:.0f}} of the cells with, {{generate-without:.0f}} without",
  reproduced: times.solved(.generate, hasPeepholes: false) < 50)
//: To measure was learned by no cell in 10,000 steps of training. (In the paper it was, as notes on it have it, and no peepholes were needed.)
//: Spikes are timed by both kinds. So are cosine and triangle for ten periods: by {{cosine-with:.0f}} and
//: {{triangle-with:.0f}} with peepholes, {{cosine-without:.0f}} and {{triangle-without:.0f}} without. But then the plain ones fall out
//: of the beat; most with peepholes are right to the end, step 1100. The rectangle is too much for either.

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
//: A corollary that the essay does not draw: $C_t$ is a mean of $C_{t-1}$ and $\tilde C_t$, both within ±1. So $|C_t| \le 1$
//: for ever: such a cell can latch, but it can't count an a at a time.
let farthest = of(.coupled).map(\.largest)
book.value("largest-coupled", farthest.max() ?? 0, tolerance: 0.05)
book.value("largest-lstm", median(of(.lstm).map(\.largest)), tolerance: 40)
book.claim(
  "E14", "What is written is what was forgotten, $i = 1 - f$; so no trained state leaves ±1.",
  source: essay, expected: "|C| at most 1 over 100 a's and 100 b's",
  measured: farthest.max() ?? .nan, exact: true, holds: farthest.allSatisfy { $0 <= 1 + 1e-6 })
book.exercise("mean")
//: Over 100 a's and 100 b's these states got to {{largest-coupled:.2f}}, where the plain LSTM's got to {{largest-lstm:.0f}}.
//: And with more units? In the contest below networks as heavy as an LSTM of 36 units learn the same strings. Of fifty
//: with coupled gates, ten at each of five rates, none got past $n =$ {{farthest-coupled}}; the plain LSTM's median is
//: {{large-lstm:.1f}}, its farthest {{farthest-lstm}}, with peepholes {{large-peepholes:.1f}} and {{farthest-peepholes}}.

book.section("One line for all")
//: The *gated recurrent unit* [@cho2014] goes on from there: no cell beside the hidden state, and no output gate.
//:
//: $$z_t = \sigma(W_z [h_{t-1}, x_t]) \qquad r_t = \sigma(W_r [h_{t-1}, x_t])$$
//: $$\tilde h_t = \tanh(W [r_t \odot h_{t-1}, x_t]) \qquad h_t = (1 - z_t) \odot h_{t-1} + z_t \odot \tilde h_t$$
//:
//: The essay draws no biases; the core has them. $z$ writes as an input gate does, and $r$ decides what of the state is
//: seen, as an output gate does: their wires have those gates' colours.
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
//: | PyTorch's `nn.GRU` | behind it, with a second bias | keeps |
//:
//: The second choice is a matter of signs, since $1 - \sigma(a) = \sigma(-a)$. The first is another function,
//: but for a diagonal $U$, where products commute:
let distance = [
  (GRUReset.before, GRUUpdate.keep, false), (.after, .keep, false), (.after, .keep, true),
].map { reset, update, isDiagonal in
  GRUTranslation.distance(
    GRUTranslation.cell(.before, .write, isDiagonal: isDiagonal),
    GRUTranslation.cell(reset, update, isDiagonal: isDiagonal))
}
book.claim(
  "conventions",
  "Negating $z$'s weights changes its convention; $r$'s is another matter, but for a diagonal U.",
  source: "[@cho2014]", expected: "at most 1e-12, 1e-12, and above 1e-3",
  measured: max(distance[0], distance[2]), exact: true,
  holds: distance[0] <= 1e-12 && distance[2] <= 1e-12 && distance[1] > 1e-3)
let sizes = [Variant.gru, .lstm].map { $0.weights(100, inputs: 50, outputs: 0) }
book.value("largest-gru", of(.gru).map(\.largest).max() ?? .nan, tolerance: 0.05)
book.claim(
  "E15", "A GRU has three quarters of an LSTM's weights and one state; no trained state leaves ±1.",
  source: essay, expected: "3/4 exactly; |h| at most 1",
  measured: Double(sizes[0]) / Double(sizes[1]), exact: true,
  holds: 4 * sizes[0] == 3 * sizes[1] && unit.initialState(batch: 1).parts.count == 1
    && of(.gru).allSatisfy { $0.largest <= 1 + 1e-6 })
book.claim(
  "means-cannot-count",
  "Cells whose state is a mean end near what they have learned; others go on.",
  source: "ours", expected: "coupled or GRU below n = 20 at every rate; medians of others beyond",
  measured: limit, unit: "at most",
  holds: limit < 20 && min(large(.lstm), large(.peephole)) > Double(limit))
//: $h_t$ is a mean, too: of fifty GRUs none got past $n =$ {{farthest-gru}}. A mean can still approach ±1 by steps that get
//: smaller, as the coupled network's states above do: enough for the ten that it has seen.
book.exercise("conversion")

book.section("A gate between layers")
//: The fourth variant is about stacks. @yao2015 give the upper of two cells a share of the lower one's state:
//:
//: $$d_t = \sigma(W_d x_t + w_c \odot C^{\text{upper}}_{t-1} + w_l \odot C^{\text{lower}}_t + b_d)$$
//: $$C^{\text{upper}}_t = d_t \odot C^{\text{lower}}_t + f_t \odot C^{\text{upper}}_{t-1} + i_t \odot \tilde C_t$$
//:
//: So a stack has a nearly straight way up, as a cell has one along time. In Swift, for two layers of one unit:
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
//: Does a gradient get down more easily? New stacks, untrained, on the adding problem: the norm of the
//: lowest layer's gradient over the highest one's. Beside it, at equal weight, how well they learn to add.
let fresh = DepthRun.all(layers: depths, rates: [0.01], seeds: book.seed...(book.seed + 9))
let ratios = book.job("gradients", over: fresh) { $0.gradientRatio(AddingProblem(length: 30)) }
func ratio(_ layers: Int, _ gated: Bool) -> [Double] {
  zip(fresh, ratios).filter { $0.0.layers == layers && $0.0.isGated == (gated && layers > 1) }.map {
    $0.1
  }
}
book.figure(
  "depth",
  caption: "Left ten new stacks each, right three trained ones; median and range.",
  alt: "Two charts over the number of layers, gated and plain stacks: gradients, and errors."
) {
  func panel(_ name: String, _ label: String, _ values: (Int, Bool) -> [Double]) -> Panel {
    let kinds = [(true, "depth gates", Symbol.forget), (false, "plain", .cell)]
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
  let errors = panel("trained", "squared error", trained.costs)
  return Figure("Depth costs the plain stack its gradient", panels: [ratios, errors], width: 860)
}
for (name, gated) in [("gated", true), ("plain", false)] {
  book.value("ratio-\(name)", median(ratio(8, gated)), tolerance: 0.9 * median(ratio(8, gated)))
  book.value("four-\(name)", median(trained.costs(layers: 4, isGated: gated)))
  book.value("eight-\(name)", median(trained.costs(layers: 8, isGated: gated)))
}
let easier = median(ratio(8, true)) / median(ratio(8, false))
book.claim(
  "gradient-gets-down", "With depth gates more of the gradient gets down through eight layers.",
  source: "[@yao2015]", expected: "medians: at least 10 times as much", measured: easier,
  unit: "times", holds: easier >= 10)
//: At the bottom of eight plain layers {{ratio-plain:.3f}} of the top's gradient is left, with depth gates {{ratio-gated:.1f}} times
//: as much as at the top. Three trained stacks of a kind are a hint, no proof: in the median four layers learn to add with
//: depth gates (error {{four-gated:.4f}}) and not without ({{four-plain:.2f}}; 1/6 is no knowledge); eight learn it with
//: neither in 1500 steps ({{eight-gated:.2f}}, {{eight-plain:.2f}}).

book.section("Side by side")
//: Now all at equal weight, that of an LSTM of 36 units (96 for the text): *adding* over 100 steps; *copy* of ten letters
//: over a delay of 5; *counting*, $a^n b^n$ up to 10; *Reber*, chapter 4's outer symbols; and *text*, the next character
//: of the English New Testament, held-out part, after a short training.
for (cell, key) in zip(Variant.allCases, ["lstm", "peepholes", "coupled", "gru", "depth"]) {
  book.value("weights-\(key)", results.weights(of: cell, in: .adding))
  for task in [VariantRun.Task.adding, .copy, .counting, .reber, .text] {
    let values = results.best(of: cell, in: task).values
    book.value("\(key)-\(task.rawValue)", task == .counting ? median(values) : mean(values))
  }
}
//: | | LSTM | peepholes | coupled gates | GRU | depth gate, 2 layers |
//: | --- | --- | --- | --- | --- | --- |
//: | gates; layers; state | 3; 4; free | 3; 4; free | 2; 3; ±1 | 2; 3; ±1 | 3 and 4; 4 and 5; free |
//: | weights, adding | {{weights-lstm}} | {{weights-peepholes}} | {{weights-coupled}} | {{weights-gru}} | {{weights-depth}} |
//: | adding, % right | {{lstm-adding:.1f}} | {{peepholes-adding:.1f}} | {{coupled-adding:.1f}} | {{gru-adding:.1f}} | {{depth-adding:.1f}} |
//: | copy, % of letters | {{lstm-copy:.1f}} | {{peepholes-copy:.1f}} | {{coupled-copy:.1f}} | {{gru-copy:.1f}} | {{depth-copy:.1f}} |
//: | counting, median reach | {{lstm-counting:.1f}} | {{peepholes-counting:.1f}} | {{coupled-counting:.1f}} | {{gru-counting:.1f}} | {{depth-counting:.1f}} |
//: | Reber, % of outer symbols | {{lstm-reber:.1f}} | {{peepholes-reber:.1f}} | {{coupled-reber:.1f}} | {{gru-reber:.1f}} | {{depth-reber:.1f}} |
//: | text, nats a character | {{lstm-text:.3f}} | {{peepholes-text:.3f}} | {{coupled-text:.3f}} | {{gru-text:.3f}} | {{depth-text:.3f}} |
//:
//: Counting goes to those that add; adding, copying and text go to the two whose state is a mean, which also have more
//: units for their weight. In Reber nothing is between them. No cell wins everywhere. (Often the best rate is the largest
//: tried, so that some might do better yet.) Which parts are worth their weights is chapter 9's question.
