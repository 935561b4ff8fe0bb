/// The two-sequence problem: the first few numbers tell the class, and all that follow are noise.
///
/// There are two classes, equally likely. The first N numbers are 1 in the one and −1 in the other; the
/// rest is Gaussian noise of mean 0 and variance 0.2. The length is drawn anew for each sequence, evenly
/// from T to 1.1 T. The class is asked for after the last step.
///
/// This is the form in which experiment 3a of 1997 is commonly described, N = 3, ±1 and the variance
/// included; they were not compared with the paper. Ours are the answer, the likelier of two classes, which
/// are trained by the cross-entropy, and which class is called 1. Experiments 3b and 3c, with noise on
/// the first numbers and on the targets, are left out.
///
/// - Source: Hochreiter and Schmidhuber 1997, experiment 3.
public struct TwoSequences: Sendable {
  /// The variance of the noise.
  public static let variance = 0.2

  /// T: the least number of steps.
  public let length: Int
  /// N: how many numbers tell the class.
  public let informative: Int

  /// - Parameters:
  ///   - length: T, at least N.
  ///   - informative: N, at least 1.
  public init(length: Int, informative: Int = 3) {
    guard informative >= 1, length >= informative else {
      fatalError(
        "TwoSequences: \(informative) informative numbers of \(length); there must be 1 or more, and "
          + "no more than the length")
    }
    self.length = length
    self.informative = informative
  }

  /// The greatest length, 1.1 T rounded down.
  public var longest: Int { length + length / 10 }

  /// Some sequences.
  ///
  /// - Parameters:
  ///   - batch: B.
  ///   - generator: Draws classes, lengths and noise.
  /// - Returns: Inputs, [the longest's length, B, 1], with zeros behind a sequence's end; B lengths; and
  ///   B classes, 1 where the first numbers are 1 and 0 where they are −1.
  public func batch(
    _ batch: Int, using generator: inout SeededGenerator
  ) -> (inputs: Tensor<Float>, lengths: [Int], answers: [Int]) {
    let answers = (0..<batch).map { _ in Int.random(in: 0...1, using: &generator) }
    let lengths = (0..<batch).map { _ in Int.random(in: length...longest, using: &generator) }
    let time = lengths.max() ?? length
    var inputs = [Float](repeating: 0, count: time * batch)
    for sequence in 0..<batch {
      for step in 0..<lengths[sequence] {
        let tells = step < informative
        let signal: Double = tells ? (answers[sequence] == 1 ? 1 : -1) : 0
        let noise = Self.variance.squareRoot() * generator.normal()
        inputs[step * batch + sequence] = Float(tells ? signal : noise)
      }
    }
    return (Tensor(inputs, shape: [time, batch, 1]), lengths, answers)
  }
}

extension TwoSequences: SequenceTask {
  public var features: Int { 1 }
  public var outputs: Int { 2 }

  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    let (inputs, lengths, answers) = self.batch(batch, using: &generator)
    return SequenceExamples(inputs: inputs, lengths: lengths, target: .answers(answers))
  }
}
