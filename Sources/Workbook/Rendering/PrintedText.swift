/// What a block printed, made fit for a page: without terminal codes, and not without end.
struct PrintedText {
  static let lineLimit = 200
  static let characterLimit = 20_000

  private var lines = 0
  private var characters = 0
  /// What the limit left out; nil while nothing was.
  private(set) var omission: String?
  private var omittedLines = 0
  private var omittedCharacters = 0

  /// The part of the text for which the block still has room.
  mutating func admit(_ text: String) -> String {
    var admitted: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if omission == nil, lines < Self.lineLimit, characters + line.count <= Self.characterLimit {
        admitted.append(line)
        lines += 1
        characters += line.count + 1
      } else if omission == nil, lines < Self.lineLimit, characters < Self.characterLimit {
        let room = Self.characterLimit - characters
        admitted.append(line.prefix(room) + "…")
        omit(lines: 0, characters: line.count - room)
      } else {
        omit(lines: 1, characters: line.count)
      }
    }
    return admitted.joined(separator: "\n")
  }

  private mutating func omit(lines: Int, characters: Int) {
    omittedLines += lines
    omittedCharacters += characters
    let (count, noun) =
      omittedLines > 0 ? (omittedLines, "line") : (omittedCharacters, "character")
    omission = "… \(grouped(String(count))) more \(noun)\(count == 1 ? "" : "s")"
  }
}

/// Text as a terminal would show it: without escape sequences, and of a line that was
/// overwritten by carriage returns the last state.
func withoutTerminalCodes(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var scalars = Substring(text).unicodeScalars
  while let scalar = scalars.popFirst() {
    switch scalar {
    case "\u{1B}": skipEscapeSequence(&scalars)
    case "\r":
      if scalars.first != "\n", scalars.first != nil {
        while let last = result.last, last != "\n" { result.removeLast() }
      }
    case "\n", "\t": result.append(scalar)
    default:
      if scalar.value >= 0x20, scalar.value != 0x7F { result.append(scalar) }
    }
  }
  return String(result)
}

private func skipEscapeSequence(_ scalars: inout Substring.UnicodeScalarView) {
  switch scalars.popFirst() {
  case "[":  // a control sequence ends with a letter or one of @[\]^_`{|}~
    while let next = scalars.popFirst(), !(0x40...0x7E).contains(next.value) {}
  case "]", "P", "_", "^", "X":  // a string ends with BEL or ESC \
    while let next = scalars.popFirst(), next != "\u{07}" {
      if next == "\u{1B}" {
        scalars.removeFirst(scalars.first == "\\" ? 1 : 0)
        return
      }
    }
  case "(", ")", "#", "%": scalars.removeFirst(scalars.isEmpty ? 0 : 1)
  default: break
  }
}
