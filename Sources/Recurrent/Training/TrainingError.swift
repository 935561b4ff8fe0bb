import Foundation

/// Why a training stopped before its end.
public enum TrainingError: Error, CustomStringConvertible {
  /// The loss became infinite or NaN at this step; `origin` is where that began.
  case lossNotFinite(step: Int, loss: Double, origin: FirstNonFinite?)
  /// A gradient of this parameter became infinite or NaN at this step.
  case gradientNotFinite(step: Int, parameter: String)
  /// Ctrl-C or a polite kill came; the checkpoint holds everything up to and with this step.
  case interrupted(step: Int, checkpoint: URL)

  public var description: String {
    switch self {
    case .lossNotFinite(let step, let loss, let origin):
      "the loss became \(loss) at step \(step); "
        + (origin.map { "it began here: \($0). " } ?? "")
        + "The weights are as they were before the step; a smaller learning rate or clip would help"
    case .gradientNotFinite(let step, let parameter):
      "the gradient of \(parameter) is not finite at step \(step), though the loss is; "
        + "the weights are as they were before it"
    case .interrupted(let step, let checkpoint):
      "interrupted after step \(step), and \(checkpoint.path) keeps everything up to there. To go on "
        + "run the same again: trainer.resume(from:) with this file, before run, takes it up. To begin "
        + "anew delete the file"
    }
  }
}

extension TrainingError: CustomNSError {
  /// An interruption counts as the user's own cancelling, for whoever catches it.
  public var errorCode: Int {
    if case .interrupted = self { CocoaError.Code.userCancelled.rawValue } else { 1 }
  }
}
