/// A recurrent network over numbers: a cell, and a linear read-out of its last output.
///
/// $$h_t = \mathrm{cell}(x_t, h_{t-1}), \qquad y = V h_T + d$$
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

  /// The answer to each whole sequence.
  ///
  /// - Parameter inputs: [T, B, D], T at least 1.
  /// - Returns: [B, V].
  public func answer(_ inputs: Variable<Scalar>) -> Variable<Scalar> {
    guard let time = inputs.shape.first, time > 0 else {
      fatalError("SequenceModel: a sequence of no steps has no answer; give at least one")
    }
    return readout(cell(inputs).outputs.slice(time - 1))
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
