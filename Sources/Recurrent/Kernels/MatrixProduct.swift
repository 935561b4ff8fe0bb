import COpenBLAS

/// The arguments of one matrix product: out = A · B, or out += A · B.
///
/// Row-major and dense. After transposing, A is rows × inner, B is inner × columns, out is rows × columns.
public struct MatrixProduct<Scalar: TensorScalar> {
  var a: Source<Scalar>
  var b: Source<Scalar>
  var out: Destination<Scalar>
  var rows: Int
  var columns: Int
  var inner: Int
  var transposing: TransposedFactor
  var accumulating: Bool

  var leadingA: Int32 { Int32(max(1, transposing == .first ? rows : inner)) }
  var leadingB: Int32 { Int32(max(1, transposing == .second ? inner : columns)) }
  var opA: CBLAS_TRANSPOSE { transposing == .first ? CblasTrans : CblasNoTrans }
  var opB: CBLAS_TRANSPOSE { transposing == .second ? CblasTrans : CblasNoTrans }
}

/// OpenBLAS on one thread. Its own threads split the summed axis for some shapes, which changes the
/// bytes with the number of threads; ours split the batch above it.
private let singleThreaded: Void = openblas_set_num_threads(1)

extension Float: TensorScalar {
  public typealias Register = SIMD16<Float>

  public static func matrixProduct(_ product: MatrixProduct<Float>) {
    guard product.rows > 0, product.columns > 0 else { return }
    singleThreaded
    cblas_sgemm(
      CblasRowMajor, product.opA, product.opB, Int32(product.rows), Int32(product.columns),
      Int32(product.inner), 1, product.a, product.leadingA, product.b,
      product.leadingB, product.accumulating ? 1 : 0, product.out,
      Int32(product.columns))
  }
}

extension Double: TensorScalar {
  public typealias Register = SIMD8<Double>

  public static func matrixProduct(_ product: MatrixProduct<Double>) {
    guard product.rows > 0, product.columns > 0 else { return }
    singleThreaded
    cblas_dgemm(
      CblasRowMajor, product.opA, product.opB, Int32(product.rows), Int32(product.columns),
      Int32(product.inner), 1, product.a, product.leadingA, product.b,
      product.leadingB, product.accumulating ? 1 : 0, product.out,
      Int32(product.columns))
  }
}
