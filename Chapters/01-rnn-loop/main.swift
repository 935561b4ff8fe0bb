import Foundation
import Plot
import Recurrent
import Workbook

let book = Chapter()
let hidden = book.knob("hidden", 128, in: 2...1024, "hidden units of the character RNN")
let batch = book.knob("batch", 32, in: 1...512, "places of the text read side by side")
let window = book.knob("window", 32, in: 2...512, "steps of truncated BPTT")
let rate = book.knob("rate", 0.004, in: 1e-6...1, "first learning rate")
let steps = book.knob(
  "steps", book.scaled(quick: 400, standard: 5000, paper: 40_000), in: 1...1_000_000,
  "training steps of the character RNN")
let longest = book.knob("longest", 3000, in: 10...100_000, "most training steps of a recall")
typealias SymbolRNN = SymbolModel<RNNCell<Float>>

//: # The RNN loop
//: A recurrent network is one small network used again at every step; this chapter builds the
//: loop, opens it into a chain, differentiates it by hand, and lets it learn to write.
//:
//: The essay's section "Recurrent Neural Networks" [@olah2015] rests on two pictures: a network with
//: a loop, and a chain of copies that each hand a message to the next. The Chinese note [@kuang2018]
//: keeps both. Here they become programs. Two of the essay's testable claims belong to this chapter:
//: that unrolling changes nothing (E1), and that a small gap can be bridged (E2).

book.section("A loop is a chain of copies")
//: Call the network $A$. At step $t$ it sees an input $x_t$ and what it said a step before,
//: $h_{t-1}$, and says $h_t$. What passes along the loop is the *hidden state*: all that the
//: network knows of the past [@elman1990]. The simplest $A$ is a single tanh layer:
//:
//: $$h_t = \tanh(W x_t + U h_{t-1} + b)$$
//:
//: Before the first step the state is zero. With one number in and one number of memory, every value
//: fits on a wire. We set $W = 1.2$, $U = 0.8$, $b = 0$; a pulse arrives first, then nothing.
let small = RNNCell(
  inputWeight: Variable(Tensor([[1.2]])), recurrentWeight: Variable(Tensor([[0.8]])),
  bias: Variable(Tensor([0.0])))
let pulse = [1.0, 0, 0]
var state = small.initialState(batch: 1)
let trace = pulse.map { x in
  state = small.step(Variable(Tensor([[x]])), state).state
  return state.hidden.value.scalar
}
print("h:", trace.map { numberText($0) }.joined(separator: ", "))

book.figure(
  "loop-and-chain",
  caption:
    "The loop, and the loop opened in time. The pulse is gone after one step; its trace is not.",
  alt: "A diagram: a box A with a loop on itself, and three copies of A in a row. A pulse of "
    + "1.00 enters the first; the values between the copies shrink from step to step."
) {
  Figure(
    "A network with a loop is a chain of copies of itself",
    Diagram(width: 12, height: UnrolledNetwork.height) {
      UnrolledNetwork(loopAt: 1.2)
      Text("=", at: Point(4, 2.3))
      UnrolledNetwork(chainFrom: 6, inputs: pulse, states: trace)
    }, width: 720)
}
book.exercise("pulse")

book.section("Unrolling changes nothing")
//: If the chain is only a picture of the loop, then a feed-forward network of $T$ layers, each with
//: a copy of the weights in memory of its own, has to say the same: the same operations in the same
//: order, so bit for bit. `stack` never calls the cell; it is a deep network like any other, with
//: weights and an input for each layer. A `GradientTrial` is a random cell over random inputs, with a
//: loss that weighs every output by random numbers, $L = \sum_t v_t \cdot h_t$.
func stack(
  _ layers: [RNNCell<Double>], _ x: [Variable<Double>], _ start: Variable<Double>
) -> [Variable<Double>] {
  var h = [start]
  for (own, x) in zip(layers, x) {
    let past = own.recurrentWeight.applied(to: h[h.count - 1])
    h.append(tanh(own.inputWeight.applied(to: x) + past + own.bias))
  }
  return Array(h.dropFirst())
}
func copies(of trial: GradientTrial) -> [RNNCell<Double>] {
  trial.inputs.map { _ in trial.cell.copied() }
}
let shapes = [(1, 1, 1, 1), (3, 7, 2, 5), (17, 33, 3, 16), (4, 100, 8, 64)]  // B, T, D, H
let seeds = SeededGenerator.seeds(book.scaled(quick: 3, standard: 10, paper: 100), from: book.seed)
let trials = shapes.flatMap { batch, time, inputs, hidden in
  seeds.map { GradientTrial(batch: batch, time: time, inputs: inputs, hidden: hidden, seed: $0) }
}
var (compared, different) = (0, 0)
for trial in trials {
  for (a, b) in zip(trial.outputs(), stack(copies(of: trial), trial.inputs, trial.start)) {
    compared += a.value.count
    different += zip(a.value.scalars, b.value.scalars).count { $0.bitPattern != $1.bitPattern }
  }
}
book.value("compared", compared)
book.claim(
  "E1", "The loop says what explicit feed-forward copies say, in {{compared}} numbers bit for bit.",
  source: "[@olah2015], \"Recurrent Neural Networks\"", expected: "0 numbers differ",
  measured: different, exact: true,
  holds: different == 0 && compared == seeds.count * shapes.map { $0 * $1 * $3 }.reduce(0, +))

