import Recurrent
import Testing

/// A network of a paper, with the number of weights that the paper gives.
private struct Network: CustomTestStringConvertible, Sendable {
  let name: String
  let weights: Int
  let blocks: MemoryBlocks
  var testDescription: String { "\(name): \(weights)" }
}

/// Very long lags among p distractors (1997, 2c): p + 4 symbols in, two out, nothing biased.
private func distractors(_ count: Int, _ weights: Int) -> Network {
  Network(
    name: "\(count) distractors", weights: weights,
    blocks: .of1997(inputs: count + 4, blocks: 2, cells: 1, outputs: 2, biased: []))
}

private let networks: [Network] =
  [
    Network(
      name: "adding, every unit biased", weights: 93,
      blocks: .of1997(
        inputs: 2, blocks: 2, cells: 2, outputs: 1, biased: [.cell, .gate, .output])),
    Network(
      name: "two sequences, hidden units biased", weights: 102,
      blocks: .of1997(inputs: 1, blocks: 3, cells: 1, outputs: 1, biased: [.cell, .gate])),
    Network(
      name: "temporal order, two symbols", weights: 156,
      blocks: .of1997(
        inputs: 8, blocks: 2, cells: 2, outputs: 4, biased: [.cell, .gate, .output])),
    Network(
      name: "temporal order, three symbols", weights: 308,
      blocks: .of1997(
        inputs: 8, blocks: 3, cells: 2, outputs: 8, biased: [.cell, .gate, .output])),
    Network(
      name: "embedded Reber, four blocks of one, gates biased", weights: 264,
      blocks: .of1997(inputs: 7, blocks: 4, cells: 1, outputs: 7, biased: [.gate])),
    Network(
      name: "embedded Reber, three blocks of two, gates biased", weights: 276,
      blocks: .of1997(inputs: 7, blocks: 3, cells: 2, outputs: 7, biased: [.gate])),
    Network(
      name: "continual embedded Reber", weights: 424,
      blocks: .of2000(inputs: 7, blocks: 4, cells: 2, outputs: 7)),
    Network(
      name: "timed spikes", weights: 17,
      blocks: .of2002(inputs: 1, blocks: 1, cells: 1, outputs: 1)),
    Network(
      name: "timed spikes without peepholes", weights: 14,
      blocks: .of2002(inputs: 1, blocks: 1, cells: 1, outputs: 1, hasPeepholes: false)),
  ]
  + [(50, 364), (100, 664), (200, 1264), (500, 3064), (1000, 6064)].map { distractors($0, $1) }

@Suite("Memory blocks")
struct MemoryBlocksTests {
  @Test("have as many weights as their papers say", arguments: networks)
  private func weights(_ network: Network) {
    #expect(network.blocks.weightCount == network.weights)
  }

  @Test("of one cell, wired like the core's LSTM, have as many weights as it")
  func likeTheCell() {
    var generator = SeededGenerator(seed: 1)
    let cell = LSTMCell<Float>(inputs: 5, hidden: 7, using: &generator)
    let blocks = MemoryBlocks(
      inputs: 5, blocks: 7, cells: 1, gates: 3, outputs: 0, biased: [.cell, .gate])
    #expect(blocks.weightCount == cell.parameterCount)
  }
}
