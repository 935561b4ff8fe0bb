import Foundation
import Plot
import Recurrent
import Workbook

let book = Chapter()
let epochs = book.knob(
  "epochs", book.scaled(quick: 100, standard: 2000, paper: 2000), in: 1...1_000_000,
  "how often the live networks hear their waveform")
let firstTime = book.knob(
  "first-time", 1, in: 0...1_000_000, "t of the first step, in the live networks that play")
let years = book.scaled(quick: 40, standard: 600, paper: 600)

//: # The Clockwork RNN
//: A plain RNN cut into modules, each with a clock of its own. This chapter builds it, counts what its clocks
//: save, has it play waveforms against an RNN and an LSTM, and looks for tasks where clocks don't help.
//:
//: In its "Variants on Long Short Term Memory" the essay [@olah2015] says in passing that there are completely
//: different ways to reach far back, such as the Clockwork RNN [@koutnik2014]; the Chinese note [@kuang2018] names
//: it and no other variant. There is no gate in it: slow units remember because they are seldom computed.
//:
//: Networks for the tables were trained before by `workbook sweep 8`: the plans below. Each network has a choice of
//: learning rates, and they have equally many weights, within 2 % of their mean. Live, one small instance of each.
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
let played = book.plan("waves", over: WaveRun.all(sizes, .nesterovOnSum, rates: rates), errors)
let adamRuns = WaveRun.all(
  [large], .adam, rates: rates.mapValues { _ in [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03] })
let adam = book.plan("adam", over: adamRuns, errors)
let sunspots = try YearlySeries(text: book.text("sunspots.csv"))
let tellers = each([0.001, 0.003, 0.01, 0.03, 0.1, 0.3]) {
  ForecastRun(network: $0, weights: 492, rate: $1, seed: $2)
}
let told = book.plan("sunspots", over: tellers) { run in
  let outcome = try run.learn(sunspots, epochs: 600)
  return [outcome.validation, outcome.test]
}
let speakers = try ["train", "test"].map {
  try SpokenVowels(text: book.text("japanese-vowels-\($0).ts"))
}
let listeners = each([0.003, 0.01, 0.03, 0.1, 0.3]) {
  VowelRun(network: $0, weights: 1020, rate: $1, seed: $2)
}
let named = book.plan("vowels", over: listeners) {
  try $0.learn(speakers[0], test: speakers[1], epochs: 60)
}
let time = Axis("t", unit: "steps")
let (names, colors) = (["rnn", "lstm", "clockwork"], [Symbol.hidden, .cell, .candidate])
func padded(_ text: String, _ width: Int) -> String {
  text.padding(toLength: width, withPad: " ", startingAt: 0)
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
  "modules", caption: "Left: six modules over 32 steps. Right: $U$ of the four modules above.",
  alt: "Points: module of period 1 ticks always, 32 almost never. A matrix, empty below the blocks."
) {
  let periods = [1, 2, 4, 8, 16, 32]
  let marks = periods.map { Tick($0, "\($0)") }
  let owners = ["1", "1", "1", "2", "2", "2", "4", "4", "4", "8", "8", "8"]
  let matrix = cell.clocks.flatMap(\.recurrentWeight.value.rows).map {
    [Double](repeating: 0, count: 12 - $0.count) + $0
  }
  return Figure(
    "Slow modules tick seldom and see no faster ones",
    panels: [
      Panel(
        "which module ticks when", x: time,
        y: Axis("period", unit: "steps", scale: .log, range: 0.7...45, ticks: marks),
        periods.map { period in
          let times = Array(stride(from: 0, through: 32, by: period))
          return .points(x: times, y: times.map { _ in period }, color: .hidden)
        }),
      Panel(
        "who sees whom",
        HeatMap(
          matrix, rows: owners, columns: owners, x: Axis("period of the unit seen"),
          y: Axis("period of the unit"), scale: .signed, label: "weight")),
    ], columns: 2, width: 980)
}
//: Does time begin at 0 or at 1? At $t = 0$ every module ticks, so all hear the first input. From $t = 1$ on a module
//: of period 256 keeps its zeros for 255 steps. Here networks that read begin at 0, and those
//: that play at 1, which did better in trials; `--set first-time=0` shows it.
book.exercise("ticks")
book.exercise("slow-first")