book.section("One matrix, many uses")
//: The copies share their weights. So the gradient of a weight is the sum of what each copy would
//: ask for, if the weight were its own:
//:
//: $$\frac{\partial L}{\partial U} = \sum_{t=1}^{T} \frac{\partial L}{\partial U_t}$$
//:
//: The number of weights does not grow with $T$; the number of their uses does. We differentiate the
//: loop, where $U$ is one variable, and the stack, where each layer has a $U_t$, and compare.
func gradientsOfLoop(_ trial: GradientTrial) -> [Tensor<Double>] {
  trial.cell.clearGradients()
  trial.loss(trial.outputs()).backward()
  return trial.cell.gradients
}
func gradientsOfCopies(_ trial: GradientTrial) -> [[Tensor<Double>]] {
  let copies = copies(of: trial)
  trial.loss(stack(copies, trial.inputs, trial.start)).backward()
  return copies.map(\.gradients)
}
let sumError = worstRelativeError(
  trials.flatMap { trial in
    let copies = gradientsOfCopies(trial)
    let sums = (0..<3).map { part in copies.dropFirst().reduce(copies[0][part]) { $0 + $1[part] } }
    return Array(zip(sums, gradientsOfLoop(trial)))
  })
book.claim(
  "bptt-is-a-sum", "The gradient of each shared weight is the sum of the gradients of its copies.",
  source: "[@werbos1990]", expected: "at most 1e-12, relative", measured: sumError, exact: true,
  holds: sumError <= 1e-12)
book.exercise("shares")

book.step()
//: How much does each copy of $U$ contribute? Take the length of its gradient (the root of the sum of
//: squares) where the loss looks at the last step alone.
let shares = seeds.map { seed in
  let trial = GradientTrial(batch: 8, time: 20, inputs: 4, hidden: 32, seed: seed, lossAtEnd: true)
  return gradientsOfCopies(trial).map { $0[1].norm }
}
let factors = shares.map { exp(log($0[7] / $0[19]) / 12) }
book.value("factor", mean(factors))
book.figure(
  "share-of-each-copy",
  caption: "32 random units, loss at step 20 only: median and range over the networks.",
  alt: "A line with a band, on a logarithmic axis: the norm falls from step 20 towards step 1."
) {
  Figure(
    "The copy next to the loss has the most to say",
    x: Axis("time step of the copy"), y: Axis("norm of its gradient", scale: .log),
    [.line(x: Array(1...20), runs: shares, center: .median, label: "∂L/∂U_t", color: .hidden)])
}
//: From step 20 back to step 8, each step multiplies the norm by {{factor}} in the mean.
book.exercise("fading")

book.section("BPTT by hand")
//: Backpropagation through time is the chain rule, walked from the last copy to the first. Let
//: $\delta_t = \partial L / \partial a_t$ with $a_t = W x_t + U h_{t-1} + b$, what the tanh is applied to.
//: It collects what the loss at step $t$ wants, $v_t = \partial L_t / \partial h_t$, and what the copy
//: after it wants; behind the last copy there is nothing, $\delta_{T+1} = 0$, and $\odot$ multiplies
//: element by element:
//:
//: $$\delta_t = (1 - h_t^2) \odot (v_t + U^\top \delta_{t+1})$$
//: $$\frac{\partial L}{\partial W} = \sum_t \delta_t x_t^\top \qquad
//: \frac{\partial L}{\partial U} = \sum_t \delta_t h_{t-1}^\top \qquad
//: \frac{\partial L}{\partial b} = \sum_t \delta_t$$
//:
//: In code each sequence of the batch is a row, so $U^\top \delta$ is `delta` times $U$:
func backpropagate(_ trial: GradientTrial) -> [Tensor<Double>] {
  let h = [trial.start.value] + trial.outputs().map(\.value)
  let recurrentWeight = trial.cell.recurrentWeight.value
  var (dW, dU, db) = (0 * trial.cell.inputWeight.value, 0 * recurrentWeight, 0 * h[0].sumOverRows)
  var delta = 0 * h[0]
  for t in trial.inputs.indices.reversed() {
    delta =
      (1 - h[t + 1] * h[t + 1]) * (trial.lossWeights[t] + matrixProduct(delta, recurrentWeight))
    dW += matrixProduct(delta, trial.inputs[t].value, transposing: .first)
    dU += matrixProduct(delta, h[t], transposing: .first)
    db += delta.sumOverRows
  }
  return [dW, dU, db]
}
let handError = worstRelativeError(
  trials.flatMap { Array(zip(backpropagate($0), gradientsOfLoop($0))) })
