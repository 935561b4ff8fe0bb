import Foundation
import Plot
import Recurrent
import Workbook

let book = Chapter()
let steps = book.knob(
  "steps", book.scaled(quick: 150, standard: 5000, paper: 20_000), in: 1...10_000_000,
  "training steps of the live additions")

let few: [Float] = [0.003, 0.01]
let parities = book.plan(
  "parity",
  over: ParityRun.all(bits: [8, 12, 16, 20], rates: [0.001, 0.003, 0.01], seeds: 1...2)
) { $0.learn(steps: 16_000) }
let threes = book.plan(
  "addition-3",
  over: GridRun.all(layers: [1, 2, 4, 6], weights: 20_000, rates: few, seeds: 1...2)
) { $0.learn(AdditionTask(digits: 3), steps: 6000) }
let recalls = book.plan(
  "memorisation", over: GridRun.all(layers: [1, 3, 6], weights: 20_000, rates: few, seeds: 1...2)
) { $0.learn(MemorisationTask(length: 8, symbols: 16), steps: 6000) }
let longParities = book.plan(
  "parity-long",
  over: ParityRun.all(bits: [24, 30], rates: [0.0003, 0.001, 0.003], seeds: 1...3)
) { $0.learn(steps: 100_000) }
let fives = book.plan(
  "addition-5",
  over: GridRun.all(layers: [1, 2, 4, 6, 10], weights: 40_000, rates: few, seeds: 1...3)
) { $0.learn(AdditionTask(digits: 5), steps: 40_000) }
let eights = book.plan(
  "addition-8", over: GridRun.all(layers: [6, 12], weights: 80_000, rates: few, seeds: 1...2)
) { $0.learn(AdditionTask(digits: 8), steps: 100_000) }
let paperRecalls = book.plan(
  "memorisation-20", over: GridRun.all(layers: [6, 12], weights: 80_000, rates: few, seeds: 1...2)
) { $0.learn(MemorisationTask(length: 20, symbols: 64), steps: 40_000) }

book.section("Plans")
