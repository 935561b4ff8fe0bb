import Foundation
import Workbook

/// What a benchmark measured: the contents of `Output/benchmarks/results.json`.
public struct BenchmarkResults: Codable, Equatable, Sendable {
  /// One case, one pass, one number of threads.
  public struct Measurement: Codable, Equatable, Sendable {
    /// "LSTM T 100, B 20, I 2, H 32"
    public var name: String
    public var pass: Pass
    public var threads: Int
    /// The median of one repetition, in milliseconds.
    public var ours: Double
    /// The same of PyTorch; nil where it was not there.
    @WrittenOptional public var pytorch: Double?
    /// PyTorch's median over ours: above 1 we are faster.
    @WrittenOptional public var ratio: Double?
    /// How much of the processor's peak our median is, in 0...1.
    @WrittenOptional public var share: Double?
    /// Least and greatest, in milliseconds.
    public var oursRange: [Double]
    @WrittenOptional public var pytorchRange: [Double]?
    /// Least and greatest of the rounds' own ratios.
    @WrittenOptional public var ratioRange: [Double]?
    public var rounds: Int
    public var discarded: Int
    public var disturbed: Int
    public var limits: Limits

    enum CodingKeys: String, CodingKey {
      case name = "case"
      case pass, threads, ratio, share, rounds, discarded, disturbed
      case ours = "ours_ms"
      case pytorch = "pytorch_ms"
      case oursRange = "ours_range_ms"
      case pytorchRange = "pytorch_range_ms"
      case ratioRange = "ratio_range"
      case limits = "limits_ms"
    }

    /// Medians, ranges and ratios of the rounds that count.
    ///
    /// - Returns: nil without any round.
    public init?(
      _ name: String, _ pass: Pass, threads: Int, _ kept: KeptRounds, cost: Cost,
      rates: MachineRates
    ) {
      guard let ours = Spread(kept.rounds.map(\.ours)) else { return nil }
      let theirs = kept.rounds.compactMap(\.pytorch)
      let spread = theirs.count == kept.rounds.count ? Spread(theirs) : nil
      let ratios = Spread(kept.rounds.compactMap { round in round.pytorch.map { $0 / round.ours } })
      let limits = rates.limits(of: cost)
      self.name = name
      self.pass = pass
      self.threads = threads
      self.ours = rounded(ours.median)
      self._pytorch = WrittenOptional(wrappedValue: spread.map { rounded($0.median) })
      self._ratio = WrittenOptional(wrappedValue: spread.map { rounded($0.median / ours.median) })
      self._share = WrittenOptional(
        wrappedValue: cost.operations > 0 ? rounded(limits.products / ours.median) : nil)
      oursRange = ours.range.map(rounded)
      _pytorchRange = WrittenOptional(wrappedValue: spread?.range.map(rounded))
      _ratioRange = WrittenOptional(
        wrappedValue: spread == nil ? nil : ratios?.range.map(rounded))
      rounds = kept.rounds.count
      discarded = kept.discarded
      disturbed = kept.disturbed
      self.limits = Limits(
        products: rounded(limits.products), memory: rounded(limits.memory),
        activations: rounded(limits.activations))
    }
  }

  /// The time of one LSTM training pass for one length of one axis, one thread.
  public struct ScalingPoint: Codable, Equatable, Sendable {
    /// "T", "B" or "H"
    public var axis: String
    public var size: Int
    /// In milliseconds.
    public var ours: Double
    @WrittenOptional public var pytorch: Double?

    enum CodingKeys: String, CodingKey {
      case axis, size
      case ours = "ours_ms"
      case pytorch = "pytorch_ms"
    }

    public init(axis: String, size: Int, ours: Double, pytorch: Double?) {
      self.axis = axis
      self.size = size
      self.ours = rounded(ours)
      _pytorch = WrittenOptional(wrappedValue: pytorch.map(rounded))
    }
  }

  /// The processor, how many of it, its vectors.
  public var machine: String
  /// "2026-11-23"
  public var date: String
  /// By program: "Swift", "OpenBLAS", "PyTorch" …
  public var versions: [String: String]
  /// By number of threads, in 10⁹ operations a second.
  public var peak: [String: Double]
  /// How PyTorch's threads wait for each other: "active" or "passive"; nil without PyTorch.
  @WrittenOptional public var waiting: String?
  public var cases: [Measurement]
  public var scaling: [ScalingPoint]

  enum CodingKeys: String, CodingKey {
    case machine, date, versions, cases, scaling
    case peak = "peak_gflops"
    case waiting = "pytorch_waiting"
  }

  public init(
    machine: String, date: String, versions: [String: String], peak: [Int: Double],
    waiting: String? = nil, cases: [Measurement] = [], scaling: [ScalingPoint] = []
  ) {
    self.machine = machine
    self.date = date
    self.versions = versions
    self.peak = Dictionary(uniqueKeysWithValues: peak.map { ("\($0)", rounded($1)) })
    _waiting = WrittenOptional(wrappedValue: waiting)
    self.cases = cases
    self.scaling = scaling
  }

  /// Reads `results.json`.
  public init(json: Data) throws {
    self = try JSONDecoder().decode(BenchmarkResults.self, from: json)
  }

  /// The text of `results.json`.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// How many rounds were thrown away because something else ran.
  public var discarded: Int { cases.reduce(0) { $0 + $1.discarded } }
  /// How many measurements contain a round during which something else ran.
  public var disturbed: Int { cases.count { $0.disturbed > 0 } }
}

/// Four significant digits: more than any clock here is good for.
func rounded(_ value: Double) -> Double {
  guard value != 0, value.isFinite else { return value }
  return Double(String(format: "%.3e", value)) ?? value
}
