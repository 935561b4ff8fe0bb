// The grammar of a chapter:
// 1. A line that begins, in its first column, with `book.` or `try book.` and section(, step(,
//    figure(, value(, claim(, reported(, exercise( is a marker: it opens a block, up to the next marker.
// 2. What stands before the first marker is block 0; its code is folded: it only sets up.
// 3. A line that begins `//: `, or is `//:`, in its first column is prose; neighbours join.
// 4. Everything else is code and stands on the page as it is, less blank lines at its ends.
// 5. A marker's statement ends with its parentheses, trailing closures and calls on its result.
//    Those of section, step and exercise are not shown; those of figure, value, claim, reported are folded.
// 6. Strings and block comments hold neither markers nor prose. The first prose begins `# ` and the
//    title, headings inside a section `###`; a section's title is a plain string literal.

/// Cuts a chapter's source into blocks.
public func scan(_ source: String) throws(ChapterError) -> [SourceBlock] {
  var scanner = SourceScanner(source)
  try scanner.scan()
  return scanner.blocks
}

private struct SourceScanner {
  let text: SwiftText
  var blocks: [SourceBlock] = []
  private var slugs = UniqueNames()
  private var prose: [String] = []
  private var code: [String] = []
  /// Where the prose or the code began that is being collected.
  private var pieceLine = 1
  private var hasTitle = false

  init(_ source: String) {
    text = SwiftText(source)
    blocks = [SourceBlock(startLine: 1, opener: nil, slug: slugs.unique("start"), pieces: [])]
  }

  mutating func scan() throws(ChapterError) {
    var index = 0
    while index < text.lineStarts.count {
      let line = text.line(index)
      if let opener = text.marker(at: line.lowerBound) {
        index = try marker(opener, at: index)
        continue
      }
      try ordinary(line, number: index + 1)
      index += 1
    }
    try endPiece()
    guard hasTitle else { throw ChapterError(line: 1, missingTitle) }
  }

  /// Opens a block at a marker; the index of the line behind its statement is returned.
  private mutating func marker(
    _ opener: SourceBlock.Opener, at index: Int
  ) throws(ChapterError) -> Int {
    try endPiece()
    let start = text.lineStarts[index]
    let end = text.endOfCall(at: start)
    var next = index + 1
    while next < text.lineStarts.count, text.lineStarts[next] < end { next += 1 }
    var block = SourceBlock(
      startLine: index + 1, opener: opener, slug: blocks.last?.slug ?? "", pieces: [])
    if opener == .section {
      let title = try sectionTitle(text.text(start..<end), line: index + 1)
      block.title = title
      block.slug = slugs.unique(slug(title))
    }
    if opener == .exercise {
      block.exercise = try exerciseID(text.text(start..<end), line: index + 1)
    }
    try refuseProse(in: index + 1..<next, of: opener)
    let lines = text.text(start..<text.line(next - 1).upperBound)
    let isAlone = lines.dropFirst(text.text(start..<end).count).allSatisfy(\.isWhitespace)
    if block.beginsWithItsStatement {
      block.pieces.append(.code(lines, line: index + 1, folded: true))
    } else if !isAlone {
      block.pieces.append(.code(lines, line: index + 1, folded: false))
    }
    blocks.append(block)
    return next
  }

  private func refuseProse(
    in lines: Range<Int>, of opener: SourceBlock.Opener
  ) throws(ChapterError) {
    for index in lines where text.isProse(at: text.lineStarts[index]) {
      throw ChapterError(
        line: index + 1,
        "prose inside book.\(opener.rawValue)(…); move it before or behind the call")
    }
  }

  private mutating func ordinary(_ line: Range<Int>, number: Int) throws(ChapterError) {
    let content = text.text(line)
    if text.isProse(at: line.lowerBound) {
      guard content == "//:" || content.hasPrefix("//: ") else {
        throw ChapterError(
          line: number, "\"\(content.prefix(20))\": prose needs a space, \"//: text\"")
      }
      if !code.isEmpty { try endPiece() }
      if prose.isEmpty { pieceLine = number }
      prose.append(String(content.dropFirst(4)))
      return
    }
    let indent = content.prefix(while: \.isWhitespace)
    if !indent.isEmpty, text.isProse(at: line.lowerBound + indent.utf8.count) {
      throw ChapterError(
        line: number, "\"//:\" is indented; prose begins in the first column, comments with \"//\"")
    }
    if !prose.isEmpty { try endPiece() }
    if code.isEmpty {
      guard !content.allSatisfy(\.isWhitespace) else { return }
      pieceLine = number
    }
    code.append(content)
  }

