import Foundation
import Plot
import Recurrent
import Workbook

let book = Chapter()
let words = book.knob(
  "words", book.scaled(quick: 40, standard: 400, paper: 4000), in: 1...1_000_000,
  "training steps of the networks that fill in pronouns")
let length = book.knob("length", 50, in: 10...1000, "numbers in a sequence of the adding problem")
let sums = book.knob(
  "sums", book.scaled(quick: 40, standard: 2000, paper: 6000), in: 1...1_000_000,
  "training steps of the networks that add")
let seeds = SeededGenerator.seeds(book.scaled(quick: 2, standard: 10, paper: 100), from: book.seed)

//: # The input gate
//: The second decision of an LSTM's step is what to write. This chapter computes it by hand, watches trained
//: networks write, and takes the gate away to see what breaks.
//:
//: The essay's walk-through [@olah2015] goes on from the forget gate in two steps. A layer called the input
//: gate decides which numbers of the state are to be updated, and a tanh layer makes the candidates
//: $\tilde C_t$ for them; then the state is updated: the old one times $f_t$, plus $i_t \odot \tilde C_t$.
//: In the essay's example that is how the new subject's gender gets in, where the old one is forgotten (E10).
//: The Chinese note [@kuang2018] says that the input gate consists of two parts, 由两部分组成. The two are
//: two layers, with weights of their own; here only the one with the σ is called a gate.
func contest<Task: SequenceTask>(
  _ name: String, _ sizes: [Int], rates: [Float], units: Int, forgetBias: Float, steps: Int,
  _ task: @escaping (Int) -> Task
) -> InputGateContest {
  let runs = InputGateRun.all(sizes: sizes, rates: rates, seeds: Array(1...10))
  return InputGateContest(
    book.plan(name, over: runs) {
      try $0.learn(
        task($0.size), units: units, forgetBias: forgetBias, steps: steps, enough: 0.99
      ).curve
    }.runs)
}
let adding = contest(
  "adding", [50, 100], rates: [0.06, 0.02, 0.006, 0.002], units: 18, forgetBias: 1, steps: 6000
) { AddingProblem(length: $0) }
let telling = contest(
  "two-sequences", [100, 400], rates: [0.02, 0.006, 0.002], units: 12, forgetBias: 5, steps: 1500
) { TwoSequences(length: $0) }
let walkThrough = "[@olah2015], \"Step-by-Step LSTM Walk Through\""
book.value("networks", seeds.count)

book.section("Two layers and a sum")
//: One unit with one input takes the step of chapter 4: $h_{t-1} = 0.3$, $C_{t-1} = 0.8$, and $x_t = 1$ comes
//: in. There the forget gate closed. The pictures below show what the core's cell makes of it:
func layer(_ hidden: Double, _ x: Double, _ bias: Double) -> RecurrentLinear<Double> {
  RecurrentLinear(
    inputWeight: Variable(Tensor([[x]])), recurrentWeight: Variable(Tensor([[hidden]])),
    bias: Variable(Tensor([bias])))
}
let core = LSTMCell<Double>(
  inputGate: layer(-1, 4, -2), forgetGate: layer(-1, -4, 2), candidate: layer(0.5, -1, 0),
  outputGate: layer(0, 0, 1))
func number(_ value: Double) -> Variable<Double> { Variable(Tensor([[value]])) }
let (x, hidden, cell) = (1.0, 0.3, 0.8)
let (now, before) = (number(x), number(hidden))
let layers = [
  sigmoid(core.forgetGate(now, before)), sigmoid(core.inputGate(now, before)),
  tanh(core.candidate(now, before)), sigmoid(core.outputGate(now, before)),
].map(\.value.scalar)
let after = core.step(now, .init(hidden: before, cell: number(cell))).state.parts
let numbers = LSTMStep(
  x: x, before: [hidden, cell], layers: layers, after: after.map(\.value.scalar))

