/// A stretch of Markdown. Joined again, the spans of a text are that text.
struct MarkdownSpan: Equatable {
  enum Kind: Equatable { case text, code, math }

  var kind: Kind
  var text: String
}

/// Something in Markdown that opens and never closes.
struct MarkdownProblem: Equatable {
  /// Counted from the text's first line, which is 0.
  var line: Int
  var message: String
}

/// Parts Markdown into text, code (spans and fences) and mathematics, by pandoc's rules: an opening
/// `$` stands before a non-space, a closing one behind a non-space and not before a digit.
func markdownSpans(_ markdown: String) -> (spans: [MarkdownSpan], problems: [MarkdownProblem]) {
  var reader = MarkdownReader(markdown)
  reader.read()
  return (reader.spans, reader.problems)
}

extension String {
  /// The Markdown with its text changed; code and mathematics stay as they are. The closure also
  /// gets the line on which its stretch of text begins, counted from 0.
  func replacingMarkdownText<Failure: Error>(
    _ transform: (String, Int) throws(Failure) -> String
  ) throws(Failure) -> String {
    var result = ""
    var line = 0
    for span in markdownSpans(self).spans {
      result += span.kind == .text ? try transform(span.text, line) : span.text
      line += span.text.count(where: \.isNewline)
    }
    return result
  }
}

private struct MarkdownReader {
  let characters: [Character]
  var spans: [MarkdownSpan] = []
  var problems: [MarkdownProblem] = []
  var position = 0
  /// Where the pending stretch of text began.
  var textStart = 0

  init(_ markdown: String) {
    characters = Array(markdown)
  }

  mutating func read() {
    while position < characters.count {
      switch characters[position] {
      case "\\": position += 2
      case "`", "~": if !fence() { codeSpan() }
      case "$": mathematics()
      default: position += 1
      }
    }
    position = min(position, characters.count)
    flushText()
  }

  /// Ends the pending text at `position` and takes what follows, up to `end`, as a span.
  private mutating func take(_ kind: MarkdownSpan.Kind, to end: Int) {
    flushText()
    spans.append(MarkdownSpan(kind: kind, text: String(characters[position..<end])))
    position = end
    textStart = end
  }

  private mutating func flushText() {
    guard textStart < position else { return }
    spans.append(MarkdownSpan(kind: .text, text: String(characters[textStart..<position])))
    textStart = position
  }

  private func line(at position: Int) -> Int {
    characters[..<position].count(where: \.isNewline)
  }

  private func run(of character: Character, at position: Int) -> Int {
    characters[position...].prefix { $0 == character }.count
  }

  private func lineStart(before position: Int) -> Int {
    (characters[..<position].lastIndex(where: \.isNewline) ?? -1) + 1
  }

  /// A fenced block, if one opens here.
  private mutating func fence() -> Bool {
    let mark = characters[position]
    let length = run(of: mark, at: position)
    let indent = characters[lineStart(before: position)..<position]
    guard length >= 3, indent.allSatisfy({ $0 == " " }) else { return false }
    var lineEnd = endOfLine(position)
    if mark == "`", characters[position + length..<lineEnd].contains("`") { return false }
    let opened = position
    while lineEnd < characters.count {
      let start = lineEnd + 1
      lineEnd = endOfLine(start)
      let content = characters[start..<lineEnd].drop { $0 == " " }
      let closing = content.prefix { $0 == mark }.count
      if closing >= length, content.dropFirst(closing).allSatisfy({ $0 == " " }) {
        take(.code, to: lineEnd)
        return true
      }
    }
    problems.append(
      MarkdownProblem(line: line(at: opened), message: "this code fence is never closed"))
    take(.code, to: characters.count)
    return true
  }

  private func endOfLine(_ position: Int) -> Int {
    characters[position...].firstIndex(where: \.isNewline) ?? characters.count
  }

  private mutating func codeSpan() {
    let length = run(of: characters[position], at: position)
    guard characters[position] == "`" else {
      position += length
      return
    }
    var end = position + length
    while end < characters.count, !isBlankLine(at: end) {
      let closing = run(of: "`", at: end)
      if closing == length { return take(.code, to: end + closing) }
      end += max(closing, 1)
    }
    position += length
  }

  /// Whether a newline stands here with an empty line behind it.
  private func isBlankLine(at position: Int) -> Bool {
    guard characters[position].isNewline else { return false }
    return characters[(position + 1)...].first { $0 != " " }?.isNewline ?? false
  }

  private mutating func mathematics() {
    if run(of: "$", at: position) >= 2 { return displayedMathematics() }
    var end = position + 1
    guard end < characters.count, !characters[end].isWhitespace else {
      position += 1
      return
    }
    while end < characters.count, !isBlankLine(at: end) {
      if characters[end] == "\\" {
        end += 2
      } else if characters[end] == "$" {
        let next = end + 1 < characters.count ? characters[end + 1] : " "
        guard !characters[end - 1].isWhitespace, !next.isNumber else { break }
        return take(.math, to: end + 1)
      } else {
        end += 1
      }
    }
    position += 1
  }

  private mutating func displayedMathematics() {
    var end = position + 2
    while end + 1 < characters.count, !isBlankLine(at: end) {
      if characters[end] == "$", characters[end + 1] == "$" { return take(.math, to: end + 2) }
      end += characters[end] == "\\" ? 2 : 1
    }
    let message =
      end + 1 < characters.count
      ? "an empty line stands inside $$ … $$; close the equation before it"
      : "$$ without its closing $$"
    problems.append(MarkdownProblem(line: line(at: position), message: message))
    position += 2
  }
}
