import Foundation
import Plot
import Recurrent
import Workbook

let book = Chapter()
let units = book.knob("units", 12, in: 2...256, "units of the networks that read the grammar")
let pieces = book.knob(
  "pieces", book.scaled(quick: 40, standard: 2000, paper: 20_000), in: 1...1_000_000,
  "pieces of 75 symbols that each of them trains on")
let reset = book.knob(
  "reset", 20, in: 1...1_000_000, "pieces after which a training stream begins anew")
let words = book.knob(
  "words", book.scaled(quick: 40, standard: 400, paper: 4000), in: 1...1_000_000,
  "training steps of the networks that fill in pronouns")
let longest = book.knob(
  "longest", book.scaled(quick: 50, standard: 1000, paper: 10_000), in: 40...1_000_000,
  "most training steps of temporal order")
let seeds = SeededGenerator.seeds(book.scaled(quick: 2, standard: 10, paper: 100), from: book.seed)

//: # The forget gate
//: The first decision of an LSTM's step is what to throw away. This chapter computes it by hand, takes the
//: gate away to see what it is for, and looks whether it closes where the essay says.
//:
//: The essay's "Step-by-Step LSTM Walk Through" [@olah2015] begins with this gate. It looks at $h_{t-1}$ and
//: $x_t$, and gives each number of $C_{t-1}$ a share between 0 and 1 to be kept; the Chinese note
//: [@kuang2018] has 完全保留, wholly kept, for 1 and 完全丢失, wholly lost, for 0. The example is a language
//: model that carries the present subject's gender for the pronouns to come: at a new subject it wants to
//: forget the old one's (E9). Neither text says whether trained gates do so. Here some are watched.

let walkThrough = "[@olah2015], \"Step-by-Step LSTM Walk Through\""
book.value("networks", seeds.count)
book.section("What the gate computes")
//: The forget gate is a layer with a logistic function at its end:
//:
//: $$f_t = \sigma(W_f\,[h_{t-1}, x_t] + b_f)$$
//:
//: One unit, one input, weights chosen by hand: −1 for $h_{t-1}$, −4 for $x_t$, and $b_f = 2$. So the gate
//: stands open until a 1 comes in. Before the step $h_{t-1} = 0.3$ and $C_{t-1} = 0.8$; then $x_t = 1$.
func forgetGate(_ x: Double, _ h: Double) -> Double { 1 / (1 + exp(-(-1 * h + -4 * x + 2))) }
for x in [0, 1] as [Double] { print("f with x = \(x): \(numberText(forgetGate(x, 0.3)))") }
book.value("open", forgetGate(0, 0.3))
book.value("shut", forgetGate(1, 0.3))

book.step()
//: In the core $W_f$ has two parts, one for $x_t$ and one for $h_{t-1}$. The step, with a line an equation:
typealias State<S: TensorScalar> = LSTMCell<S>.State
func step<S>(
  _ cell: LSTMCell<S>, _ x: Variable<S>, _ before: State<S>
) -> (layers: [Variable<S>], state: State<S>) {
  let forget = sigmoid(cell.forgetGate(x, before.hidden))
  let input = sigmoid(cell.inputGate(x, before.hidden))
  let candidate = tanh(cell.candidate(x, before.hidden))
  let output = sigmoid(cell.outputGate(x, before.hidden))
  let memory = forget * before.cell + input * candidate
  return ([forget, input, candidate, output], State(hidden: output * tanh(memory), cell: memory))
}
func layer<S>(_ hidden: S, _ x: S, _ bias: S) -> RecurrentLinear<S> {
  RecurrentLinear(
    inputWeight: Variable(Tensor([[x]])), recurrentWeight: Variable(Tensor([[hidden]])),
    bias: Variable(Tensor([bias])))
}
let chosen = LSTMCell<Double>(
  inputGate: layer(0, 0, 0), forgetGate: layer(-1, -4, 2), candidate: layer(0, 0, 0.5),
  outputGate: layer(0, 0, 1))
