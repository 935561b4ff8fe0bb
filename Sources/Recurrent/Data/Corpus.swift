/// A text as symbols, with its end held out.
///
/// The held-out part is one piece from the end, so that no sentence of it stands in the training part.
public struct Corpus: Sendable {
  public let text: String
  /// Of the whole text.
  public let vocabulary: Vocabulary
  /// The beginning of the text, as indices.
  public let training: [Int]
  /// The rest.
  public let heldOut: [Int]

  /// - Parameters:
  ///   - text: At least one character.
  ///   - heldOut: One part in how many is held out; 10 for the last tenth.
  public init(_ text: String, holdingOutOneIn heldOut: Int) {
    guard heldOut > 1, !text.isEmpty else {
      fatalError("Corpus: needs a text, and a share of one in 2 or more (got one in \(heldOut))")
    }
    self.text = text
    vocabulary = Vocabulary(text)
    let tokens = vocabulary.encode(text)
    training = Array(tokens.prefix(tokens.count * (heldOut - 1) / heldOut))
    self.heldOut = Array(tokens.dropFirst(training.count))
  }
}
