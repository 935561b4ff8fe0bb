import Foundation
import Plot
import Recurrent
import Workbook

let book = Chapter()
let steps = book.knob(
  "steps", book.scaled(quick: 150, standard: 12_000, paper: 24_000), in: 1...10_000_000,
  "training steps of the live additions")

//: # Grid LSTM
//: An LSTM carries a memory along time. A Grid LSTM carries one along depth as well, so that a layer can leave
//: alone what the layer below it knows. This chapter builds the block in a few lines, finds the stack of LSTMs and
//: the deep feed-forward network in it as special cases, and asks parity, addition and memorisation what the second
//: memory is good for.
//:
//: The essay's conclusion [@olah2015] names Grid LSTMs [@kalchbrenner2015] as a promising direction. The paper's text
//: could not be opened for this chapter: equations and tasks come from descriptions of it and from a
//: re-implementation, and of its figures only what could be confirmed is printed.
//:
//: Networks for the tables were trained before by `workbook sweep 10`: the plans below. Live, one small instance of
//: parity and of addition.
let parities = book.plan("parity", over: GridPlans.parity) { $0.learn(steps: 16_000) }
let longParities = book.plan("parity-long", over: GridPlans.longParity) {
  $0.learn(steps: 60_000)
}
let threes = book.plan("addition-3", over: GridPlans.threeDigits) {
  try $0.learn(AdditionTask(digits: 3), steps: 24_000, every: 1200)
}
let fives = book.plan("addition-5", over: GridPlans.fiveDigits) {
  try $0.learn(AdditionTask(digits: 5), steps: 24_000, every: 1200)
}
let recalls = book.plan("memorisation", over: GridPlans.eightSymbols) {
  try $0.learn(MemorisationTask(length: 8, symbols: 16), steps: 6000, every: 300)
}
let longRecalls = book.plan("memorisation-20", over: GridPlans.twentySymbols) {
  try $0.learn(MemorisationTask(length: 20, symbols: 64), steps: 20_000, every: 500)
}
//: The longest are cut into legs. A leg goes on from what the one before it has kept, in a folder beside the committed
//: runs that is not committed; where nothing is kept it begins anew and comes to the same.
let kept = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("Runs/kept.partial")
let narrow = GridRun(.tied, layers: 3, weights: 68_000, rate: 0.003, seed: 1)
let wide = GridRun(.tied, layers: 3, weights: 268_000, rate: 0.002, seed: 1)
let eights = book.plan(
  "addition-8",
  over: GridLeg.legs(of: narrow, steps: 450_000, each: 5000, settling: 400_000)
    + GridLeg.legs(of: wide, steps: 40_000, each: 5000)
) { try $0.learn(AdditionTask(digits: 8), every: 1000, in: kept.appendingPathComponent("8")) }
let fifteens = book.plan(
  "addition-15", over: GridLeg.legs(of: narrow, steps: 400_000, each: 5000)
) { try $0.learn(AdditionTask(digits: 15), every: 1000, in: kept.appendingPathComponent("15")) }

book.section("A block")
//: Into a block of $N$ dimensions come $N$ pairs, each a hidden vector $h_n$ and a memory $m_n$. All hidden vectors
//: are put side by side. Along each dimension stands an LSTM with weights of its own: its gates see everything,
//: its memory is that dimension's alone.
//:
//: $$H = [h_1; \dots; h_N] \qquad i, f, o = \sigma(W H + b) \qquad \tilde m = \tanh(W H + b)$$
//: $$m_n' = f \odot m_n + i \odot \tilde m \qquad h_n' = o \odot \tanh m_n'$$
//:
//: A re-implementation shows $h$ this way, as the essay does; the paper itself is reported to write
//: $\tanh(o \odot m')$ (not re-checked). In Swift:
func lstm<S>(
  _ gates: GridGates<S>, _ seen: Variable<S>, _ memory: Variable<S>
) -> GridSide<S> {
  let input = sigmoid(gates.inputGate(seen))
  let forget = sigmoid(gates.forgetGate(seen))
  let candidate = tanh(gates.candidate(seen))
  let next = forget * memory + input * candidate
  return GridSide(hidden: sigmoid(gates.outputGate(seen)) * tanh(next), memory: next)
}
func block<S>(_ block: GridBlock<S>, _ sides: [GridSide<S>]) -> [GridSide<S>] {
  let seen = sides.dropFirst().reduce(sides[0].hidden) { joining($0, $1.hidden) }
  var next = zip(block.transforms, sides).map { transform, side in
    if case .lstm(let gates) = transform { lstm(gates, seen, side.memory) } else { side }
  }
  for (dimension, transform) in block.transforms.enumerated() {
    if case .identity(let source) = transform { next[dimension].hidden = next[source].hidden }
  }
  return next
}
//: The last loop is for a dimension that has no LSTM: it passes on another dimension's new $h$, and computes
//: nothing.
book.exercise("weights")

