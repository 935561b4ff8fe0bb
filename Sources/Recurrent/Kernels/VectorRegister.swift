/// A vector register's worth of numbers: what the recurrent kernels compute on.
///
/// Sixteen Floats or eight Doubles fill 64 bytes. The kernels are written once over this protocol and
/// compiled for both.
public protocol VectorRegister<Scalar>: SIMD where Scalar: TensorScalar {
  /// tanh of each lane.
  static func hyperbolicTangent(_ x: Self) -> Self
  /// σ of each lane.
  static func logistic(_ x: Self) -> Self
  /// The first `count` lanes, zeros behind them.
  func keepingFirst(_ count: Int) -> Self
  /// The sum of all lanes.
  var total: Scalar { get }
  /// The lanes of two vectors in turn: a₀ b₀ a₁ b₁ …
  static func interleaving(_ a: Self, _ b: Self) -> (low: Self, high: Self)
}

extension SIMD16<Float>: VectorRegister {
  @inline(__always)
  public static func hyperbolicTangent(_ x: Self) -> Self { Recurrent.hyperbolicTangent(x) }
  @inline(__always)
  public static func logistic(_ x: Self) -> Self { Recurrent.logistic(x) }
  @inline(__always)
  public var total: Float {
    let eight = lowHalf + highHalf
    let four = eight.lowHalf + eight.highHalf
    let two = four.lowHalf + four.highHalf
    return two.x + two.y
  }
  @inline(__always)
  public func keepingFirst(_ count: Int) -> Self {
    let places = SIMD16<Int32>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    let isKept = (places &- Int32(truncatingIfNeeded: count)) &>> SIMD16<Int32>(repeating: 31)
    return unsafeBitCast(unsafeBitCast(self, to: SIMD16<Int32>.self) & isKept, to: Self.self)
  }
  @inline(__always)
  public static func interleaving(_ a: Self, _ b: Self) -> (low: Self, high: Self) {
    var (low, high) = (Self(), Self())
    low.evenHalf = a.lowHalf
    low.oddHalf = b.lowHalf
    high.evenHalf = a.highHalf
    high.oddHalf = b.highHalf
    return (low, high)
  }
}

extension SIMD8<Double>: VectorRegister {
  public static func hyperbolicTangent(_ x: Self) -> Self {
    var result = Self()
    for lane in 0..<8 { result[lane] = Recurrent.hyperbolicTangent(x[lane]) }
    return result
  }
  public static func logistic(_ x: Self) -> Self {
    var result = Self()
    for lane in 0..<8 { result[lane] = Recurrent.logistic(x[lane]) }
    return result
  }
  @inline(__always)
  public var total: Double {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two.x + two.y
  }
  @inline(__always)
  public func keepingFirst(_ count: Int) -> Self {
    let places = SIMD8<Int64>(0, 1, 2, 3, 4, 5, 6, 7)
    let isKept = (places &- Int64(count)) &>> SIMD8<Int64>(repeating: 63)
    return unsafeBitCast(unsafeBitCast(self, to: SIMD8<Int64>.self) & isKept, to: Self.self)
  }
  @inline(__always)
  public static func interleaving(_ a: Self, _ b: Self) -> (low: Self, high: Self) {
    var (low, high) = (Self(), Self())
    low.evenHalf = a.lowHalf
    low.oddHalf = b.lowHalf
    high.evenHalf = a.highHalf
    high.oddHalf = b.highHalf
    return (low, high)
  }
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

  /// The first `count` numbers at a pointer, zeros behind them. The memory of a whole vector is read.
  @inline(always)
  static func load(_ pointer: UnsafePointer<Scalar>, first count: Int) -> Self {
    if count >= width { return load(pointer) }
    return load(pointer).keepingFirst(count)
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

  // Lanes are reached by way of memory: indexing one would take the whole vector apart.
  @inline(never)
  private func storePart(_ pointer: UnsafeMutablePointer<Scalar>, _ count: Int) {
    withUnsafeBytes(of: self) { bytes in
      let lanes = bytes.assumingMemoryBound(to: Scalar.self)
      for lane in 0..<Swift.max(0, count) { pointer[lane] = lanes[lane] }
    }
  }
}
