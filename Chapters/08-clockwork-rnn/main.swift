import Foundation
import Plot
import Recurrent
import Workbook

let book = Chapter()
let epochs = book.knob(
  "epochs", book.scaled(quick: 100, standard: 2000, paper: 2000), in: 1...1_000_000,
  "how often the live networks play their waveform")
let firstTime = book.knob(
  "first-time", 1, in: 0...1_000_000, "t of the first step, in the live networks that play")
let (years, passes) = book.scaled(quick: (40, 3), standard: (600, 60), paper: (600, 60))

//: # The Clockwork RNN
//: A plain RNN cut into modules, each with a clock of its own. This chapter builds it, counts what its clocks
//: save, has it play waveforms against an RNN and an LSTM, and looks for tasks where clocks don't help.
//:
//: In its "Variants on Long Short Term Memory" the essay [@olah2015] says in passing that there are completely
//: different ways to reach far back, such as the Clockwork RNN [@koutnik2014]; the Chinese note [@kuang2018] names
//: it and no other variant. There is no gate in it: slow units remember because they are seldom computed.
//:
//: Networks for the tables were trained before by `workbook sweep 8`: the plans below. Each network has a choice of
//: learning rates, and they have equally many weights, within 2 % of their mean. Live, the same from one seed.
let (large, sizes) = (1020, [100, 253, 483, 1020])
let rates: [Rival: [Float]] = [
  .rnn: [1e-5, 3e-5, 1e-4, 3e-4, 1e-3], .lstm: [3e-6, 1e-5, 3e-5, 1e-4],
  .clockwork: [1e-5, 3e-5, 1e-4, 3e-4],
]
func errors(_ run: WaveRun) -> [Double] {
  Waveform.allCases.map { run.learn($0.samples(), epochs: 2000, looks: 1).error }
}
func each<Run>(_ rates: [Float], _ run: (Rival, Float, UInt64) -> Run) -> [Run] {
  Rival.allCases.flatMap { net in rates.flatMap { rate in (1...10).map { run(net, rate, $0) } } }
}
let waveRuns =
  WaveRun.all(sizes, .nesterovOnSum, rates: rates)
  + WaveRun.all([large], .nesterovOnSum, rates: [.rnn: [3e-6]])
let played = book.plan("waves", over: waveRuns, errors)
let adamRates: [Float] = [1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2]
let adamRuns = WaveRun.all(
  [large], .adam, rates: [.rnn: [3e-5] + adamRates, .lstm: adamRates, .clockwork: adamRates])
