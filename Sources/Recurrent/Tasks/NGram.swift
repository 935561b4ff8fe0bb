import Glibc

/// A model that counts: the chance of the next symbol given the n − 1 before it.
///
/// Orders are interpolated by Witten and Bell's rule,
///
/// $$P_n(s \mid c) = \frac{N(c, s) + D(c)\,P_{n-1}(s \mid c')}{N(c) + D(c)}$$
///
/// where N(c) counts how often the context c was seen, D(c) how many different symbols followed it,
/// and c′ is c without its oldest symbol. P₀ is uniform.
///
/// - Source: Witten and Bell, "The zero-frequency problem", IEEE Transactions on Information Theory
///   37, 1991 (method C), in the interpolated form.
public struct NGram: Sendable {
  private struct Context: Sendable {
    var total = 0.0
    var following: [Int: Double] = [:]
  }

  /// n: how many symbols a count spans, the predicted one included. 0 is the uniform model.
  public let order: Int
  private let symbols: Int
  private var contexts: [[Int: Context]]

  /// Counts a sequence.
  ///
  /// - Parameters:
  ///   - order: n, from 0 to 8.
  ///   - tokens: The training sequence, in 0..<symbols.
  ///   - symbols: V, at most 127.
  public init(order: Int, tokens: [Int], symbols: Int) {
    guard (0...8).contains(order), (1...127).contains(symbols) else {
      fatalError("NGram: the order \(order) must be in 0...8 and \(symbols) symbols in 1...127")
    }
    if let token = tokens.first(where: { !(0..<symbols).contains($0) }) {
      fatalError("NGram: the token \(token) is outside 0..<\(symbols)")
    }
    self.order = order
    self.symbols = symbols
    contexts = Array(repeating: [:], count: order)
    for end in tokens.indices {
      for length in 0..<order where length <= end {
        let key = Self.key(tokens[(end - length)..<end])
        contexts[length][key, default: Context()].total += 1
        contexts[length][key, default: Context()].following[tokens[end], default: 0] += 1
      }
    }
  }

  /// P(symbol | history).
  ///
  /// - Parameters:
  ///   - symbol: The one whose chance is asked for, in 0..<symbols.
  ///   - history: What came before; only its last n − 1 symbols matter.
  ///   - order: A smaller n than the one counted, from the same counts.
  public func probability(
    of symbol: Int, after history: ArraySlice<Int>, order: Int? = nil
  ) -> Double {
    var probability = 1 / Double(symbols)
    for length in 0..<min(self.order, order ?? self.order) where length <= history.count {
      guard let context = contexts[length][Self.key(history.suffix(length))] else { break }
      let distinct = Double(context.following.count)
      probability =
        (context.following[symbol, default: 0] + distinct * probability)
        / (context.total + distinct)
    }
    return probability
  }

  /// The mean of −ln P over a sequence, in nats a symbol.
  ///
  /// - Parameters:
  ///   - tokens: The sequence, in 0..<symbols.
  ///   - order: A smaller n than the one counted, from the same counts.
  public func crossEntropy(_ tokens: [Int], order: Int? = nil) -> Double {
    var total = 0.0
    for end in tokens.indices {
      let history = tokens[max(0, end - self.order)..<end]
      total -= log(probability(of: tokens[end], after: history, order: order))
    }
    return tokens.isEmpty ? 0 : total / Double(tokens.count)
  }

  /// Up to seven symbols in one number, seven bits each behind a leading one.
  private static func key(_ context: ArraySlice<Int>) -> Int {
    context.reduce(1) { $0 << 7 | $1 }
  }
}
