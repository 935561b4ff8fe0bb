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
//: networks write, and takes the gate away to see what is lost.
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
//: One unit with one input takes the step of chapter 4, with $h_{t-1} = 0.3$, $C_{t-1} = 0.8$ and $x_t = 1$:
let core = LSTMCell<Double>(
  inputGate: RecurrentLinear(input: 4, hidden: -1, bias: -2),
  forgetGate: RecurrentLinear(input: -4, hidden: -1, bias: 2),
  candidate: RecurrentLinear(input: -1, hidden: 0.5, bias: 0),
  outputGate: RecurrentLinear(input: 0, hidden: 0, bias: 1))
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
//: The *input gate* says whether to write. Its weights are −1 for $h_{t-1}$ and 4 for $x_t$, and $b_i = -2$:
//:
//: $$i_t = \sigma(W_i\,[h_{t-1}, x_t] + b_i)$$
func logistic(_ a: Double) -> Double { 1 / (1 + exp(-a)) }
let input = logistic(-1 * hidden + 4 * x - 2)
print("i = \(numberText(input)); with x = 0: \(numberText(logistic(-1 * hidden - 2)))")
book.figure(
  "input-gate", caption: "Half of the essay's picture of this step, with our numbers.",
  alt: "A pale LSTM module; lit are the input gate's box, h and x, and the wire i to a product."
) { LSTMCellDiagram(lit: .inputGate, numbers).figure("Whether to write") }

book.step()
//: The *candidate* says what would be written. Its weights are 0.5 and −1, and it has no bias:
//:
//: $$\tilde C_t = \tanh(W_C\,[h_{t-1}, x_t] + b_C)$$
let candidate = tanh(0.5 * hidden - 1 * x)
print("C̃ = \(numberText(candidate))")
book.figure(
  "candidate", caption: "The other half of that picture.",
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
  "update", caption: "The essay's picture of the update.",
  alt: "The same module; lit are the cell line with × and +, and the wires f, i and C̃ to products."
) { LSTMCellDiagram(lit: .update, numbers).figure("What is kept, and what is written") }
let apart = abs(after[1].value.scalar - updated)
book.claim(
  "by-hand", "The state by hand is the core's.", source: walkThrough,
  expected: "at most 1e-12 apart", measured: apart, exact: true, holds: apart <= 1e-12)
//: Of the old state {{kept:.2f}} is left, {{written:.2f}} is written, and the state has changed its sign. Why two layers?
//: A tanh can say *what*, with either sign, but it is 0 at one point only; a σ can say *whether*, and no more.
book.exercise("bias-gradient")
book.exercise("planted")

book.section("Writing the new gender")
//: In chapter 4's toy language a name brings a new subject, whose gender decides the pronouns until the next.
//: LSTMs of 4 units learn it as there, and read 3000 words. *Carriers* are the units whose state and the
//: gender correlate by 0.9 or more, and the best unit at any rate. Has its $i_t \odot \tilde C_t$ at a name of
//: the other gender the sign that stands for it? And is more written at names than elsewhere?
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
func areas(_ part: Part) -> [Double] { stories.map { $0.areaAtNames(part) } }
book.value("gate-ratio", median(ratios(\.input)), tolerance: 0.25)
book.value("candidate-ratio", median(ratios(\.candidate)), tolerance: 0.25)
book.value("write-ratio", median(ratios(\.writing)), tolerance: 0.25)
book.value("gate-names", median(areas(\.input)), tolerance: 0.15)
book.value("candidate-names", median(areas(\.candidate)), tolerance: 0.15)
let better = zip(areas(\.candidate), areas(\.input)).count(where: >)
book.value("candidate-better", better, tolerance: 3)
book.value("best-signs", 100 * median(stories.map(\.bestSigns)), unit: "%", tolerance: 5)
book.value("right-signs", 100 * median(stories.map(\.rightSigns)), unit: "%", tolerance: 5)
book.value("held-known", 100 * median(stories.map(\.scoreInputHeld)), unit: "%", tolerance: 5)
book.value("held-least", 100 * (stories.map(\.scoreInputHeld).min() ?? 0), unit: "%", tolerance: 25)
//: The best unit's sign is right at {{best-signs:.1f}} of the names of the other gender, all carriers' at {{right-signs:.1f}}, and
//: {{write-ratio:.2f}} times as much is written at names, where the forget gate gives way, as elsewhere. The gate grows
//: {{gate-ratio:.2f}} times, $|\tilde C_t|$ {{candidate-ratio:.2f}} times. But a gate that is open elsewhere has no room to double. So
//: how well does each *tell* names: how likely is it larger at a name than at another word? {{gate-names:.2f}} for the
//: gate, {{candidate-names:.2f}} for the candidate, medians; in {{candidate-better}} of {{networks}} networks the candidate's is higher. Hold each
//: unit's gate at its mean: {{held-known:.1f}} of the pronouns are right in the median network, {{held-least:.0f}} in the worst.
let writers = zip(stories, ratios(\.writing)).count { $0.bestSigns >= 0.9 && $1 >= 1.2 }
book.claim(
  "E10",
  "At names of the other gender the best unit writes its sign, and more than at other words.",
  source: walkThrough, expected: "at 90 % of such names, a fifth more, in 90 % of networks",
  measured: 100 * writers / seeds.count, unit: "%", holds: 10 * writers >= 9 * seeds.count)