let adam = book.plan("adam", over: adamRuns, errors)
let target = Waveform.vowel.samples()
let networks = WaveRun.networks(weights: large)
let players = (1...10).map { WaveRun(network: .clockwork, weights: large, rate: 1e-4, seed: $0) }
let taken = book.plan("modules", over: players) { run in
  let parts = ModuleParts(run.learn(target, epochs: 2000, looks: 1), of: networks)
  return [parts.centers, parts.powers, [parts.power(ofSumFrom: 4)]]
}
let sunspots = try YearlySeries(text: book.text("sunspots.csv"))
func teller(_ network: Rival, _ rate: Float, _ seed: UInt64) -> ForecastRun {
  ForecastRun(network: network, weights: 492, rate: rate, seed: seed)
}
let told = book.plan("sunspots", over: each([0.001, 0.003, 0.01, 0.03, 0.1, 0.3], teller)) { run in
  let outcome = try run.learn(sunspots, epochs: 600)
  return [outcome.validation, outcome.test]
}
let speakers = try ["train", "test"].map {
  try SpokenVowels(text: book.text("japanese-vowels-\($0).ts"))
}
func listener(_ network: Rival, _ rate: Float, _ seed: UInt64) -> VowelRun {
  VowelRun(network: network, weights: 1020, rate: rate, seed: seed)
}
let named = book.plan("vowels", over: each([0.003, 0.01, 0.03, 0.1, 0.3], listener)) {
  try $0.learn(speakers[0], test: speakers[1], epochs: 60)
}
let time = Axis("t", unit: "steps")
let (names, colors) = (["rnn", "lstm", "clockwork"], [Symbol.hidden, .cell, .candidate])
func texts(_ numbers: [Double], _ decimals: Int) -> [String] {
  numbers.map { numberText($0, decimals: decimals) }
}
book.section("Modules that tick")
//: The hidden units of an RNN are shared out among modules. Module $i$ has a period $T_i$, and *ticks* at the steps
//: $t$ that are multiples of it. Where it does not tick its units stand still. Modules stand from fast to slow,
//: and each sees itself and the slower ones:
//:
//: $$h^{(i)}_t = \begin{cases} \tanh\Big(W_i\,x_t + \sum_{j \ge i} U_{ij}\,h^{(j)}_{t-1} + b_i\Big) & t \bmod T_i = 0
//: \\ h^{(i)}_{t-1} & \text{else} \end{cases}$$
//:
//: In Swift the two cases are a `guard`, and the sum over $j$ is a slice of $h_{t-1}$, from the module's first unit
//: to the last one of all. Here are twelve units in four modules:
var random = SeededGenerator(seed: book.seed)
let cell = ClockworkRNNCell<Double>(inputs: 2, hidden: 12, periods: [1, 2, 4, 8], using: &random)
func step(_ x: Variable<Double>, _ before: Variable<Double>, at t: Int) -> Variable<Double> {
  let modules = zip(cell.clocks, [0, 3, 6, 9]).map { clock, start in
    guard t % clock.period == 0 else { return before.columns(start..<start + 3) }
    let seen = before.columns(start..<12)
    return tanh(
      clock.inputWeight.applied(to: x) + clock.recurrentWeight.applied(to: seen) + clock.bias)
  }
  return modules.dropFirst().reduce(modules[0]) { joining($0, $1) }
}
book.step()
//: The core takes a whole sequence at once: its kernel computes the rows that are due and no others, and on the way
//: back it hands on the gradient of a module that stood still as it is. Both ways, over twenty steps:
let inputs = Variable(Tensor<Double>(normal: 1, [20, 2, 2], using: &random))
let wanted = Variable(Tensor<Double>(normal: 1, [20, 2, 12], using: &random))
func apart(firstTime: Int) -> Double {
  let core = ClockworkRNNCell(cell.clocks, firstTime: firstTime)
  var h = Variable(Tensor<Double>(zeros: [2, 12]))
  let steps = (0..<20).map { number in
    h = step(inputs.slice(number), h, at: firstTime + number)
    return h
  }
  let ways = [stacking(steps).reshaped([20, 2, 12]), core(inputs).outputs]
  let gradients = ways.map { outputs in
    core.clearGradients()
    sum(outputs * wanted).backward()
    return core.gradients
  }
  let pairs = [(ways[0].value, ways[1].value)] + Array(zip(gradients[0], gradients[1]))
  return pairs.map { ($0 - $1).largestMagnitude }.max() ?? .infinity
}
let distances = [0, 1].map { apart(firstTime: $0) }
book.claim(
  "clockwork-by-hand", "The lines above give the core's outputs and gradients.",
  source: "[@koutnik2014], section 3", expected: "at most 1e-12 apart, t from 0 and from 1",
  measured: distances.max() ?? .infinity, exact: true, holds: distances.allSatisfy { $0 <= 1e-12 })