func number(_ value: Double) -> Variable<Double> { Variable(Tensor([[value]])) }
let given = State(hidden: number(0.3), cell: number(0.8))
let taken = step(chosen, number(1), given)
book.figure(
  "forget-gate", caption: "The essay's figure 10, with the numbers of this step.",
  alt:
    "A pale LSTM module; lit are the forget gate's box, h and x, and the wire f up to the product."
) {
  func scalars(_ values: [Variable<Double>]) -> [Double] { values.map(\.value.scalar) }
  let numbers = LSTMStep(
    x: 1, before: scalars(given.parts), layers: scalars(taken.layers),
    after: scalars(taken.state.parts))
  return LSTMCellDiagram(lit: .forgetGate, numbers).figure("A 1 comes in, and the gate closes")
}
let theirs = chosen.step(number(1), given).state
let apart =
  zip(taken.state.parts, theirs.parts).map { abs($0.value.scalar - $1.value.scalar) }
  + [abs(taken.layers[0].value.scalar - forgetGate(1, 0.3))]
book.claim(
  "by-hand",
  "The layer says what the equation says, {{shut:.3f}}, and our step what the core's says.",
  source: walkThrough, expected: "at most 1e-12 apart", measured: apart.max() ?? .nan, exact: true,
  holds: apart.allSatisfy { $0 <= 1e-12 })
//: The share kept falls from {{open:.2f}} to {{shut:.2f}}. That is all this gate can do: draw $C_{t-1}$
//: towards 0.
book.exercise("bias-gradient")
book.exercise("counter")
book.exercise("planted")

book.section("Strings without end")
//: What for? The LSTM of 1997 [@hochreiter1997] has no such gate: as if $f = 1$. @gers2000 brought the gate
//: with a task that asks for it, the continual embedded Reber grammar. A string is B, then T or P, then a
//: walk through Reber's automaton [@reber1967], then *the same* T or P, then E; and the next begins at
//: once. The first and the second T or P are the *outer* symbol. The ways, as they are commonly given:
//:
//: | node | 0 | 1 | 2 | 3 | 4 | 5 | 6 |
//: | --- | --- | --- | --- | --- | --- | --- | --- |
//: | ways on | B→1 | T→2, P→3 | S→2, X→4 | T→3, V→5 | X→3, S→6 | P→4, V→6 | E→end |
//:
//: Of two ways each is taken as often. This is a stream; no reader is told where its strings end:
var sample = EmbeddedReber.Stream(seed: book.seed)
print(String((0..<60).map { _ in EmbeddedReber.symbols[sample.next()] }))
//: A network reads a symbol and guesses the next. Where the outer symbol is due again only memory helps: a
//: network without is right half the time. Behind that the old symbol is of no more use, and the unit that
//: held it is wanted for the next string's.
book.exercise("successors")

