import Foundation
import Plot
import Recurrent
import Workbook

let book = Chapter()
let lessons = book.knob(
  "lessons", book.scaled(quick: 20, standard: 800, paper: 8000), in: 1...1_000_000,
  "training steps of the networks that read sentences")
let (letters, additions) = book.scaled(quick: (40, 20), standard: (1200, 900), paper: (6000, 9000))
let seeds = SeededGenerator.seeds(book.scaled(quick: 2, standard: 10, paper: 100), from: book.seed)

//: # The output gate
//: The last decision of an LSTM's step is what to show. This chapter computes it by hand, looks what it
//: holds back, writes the whole cell and its gradient by hand, and asks whether all this is worth it.
//:
//: At the end of its "Step-by-Step LSTM Walk Through" the essay [@olah2015] has the cell put out a filtered
//: version of its state: a tanh brings $C_t$ between −1 and 1 (E12), and a gate says which parts pass. Its
//: language model has just seen a subject, so it might want to put out what matters for a verb: whether the
//: subject is singular or plural (E11). The Chinese note [@kuang2018] has no paragraph on this gate. It does
//: have the essay's remark that the equations are less forbidding step by step, and says with it that LSTMs beat
//: RNNs at most tasks (E18). For that, in the last section, networks were trained before by `workbook sweep 6`:
//: chapter 2's three contestants, ten seeds, each at all of the rates below, at most 2000 steps.
func contest(_ name: String, _ task: some SequenceTask, rates: [Float]) -> ContestResults {
  let runs = ContestRun.all(sizes: [100], rates: rates)
  return ContestResults(
    book.plan(name, over: runs) { try $0.learn(task, steps: 2000, enough: 0.999) }.runs)
}
func before(_ name: String) -> ContestResults {
  ContestResults(book.runs(name, of: "02-long-term-dependencies"))
}
let (grammar, noise) = (ReberStrings(length: 100), TwoSequences(length: 100))
let (clauses, lead) = (AgreementLanguage(length: 100, phrases: 5), LeadingLetter(length: 100))
let contests: [(task: String, results: ContestResults, size: Int)] = [
  ("recall", before("gap"), 20), ("recall, 50", before("gap"), 50), ("order", before("order"), 100),
  ("adding", before("adding"), 100), ("copy", before("copy"), 20),
  ("grammar", contest("reber", grammar, rates: [0.01, 0.003]), 100),
  ("pronouns", contest("pronouns", SubjectsAndPronouns(length: 100), rates: [0.01, 0.003]), 100),
  ("agreement", contest("agreement", clauses, rates: [0.03, 0.01, 0.003]), 100),
  ("counting", contest("counting", lead, rates: [0.01, 0.003, 0.001, 0.0003]), 100),
  ("sequences", contest("two-sequences", noise, rates: [0.01, 0.003, 0.001]), 100),
]
let walkThrough = "[@olah2015], \"Step-by-Step LSTM Walk Through\""
let ticks = [0, 25, 50, 75, 100].map { Tick($0, "\($0)") }
book.value("networks", seeds.count)

book.section("What the gate shows")
//: The output gate is a fourth layer, a third gate, and it stands on the way from $C_t$ to $h_t$:
//:
//: $$o_t = \sigma(W_o\,[h_{t-1}, x_t] + b_o) \qquad h_t = o_t \odot \tanh(C_t)$$
//:
//: One unit, weights by hand: 1 for $h_{t-1}$, 4 for $x_t$, $b_o = -2$. Until a 1 comes in, the gate is
//: nearly shut. The state is 1.5 and stays so: $f = 1$, and nothing is written. Two equations, two lines:
func shown(_ x: Double, hiddenBefore: Double = 0.1, cell: Double = 1.5) -> [Double] {
  let output = 1 / (1 + exp(-(1 * hiddenBefore + 4 * x - 2)))
  return [output, output * tanh(cell)]
}
let (dark, bright) = (shown(0), shown(1))
book.figure(
  "output-gate", caption: "The essay's figure 13, with the numbers of the step where a 1 comes in.",
  alt: "A pale LSTM module; lit are the output gate, h and x, and the way from C by tanh to h."
) {
  LSTMCellDiagram(
    lit: .outputGate,
    LSTMStep(x: 1, before: [0.1, 1.5], layers: [1, 0, 0, bright[0]], after: [bright[1], 1.5])
  ).figure("A 1 comes in, and the state is shown")
}
let layers = [[0.0, 0, -50], [0, 0, 50], [0, 0, 0], [1, 4, -2]].map { weights in  // U, W, b
  RecurrentLinear(
    inputWeight: Variable(Tensor([[weights[1]]])),
    recurrentWeight: Variable(Tensor([[weights[0]]])), bias: Variable(Tensor([weights[2]])))
}
let chosen = LSTMCell(
  inputGate: layers[0], forgetGate: layers[1], candidate: layers[2], outputGate: layers[3])