book.step()
//: A 2-D grid stacks blocks along depth, at each step of time. Data enter below, through one layer for $h$ and
//: one for $m$; the sides along time begin with zeros. The walk over a sequence, which keeps what leaves each block:
func walk<S>(_ grid: GridLSTM<S>, _ inputs: [Variable<S>]) -> [[[GridSide<S>]]] {
  let zero = GridSide<S>(zeros: inputs[0].shape[0], hidden: grid.hidden)
  var time = Array(repeating: zero, count: grid.layers.count)
  return inputs.map { x in
    var depth = grid.projection(x)
    return time.indices.map { layer in
      let sides = block(grid.layers[layer], [depth, time[layer]])
      (depth, time[layer]) = (sides[0], sides[1])
      return sides
    }
  }
}
var random = SeededGenerator(seed: book.seed)
let inputs = (0..<5).map { _ in Variable(Tensor<Double>(normal: 1, [2, 3], using: &random)) }
func grid(_ layers: Int, depth: GridDimension<Double> = .lstm) -> GridLSTM<Double> {
  GridLSTM(layers: layers, inputs: 3, hidden: 4, tied: false, depth: depth, using: &random)
}
func apart(_ a: Variable<Double>, _ b: Variable<Double>) -> Double {
  (a.value - b.value).largestMagnitude
}
let three = grid(3)
let whole = three(stacking(inputs).reshaped([5, 2, 3])).outputs
let byHand = walk(three, inputs)
let worst = byHand.indices.map { apart(byHand[$0][2][0].hidden, whole.slice($0)) }.max()
book.claim(
  "grid-by-hand", "The lines above give the core's outputs, three layers and five steps.",
  source: "[@kalchbrenner2015], section 3", expected: "at most 1e-12 apart",
  measured: worst ?? .infinity, exact: true, holds: worst ?? 1 <= 1e-12)

book.section("What a grid contains")
//: Two networks of other chapters are grids with something left out.
//:
//: *A stack of LSTMs* is a 2-D grid whose depth is the identity: $h$ goes up, and no memory. Here the core's
//: stacked LSTM cells, with the grid's weights cut in two, one half for $h$ from below and one for the past:
let pass = grid(2, depth: .identity(of: 1))
let entering = stacking(inputs.map { pass.projection($0).hidden }).reshaped([5, 2, 4])
guard let stack = pass.stack else { fatalError("no LSTMs along time") }
let stacked = stack(entering).outputs
let asGrid = walk(pass, inputs)
let stackApart = asGrid.indices.map { apart(asGrid[$0][1][0].hidden, stacked.slice($0)) }.max()
book.claim(
  "grid-stack", "A grid whose depth is the identity is a stack of LSTMs.",
  source: "[@kalchbrenner2015], section 3", expected: "at most 1e-12 apart",
  measured: stackApart ?? .infinity, exact: true, holds: stackApart ?? 1 <= 1e-12)
//: *A 1-D grid* has no time at all. It is a feed-forward network with a memory along its depth, an LSTM that reads
//: nothing while it takes $L$ steps:
let deep = GridFeedforward<Double>(layers: 6, inputs: 3, hidden: 4, tied: true, using: &random)
var side = deep.projection(inputs[0])
for layer in 0..<6 { side = block(deep.layers[layer], [side])[0] }
let deepApart = apart(side.hidden, deep(inputs[0]).hidden)
book.claim(
  "grid-1d", "Six blocks by hand are the core's 1-D grid.",
  source: "[@kalchbrenner2015], section 5.1",
  expected: "at most 1e-12 apart", measured: deepApart, exact: true, holds: deepApart <= 1e-12)
book.figure(
  "blocks",
  caption:
    "Numbers of the first unit, first sequence: one block, a stack of two layers over two steps, a grid.",
  alt:
    "A block with h and m to the right and up; a stack whose m goes right only; a grid with both."
) {
  func first(_ variable: Variable<Double>) -> Double { variable.value[0, 0] }
  func picture(
    _ grid: GridLSTM<Double>, layers: Int, steps: Int, hasMemory: Bool = true
  ) -> GridDiagram {
    GridDiagram(
      (0..<layers).map { layer in
        walk(grid, Array(inputs.prefix(steps))).map { sides in
          let (depth, time) = (sides[layer][0], sides[layer][1])
          return GridDiagram.Step(
            depth: (first(depth.hidden), hasMemory ? first(depth.memory) : nil),
            time: (first(time.hidden), first(time.memory)))
        }
      })
  }
  return Figure(
    "A grid has a memory along depth, a stack has none",
    panels: [
      picture(three, layers: 1, steps: 1).panel("a block"),
      picture(pass, layers: 2, steps: 2, hasMemory: false).panel("a stacked LSTM"),
      picture(three, layers: 2, steps: 2).panel("a 2-D grid"),
    ], columns: 3, width: 980)
}
book.exercise("diagonals")