book.step()
//: {{networks}} networks of {{units}} units with forget gates and as many without. A pair begins with the
//: same weights but for the gate's, and reads the same streams. They train on {{pieces}} pieces of 75 symbols, by Adam at 0.01, the state carried on from piece to piece;
//: a stream ends after {{reset}} pieces, lest states grow in training far beyond what a test sees. Biases
//: begin at −1 for input and output gate, and 1 for the forget gate. Each network is then tested, with its
//: weights fixed, on ten fresh streams of 1500 symbols.
let biases: [Float?] = [nil, 0, 1, 3, 5]
let readers = biases.flatMap { bias in seeds.map { GrammarReader(forgetBias: bias, seed: $0) } }
let tests = SeededGenerator.seeds(10, from: book.seed &+ 1).map { EmbeddedReber.Stream(seed: $0) }
let readings = book.job("grammar", over: readers) {
  try $0.learn(units: units, pieces: pieces, reset: reset, reading: tests, steps: 1500)
}
func of(_ bias: Float?) -> [GrammarReader.Reading] {
  zip(readers, readings).filter { $0.0.forgetBias == bias }.map { $0.1 }
}
func outer(_ bias: Float?) -> [Double] { of(bias).map { 100 * $0.score.outer } }
func legal(_ bias: Float?) -> [Double] { of(bias).map { 100 * $0.score.legal } }
let ticks = [0, 25, 50, 75, 100].map { Tick($0, "\($0)") }
book.figure(
  "with-and-without",
  caption: "{{networks}} networks each, median and range. Of the outer symbols chance gets 50 %.",
  alt: "Bars: of all symbols both get most; of the outer ones all with the gate, half without."
) {
  func bars(_ bias: Float?, _ label: String, _ color: Symbol) -> Mark {
    let shares = [legal(bias), outer(bias)]
    return .bars(
      shares.map { median($0) }, lower: shares.map { $0.min() ?? 0 },
      upper: shares.map { $0.max() ?? 0 }, label: label, color: color, decimals: 0)
  }
  return Figure(
    "Without a forget gate the outer symbol is lost",
    x: .categories("the symbol to guess", ["any", "outer, again"]),
    y: Axis("legal guesses", unit: "%", range: 0...115, ticks: ticks),
    [
      bars(1, "with forget gates", .forget), bars(nil, "without, as in 1997", .cell),
      .horizontal(50, label: "chance, outer"),
    ])
}
let (with, without) = (median(outer(1)), median(outer(nil)))
book.value("outer-with", with, unit: "%", tolerance: 2)
book.value("outer-without", without, unit: "%", tolerance: 15)
book.value("legal-without", median(legal(nil)), unit: "%", tolerance: 3)
book.claim(
  "gate-is-needed",
  "The median network with forget gates gets the outer symbol right ({{outer-with:.1f}}), the one "
    + "without guesses.",
  source: "[@gers2000]", expected: "medians at least 98 % with, 40 to 60 % without",
  measured: without, unit: "% without", holds: with >= 98 && (40...60).contains(without))
//: The rest of the automaton needs no long memory: without the gate {{legal-without:.0f}} of all guesses
//: are legal, yet of the outer ones only {{outer-without:.0f}}.

book.section("The state that only grows")
//: A cell that can't forget adds up whatever it has written since the stream began:
let lengths = Array(stride(from: 9, to: 1500, by: 10))
book.figure(
  "growth",
  caption: "‖C‖ behind each symbol, root mean square of ten streams; median and range of networks.",
  alt: "Two lines over 1500 symbols, logarithmic: with the gate flat, without it climbing on."
) {
  func line(_ bias: Float?, _ label: String, _ color: Symbol) -> Mark {
    .line(
      x: lengths, runs: of(bias).map { run in lengths.map { run.norms[$0] } }, center: .median,
      label: label, color: color)
  }
  return Figure(
    "Without a forget gate the state only grows", x: Axis("symbols read"),
    y: Axis("norm of the cell state", scale: .log),
    [line(1, "with", .forget), line(nil, "without", .cell)])
}
/// ‖C‖ over some steps, the median of the networks.
func norm(_ bias: Float?, _ steps: Range<Int>) -> Double {
  median(of(bias).map { mean(Array($0.norms[steps])) })
}
func growth(_ bias: Float?) -> Double { norm(bias, 1200..<1500) / norm(bias, 300..<600) }
for (name, bias) in [("norm-with", Float?(1)), ("norm-without", nil)] {
  book.value(name, norm(bias, 640..<740), tolerance: 0.4 * norm(bias, 640..<740))
}
book.claim(
  "state-grows", "Without the gate the state grows along a stream, with it it doesn't.",
  source: "[@gers2000]",
  expected: "from symbols 301–600 to 1201–1500 above 2 times without, below 1.25 with",
  measured: growth(nil), unit: "times without", holds: growth(nil) > 2 && growth(1) < 1.25)
