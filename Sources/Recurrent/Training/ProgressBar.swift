import Glibc
import Synchronization

/// A line on stderr that says how far a computation is: step, loss, rate and time left.
///
/// In a terminal the line redraws itself; elsewhere a plain line comes out at each tenth of the way.
/// Several threads may advance one bar.
public final class ProgressBar: Sendable {
  private struct State {
    var done = 0
    var loss: Double?
    var lastDrawn: ContinuousClock.Instant?
    var tenthsPrinted = 0
    var isFinished = false
  }

  private let label: String
  private let total: Int
  private let doneBefore: Int
  private let isTerminal: Bool
  private let write: @Sendable (String) -> Void
  private let start = ContinuousClock.now
  private let state: Mutex<State>

  /// - Parameters:
  ///   - label: What is computed.
  ///   - total: How many steps there are.
  ///   - doneBefore: How many of them an earlier run has done.
  ///   - isTerminal: Whether the line may redraw itself; by default, whether stderr is a terminal.
  ///   - write: Where the text goes; stderr by default.
  public init(
    _ label: String, total: Int, doneBefore: Int = 0,
    isTerminal: Bool = isatty(STDERR_FILENO) == 1,
    write: @escaping @Sendable (String) -> Void = { writeToStandardError($0) }
  ) {
    self.label = label
    self.total = total
    self.doneBefore = doneBefore
    state = Mutex(State(done: doneBefore, tenthsPrinted: doneBefore * 10 / max(1, total)))
    self.isTerminal = isTerminal
    self.write = write
  }

  /// One step further; the loss is shown where there is one.
  public func advance(loss: Double? = nil) {
    let now = ContinuousClock.now
    state.withLock { state in
      state.done += 1
      state.loss = loss ?? state.loss
      if isTerminal {
        if let last = state.lastDrawn, now - last < .milliseconds(100) { return }
        state.lastDrawn = now
        write("\r\u{1B}[2K" + line(state, elapsed: now - start))
      } else {
        let tenths = state.done * 10 / max(1, total)
        guard tenths > state.tenthsPrinted else { return }
        state.tenthsPrinted = tenths
        write(line(state, elapsed: now - start) + "\n")
      }
    }
  }

  /// Takes the bar off the terminal.
  public func finish() {
    state.withLock { state in
      guard !state.isFinished else { return }
      state.isFinished = true
      if isTerminal, state.lastDrawn != nil { write("\r\u{1B}[2K") }
    }
  }

  private func line(_ state: State, elapsed: Duration) -> String {
    progressLine(
      label: label, done: state.done, total: total, doneBefore: doneBefore, loss: state.loss,
      elapsed: Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18,
      bar: isTerminal)
  }
}

/// "char RNN  [######------]  1200/2400  loss 1.842  310 steps/s  4 s left"
///
/// - Parameter elapsed: Seconds since the start.
func progressLine(
  label: String, done: Int, total: Int, doneBefore: Int = 0, loss: Double?, elapsed: Double,
  bar: Bool
) -> String {
  let rate = elapsed > 0 ? Double(done - doneBefore) / elapsed : 0
  let left = rate > 0 ? Double(max(0, total - done)) / rate : 0
  var parts = [label]
  if bar {
    let filled = total > 0 ? min(20, 20 * done / total) : 20
    parts.append(
      "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: 20 - filled) + "]"
    )
  }
  parts.append("\(done)/\(total)")
  if let loss { parts.append("loss \(rounded(loss, 3))") }
  parts.append(rate >= 10 ? "\(Int(rate)) steps/s" : "\(rounded(rate, 2)) steps/s")
  parts.append("\(Int(left.rounded(.up))) s left")
  return parts.joined(separator: "  ")
}

private func rounded(_ value: Double, _ digits: Int) -> Double {
  let factor = (0..<digits).reduce(1.0) { product, _ in product * 10 }
  return (value * factor).rounded() / factor
}

/// Writes text to stderr at once, past any buffer.
public func writeToStandardError(_ text: String) {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let written = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    guard written > 0 else { return }
    bytes = bytes.dropFirst(written)
  }
}