book.section("Parity")
//: Is the number of ones in a string of $k$ bits odd? Each bit turns the answer over, so a network that misses one of
//: them is right half of the time, and there is nothing to find on the way. The string goes in below, all at once, and
//: ten layers later comes the answer. Three networks of equal weights: the 1-D grid with tied layers, and networks with
//: tanh or ReLU, tied as well and with weights of their own in each layer. Every batch is fresh. Live, eight bits:
let liveParity = [
  ParityRun(.grid, bits: 8, rate: 0.01, seed: book.seed),
  ParityRun(.tanh, bits: 8, rate: 0.001, seed: book.seed),
  ParityRun(.relu, bits: 8, rate: 0.001, seed: book.seed),
]
let paritySteps = book.scaled(quick: 300, standard: 8000, paper: 16_000)
let parityCurves = book.job("parity", over: liveParity) { $0.learn(steps: paritySteps) }
let looks = (1...40).map { paritySteps * $0 / 40 }
book.figure(
  "parity",
  caption:
    "Live: eight bits, ten tied layers, about 18 000 weights; rates as above.",
  alt: "Share of right answers over training steps; the 1-D grid jumps from one half to one."
) {
  Figure(
    "The 1-D grid learns the parity of eight bits", x: Axis("steps"),
    y: Axis("right answers", range: 0.4...1.05), width: 860,
    parityCurves.enumerated().map { index, curve in
      .line(
        x: looks, y: curve.extended(to: looks).scores,
        label: ["1-D grid", "tanh", "ReLU"][index],
        color: [Symbol.cell, .hidden, .candidate][index],
        dash: [Dash.solid, .dashDotDot, .longDash][index], markers: false)
    } + [.horizontal(0.5, label: "a guess", showsValue: false)])
}
book.claim(
  "parity-live", "The 1-D grid learns the parity of eight bits.",
  source: "[@kalchbrenner2015], 5.1",
  expected: "at least 99 %", measured: 100 * parityCurves[0].score, unit: "%",
  holds: parityCurves[0].score >= 0.99)

book.step()
//: Now the committed runs, of two seeds. How many of the two learned it, after how many steps on average, and at which
//: rate: the one at which most did, of equal ones the quickest; a star marks the smallest and the greatest that was
//: tried. First 16 000 steps at most, then 60 000:
print(ParityResults(parities.runs).table + "\n")
print(ParityResults(longParities.runs).table)
let longest = longParities.runs.filter {
  $0.argument.network == .grid && $0.result.hasLearned
}.map(\.argument.bits).max()
book.reported(
  "[@kalchbrenner2015], 5.1, as a review quotes it", paper: "the 1-D grid learns up to 250 bits",
  ours: "up to \(longest ?? 0) bits, ten layers, 60 000 steps", reproduced: (longest ?? 0) >= 250)
//: The grid is not alone. ReLU networks learn sixteen bits as well, tied ones from both seeds and in fewer steps; they want
//: a tenth of the grid's rate, and less. At twenty bits they and the grid learn, tanh doesn't, and at 24 and 30 nobody does in
//: 60 000 steps.
book.exercise("depth-bias")

book.section("Addition")
//: Two numbers of $n$ digits are read, one digit a step, the highest first; then their sum is written. What is
//: written first hangs on carries from what was read last. No shorter numbers to begin with, no turned digits.
//: The grid has memories both ways; tied, all layers have the same weights. Forget gates along time begin with a bias
//: of {{time-bias}}, in stacks as well, so that a memory at first keeps {{time-kept:.2f}} of itself a step.
book.value("time-bias", Int(GridRun.timeBias))
book.value("time-kept", 1 / (1 + exp(-Double(GridRun.timeBias))))
let task = AdditionTask(digits: 3)
let example = task.sequence([7, 0, 4], [5, 1, 8])
func symbol(_ value: Int) -> String { value < 0 ? " " : value > 9 ? "-" : "\(value)" }
print("reads  ", example.read.map(symbol).joined(separator: " "))
print("writes ", example.written.map(symbol).joined(separator: " "))

