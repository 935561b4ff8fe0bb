/// The embedded Reber grammar: strings whose second symbol comes back as the last but one.
///
/// A string is B, then T or P, then a string of the Reber grammar, then the same T or P, then E. The
/// Reber grammar is an automaton of seven nodes, in which each of two ways is taken as often:
///
/// ```
/// 0 -B-> 1    1 -T-> 2, -P-> 3    2 -S-> 2, -X-> 4    3 -T-> 3, -V-> 5
/// 4 -X-> 3, -S-> 6    5 -P-> 4, -V-> 6    6 -E-> end
/// ```
///
/// In the continual form strings follow each other without end, and nothing but their own B and E marks
/// where one begins.
///
/// - Source: Reber, "Implicit learning of artificial grammars", 1967, for the automaton, its ways as they
///   are commonly given (not compared with the paper); Hochreiter and Schmidhuber 1997, experiment 1,
///   for the embedding; Gers, Schmidhuber and Cummins 2000 for the continual form.
public enum EmbeddedReber {
  /// B, T, P, S, X, V and E; elsewhere a symbol is its index in here.
  public static let symbols = Array("BTPSXVE")

  /// Where the automaton stands: what may come next, and nothing else.
  public enum Place: Hashable, Sendable {
    /// Between two strings.
    case start
    /// The outer symbol is due for the first time.
    case opening
    /// At a node of the inner grammar, 0 to 6, in a string with this outer symbol.
    case inner(node: Int, outer: Int)
    /// The outer symbol is due again.
    case closing(outer: Int)
    /// E is due.
    case end
  }

  /// A way from one place to the next.
  public struct Arc: Sendable {
    /// The symbol that is said on it.
    public let symbol: Int
    public let place: Place
  }

  /// The ways that lead on from a place: one, or two that are taken equally often.
  public static func arcs(from place: Place) -> [Arc] {
    switch place {
    case .start: [Arc(symbol: 0, place: .opening)]
    case .opening: [1, 2].map { Arc(symbol: $0, place: .inner(node: 0, outer: $0)) }
    case .inner(let node, let outer):
      inner[node].map { symbol, next in
        Arc(
          symbol: symbol,
          place: next == 7 ? .closing(outer: outer) : .inner(node: next, outer: outer))
      }
    case .closing(let outer): [Arc(symbol: outer, place: .end)]
    case .end: [Arc(symbol: 6, place: .start)]
    }
  }

  /// The inner grammar: from each node a symbol and where it leads; 7 is the end.
  private static let inner = [
    [(0, 1)], [(1, 2), (2, 3)], [(3, 2), (4, 4)], [(1, 3), (5, 5)], [(4, 3), (3, 6)],
    [(2, 4), (5, 6)], [(6, 7)],
  ]

  /// A stream of strings, one behind the other, without end.
  public struct Stream: Sendable {
    /// Where the automaton stands now.
    public private(set) var place = Place.start
    private var generator: SeededGenerator

    /// - Parameter seed: Decides which ways are taken.
    public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// The next symbol.
    public mutating func next() -> Int {
      let arcs = EmbeddedReber.arcs(from: place)
      let arc = arcs[arcs.count == 1 ? 0 : Int.random(in: arcs.indices, using: &generator)]
      place = arc.place
      return arc.symbol
    }
  }

  /// Some steps of several streams side by side.
  public struct Window: Sendable {
    /// T of [B] symbols.
    public internal(set) var symbols: [[Int]] = []
    /// T of [B]: where each automaton stands behind the symbol. A network is not told.
    public internal(set) var places: [[Place]] = []

    /// Each symbol as a 1 among zeros, [T, B, 7].
    public var inputs: Tensor<Float> {
      SequenceExamples(symbols: symbols, of: EmbeddedReber.symbols.count, target: .answers([]))
        .inputs
    }

    /// What may come next: T·B sets of one or two symbols, step by step.
    public var successors: [[Int]] {
      places.joined().map { EmbeddedReber.arcs(from: $0).map(\.symbol) }
    }
  }

  /// Reads on.
  ///
  /// - Parameters:
  ///   - steps: T.
  ///   - streams: B streams, which go on where they stood.
  public static func window(_ steps: Int, of streams: inout [Stream]) -> Window {
    var window = Window()
    for _ in 0..<steps {
      window.symbols.append(streams.indices.map { streams[$0].next() })
      window.places.append(streams.map(\.place))
    }
    return window
  }

  /// What guesses of the next symbol cost where every legal one should be as likely: the mean
  /// cross-entropy, in nats.
  ///
  /// - Parameters:
  ///   - logits: [T·B, 7], step by step.
  ///   - window: What was read.
  /// - Returns: []; ln 2 at best where there are two ways, 0 where there is one.
  public static func cost(_ logits: Variable<Float>, _ window: Window) -> Variable<Float> {
    let successors = window.successors
    let ends = [successors.compactMap(\.first), successors.compactMap(\.last)]
    return 0.5 * softmaxCrossEntropy(logits, targets: ends[0])
      + 0.5 * softmaxCrossEntropy(logits, targets: ends[1])
  }

  /// How many guesses are legal.
  public struct Score: Codable, Sendable {
    /// The share of steps where the likeliest symbol may follow.
    public var legal: Double
    /// The same share where the outer symbol is due again: the only step that asks for a memory of the
    /// whole string. 1/2 for who remembers nothing.
    public var outer: Double
  }

  /// Judges guesses.
  ///
  /// - Parameters:
  ///   - logits: [T·B, 7], step by step.
  ///   - window: What was read; at least one string long.
  ///   - strings: Judges the outer symbols of each stream's first strings only, so many; of all where nil.
  public static func score(
    _ logits: Tensor<Float>, _ window: Window, strings: Int? = nil
  ) -> Score {
    let places = Array(window.places.joined())
    let right = zip(logits.rows, window.successors).map { row, legal in
      row.indices.max { row[$0] < row[$1] }.map(legal.contains) == true
    }
    let streams = window.places.first?.count ?? 0
    let closing = (0..<streams).flatMap { stream in
      let all = stride(from: stream, to: places.count, by: streams).filter {
        if case .closing = places[$0] { true } else { false }
      }
      return all.prefix(strings ?? all.count)
    }
    func share(_ steps: [Int]) -> Double {
      Double(steps.count { right[$0] }) / Double(max(1, steps.count))
    }
    return Score(legal: share(Array(right.indices)), outer: share(closing))
  }
}
