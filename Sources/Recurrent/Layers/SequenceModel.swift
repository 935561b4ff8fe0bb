/// A recurrent network over numbers: a cell, and a linear read-out of its outputs.
///
/// $$h_t = \mathrm{cell}(x_t, h_{t-1}), \qquad y_t = V h_t + d$$
///
/// Axes: B batch, T time, D input, H hidden, V outputs.
public struct SequenceModel<Cell: RecurrentCell>: Module {
  public typealias Scalar = Cell.Scalar

  public let cell: Cell
  public let readout: Linear<Scalar>

  public init(cell: Cell, readout: Linear<Scalar>) {
    self.cell = cell
    self.readout = readout
  }

  /// A given cell, with a small random read-out behind it.
  ///
  /// - Parameters:
  ///   - cell: What reads the sequence.
  ///   - outputs: V.
  ///   - generator: Draws the weights of the read-out.
  public init(_ cell: Cell, outputs: Int, using generator: inout SeededGenerator) {
    self.init(
      cell: cell, readout: Linear(inputs: cell.hidden, outputs: outputs, using: &generator))
  }

  /// The read-out at every step.
  ///
  /// - Parameters:
  ///   - inputs: [T, B, D], T at least 1.
  ///   - lengths: How many steps each of the B sequences has; T where nil. What stands behind a
  ///     sequence's end means nothing.
  /// - Returns: [T·B, V], step by step.
  public func callAsFunction(
    _ inputs: Variable<Scalar>, lengths: [Int]? = nil
  ) -> Variable<Scalar> {
    readout(rows(of: outputs(inputs, lengths)))
  }

  /// The answer to each whole sequence: the read-out of its last step.
  ///
  /// - Parameters:
  ///   - inputs: [T, B, D], T at least 1.
  ///   - lengths: How many steps each of the B sequences has, at least 1; T where nil.
  /// - Returns: [B, V].
  public func answer(_ inputs: Variable<Scalar>, lengths: [Int]? = nil) -> Variable<Scalar> {
    let outputs = outputs(inputs, lengths)
    guard let lengths else { return readout(outputs.slice(outputs.shape[0] - 1)) }
    guard !lengths.contains(0) else {
      fatalError("SequenceModel: a sequence of no steps has no answer; give at least one")
    }
    let last = lengths.enumerated().map { ($1 - 1) * lengths.count + $0 }
    return readout(rows(of: outputs).rows(last))
  }

  private func outputs(_ inputs: Variable<Scalar>, _ lengths: [Int]?) -> Variable<Scalar> {
    guard inputs.shape.first ?? 0 > 0 else {
      fatalError(
        "SequenceModel: inputs of shape \(inputs.shape) have no steps to read; give [T, B, D] with T "
          + "at least 1")
    }
    return cell(inputs, lengths: lengths).outputs
  }

  /// [T, B, H] as [T·B, H].
  private func rows(of outputs: Variable<Scalar>) -> Variable<Scalar> {
    outputs.reshaped([outputs.shape[0] * outputs.shape[1], cell.hidden])
  }

  public var parameters: [(name: String, variable: Variable<Scalar>)] {
    named("cell", cell.parameters) + named("readout", readout.parameters)
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> SequenceModel {
    let cellEnd = variables.count - readout.parameters.count
    return SequenceModel(
      cell: cell.replacing(Array(variables[..<cellEnd])),
      readout: readout.replacing(Array(variables[cellEnd...])))
  }
}
