/// The part of a chapter on which its jobs depend: its code without prose, comments, blank lines
/// and the markers' statements, so that a new sentence or caption retrains nothing.
public func codeForCaching(_ source: String) -> String {
  let text = SwiftText(source)
  var isKept = text.kinds.map { $0 != .lineComment && $0 != .blockComment }
  for start in text.lineStarts where text.marker(at: start) != nil {
    let call = start..<text.endOfCall(at: start)
    // A job inside a marker's call is code that results depend on.
    if String(decoding: text.bytes[call], as: UTF8.self).contains(".job(") { continue }
    for position in call { isKept[position] = false }
  }
  var lines: [String] = []
  for index in text.lineStarts.indices {
    let line = text.line(index)
    // A line that begins inside a string is part of the string, blank or not.
    let continuesString = line.lowerBound > 0 && text.isInsideString(at: line.lowerBound)
    var content: [UInt8] = []
    for position in line {
      if isKept[position] {
        content.append(text.bytes[position])
      } else if position == line.lowerBound || isKept[position - 1] {
        content.append(UInt8(ascii: " "))
      }
    }
    var code = String(decoding: content, as: UTF8.self)
    let runsOn = text.isInsideString(at: line.upperBound) && isKept[line.upperBound]
    if !runsOn {
      while let last = code.last, last.isWhitespace { code.removeLast() }
    }
    if !code.isEmpty || (continuesString && isKept[line.lowerBound - 1]) { lines.append(code) }
  }
  return lines.joined(separator: "\n")
}

extension SwiftText {
  /// Whether a string runs on from the byte before `position` to the one at it.
  fileprivate func isInsideString(at position: Int) -> Bool {
    position > 0 && position < bytes.count && kinds[position - 1] == .string
      && kinds[position] == .string
  }
}