let apart = [(0.0, dark), (1, bright)].map { x, mine in
  let numbers = [x, 0.1, 1.5].map { Variable(Tensor([[$0]])) }
  let step = chosen.step(numbers[0], .init(hidden: numbers[1], cell: numbers[2]))
  return abs(step.output.value.scalar - mine[1])
}
book.value("hidden-shut", dark[1])
book.value("hidden-open", bright[1])
book.claim(
  "by-hand", "The unit shows what the equations say, and the core's step shows the same.",
  source: walkThrough, expected: "at most 1e-12 apart", measured: apart.max() ?? .nan, exact: true,
  holds: apart.allSatisfy { $0 <= 1e-12 })
//: Shown are {{hidden-shut:.2f}} or {{hidden-open:.2f}}, by the same state: what is not shown is not lost.
book.exercise("two-slopes")

book.section("A count behind a tanh")
//: Why a tanh on the way out? $C$ has no bounds: each step may add up to 1. Does a network use that? A
//: sequence of random a's and b's asks at each step which has come more often. Who answers must keep the lead.
//: {{networks}} LSTMs of 4 units learn it over 100 letters, and then read two hundred sequences of 400.
let counts = book.job("counts", over: seeds) {
  try LetterCounter(units: 4, seed: $0).learn(
    LeadingLetter(length: 100), steps: letters, reading: LeadingLetter(length: 400))
}
book.figure(
  "count", caption: "The first network: the unit that goes most with the lead; 400 letters.",
  alt: "Over 400 letters: C follows the lead far beyond 1; h is cut off at 1; o stays near 1."
) {
  let (first, wires) = (counts[0], counts[0].wires)
  func line(_ values: [[Double]], _ label: String, _ color: Symbol) -> Mark {
    .line(values.map { $0[0] }, label: label, color: color)
  }
  func panel(_ y: Axis, _ marks: [Mark]) -> Panel { Panel(x: Axis("letters read"), y: y, marks) }
  let strip = [1, -1].map { Mark.horizontal($0, label: "limit") }
  let shown = [line(wires.hidden, "h_t", .hidden), line(wires.output, "o_t", .output)]
  return Figure(
    "The state counts; what is shown says little more than who leads",
    panels: [
      panel(Axis("lead of a's"), [.line(first.leads, label: "lead", color: .data)]),
      panel(Axis("state"), [line(wires.cell, "C_t", .cell)]),
      panel(Axis("shown, gate", range: -1.2...1.2), shown + strip),
    ], width: 860)
}
let farthest = counts.map(\.largestCell)
let shownMost = counts.map(\.largestHidden).max() ?? .nan
let beyondFive = 100 * farthest.count { $0 >= 5 } / farthest.count
book.value("cell-median", median(farthest), tolerance: 0.3 * median(farthest))
book.value("hidden-most", shownMost, tolerance: 0.01)
book.value("count-score", 100 * median(counts.map(\.score)), unit: "%", tolerance: 1)
book.claim(
  "E12", "The tanh keeps what is shown within ±1, where states go far beyond.", source: walkThrough,
  expected: "|h| ≤ 1 in all of {{networks}} networks, |C| ≥ 5 in at least 90 %, ≥ 10 in half",
  measured: beyondFive, unit: "% beyond 5",
  holds: beyondFive >= 90 && median(farthest) >= 10 && shownMost <= 1)
//: The networks are right at {{count-score:.1f}} of the steps, and their states reach {{cell-median:.0f}} in the
//: median, $h$ at most {{hidden-most:.3f}}. It is then nearly flat: the tanh throws the size of the lead away and keeps its sign. In
//: exact arithmetic $|h| < 1$. In Float, tanh rounds to 1 from some $C$ on, so that only $|h| \le 1$ is sure:
let rounds = (0...2000).last { tanh(Tensor(Float($0) / 100)).scalar < 1 }.map { Double($0) / 100 }
print("the last C, in steps of 0.01, whose tanh is below 1 in Float:", numberText(rounds ?? .nan))
book.exercise("signed-count")
book.exercise("squeezed")

