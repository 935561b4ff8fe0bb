import Foundation

/// Where and when a training keeps everything that it needs to go on after an interruption.
///
/// ```swift
/// if let carried = try trainer.resume(from: file) {
///   generator = try carried.extras()
///   state = Variable(try carried.tensor("state"))
/// }
/// let checkpoints = Checkpoints<Float>(file, every: 100) {
///   try CarriedState(generator, tensors: [("state", state.value)])
/// }
/// try trainer.run(steps: 1000 - trainer.stepsDone, checkpoints: checkpoints) { step in … }
/// ```
///
/// Interrupted at any step and run again, this ends with the same bytes as without the interruption.
public struct Checkpoints<Scalar: TensorScalar> {
  /// The one file, which no other training may use; each checkpoint replaces the one before in one
  /// step.
  public let file: URL
  /// In steps.
  public let interval: Int
  let carried: () throws -> CarriedState<Scalar>

  /// - Parameters:
  ///   - file: Its folder is created where there is none.
  ///   - interval: At least 1, in steps.
  ///   - carried: Called between two steps; says what the caller's loop carries on. The trainer is
  ///     running then and can't be asked for anything.
  public init(
    _ file: URL, every interval: Int,
    carried: @escaping () throws -> CarriedState<Scalar> = { CarriedState() }
  ) {
    guard interval >= 1 else {
      fatalError("Checkpoints: the interval \(interval) must be at least 1 step")
    }
    self.file = file
    self.interval = interval
    self.carried = carried
  }
}

/// The part of a checkpoint that is no tensor.
struct CheckpointRecord: Codable {
  static let key = "checkpoint"
  static let extrasKey = "extras"

  var version = 1
  let numberType: String
  let steps: Int
  let rule: String
  let settings: [String: Double]
  let learningRate: Double
  /// The optimiser's slots that hold tensors.
  let slots: [String]
}
