/// What each module of a Clockwork RNN adds to the waveform that it plays: the sum over its units of read-out
/// weight times $h_t$.
///
/// $$y_t = b + \sum_i p^{(i)}_t$$
public struct ModuleParts: Codable, Sendable {
  /// $p^{(i)}$, T numbers a module, the fastest first; none where the network's numbers overflowed.
  public let parts: [[Double]]

  /// - Parameters:
  ///   - played: What the network plays.
  ///   - networks: The sizes and periods that it was made with.
  public init(_ played: PlayedWave, of networks: EqualNetworks) {
    parts = networks.modules(sharing: networks.hidden(.clockwork)).map { units in
      played.parts.map { $0[units].reduce(0, +) }
    }
  }

  /// The middle of each part's power, in cycles in the T steps.
  public var centers: [Double] { parts.map { spectralCenter(spectrum($0)) } }

  /// Each part's variance.
  public var powers: [Double] { parts.map { power($0) } }

  /// The variance of the sum of the parts from a module on.
  public func power(ofSumFrom module: Int) -> Double {
    let slow = parts.dropFirst(module)
    return power((parts.first ?? []).indices.map { step in slow.reduce(0) { $0 + $1[step] } })
  }

  private func power(_ signal: [Double]) -> Double {
    let deviation = standardDeviation(signal)
    return deviation * deviation
  }
}
