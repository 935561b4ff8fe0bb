/// What a running chapter reports to the process that supervises it, in the order it happened.
///
/// The child writes events into its own standard output, between the lines that the chapter prints,
/// so that the order of text and events can't be lost.
public enum Event: Codable, Equatable, Sendable {
  /// A `book.` marker was reached at this line of `main.swift` (1-based).
  case open(line: Int)
  /// Text that the chapter printed since the previous event.
  case output(String)
  case section(title: String, line: Int)
  case knob(KnobRecord)
  case figure(FigureRecord)
  case value(ValueRecord)
  case claim(ClaimRecord)
  case reported(ReportedRecord)
  case exercise(ExerciseRecord)
}

/// A knob of the chapter: a named number that `--set NAME=VALUE` turns.
public struct KnobRecord: Codable, Equatable, Sendable {
  public var name: String
  public var value: Double
  public var standard: Double
  public var lower: Double
  public var upper: Double

  public init(name: String, value: Double, standard: Double, lower: Double, upper: Double) {
    self.name = name
    self.value = value
    self.standard = standard
    self.lower = lower
    self.upper = upper
  }
}

/// A figure that stands in the chapter's folder as `name.svg`, `name.gp` and `name.tsv`.
public struct FigureRecord: Codable, Equatable, Sendable {
  /// Kebab-case, unique in the chapter.
  public var name: String
  /// Markdown.
  public var caption: String
  /// Plain text: the kind of chart, what is shown, what to see.
  public var alternative: String
  public var line: Int

  public init(name: String, caption: String, alternative: String, line: Int) {
    self.name = name
    self.caption = caption
    self.alternative = alternative
    self.line = line
  }
}

/// A measured number that prose quotes as `{{name}}` and `results.json` keeps as a metric.
public struct ValueRecord: Codable, Equatable, Sendable {
  public var name: String
  public var value: Double
  /// "%", "nats", …; empty for a pure number.
  public var unit: String
  /// How far another run may lie from it, in the value's own unit; zero means exactly equal.
  public var tolerance: Double
  public var line: Int

  public init(name: String, value: Double, unit: String, tolerance: Double, line: Int) {
    self.name = name
    self.value = value
    self.unit = unit
    self.tolerance = tolerance
    self.line = line
  }
}

/// A sentence of the essay or a paper, what it led us to expect, and what was measured.
public struct ClaimRecord: Codable, Equatable, Sendable {
  /// "E1" … "E20" for the essay's claims, else kebab-case; unique in the chapter.
  public var id: String
  /// Markdown.
  public var text: String
  /// Markdown, with citations: "[@gers2000], section 4".
  public var source: String
  public var expected: String
  /// `expected` as the chapter writes it, with values' names where the page has their numbers.
  public var words: String
  public var measured: Double
  public var unit: String
  /// True where nothing was trained: such a claim is judged at every scale.
  public var exact: Bool
  /// Nil where it is not judged: a trained claim at quick scale.
  public var holds: Bool?
  public var line: Int

  public init(
    id: String, text: String, source: String, expected: String, measured: Double, unit: String,
    exact: Bool, holds: Bool?, line: Int
  ) {
    self.id = id
    self.text = text
    self.source = source
    self.expected = expected
    words = expected
    self.measured = measured
    self.unit = unit
    self.exact = exact
    self.holds = holds
    self.line = line
  }
}

/// A paper's figure beside ours. It never fails a run.
public struct ReportedRecord: Codable, Equatable, Sendable {
  /// Markdown, with citations.
  public var source: String
  public var paper: String
  public var ours: String
  /// `ours` as the chapter writes it, with values' names where the page has their numbers.
  public var words: String
  /// Nil where it was not judged (quick scale).
  public var reproduced: Bool?
  public var line: Int

  public init(source: String, paper: String, ours: String, reproduced: Bool?, line: Int) {
    self.source = source
    self.paper = paper
    self.ours = ours
    words = ours
    self.reproduced = reproduced
    self.line = line
  }
}

/// An exercise that stands at this place of the page; what it says is in its own files.
public struct ExerciseRecord: Codable, Equatable, Sendable {
  /// "latch".
  public var id: String
  /// "2.3".
  public var label: String
  /// Markdown.
  public var title: String
  public var line: Int

  public init(id: String, label: String, title: String, line: Int) {
    self.id = id
    self.label = label
    self.title = title
    self.line = line
  }
}