book.step()
//: Between names, at {{renewed:.0f}} of the words what it writes has the sign of the state before, and so renews it.
book.value("renewed", 100 * median(stories.map(\.renewed)), unit: "%", tolerance: 15)
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
//: A task that should ask more of the gate: the *adding problem* of chapter 2. {{length}} numbers of $[0, 1)$, two of
//: them marked; the target is their sum, and all others distract. A unit made by hand opens at marks only:
book.exercise("adder")

book.step()
//: {{networks}} LSTMs of 12 units train for {{sums}} steps, Adam at 0.01, and read 200 fresh sequences. In each
//: network we take the unit whose *last* state goes most with the sum, over the sequences. How well does its
//: gate tell marked steps? The *area under the curve* (AUC) is the chance that a marked step's $i_t$ exceeds an
//: unmarked one's: ½ for a gate that knows nothing of marks, 1 for one that opens at them, 0 for one that shuts.
let addition = AddingProblem(length: length)
let runs = seeds.map { InputGateRun(gate: true, size: length, rate: 0.01, seed: $0) }
let adders = book.job("adders", over: runs) { run -> SelectionReading in
  let (_, model) = try run.learn(addition, units: 12, steps: sums, looks: 1)
  var generator = SeededGenerator(seed: run.seed, stream: 1)
  return SelectionReading(model, on: addition, sequences: 200, using: &generator)
}
let gates = adders.map(\.selection.areas.gate)
let best = zip(adders, gates).max { abs($0.1 - 0.5) < abs($1.1 - 0.5) }?.0 ?? adders[0]
for (name, mark) in zip(["first", "second"], best.marks) {
  book.value("\(name)-number", best.inputs[mark], tolerance: 0.01)
  book.value("\(name)-written", best.written[mark], tolerance: 1)
}
book.figure(
  "adder", caption: "The network whose gate tells marks best; one fresh sequence.",
  alt: "Four charts over a sequence with lines at two marks: numbers, gate, what is written, state."
) {
  let ticks = [Tick(0, "0"), Tick(0.5, "0.5"), Tick(1, "1.0")]
  func panel(_ name: String, _ y: String, _ mark: Mark, _ range: ClosedRange<Double>?) -> Panel {
    let marks = Mark.boundaries(best.marks, label: y == "x_t" ? "marked" : "")
    return Panel(name, x: Axis("step"), y: Axis(y, range: range, ticks: ticks), [mark, marks])
  }
  return Figure(
    "This unit writes what is marked, and keeps the rest out",
    panels: [
      panel("the numbers", "x_t", .spikes(best.inputs, color: .data), 0...1),
      panel("the gate", "i_t", .steps(best.gate, color: .input), 0...1),
      panel("what is written", "i_t C̃_t", .steps(best.written, color: .candidate), nil),
      panel("the state", "C_t", .steps(best.cells, color: .cell), nil),
    ], width: 860, height: 1000)
}
book.value("opening", gates.count { $0 >= 0.95 }, tolerance: 3)
book.value("closing", gates.count { $0 <= 0.05 }, tolerance: 3)
book.value("gate-marked", median(adders.map(\.selection.inside.gate)), tolerance: 0.25)
book.value("gate-others", median(adders.map(\.selection.outside.gate)), tolerance: 0.1)
book.value("write-marked", median(adders.map(\.selection.inside.write)), tolerance: 0.25)
book.value("write-others", median(adders.map(\.selection.outside.write)), tolerance: 0.05)
book.value("slope-marked", median(adders.map(\.selection.inside.slope)), tolerance: 0.5)
book.value("slope-others", median(adders.map(\.selection.outside.slope)), tolerance: 0.05)
book.value("sum-correlation", median(adders.map { abs($0.selection.correlation) }), tolerance: 0.15)
let detectors = gates.count { $0 >= 0.95 || $0 <= 0.05 }
book.claim(
  "gate-tells-marks", "The gate of the unit that goes most with the sum tells marked steps.",
  source: "ours", expected: "AUC 0.95 or more, or 0.05 or less, in at least 90 % of networks",
  measured: 100 * detectors / seeds.count, unit: "%", holds: 10 * detectors >= 9 * seeds.count)
