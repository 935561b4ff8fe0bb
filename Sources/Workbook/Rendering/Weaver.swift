/// Lays what a run reported behind the blocks of its source.
///
/// - Parameters:
///   - blocks: the chapter's source, as `scan` cuts it.
///   - events: what the run reported, in its order.
///   - name: the chapter's folder, "04-forget-gate".
///   - sources: sha256 in hexadecimal, by file name.
///   - exercises: those that the chapter may show, by id.
public func weave(
  blocks: [SourceBlock], events: [Event], name: String, seed: UInt64, scale: String,
  sources: [String: String], exercises: [String: Document.Exercise] = [:]
) throws(ChapterError) -> Document {
  var records = RunRecords()
  for event in events { try records.add(event) }
  var weaver = Weaver(
    blocks: blocks, values: InlineValues(records.values + records.knobs.map(\.asValue)),
    exercises: exercises)
  for event in events { try weaver.distribute(event) }
  try weaver.build()
  return Document(
    name: name, title: weaver.title, promise: weaver.promise, seed: seed, scale: scale,
    knobs: records.knobs, sections: weaver.sections, values: records.values,
    claims: weaver.claims, reported: weaver.reported, sources: sources)
}

/// What a run recorded, each name once.
private struct RunRecords {
  var knobs: [KnobRecord] = []
  var values: [ValueRecord] = []
  /// The line of each record, by kind and name.
  private var lines: [String: Int] = [:]

  mutating func add(_ event: Event) throws(ChapterError) {
    switch event {
    case .knob(let knob):
      if !knobs.contains(where: { $0.name == knob.name }) { knobs.append(knob) }
    case .value(let value):
      try note("value", value.name, line: value.line)
      values.append(value)
    case .figure(let figure): try note("figure", figure.name, line: figure.line)
    case .claim(let claim): try note("claim", claim.id, line: claim.line)
    case .exercise(let exercise): try note("exercise", exercise.id, line: exercise.line)
    case .open, .output, .section, .reported: break
    }
  }

  private mutating func note(_ kind: String, _ name: String, line: Int) throws(ChapterError) {
    guard let first = lines.updateValue(line, forKey: kind + " " + name) else { return }
    let place = first == line ? "by this same line" : "on line \(first)"
    throw ChapterError(
      line: line,
      "a second \(kind) named \"\(name)\" (the first was recorded \(place)); give each its own name"
    )
  }
}

extension KnobRecord {
  /// A knob may be quoted in prose like a value.
  fileprivate var asValue: ValueRecord {
    ValueRecord(name: name, value: value, unit: "", tolerance: 0, line: 0)
  }
}

private struct Weaver {
  let blocks: [SourceBlock]
  let values: InlineValues
  let exercises: [String: Document.Exercise]
  var title = ""
  var promise = ""
  var sections: [Document.Section] = []
  var claims: [ClaimRecord] = []
  var reported: [ReportedRecord] = []
  /// What each block printed and recorded.
  private var collected: [[Event]]
  private var current = 0
  private var ids = UniqueNames()

  init(
    blocks: [SourceBlock], values: InlineValues, exercises: [String: Document.Exercise]
  ) {
    self.blocks = blocks
    self.values = values
    self.exercises = exercises
    collected = Array(repeating: [], count: blocks.count)
  }

  // MARK: - Events to blocks

  mutating func distribute(_ event: Event) throws(ChapterError) {
    switch event {
    case .open(let line):
      // Another line is a marker in a loop or a helper: it stays with the block that called it.
      current = blocks.firstIndex { $0.startLine == line && $0.opener != nil } ?? current
    case .section(let title, let line):
      guard blocks.contains(where: { $0.startLine == line && $0.opener == .section }) else {
        throw ChapterError(
          line: line,
          "book.section(\"\(title)\") stands indented; sections begin in the first column")
      }
    case .exercise(let record):
      guard blocks.contains(where: { $0.startLine == record.line && $0.exercise == record.id })
      else {
        throw ChapterError(
          line: record.line,
          "book.exercise(\"\(record.id)\") stands indented; exercises stand in the first column")
      }
      collected[current].append(event)
    case .output(let text):
      if case .output(let before) = collected[current].last {
        collected[current][collected[current].count - 1] = .output(before + text)
      } else {
        collected[current].append(event)
      }
    case .figure, .claim, .reported: collected[current].append(event)
    case .knob, .value: break
    }
  }