book.claim(
  "bptt-by-hand", "The recursion gives the gradients that automatic differentiation gives.",
  source: "[@werbos1990]", expected: "at most 1e-12, relative", measured: handError, exact: true,
  holds: handError <= 1e-12)

book.step()
//: Both multiply the same numbers in the same order, so they may share a mistake. The last judge is the
//: loss itself: move one weight by $10^{-5}$ to either side and measure, in the two smaller shapes.
let checks = trials.filter { $0.cell.parameterCount < 100 }.flatMap { trial in
  checkGradients(trial.cell.parameters) { trial.loss(trial.outputs()) }
}
let checkError = worstRelativeError(checks.map { ($0.analytic, $0.numeric) })
book.claim(
  "gradient-check", "Central differences of the loss measure the same gradients.",
  source: "the derivative's definition", expected: "below 1e-6, relative", measured: checkError,
  exact: true, holds: checkError < 1e-6)
book.exercise("planted")

book.section("The state as a memory")
//: Where the gap is small, says the essay's next section, a network can learn to use the past. So:
//: one of eight letters, a gap of one to five letters of another eight, a question mark, and then the
//: network has to name the first letter: `c x z ?` wants `c`. Guessing is right once in eight, and only
//: the state can carry the letter. Each gap and seed trains a network of its own.
struct Recall: Codable { let gap: Int, seed: UInt64 }
let gaps = Array(1...5)
let recalls = gaps.flatMap { gap in seeds.map { Recall(gap: gap, seed: $0) } }
/// Trains until 99 % of 1000 fresh sequences are right, and of another 10,000.
let stepsNeeded = book.job("recall", over: recalls) { run -> Int? in
  var generator = SeededGenerator(seed: run.seed, stream: UInt64(run.gap))
  let task = SymbolRecall(symbols: 8, gap: run.gap)
  let model = SymbolRNN(
    symbols: task.inputSymbols, features: 16, hidden: 64, outputs: 8, using: &generator)
  func score(_ count: Int) -> Double {
    let (inputs, right) = task.batch(count, using: &generator)
    return accuracy(model.frozen().answer(inputs).value, targets: right)
  }
  var trainer = Trainer(model, Adam(learningRate: 0.003), clip: 1)
  while trainer.stepsDone < longest {
    try trainer.run(steps: 10) { _ in
      let (inputs, right) = task.batch(32, using: &generator)
      return softmaxCrossEntropy(model.answer(inputs), targets: right)
    }
    if score(1000) >= 0.99, score(10_000) >= 0.99 { return trainer.stepsDone }
  }
  return nil
}
let perSeed = seeds.indices.map { s in gaps.indices.map { stepsNeeded[$0 * seeds.count + s] } }
let solved = perSeed.count { !$0.contains(nil) }
book.claim(
  "E2", "With a small gap a network learns to use the past: 99 % right at all gaps from 1 to 5.",
  source: "[@olah2015], \"The Problem of Long-Term Dependencies\"",
  expected: "at least 9 of 10 seeds", measured: solved, unit: "of \(seeds.count) seeds",
  holds: 10 * solved >= 9 * seeds.count)
book.value("stuck", stepsNeeded.count { $0 == nil }, tolerance: 3)
book.value("networks", stepsNeeded.count)
book.figure(
  "recall",
  caption: "Median and range. {{stuck}} of {{networks}} networks never got there (at {{longest}}).",
  alt: "A line with a band over the gaps 1 to 5, on a logarithmic axis."
) {
  let needed = perSeed.map { $0.map { $0 ?? longest } }
  return Figure(
    "How long it takes to learn a gap",
    x: Axis("gap", unit: "letters", ticks: gaps.map { Tick($0, "\($0)") }),
    y: Axis("training steps to 99 %", scale: .log),
    [.line(x: gaps, runs: needed, center: .median, label: "RNN", color: .hidden)])
}
book.exercise("parity")

