// How wide a text will be, without asking a font: a careful guess for common sans-serif fonts.

/// The width in pixels of a text with `_{…}` and `^{…}` in it, in a sans-serif font.
func textWidth(_ text: String, size: Double) -> Double {
  markup(text).reduce(0) { sum, run in
    sum + run.text.reduce(0) { $0 + advance(of: $1) } * size * (run.level == .base ? 1 : 0.8)
  }
}

/// True for characters that take the place of two letters, such as Chinese ones.
func isWide(_ character: Character) -> Bool {
  guard let value = character.unicodeScalars.first?.value else { return false }
  return (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value)
    || (0xAC00...0xD7A3).contains(value) || (0xF900...0xFAFF).contains(value)
    || (0xFE30...0xFE6F).contains(value) || (0xFF00...0xFF60).contains(value)
    || (0x1F300...0x1FAFF).contains(value) || (0x20000...0x3FFFD).contains(value)
}

/// One character's width in units of the font size.
private func advance(of character: Character) -> Double {
  if isWide(character) { return 1.05 }
  switch character {
  case "i", "j", "l", "I", "t", "f", "r", ".", ",", ":", ";", "'", "|", "!", "(", ")", "[", "]",
    " ", "-", "·":
    return 0.39
  case "m", "w", "M", "W", "%", "@", "…", "—", "→": return 0.93
  case "A"..."Z", "−", "+", "=", "×", "≤", "≥", "<", ">", "±": return 0.74
  default: return 0.61
  }
}

/// Breaks a text at spaces so that no line is wider than `width` pixels.
func wrap(_ text: String, width: Double, size: Double) -> [String] {
  var lines: [String] = []
  for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init) {
    if let last = lines.last, textWidth(last + " " + word, size: size) <= width {
      lines[lines.count - 1] = last + " " + word
    } else {
      lines.append(word)
    }
  }
  return lines
}
