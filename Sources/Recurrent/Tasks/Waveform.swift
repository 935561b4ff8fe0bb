import Glibc

/// Short sounds that a network without input learns to play: chapter 8's stand-ins for cuts of music.
///
/// Each is one fixed list of numbers, scaled to reach from −1 to 1. No steady tone's period is a power of two.
public enum Waveform: String, Codable, CaseIterable, Sendable {
  /// Three tones at once.
  case chord
  /// One tone and its overtones, dying away.
  case pluck
  /// A tone that rises.
  case glide
  /// A train of pulses, each of which rings twice: something like a sung vowel.
  case vowel
  /// Smooth noise: twenty-four tones of random pitch and phase, the low ones loudest.
  case noise

  /// The numbers.
  ///
  /// - Parameter length: T, at least 2; 320 in the paper.
  public func samples(_ length: Int = 320) -> [Double] {
    guard length > 1 else { fatalError("Waveform: \(length) samples are too few, it takes 2") }
    let raw = (0..<length).map { value(at: Double($0) / Double(length)) }
    let (low, high) = (raw.min() ?? 0, raw.max() ?? 1)
    return raw.map { 2 * ($0 - low) / (high - low) - 1 }
  }

  /// The sound at a time from 0 to 1.
  private func value(at time: Double) -> Double {
    func tone(_ cycles: Double, _ phase: Double = 0) -> Double {
      sin(2 * .pi * (cycles * time + phase))
    }
    switch self {
    case .chord: return tone(3.1) + 0.7 * tone(7.3, 0.2) + 0.5 * tone(12.7, 0.6)
    case .pluck:
      return exp(-2.5 * time)
        * (tone(5.3, 0.1) + 0.5 * tone(10.6, 0.4) + 0.3 * tone(15.9) + 0.2 * tone(26.5, 0.7))
    case .glide: return tone(2.3 + 6 * time)
    case .vowel:
      let since = (6.3 * time).truncatingRemainder(dividingBy: 1) / 6.3
      return exp(-25 * since) * sin(2 * .pi * 21 * since)
        + 0.5 * exp(-40 * since) * sin(2 * .pi * 37 * since)
    case .noise:
      var generator = SeededGenerator(seed: 8)
      return (1...24).reduce(0) { sum, _ in
        let cycles = pow(25, generator.uniform())
        return sum + tone(cycles, generator.uniform()) / cycles.squareRoot()
      }
    }
  }
}

/// How much of a signal is at each frequency: the discrete Fourier transform's amplitudes.
///
/// $$A_k = \frac{2}{T} \Big| \sum_{t=0}^{T-1} y_t\, e^{-2 \pi i k t / T} \Big|$$
///
/// and half of that at $k = T/2$, where $\pm 1$ in turn is all that a signal can do.
///
/// - Parameter signal: T numbers.
/// - Returns: $A_1$ to $A_{\lfloor T/2 \rfloor}$ at 1, 2, … cycles in the T steps; a sine of amplitude 1
///   has an A of 1. The mean of the signal is left out.
public func spectrum(_ signal: [Double]) -> [Double] {
  guard signal.count > 1 else { return [] }
  return (1...signal.count / 2).map { cycles in
    var (real, imaginary) = (0.0, 0.0)
    for (step, value) in signal.enumerated() {
      let angle = 2 * Double.pi * Double(cycles * step % signal.count) / Double(signal.count)
      real += value * cos(angle)
      imaginary += value * sin(angle)
    }
    let factor = 2 * cycles == signal.count ? 1.0 : 2.0
    return factor / Double(signal.count) * (real * real + imaginary * imaginary).squareRoot()
  }
}

/// The middle of a spectrum's power, $\sum_k k A_k^2 / \sum_k A_k^2$, in cycles; NaN where it has none.
///
/// - Parameter amplitudes: $A_1$, $A_2$ and so on.
public func spectralCenter(_ amplitudes: [Double]) -> Double {
  let powers = amplitudes.map { $0 * $0 }
  return zip(1..., powers).reduce(0) { $0 + Double($1.0) * $1.1 } / powers.reduce(0, +)
}