book.step()
//: The *input gate* says whether to write. Its weights here are −1 for $h_{t-1}$ and 4 for $x_t$, and $b_i =
//: -2$:
//:
//: $$i_t = \sigma(W_i\,[h_{t-1}, x_t] + b_i)$$
func logistic(_ a: Double) -> Double { 1 / (1 + exp(-a)) }
let input = logistic(-1 * hidden + 4 * x - 2)
print("i = \(numberText(input)); with x = 0: \(numberText(logistic(-1 * hidden - 2)))")
book.figure(
  "input-gate", caption: "The left half of the essay's figure 11, with the numbers of this step.",
  alt: "A pale LSTM module; lit are the input gate's box, h and x, and the wire i to a product."
) { LSTMCellDiagram(lit: .inputGate, numbers).figure("Whether to write") }

book.step()
//: The *candidate* says what would be written. Its weights are 0.5 and −1, and it has no bias:
//:
//: $$\tilde C_t = \tanh(W_C\,[h_{t-1}, x_t] + b_C)$$
let candidate = tanh(0.5 * hidden - 1 * x)
print("C̃ = \(numberText(candidate))")
book.figure(
  "candidate", caption: "The other half of figure 11.",
  alt: "The same module; lit are the candidate's box, h and x, and the wire to the product."
) { LSTMCellDiagram(lit: .candidate, numbers).figure("What would be written") }

book.step()
//: And the *update*, with chapter 4's forget gate, which is nearly shut at this step:
//:
//: $$C_t = f_t \odot C_{t-1} + i_t \odot \tilde C_t$$
let forget = logistic(-1 * hidden - 4 * x + 2)
let updated = forget * cell + input * candidate
print("C = \(numberText(updated))")
book.value("kept", forget * cell)
book.value("written", input * candidate)
book.figure(
  "update", caption: "The essay's figure 12.",
  alt: "The same module; lit are the cell line with × and +, and the wires f, i and C̃ to products."
) { LSTMCellDiagram(lit: .update, numbers).figure("What is kept, and what is written") }
let apart = abs(after[1].value.scalar - updated)
book.claim(
  "by-hand", "The state by hand is the core's.", source: walkThrough,
  expected: "at most 1e-12 apart", measured: apart, exact: true, holds: apart <= 1e-12)
//: Of the old state {{kept:.2f}} is left, {{written:.2f}} is written, and the unit has changed sides. Why two layers?
//: A tanh can say *what*, with either sign, but it is 0 at one point only; a σ can say *whether*, and no more.
book.exercise("bias-gradient")
book.exercise("planted")

book.section("Writing the new gender")
//: In chapter 4's toy language a name brings a new subject; its gender decides the pronouns until the next
//: name. LSTMs of 4 units learn it as there, and read 3000 words. Of the units that carry the gender we
//: now look at what is written. Has $i_t \odot \tilde C_t$ at a name the sign that stands for the new
//: gender in that unit? And is it larger there than elsewhere?
let language = SubjectsAndPronouns(length: 100)
let readers = [true, false].flatMap { gate in
  seeds.map { GenderReader(units: gate ? 4 : 5, seed: $0, inputGate: gate) }
}
let readings = book.job("pronouns", over: readers) {
  try $0.learn(language, steps: words, reading: 3000)
}
let stories = Array(readings.prefix(seeds.count))
let kinds = ["a name", "its verb", "the gap ___", "the", "full stop"]
typealias Part = KeyPath<GenderReader.Reading, [Double]>
book.figure(
  "write-by-word", caption: "Carriers' means; mean, least and most of {{networks}} networks.",
  alt: "Bars by kind of word: at a name f is lowest, candidate and write highest; i hardly moves."
) {
  func bars(_ part: Part, _ label: String, _ color: Symbol) -> Mark {
    let byKind = kinds.indices.map { kind in stories.map { $0.byKind(part)[kind] } }
    return .bars(
      byKind.map { mean($0) }, lower: byKind.map { $0.min() ?? 0 },
      upper: byKind.map { $0.max() ?? 0 }, label: label, color: color)
  }
  return Figure(
    "At a name more is written, and less is kept", x: .categories("the word read", kinds),
    y: Axis("mean over the text", range: 0...1.15), labels: .legend, width: 860,
    [
      bars(\.forget, "f", .forget), bars(\.input, "i", .input),
      bars(\.candidate, "|C̃|", .candidate), bars(\.writing, "|i ⊙ C̃|", .cell),
    ])
}
func ratios(_ part: Part) -> [Double] {
  stories.map { $0.byKind(part)[0] / $0.elsewhere(part) }
}
book.value("gate-ratio", median(ratios(\.input)), tolerance: 0.25)
book.value("candidate-ratio", median(ratios(\.candidate)), tolerance: 0.25)
book.value("write-ratio", median(ratios(\.writing)), tolerance: 0.25)
book.value("right-signs", 100 * median(stories.map(\.rightSigns)), unit: "%", tolerance: 5)
book.value("held-known", 100 * median(stories.map(\.scoreInputHeld)), unit: "%", tolerance: 5)
book.value("held-least", 100 * (stories.map(\.scoreInputHeld).min() ?? 0), unit: "%", tolerance: 25)
let writers = zip(stories, ratios(\.writing)).count { $0.rightSigns >= 0.85 && $1 >= 1.2 }
book.claim(
  "E10",
  "At a name what is written has the new gender's sign (at 85 % of names and more) and is larger than "
    + "elsewhere by a fifth and more, in at least 9 of 10 networks.",
  source: walkThrough, expected: "at least 90 % of {{networks}} networks",
  measured: 100 * writers / seeds.count, unit: "%", holds: 10 * writers >= 9 * seeds.count)