book.figure(
  "modules", caption: "Six modules over 32 steps; then $U$ of the four modules above.",
  alt: "Points: module of period 1 ticks always, 32 almost never. A matrix, empty below the blocks."
) {
  let periods = [1, 2, 4, 8, 16, 32]
  let owners = ["1", "1", "1", "2", "2", "2", "4", "4", "4", "8", "8", "8"]
  let matrix = cell.clocks.flatMap(\.recurrentWeight.value.rows).map {
    [Double](repeating: 0, count: 12 - $0.count) + $0
  }
  let ticks = periods.map { period in
    let times = Array(stride(from: 0, through: 32, by: period))
    return Mark.points(x: times, y: times.map { _ in period }, color: .hidden)
  }
  let period = Axis(
    "period", unit: "steps", scale: .log, range: 0.7...45, ticks: periods.map { Tick($0, "\($0)") })
  let weights = HeatMap(
    matrix, rows: owners, columns: owners, x: Axis("period of the unit seen"),
    y: Axis("period of the unit"), scale: .signed, label: "weight")
  return Figure(
    "Slow modules tick seldom and see no faster ones",
    panels: [
      Panel("which module ticks when", x: time, y: period, ticks), Panel("who sees whom", weights),
    ], columns: 2, width: 980)
}
//: Does time begin at 0 or at 1? At $t = 0$ every module ticks, so all hear the first input. From $t = 1$ on a module
//: of period 256 keeps its zeros for 255 steps. Here networks that read begin at 0, and those that play at 1;
//: `--set first-time=0` lets the live ones play from 0.
book.exercise("ticks")
book.exercise("slow-first")
book.exercise("planted")
book.section("What the clocks save")
//: With $g$ modules of $k$ units, periods $1, 2, 4, \dots$ and $n = gk$, a step's recurrent product takes so many
//: products on average, where an RNN's takes $n^2$:
//:
//: $$k^2 \sum_{i=1}^{g} \frac{g - i + 1}{2^{i-1}} = k^2\,(2g - 2 + 2^{1-g})$$
//:
//: Counted one by one over a whole turn of the slowest clock, for five units a module; beside it the core's own count:
var misses: [Double] = []
let products = (1...9).map { g in
  let (times, ticks) = (0..<1 << (g - 1), (0..<g).map { 1 << $0 })
  let core = ClockworkRNNCell<Float>(inputs: 0, hidden: 5 * g, periods: ticks, using: &random)
  var counted = 0
  for t in times {
    for row in 0..<g where t % ticks[row] == 0 {
      for _ in 0..<5 { for _ in 5 * row..<5 * g { counted += 1 } }
    }
  }
  let totals = [counted, times.reduce(0) { $0 + core.multiplications(at: $1) }]
  let formula = 25 * (2 * Double(g) - 2 + pow(2, Double(1 - g)))
  let means = totals.map { Double($0) / Double(times.count) }
  misses += means.map { abs($0 - formula) }
  return ["\(g)"] + texts(means + [formula, Double(25 * g * g)], 2)
}
print(textTable([["g", "counted", "core", "formula", "RNN"]] + products))
book.value("times-fewer", 81 / (16 + 1 / 256.0))
book.claim(
  "clockwork-products", "The products counted, the core's and the formula's are the same.",
  source: "ours", expected: "equal for 1 to 9 modules", measured: misses.max() ?? .infinity,
  unit: "apart", exact: true, holds: misses.allSatisfy { $0 < 1e-9 })
//: Nine modules take {{times-fewer:.1f}} times fewer products than an RNN of as many units; `make bench` takes the time.
book.exercise("products")
book.section("A waveform from nothing")
//: A network without input has nothing but its state to tell one step from the next. Can it learn to play a fixed
//: waveform of 320 points? The paper's are cuts of music (reported, not re-checked), which we don't have. Ours are synthetic:
book.figure(
  "waves", caption: "Five targets, scaled to reach from −1 to 1.",
  alt: "Five waveforms: a chord, a dying tone, a tone that rises, ringing pulses, smooth noise."
) {
  Figure(
    "Five sounds of 320 points",
    panels: Waveform.allCases.map { wave in
      Panel(wave.rawValue, x: time, y: Axis("d_t"), [.line(wave.samples(), color: .data)])
    }, columns: 3, width: 980)
}
//: No steady tone's period is a power of two, so no clock fits one by chance. The settings are the paper's as
//: reported (section 4.1, not re-checked): no input, one linear output, weights from $N(0, 0.1^2)$, 2000 epochs of
//: gradient descent with Nesterov's momentum 0.95, a learning rate of 3e-4 for RNN and Clockwork RNN and of 3e-5 for
//: an LSTM with peepholes and forget bias 5; about 100, 250, 500 and 1000 weights; nine modules, periods 1 to 256. We
//: give each network four rates or more, that one among them. At 100 and 250 weights the modules are ours, so that
//: each has two units or more: four of periods 1, 4, 16, 64; six, of powers of 3.
let labels = Rival.allCases.map(\.rawValue)
book.step()
//: There is a trap in the rate. An epoch's gradient may be that of the *sum* of the 320 squared errors, or of their
//: mean, 320 times smaller. The text reads the same; a rate on the mean does what its 320th part does on the sum.
//: Live, one waveform, pulses that ring: all three networks on the sum, and the Clockwork RNN on the mean, at the
//: same rate and at 320 times that. Errors are over the target's variance: a flat line's is 1.
func run(_ rival: Rival, _ rate: Float, _ rule: WaveRun.Rule = .nesterovOnSum) -> WaveRun {
  WaveRun(network: rival, weights: large, rate: rate, seed: book.seed, rule: rule)
}
let liveRuns = [
  run(.rnn, 3e-5), run(.lstm, 3e-5), run(.clockwork, 1e-4),
  run(.clockwork, 1e-4, .nesterovOnMean), run(.clockwork, 320e-4, .nesterovOnMean),
]
let live = book.job("live", over: liveRuns) { run in
  run.learn(target, epochs: epochs, looks: 40, firstTime: firstTime)
}
let liveNames = labels + ["Clockwork, mean", "mean, rate × 320"]
print(textTable([liveNames, texts(live.map(\.error), 4)]))
let onSum = abs(live[4].error - live[2].error)
book.claim(
  "clockwork-trap",
  "On the mean the Clockwork RNN hardly learns, at 320 times the rate as on the sum.",
  source: "ours", expected: "an error above 0.8; within 0.01 of that on the sum",
  measured: onSum, unit: "apart on sum and mean", holds: live[3].error > 0.8 && onSum <= 0.01)