let means = [mean(outer(1)), mean(outer(nil))]
book.value("mean-with", means[0], unit: "%", tolerance: 2)
book.value("mean-without", means[1], unit: "%", tolerance: 10)
book.reported(
  "[@schmidhuberProblems], 12 units, 5 seeds",
  paper: "outer symbol 99.7 % against 55 % without, means",
  ours: "{{mean-with:.1f}} against {{mean-without:.1f}}, means of {{networks}}",
  reproduced: abs(means[0] - 99.7) < 2 && abs(means[1] - 55) < 10)
let near = [(norm(1, 640..<740), 28.5), (norm(nil, 640..<740), 294.8)].map { $0 / $1 }
book.reported(
  "[@schmidhuberProblems], late in a stream of 60 strings",
  paper: "‖C‖ 28.5 with the gate, 294.8 without",
  ours: "{{norm-with:.0f}} and {{norm-without:.0f}}",
  reproduced: near.allSatisfy { 0.5 < $0 && $0 < 2 })
let flawless = of(1).indices.filter { of(1)[$0].score.legal == 1 }
book.value("flawless", Double(100 * flawless.count / seeds.count), unit: "%", tolerance: 30)
let early = 100 * median(of(nil).map(\.earlyOuter))
book.value("early-outer", early, unit: "%", tolerance: 15)
//: At that place ‖C‖ is {{norm-with:.0f}} with the gate and {{norm-without:.0f}} without, and still on its
//: way. Where $C$ is large $\tanh C$ is ±1 whatever is added, and has no slope. That is a likely reason,
//: not a proven one: in a stream's first three strings, while $C$ is small, the nets without get
//: {{early-outer:.0f}} of the outer symbols. So it is in training that they miss it.
//:
//: The gate is no guarantee either. In the paper 18 % of 100 nets with it never erred in a million
//: symbols, 62 % where the learning rate fell, and of the nets of 1997, with their state set to 0 by hand
//: at each string's end, 74 % (its Table 2, as notes on it have it). Of ours {{flawless:.0f}} made no error
//: in 15,000 symbols, trained otherwise: the numbers are not to be compared.

book.section("The saw-tooth")
//: The paper looks into one of its nets: a state builds up along a string, and falls back where the next
//: begins, because its gate drops to nearly 0. We take the unit whose state goes most with the outer
//: symbol where that is due again, in a network with gates that made no error and in the first one
//: without, and watch both over the same symbols.
let shown = flawless.first ?? 0
var stream = [tests[0]]
let watched = EmbeddedReber.window(60, of: &stream)
let text = String(watched.symbols.map { EmbeddedReber.symbols[$0[0]] })
let begins = watched.places.indices.filter { watched.places[$0][0] == .opening }
book.value("r-with", abs(of(1)[shown].correlation), tolerance: 0.2)
book.value("r-without", abs(of(nil)[0].correlation), tolerance: 0.3)
book.figure(
  "saw-tooth",
  caption:
    "A unit each. With the gate its state goes with the outer symbol (|r| = {{r-with:.2f}}), without "
    + "no unit's does (at most {{r-without:.2f}}).",
  alt:
    "Over symbols: f drops where strings end; C rises and falls with them; without f it drifts off."
) {
  func panel(_ name: String, _ y: Axis, _ values: [Double], _ color: Symbol) -> Panel {
    let label = color == .forget ? "a string begins" : ""
    let line = Mark.steps(Array(values.prefix(60)), color: color)
    return Panel(name, x: .symbols("", text), y: y, [line, .boundaries(begins, label: label)])
  }
  return Figure(
    "With the gate the state starts anew, string by string",
    panels: [
      panel("the gate", Axis("f_t", range: 0...1), of(1)[shown].forget, .forget),
      panel("the state with it", Axis("C_t"), of(1)[shown].cells, .cell),
      panel("a state without a gate", Axis("C_t"), of(nil)[0].cells, .cell),
    ], width: 860)
}
let letGo = of(1).count { $0.keptOverEnd < $0.keptWithin / 2 }
book.value("over-end", 100 * median(of(1).map(\.keptOverEnd)), unit: "%", tolerance: 2)
book.value("within", 100 * median(of(1).map(\.keptWithin)), unit: "%", tolerance: 20)
book.claim(
  "gate-drops", "Where one string ends and the next begins such a gate lets go of its state.",
  source: "[@gers2000]",
  expected: "less than half of what it leaves within a string, in 80 % of networks",
  measured: Double(100 * letGo) / Double(seeds.count), unit: "% of networks",
  holds: 10 * letGo >= 8 * seeds.count)