let sameStep = stories.count { story in
  let (forget, write) = (story.byKind(\.forget), story.byKind(\.writing))
  return forget[0] == forget.min() && write[0] == write.max()
}
book.value("same-step", sameStep, tolerance: 2)
let chosen = zip(ratios(\.candidate), ratios(\.input)).count(where: >)
book.claim(
  "candidate-selects", "More than the gate it is the candidate that tells names.", source: "ours",
  expected: "|C̃| rises by more than i in at least 90 % of networks",
  measured: 100 * chosen / seeds.count, unit: "%", holds: 10 * chosen >= 9 * seeds.count)
//: The sign is right at {{right-signs:.1f}} of the names, and {{write-ratio:.2f}} times as much is written
//: there as elsewhere. It happens at the step at which the forget gate gives way: in {{same-step}} of
//: {{networks}} networks names are, of the five kinds of words, where most is written and least is kept. But
//: the gate has little part in it: $i_t$ is {{gate-ratio:.2f}} times as large at a name, and $|\tilde C_t|$
//: {{candidate-ratio:.2f}} times. Hold each unit's gate at its mean, and change no weight: {{held-known:.1f}}
//: of the pronouns are right in the median network, {{held-least:.0f}} in the worst.

book.step()
//: And between names? At {{renewed:.0f}} of the words what a unit writes has the sign of its state, and renews it.
//: It writes all the time, so its gate stands open.
let names = SubjectsAndPronouns.names.joined()
let renewals = stories.map { story in
  let steps = story.words.indices.dropFirst().filter { !names.contains(story.words[$0]) }
  return mean(steps.map { story.news[$0] * story.squashedCells[$0 - 1] > 0 ? 100 : 0 })
}
book.value("renewed", median(renewals), unit: "%", tolerance: 15)
book.figure(
  "story", caption: "The first network: the unit that goes most with the gender, and its news.",
  alt: "A text in red and blue: what is written takes the state's colour, and is deepest at names."
) {
  let first = stories[0]
  let line = first.words.prefix(48).map { $0.padding(toLength: 8, withPad: " ", startingAt: 0) }
  func colours(_ values: [Double]) -> [Double] {
    values.prefix(48).flatMap { Array(repeating: $0, count: 8) }
  }
  let rows = [("state", colours(first.squashedCells)), ("written", colours(first.news))]
  return Figure(
    "A name writes its gender; other words write the present one again",
    TextHeatMap(
      line.joined(), rows: rows, label: "tanh(C_t), i_t C̃_t", scale: .signed, range: -1...1,
      wrap: 64), width: 720)
}

book.section("Two numbers among many")
//: A task that should ask more of the gate: the *adding problem* of chapter 2. {{count}} numbers of $[0, 1)$, two of
//: them marked; the target is their sum, and all others distract. A unit made by hand opens at marks only:
book.exercise("adder")