book.section("Ready for a verb")
//: Now the essay's example. *The keys to the cabinet are old*: the verb's number is that of a noun some words
//: back, and a nearer noun may have the other one. @linzen2016 ask English texts for this; ours are a toy:
let language = AgreementLanguage(length: 60)
var writer = SeededGenerator(seed: book.seed)
print(language.text(using: &writer).prefix(36).map(\.text).joined(separator: " "))

book.step()
//: Between subject and verb stand up to three phrases. The network guesses the next word's kind, *is* and *are*
//: counting as two. So the number is wanted behind nouns, where a verb may come, and nowhere else: behind
//: *to* or *the* only its memory matters. {{networks}} LSTMs of 16 units learn it. Then a
//: *linear probe*, a weighted sum fitted on one text and judged on another, tries to read the number off
//: $h$, and off $C$, at each place of a sentence.
let readings = book.job("agreement-probe", over: seeds) {
  try NumberReader(units: 16, seed: $0).learn(language, steps: lessons, texts: 100)
}
typealias Place = AgreementLanguage.Place
let example = ["The", "keys", "to", "the", "cabinet", "are", "old", "."]
book.figure(
  "probe", caption: "Mean, least and most of {{networks}} networks, behind each word.",
  alt: "Two bar charts over a sentence: the number is nearly always in h; o is high everywhere."
) {
  typealias Part = KeyPath<NumberReader.Reading, [Double]>
  func bars(_ part: Part, _ name: String, _ color: Symbol) -> Mark {
    let values = Place.allCases.map { at in readings.map { 100 * $0[keyPath: part][at.rawValue] } }
    return .bars(
      values.map { mean($0) }, lower: values.map { $0.min() ?? 0 },
      upper: values.map { $0.max() ?? 0 }, label: name, color: color, decimals: 0)
  }
  return Figure(
    "The number is shown all the time, not only before a verb",
    panels: [
      Panel(
        "is the number there?", x: .categories("", example),
        y: Axis("probe right", unit: "%", range: 0...120, ticks: ticks),
        [
          bars(\.inHidden, "from h", .hidden), bars(\.inCell, "from C", .cell),
          .horizontal(50, label: "chance"),
        ]),
      Panel(
        "the gates of units with the number", x: .categories("the word read", example),
        y: Axis("o_t", unit: "%", range: 0...115, ticks: ticks), [bars(\.output, "o", .output)]),
    ], width: 860)
}
let (nouns, others): ([Place], [Place]) = ([.subject, .otherNoun], [.preposition, .article])
let wanted = 100 * readings.share(showingAt: nouns, atLeast: 0.95)
let idle = 100 * readings.share(showingAt: others, atLeast: 0.95)
book.value("verbs-right", 100 * median(readings.map(\.score)), unit: "%", tolerance: 1)
book.value("gate-ready", 100 * readings.gate(at: nouns), unit: "%", tolerance: 10)
book.value("gate-elsewhere", 100 * readings.gate(at: others), unit: "%", tolerance: 10)
book.claim(
  "E11", "Where a verb may come, behind the subject or a later noun, h shows the subject's number.",
  source: walkThrough,
  expected: "probe 95 % right at both, in at least 90 % of {{networks}} networks", measured: wanted,
  unit: "% of networks", holds: wanted >= 90)
book.claim(
  "not-held-back", "It shows it as well where no verb can come: the gate holds nothing back.",
  source: "ours", expected: "probe 95 % right behind *to* and *the*, in at least 90 % of networks",
  measured: idle, unit: "% of networks", holds: idle >= 90)
//: The verb is right in {{verbs-right:.1f}} of cases, in the median. The number is there for it, as the essay has
//: it, and it is there all the time. The gates of the units that carry it stand at {{gate-ready:.0f}} behind nouns and
//: {{gate-elsewhere:.0f}} behind *to* and *the*: nothing punishes a network for showing what nobody asks for.
book.exercise("only-then")