//: Four steps part the old outer symbol's use from the next one's coming. They leave {{over-end:.1f}} of
//: the state; four steps that have to carry the symbol leave {{within:.0f}}.
book.exercise("saw-tooth")

book.section("A new subject comes")
//: Back to the essay's language model. No corpus is needed to ask its question; a toy language does:
let language = SubjectsAndPronouns(length: 100)
var writer = SeededGenerator(seed: book.seed)
print(language.text(using: &writer).words.prefix(22).joined(separator: " "))

book.step()
//: A name brings a new subject, and its gender as often as not is the old one's. Behind it come sentences
//: about the subject, with a gap for the pronoun, and about nobody, several or none. At a gap the network
//: says *she* or *he*, and only the last name tells it which. An LSTM of 4 units, forget bias 1, learns
//: this; then it reads 3000 words on end. A unit *carries* the gender where its state and the present
//: subject's gender correlate by at least 0.9, either way, and the best one does so in any case.
let stories = book.job("pronouns", over: seeds) {
  try GenderReader(units: 4, seed: $0).learn(language, steps: words, reading: 3000)
}
let kinds = ["a name", "its verb", "the gap ___", "the", "full stop"]
book.figure(
  "gate-by-word",
  caption: "Mean of the carriers' gates; mean, least and most of {{networks}} networks.",
  alt: "Bars: the forget gate is clearly lowest at a name, and high at all other kinds of words."
) {
  let byKind = kinds.indices.map { kind in stories.map { $0.byKind[kind] } }
  return Figure(
    "The gate gives way at a name, but does not shut", x: .categories("the word read", kinds),
    y: Axis("forget gate f_t", range: 0...1),
    [
      .bars(
        byKind.map { mean($0) }, lower: byKind.map { $0.min() ?? 0 },
        upper: byKind.map { $0.max() ?? 0 }, color: .forget, decimals: 2)
    ])
}
let ratios = stories.map { $0.byKind[0] / $0.elsewhere }
book.value("f-name", median(stories.map { $0.byKind[0] }), tolerance: 0.1)
book.value("f-else", median(stories.map(\.elsewhere)), tolerance: 0.1)
book.value("f-least", stories.map { $0.byKind[0] }.min() ?? 0, tolerance: 0.15)
book.value("gender-known", 100 * median(stories.map(\.score)), unit: "%", tolerance: 1)
book.claim(
  "E9",
  "Where a new subject appears, the forget gates of the units that carry the gender give way, in at "
    + "least 9 of 10 networks by a fifth and more of what they are elsewhere.",
  source: walkThrough, expected: "at least 90 % of {{networks}} networks",
  measured: 100 * ratios.count { $0 <= 0.8 } / ratios.count, unit: "%",
  holds: 10 * ratios.count { $0 <= 0.8 } >= 9 * ratios.count)
//: The networks get {{gender-known:.1f}} of the pronouns right. The gates are lowest where the essay says,
//: yet they do not shut: {{f-name:.2f}} at a name, the least {{f-least:.2f}}, and {{f-else:.2f}} elsewhere.

