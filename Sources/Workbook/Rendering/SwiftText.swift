/// A Swift source cut into lines, with what each byte belongs to: just enough of Swift's lexical
/// grammar (nested comments, strings with pounds, several lines and interpolations) to know where
/// a statement ends, and that a marker inside a string is none.
struct SwiftText {
  enum Kind: Equatable { case code, lineComment, blockComment, string }

  let bytes: [UInt8]
  private(set) var kinds: [Kind]
  /// Where each line begins.
  private(set) var lineStarts: [Int] = [0]

  init(_ source: String) {
    bytes = Array(source.utf8)
    kinds = Array(repeating: .code, count: bytes.count)
    for (offset, byte) in bytes.enumerated() where byte == newline && offset + 1 < bytes.count {
      lineStarts.append(offset + 1)
    }
    var position = 0
    code(&position, inParentheses: false)
  }

  /// The bytes of a line without its newline.
  func line(_ index: Int) -> Range<Int> {
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    while end > start, bytes[end - 1] == newline || bytes[end - 1] == carriageReturn { end -= 1 }
    return start..<end
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func starts(with prefix: String, at position: Int) -> Bool {
    let prefix = prefix.utf8
    return position + prefix.count <= bytes.count
      && bytes[position..<position + prefix.count].elementsEqual(prefix)
  }

  // MARK: - Statements

  /// The end of a call that begins at `position`: its parentheses, its trailing closures and
  /// whatever is called on its result.
  func endOfCall(at position: Int) -> Int {
    var end = position
    while end < bytes.count, !isCode(end, "(") { end += 1 }
    end = endOfGroup(at: end)
    while let next = endOfContinuation(at: end) { end = next }
    return end
  }

  private func endOfContinuation(at position: Int) -> Int? {
    let start = skippingSpace(position)
    if isCode(start, "{") { return endOfGroup(at: start) }
    if isCode(start, "."), let name = endOfName(at: start + 1) {
      return isCode(name, "(") ? endOfGroup(at: name) : name
    }
    if let name = endOfName(at: start), isCode(name, ":") {
      let brace = skippingSpace(name + 1)
      return isCode(brace, "{") ? endOfGroup(at: brace) : nil
    }
    return nil
  }

  /// The end of the parentheses, brackets or braces that open at `position`.
  private func endOfGroup(at position: Int) -> Int {
    var depth = 0
    var end = position
    while end < bytes.count {
      if kinds[end] == .code {
        if "([{".utf8.contains(bytes[end]) { depth += 1 }
        if ")]}".utf8.contains(bytes[end]) { depth -= 1 }
      }
      end += 1
      if depth == 0 { break }
    }
    return end
  }

  private func skippingSpace(_ position: Int) -> Int {
    var position = position
    while position < bytes.count,
      " \t\n\r".utf8.contains(bytes[position]) || isComment(position)
    {
      position += 1
    }
    return position
  }

  private func endOfName(at position: Int) -> Int? {
    var end = position
    while end < bytes.count, kinds[end] == .code, isNamePart(bytes[end]) { end += 1 }
    return end > position ? end : nil
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return byte >= 0x80 || scalar == "_" || ("a"..."z").contains(scalar)
      || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  func isComment(_ position: Int) -> Bool {
    kinds[position] == .lineComment || kinds[position] == .blockComment
  }

  private func isCode(_ position: Int, _ character: Unicode.Scalar) -> Bool {
    position < bytes.count && kinds[position] == .code
      && bytes[position] == UInt8(ascii: character)
  }

  // MARK: - Classifying

  /// Walks code to the end of the source or, in an interpolation, to its closing parenthesis.
  private mutating func code(_ position: inout Int, inParentheses: Bool) {
    var depth = 1
    while position < bytes.count {
      if starts(with: "//", at: position) {
        mark(&position, .lineComment) { text, end in end = text.endOfLine(end) }
      } else if starts(with: "/*", at: position) {
        mark(&position, .blockComment) { text, end in end = text.endOfBlockComment(end) }
      } else if let quote = openingQuote(at: position) {
        string(&position, quote)
      } else {
        if bytes[position] == UInt8(ascii: "(") { depth += 1 }
        if bytes[position] == UInt8(ascii: ")") { depth -= 1 }
        if inParentheses, depth == 0 { return }
        position += 1
      }
    }
  }

  private mutating func mark(
    _ position: inout Int, _ kind: Kind, _ advance: (SwiftText, inout Int) -> Void
  ) {
    let start = position
    advance(self, &position)
    for offset in start..<position { kinds[offset] = kind }
  }

  private func endOfLine(_ position: Int) -> Int {
    bytes[position...].firstIndex(of: newline) ?? bytes.count
  }

  private func endOfBlockComment(_ position: Int) -> Int {
    var depth = 0
    var end = position
    while end < bytes.count {
      if starts(with: "/*", at: end) {
        (depth, end) = (depth + 1, end + 2)
      } else if starts(with: "*/", at: end) {
        (depth, end) = (depth - 1, end + 2)
        if depth == 0 { return end }
      } else {
        end += 1
      }
    }
    return end
  }

  private struct Quote {
    var pounds: String
    var mark: String
    var opening: String { pounds + mark }
    var closing: String { mark + pounds }
    var isMultiline: Bool { mark == "\"\"\"" }
  }

  private func openingQuote(at position: Int) -> Quote? {
    var end = position
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    let pounds = String(repeating: "#", count: end - position)
    if starts(with: "\"\"\"", at: end) { return Quote(pounds: pounds, mark: "\"\"\"") }
    if starts(with: "\"", at: end) { return Quote(pounds: pounds, mark: "\"") }
    if !pounds.isEmpty, starts(with: "/", at: end) { return Quote(pounds: pounds, mark: "/") }
    return nil
  }

  private mutating func string(_ position: inout Int, _ quote: Quote) {
    let start = position
    let escape = "\\" + quote.pounds
    position += quote.opening.utf8.count
    while position < bytes.count {
      if starts(with: quote.closing, at: position) {
        position += quote.closing.utf8.count
        break
      }
      if starts(with: escape + "(", at: position) {
        position += escape.utf8.count + 1
        code(&position, inParentheses: true)
        position = min(position + 1, bytes.count)
      } else if starts(with: escape, at: position) {
        position = min(position + escape.utf8.count + 1, bytes.count)
      } else if bytes[position] == newline, quote.mark == "\"" {
        break
      } else {
        position += 1
      }
    }
    for offset in start..<position { kinds[offset] = .string }
  }
}

let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