//: This unit reads {{first-number:.2f}} and {{second-number:.2f}} at the marks, and writes {{first-written:.2f}} and {{second-written:.2f}}: what is
//: written follows the number. The AUC is 0.95 or more in {{opening}} of {{networks}} networks, 0.05 or less in {{closing}}. The gate is
//: at {{gate-marked:.2f}} at marks and {{gate-others:.2f}} elsewhere, medians. Marked numbers get in, others hardly: $|\partial C_t
//: / \partial x_t|$ is {{slope-marked:.2f}} beside {{slope-others:.3f}}, and {{write-marked:.2f}} is written, in size, beside {{write-others:.3f}}. It is
//: nearly the unit made by hand. Its last state goes with the sum, up or down, at a correlation of {{sum-correlation:.3f}}.

book.step()
//: Must the gates move? Hold each at its mean. That may shift every answer, or stretch it; so we also refit
//: scale and offset of the answers. As a control the output gates are held.
book.value("sum-cost", median(adders.map(\.asIs.cost)), tolerance: 0.001)
book.value("held-cost", median(adders.map(\.inputHeld.cost)), tolerance: 1)
book.value("held-refitted", median(adders.map(\.inputHeld.refitted)), tolerance: 0.08)
book.value("shown-cost", median(adders.map(\.outputHeld.cost)), tolerance: 0.2)
let broken = adders.count { $0.asIs.cost < 0.01 && $0.inputHeld.refitted > 1.0 / 12 }
book.claim(
  "gate-must-move",
  "With input gates held the error rises from below 0.01 to above 1/12, refitted.",
  source: "ours", expected: "at least 90 % of {{networks}} networks",
  measured: 100 * broken / seeds.count, unit: "%", holds: 10 * broken >= 9 * seeds.count)
//: The squared error is {{sum-cost:.4f}}; with input gates held {{held-cost:.2f}}, and {{held-refitted:.2f}} after the refit, where always
//: answering the mean has 1/6. With output gates held it is {{shown-cost:.4f}}. These networks lean on moving input gates.
book.exercise("area")

book.section("A message, then noise")
//: The *two-sequence problem* [@hochreiter1997, experiment 3a]: three numbers, all 1 or all −1, tell the class;
//: then come about 100 of Gaussian noise, of variance 0.2. So it is commonly described, not compared with the
//: paper here, and judged by the likelier class. The paper itself says that guessing weights at random solves
//: it soonest. But no mark says what matters: a gate would have to know from $h$ that the message is over.
let message = TwoSequences(length: 100)
let patience = book.scaled(quick: 20, standard: 200, paper: 1500)
let tellers = book.job("tellers", over: seeds) { seed -> SelectionReading in
  let run = InputGateRun(gate: true, size: 100, rate: 0.006, seed: seed)
  let (_, model) = try run.learn(message, units: 12, forgetBias: 5, steps: patience, looks: 1)
  var generator = SeededGenerator(seed: seed, stream: 1)
  return SelectionReading(model, on: message, sequences: 200, using: &generator)
}
let messageAreas = tellers.map(\.selection.areas.gate)
book.value("told", tellers.count { $0.asIs.score >= 0.99 }, tolerance: 2)
book.value("gate-message", median(tellers.map(\.selection.inside.gate)), tolerance: 0.15)
book.value("gate-noise", median(tellers.map(\.selection.outside.gate)), tolerance: 0.15)
let still = tellers.count { $0.inputHeld.score >= 0.99 }
book.value("gate-closing", messageAreas.count { $0 <= 0.25 }, tolerance: 4)
book.value("gate-opening", messageAreas.count { $0 >= 0.75 }, tolerance: 4)
book.value(
  "told-least", 100 * (tellers.map(\.inputHeld.score).min() ?? 0), unit: "%", tolerance: 40)