book.step()
//: {{networks}} LSTMs of 12 units train for {{sums}} steps, Adam at 0.01, and read 200 fresh sequences. In
//: each we take the unit whose state goes most with the sum so far. How well does its gate tell marked steps
//: from the others? The *area under the curve* (AUC) is the chance that a marked step's $i_t$ exceeds an
//: unmarked one's: ½ for a gate that knows nothing of marks, 1 or 0 for one that tells them apart.
let addition = AddingProblem(length: length)
let runs = [true, false].flatMap { gate in
  seeds.map { InputGateRun(gate: gate, size: length, rate: 0.01, seed: $0) }
}
let adders = book.job("adders", over: runs) { run -> SelectionReading in
  let (_, model) = try run.learn(addition, units: 12, steps: sums, looks: 1)
  var generator = SeededGenerator(seed: run.seed, stream: 1)
  return SelectionReading(model, on: addition, sequences: 200, using: &generator)
}
let gated = Array(adders.prefix(seeds.count))
let byGate = gated.sorted { $0.selection.areas.gate > $1.selection.areas.gate }
book.value("count", length)
book.value("sums", sums)
book.figure(
  "adder", caption: "The network whose gate tells marks best; one fresh sequence.",
  alt: "Three step lines over a sequence, with lines at the two marked steps, where the gate rises."
) {
  let best = byGate[0]
  func panel(_ name: String, _ y: Axis, _ values: [Double], _ color: Symbol) -> Panel {
    let marks = Mark.boundaries(best.marks, label: color == .input ? "marked" : "")
    return Panel(name, x: Axis("step"), y: y, [.steps(values, color: color), marks])
  }
  return Figure(
    "At the marks this gate opens wider",
    panels: [
      panel("the gate", Axis("i_t", range: 0...1), best.gate, .input),
      panel("what is written", Axis("i_t C̃_t"), best.written, .candidate),
      panel("the state", Axis("C_t"), best.cells, .cell),
    ], width: 860)
}
book.figure(
  "gate-at-marks", caption: "Mean i of each network's unit that goes most with the sum.",
  alt: "Two points for each network: the gate at marked steps mostly lies above that at others."
) {
  let places = Array(1...seeds.count)
  return Figure(
    "Gates open wider at marks, and seldom shut elsewhere",
    x: Axis("network, by how well its gate tells marks"),
    y: Axis("input gate i_t", range: 0...1.05), labels: .legend,
    [
      .points(x: places, y: byGate.map(\.selection.inside.gate), label: "marked", color: .input),
      .points(x: places, y: byGate.map(\.selection.outside.gate), label: "unmarked", color: .data),
    ])
}
book.value("detectors", gated.count { $0.selection.areas.gate >= 0.95 }, tolerance: 3)
book.value("gate-marked", median(gated.map(\.selection.inside.gate)), tolerance: 0.25)
book.value("gate-others", median(gated.map(\.selection.outside.gate)), tolerance: 0.25)
book.value("write-marked", median(gated.map(\.selection.inside.write)), tolerance: 0.25)
book.value("write-others", median(gated.map(\.selection.outside.write)), tolerance: 0.25)
book.value("sum-correlation", median(gated.map { abs($0.selection.correlation) }), tolerance: 0.15)
book.value("sum-cost", median(gated.map(\.cost)), tolerance: 0.001)
book.value("held-cost", median(gated.map(\.heldCost)), tolerance: 0.7)
let broken = gated.count { $0.cost < 0.01 && $0.heldCost > AddingProblem.oneValueBaseline }
book.claim(
  "gate-must-move",
  "Each input gate held at its mean, the error rises from below 0.01 to above 1/12.",
  source: "ours", expected: "at least 90 % of {{networks}} networks",
  measured: 100 * broken / seeds.count, unit: "%", holds: 10 * broken >= 9 * seeds.count)
//: Do they need their gates? The squared error is {{sum-cost:.4f}}, and with the gates held {{held-cost:.2f}},
//: where always answering 1 has 0.17. Do their gates tell marks? In {{detectors}} of {{networks}} networks
//: that unit's AUC is 0.95 or more. But the gate only opens wider, {{gate-marked:.2f}} beside
//: {{gate-others:.2f}} in the median, and what is written is {{write-marked:.2f}} in size beside
//: {{write-others:.2f}}. Something is written at every step. Nor is the sum in one unit: the best one's
//: correlation with it is {{sum-correlation:.2f}}. The gates are needed, but a unit that writes at marks alone
//: is only one solution, and training finds others. (Are there as many at `--set length=60`?)
book.exercise("area")