book.section("What the clocks save")
//: With $g$ modules of $k$ units, periods $1, 2, 4, \dots$ and $n = gk$, a step's recurrent product takes
//:
//: $$k^2 \sum_{i=1}^{g} \frac{g - i + 1}{2^{i-1}} = k^2\,(2g - 2 + 2^{1-g}) \quad\text{products on average, and an RNN's } n^2.$$
//:
//: Counted, one by one, over a whole turn of the slowest clock, for five units a module:
func count(modules: Int, units: Int, at t: Int) -> Int {
  var products = 0
  for row in 0..<modules where t % (1 << row) == 0 {
    for _ in 0..<units { for _ in row * units..<modules * units { products += 1 } }
  }
  return products
}
let misses = (1...9).map { modules in
  let products = (0..<1 << (modules - 1)).map { count(modules: modules, units: 5, at: $0) }
  let counted = mean(products.map(Double.init))
  let formula = 25 * (2 * Double(modules) - 2 + pow(2, Double(1 - modules)))
  let both = [counted, formula].map { numberText($0, decimals: 2) }
  print("g = \(modules): \(both[0]) counted, \(both[1]) by formula, RNN \(25 * modules * modules)")
  return abs(counted - formula)
}
book.value("times-fewer", 81 / (16 + 1 / 256.0))
book.claim(
  "clockwork-products", "The products counted are the formula's, for 1 to 9 modules.",
  source: "ours", expected: "equal", measured: misses.max() ?? .infinity, unit: "apart",
  exact: true, holds: misses.allSatisfy { $0 < 1e-9 })
//: Nine modules take {{times-fewer:.1f}} times fewer products than an RNN of as many units. Time is another matter:
//: small products don't fill a processor's registers. It belongs into the benchmark, where this cell is missing.
book.exercise("products")
book.exercise("planted")

book.section("A waveform from nothing")
//: A network without input has nothing but its state to tell one step from the next. Can it learn to play a fixed
//: waveform of 320 points? The paper has cuts of music, 7 ms each, which we don't have. Ours are synthetic:
book.figure(
  "waves", caption: "Five targets, scaled to reach from −1 to 1. No period is a power of two.",
  alt: "Five waveforms: a chord, a dying tone, a tone that rises, ringing pulses, smooth noise."
) {
  Figure(
    "Five sounds of 320 points",
    panels: Waveform.allCases.map { wave in
      Panel(wave.rawValue, x: time, y: Axis("d_t"), [.line(wave.samples(), color: .data)])
    }, columns: 3, width: 980)
}
//: The settings are the paper's as reported (section 4.1, not re-checked): no input, one linear output, weights from
//: $N(0, 0.1^2)$, 2000 epochs of gradient descent with Nesterov's momentum 0.95, a learning rate of 3e-4 for RNN and
//: Clockwork RNN and of 3e-5 for an LSTM with peepholes and forget bias 5; about 100, 250, 500 and 1000 weights. We
//: give each network four or five rates, that one among them. At 100 weights four modules have 2 or 3 units each, of
//: periods 1, 4, 16, 64; at 250 six, of powers of 3; then nine, up to 256. The weights of each:
for networks in sizes.map(WaveRun.networks) {
  let counts = Rival.allCases.map { networks.weights(of: $0, hidden: networks.hidden($0)) }
  print(zip(Rival.allCases, counts).map { "\($0.rawValue) \($1)" }.joined(separator: ", "))
}