book.section("Learning to write")
//: The same loop on real text: the King James New Testament, character by character, as in
//: @karpathy2015. At each step the network gives every character a probability, the softmax of its
//: outputs; the cost is the surprise of the one that comes, $-\ln p$, in *nats*. The last tenth of the
//: text, from the letters of Peter on, is held out.
let corpus = Corpus(book.text("new-testament.txt"), holdingOutOneIn: 10)
let (vocabulary, heldOut) = (corpus.vocabulary, corpus.heldOut)
print("\(corpus.text.count) characters, \(vocabulary.count) different ones")

book.step()
//: What is a good cost? Models that only count tell: a guess among all characters, the frequency of
//: each, and its frequency after the one, two, three … before it, mixed by a rule of @wittenbell1991.
let names = ["uniform", "unigram", "bigram", "trigram", "4-gram", "5-gram", "6-gram", "7-gram"]
let yardsticks = book.job("yardsticks") {
  let counts = NGram(order: 7, tokens: corpus.training, symbols: vocabulary.count)
  return names.indices.map { counts.crossEntropy(heldOut, order: $0) }
}
for (name, cost) in zip(names, yardsticks) { print(name, numberText(cost, decimals: 3)) }
let best = names.indices.min { yardsticks[$0] < yardsticks[$1] } ?? 0
book.value("trigram", yardsticks[3], unit: "nats")

book.step()
//: Training reads {{batch}} places of the text side by side, {{window}} characters at a time: the loop
//: of above, computed for a window in one pass. The state goes on from window to window, but without
//: its history: *truncated* BPTT. Adam [@kingma2015] takes the steps, ever smaller ones, and a gradient
//: that is longer than 1, all weights together, is shortened to 1 [@pascanu2013].
struct Learned: Codable {
  var losses: [Double] = [], checkpoints: [Int] = [], costs: [Double] = [], samples: [String] = []
  var weights: [Tensor<Float>] = []
}
func newModel(using generator: inout SeededGenerator) -> SymbolRNN {
  let size = vocabulary.count
  return SymbolRNN(symbols: size, features: 32, hidden: hidden, outputs: size, using: &generator)
}
let learned = book.job("character-rnn") {
  var generator = SeededGenerator(seed: book.seed)
  let model = newModel(using: &generator)
  let streams = TokenStreams(corpus.training, batch: batch, time: window)
  var state = model.cell.initialState(batch: batch)
  var result = Learned()
  func look(after step: Int) {
    result.checkpoints.append(step)
    result.costs.append(model.crossEntropy(heldOut))
    let drawn = model.sample(after: vocabulary.encode("And "), count: 70, using: &generator)
    result.samples.append("And " + vocabulary.decode(drawn).replacing("\n", with: "/"))
  }
  look(after: 0)
  var trainer = Trainer(model, Adam(learningRate: Float(rate)), clip: 1)
  try trainer.run(
    steps: steps, progress: ProgressBar("character RNN", total: steps),
    learningRate: { Float(rate) * (1 - 0.95 * Float($0) / Float(steps)) },
    observe: { step in
      result.losses.append(step.loss)
      let looks = [50, 150, 400] + (1...8).map { steps * $0 / 8 }
      if looks.contains(step.number) { look(after: step.number) }
    }
  ) { step in
    let number = (step - 1) % streams.windowCount
    if number == 0 { state = model.cell.initialState(batch: batch) }
    let part = streams.window(number)
    let (logits, next) = model(part.inputs, from: state)
    state = next.detached()
    return softmaxCrossEntropy(logits, targets: part.targets)
  }
  result.weights = model.parameters.map(\.variable.value)
  return result
}
let cost = learned.costs.last ?? .infinity
book.value("cost", cost, unit: "nats", tolerance: 0.03)
book.figure(
  "learning-to-write",
  caption: "Cost of the text being read (means of 50 windows) and of the held-out tenth. Dashed: "
    + "models that count, on the held-out tenth.",
  alt: "Two falling curves among counting models' dashed lines; the held-out one ends at {{cost}}."
) {
  let starts = Array(stride(from: 0, to: learned.losses.count, by: 50))
  let means = starts.map { mean(Array(learned.losses.dropFirst($0).prefix(50))) }
  let reading = Mark.line(x: starts.map { $0 + 25 }, y: means, label: "being read", color: .data)
  let (at, costs) = (learned.checkpoints, learned.costs)
  let held = Mark.line(x: at, y: costs, label: "held out", color: .hidden)
  return Figure(
    "A tanh loop of \(hidden) units against counting",
    x: Axis("training step"), y: Axis("cost", unit: "nats per character", range: 1...4.3),
    height: 460,
    [reading, held] + [0, 1, 2, 3, 4, best].map { .horizontal(yardsticks[$0], label: names[$0]) })
}
book.claim(
  "beats-trigram", "The trained loop predicts held-out text better than the trigram ({{trigram}}).",
  source: "[@wittenbell1991], for the trigram", expected: "below the trigram's cost",
  measured: cost, unit: "nats", holds: cost < yardsticks[3])
