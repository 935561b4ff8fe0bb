import Foundation
import Plot
import Recurrent
import Workbook

let book = Chapter()

//: # Long-term dependencies
//: A network can learn what lies a few steps back and not what lies a hundred back; this chapter
//: finds out where that ends, and why.

/// Who learns: an LSTM of 32 units, or an RNN with as many weights.
enum Network: String, Codable, CaseIterable {
  case rnn = "RNN", lstm = "LSTM, forget bias 1", lstm5 = "LSTM, forget bias 5"

  func cell(for task: some SequenceTask, using generator: inout SeededGenerator)
    -> any RecurrentCell<Float>
  {
    func weights(layers: Int, _ hidden: Int) -> Int {
      layers * hidden * (task.features + hidden + 1) + task.outputs * (hidden + 1)
    }
    func distance(_ hidden: Int) -> Int { abs(weights(layers: 1, hidden) - weights(layers: 4, 32)) }
    if self == .rnn {
      let hidden = (32...128).min { distance($0) < distance($1) } ?? 64
      return RNNCell(inputs: task.features, hidden: hidden, using: &generator)
    }
    return LSTMCell(
      inputs: task.features, hidden: 32, forgetBias: self == .lstm ? 1 : 5, using: &generator)
  }
}
struct Run: Codable { let network: Network, size: Int, rate: Float, seed: UInt64 }

/// Ten seeds of each network at each size; the RNN may choose between two rates.
func runs(_ sizes: [Int], rate: Float) -> [Run] {
  sizes.flatMap { size in
    Network.allCases.flatMap { network in
      (network == .rnn ? [rate, rate / 3] : [rate]).flatMap { rate in
        (1...10).map { Run(network: network, size: size, rate: rate, seed: $0) }
      }
    }
  }
}
func learn(
  _ run: Run, _ task: some SequenceTask, steps: Int, enough: Double? = nil
) throws -> LearningCurve {
  var generator = SeededGenerator(seed: run.seed, stream: UInt64(run.size))
  func learn(_ cell: some RecurrentCell<Float>) throws -> LearningCurve {
    let model = SequenceModel(cell, outputs: task.outputs, using: &generator)
    return try LearningCurve(
      training: model, on: task, steps: steps, rate: run.rate, enough: enough, using: &generator)
  }
  return try learn(run.network.cell(for: task, using: &generator))
}
let gapRuns = book.plan("gap", over: runs([2, 5, 10, 20, 50, 100, 200], rate: 0.001)) {
  try learn($0, SymbolRecall(symbols: 8, gap: $0.size), steps: 4000, enough: 0.99)
}
let orderRuns = book.plan("order", over: runs([100], rate: 0.001)) {
  try learn($0, TemporalOrder(length: $0.size), steps: 4000, enough: 0.999)
}
let addingRuns = book.plan("adding", over: runs([50, 100, 200], rate: 0.006)) {
  try learn($0, AddingProblem(length: $0.size), steps: 8000, enough: 0.99)
}
let copyRuns = book.plan("copy", over: runs([10, 20, 50], rate: 0.003)) {
  try learn($0, CopyMemory(delay: $0.size), steps: 6000, enough: 0.999)
}
book.section("Nothing yet")