book.section("A message, then noise")
//: The *two-sequence problem* [@hochreiter1997, experiment 3a]: three numbers are all 1 or all −1 and tell the
//: class; then come about 100 of Gaussian noise, of variance 0.2. The paper itself says that guessing weights
//: at random solves it soonest. No mark says here what matters; a gate would have to know from $h$ that it is
//: over.
let message = TwoSequences(length: 100)
let patience = book.scaled(quick: 20, standard: 200, paper: 1500)
let tellers = book.job("tellers", over: seeds) { seed -> SelectionReading in
  let run = InputGateRun(gate: true, size: 100, rate: 0.006, seed: seed)
  let (_, model) = try run.learn(message, units: 12, forgetBias: 5, steps: patience, looks: 1)
  var generator = SeededGenerator(seed: seed, stream: 1)
  return SelectionReading(model, on: message, sequences: 200, using: &generator)
}
book.value("told", tellers.count { $0.score >= 0.99 }, tolerance: 2)
book.value("gate-message", median(tellers.map(\.selection.inside.gate)), tolerance: 0.15)
book.value("gate-noise", median(tellers.map(\.selection.outside.gate)), tolerance: 0.15)
book.value("told-held", 100 * median(tellers.map(\.heldScore)), unit: "%", tolerance: 3)
//: LSTMs of 12 units, with forget bias 5 since the lag is long (chapter 2): {{told}} of {{networks}} soon get 99 %
//: right. Their gates stand at {{gate-message:.2f}} for the message and at {{gate-noise:.2f}} for the noise. Held at
//: their means, {{told-held:.1f}} of the answers are right. This noise needs no gate to keep it out.

book.section("Without the gate")
//: Now take it away. The weights of the input gate are 0, its bias is 100: in `Float` σ(100) is 1, the slope
//: $\sigma(1 - \sigma)$ is exactly 0, and no training moves it. $C_t = f_t \odot C_{t-1} + \tilde C_t$ is left.
var draw = SeededGenerator(seed: book.seed)
let bare = runs[seeds.count].model(for: addition, units: 12, using: &draw)
let asked = addition.examples(32, using: &draw)
cost(bare.answers(to: asked), asked).backward()
let moved = bare.cell.inputGate.gradients.reduce(0) { $0 + $1.scalars.count { $0 != 0 } }
let opened = adders.suffix(seeds.count).count { Set($0.gate) == [1] }
book.claim(
  "open-for-ever", "No gradient arrives at a missing gate, and after training i is 1.",
  source: "ours", expected: "0 gradients, and {{networks}} networks", measured: moved, exact: true,
  holds: moved == 0 && opened == seeds.count)
let bareUnits = runs[seeds.count].units(besides: 18, for: addition)
book.value("weights-with", InputGateRun.weights(gate: true, units: 18, for: addition))
book.value("weights-without", InputGateRun.weights(gate: false, units: bareUnits, for: addition))

