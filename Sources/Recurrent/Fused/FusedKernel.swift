/// What a cell adds to a fused pass: its gates, step by step, forward and backward.
///
/// A kernel works on the rows of the batch that one thread has. Everything that depends on another
/// row's numbers is in `FusedPass`.
protocol FusedKernel<Scalar> {
  associatedtype Scalar: TensorScalar
  /// Turns a panel's records of a step, which hold the layers' sums $Wx + Uh + b$, into gates and
  /// outputs.
  func activate(_ pass: FusedPass<Scalar>, panel: Int, step: Int, rows: Range<Int>)
  /// Does what needs all panels of the step.
  func finish(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>)
  /// Turns the gates of a step into ∂L/∂(the layers' sums), given ∂L/∂h of the rows in
  /// `pass.hiddenGradient`. What reaches h_{t−1} past the layers is left there.
  func differentiate(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>)
  /// Whether h_{t−1} reaches h_t past the layers.
  static var hasDirectPath: Bool { get }
}

extension FusedKernel {
  @inline(always)
  func finish(_ pass: FusedPass<Scalar>, step: Int, rows: Range<Int>) {}
}

/// The layers of a cell, in the order of their slots.
struct FusedWeights<Scalar: TensorScalar> {
  /// Of [H, D], one for each of the layout's input slots.
  var inputWeights: [Tensor<Scalar>]
  /// Of [H, H], one for each of the layout's recurrent slots.
  var recurrentWeights: [Tensor<Scalar>]
  /// Of [H], one for each slot.
  var biases: [Tensor<Scalar>]
}