book.step()
//: There is a trap in the rate. An epoch's gradient may be that of the *sum* of the 320 squared errors, or of their
//: mean, 320 times smaller. The text reads the same; with the mean, 3e-4 hardly moves. Live, one waveform, pulses
//: that ring, all three networks, and the trap. Errors are over the target's variance: a flat line's is 1.
func run(_ rival: Rival, _ rate: Float, _ rule: WaveRun.Rule = .nesterovOnSum) -> WaveRun {
  WaveRun(network: rival, weights: large, rate: rate, seed: book.seed, rule: rule)
}
let liveRuns = [
  run(.rnn, 3e-5), run(.lstm, 3e-5), run(.clockwork, 1e-4),
  run(.clockwork, 3e-4, .nesterovOnMean),
]
let target = Waveform.vowel.samples()
let live = book.job("live", over: liveRuns) { run in
  run.learn(target, epochs: epochs, looks: 40, firstTime: firstTime)
}
for (name, result) in zip(names + ["trap"], live) {
  book.value("live-\(name)", result.error, tolerance: max(0.02, 0.9 * result.error))
}
book.claim(
  "clockwork-trap", "The Clockwork RNN learns on the summed error, and on the mean hardly.",
  source: "ours", expected: "the error five times smaller, at least",
  measured: live[3].error / live[2].error, unit: "times", holds: live[3].error >= 5 * live[2].error)
book.figure(
  "played",
  caption: "The live runs. Rates: RNN and LSTM 3e-5, Clockwork RNN 1e-4, on the mean 3e-4.",
  alt: "Errors: only the Clockwork RNN's falls. It plays the pulses, the RNN nearly nothing."
) {
  let looks = (1...40).map { epochs * $0 / 40 }
  let labels = Rival.allCases.map(\.rawValue) + ["Clockwork, mean"]
  let dashes: [Dash] = [.solid, .dashDotDot, .longDash, .dotted]
  let course = labels.indices.map { index in
    Mark.line(
      x: looks, y: live[index].errors, label: labels[index], color: (colors + [.candidate])[index],
      dash: dashes[index], markers: false)
  }
  let sounds = Rival.allCases.indices.map { index in
    Panel(
      labels[index], x: time, y: Axis("y_t", range: -1.2...1.2),
      [
        .line(target, label: "target", color: .data),
        .line(live[index].output, label: "played", color: colors[index], dash: .solid),
      ])
  }
  let error = Axis("normalised error", scale: .log, range: 0.001...2)
  return Figure(
    "Only the Clockwork RNN learns the sound, and only on the summed error",
    panels: [Panel("while learning", x: Axis("epochs"), y: error, course)] + sounds, columns: 2,
    width: 980)
}

book.step()
//: Now the committed runs: five waveforms, four seeds, so twenty networks in each cell of the table. A run that
//: ends worse than a flat line, or whose numbers overflow, counts as 1; each network's rate is the one with the least
//: mean. Mean and standard deviation, the rate, and how many of the twenty are at 0.9 or above:
let scores = sizes.map { size in
  Rival.allCases.map { RateChoice(played.runs, of: $0, weights: size) }
}
let byAdam = Rival.allCases.map { RateChoice(adam.runs, of: $0, weights: large) }
let rows = scores + [byAdam]
print(padded("", 7) + Rival.allCases.map { padded($0.rawValue, 28) }.joined())
for (name, row) in zip(sizes.map { "\($0)" } + ["Adam"], rows) {
  let cells = row.map { choice in
    let text = [mean(choice.errors), standardDeviation(choice.errors)]
      .map { numberText($0, decimals: 4) }.joined(separator: " ± ")
    return padded("\(text) \(choice.rate) \(choice.errors.count { $0 >= 0.9 })", 28)
  }
  print(padded(name, 7) + cells.joined())
}
let means = rows.map { row in row.map { mean($0.errors) } }
let inOrder = means.map { $0[2] < $0[1] && $0[1] < $0[0] }
for (index, name) in names.enumerated() {
  book.value("nmse-\(name)", mean(scores[3][index].errors))
  book.value("spread-\(name)", standardDeviation(scores[3][index].errors))
  book.value("adam-\(name)", mean(byAdam[index].errors))
}
book.claim(
  "clockwork-order", "The Clockwork RNN errs least, then the LSTM, then the RNN.",
  source: "[@koutnik2014], section 4.1", expected: "at all four sizes, and by Adam at 1000 weights",
  measured: inOrder.count { $0 }, unit: "of 5 rows", holds: !inOrder.contains(false))