book.value("best-order", best)
book.value("best", yardsticks[best], unit: "nats")
//: The trigram is not the end of counting: spans of {{best-order}} characters cost {{best}}, where the loop
//: ends at {{cost}}. It keeps {{hidden}} numbers of the past, and no table of what it has read.

book.step()
//: What it writes behind `And`, by its own probabilities, after 0, 50, … steps; a slash ends a verse.
for (step, sample) in zip(learned.checkpoints, learned.samples) { print("\(step): \(sample)") }

book.section("What the state remembers")
//: Nobody told a unit what to keep. At every letter of some held-out verses, ask: how far is it into
//: its word? The measure is the best unit's correlation $r$ with the answer (Pearson's; 0 is no relation,
//: ±1 a straight line). The letter tells something by itself, as the mean place of that letter, and any
//: random loop keeps a little; both stand beside it.
let verses = Array(heldOut.drop { vocabulary.symbols[$0] != "\n" }.dropFirst().prefix(5000))
let characters = Array(vocabulary.decode(verses))
let letters = characters.indices.filter { characters[$0].isLetter }
var start = SeededGenerator(seed: book.seed)
let untrained = newModel(using: &start)
let trained = untrained.replacing(learned.weights.map { Variable($0) })
func states(of model: SymbolRNN) -> [[Double]] {
  model.hiddenStates(over: verses.map { [$0] }).outputs.map { $0.value.scalars.map { Double($0) } }
}
let (before, after) = (states(of: untrained.frozen()), states(of: trained))
/// At each letter, how many characters ago the last one of a kind was.
func distance(from isStart: (Character) -> Bool) -> [Double] {
  letters.map { Double($0 - (characters[..<$0].lastIndex(where: isStart) ?? -1)) }
}
let placeInWord = distance { !$0.isLetter }
let word = mostCorrelated(letters.map { after[$0] }, with: placeInWord)
let wordBefore = mostCorrelated(letters.map { before[$0] }, with: placeInWord)
let verse = mostCorrelated(letters.map { after[$0] }, with: distance { $0 == "\n" })
let byLetter = correlation(groupMeans(placeInWord, by: letters.map { characters[$0] }), placeInWord)
book.value("word-untrained", abs(wordBefore.r), tolerance: 0.1)
book.value("by-letter", byLetter)
book.value("verse", abs(verse.r), tolerance: 0.2)
book.value("verse-length", mean(corpus.text.split(separator: "\n").map { Double($0.count) }))
book.claim(
  "place-in-word", "A unit of the trained state follows a letter's place in its word.",
  source: "[@karpathy2015]",
  expected: "|r| above {{by-letter:.2f}} (the letter) and {{word-untrained:.2f}} (untrained)",
  measured: abs(word.r), holds: abs(word.r) > max(byLetter, abs(wordBefore.r)))
book.figure(
  "units-over-a-verse",
  caption: "Held-out verses, each character coloured by the unit's value after reading it.",
  alt: "One text three times, its characters coloured from blue to red by a hidden unit each."
) {
  let shown = [
    ("place in the word", word, after), ("before training", wordBefore, before),
    ("place in the verse", verse, after),
  ].map { name, best, states in
    let r = numberText(best.r, decimals: 2)
    return ("unit \(best.unit): \(name), r = \(r)", states.prefix(150).map { $0[best.unit] })
  }
  let map = TextHeatMap(String(characters.prefix(150)), rows: shown, label: "h_t")
  return Figure("The best units, over two verses", map, width: 720)
}
//: For the place in the verse, {{verse-length:.0f}} characters long on average, no unit gets beyond |r| =
//: {{verse:.2f}}. BPTT was cut off after {{window}}, but try `--set window=256 --set batch=8`, which is not:
//: the next chapter looks for the reason.
