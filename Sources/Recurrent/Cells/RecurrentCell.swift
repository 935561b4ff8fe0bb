/// What a recurrent network carries from step to step: a type with named parts.
public protocol RecurrentState {
  /// The same state as a constant: truncated BPTT carries it over without its history.
  func detached() -> Self
}

/// One step of a recurrent network: input and state in, output and next state out.
///
/// The state is a type with named parts, so that a cell with two of them (an LSTM's cell state and
/// hidden state) is used like a cell with one.
public protocol RecurrentCell<Scalar>: Module {
  associatedtype State: RecurrentState
  /// What the network remembers before it has seen anything.
  func initialState(batch: Int) -> State
  /// One time step.
  ///
  /// - Parameters:
  ///   - x: [B, D], the input at this step.
  ///   - state: What the step before left behind.
  /// - Returns: The output, [B, H], and the state for the step after.
  func step(_ x: Variable<Scalar>, _ state: State) -> (output: Variable<Scalar>, state: State)
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
}
