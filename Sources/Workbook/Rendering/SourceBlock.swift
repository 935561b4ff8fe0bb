/// What stands in `main.swift` from one marker to the next.
public struct SourceBlock: Equatable, Sendable {
  /// The call that opens a block.
  public enum Opener: String, CaseIterable, Sendable {
    case section, step, figure, value, claim, reported, exercise
  }

  public enum Piece: Equatable, Sendable {
    /// The Markdown of consecutive `//:` lines. The id is the section's slug and a short hash.
    case prose(markdown: String, line: Int, id: String)
    /// Code as it stands. Folded code only sets up, draws, records or judges.
    case code(String, line: Int, folded: Bool)
  }

  /// The marker's line (1-based); 1 for the block that stands before the first marker.
  public var startLine: Int
  /// Nil for the block before the first marker.
  public var opener: Opener?
  /// The title of the section that this block opens.
  public var title: String?
  /// The id of the exercise that stands here.
  public var exercise: String?
  /// Of the section in which the block stands.
  public var slug: String
  public var pieces: [Piece]

  public init(
    startLine: Int, opener: Opener?, title: String? = nil, exercise: String? = nil, slug: String,
    pieces: [Piece]
  ) {
    self.startLine = startLine
    self.opener = opener
    self.title = title
    self.exercise = exercise
    self.slug = slug
    self.pieces = pieces
  }

  /// Whether the block's first piece is the marker's own statement, folded.
  var beginsWithItsStatement: Bool {
    switch opener {
    case .figure, .value, .claim, .reported: true
    case .section, .step, .exercise, nil: false
    }
  }

  /// Whether what the marker records stands before the block's other pieces.
  var beginsWithItsRecord: Bool { beginsWithItsStatement || opener == .exercise }
}