book.step()
//: Live, three digits, a tied grid and a stack of four layers, both of about 20 000 weights. Whoever adds column by column
//: and forgets the carries has three digits of four right; the exercise below asks for the exact share.
let added = book.job("addition", over: [GridKind.tied, .stacked]) { kind in
  try GridAddition(
    GridRun(kind, layers: 4, weights: 20_000, rate: 0.01, seed: book.seed), task, steps: steps,
    every: max(1, steps / 20), reading: example.read)
}
book.value("steps-done", steps)
book.value("without-carries", 100 * task.shareWithoutCarries, unit: "%")
for (name, run) in zip(["grid", "stack"], added) {
  book.value("live-\(name)", 100 * run.result.curve.score, unit: "%", tolerance: 12)
  book.value("live-\(name)-sums", 100 * (run.result.whole.last ?? 0), unit: "%", tolerance: 25)
}
/// Right digits and right sums over training steps.
func curves(
  _ results: [(name: String, result: GridRun.Result)], _ task: AdditionTask, _ title: String
) -> Figure {
  func panel(_ title: String, _ values: (GridRun.Result) -> [Double], _ more: [Mark]) -> Panel {
    Panel(
      title, x: Axis("steps"), y: Axis("share right", range: 0...1.05),
      results.enumerated().map { index, run in
        .line(
          x: run.result.curve.steps, y: values(run.result), label: run.name,
          color: [Symbol.cell, .hidden][index], dash: [Dash.solid, .longDash][index],
          markers: false)
      } + more)
  }
  return Figure(
    title,
    panels: [
      panel(
        "digits", \.curve.scores,
        [.horizontal(task.shareWithoutCarries, label: "no carries", showsValue: false)]),
      panel("whole sums", \.whole, []),
    ], columns: 2, width: 980)
}
book.figure(
  "addition",
  caption: "Live: three digits, four layers, 20 000 weights, Adam at 0.01, 500 fresh sums a look.",
  alt: "Two charts over training steps: right digits and right sums, tied grid and stacked LSTM."
) {
  curves(
    Array(zip(["tied grid", "stacked LSTM"], added.map(\.result))), task,
    "Digits come before sums")
}
//: After {{steps-done}} steps the grid writes {{live-grid:.0f}} % of the digits and {{live-grid-sums:.0f}} % of the whole
//: sums, the stack {{live-stack:.0f}} % and {{live-stack-sums:.0f}} %. Without carries it would be {{without-carries:.0f}} % of the digits.
book.exercise("without-carries")

book.step()
//: What do the memories hold meanwhile? The root mean square of each, over its units, while the live grid adds 704 and
//: 518:
book.figure(
  "memories", caption: "Left: what each block hands up. Right: what it hands to the next step.",
  alt: "Two heat maps, layers by steps, of the size of the memory along depth and along time."
) {
  func map(_ values: [[Double]], _ title: String) -> Panel {
    Panel(
      title,
      HeatMap(
        values, rows: values.indices.reversed().map { "\($0 + 1)" },
        columns: example.read.map(symbol), x: Axis("symbol read"), y: Axis("layer"),
        scale: .magnitude, label: "root mean square"))
  }
  return Figure(
    "The two memories of one addition",
    panels: [
      map(added[0].memories?.depth ?? [], "memory along depth"),
      map(added[0].memories?.time ?? [], "memory along time"),
    ], columns: 2, width: 980)
}
for (name, memory) in [("depth", added[0].memories?.depth), ("time", added[0].memories?.time)] {
  for (step, digit) in [(0, "first"), (6, "sixth")] {
    book.value("\(name)-\(digit)", mean((memory ?? []).map { $0[step] }), tolerance: 2)
  }
}
//: Averaged over the layers, what goes along time is {{time-first:.1f}} after the first digit and {{time-sixth:.1f}} after the sixth:
//: it gathers what is read. What goes up begins anew at each step: {{depth-first:.1f}} and {{depth-sixth:.1f}}.
book.step()
//: Committed runs of 24 000 steps at most, 15 sums each: three digits with about 20 000 weights and three seeds, then five
//: digits with about 40 000 and two. At each depth the three kinds have equal weights within 2 %; more layers make
//: blocks that are not tied narrower. Right digits and right sums, in per cent, and the rate, chosen by the digits:
let (sums, longerSums) = (GridResults(threes.runs), GridResults(fives.runs))
print(sums.table + "\n")
print(longerSums.table)
book.figure(
  "addition-depth", caption: "Committed runs: means over the seeds, each at its best rate.",
  alt: "Right digits over the number of layers, for three kinds of network, 3 and 5 digits."
) {
  func panel(_ title: String, _ results: GridResults) -> Panel {
    Panel(
      title, x: Axis("layers", ticks: results.depths.map { Tick(Double($0), "\($0)") }),
      y: Axis("right digits", range: 0...1.05),
      GridKind.allCases.enumerated().map { index, kind in
        .line(
          x: results.depths, y: results.depths.map { mean(results.symbols(kind, layers: $0)) },
          label: kind.rawValue, color: [Symbol.cell, .forget, .hidden][index],
          dash: [Dash.solid, .dotted, .longDash][index])
      })
  }
  return Figure(
    "Deep stacks fall behind",
    panels: [panel("three digits", sums), panel("five digits", longerSums)], columns: 2,
    width: 980)
}
for (name, results) in [("three", sums), ("five", longerSums)] {
  book.value("\(name)-tied", results.gain(.tied), unit: "points")
  book.value("\(name)-stacked", results.gain(.stacked), unit: "points")
}
book.value("five-without", 100 * AdditionTask(digits: 5).shareWithoutCarries, unit: "%")
book.claim(
  "depth", "Adding three digits, depth helps the tied grid and hurts the stack.", source: "ours",
  expected: "four layers against one: more right digits, and fewer",
  measured: sums.gain(.tied) - sums.gain(.stacked), unit: "points apart",
  holds: sums.gain(.tied) > 0 && sums.gain(.stacked) < 0)
