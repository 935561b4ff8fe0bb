/// Why a case stays below its target, from what its parts would take alone.
public enum Target {
  /// The share of the peak that a pass should reach.
  public static let share = 0.75

  /// Whether a case is slower than PyTorch or far from the peak.
  public static func isMissed(_ measurement: BenchmarkResults.Measurement) -> Bool {
    (measurement.ratio ?? 1) < 1 || (measurement.share ?? 1) < share
  }
}

extension BenchmarkResults.Measurement {
  /// What bounds it, in one sentence for a page.
  public var boundSentence: String {
    let parts = [
      (time: limits.products, bound: "compute bound: the products take most of it"),
      (time: limits.memory, bound: "bandwidth bound: moving its numbers takes most of it"),
      (time: limits.activations, bound: "bound by its sigmoids and tanhs"),
    ]
    let sum = parts.reduce(0) { $0 + $1.time }
    let largest = parts.max { $0.time < $1.time }
    let reason =
      sum < 0.5 * ours
      ? "bound by none of them: \(timeText(ours - sum)) ms are left for starting, recording and "
        + "waiting"
      : largest?.bound ?? ""
    return "\(name), \(pass.rawValue), \(threadsText(threads)), \(timeText(ours)) ms: alone its "
      + "products would take \(timeText(limits.products)) ms, its memory traffic "
      + "\(timeText(limits.memory)) ms, its sigmoids and tanhs \(timeText(limits.activations)) ms; "
      + reason + "."
  }
}