book.step()
//: Each side gets more units or fewer so that both train as many weights ({{weights-with}} and
//: {{weights-without}} on adding), up to 6000 steps, at the best of four learning rates, the one whose median
//: squared error is least (run before, by `workbook sweep 5`). The medians at 0.06, 0.02, 0.006 and 0.002:
for (size, gate) in [(50, true), (50, false), (100, true), (100, false)] {
  let medians = adding.medians(gate: gate, at: size).map { numberText($0.cost) }
  print("T = \(size),", gate ? "with:   " : "without:", medians.joined(separator: "  "))
}
book.figure(
  "adding", caption: "Committed runs at the best rate; median and range of ten networks each.",
  alt: "Two charts of the error over training: with the gate it falls lower, and sooner."
) {
  let guess = Mark.horizontal(AddingProblem.baseline, label: "1/6 =")
  return Figure(
    "Without the input gate adding is learned late, and not well",
    panels: [50, 100].map { size in
      let lines = [(true, "with", Symbol.input), (false, "without", .cell)].map {
        let (steps, costs) = adding.courses(gate: $0.0, at: size)
        return Mark.line(
          x: steps, runs: costs, center: .median, label: $0.1, color: $0.2, countsRuns: false)
      }
      return Panel(
        "T = \(size)", x: Axis("training step"),
        y: Axis("squared error", scale: .log, range: 1e-4...1), labels: .legend, lines + [guess])
    }, columns: 2, width: 980)
}
for (name, size) in [("short", 50), ("long", 100)] {
  book.value("cost-with-\(name)", adding.best(gate: true, at: size).cost)
  book.value("cost-without-\(name)", adding.best(gate: false, at: size).cost)
}
book.claim(
  "adding-needs-it",
  "Within 6000 steps networks with the gate add (99 % within 0.04), and none without.",
  source: "ours", expected: "at least 9 of 10 with, 0 without at any rate; the best is neither end",
  measured: adding.solved(gate: false, at: 50), unit: "of 10 without",
  holds: adding.solved(gate: true, at: 50) >= 9 && adding.solved(gate: false, at: 50) == 0
    && [0.02, 0.006].contains(adding.best(gate: false, at: 50).rate))
book.value("live-without", median(adders.suffix(seeds.count).map(\.cost)), tolerance: 0.1)
//: At $T = 50$ the error is {{cost-with-short:.5f}} with the gate, {{cost-without-short:.4f}} without; at 100,
//: {{cost-with-long:.5f}} and {{cost-without-long:.4f}}. The live networks above say the same, {{sum-cost:.4f}} and
//: {{live-without:.2f}}, at one rate. It isn't hopeless without: a unit's *output* gate can open at marks, and let
//: another unit add up what it shows. Whether these networks do it we haven't looked.
book.exercise("around")

book.step()
//: And the other two tasks? There nothing breaks.
let known = [stories, Array(readings.suffix(seeds.count))].map { $0.count { $0.score >= 0.99 } }
for (name, count) in zip(["with", "without"], known) { book.value("readers-\(name)", count) }
for (name, size) in [("near", 100), ("far", 400)] {
  book.value("told-with-\(name)", telling.solved(gate: true, at: size))
  book.value("told-without-\(name)", telling.solved(gate: false, at: size))
}
book.figure(
  "tasks", caption: "Ten networks each; the pronouns' at one rate, the others' at the best.",
  alt: "Bars: with and without the gate all or nearly all learn pronouns and sequences, not adding."
) {
  func bars(_ gate: Bool, _ label: String, _ color: Symbol) -> Mark {
    let counts =
      [known[gate ? 0 : 1] * 10 / seeds.count]
      + [100, 400].map { telling.solved(gate: gate, at: $0) }
      + [50, 100].map { adding.solved(gate: gate, at: $0) }
    return .bars(counts, label: label, color: color, decimals: 0)
  }
  return Figure(
    "Only adding needs the input gate",
    x: .categories(
      "task", ["pronouns", "message, 100", "message, 400", "adding, 50", "adding, 100"]),
    y: Axis("networks of ten with 99 % right", range: 0...12.5), labels: .legend, width: 760,
    [bars(true, "with", .input), bars(false, "without", .cell)])
}
book.claim(
  "little-breaks", "Pronouns and the two sequences are learned without the input gate.",
  source: "ours", expected: "at least 9 of 10 networks, both",
  measured: telling.solved(gate: false, at: 100), unit: "of 10, two sequences",
  holds: telling.solved(gate: false, at: 100) >= 9 && 10 * known[1] >= 9 * seeds.count)
//: Of {{networks}} without the gate {{readers-without}} fill in the pronouns (5 units), with it {{readers-with}} (4 units). Of 10 without,
//: {{told-without-near}} tell the class behind 100 numbers and {{told-without-far}} behind 400, where with it {{told-with-far}} do. There a sign is kept, and a
//: loud candidate is enough; adding asks *whether* and *how much* at once. @greff2015 found both kinds, as
//: notes on the paper have it: speech and handwriting went worse without the gate, music didn't.
