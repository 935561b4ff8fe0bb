/// A cell whose inputs are first mapped to as many numbers as it has units: $x_t = P s_t$. So cells that
/// see x bare can be compared with those that see it through weights; where $s_t$ is a 1 among zeros, P is
/// an embedding.
///
/// Axes: B batch, T time, D input, H hidden.
public struct ProjectedCell<Cell: RecurrentCell>: RecurrentCell {
  public typealias Scalar = Cell.Scalar
  public typealias State = Cell.State

  /// P, [H, D].
  public let projection: Variable<Scalar>
  /// Its D is H.
  public let cell: Cell

  public init(projection: Variable<Scalar>, cell: Cell) {
    guard projection.shape.count == 2, projection.shape[0] == cell.inputs else {
      fatalError(
        "ProjectedCell: a cell of \(cell.inputs) inputs needs a projection of shape "
          + "[\(cell.inputs), D], not \(projection.shape)")
    }
    self.projection = projection
    self.cell = cell
  }

  /// A given cell behind a projection drawn from the normal distribution: with one 1 among zeros, x has
  /// numbers of the order of 1.
  public init(_ cell: Cell, inputs: Int, using generator: inout SeededGenerator) {
    let weights = Tensor<Scalar>(normal: 1, [cell.inputs, inputs], using: &generator)
    self.init(projection: Variable(weights, trainable: true), cell: cell)
  }

  public var inputs: Int { projection.shape[1] }
  public var hidden: Int { cell.hidden }
  public var parameters: [(name: String, variable: Variable<Scalar>)] {
    [("projection", projection)] + named("cell", cell.parameters)
  }

  public func initialState(batch: Int) -> State { cell.initialState(batch: batch) }

  public func step(
    _ x: Variable<Scalar>, _ state: State
  ) -> (output: Variable<Scalar>, state: State) {
    cell.step(projection.applied(to: x), state)
  }

  public func sequence(
    _ inputs: Variable<Scalar>, from state: State?, lengths: [Int]?
  ) -> (outputs: Variable<Scalar>, state: State) {
    let (time, batch) = (inputs.shape[0], inputs.shape[1])
    let rows = inputs.reshaped([time * batch, self.inputs])
    let projected = projection.applied(to: rows).reshaped([time, batch, cell.inputs])
    return cell.sequence(projected, from: state, lengths: lengths)
  }

  public func replacing(_ variables: [Variable<Scalar>]) -> ProjectedCell {
    ProjectedCell(
      projection: variables[0], cell: cell.replacing(Array(variables.dropFirst())))
  }
}
