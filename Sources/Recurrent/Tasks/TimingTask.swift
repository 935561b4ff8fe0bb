import Glibc

/// Tasks of timing: to measure the delay between spikes, to produce spikes at given delays, and to produce
/// a periodic function with no input at all.
///
/// A delay is F + I steps, I being 0 or 1 by chance. To *measure* is to say I where a spike comes in. To
/// *generate* is to put out a spike; one step behind each, −1 or 1 comes in and says the I of the next
/// delay. The functions go from 0 to 1 and back in F steps; they are judged from the second period on.
///
/// - Source: Gers, Schraudolph and Schmidhuber, "Learning precise timing with LSTM recurrent networks",
///   2002, for the tasks and tolerances; how I is shown, and the functions' range, are ours.
public struct TimingTask: SequenceTask {
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case measure, generate, cosine, triangle, rectangle
    /// Whether it has an input.
    public var hasInput: Bool { self == .measure || self == .generate }
  }

  public let kind: Kind
  /// F, in steps.
  public let period: Int
  /// T.
  public let length: Int

  /// - Parameters:
  ///   - kind: What is timed.
  ///   - period: F, at least 2.
  ///   - length: T, at least two delays.
  public init(_ kind: Kind, period: Int, length: Int) {
    guard period >= 2, length >= 2 * (period + 1) else {
      fatalError(
        "TimingTask: the period \(period) must be 2 or more, and the length \(length) at least two "
          + "delays, \(2 * (period + 1))")
    }
    (self.kind, self.period, self.length) = (kind, period, length)
  }

  public var features: Int { 1 }
  public var outputs: Int { 1 }
  /// How far an answer may be off: 0.49 for spikes and delays, 0.3 for functions.
  public var tolerance: Double { kind.hasInput ? 0.49 : 0.3 }

  /// The function at step t.
  func value(at t: Int) -> Double {
    let phase = Double(t % period) / Double(period)
    switch kind {
    case .triangle: return 1 - abs(2 * phase - 1)
    case .rectangle: return phase < 0.5 ? 0 : 1
    default: return 0.5 - 0.5 * cos(2 * .pi * phase)
    }
  }

  public func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples {
    var inputs = [Float](repeating: 0, count: length * batch)
    var wanted = Array(repeating: [Float](), count: length * batch)
    for sequence in 0..<batch {
      func place(_ step: Int) -> Int { step * batch + sequence }
      switch kind {
      case .measure:
        var (spike, extra) = (0, -1)
        while spike < length {
          inputs[place(spike)] = 1
          if extra >= 0 { wanted[place(spike)] = [Float(extra)] }
          extra = Int.random(in: 0...1, using: &generator)
          spike += period + extra
        }
      case .generate:
        for step in 0..<length { wanted[place(step)] = [0] }
        var shown = 0
        while shown < length {
          let extra = Int.random(in: 0...1, using: &generator)
          inputs[place(shown)] = extra == 1 ? 1 : -1
          let spike = shown - 1 + period + extra
          if spike < length { wanted[place(spike)] = [1] }
          shown = spike + 1
        }
      case .cosine, .triangle, .rectangle:
        for step in 0..<length { wanted[place(step)] = [Float(value(at: step + 1))] }
      }
    }
    return SequenceExamples(
      inputs: Tensor(inputs, shape: [length, batch, 1]), target: .series(wanted))
  }

  /// The share of sequences whose answers are all within the tolerance.
  public func score(_ answers: Tensor<Float>, _ examples: SequenceExamples) -> Double {
    let right = stepsRight(answers, examples)
    return Double(right.count { $0 == length }) / Double(max(1, right.count))
  }

  /// How many steps of each sequence go by before the first answer outside the tolerance; T where none is.
  ///
  /// - Parameters:
  ///   - answers: [T·B, 1].
  ///   - examples: What was asked.
  public func stepsRight(_ answers: Tensor<Float>, _ examples: SequenceExamples) -> [Int] {
    guard case .series(let wanted) = examples.target else { return [] }
    let (scalars, batch) = (answers.scalars, examples.inputs.shape[1])
    return (0..<batch).map { sequence in
      ((kind.hasInput ? 0 : period)..<length).first { step in
        let index = step * batch + sequence
        // An answer that is not a number is off, too.
        return wanted[index].first.map { !(Double(abs(scalars[index] - $0)) < tolerance) } ?? false
      } ?? length
    }
  }
}
