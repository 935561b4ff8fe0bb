/// The adding problem: the sum of two marked numbers, far apart in a sequence of random ones.
///
/// Each step shows a number from [0, 1) and a marker. The marker is 1 at one step of the first half and
/// at one of the second, else 0. The target, after the last step, is the sum of the two marked numbers.
///
/// - Source: Arjovsky, Shah and Bengio, "Unitary evolution recurrent neural networks", 2016, for this
///   form; Hochreiter and Schmidhuber 1997, experiment 4, for the task.
public struct AddingProblem: Sendable {
  /// The mean squared error of always answering 1, the mean: the variance of the sum, 2 · 1/12.
  public static let baseline = 1.0 / 6
  /// The mean squared error of who knows one of the two numbers: the variance of the other.
  public static let oneValueBaseline = 1.0 / 12

  /// T.
  public let length: Int

  /// - Parameter length: T, at least 2.
  public init(length: Int) {
    guard length >= 2 else {
      fatalError("AddingProblem: a length of \(length) has no two halves; it must be 2 or more")
    }
    self.length = length
  }

  /// Some sequences.
  ///
  /// - Parameters:
  ///   - batch: B.
  ///   - generator: Draws numbers and places.
  /// - Returns: Inputs, [T, B, 2] (number, marker), and targets, [B, 1].
  public func batch(
    _ batch: Int, using generator: inout SeededGenerator
  ) -> (inputs: Tensor<Float>, targets: Tensor<Float>) {
    var inputs = [Float](repeating: 0, count: length * batch * 2)
    for index in 0..<(length * batch) { inputs[2 * index] = Float(generator.uniform()) }
    let targets = (0..<batch).map { sequence in
      let places = [
        Int.random(in: 0..<(length / 2), using: &generator),
        Int.random(in: (length / 2)..<length, using: &generator),
      ]
      return places.reduce(Float(0)) { sum, step in
        let index = 2 * (step * batch + sequence)
        inputs[index + 1] = 1
        return sum + inputs[index]
      }
    }
    return (Tensor(inputs, shape: [length, batch, 2]), Tensor(targets, shape: [batch, 1]))
  }
}

extension AddingProblem: SequenceTask {
  public var features: Int { 2 }
  public var outputs: Int { 1 }

  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    let (inputs, targets) = self.batch(batch, using: &generator)
    return SequenceExamples(inputs: inputs, target: .numbers(targets))
  }

  /// The share of answers within 0.04 of the sum.
  ///
  /// The bound is twice as strict as that of 1997: there 0.04 is allowed too, but the target is 0.5 +
  /// (X₁ + X₂)/4 with numbers from −1 to 1, so that it would be 0.08 of our sum.
  public func score(_ answers: Tensor<Float>, _ examples: SequenceExamples) -> Double {
    guard case .numbers(let targets) = examples.target else { return 0 }
    let right = zip(answers.scalars, targets.scalars).count { abs($0 - $1) < 0.04 }
    return Double(right) / Double(targets.count)
  }
}