book.section("Every wire of one step")
//: All parts are known. Here they are at once:
//:
//: $$f_t = \sigma(W_f [h_{t-1}, x_t] + b_f) \qquad i_t = \sigma(W_i [h_{t-1}, x_t] + b_i)$$
//: $$\tilde C_t = \tanh(W_C [h_{t-1}, x_t] + b_C) \qquad o_t = \sigma(W_o [h_{t-1}, x_t] + b_o)$$
//: $$C_t = f_t \odot C_{t-1} + i_t \odot \tilde C_t \qquad h_t = o_t \odot \tanh(C_t)$$
//:
//: The wires are those of the first network's unit that goes most with the number; $x_t$ has a single 1.
let watched = readings[0]
let sentence = watched.words.split(separator: ".").first { $0.count > 6 } ?? watched.words[...]
func picture(of step: Int, width: Int) -> Figure {
  let words = sentence.indices.map { $0 == step ? "[\(watched.words[$0])]" : watched.words[$0] }
  let wires = watched.wires.step(step)
  let numbers = LSTMStep(x: 1, before: wires.before, layers: wires.layers, after: wires.after)
  return Figure(
    words.joined(separator: " "), panels: [LSTMCellDiagram(lit: .all, numbers).panel()],
    width: width)
}
book.figure(
  "whole-step", caption: "A trained unit behind its subject; the word read is in brackets.",
  alt: "The whole LSTM module in colour, a number on each wire: gates, candidate, both states."
) { picture(of: sentence.startIndex + 1, width: 980) }
book.figure(
  "whole-sentence", caption: "The same unit, word by word.",
  alt: "Animated LSTM module: the numbers on the wires change with each word of a sentence."
) { Animation(sentence.indices.map { picture(of: $0, width: 720) }, pause: 1.5, still: 2) }

book.section("The whole cell by hand")
//: Six equations forward. A step keeps what the way back needs:
struct Step<S: TensorScalar> {
  let x, hiddenBefore, cellBefore, input, forget, candidate, output, squashed, hidden: Tensor<S>
}
func forward<S>(_ lstm: LSTMCell<S>, _ inputs: [Tensor<S>]) -> [Step<S>] {
  let ones = Tensor<S>(repeating: 1, [inputs[0].shape[0], 1])
  var cell = matrixProduct(ones, Tensor(zeros: [1, lstm.hidden]))
  var hidden = cell
  return inputs.map { x in
    func sum(_ layer: RecurrentLinear<S>) -> Tensor<S> {  // W x_t + U h_{t−1} + b
      matrixProduct(x, layer.inputWeight.value, transposing: .second)
        + matrixProduct(hidden, layer.recurrentWeight.value, transposing: .second)
        + matrixProduct(ones, layer.bias.value.reshaped([1, lstm.hidden]))
    }
    let (input, forget) = (sigmoid(sum(lstm.inputGate)), sigmoid(sum(lstm.forgetGate)))
    let (candidate, output) = (tanh(sum(lstm.candidate)), sigmoid(sum(lstm.outputGate)))
    let (hiddenBefore, cellBefore) = (hidden, cell)
    cell = forget * cell + input * candidate
    let squashed = tanh(cell)
    hidden = output * squashed
    return Step(
      x: x, hiddenBefore: hiddenBefore, cellBefore: cellBefore, input: input, forget: forget,
      candidate: candidate, output: output, squashed: squashed, hidden: hidden)
  }
}

