/// What a recurrent network carries from step to step: a type with named parts.
public protocol RecurrentState<Scalar> {
  associatedtype Scalar: TensorScalar
  /// Every part, each [B, …], always in the same order.
  var parts: [Variable<Scalar>] { get }
  /// A state with other parts in place of these, in the same order.
  func replacing(_ parts: [Variable<Scalar>]) -> Self
}

extension RecurrentState {
  /// The same state as a constant: truncated BPTT carries it over without its history.
  public func detached() -> Self { replacing(parts.map { $0.detached() }) }
}

/// A recurrent network: input and state in, output and next state out, step by step.
///
/// The state is a type with named parts, so that a cell with two of them (an LSTM's cell state and
/// hidden state) is used like a cell with one.
///
/// ```swift
/// let (outputs, state) = cell(inputs)                    // [T, B, D] in, [T, B, H] out
/// let (more, _) = cell(next, from: state.detached())     // truncated BPTT: the state is carried on
/// ```
///
/// Axes: B batch, T time, D input, H hidden.
public protocol RecurrentCell<Scalar>: Module {
  associatedtype State: RecurrentState<Scalar>
  /// D.
  var inputs: Int { get }
  /// H.
  var hidden: Int { get }
  /// What the network remembers before it has seen anything.
  func initialState(batch: Int) -> State
  /// One time step.
  ///
  /// - Parameters:
  ///   - x: [B, D], the input at this step.
  ///   - state: What the step before left behind.
  /// - Returns: The output, [B, H], and the state for the step after.
  func step(_ x: Variable<Scalar>, _ state: State) -> (output: Variable<Scalar>, state: State)
  /// A whole sequence. A cell with a fused pass computes it here; others take it step by step.
  ///
  /// - Parameters:
  ///   - inputs: [T, B, D].
  ///   - state: Before the first step; the initial state where nil.
  ///   - lengths: How many steps each of the B sequences has, 0...T; T where nil.
  /// - Returns: The outputs, [T, B, H], zeros behind a sequence's end, and each sequence's last state.
  func sequence(
    _ inputs: Variable<Scalar>, from state: State?, lengths: [Int]?
  ) -> (outputs: Variable<Scalar>, state: State)
}

extension RecurrentCell {
  /// The loop: the same cell, with the same weights, at every time step.
  ///
  /// - Parameters:
  ///   - inputs: T of [B, D].
  ///   - state: The state before the first step.
  /// - Returns: T outputs, each [B, H], and the state after the last step.
  public func run(
    _ inputs: [Variable<Scalar>], from state: State
  ) -> (outputs: [Variable<Scalar>], state: State) {
    var state = state
    var outputs: [Variable<Scalar>] = []
    outputs.reserveCapacity(inputs.count)
    for x in inputs {
      let (output, next) = step(x, state)
      outputs.append(output)
      state = next
    }
    return (outputs, state)
  }

  /// A whole sequence, by the cell's fastest way.
  ///
  /// - Parameters:
  ///   - inputs: [T, B, D].
  ///   - state: Before the first step; the initial state where nil.
  ///   - lengths: How many steps each of the B sequences has, 0...T; T where nil.
  /// - Returns: The outputs, [T, B, H], zeros behind a sequence's end, and each sequence's last state.
  public func callAsFunction(
    _ inputs: Variable<Scalar>, from state: State? = nil, lengths: [Int]? = nil
  ) -> (outputs: Variable<Scalar>, state: State) {
    sequence(inputs, from: state, lengths: lengths)
  }

  public func sequence(
    _ inputs: Variable<Scalar>, from state: State?, lengths: [Int]?
  ) -> (outputs: Variable<Scalar>, state: State) {
    unrolled(inputs, from: state, lengths: lengths)
  }

  /// A whole sequence by `step` alone: what the fused passes are compared with.
  ///
  /// A sequence that has ended keeps its state, and its outputs are zeros.
  ///
  /// - Parameters:
  ///   - inputs: [T, B, D].
  ///   - state: Before the first step; the initial state where nil.
  ///   - lengths: How many steps each of the B sequences has, 0...T; T where nil.
  /// - Returns: The outputs, [T, B, H], and each sequence's last state.
  public func unrolled(
    _ inputs: Variable<Scalar>, from state: State? = nil, lengths: [Int]? = nil
  ) -> (outputs: Variable<Scalar>, state: State) {
    let (time, batch) = checkSequence("unrolled", inputs, lengths)
    let start = state ?? initialState(batch: batch)
    guard time > 0 else {
      return (Variable(Tensor(zeros: [0, batch, hidden])), start)
    }
    var state = start
    let outputs = (0..<time).map { t in
      let (output, next) = step(inputs.slice(t), state)
      guard let lengths else {
        state = next
        return output
      }
      let goesOn = lengths.map { t < $0 }
      state = next.replacing(
        zip(next.parts, state.parts).map { choosingRows(goesOn, $0, else: $1) })
      return choosingRows(goesOn, output, else: zeros(batch))
    }
    return (stacking(outputs).reshaped([time, batch, hidden]), state)
  }

  /// Zeros, [B, H].
  func zeros(_ batch: Int) -> Variable<Scalar> { Variable(Tensor(zeros: [batch, hidden])) }

  /// Refuses what is no sequence, or no state, for this cell.
  func checkSequence(
    _ name: String, _ inputs: Variable<Scalar>, from state: State? = nil, _ lengths: [Int]?
  ) -> (time: Int, batch: Int) {
    guard inputs.shape.count == 3, inputs.shape[2] == self.inputs else {
      fatalError(
        "\(name): takes a sequence of shape [T, B, \(self.inputs)], not \(inputs.shape)")
    }
    let (time, batch) = (inputs.shape[0], inputs.shape[1])
    if let lengths, lengths.count != batch || lengths.contains(where: { !(0...time).contains($0) })
    {
      fatalError(
        "\(name): \(batch) sequences of at most \(time) steps need as many lengths in 0...\(time), "
          + "not \(lengths)")
    }
    if let part = state?.parts.first(where: { $0.shape != [batch, hidden] }) {
      fatalError(
        "\(name): a state for \(batch) sequences has the shape [\(batch), \(hidden)], not \(part.shape)"
      )
    }
    return (time, batch)
  }
}

/// Refuses layers of different shapes in one cell.
func checkLayers<Scalar>(_ name: String, _ layers: [RecurrentLinear<Scalar>]) {
  guard let first = layers.first,
    layers.allSatisfy({ $0.inputs == first.inputs && $0.hidden == first.hidden })
  else {
    fatalError(
      "\(name): all layers must have the same D and H, not "
        + "\(layers.map { [$0.inputs, $0.hidden] })")
  }
}