book.figure(
  "played",
  caption: "The live runs. Rates: RNN and LSTM 3e-5, Clockwork RNN 1e-4, dash-dotted 320e-4.",
  alt:
    "The Clockwork RNN's error falls, on the mean only at 320 times the rate. It plays the pulses."
) {
  let dashes: [Dash] = [.solid, .dashDotDot, .longDash, .dotted, .dashDot]
  let course = live.indices.map { index in
    Mark.line(
      x: (1...40).map { epochs * $0 / 40 }, y: live[index].errors, label: liveNames[index],
      color: (colors + [.candidate, .reference])[index], dash: dashes[index], markers: false)
  }
  let sounds = labels.indices.map { index in
    let played = Mark.line(live[index].output, label: "played", color: colors[index], dash: .solid)
    return Panel(
      labels[index], x: time, y: Axis("y_t", range: -1.2...1.2),
      [.line(target, label: "target", color: .data), played])
  }
  let error = Axis("normalised error", scale: .log, range: 0.001...2)
  return Figure(
    "On the mean: nothing learned, or with 320 times the rate the same",
    panels: [Panel("while learning", x: Axis("epochs"), y: error, course)] + sounds, columns: 2,
    width: 980)
}
book.step()
//: Now the committed runs: five waveforms, four seeds, so twenty networks in each cell of the table. A run that
//: ends worse than a flat line, or whose numbers overflow, counts as 1; each network's rate is the one with the least
//: mean over these very runs. Mean, standard deviation (mostly of the waveforms, not of the seeds), the rate, and how
//: many of the twenty are at 0.9 or above; then each waveform's mean:
let scores = sizes.map { size in
  Rival.allCases.map { RateChoice(played.runs, of: $0, weights: size) }
}
let byAdam = Rival.allCases.map { RateChoice(adam.runs, of: $0, weights: large) }
let rows = scores + [byAdam]
let table = zip(sizes.map { "\($0)" } + ["Adam"], rows).flatMap { name, choices in
  let cells = choices.map { choice in
    texts([mean(choice.errors), standardDeviation(choice.errors)], 4).joined(separator: " ± ")
      + " \(choice.rate) \(choice.errors.count { $0 >= 0.9 })"
  }
  let waves = Waveform.allCases.enumerated().map { place, wave in
    ["  " + wave.rawValue] + texts(choices.map { mean($0.results.map { $0[place] }) }, 4)
  }
  return [[name] + cells] + waves
}
print(textTable([[""] + labels] + table))
let inOrder = rows.reduce(0) { sum, choices in
  let seeds = choices.map { $0.results.map(mean) }
  return sum + (0..<4).count { seeds[2][$0] < seeds[1][$0] && seeds[1][$0] < seeds[0][$0] }
}
for (index, name) in names.enumerated() {
  book.value("nmse-\(name)", mean(scores[3][index].errors))
  book.value("spread-\(name)", standardDeviation(scores[3][index].errors))
  book.value("adam-\(name)", mean(byAdam[index].errors))
}
let ringing = (scores[3] + byAdam).map { choice in choice.results.map { $0[3] } }
book.value("ringing-lstm", mean(ringing[1]))
book.value("ringing-adam", zip(ringing[3], ringing[4]).count { $0 < $1 })
book.claim(
  "clockwork-order",
  "On the mean of five waveforms the Clockwork RNN errs least, then the LSTM, then the RNN.",
  source: "ours", expected: "at four sizes, and by Adam at 1000 weights, from 18 of 20 seeds",
  measured: inOrder, unit: "of 20", holds: inOrder >= 18)
