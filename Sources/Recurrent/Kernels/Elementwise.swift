// Element-wise kernels. Plain loops over pointers: the optimiser turns each into vector code for
// the machine at hand. Sums run in order, so that the same input gives the same bytes.
// `@specialized` compiles each for both number types: a default of a protocol is generic otherwise.

extension TensorScalar {
  @specialized(where Self == Float)
  @specialized(where Self == Double)
  public static func add(
    _ a: Source<Self>, _ b: Source<Self>, into out: Destination<Self>, _ count: Int
  ) {
    for index in 0..<count { out[index] = a[index] + b[index] }
  }

  @specialized(where Self == Float)
  @specialized(where Self == Double)
  public static func subtract(
    _ a: Source<Self>, _ b: Source<Self>, into out: Destination<Self>, _ count: Int
  ) {
    for index in 0..<count { out[index] = a[index] - b[index] }
  }

  @specialized(where Self == Float)
  @specialized(where Self == Double)
  public static func multiply(
    _ a: Source<Self>, _ b: Source<Self>, into out: Destination<Self>, _ count: Int
  ) {
    for index in 0..<count { out[index] = a[index] * b[index] }
  }

  @specialized(where Self == Float)
  @specialized(where Self == Double)
  public static func accumulate(
    _ a: Source<Self>, times scale: Self, into out: Destination<Self>, _ count: Int
  ) {
    for index in 0..<count { out[index] += scale * a[index] }
  }

  @specialized(where Self == Float)
  @specialized(where Self == Double)
  public static func accumulate(
    productOf a: Source<Self>, _ b: Source<Self>, into out: Destination<Self>, _ count: Int
  ) {
    for index in 0..<count { out[index] += a[index] * b[index] }
  }

  @specialized(where Self == Float)
  @specialized(where Self == Double)
  public static func scale(
    _ a: Source<Self>, by scale: Self, plus shift: Self, into out: Destination<Self>, _ count: Int
  ) {
    for index in 0..<count { out[index] = scale * a[index] + shift }
  }

  @specialized(where Self == Float)
  @specialized(where Self == Double)
  public static func sumOfSquares(_ a: Source<Self>, _ count: Int) -> Double {
    var total = 0.0
    for index in 0..<count { total += Double(a[index]) * Double(a[index]) }
    return total
  }

  @specialized(where Self == Float)
  @specialized(where Self == Double)
  public static func sum(_ a: Source<Self>, _ count: Int) -> Self {
    var total: Self = 0
    for index in 0..<count { total += a[index] }
    return total
  }

  @specialized(where Self == Float)
  @specialized(where Self == Double)
  public static func tanhBackward(
    _ upstream: Source<Self>, _ y: Source<Self>, into out: Destination<Self>, _ count: Int
  ) {
    for index in 0..<count { out[index] = upstream[index] * (1 - y[index] * y[index]) }
  }

  @specialized(where Self == Float)
  @specialized(where Self == Double)
  public static func sigmoidBackward(
    _ upstream: Source<Self>, _ y: Source<Self>, into out: Destination<Self>, _ count: Int
  ) {
    for index in 0..<count { out[index] = upstream[index] * y[index] * (1 - y[index]) }
  }
}