book.claim(
  "message-held", "Most networks tell 99 % with every input gate held at its mean.",
  source: "ours", expected: "more than half of {{networks}} networks",
  measured: still, unit: "networks", holds: 2 * still > seeds.count)
//: LSTMs of 12 units, with forget bias 5 since the lag is long (chapter 2): {{told}} of {{networks}} soon get 99 %
//: right. In each the gate of the unit whose last state goes most with the class is looked at: it stands at
//: {{gate-message:.2f}} for the message and {{gate-noise:.2f}} for the noise, medians; but a gate with a bias near 0 begins at ½. It is wider
//: for the message (AUC 0.75 or more) in {{gate-opening}} networks, narrower (0.25 or less) in {{gate-closing}}. With all gates held
//: most answer as before; the worst gets {{told-least:.0f}} right.

book.section("Without the gate")
//: Now take it away. The weights of the input gate are 0, its bias is 100: in `Float` σ(100) is 1, the slope
//: $\sigma(1 - \sigma)$ is exactly 0, and no training moves it. $C_t = f_t \odot C_{t-1} + \tilde C_t$ is left.
let bareRun = InputGateRun(gate: false, size: length, rate: 0.01, seed: book.seed)
let missing = try bareRun.learn(addition, units: 12, steps: 5, looks: 1).model.cell.inputGate
let weights = missing.parameters.flatMap(\.variable.value.scalars)
let changed = weights.count { $0 != 0 && $0 != 100 }
book.claim(
  "open-for-ever", "Five training steps leave every weight of a missing gate at 0 or 100.",
  source: "ours", expected: "0 weights changed", measured: changed, exact: true,
  holds: changed == 0)
let bareUnits = bareRun.units(besides: 18, for: addition)
book.value("bare-units", bareUnits)
book.value("sum-with", InputGateRun.weights(gate: true, units: 18, for: addition))
book.value("sum-without", InputGateRun.weights(gate: false, units: bareUnits, for: addition))
book.value("word-with", InputGateRun.weights(gate: true, units: 4, for: language))
book.value("word-without", InputGateRun.weights(gate: false, units: 5, for: language))