book.reported(
  "[@koutnik2014], section 4.1",
  paper: "RNN 0.46 ± 0.08, LSTM 0.04 ± 0.01, Clockwork 0.007 ± 0.004 (reported, not re-checked)",
  ours: "{{nmse-rnn:.2f}} ± {{spread-rnn:.2f}}, {{nmse-lstm:.2f}} ± {{spread-lstm:.2f}}, "
    + "{{nmse-clockwork:.4f}} ± {{spread-clockwork:.4f}}",
  reproduced: zip(scores[3], [0.46, 0.04, 0.007]).allSatisfy { (0.5...2) ~= mean($0.errors) / $1 })
//: The order is that reported for the largest networks, here at every size. On single waveforms it need not be: by
//: Adam the RNN errs less than the LSTM on the ringing pulses, from {{ringing-adam}} of four seeds. The live waveform
//: is the LSTM's hardest ({{ringing-lstm:.2f}}). The distances are not the paper's: our RNN does little better than a
//: flat line and our LSTM errs {{nmse-lstm:.2f}}, on sounds that are not the paper's. By Adam the RNN comes to
//: {{adam-rnn:.2f}}, the LSTM to {{adam-lstm:.2f}} and the Clockwork RNN to {{adam-clockwork:.4f}}.
book.exercise("square-wave")
book.section("Which module carries which frequency")
//: The output is a sum over units of weight times $h_t$, so each module has its part in it. Here are the nine
//: parts of the live network, each taken apart by a Fourier transform. A part that changes at most every $T$ steps
//: has its power mostly below $320 / 2T$ cycles, but its steps have edges, and those have every frequency. The centre
//: of each part's power (mean of ten committed networks), that bound, the part's power in the live network, and in how
//: many of the ten the centre lies above the bound:
let parts = ModuleParts(live[2], of: networks)
let centers = taken.runs.map { $0.result[0] }
let modules = networks.periods.indices.map { module in
  let (bound, own) = (160 / Double(networks.periods[module]), centers.map { $0[module] })
  return ["\(networks.periods[module])"] + texts([mean(own), bound, parts.powers[module]], 2)
    + ["\(own.count { $0 > bound }) of 10"]
}
print(textTable([["period", "centre", "320/2T", "power", "above"]] + modules))
book.figure(
  "frequencies", caption: "The first row is the target, the others are parts of what is played.",
  alt: "Heat map: the fastest module shares the target's peaks; slow ones are bright at few cycles."
) {
  let rows = ([target] + parts.parts).map(spectrum).map {
    $0.prefix(64).map { 20 * log10(max($0, 1e-3)) }
  }
  return Figure(
    "The fastest module plays the pulses; the slowest takes one great step",
    HeatMap(
      rows, rows: ["target"] + networks.periods.map { "\($0)" }, columns: (1...64).map { "\($0)" },
      x: Axis("cycles in 320 steps"), y: Axis("period"), scale: .magnitude, label: "amplitude (dB)"),
    width: 860)
}
let highest = centers.count { $0[0] == $0.max() }
book.value("slow-power", mean(taken.runs.map { $0.result[1].suffix(5).reduce(0, +) }))
book.value("slow-sum", mean(taken.runs.map { $0.result[2][0] }))
book.value("target-power", pow(standardDeviation(target), 2))
book.claim(
  "clockwork-frequencies", "The fastest module's part has the highest centre of the nine.",
  source: "ours", expected: "in at least nine of ten networks", measured: highest, unit: "of 10",
  holds: highest >= 9)
