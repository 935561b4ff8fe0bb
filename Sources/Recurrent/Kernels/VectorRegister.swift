/// A vector register's worth of numbers: what the recurrent kernels compute on.
///
/// Sixteen Floats or eight Doubles fill 64 bytes. The kernels are written once over this protocol and
/// compiled for both.
public protocol VectorRegister<Scalar>: SIMD where Scalar: TensorScalar {
  /// tanh of each lane.
  static func hyperbolicTangent(_ x: Self) -> Self
  /// σ of each lane.
  static func logistic(_ x: Self) -> Self
}

extension SIMD16<Float>: VectorRegister {
  @inline(__always)
  public static func hyperbolicTangent(_ x: Self) -> Self { Recurrent.hyperbolicTangent(x) }
  @inline(__always)
  public static func logistic(_ x: Self) -> Self { Recurrent.logistic(x) }
}

extension SIMD8<Double>: VectorRegister {
  public static func hyperbolicTangent(_ x: Self) -> Self {
    var result = Self()
    for lane in 0..<8 { result[lane] = hyperbolicTangent(x[lane]) }
    return result
  }
  public static func logistic(_ x: Self) -> Self {
    var result = Self()
    for lane in 0..<8 { result[lane] = logistic(x[lane]) }
    return result
  }
  private static func hyperbolicTangent(_ x: Double) -> Double { Recurrent.hyperbolicTangent(x) }
  private static func logistic(_ x: Double) -> Double { Recurrent.logistic(x) }
}

extension VectorRegister {
  /// How many numbers a register holds.
  @inline(always)
  static var width: Int { scalarCount }

  /// The vector at a pointer, which need not be aligned.
  @inline(always)
  static func load(_ pointer: UnsafePointer<Scalar>) -> Self {
    UnsafeRawPointer(pointer).loadUnaligned(as: Self.self)
  }

  /// The first `count` numbers at a pointer, zeros behind them.
  @inline(always)
  static func load(_ pointer: UnsafePointer<Scalar>, first count: Int) -> Self {
    if count >= width { return load(pointer) }
    return loadPart(pointer, count)
  }

  // Lanes are reached by way of memory: indexing one would take the whole vector apart.
  @inline(never)
  private static func loadPart(_ pointer: UnsafePointer<Scalar>, _ count: Int) -> Self {
    var result = Self()
    withUnsafeMutableBytes(of: &result) { bytes in
      let lanes = bytes.assumingMemoryBound(to: Scalar.self)
      for lane in 0..<Swift.max(0, count) { lanes[lane] = pointer[lane] }
    }
    return result
  }

  /// Writes the vector to a pointer, which need not be aligned.
  @inline(always)
  func store(_ pointer: UnsafeMutablePointer<Scalar>) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: self, as: Self.self)
  }

  /// Writes the first `count` lanes.
  @inline(always)
  func store(_ pointer: UnsafeMutablePointer<Scalar>, first count: Int) {
    if count >= Self.width { return store(pointer) }
    storePart(pointer, count)
  }

  @inline(never)
  private func storePart(_ pointer: UnsafeMutablePointer<Scalar>, _ count: Int) {
    withUnsafeBytes(of: self) { bytes in
      let lanes = bytes.assumingMemoryBound(to: Scalar.self)
      for lane in 0..<Swift.max(0, count) { pointer[lane] = lanes[lane] }
    }
  }
}