//: Four layers instead of one change the tied grid's share of right digits by {{three-tied:.0f}} and the stack's by
//: {{three-stacked:.0f}}. On five digits it is {{five-tied:.0f}} and {{five-stacked:.0f}} from one layer to six; so few steps
//: are too few for carries, and forgetting all of them would make {{five-without:.0f}} %.

book.step()
//: Longer numbers, tied grids of three layers: eight digits by {{narrow}} units at a rate of 0.003 and by {{wide}} at 0.002.
let long = [narrow, wide].map { run in
  eights.runs.last { $0.argument.run.weights == run.weights }?.result ?? GridRun.Result()
}
let units = [narrow, wide].map { $0.widths(inputs: 11, outputs: 10)[0] }
for (name, (units, result)) in zip(["narrow", "wide"], zip(units, long)) {
  book.value(name, units)
  book.value("\(name)-digits", 100 * result.curve.score, unit: "%")
  book.value("\(name)-sums", 100 * (result.whole.last ?? 0), unit: "%")
  book.value("\(name)-steps", result.curve.steps.last ?? 0)
}
book.figure(
  "addition-8", caption: "Committed runs, eight digits, one seed, 500 fresh sums a look.",
  alt: "Right digits and right sums over training steps, eight digits, two tied grids."
) {
  curves(
    zip(units.map { "\($0) units" }, long).filter { !$0.1.whole.isEmpty },
    AdditionTask(digits: 8), "Eight digits come one after another")
}
//: After {{narrow-steps}} steps of 15 sums the narrow grid has {{narrow-digits:.1f}} % of the digits right and {{narrow-sums:.1f}} % of the sums,
//: after {{wide-steps}} the wide one {{wide-digits:.1f}} % and {{wide-sums:.1f}} %. The longer curve climbs in steps with long flats between. Either is
//: unfinished where the list below counts fewer legs than are planned.

book.section("Memorisation")
//: The second task: read eight symbols, drawn from sixteen, then write them down in the same order. Committed runs of
//: 6000 steps at most, about 20 000 weights, two seeds. Right symbols and right sequences, in per cent, and the rate:
let recall = GridResults(recalls.runs)
print(recall.table + "\n")
//: And twenty symbols of sixty-four, 20 000 steps, about 80 000 weights, one seed and one rate:
print(GridResults(longRecalls.runs).table)
book.value("recall-tied", recall.gain(.tied), unit: "points")
book.value("recall-stacked", recall.gain(.stacked), unit: "points")
//: Six layers instead of one change the tied grid's share by {{recall-tied:.0f}}, the stack's by {{recall-stacked:.0f}}.

book.section("Not run yet")
//: What is planned and not run, or not to its end:
for (name, done, planned) in [
  ("parity of 20 to 30 bits", longParities.runs.count, longParities.planned),
  ("addition of 5 digits", fives.runs.count, fives.planned),
  ("addition of 8 digits, legs", eights.runs.count, eights.planned),
  ("addition of 15 digits, legs", fifteens.runs.count, fifteens.planned),
  ("20 symbols of 64", longRecalls.runs.count, longRecalls.planned),
] where done < planned { print("\(name): \(done) of \(planned)") }