let fast = played.runs.filter { $0.argument.network == .clockwork && $0.argument.rate == 3e-4 }
book.value("wild", fast.flatMap(\.result).count { $0 >= 1 })
book.value("inside", rows.joined().count(where: \.isInside))
book.reported(
  "[@koutnik2014], section 4.1",
  paper: "RNN 0.46 ± 0.08, LSTM 0.04 ± 0.01, Clockwork 0.007 ± 0.004 (reported, not re-checked)",
  ours: "{{nmse-rnn:.2f}} ± {{spread-rnn:.2f}}, {{nmse-lstm:.2f}} ± {{spread-lstm:.2f}}, "
    + "{{nmse-clockwork:.4f}} ± {{spread-clockwork:.4f}}",
  reproduced: zip(scores[3], [0.46, 0.04, 0.007]).allSatisfy { (0.5...2) ~= mean($0.errors) / $1 })
book.figure(
  "sizes", caption: "Committed runs; mean and range of twenty networks a point.",
  alt: "Error over weights: the Clockwork RNN falls steeply, the LSTM a little, the RNN hardly."
) {
  Figure(
    "More weights help the Clockwork RNN most",
    x: Axis("weights", scale: .log, range: 80...1200, ticks: sizes.map { Tick($0, "\($0)") }),
    y: Axis("normalised error", scale: .log),
    Rival.allCases.enumerated().map { index, rival in
      let runs = (0..<20).map { run in scores.map { $0[index].errors[run] } }
      return .line(
        x: sizes, runs: runs, label: rival.rawValue, color: colors[index], countsRuns: false)
    })
}
//: The order is the paper's at every size, and by Adam, too. The distances are not: our RNN does little better than a
//: flat line and our LSTM errs {{nmse-lstm:.2f}}, on sounds that are not the paper's. Our Clockwork RNN is at its
//: best at 1e-4; at 3e-4, the paper's rate, {{wild}} of 80 runs end worse than a flat line. By Adam the LSTM comes to
//: {{adam-lstm:.2f}} and the Clockwork RNN to {{adam-clockwork:.4f}}. {{inside}} of 15 best rates lie inside. Clocks
//: give for nothing what the others must learn: where in the wave one is.
book.exercise("square-wave")

book.section("Which module carries which frequency")
//: The output is a sum over units of weight times $h_t$, so each module has its part in it. Here are the nine
//: parts of the live network, each taken apart by a Fourier transform. What changes every $T$ steps at most has its
//: power below $320 / 2T$ cycles, but for the edges of its steps.
let networks = WaveRun.networks(weights: large)
let spectra = networks.modules(sharing: networks.hidden(.clockwork)).map { units in
  spectrum(live[2].parts.map { $0[units].reduce(0, +) })
}
let centers = spectra.map { spectralCenter($0) }
let slowest = centers.suffix(5).max() ?? .infinity
book.figure(
  "frequencies", caption: "The first row is the target, the others are parts of what is played.",
  alt: "Heat map: peaks every 6.3 cycles in target and module 1; slow ones fade to the right."
) {
  let rows = ([spectrum(target)] + spectra).map { $0.prefix(64).map { 20 * log10(max($0, 1e-3)) } }
  return Figure(
    "The fastest module plays the pulses, the slower ones what is slow",
    HeatMap(
      rows, rows: ["target"] + networks.periods.map { "\($0)" }, columns: (1...64).map { "\($0)" },
      x: Axis("cycles in 320 steps"), y: Axis("period"), scale: .magnitude, label: "amplitude (dB)"),
    width: 860)
}
book.value("center-fastest", centers[0], tolerance: 10)
book.value("center-slow", slowest, tolerance: 4)
book.claim(
  "clockwork-frequencies",
  "The fastest module carries the highest frequencies, slow ones low ones.",
  source: "ours", expected: "its middle highest; periods of 16 and more below 10 cycles, 320/2T",
  measured: slowest, unit: "cycles, the highest of those",
  holds: centers[0] == centers.max() && slowest < 10)
//: The middle of the power lies at {{center-fastest:.0f}} cycles in the fastest module, and nowhere above
//: {{center-slow:.0f}} from period 16 on. The one tick of the slowest, at $t = 256$, has a little of every frequency.

