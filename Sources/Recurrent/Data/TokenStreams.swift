/// A long sequence cut into B streams that are read side by side, T symbols at a time.
///
/// Stream b continues in the next window where it stopped in this one, so that a network may carry
/// its state over: truncated BPTT. The targets are the inputs one step later.
///
/// Axes: B streams (the batch), T time steps a window.
public struct TokenStreams: Sendable {
  /// One window: what goes in at each step, and what should come out.
  public struct Window: Sendable {
    /// T of [B] symbols.
    public let inputs: [[Int]]
    /// T·B symbols, time by time, as `stacking` orders outputs.
    public let targets: [Int]
  }

  private let tokens: [Int]
  public let batch: Int
  public let time: Int
  /// How many symbols of its own each stream has.
  public let streamLength: Int

  /// - Parameters:
  ///   - tokens: The whole sequence; what does not fill B whole windows is left out at its end.
  ///   - batch: B.
  ///   - time: T.
  public init(_ tokens: [Int], batch: Int, time: Int) {
    streamLength = batch > 0 ? (tokens.count - 1) / batch : 0
    guard batch > 0, time > 0, streamLength >= time else {
      fatalError(
        "TokenStreams: \(tokens.count) symbols are too few for \(batch) streams of \(time) steps")
    }
    self.tokens = tokens
    self.batch = batch
    self.time = time
  }

  /// How many windows fit before the streams start again.
  public var windowCount: Int { streamLength / time }

  /// The n-th window of a pass, n in 0..<windowCount.
  public func window(_ number: Int) -> Window {
    window((number * time)..<((number + 1) * time))
  }

  /// Some steps of every stream, within 0..<streamLength.
  public func window(_ steps: Range<Int>) -> Window {
    guard steps.lowerBound >= 0, steps.upperBound <= streamLength else {
      fatalError("window: the steps \(steps) are outside the streams' 0..<\(streamLength)")
    }
    let inputs = steps.map { step in (0..<batch).map { tokens[$0 * streamLength + step] } }
    let targets = steps.flatMap { step in (0..<batch).map { tokens[$0 * streamLength + step + 1] } }
    return Window(inputs: inputs, targets: targets)
  }
}
