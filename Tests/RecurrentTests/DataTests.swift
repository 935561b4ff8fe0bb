import Foundation
import Testing

@testable import Recurrent

@Suite("Text and its yardsticks")
struct DataTests {
  @Test("a vocabulary is sorted and decodes what it encodes")
  func vocabulary() {
    let vocabulary = Vocabulary("hello, world")
    #expect(String(vocabulary.symbols) == " ,dehlorw")
    #expect(vocabulary.decode(vocabulary.encode("world hello")) == "world hello")
  }

  @Test("streams hold each symbol once, and targets are the inputs one step later")
  func streams() {
    let tokens = Array(0..<103)
    let streams = TokenStreams(tokens, batch: 4, time: 5)
    #expect(streams.windowCount == 5)
    var seen: Set<Int> = []
    for number in 0..<streams.windowCount {
      let window = streams.window(number)
      for step in 0..<5 {
        for stream in 0..<4 {
          let symbol = window.inputs[step][stream]
          #expect(seen.insert(symbol).inserted)
          #expect(window.targets[step * 4 + stream] == symbol + 1)
          if number > 0, step == 0 {
            #expect(symbol == streams.window(number - 1).inputs[4][stream] + 1)
          }
        }
      }
    }
    #expect(seen.count == 100)
  }

  @Test("an n-gram's chances sum to one after any history", arguments: 0...4)
  func sumsToOne(order: Int) {
    var generator = SeededGenerator(seed: 3)
    let tokens = (0..<500).map { _ in generator.index(weights: [1, 2, 3, 4]) }
    let model = NGram(order: order, tokens: tokens, symbols: 6)
    for history in [[], [0], [5], [1, 2, 3], [3, 3, 3, 3]] {
      let total = (0..<6).map { model.probability(of: $0, after: history[...]) }.reduce(0, +)
      #expect(abs(total - 1) < 1e-12)
    }
  }

  @Test("the uniform model costs ln V, the bigram of a cycle almost nothing")
  func knownCosts() {
    let cycle = (0..<3000).map { $0 % 3 }
    #expect(abs(NGram(order: 0, tokens: cycle, symbols: 3).crossEntropy(cycle) - log(3)) < 1e-12)
    #expect(abs(NGram(order: 1, tokens: cycle, symbols: 3).crossEntropy(cycle) - log(3)) < 1e-3)
    #expect(NGram(order: 2, tokens: cycle, symbols: 3).crossEntropy(cycle) < 0.01)
  }

  @Test("Witten and Bell's rule, by hand")
  func wittenBell() {
    // After "a": b twice, c once. So P(b | a) = (2 + 2 P(b)) / (3 + 2).
    let tokens = [0, 1, 0, 1, 0, 2]
    let unigram = NGram(order: 1, tokens: tokens, symbols: 3)
    let lower = (2 + 3 * (1.0 / 3)) / (6 + 3)
    #expect(abs(unigram.probability(of: 1, after: []) - lower) < 1e-15)
    let bigram = NGram(order: 2, tokens: tokens, symbols: 3)
    #expect(abs(bigram.probability(of: 1, after: [0]) - (2 + 2 * lower) / 5) < 1e-15)
  }

  @Test("recall asks at the end for the first symbol", arguments: [0, 1, 5])
  func recall(gap: Int) {
    var generator = SeededGenerator(seed: 4)
    let task = SymbolRecall(symbols: 4, gap: gap)
    let (inputs, answers) = task.batch(50, using: &generator)
    #expect(inputs.count == task.length)
    #expect(inputs[0] == answers)
    #expect(inputs[gap + 1].allSatisfy { $0 == task.inputSymbols - 1 })
    #expect(inputs[1..<(gap + 1)].joined().allSatisfy { (4..<8).contains($0) })
    #expect(Set(answers) == [0, 1, 2, 3])
  }

  @Test("a seed gives the same numbers, another seed or stream others")
  func generator() {
    func numbers(_ generator: SeededGenerator) -> [UInt64] {
      var generator = generator
      return (0..<4).map { _ in generator.next() }
    }
    #expect(numbers(.init(seed: 1)) == numbers(.init(seed: 1)))
    #expect(numbers(.init(seed: 1)) != numbers(.init(seed: 2)))
    #expect(numbers(.init(seed: 1, stream: 0)) != numbers(.init(seed: 1, stream: 1)))
    // SplitMix64 from seed 1234567, as published with its reference program.
    #expect(numbers(.init(seed: 1_234_567))[0] == 6_457_827_717_110_365_317)
  }
}
