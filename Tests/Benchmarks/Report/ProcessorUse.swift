/// What became of the processors' time during one round.
public struct ProcessorUse: Equatable, Sendable {
  /// How long the round took, in seconds.
  public var elapsed: Double
  /// How many processors we may use.
  public var processors: Int
  /// How long they were idle, summed over them, in seconds.
  public var idle: Double
  /// How long they worked for us and for the worker, summed, in seconds.
  public var own: Double

  public init(elapsed: Double, processors: Int, idle: Double, own: Double) {
    self.elapsed = elapsed
    self.processors = processors
    self.idle = idle
    self.own = own
  }

  /// How many processors something else used, on average over the round.
  public var foreign: Double {
    elapsed > 0 ? max(0, (elapsed * Double(processors) - idle - own) / elapsed) : 0
  }

  /// A tenth of a processor.
  public static let tolerated = 0.1

  /// Whether the round is thrown away.
  public var isDisturbed: Bool { foreign > Self.tolerated }
}

/// One round: what each side took for one repetition, and what else went on.
public struct Round: Equatable, Sendable {
  /// In milliseconds.
  public var ours: Double
  /// In milliseconds; nil without PyTorch.
  public var pytorch: Double?
  public var use: ProcessorUse

  public init(ours: Double, pytorch: Double?, use: ProcessorUse) {
    self.ours = ours
    self.pytorch = pytorch
    self.use = use
  }
}

/// Which rounds count.
public struct KeptRounds: Equatable, Sendable {
  public let rounds: [Round]
  /// How many were thrown away.
  public let discarded: Int
  /// How many count although something else ran, because there were too few quiet ones.
  public let disturbed: Int

  /// The quiet rounds; where they are too few, the quietest of the others beside them.
  ///
  /// - Parameters:
  ///   - all: every round, in order.
  ///   - wanted: how many should count.
  public init(_ all: [Round], wanted: Int) {
    let quiet = all.filter { !$0.use.isDisturbed }
    let loud = all.filter(\.use.isDisturbed).sorted { $0.use.foreign < $1.use.foreign }
    let filled = loud.prefix(max(0, wanted - quiet.count))
    rounds = quiet + filled
    disturbed = filled.count
    discarded = loud.count - filled.count
  }
}