book.step()
//: And back, from the last step to the first. $h_t$ gets what the loss wants of it, $v_t$, and what step $t + 1$
//: sends; $C_t$ what comes from $h_t$ and along the belt; $a$ is what goes into a layer's σ or tanh:
//:
//: $$\delta h_t = v_t + \textstyle\sum_k U_k^\top \delta a_{k,t+1}$$
//: $$\delta C_t = \delta h_t \odot o_t \odot (1 - \tanh^2 C_t) + \delta C_{t+1} \odot f_{t+1}$$
//: $$\delta a_i = \delta C_t \odot \tilde C_t \odot i_t (1 - i_t) \qquad
//: \delta a_f = \delta C_t \odot C_{t-1} \odot f_t (1 - f_t)$$
//: $$\delta a_C = \delta C_t \odot i_t \odot (1 - \tilde C_t^2) \qquad
//: \delta a_o = \delta h_t \odot \tanh C_t \odot o_t (1 - o_t)$$
//:
//: The weights' gradients are sums over the steps of $\delta a\, x_t^\top$, $\delta a\, h_{t-1}^\top$ and $\delta a$.
/// The gradients of W, U and b of the four layers, in the core's order; `wanted` is v_t.
func backward<S>(_ lstm: LSTMCell<S>, _ steps: [Step<S>], wanted: [Tensor<S>]) -> [Tensor<S>] {
  let layers = [lstm.inputGate, lstm.forgetGate, lstm.candidate, lstm.outputGate]
  var gradients = lstm.parameters.map { 0 * $0.variable.value }
  var (toHidden, toCell) = (0 * wanted[0], 0 * wanted[0])
  for (step, wanted) in zip(steps, wanted).reversed() {
    let hidden = wanted + toHidden
    let cell = toCell + hidden * step.output * (1 - step.squashed * step.squashed)
    let sums = [
      cell * step.candidate * step.input * (1 - step.input),
      cell * step.cellBefore * step.forget * (1 - step.forget),
      cell * step.input * (1 - step.candidate * step.candidate),
      hidden * step.squashed * step.output * (1 - step.output),
    ]
    (toHidden, toCell) = (0 * hidden, cell * step.forget)
    for (number, sum) in sums.enumerated() {
      gradients[3 * number] += matrixProduct(sum, step.x, transposing: .first)
      gradients[3 * number + 1] += matrixProduct(sum, step.hiddenBefore, transposing: .first)
      gradients[3 * number + 2] += sum.sumOverRows
      toHidden += matrixProduct(sum, layers[number].recurrentWeight.value)
    }
  }
  return gradients
}
var draws = SeededGenerator(seed: book.seed)
let lstm = LSTMCell<Double>(inputs: 3, hidden: 5, using: &draws)
let inputs = Variable(Tensor<Double>(normal: 1, [30, 4, 3], using: &draws))
let wants = Variable(Tensor<Double>(normal: 1, [30, 4, 5], using: &draws))
let outputs = lstm(inputs).outputs
sum(outputs * wants).backward()
func slices(_ all: Variable<Double>) -> [Tensor<Double>] { (0..<30).map { all.slice($0).value } }
let walk = forward(lstm, slices(inputs))
let byHand = walk.map(\.hidden) + backward(lstm, walk, wanted: slices(wants))
let byCore = slices(outputs) + lstm.parameters.compactMap(\.variable.gradient)
let worst = zip(byHand, byCore).map { ($0 - $1).largestMagnitude / max(1, $1.largestMagnitude) }
book.claim(
  "bptt-by-hand", "Outputs and all twelve gradients by hand are those of the fused core.",
  source: "the equations above", expected: "30 steps; at most 1e-10 apart, over the largest",
  measured: worst.max() ?? .nan, exact: true,
  holds: byCore.count == 42 && worst.allSatisfy { $0 <= 1e-10 })
book.exercise("planted")

book.step()
//: Does it learn? The adding problem of chapter 2 over 100 steps, 16 units, Adam at 0.02: once
//: with these functions, once with the core's fused pass; same start, same sequences, same optimiser.
let lesson = AddingLesson(length: 100, units: 16, rate: 0.02, seed: book.seed)
let courses = book.job("adding", over: [true, false]) { byHand in
  guard byHand else { return try lesson.learn(steps: additions) }
  return try lesson.learn(steps: additions) { cell, inputs in
    let walk = forward(cell, inputs)
    let nothing = Array(repeating: 0 * walk[0].hidden, count: inputs.count - 1)
    return (walk[inputs.count - 1].hidden, { backward(cell, walk, wanted: nothing + [$0]) })
  }
}
let faster = courses[0].seconds / courses[1].seconds  // for the terminal, not for the page
FileHandle.standardError.write(
  Data("fused: \(numberText(faster, decimals: 1)) times as fast as by hand\n".utf8))