book.step()
//: The side without gets more units, so that both train as many weights: on adding 18 with the gate and
//: {{bare-units}} without, {{sum-with}} and {{sum-without}} weights. Ten networks of each train for 6000 steps at four learning
//: rates (run before, by `workbook sweep 5`). A run stops where 99 % of the answers are within 0.04. The *best
//: rate* is where most networks get there, then in the fewest steps, then where the median share within 0.04
//: is highest. At 0.06, 0.02, 0.006, 0.002 ($T = 400$ is the message, without 0.06) so many do, or that share:
for (results, size) in [(adding, 50), (adding, 100), (telling, 400)] {
  for gate in [true, false] {
    let cells = results.sides(gate: gate, at: size).reversed().map {
      $0.solved > 0 ? "\($0.solved) of 10" : "\(numberText(100 * $0.score)) %"
    }
    print("T = \(size),", gate ? "with:   " : "without:", cells.joined(separator: "   "))
  }
}
book.figure(
  "adding",
  caption: "Best rate; median, range of ten networks. A run stops at 99 %, its line goes on level.",
  alt: "Two charts of the share of right answers: with the gate it soon reaches 99 %, without not."
) {
  Figure(
    "Adding is learned late, if at all, without the input gate",
    panels: [50, 100].map { size in
      let lines = [(true, "with", Symbol.input), (false, "without", .cell)].map {
        let (steps, shares) = adding.courses(\.scores, gate: $0.0, at: size)
        return Mark.line(
          x: steps, runs: shares.map { $0.map { 100 * $0 } }, center: .median, label: $0.1,
          color: $0.2, countsRuns: false)
      }
      return Panel(
        "T = \(size)", x: Axis("training step"),
        y: Axis("answers within 0.04 [%]", range: 0...105), labels: .legend, lines)
    }, columns: 2, width: 980)
}
let bests = [50, 100].map { (adding.best(gate: true, at: $0), adding.best(gate: false, at: $0)) }
for (name, best) in zip(["short", "long"], bests) {
  book.value("steps-\(name)", best.0.steps)
  book.value("share-\(name)", 100 * best.1.score, unit: "%")
}
let late = [50, 100].map { adding.sides(gate: false, at: $0) }
book.value("share-most", 100 * (late[1].flatMap(\.curves).map(\.score).max() ?? 0), unit: "%")
let solvedWithout = late.joined().map(\.solved).max() ?? 0
book.claim(
  "adding-in-time",
  "In 6000 steps networks with the gate learn to add, at T = 50 and at 100; at no rate one without.",
  source: "ours",
  expected: "at least 9 of 10 with, 0 without, whose best rate is neither end; at both lengths",
  measured: solvedWithout, unit: "of 10 without, at most",
  holds: solvedWithout == 0
    && bests.allSatisfy { $0.0.solved >= 9 && [0.02, 0.006].contains($0.1.rate) })
//: With the gate all ten get there, in {{steps-short:.0f}} steps at $T = 50$ and {{steps-long:.0f}} at 100, medians at the best rate. Without,
//: none does in 6000. At 50 the median network has {{share-short:.0f}} within 0.04 then, on a line that climbs; at 100 no
//: network has more than {{share-most:.0f}}, at any rate. The best rates without have worse ones on either side; with the
//: gate, at 100, the highest is best. (Our 0.04 is twice as strict as in 1997: half the sum was asked for.)
let compared = [true, false].map { gate in
  let curves = adding.sides(gate: gate, at: 50).first { $0.rate == 0.006 }?.curves ?? []
  return median(curves.map { $0.costs[min(5, $0.costs.count - 1)] })
}
book.reported(
  "[@schmidhuberProblems], adding, T = 50, 12 units, 1500 steps at 0.005, 3 seeds",
  paper: "without the input gate 0.0115, the worst of eight cells; whole 0.0033: 3.5 times",
  ours:
    "\(numberText(compared[1])), \(numberText(compared[0])); 1440 steps at 0.006, 18 units with",
  reproduced: (1.75...7).contains(compared[1] / compared[0]))
//: Two units can get around a missing gate. Whether these networks do it we haven't looked.
book.exercise("around")

book.step()
//: And the other tasks? For pronouns 4 units with the gate ({{word-with}} weights) meet 5 ({{word-without}}) at one rate.
let known = [stories, Array(readings.suffix(seeds.count))].map { $0.count { $0.score >= 0.99 } }
let told = [true, false].map { telling.best(gate: $0, at: 100).solved }
for (index, name) in ["with", "without"].enumerated() {
  book.value("readers-\(name)", known[index])
  book.value("told-\(name)", told[index])
}
book.claim(
  "learned-without", "Pronouns and a message behind 100 numbers are learned without the gate.",
  source: "ours", expected: "at least 9 of 10 networks, both", measured: told[1],
  unit: "of 10, message", holds: told[1] >= 9 && 10 * known[1] >= 9 * seeds.count)
//: Of {{networks}} networks without the gate {{readers-without}} fill in the pronouns, with it {{readers-with}}. The message behind 100 numbers
//: is told by {{told-without}} of 10 without, and by {{told-with}} with. Behind 400 either side learns it at some rates and seeds
//: and not at others (printed above); nothing there separates them. @greff2015 found both kinds: speech and
//: handwriting went worse without the gate, music didn't. We have read notes on that paper, not the paper.
