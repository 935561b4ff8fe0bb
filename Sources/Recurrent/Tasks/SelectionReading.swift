/// A task that knows which steps of its sequences matter, and what of them is to be kept.
public protocol SelectiveTask: SequenceTask {
  /// What should be kept behind each step, T of [B]; NaN where it doesn't count.
  func kept(_ examples: SequenceExamples) -> [[Double]]
  /// Whether a step matters, T of [B]; nil where it doesn't count.
  func matters(_ examples: SequenceExamples) -> [[Bool?]]
}

extension AddingProblem: SelectiveTask {
  /// The sum of the marked numbers so far.
  public func kept(_ examples: SequenceExamples) -> [[Double]] {
    var sums = [Double](repeating: 0, count: examples.inputs.shape[1])
    return (0..<length).map { step in
      for sequence in sums.indices {
        sums[sequence] +=
          Double(examples.inputs[step, sequence, 0] * examples.inputs[step, sequence, 1])
      }
      return sums
    }
  }

  /// Whether it is marked.
  public func matters(_ examples: SequenceExamples) -> [[Bool?]] {
    (0..<length).map { step in
      (0..<examples.inputs.shape[1]).map { examples.inputs[step, $0, 1] == 1 }
    }
  }
}

extension TwoSequences: SelectiveTask {
  /// The class, once it has been told.
  public func kept(_ examples: SequenceExamples) -> [[Double]] {
    guard case .answers(let classes) = examples.target else { return [] }
    return (0..<examples.inputs.shape[0]).map { step in
      classes.indices.map { sequence in
        step >= informative && step < examples.lengths?[sequence] ?? length
          ? Double(classes[sequence]) : .nan
      }
    }
  }

  /// Whether it tells the class.
  public func matters(_ examples: SequenceExamples) -> [[Bool?]] {
    (0..<examples.inputs.shape[0]).map { step in
      (0..<examples.inputs.shape[1]).map { sequence in
        step < examples.lengths?[sequence] ?? length ? step < informative : nil
      }
    }
  }
}

/// How a trained LSTM read fresh sequences, and which steps it let in.
public struct SelectionReading: Codable, Sendable {
  /// What was asked of it cost this, and with each unit's input gate held at its mean, that.
  public var cost, heldCost: Double
  /// The share of right answers, and the same with the input gates held.
  public var score, heldScore: Double
  public var selection: StepSelection
  /// The first sequence: its first input, the steps that matter, and of the unit that goes most with what
  /// is kept i, |∂c/∂x|, i ⊙ c̃ and c.
  public var inputs, gate, slope, written, cells: [Double]
  public var marks: [Int]

  /// - Parameters:
  ///   - model: The trained network.
  ///   - task: Gives the sequences.
  ///   - count: B.
  ///   - generator: Draws the sequences.
  public init(
    _ model: SequenceModel<LSTMCell<Float>>, on task: some SelectiveTask, sequences count: Int,
    using generator: inout SeededGenerator
  ) {
    let examples = task.examples(count, using: &generator)
    let record = LSTMRecord(model.cell, reading: examples.inputs)
    let matters = task.matters(examples)
    let selection = StepSelection(record, kept: task.kept(examples), matters: matters)
    func judge(_ model: SequenceModel<LSTMCell<Float>>) -> (cost: Double, score: Double) {
      let answers = model.answers(to: examples)
      let cost = Recurrent.cost(answers, examples).value.scalar
      return (Double(cost), task.score(answers.value, examples))
    }
    let means = (0..<model.cell.hidden).map { unit in
      mean(record.values(\.input, unit).flatMap { $0 })
    }
    let held = judge(
      SequenceModel(cell: model.cell.withInputGate(heldAt: means), readout: model.readout))
    (cost, score) = judge(model)
    (heldCost, heldScore) = held
    self.selection = selection
    func first(_ part: KeyPath<LSTMRecord, [Tensor<Float>]>) -> [Double] {
      record.values(part, selection.unit).map { $0[0] }
    }
    inputs = (0..<examples.inputs.shape[0]).map { Double(examples.inputs[$0, 0, 0]) }
    gate = first(\.input)
    slope = first(\.slope).map { abs($0) }
    written = zip(gate, first(\.candidate)).map { $0 * $1 }
    cells = first(\.cell)
    marks = matters.indices.filter { matters[$0][0] == true }
  }
}
