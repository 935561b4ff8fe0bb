/// How large the memories of a grid are while it reads one sequence.
///
/// Axes: L layers, T time.
public struct GridMemories: Codable, Equatable, Sendable {
  /// What each block hands up: the root mean square over its units, [L, T], the highest layer first.
  public let depth: [[Double]]
  /// What each block hands to the next step, [L, T], the highest layer first.
  public let time: [[Double]]

  /// - Parameters:
  ///   - grid: What reads.
  ///   - symbols: T of them.
  ///   - count: How many symbols there are, the grid's inputs.
  public init(of grid: GridLSTM<Float>, reading symbols: [Int], of count: Int) {
    let grid = grid.frozen()
    var state = grid.initialState(batch: 1).layers
    var sizes: [[(depth: Double, time: Double)]] = []
    for symbol in symbols {
      let x = SequenceExamples(symbols: [[symbol]], of: count, target: .answers([])).inputs
      var side = grid.projection(Variable(x.reshaped([1, count])))
      sizes.append(
        state.indices.map { layer in
          let sides = grid.layers[layer]([side, state[layer]])
          (side, state[layer]) = (sides[GridLSTM<Float>.depth], sides[GridLSTM<Float>.time])
          return (Self.size(side.memory), Self.size(state[layer].memory))
        })
    }
    depth = state.indices.reversed().map { layer in sizes.map { $0[layer].depth } }
    time = state.indices.reversed().map { layer in sizes.map { $0[layer].time } }
  }

  private static func size(_ memory: Variable<Float>) -> Double {
    mean(memory.value.scalars.map { Double($0 * $0) }).squareRoot()
  }
}

/// A network that has learned to add, and, where it is a grid, its memories during one addition.
public struct GridAddition: Codable, Sendable {
  public let result: GridRun.Result
  /// nil in a stack, which has none along depth.
  public let memories: GridMemories?

  /// - Parameters:
  ///   - run: What learns.
  ///   - task: What it learns.
  ///   - steps: How many training steps at most, 15 sums each.
  ///   - every: After how many steps it is looked at.
  ///   - settling: After how many steps the rate falls to a tenth; nil, if it stays.
  ///   - symbols: The addition that it reads afterwards.
  /// - Throws: As `GridRun.train` does.
  public init(
    _ run: GridRun, _ task: AdditionTask, steps: Int, every: Int, settling: Int? = nil,
    reading symbols: [Int]
  ) throws {
    guard run.kind != .stacked else {
      result = try run.learn(task, steps: steps, every: every, settling: settling)
      memories = nil
      return
    }
    var generator = SeededGenerator(seed: run.seed)
    let grid = run.grid(for: task, using: &generator)
    let model = SequenceModel(grid, outputs: task.outputs, using: &generator)
    result = try run.train(
      model, on: task, steps: steps, every: every, settling: settling, using: &generator)
    memories = GridMemories(of: grid, reading: symbols, of: task.features)
  }
}
