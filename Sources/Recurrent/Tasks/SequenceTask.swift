/// A task with fresh sequences without end, on which a recurrent network is trained and judged.
///
/// Axes: B batch, T time, D inputs, V outputs.
public protocol SequenceTask: Sendable {
  /// D: how many numbers a network sees a step.
  var features: Int { get }
  /// V: how many numbers it answers with.
  var outputs: Int { get }
  /// Some fresh sequences with what is wanted of them.
  func examples(_ batch: Int, using generator: inout SeededGenerator) -> SequenceExamples
  /// The share of what is asked that is answered right, 0 to 1.
  ///
  /// - Parameters:
  ///   - answers: The network's, [B, V], or [T·B, V] step by step where each step has a target.
  ///   - examples: What it was asked.
  func score(_ answers: Tensor<Float>, _ examples: SequenceExamples) -> Double
}

/// Some sequences, and what is wanted of a network that reads them.
public struct SequenceExamples: Sendable {
  /// What is wanted.
  public enum Target: Sendable {
    /// Numbers after the last step, [B, V]: judged by the mean squared error.
    case numbers(Tensor<Float>)
    /// One class after each sequence's last step, B in 0..<V: judged by the cross-entropy.
    case answers([Int])
    /// One class at each step, T·B in 0..<V, step by step: judged by the cross-entropy. A −1 asks for
    /// nothing.
    case classes([Int])
    /// The set of classes that may be named at each step, T·B of them, step by step: judged by the
    /// cross-entropy of logistic outputs. An empty set asks for nothing.
    case sets([[Int]])
    /// Numbers at each step, T·B rows of V, step by step: judged by the mean squared error. An empty row
    /// asks for nothing.
    case series([[Float]])
  }

  /// [T, B, D].
  public let inputs: Tensor<Float>
  /// How many steps each of the B sequences has; nil where all have T.
  public let lengths: [Int]?
  public let target: Target

  public init(inputs: Tensor<Float>, lengths: [Int]? = nil, target: Target) {
    self.inputs = inputs
    self.lengths = lengths
    self.target = target
  }

  /// Sequences of symbols, each shown as a 1 among zeros.
  ///
  /// - Parameters:
  ///   - symbols: T of [B] indices in 0..<count.
  ///   - count: D: how many symbols there are.
  ///   - lengths: How many steps each of the B sequences has; nil where all have T.
  ///   - target: What is wanted.
  public init(symbols: [[Int]], of count: Int, lengths: [Int]? = nil, target: Target) {
    let batch = symbols.first?.count ?? 0
    var inputs = [Float](repeating: 0, count: symbols.count * batch * count)
    for (row, symbol) in symbols.joined().enumerated() { inputs[row * count + symbol] = 1 }
    self.init(
      inputs: Tensor(inputs, shape: [symbols.count, batch, count]), lengths: lengths,
      target: target)
  }
}

extension SequenceTask {
  /// The share of classes that are named right, of those that are asked for.
  public func score(_ answers: Tensor<Float>, _ examples: SequenceExamples) -> Double {
    switch examples.target {
    case .answers(let classes): return accuracy(answers, targets: classes)
    case .classes(let classes):
      let asked = classes.indices.filter { classes[$0] >= 0 }
      return accuracy(Variable(answers).rows(asked).value, targets: asked.map { classes[$0] })
    case .numbers, .sets, .series:
      fatalError("score: \(Self.self) wants no single class, so it needs a score of its own")
    }
  }
}

extension SequenceModel where Scalar == Float {
  /// A network's answers to some examples: [B, V], or [T·B, V] where each step has a target.
  public func answers(to examples: SequenceExamples) -> Variable<Float> {
    let inputs = Variable(examples.inputs)
    switch examples.target {
    case .classes, .sets, .series: return callAsFunction(inputs, lengths: examples.lengths)
    case .numbers, .answers: return answer(inputs, lengths: examples.lengths)
    }
  }
}

/// What a network's answers cost: mean squared error for numbers, cross-entropy for classes and sets
/// (nats).
///
/// - Parameters:
///   - answers: [B, V], or [T·B, V] where each step has a target.
///   - examples: What was asked.
/// - Returns: [].
public func cost(_ answers: Variable<Float>, _ examples: SequenceExamples) -> Variable<Float> {
  switch examples.target {
  case .numbers(let wanted): meanSquaredError(answers, wanted)
  case .answers(let classes), .classes(let classes):
    softmaxCrossEntropy(answers, targets: classes)
  case .sets(let sets):
    sigmoidCrossEntropy(
      answers.rows(sets.indices.filter { !sets[$0].isEmpty }),
      targets: membership(sets.filter { !$0.isEmpty }, of: answers.shape[1]))
  case .series(let wanted):
    meanSquaredError(
      answers.rows(wanted.indices.filter { !wanted[$0].isEmpty }),
      Tensor(wanted.filter { !$0.isEmpty }))
  }
}

/// 1 for each member of a set, else 0: [N, count].
private func membership(_ sets: [[Int]], of count: Int) -> Tensor<Float> {
  var scalars = [Float](repeating: 0, count: sets.count * count)
  for (row, set) in sets.enumerated() {
    for member in set { scalars[row * count + member] = 1 }
  }
  return Tensor(scalars, shape: [sets.count, count])
}

extension Tensor where Scalar == Float {
  /// Sequences as a batch, [T, B, D], padded with zeros to the longest.
  ///
  /// - Parameters:
  ///   - sequences: B of them, each of at most T rows of [D].
  ///   - features: D.
  init(padding sequences: [[[Float]]], features: Int) {
    let time = sequences.map(\.count).max() ?? 0
    var scalars = [Float](repeating: 0, count: time * sequences.count * features)
    for (number, rows) in sequences.enumerated() {
      for (step, row) in rows.enumerated() {
        let place = (step * sequences.count + number) * features
        scalars.replaceSubrange(place..<place + features, with: row)
      }
    }
    self.init(scalars, shape: [time, sequences.count, features])
  }
}
