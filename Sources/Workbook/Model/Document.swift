/// One run of a chapter, woven: what every writer (page, Markdown, results) reads.
public struct Document: Equatable, Sendable {
  /// The folder's name: "01-rnn-loop".
  public var name: String
  /// From the first `# ` heading of the prose.
  public var title: String
  /// The first paragraph after the title: what the chapter promises.
  public var promise: String
  public var seed: UInt64
  /// "quick", "standard" or "paper".
  public var scale: String
  public var knobs: [KnobRecord]
  /// The first section has no title: it is what stands before the first `book.section`.
  public var sections: [Section]
  public var values: [ValueRecord]
  public var claims: [ClaimRecord]
  public var reported: [ReportedRecord]
  /// sha256 in hexadecimal, by file name: "main.swift", "references.bib".
  public var sources: [String: String]

  public struct Section: Equatable, Sendable {
    public var title: String?
    public var slug: String
    public var elements: [Element]

    public init(title: String?, slug: String, elements: [Element]) {
      self.title = title
      self.slug = slug
      self.elements = elements
    }
  }

  public enum Element: Equatable, Sendable {
    /// Markdown with the values already in place. The id is the section's slug and a short hash of the text.
    case prose(markdown: String, id: String, line: Int)
    /// Swift as it stands in `main.swift`. Folded code only sets up, draws or judges: the page
    /// shows a line that opens it.
    case code(String, folded: Bool, line: Int)
    /// What the block printed.
    case output(String)
    case figure(FigureRecord)
    case claim(ClaimRecord)
    case reported(ReportedRecord)
    case exercise(Exercise)
  }

  /// An exercise as the page shows it: without hints and solution.
  public struct Exercise: Equatable, Sendable {
    public var id: String
    /// "2.3".
    public var label: String
    /// Markdown.
    public var title: String
    /// Markdown.
    public var task: String
    /// The stub as it is shipped, without its head.
    public var stub: String
    /// The reader's file, seen from the package's folder.
    public var path: String
    public var checkCommand: String
    public var hintCommand: String
  }

  public init(
    name: String, title: String, promise: String, seed: UInt64, scale: String,
    knobs: [KnobRecord], sections: [Section], values: [ValueRecord], claims: [ClaimRecord],
    reported: [ReportedRecord], sources: [String: String]
  ) {
    self.name = name
    self.title = title
    self.promise = promise
    self.seed = seed
    self.scale = scale
    self.knobs = knobs
    self.sections = sections
    self.values = values
    self.claims = claims
    self.reported = reported
    self.sources = sources
  }
}

/// A mistake in a chapter's source: "main.swift:12: what is wrong, what would be right".
public struct ChapterError: Error, CustomStringConvertible, Equatable, Sendable {
  public var line: Int
  public var message: String

  public init(line: Int, _ message: String) {
    self.line = line
    self.message = message
  }

  public var description: String { "main.swift:\(line): \(message)" }
}
