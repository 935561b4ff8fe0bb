import Recurrent
import Testing

@Suite("The two-sequence problem")
struct TwoSequencesTests {
  @Test("the first numbers are the class's sign, and only they tell it")
  func informativeNumbers() {
    var generator = SeededGenerator(seed: 1)
    let (inputs, lengths, answers) = TwoSequences(length: 40).batch(2000, using: &generator)
    #expect(inputs.shape == [lengths.max() ?? 0, 2000, 1])
    for sequence in 0..<2000 {
      for step in 0..<3 {
        #expect(inputs[step, sequence, 0] == (answers[sequence] == 1 ? 1 : -1))
      }
    }
    #expect((900...1100).contains(answers.count { $0 == 1 }))
    let classes = answers.map { Double($0) }
    for step in 3..<40 {
      let column = (0..<2000).map { Double(inputs[step, $0, 0]) }
      #expect(abs(correlation(column, classes)) < 0.1)
    }
  }

  @Test("the rest has mean 0 and variance 0.2, and zeros stand behind a sequence's end")
  func noise() {
    var generator = SeededGenerator(seed: 2)
    let (inputs, lengths, _) = TwoSequences(length: 100).batch(500, using: &generator)
    var noise: [Double] = []
    for (sequence, length) in lengths.enumerated() {
      for step in 3..<inputs.shape[0] {
        let value = Double(inputs[step, sequence, 0])
        if step < length { noise.append(value) } else { #expect(value == 0) }
      }
    }
    #expect(abs(mean(noise)) < 0.01)
    #expect(abs(mean(noise.map { $0 * $0 }) - 0.2) < 0.01)
  }

  @Test("lengths run from T to 1.1 T, and all of them occur", arguments: [20, 55, 100])
  func lengths(length: Int) {
    var generator = SeededGenerator(seed: 3)
    let task = TwoSequences(length: length)
    let lengths = task.batch(1000, using: &generator).lengths
    #expect(Set(lengths) == Set(length...(length * 11 / 10)))
  }

  @Test("with noise on the first numbers their sign is right as often as the ceiling says")
  func noisyNumbers() {
    var generator = SeededGenerator(seed: 4)
    let task = TwoSequences(length: 10, informative: 1, noisy: true)
    let (inputs, _, answers) = task.batch(20_000, using: &generator)
    let first = (0..<20_000).map { Double(inputs[0, $0, 0]) }
    let right = zip(first, answers).count { ($0 > 0) == ($1 == 1) }
    #expect(abs(Double(right) / 20_000 - task.ceiling) < 0.003)
    #expect(abs(task.ceiling - 0.98733) < 1e-5)
    #expect(TwoSequences(length: 10).ceiling == 1)
    let distances = zip(first, answers).map { $0 - ($1 == 1 ? 1 : -1) }
    #expect(abs(mean(distances.map { $0 * $0 }) - 0.2) < 0.01)
  }

  @Test("the same seed draws the same sequences, another seed others")
  func seeds() {
    func inputs(_ seed: UInt64) -> [Float] {
      var generator = SeededGenerator(seed: seed)
      return TwoSequences(length: 30).examples(4, using: &generator).inputs.scalars
    }
    #expect(inputs(1) == inputs(1))
    #expect(inputs(1) != inputs(2))
  }

  @Test("an LSTM learns a short one, and answers at each sequence's own end")
  func learned() throws {
    var generator = SeededGenerator(seed: 5)
    let task = TwoSequences(length: 20)
    let cell = LSTMCell<Float>(inputs: 1, hidden: 8, using: &generator)
    let curve = try LearningCurve(
      training: SequenceModel(cell, outputs: 2, using: &generator), on: task, steps: 200,
      rate: 0.02, looks: 10, judged: 500, enough: 0.99, using: &generator)
    #expect(curve.score >= 0.99)
  }
}
