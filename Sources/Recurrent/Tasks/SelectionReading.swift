/// A task that knows which steps of its sequences matter, and what of them is to be kept.
public protocol SelectiveTask: SequenceTask {
  /// What should be kept to the end, [B].
  func kept(_ examples: SequenceExamples) -> [Double]
  /// Whether a step matters, T of [B]; nil behind a sequence's end.
  func matters(_ examples: SequenceExamples) -> [[Bool?]]
}

extension AddingProblem: SelectiveTask {
  /// The sum.
  public func kept(_ examples: SequenceExamples) -> [Double] {
    guard case .numbers(let sums) = examples.target else { return [] }
    return sums.scalars.map { Double($0) }
  }

  /// Whether it is marked.
  public func matters(_ examples: SequenceExamples) -> [[Bool?]] {
    (0..<length).map { step in
      (0..<examples.inputs.shape[1]).map { examples.inputs[step, $0, 1] == 1 }
    }
  }
}

extension TwoSequences: SelectiveTask {
  /// The class.
  public func kept(_ examples: SequenceExamples) -> [Double] {
    guard case .answers(let classes) = examples.target else { return [] }
    return classes.map { Double($0) }
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

/// How a trained LSTM read fresh sequences, which steps it let in, and what it can do with a gate held.
public struct SelectionReading: Codable, Sendable {
  /// What a network makes of the sequences.
  public struct Judgement: Codable, Sendable {
    /// In squared units, or nats.
    public var cost: Double
    /// The share of right answers, 0 to 1.
    public var score: Double
    /// Where numbers are asked for: the squared error that is left if every answer y may be replaced by
    /// a + b y, with a and b fitted to these sequences, $(1 - r^2)$ times the variance of what was asked.
    /// An error that is only an offset or a scale isn't in it. NaN where classes are asked for.
    public var refitted: Double
  }

  /// As it was trained.
  public var asIs: Judgement
  /// With each unit's input gate held at its mean.
  public var inputHeld: Judgement
  /// With each unit's output gate held at its mean.
  public var outputHeld: Judgement
  public var selection: StepSelection
  /// The first sequence: its first input, and of the selected unit i, |∂c/∂x|, i ⊙ c̃ and c; [T].
  public var inputs, gate, slope, written, cells: [Double]
  /// The steps of it that matter.
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
    let (kept, matters) = (task.kept(examples), task.matters(examples))
    let slopes = record.slopes(of: model.cell)
    let selection = StepSelection(record, slopes: slopes, kept: kept, matters: matters)
    func judge(_ cell: LSTMCell<Float>) -> Judgement {
      let answers = SequenceModel(cell: cell, readout: model.readout).answers(to: examples)
      var refitted = Double.nan
      if case .numbers = examples.target {
        let r = correlation(answers.value.scalars.map { Double($0) }, kept)
        refitted = (1 - r * r) * mean(kept.map { ($0 - mean(kept)) * ($0 - mean(kept)) })
      }
      return Judgement(
        cost: Double(Recurrent.cost(answers, examples).value.scalar),
        score: task.score(answers.value, examples), refitted: refitted)
    }
    let counts = matters.flatMap { $0.map { $0 != nil } }
    func means(_ part: [Tensor<Float>]) -> [Double] {
      (0..<model.cell.hidden).map { unit in
        mean(zip(part.numbers(of: unit).flatMap { $0 }, counts).filter(\.1).map(\.0))
      }
    }
    asIs = judge(model.cell)
    inputHeld = judge(model.cell.withInputGate(heldAt: means(record.input)))
    outputHeld = judge(model.cell.withOutputGate(heldAt: means(record.output)))
    self.selection = selection
    let first = record.wires(of: selection.unit)
    inputs = (0..<examples.inputs.shape[0]).map { Double(examples.inputs[$0, 0, 0]) }
    gate = first.input
    slope = slopes.numbers(of: selection.unit).map { abs($0[0]) }
    written = zip(gate, first.candidate).map { $0 * $1 }
    cells = first.cell
    marks = matters.indices.filter { matters[$0][0] == true }
  }
}