book.step()
//: So a share of the old gender stays, and something else must settle the matter. At a name there are two
//: terms, what is left, $f_t C_{t-1}$, and what is written, $i_t \tilde C_t$:
let lefts = stories.map { $0.left / $0.written }
print("left, over written:", lefts.map { numberText($0, decimals: 2) }.joined(separator: " "))
book.value("left-over-written", median(lefts), tolerance: 0.3)
//: In size the old is {{left-over-written:.2f}} of the new, in the median: a close vote, which the new one
//: wins. Does the gate decide it? We force all gates at names to 1, then to 0, and change no weight.
let forcedOpen = 100 * median(stories.map(\.scoreHeldOpen))
book.value("forced-open", forcedOpen, unit: "%", tolerance: 15)
book.value("forced-shut", 100 * median(stories.map(\.scoreHeldShut)), unit: "%", tolerance: 3)
book.figure(
  "story", caption: "The first network: a unit with the gender, and the gates of such units.",
  alt: "A text, red or blue by the subject's gender; below, coloured by the gate, darkest at names."
) {
  let first = stories[0]
  let line = first.words.prefix(56).map { $0.padding(toLength: 8, withPad: " ", startingAt: 0) }
  func row(_ name: String, _ values: [Double], _ label: String, _ scale: ColorMap) -> Panel {
    let colours = values.prefix(56).flatMap { Array(repeating: $0, count: 8) }
    return Panel(
      "",
      TextHeatMap(
        line.joined(), rows: [(name, colours)], label: label, scale: scale,
        range: scale == .signed ? -1...1 : 0...1, wrap: 64))
  }
  return Figure(
    "At a name the state changes sides, and the gate is low",
    panels: [
      row("state", first.squashedCells, "tanh(C_t)", .signed),
      row("gate", first.forget, "f_t", .magnitude),
    ], width: 720)
}
book.claim(
  "old-gender-in-the-way",
  "Gates held open at names leave the old gender in the way, shut ones don't.",
  source: walkThrough, expected: "below 95 % right with open gates, at least 95 % with shut ones",
  measured: forcedOpen, unit: "% with open gates",
  holds: forcedOpen < 95 && median(stories.map(\.scoreHeldShut)) >= 0.95)
//: Held open, {{forced-open:.0f}} of the pronouns are right; held shut, {{forced-shut:.1f}}. So to forget is
//: what the task wants, as the essay says; training stops where a half-shut gate, with a strong word
//: from the input gate (chapter 5), is enough.