//: The powers of the parts of period 16 and more add up to {{slow-power:.2f}}, mean of ten networks; their sum's power
//: is {{slow-sum:.2f}}, the target's {{target-power:.2f}}. So they hardly cancel each other: much of it is the step that
//: the slowest takes at its one tick, $t = 256$. The target has no such step; the faster modules take it back.
book.section("Next year's sunspots")
//: A real series: the sunspots of each year from 1700 to 2008, public domain, out of Debian's statsmodels. A network
//: reads a year's number and tells the next one's. It learns from the years to 1900, all at once, by 600 updates of
//: Adam with the gradient's norm clipped to 1; the years to 1950 choose when to stop, and which of six rates. The
//: LSTM's forget bias is 1, the periods are 1 to 32. About 500 weights, ten seeds, committed runs; live, one of each at
//: its best rate. The naive guess is *persistence*: next year will be like this one. It is all judged by the root mean
//: squared error over 1951 to 2008:
let forecasts = Rival.allCases.map { RateChoice(told.runs, of: $0) }
let tests = forecasts.map { $0.results.map { $0[1] } }
book.value("persistence", sunspots.error(sunspots.persistence, 1951...2008))
for (name, errors) in zip(names, tests) { book.value("sun-\(name)", mean(errors)) }
let yearly = book.job(
  "yearly", over: zip(Rival.allCases, forecasts).map { teller($0, $1.rate, book.seed) }
) { try $0.learn(sunspots, epochs: years) }
book.figure(
  "sunspots", caption: "Years that no network has learned from; the live networks.",
  alt: "Sunspots rise and fall every eleven years. All networks stay below the highest peaks."
) {
  let shown = sunspots.places(1951...2008)
  let series = [sunspots.values] + yearly.map(\.guesses)
  let dashes: [Dash] = [.solid, .dotted, .dashDotDot, .longDash]
  let lines = series.indices.map { index in
    Mark.line(
      x: shown.map { sunspots.years[$0] }, y: shown.map { series[index][$0] },
      label: (["sunspots"] + labels)[index], color: ([.data] + colors)[index], dash: dashes[index],
      markers: false)
  }
  return Figure(
    "The Clockwork RNN errs by half as much again", x: Axis("year"), y: Axis("sunspots"),
    width: 860, lines)
}
let behind = zip(tests[2], zip(tests[0], tests[1])).count { $0 > $1.0 && $0 > $1.1 }
book.claim(
  "clockwork-reads-worst", "A step ahead on sunspots, the Clockwork RNN is the worst of the three.",
  source: "ours", expected: "from at least nine of ten seeds", measured: behind, unit: "of 10",
  holds: behind >= 9)
//: Persistence errs by {{persistence:.1f}} spots, the RNN by {{sun-rnn:.1f}}, the LSTM by {{sun-lstm:.1f}}, the
//: Clockwork RNN by {{sun-clockwork:.1f}}. Of its 27 units five tick each year.
book.section("Who is speaking")
//: The paper's second task is to tell spoken words apart. In its place stand Japanese vowels [@kudo1999], out of
//: PyPI's aeon: nine men, 7 to 29 frames of 12 numbers, who is it? 270 utterances to learn from, of which a fifth
//: chooses epoch and rate; 370 for the test. About 1000 weights, periods 1 to 16, ten seeds, committed runs. Wrong
//: in the test, mean, least and most, and live, in per cent; who guesses is wrong at eight of nine:
let chosen = Rival.allCases.map { RateChoice(named.runs, of: $0) }
let readers = chosen.map { $0.results.map { 100 * $0.test } }
let heard = book.job(
  "heard", over: zip(Rival.allCases, chosen).map { listener($0, $1.rate, book.seed) }
) { try $0.learn(speakers[0], test: speakers[1], epochs: passes) }
for (name, errors) in zip(names, readers) { book.value("vowels-\(name)", mean(errors), unit: "%") }
let lines = Rival.allCases.indices.map { place in
  let (errors, now) = (readers[place], 100 * heard[place].test)
  return [labels[place]] + texts([mean(errors), errors.min() ?? 0, errors.max() ?? 0, now], 1)
}
print(textTable([["", "mean", "least", "most", "live"]] + lines))
let inside = rows.joined().count(where: \.isInside) + forecasts.count(where: \.isInside)
book.value("inside", inside + chosen.count(where: \.isInside))
for (name, others) in zip(["rnn", "lstm"], readers) {
  let less = zip(readers[2], others).map { $0 - $1 }
  book.value("to-\(name)", mean(less))
  book.value("to-\(name)-spread", standardDeviation(less))
}
//: Seed by seed the Clockwork RNN's error less the LSTM's is {{to-lstm:.1f}} ± {{to-lstm-spread:.1f}} points, less the
//: RNN's {{to-rnn:.1f}} ± {{to-rnn-spread:.1f}}: no difference that ten seeds show. For spoken words the paper reports
//: (section 4.2, not re-checked) 66.8 % wrong for its RNN, 34.2 for the LSTM and 16.8 for the Clockwork RNN; that
//: experiment was not run here. Of the chapter's 21 best rates {{inside}} have a smaller and a greater one beside them.
