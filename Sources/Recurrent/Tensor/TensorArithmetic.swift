// Arithmetic on tensors, element by element and without gradients. Shapes must be equal.

extension Tensor {
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public static func + (a: Tensor, b: Tensor) -> Tensor {
    elementwise("+", a, b, Scalar.add)
  }

  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public static func - (a: Tensor, b: Tensor) -> Tensor {
    elementwise("-", a, b, Scalar.subtract)
  }

  /// The product of matching elements (Hadamard product).
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public static func * (a: Tensor, b: Tensor) -> Tensor {
    elementwise("*", a, b, Scalar.multiply)
  }

  public static func * (a: Tensor, scale: Scalar) -> Tensor { a.scaled(by: scale, plus: 0) }
  public static func * (scale: Scalar, a: Tensor) -> Tensor { a.scaled(by: scale, plus: 0) }
  public static func / (a: Tensor, divisor: Scalar) -> Tensor { a.scaled(by: 1 / divisor, plus: 0) }
  /// c − a for one number c, element by element.
  public static func - (constant: Scalar, a: Tensor) -> Tensor {
    a.scaled(by: -1, plus: constant)
  }
  public static prefix func - (a: Tensor) -> Tensor { a.scaled(by: -1, plus: 0) }

  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public static func += (a: inout Tensor, b: Tensor) { a.accumulate(b, times: 1) }

  /// a += scale · b, in place.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public mutating func accumulate(_ b: Tensor, times scale: Scalar) {
    guard shape == b.shape else {
      fatalError("+=: the shapes \(shape) and \(b.shape) must be equal")
    }
    makeUnique()
    Scalar.accumulate(b.storage.pointer, times: scale, into: storage.pointer, count)
  }

  /// scale · a + shift
  func scaled(by scale: Scalar, plus shift: Scalar) -> Tensor {
    let result = Tensor(uninitialized: shape)
    Scalar.scale(
      storage.pointer, by: scale, plus: shift, into: result.storage.pointer, count)
    return result
  }

  static func elementwise(
    _ name: String, _ a: Tensor, _ b: Tensor,
    _ kernel: (Source<Scalar>, Source<Scalar>, Destination<Scalar>, Int) -> Void
  ) -> Tensor {
    guard a.shape == b.shape else {
      fatalError("\(name): the shapes \(a.shape) and \(b.shape) must be equal")
    }
    let result = Tensor(uninitialized: a.shape)
    kernel(a.storage.pointer, b.storage.pointer, result.storage.pointer, a.count)
    return result
  }

  /// Applies a kernel of one argument.
  func mapped(_ kernel: (Source<Scalar>, Destination<Scalar>, Int) -> Void) -> Tensor {
    let result = Tensor(uninitialized: shape)
    kernel(storage.pointer, result.storage.pointer, count)
    return result
  }

  /// The sum of all elements.
  public var sum: Scalar { Scalar.sum(storage.pointer, count) }
  /// The mean of all elements.
  public var mean: Scalar { sum / Scalar(count) }
  /// The sum over the rows of a matrix: [rows, columns] becomes [columns].
  public var sumOverRows: Tensor { summedOverRows(to: [rowLength]) }
  /// The rows of a matrix, each as an array.
  public var rows: [[Scalar]] {
    (0..<rowCount).map { row in
      Array(UnsafeBufferPointer(start: storage.pointer + row * rowLength, count: rowLength))
    }
  }
  /// The Euclidean length √Σx² over all elements.
  public var norm: Scalar { Scalar(Scalar.sumOfSquares(storage.pointer, count).squareRoot()) }
  /// The largest |x|; zero for an empty tensor, NaN where any element is NaN.
  public var largestMagnitude: Scalar {
    var largest: Scalar = 0
    for index in 0..<count {
      let size = abs(storage.pointer[index])
      if size.isNaN { return size }
      largest = max(largest, size)
    }
    return largest
  }
  /// Whether no element is infinite or NaN.
  public var isFinite: Bool { (0..<count).allSatisfy { storage.pointer[$0].isFinite } }
}

/// Which factor of a matrix product is transposed first.
public enum TransposedFactor: Sendable { case none, first, second }

/// C = A · B, AᵀB or ABᵀ.
///
/// - Parameters:
///   - a: [rows, inner], or [inner, rows] when it is transposed.
///   - b: [inner, columns], or [columns, inner] when it is transposed.
///   - transposing: Which of the two is transposed first.
/// - Returns: [rows, columns].
@specialized(where Scalar == Float)
@specialized(where Scalar == Double)
public func matrixProduct<Scalar: TensorScalar>(
  _ a: Tensor<Scalar>, _ b: Tensor<Scalar>, transposing: TransposedFactor = .none
) -> Tensor<Scalar> {
  guard a.shape.count == 2, b.shape.count == 2 else {
    fatalError("matrixProduct: takes two matrices, not the shapes \(a.shape) and \(b.shape)")
  }
  let rows = a.shape[transposing == .first ? 1 : 0]
  let columns = b.shape[transposing == .second ? 0 : 1]
  let innerA = a.shape[transposing == .first ? 0 : 1]
  let innerB = b.shape[transposing == .second ? 1 : 0]
  guard innerA == innerB else {
    fatalError(
      "matrixProduct: the inner axes of \(a.shape)\(transposing == .first ? "ᵀ" : "") and "
        + "\(b.shape)\(transposing == .second ? "ᵀ" : "") are \(innerA) and \(innerB), not equal")
  }
  var result = Tensor<Scalar>(uninitialized: [rows, columns])
  result.setProduct(a, b, transposing: transposing, accumulating: false)
  return result
}

extension Tensor {
  /// self = A · B, or self += A · B. Shapes have been checked.
  mutating func setProduct(
    _ a: Tensor, _ b: Tensor, transposing: TransposedFactor, accumulating: Bool
  ) {
    makeUnique()
    Scalar.matrixProduct(
      MatrixProduct(
        a: a.storage.pointer, b: b.storage.pointer, out: storage.pointer, rows: shape[0],
        columns: shape[1], inner: a.shape[transposing == .first ? 0 : 1], transposing: transposing,
        accumulating: accumulating))
  }
}