book.section("Next year's sunspots")
//: A real series: the sunspots of each year from 1700 to 2008. A network reads a year's number and tells the next
//: one's. It learns from the years to 1900; those to 1950 choose when to stop, and which of six rates. About 500
//: weights, ten seeds, committed runs; live, one of each at its best rate. The naive guess is *persistence*: next
//: year will be like this one. It is all judged by the root mean squared error over 1951 to 2008:
let forecasts = Rival.allCases.map { RateChoice(told.runs, of: $0) }
let tests = forecasts.map { $0.results.map { $0[1] } }
book.value("persistence", sunspots.error(sunspots.persistence, 1951...2008))
for (name, errors) in zip(names, tests) { book.value("sun-\(name)", mean(errors)) }
let yearly = book.job(
  "yearly",
  over: zip(Rival.allCases, forecasts).map {
    ForecastRun(network: $0, weights: 492, rate: $1.rate, seed: book.seed)
  }
) { try $0.learn(sunspots, epochs: years) }
book.figure(
  "sunspots", caption: "Years that no network has learned from; the live networks.",
  alt: "Sunspots rise and fall every eleven years; the LSTM follows, the Clockwork RNN stays low."
) {
  let shown = sunspots.places(1951...2008)
  func line(_ values: [Double], _ label: String, _ color: Symbol, _ dash: Dash) -> Mark {
    .line(
      x: shown.map { sunspots.years[$0] }, y: shown.map { values[$0] }, label: label, color: color,
      dash: dash, markers: false)
  }
  return Figure(
    "The LSTM follows the series, the Clockwork RNN cuts off the peaks", x: Axis("year"),
    y: Axis("sunspots"),
    width: 860,
    [
      line(sunspots.values, "sunspots", .data, .solid),
      line(yearly[1].guesses, "LSTM", .cell, .dashDotDot),
      line(yearly[2].guesses, "Clockwork RNN", .candidate, .longDash),
      line(sunspots.persistence, "persistence", .reference, .dotted),
    ])
}
let behind = zip(tests[2], zip(tests[0], tests[1])).count { $0 > $1.0 && $0 > $1.1 }
book.claim(
  "clockwork-reads-worst", "A step ahead on sunspots, the Clockwork RNN is the worst of the three.",
  source: "ours", expected: "from at least nine of ten seeds", measured: behind, unit: "of 10",
  holds: behind >= 9)
//: Persistence errs by {{persistence:.1f}} spots, the RNN by {{sun-rnn:.1f}}, the LSTM by {{sun-lstm:.1f}}, the
//: Clockwork RNN by {{sun-clockwork:.1f}}. Of its 27 units five tick each year; the others hear only the years at
//: which they tick, and no fast unit may tell them what happened between. What helps to play hinders listening.

book.section("Who is speaking")
//: The paper's second task is to tell spoken words apart. In its place stand Japanese vowels [@kudo1999], out of
//: PyPI's aeon: nine men, 7 to 29 frames of 12 numbers, who is it? 270 utterances to learn from, of which a fifth
//: chooses epoch and rate; 370 for the test. About 1000 weights, periods 1 to 16, ten seeds, committed runs. Wrong
//: in the test, mean, least and most, in per cent; who guesses is wrong at eight of nine:
let readers = Rival.allCases.map { RateChoice(named.runs, of: $0).results.map { 100 * $0.test } }
for ((name, rival), errors) in zip(zip(names, Rival.allCases), readers) {
  book.value("vowels-\(name)", mean(errors), unit: "%")
  let cells = [mean(errors), errors.min() ?? 0, errors.max() ?? 0]
  print(
    padded(rival.rawValue, 14), cells.map { numberText($0, decimals: 1) }.joined(separator: "  "))
}
book.reported(
  "[@koutnik2014], section 4.2",
  paper: "words, wrong: RNN 66.8, LSTM 34.2, Clockwork RNN 16.8 % (reported, not re-checked)",
  ours: "another task: {{vowels-rnn:.1f}}, {{vowels-lstm:.1f}}, {{vowels-clockwork:.1f}}",
  reproduced: readers.map { mean($0) }.dropLast().allSatisfy { $0 > 1.5 * mean(readers[2]) })
//: No clock is needed here: 29 frames at most, and any of them may give the man away.
