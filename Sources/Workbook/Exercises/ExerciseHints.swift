/// The texts of `hints: […]` in the source of a check.
///
/// They are read, not run: a reader whose stub doesn't compile needs them most. Plain and long string
/// literals, with `+` between parts of one, are understood; the suite compares with the compiled ones.
func exerciseHints(in source: String, file: String) throws(ExerciseError) -> [String] {
  let text = SwiftText(source)
  let label = Array("hints:".utf8)
  let start = text.bytes.indices.first { position in
    text.kinds[position] == .code && text.bytes[position...].starts(with: label)
  }
  guard let start else {
    throw ExerciseError(file: file, line: 1, "it has no hints; write hints: [\"…\", \"…\", \"…\"]")
  }
  let line = text.bytes[..<start].count { $0 == newline } + 1
  var hints: [String] = []
  var current: String?
  var position = start + label.count
  while position < text.bytes.count {
    if text.kinds[position] == .string {
      var end = position
      while end < text.bytes.count, text.kinds[end] == .string { end += 1 }
      guard let part = literalText(text.text(position..<end)) else {
        throw ExerciseError(
          file: file, line: line, "a hint is a plain string, without \\(…) or pounds")
      }
      current = (current ?? "") + part
      position = end
      continue
    }
    let byte = text.bytes[position]
    if text.kinds[position] == .code, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") {
      if let hint = current { hints.append(hint) }
      current = nil
      if byte == UInt8(ascii: "]") { return hints }
    }
    position += 1
  }
  throw ExerciseError(file: file, line: line, "the list of hints is never closed")
}

/// What a string literal stands for; nil where it interpolates or isn't plain.
private func literalText(_ literal: String) -> String? {
  if literal.hasPrefix("\"\"\""), literal.hasSuffix("\"\"\""), literal.count >= 6 {
    var lines = literal.dropFirst(3).dropLast(3).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 2 else { return nil }
    let indent = lines.removeLast()
    lines.removeFirst()
    let text = lines.map { $0.hasPrefix(indent) ? $0.dropFirst(indent.count) : $0 }
      .joined(separator: "\n").replacing("\\\n", with: "")
    return unescaped(text)
  }
  guard literal.hasPrefix("\""), literal.hasSuffix("\""), literal.count >= 2 else { return nil }
  return unescaped(String(literal.dropFirst().dropLast()))
}

private func unescaped(_ text: String) -> String? {
  var result = ""
  var rest = Substring(text)
  while let character = rest.popFirst() {
    guard character == "\\" else {
      result.append(character)
      continue
    }
    switch rest.popFirst() {
    case "n"?: result.append("\n")
    case "t"?: result.append("\t")
    case let same? where "\\\"'".contains(same): result.append(same)
    default: return nil
    }
  }
  return result
}