  private mutating func endPiece() throws(ChapterError) {
    let last = blocks.count - 1
    if !prose.isEmpty {
      let markdown = prose.joined(separator: "\n")
      try checkProse(markdown, line: pieceLine, isFirst: !hasTitle)
      hasTitle = true
      let id = blocks[last].slug + "-" + shortHash(markdown)
      blocks[last].pieces.append(.prose(markdown: markdown, line: pieceLine, id: id))
    }
    while let line = code.last, line.allSatisfy(\.isWhitespace) { code.removeLast() }
    if !code.isEmpty {
      blocks[last].pieces.append(
        .code(
          code.joined(separator: "\n"), line: pieceLine, folded: blocks[last].opener == nil))
    }
    prose = []
    code = []
  }
}

private let missingTitle =
  "the chapter has no title; its first prose begins \"//: # The chapter's title\""

private func checkProse(
  _ markdown: String, line: Int, isFirst: Bool
) throws(ChapterError) {
  if isFirst, !markdown.hasPrefix("# ") { throw ChapterError(line: line, missingTitle) }
  let (spans, problems) = markdownSpans(markdown)
  if let problem = problems.first {
    throw ChapterError(line: line + problem.line, problem.message)
  }
  var number = line
  for span in spans {
    if span.kind == .text { try checkText(span.text, line: number, first: line) }
    number += span.text.count(where: \.isNewline)
  }
}

private func checkText(_ text: String, line: Int, first: Int) throws(ChapterError) {
  for (offset, content) in text.split(separator: "\n", omittingEmptySubsequences: false)
    .enumerated()
  {
    let number = line + offset
    if content.hasPrefix("## ") || (content.hasPrefix("# ") && number > first) {
      throw ChapterError(
        line: number,
        "book.section(\"…\") opens a section; a heading inside one begins with \"###\"")
    }
    let opened = content.ranges(of: "{{").last?.lowerBound
    if let opened, !content[opened...].contains("}}") {
      throw ChapterError(
        line: number, "\"\(content[opened...].prefix(20))\" is never closed; write {{name}}")
    }
  }
}

/// The title in `book.section("…")`.
private func sectionTitle(_ call: String, line: Int) throws(ChapterError) -> String {
  guard let title = plainArgument(of: call) else {
    throw ChapterError(
      line: line,
      "book.section takes its title as a plain string, book.section(\"What a gate does\")")
  }
  return title
}

/// The id in `book.exercise("…")`.
private func exerciseID(_ call: String, line: Int) throws(ChapterError) -> String {
  guard let id = plainArgument(of: call) else {
    throw ChapterError(
      line: line, "book.exercise takes its id as a plain string, book.exercise(\"latch\")")
  }
  return id
}

/// The plain string that a call begins with; nil where it is empty, another expression, or has
/// escapes beside those of quotes.
private func plainArgument(of call: String) -> String? {
  let argument = call.drop { $0 != "(" }.dropFirst().dropLast().trimmingPrefix(
    while: \.isWhitespace)
  var text = ""
  var isEscaped = false
  var rest = argument.dropFirst()
  while let character = rest.popFirst() {
    if isEscaped {
      guard "\\\"'".contains(character) else { break }
      text.append(character)
      isEscaped = false
    } else if character == "\"" {
      guard argument.hasPrefix("\""), !text.trimmed.isEmpty else { break }
      return text.trimmed
    } else if character == "\\" {
      isEscaped = true
    } else {
      text.append(character)
    }
  }
  return nil
}

extension SwiftText {
  /// The marker on the line that begins at `position`.
  func marker(at position: Int) -> SourceBlock.Opener? {
    guard position < bytes.count, kinds[position] == .code else { return nil }
    return SourceBlock.Opener.allCases.first {
      starts(with: "book.\($0.rawValue)(", at: position)
        || starts(with: "try book.\($0.rawValue)(", at: position)
    }
  }

  /// Whether a `//:` comment begins at `position`.
  func isProse(at position: Int) -> Bool {
    starts(with: "//:", at: position) && kinds[position] == .lineComment
      && (position == 0 || kinds[position - 1] != .lineComment || bytes[position - 1] == newline)
  }
}
