/// The Clockwork RNN: a tanh network whose hidden units are modules that tick at periods of their own.
///
/// $$h^{(i)}_t = \begin{cases} \tanh\big(W_i x_t + \sum_{j \ge i} U_{ij} h^{(j)}_{t-1} + b_i\big) &
/// t \bmod T_i = 0 \\ h^{(i)}_{t-1} & \text{else} \end{cases}$$
///
/// Modules stand from the fastest to the slowest, and each sees itself and the slower ones. A module that
/// does not tick keeps its numbers, costs nothing, and hands its gradient back as it is.
///
/// Axes: B batch, T time, D input, H hidden: the modules' units, the fastest first.
///
/// - Source: Koutník, Greff, Gomez and Schmidhuber 2014, section 3.
public struct ClockworkRNNCell<Scalar: TensorScalar>: RecurrentCell {
  /// Some units that tick together.
  public struct Clock {
    /// $T_i$: it ticks when the time is a multiple of it.
    public let period: Int
    /// $W_i$, [k, D].
    public let inputWeight: Variable<Scalar>
    /// $U_i$, [k, n]: of its own k units and all slower ones.
    public let recurrentWeight: Variable<Scalar>
    /// $b_i$, [k].
    public let bias: Variable<Scalar>

    public init(
      period: Int, inputWeight: Variable<Scalar>, recurrentWeight: Variable<Scalar>,
      bias: Variable<Scalar>
    ) {
      self.period = period
      self.inputWeight = inputWeight
      self.recurrentWeight = recurrentWeight
      self.bias = bias
    }

    /// k.
    public var units: Int { bias.value.count }
  }

  /// What is carried from step to step.
  public struct State: RecurrentState {
    /// The hidden state $h$, [B, H].
    public var hidden: Variable<Scalar>
    /// t of the step to come.
    public var time: Int

    public init(hidden: Variable<Scalar>, time: Int) {
      self.hidden = hidden
      self.time = time
    }

    public var parts: [Variable<Scalar>] { [hidden] }
    public func replacing(_ parts: [Variable<Scalar>]) -> State {
      State(hidden: parts[0], time: time)
    }
  }

  /// From the shortest period to the longest.
  public let clocks: [Clock]
  /// t of a sequence's first step: at 0 every module ticks there, at 1 only those of period 1.
  public let firstTime: Int
  /// Where each module's units begin among all.
  let starts: [Int]

  public let parameters: [(name: String, variable: Variable<Scalar>)]

  /// - Parameters:
  ///   - clocks: From the shortest period to the longest.
  ///   - firstTime: t of a sequence's first step, not negative.
  public init(_ clocks: [Clock], firstTime: Int = 0) {
    let hidden = clocks.reduce(0) { $0 + $1.units }
    var starts: [Int] = []
    for clock in clocks {
      let start = (starts.last ?? 0) + (starts.isEmpty ? 0 : clocks[starts.count - 1].units)
      guard clock.inputWeight.shape == [clock.units, clocks[0].inputWeight.shape.last ?? 0],
        clock.recurrentWeight.shape == [clock.units, hidden - start]
      else {
        fatalError(
          "ClockworkRNNCell: the \(clock.units) units from \(start) on need W of "
            + "[\(clock.units), D] and U of [\(clock.units), \(hidden - start)], not "
            + "\(clock.inputWeight.shape) and \(clock.recurrentWeight.shape)")
      }
      starts.append(start)
    }
    let periods = clocks.map(\.period)
    guard let first = periods.first, first > 0, periods == periods.sorted(), firstTime >= 0 else {
      fatalError(
        "ClockworkRNNCell: needs periods of 1 and more, the shortest first, and a first time of 0 or "
          + "more, not \(periods) and \(firstTime)")
    }
    self.clocks = clocks
    self.firstTime = firstTime
    self.starts = starts
    parameters = clocks.enumerated().flatMap { number, clock in
      [
        (name: "clock\(number).inputWeight", variable: clock.inputWeight),
        (name: "clock\(number).recurrentWeight", variable: clock.recurrentWeight),
        (name: "clock\(number).bias", variable: clock.bias),
      ]
    }
  }

  /// Which of H units belong to each of some modules, the fastest first. Where H is no multiple, the
  /// fastest modules get one unit more.
  public static func modules(_ count: Int, sharing hidden: Int) -> [Range<Int>] {
    var start = 0
    return (0..<count).map { number in
      let units = hidden / count + (number < hidden % count ? 1 : 0)
      defer { start += units }
      return start..<start + units
    }
  }

  /// Weights and biases drawn uniformly from ±1/√hidden.
  ///
  /// - Parameters:
  ///   - inputs: D.
  ///   - hidden: H, at least one for each period.
  ///   - periods: One for each module, the shortest first.
  ///   - firstTime: t of a sequence's first step.
  ///   - generator: Draws the weights.
  public init(
    inputs: Int, hidden: Int, periods: [Int], firstTime: Int = 0,
    using generator: inout SeededGenerator
  ) {
    guard !periods.isEmpty, hidden >= periods.count else {
      fatalError(
        "ClockworkRNNCell: \(hidden) units can't be shared by \(periods.count) modules; each needs one"
      )
    }
    let bound = 1 / Scalar(hidden).squareRoot()
    func draw(_ shape: [Int]) -> Variable<Scalar> {
      Variable(Tensor(uniform: bound, shape, using: &generator), trainable: true)
    }
    let clocks = zip(periods, Self.modules(periods.count, sharing: hidden)).map { period, module in
      Clock(
        period: period, inputWeight: draw([module.count, inputs]),
        recurrentWeight: draw([module.count, hidden - module.lowerBound]),
        bias: draw([module.count]))
    }
    self.init(clocks, firstTime: firstTime)
  }

  public var inputs: Int { clocks[0].inputWeight.shape[1] }
  public var hidden: Int { clocks[0].recurrentWeight.shape[1] }

  /// How many products of two numbers a step of one sequence takes, those of x included.
  public func multiplications(at time: Int) -> Int {
    zip(clocks, starts).reduce(0) { sum, module in
      let (clock, start) = module
      return sum + (time % clock.period == 0 ? clock.units * (inputs + hidden - start) : 0)
    }
  }

  /// Zeros, at the first time.
  public func initialState(batch: Int) -> State {
    State(hidden: zeros(batch), time: firstTime)
  }

  /// One step, one line an equation.
  ///
  /// - Parameters:
  ///   - x: [B, D].
  ///   - state: Hidden state, [B, H], and the time.
  /// - Returns: $h_t$, [B, H], and the new state.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func step(
    _ x: Variable<Scalar>, _ state: State
  ) -> (output: Variable<Scalar>, state: State) {
    let modules = zip(clocks, starts).map { clock, start in
      guard state.time % clock.period == 0 else {
        return state.hidden.columns(start..<(start + clock.units))
      }
      let seen = state.hidden.columns(start..<hidden)
      return tanh(
        clock.inputWeight.applied(to: x) + clock.recurrentWeight.applied(to: seen) + clock.bias)
    }
    let joined = modules.dropFirst().reduce(modules[0]) { joining($0, $1) }
    return (joined, State(hidden: joined, time: state.time + 1))
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> ClockworkRNNCell {
    ClockworkRNNCell(
      clocks.enumerated().map { number, clock in
        Clock(
          period: clock.period, inputWeight: variables[3 * number],
          recurrentWeight: variables[3 * number + 1], bias: variables[3 * number + 2])
      }, firstTime: firstTime)
  }
}