  // MARK: - Blocks to sections

  mutating func build() throws(ChapterError) {
    sections = [Document.Section(title: nil, slug: blocks.first?.slug ?? "start", elements: [])]
    for (block, events) in zip(blocks, collected) {
      if let title = block.title {
        sections.append(Document.Section(title: title, slug: block.slug, elements: []))
      }
      var printed = PrintedText()
      var pieces = block.pieces[...]
      var events = events[...]
      if block.beginsWithItsStatement, let statement = pieces.popFirst() {
        try append(statement)
      }
      if block.beginsWithItsRecord {
        // A figure stands behind its own call, not behind the text that follows it.
        let own = (events.firstIndex { $0.recordLine == block.startLine } ?? -1) + 1
        for event in events.prefix(own) { try append(event, &printed) }
        events = events.dropFirst(own)
      }
      for piece in pieces { try append(piece) }
      for event in events { try append(event, &printed) }
      if let omission = printed.omission { appendOutput(omission) }
    }
  }

  private mutating func append(_ element: Document.Element) {
    sections[sections.count - 1].elements.append(element)
  }

  private mutating func append(_ piece: SourceBlock.Piece) throws(ChapterError) {
    switch piece {
    case .code(let text, let line, let folded):
      append(.code(text, folded: folded, line: line))
    case .prose(let markdown, let line, let id):
      let filled = try values.fill(markdown, line: line)
      let (text, offset) = title.isEmpty ? takeTitle(filled) : (filled, 0)
      guard !text.isEmpty else { return }
      append(.prose(markdown: text, id: ids.unique(id), line: line + offset))
    }
  }

  /// Takes title and promise from the chapter's first prose; what remains, and how far down it is.
  private mutating func takeTitle(_ markdown: String) -> (String, Int) {
    var lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)[...]
    title = (lines.popFirst()?.dropFirst(2)).map { String($0).trimmed } ?? ""
    lines = lines.drop { $0.allSatisfy(\.isWhitespace) }
    let paragraph = lines.prefix { !$0.allSatisfy(\.isWhitespace) }
    promise = paragraph.joined(separator: " ").onOneLine
    lines = lines.dropFirst(paragraph.count).drop { $0.allSatisfy(\.isWhitespace) }
    return (lines.joined(separator: "\n"), lines.startIndex)
  }

  private mutating func append(_ event: Event, _ printed: inout PrintedText) throws(ChapterError) {
    switch event {
    case .output(let text):
      let clean = withoutTerminalCodes(text).withoutBlankEnds
      if !clean.isEmpty { appendOutput(printed.admit(clean)) }
    case .figure(var figure):
      figure.caption = try values.fill(figure.caption, line: figure.line)
      figure.alternative = try values.fillPlain(figure.alternative, line: figure.line)
      append(.figure(figure))
    case .claim(var claim):
      claim.text = try values.fill(claim.text, line: claim.line)
      claim.source = try values.fill(claim.source, line: claim.line)
      claim.expected = try values.fill(claim.expected, line: claim.line)
      claims.append(claim)
      append(.claim(claim))
    case .reported(var record):
      record.source = try values.fill(record.source, line: record.line)
      record.paper = try values.fill(record.paper, line: record.line)
      record.ours = try values.fill(record.ours, line: record.line)
      reported.append(record)
      append(.reported(record))
    case .exercise(let record):
      guard let exercise = exercises[record.id] else {
        throw ChapterError(
          line: record.line, unknownExercise(record.id, among: exercises.keys.sorted()))
      }
      append(.exercise(exercise))
    case .open, .section, .knob, .value: break
    }
  }

  private mutating func appendOutput(_ text: String) {
    guard !text.isEmpty else { return }
    let last = sections.count - 1
    if case .output(let before) = sections[last].elements.last {
      sections[last].elements[sections[last].elements.count - 1] = .output(before + "\n" + text)
    } else {
      sections[last].elements.append(.output(text))
    }
  }
}

extension Event {
  /// The line of a record that shows on the page.
  fileprivate var recordLine: Int? {
    switch self {
    case .figure(let record): record.line
    case .claim(let record): record.line
    case .reported(let record): record.line
    case .value(let record): record.line
    case .exercise(let record): record.line
    case .open, .output, .section, .knob: nil
    }
  }
}