book.section("What a bias is for")
//: Chapter 3 found that a new belt lasts as long as $b_f$ says. So, the higher the better? Two tasks pull
//: apart. *Temporal order* (chapter 2, here over 50 symbols, 16 units) asks to keep: has a network named
//: 99 % of the orders within {{longest}} steps? The grammar asks to forget. 1997 stands for $f = 1$.
let orders = book.job("order", over: readers) { reader -> Int? in
  var generator = SeededGenerator(seed: reader.seed)
  var apart = SeededGenerator(seed: reader.seed, stream: 1)
  func layer(_ bias: Float? = nil, _ numbers: inout SeededGenerator) -> RecurrentLinear<Float> {
    RecurrentLinear(inputs: TemporalOrder.symbols, hidden: 16, bias: bias, using: &numbers)
  }
  let layers = (0..<3).map { _ in layer(nil, &generator) }
  let cell: any RecurrentCell<Float> =
    if let bias = reader.forgetBias {
      LSTMCell(
        inputGate: layers[0], forgetGate: layer(bias, &apart), candidate: layers[1],
        outputGate: layers[2])
    } else {
      LSTM1997Cell(inputGate: layers[0], candidate: layers[1], outputGate: layers[2])
    }
  func learn(_ cell: some RecurrentCell<Float>) throws -> Int? {
    let curve = try LearningCurve(
      training: SequenceModel(cell, outputs: TemporalOrder.answers, using: &generator),
      on: TemporalOrder(length: 50), steps: longest, rate: 0.01, looks: 40, judged: 500,
      enough: 0.99, using: &generator)
    return curve.score >= 0.99 ? curve.steps.last : nil
  }
  return try learn(cell)
}
func order(_ bias: Float?) -> [Int?] {
  zip(readers, orders).filter { $0.0.forgetBias == bias }.map { $0.1 }
}
func percent(_ count: Int) -> Double { 100 * Double(count) / Double(seeds.count) }
func learnedOrder(_ bias: Float?) -> Double { percent(order(bias).count { $0 != nil }) }
func learnedGrammar(_ bias: Float?) -> Double { percent(outer(bias).count { $0 >= 95 }) }
book.figure(
  "bias", caption: "Share of {{networks}} networks each: 99 % of orders, 95 % of outer symbols.",
  alt:
    "Bars over the bias: temporal order is learned by more networks at 3 and 5, grammar by fewer."
) {
  let (shown, places) = (Array(biases.dropFirst()) + [nil], ["0", "1", "3", "5", "1997"])
  return Figure(
    "A bias that helps to keep hinders forgetting",
    x: .categories("bias of the forget gate at the start", places),
    y: Axis("networks that learned", unit: "%", range: 0...125, ticks: ticks),
    [
      .bars(shown.map(learnedOrder), label: "temporal order", color: .cell, decimals: 0),
      .bars(shown.map(learnedGrammar), label: "grammar", color: .forget, decimals: 0),
    ])
}
for bias in [0, 1, 5] as [Float] {
  book.value("order-\(Int(bias))", learnedOrder(bias), unit: "%", tolerance: 20)
  book.value("grammar-\(Int(bias))", learnedGrammar(bias), unit: "%", tolerance: 20)
}
book.claim(
  "bias-keeps", "Over a long lag bias 5 learns where bias 0 doesn't.", source: "ours",
  expected: "at least 60 % of networks at 5, at most 20 % at 0", measured: learnedOrder(5),
  unit: "% at 5", holds: learnedOrder(5) >= 60 && learnedOrder(0) <= 20)
book.claim(
  "bias-hinders", "In the grammar bias 1 learns the outer symbol where bias 5 seldom does.",
  source: "ours", expected: "at least 90 % of networks at 1, at most 30 % at 5",
  measured: learnedGrammar(5), unit: "% at 5",
  holds: learnedGrammar(1) >= 90 && learnedGrammar(5) <= 30)
/// The median of the steps it took; who failed counts with all steps, which is too few.
func steps(_ bias: Float?) -> Double { median(order(bias).map { Double($0 ?? longest) }) }
let (few, many, first) = (steps(5), steps(1), steps(nil))
book.value("steps-5", few, tolerance: 200)
book.value("steps-1", many, tolerance: 300)
book.value("steps-1997", first, tolerance: 400)
book.reported(
  "[@gers2000], from notes on it, a noisy temporal order",
  paper: "bias 1 takes about 3 times as long as bias 5",
  ours: "median {{steps-1}} steps at 1, {{steps-5}} at 5; {{longest}} were allowed",
  reproduced: many < Double(longest) && (2...4.5).contains(many / few))
book.reported(
  "[@gers2000], from the same notes", paper: "bias 5 takes as long as the LSTM of 1997",
  ours: "median {{steps-5}} and {{steps-1997}} steps",
  reproduced: (0.67...1.5).contains(first / few))
//: At bias 5 {{order-5:.0f}} of the networks learn the order and {{grammar-5:.0f}} the grammar; at bias 1
//: it is {{order-1:.0f}} and {{grammar-1:.0f}}. Perhaps because $\sigma(5)$ is flat: there is little slope
//: to learn closing by. The bias is a guess at how long the task's past is, made before it is seen.
