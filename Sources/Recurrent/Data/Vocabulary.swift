/// The characters of a text, sorted, each with an index.
///
/// ```swift
/// let vocabulary = Vocabulary("hello")
/// vocabulary.symbols             // ["e", "h", "l", "o"]
/// vocabulary.encode("hole")      // [1, 3, 2, 0]
/// ```
public struct Vocabulary: Sendable, Equatable {
  /// In the order of their Unicode scalars: the same in every run.
  public let symbols: [Character]
  private let indices: [Character: Int]

  public init(_ text: String) {
    symbols = Set(text).sorted()
    indices = Dictionary(uniqueKeysWithValues: zip(symbols, 0...))
  }

  public var count: Int { symbols.count }

  /// The index of each character; every one must be in the vocabulary.
  public func encode(_ text: String) -> [Int] {
    text.map { character in
      guard let index = indices[character] else {
        fatalError(
          "encode: the vocabulary of \(count) symbols has no \(character.debugDescription)")
      }
      return index
    }
  }

  /// The text that indices stand for.
  public func decode(_ indices: some Sequence<Int>) -> String {
    String(
      indices.map { index in
        guard symbols.indices.contains(index) else {
          fatalError("decode: the index \(index) is outside the vocabulary's \(count) symbols")
        }
        return symbols[index]
      })
  }
}
