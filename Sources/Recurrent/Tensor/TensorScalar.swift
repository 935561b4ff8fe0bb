/// A number that tensors hold: `Float` for work, `Double` for checking.
///
/// The requirements are the kernels. Each is compiled once for each number type and reached through
/// the protocol, so that a chapter built without optimisation still runs them at full speed.
/// The defaults are in `Kernels/`.
public protocol TensorScalar: BinaryFloatingPoint, Codable, Sendable
where RawSignificand: FixedWidthInteger {
  /// A vector register's worth of these numbers, for the recurrent kernels.
  associatedtype Register: VectorRegister<Self>

  /// out = A · B, or out += A · B.
  static func matrixProduct(_ product: MatrixProduct<Self>)

  static func add(_ a: Source<Self>, _ b: Source<Self>, into out: Destination<Self>, _ count: Int)
  static func subtract(
    _ a: Source<Self>, _ b: Source<Self>, into out: Destination<Self>, _ count: Int)
  static func multiply(
    _ a: Source<Self>, _ b: Source<Self>, into out: Destination<Self>, _ count: Int)
  /// out += scale · a
  static func accumulate(
    _ a: Source<Self>, times scale: Self, into out: Destination<Self>, _ count: Int)
  /// out += a · b, element by element
  static func accumulate(
    productOf a: Source<Self>, _ b: Source<Self>, into out: Destination<Self>, _ count: Int)
  /// out = scale · a + shift
  static func scale(
    _ a: Source<Self>, by scale: Self, plus shift: Self, into out: Destination<Self>, _ count: Int)
  /// The sum of a², in order, in Double.
  static func sumOfSquares(_ a: Source<Self>, _ count: Int) -> Double
  static func sum(_ a: Source<Self>, _ count: Int) -> Self

  // Non-linearities. `out` must be the start of a tensor's storage: whole vectors are written.
  static func exponential(_ a: Source<Self>, into out: Destination<Self>, _ count: Int)
  static func tanh(_ a: Source<Self>, into out: Destination<Self>, _ count: Int)
  static func sigmoid(_ a: Source<Self>, into out: Destination<Self>, _ count: Int)
  /// out = upstream · (1 − y²), the backward pass of y = tanh(a).
  static func tanhBackward(
    _ upstream: Source<Self>, _ y: Source<Self>, into out: Destination<Self>, _ count: Int)
  /// out = upstream · y (1 − y), the backward pass of y = σ(a).
  static func sigmoidBackward(
    _ upstream: Source<Self>, _ y: Source<Self>, into out: Destination<Self>, _ count: Int)
}

public typealias Source<Scalar> = UnsafePointer<Scalar>
public typealias Destination<Scalar> = UnsafeMutablePointer<Scalar>
