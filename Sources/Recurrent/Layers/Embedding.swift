/// A table with one row for each symbol: $y = E_{s}$, which is $E^\top$ applied to a one-hot vector.
public struct Embedding<Scalar: TensorScalar>: Module {
  /// [symbols, features].
  public let table: Variable<Scalar>

  public init(table: Variable<Scalar>) { self.table = table }

  /// Rows drawn from the normal distribution with mean 0 and standard deviation 1.
  public init(symbols: Int, features: Int, using generator: inout SeededGenerator) {
    table = Variable(Tensor(normal: 1, [symbols, features], using: &generator), trainable: true)
  }

  /// Looks symbols up.
  ///
  /// - Parameter symbols: B indices in 0..<symbols.
  /// - Returns: [B, features].
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func callAsFunction(_ symbols: [Int]) -> Variable<Scalar> { table.rows(symbols) }

  public var parameters: [(name: String, variable: Variable<Scalar>)] { [("table", table)] }

  public func replacing(_ variables: [Variable<Scalar>]) -> Embedding {
    Embedding(table: variables[0])
  }
}
