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

  @Test("a smaller order out of the same counts is the model of that order", arguments: 0...3)
  func smallerOrder(order: Int) {
    var generator = SeededGenerator(seed: 5)
    let tokens = (0..<400).map { _ in generator.index(weights: [1, 2, 3]) }
    let large = NGram(order: 3, tokens: tokens, symbols: 3)
    let small = NGram(order: order, tokens: tokens, symbols: 3)
    #expect(large.crossEntropy(tokens, order: order) == small.crossEntropy(tokens))
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

  @Test("a corpus holds out its end, and loses nothing")
  func corpus() {
    let corpus = Corpus(String(repeating: "abcdefghij", count: 7), holdingOutOneIn: 10)
    #expect(corpus.training.count == 63 && corpus.heldOut.count == 7)
    #expect(corpus.vocabulary.decode(corpus.training + corpus.heldOut) == corpus.text)
  }

  @Test("streams of just enough symbols hold one window")
  func shortStreams() {
    let streams = TokenStreams(Array(0...6), batch: 2, time: 3)
    #expect(streams.windowCount == 1 && streams.streamLength == 3)
    #expect(streams.window(0).targets == [1, 4, 2, 5, 3, 6])
  }

  @Test("the median is the middle, or the mean of the two in the middle")
  func medians() {
    #expect(median([5, 1, 3]) == 3 && median([4, 1, 3, 2]) == 2.5)
    #expect(median([7]) == 7 && median([]).isNaN)
  }

  @Test("correlation is 1, −1, 0 where it should be, and NaN where a number is")
  func correlations() {
    let x = [1.0, 2, 4]
    #expect(abs(correlation(x, x.map { 3 * $0 + 1 }) - 1) < 1e-15)
    #expect(abs(correlation(x, x.map { -$0 }) + 1) < 1e-15)
    #expect(correlation(x, [5, 5, 5]) == 0)
    #expect(correlation(x, [1, .nan, 2]).isNaN)
    #expect(groupMeans([1, 2, 6], by: ["a", "b", "a"]) == [3.5, 2, 3.5])
    // Unit 1 falls exactly as the answers rise; unit 0 goes with them only roughly.
    let unit = mostCorrelated([[1, 5], [5, 3], [4, -1]], with: [1, 2, 4])
    #expect(unit.unit == 1 && abs(unit.r + 1) < 1e-15)
    #expect(accuracy(Tensor<Float>([[1, 2], [4, 3]]), targets: [1, 1]) == 0.5)
  }

  @Test("normal numbers have mean 0 and variance 1, weighted indices their shares")
  func distributions() {
    var generator = SeededGenerator(seed: 6)
    let normal = (0..<100_000).map { _ in generator.normal() }
    // Four standard errors of each.
    #expect(abs(mean(normal)) < 4 / 316.0)
    #expect(abs(mean(normal.map { $0 * $0 }) - 1) < 4 * 2.0.squareRoot() / 316)
    let drawn = (0..<100_000).map { _ in generator.index(weights: [1, 0, 3]) }
    #expect(!drawn.contains(1))
    #expect(abs(Double(drawn.count { $0 == 2 }) / 100_000 - 0.75) < 4 * 0.1875.squareRoot() / 316)
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