let drift = zip(courses[0].losses, courses[1].losses).map { abs($0 - $1) / $1 }
let (early, late) = (drift.prefix(100).max() ?? .nan, median(Array(drift.suffix(50))))
book.figure(
  "adding", caption: "Loss at each step, means of ten; one start, the same sequences.",
  alt: "Two curves that lie on each other: at 1/6 for long, then down below 1/12."
) {
  func line(_ losses: [Double], _ label: String, _ color: Symbol, _ dash: Dash) -> Mark {
    let tens = stride(from: 0, to: additions - 9, by: 10)
    return .line(
      x: tens.map { $0 + 5 }, y: tens.map { mean(Array(losses[$0..<($0 + 10)])) }, label: label,
      color: color, dash: dash)
  }
  return Figure(
    "By hand and fused, the same lesson", x: Axis("training step"),
    y: Axis("squared error", scale: .log, range: 1e-4...1),
    [
      line(courses[1].losses, "fused", .cell, .solid),
      line(courses[0].losses, "by hand", .hidden, .dashed),
      .horizontal(AddingProblem.baseline, label: "1/6 ="),
      .horizontal(AddingProblem.oneValueBaseline, label: "1/12 ="),
    ])
}
book.value("drift-last", 100 * late, unit: "%", tolerance: 100)
book.claim(
  "same-course", "For a hundred steps the losses by hand and fused stay together.", source: "ours",
  expected: "at most 1e-3 apart, relative", measured: early, holds: early <= 1e-3)
//: In Float a sum in another order has another last digit, and training makes more of it: over the last fifty
//: steps the losses differ by {{drift-last:.1f}}, in the median. Two walks, one lesson.

book.section("Better for most tasks")
//: Is it worth four layers? Nine tasks: from chapter 2 each at the middle one of its sizes, and recall at the
//: next one, too, where RNNs were ahead; the others over 100 steps. *Grammar* asks for chapter 4's outer symbols,
//: *sequences* [@hochreiter1997, experiment 3a] for one of two classes, told by the first three numbers of 100.
//: Scores are shares of right answers. The rule was written before the table: at each one's best rate, ten
//: networks are *better* where they win 77 of the 100 pairs with the other's ten [@mann1947] and the medians
//: lie a point apart. In recall and copy the RNN had one rate more; in counting its best was the smallest.
func padded(_ text: String, _ width: Int) -> String {
  text.padding(toLength: width, withPad: " ", startingAt: 0)
}
print(padded("median, %", 16) + "RNN    LSTM, bias 1   LSTM, bias 5")
let words: [ContestVerdict: String] = [.first: "LSTM", .second: "RNN", .tie: "tie"]
var won: [[String]] = [[], []]
for (task, results, size) in contests {
  let scores = Contestant.allCases.map { results.scores(of: $0, at: size) }
  var row = padded(task, 16) + padded(numberText(median(scores[0]), decimals: 1), 7)
  for bias in [0, 1] {
    let word = words[ContestVerdict(scores[bias + 1], against: scores[0])] ?? ""
    row += padded(numberText(median(scores[bias + 1]), decimals: 1) + "  " + word, 15)
    won[bias].append(word)
  }
  print(row)
}
func count(_ bias: Int, _ word: String) -> Int { won[bias].count { $0 == word } }
for word in words.values.sorted() {
  book.value("one-\(word)", count(0, word))
  book.value("five-\(word)", count(1, word))
}

//: Live, a small one of these contests, letters over 40 steps, two seeds, one rate:
let rivals = ContestRun.all(sizes: [40], rates: [0.003], seeds: Array(seeds.prefix(2)))
let rivalry = book.job("rivals", over: rivals) {
  try $0.learn(LeadingLetter(length: 40), steps: letters, enough: 0.999).score
}
for (run, score) in zip(rivals, rivalry) {
  print(padded(run.network.rawValue, 22), numberText(100 * score, decimals: 1), "%")
}
book.claim(
  "E18", "Either LSTM beats the RNN more often than it loses to it; most often they tie.",
  source: "[@olah2015], \"Conclusion\"", expected: "more wins than losses, ties on half the rows",
  measured: min(count(0, "LSTM") - count(0, "RNN"), count(1, "LSTM") - count(1, "RNN")),
  unit: "rows ahead of 10, the lesser",
  holds: [0, 1].allSatisfy { count($0, "LSTM") > count($0, "RNN") && count($0, "tie") >= 5 })
book.reported(
  "[@olah2015], \"Conclusion\"", paper: "LSTMs are a lot better for most tasks",
  ours:
    "bias 1: better on {{one-LSTM}} of 10, worse on {{one-RNN}}; bias 5: {{five-LSTM}}, {{five-RNN}}",
  reproduced: min(count(0, "LSTM"), count(1, "LSTM")) > 5)
//: On most rows nothing is between them: {{one-tie}} ties with bias 1, {{five-tie}} with 5. The LSTM's place is the
//: long lag, and there its bias decides: recall over 50 letters goes to the RNN from bias 1, and not from 5.
