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

  /// Looks the symbols of whole sequences up, in one look-up.
  ///
  /// - Parameter symbols: T of [B] indices in 0..<symbols.
  /// - Returns: [T, B, features].
  public func callAsFunction(_ symbols: [[Int]]) -> Variable<Scalar> {
    let batch = symbols.first?.count ?? 0
    guard symbols.allSatisfy({ $0.count == batch }) else {
      fatalError(
        "Embedding: every step needs a symbol for each of the \(batch) sequences, but the steps have "
          + "\(symbols.map(\.count))")
    }
    return self(symbols.flatMap { $0 }).reshaped([symbols.count, batch, table.shape[1]])
  }

  public var parameters: [(name: String, variable: Variable<Scalar>)] { [("table", table)] }

  public func replacing(_ variables: [Variable<Scalar>]) -> Embedding {
    Embedding(table: variables[0])
  }
}
