import Foundation

/// A word for an address: ASCII letters and digits with single hyphens, at most 48 characters.
func slug(_ title: String) -> String {
  var words: [String] = []
  var word = ""
  for scalar in title.lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars {
    if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      word.unicodeScalars.append(scalar)
    } else if scalar.properties.canonicalCombiningClass == .notReordered, scalar != "'" {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
  }
  if !word.isEmpty { words.append(word) }
  var result = ""
  for word in words {
    let longer = result.isEmpty ? word : result + "-" + word
    if longer.count > 48 { break }
    result = longer
  }
  return result.isEmpty ? (words.first.map { String($0.prefix(48)) } ?? "section") : result
}

/// Eight hexadecimal digits of a text (FNV-1a), the same on every machine.
func shortHash(_ text: String) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}

/// The name with the fewest edits between it and `name`, if it is near enough to be meant.
func nearest(to name: String, in names: some Sequence<String>) -> String? {
  let ranked = names.map { (distance: editDistance(name, $0), name: $0) }
    .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
  return ranked.first.flatMap { $0.distance <= max(3, name.count / 2) ? $0.name : nil }
}

private func editDistance(_ first: String, _ second: String) -> Int {
  let second = Array(second)
  var row = Array(0...second.count)
  for (i, a) in first.enumerated() {
    var next = [i + 1]
    for (j, b) in second.enumerated() {
      next.append(min(row[j] + (a == b ? 0 : 1), row[j + 1] + 1, next[j] + 1))
    }
    row = next
  }
  return row[second.count]
}

/// Makes names unique by numbering the later ones: "loss", "loss-2", "loss-3".
struct UniqueNames {
  private var taken: Set<String> = []

  mutating func unique(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }
}

extension String {
  /// Text as it may stand in HTML, in attributes too.
  package var htmlEscaped: String {
    var result = ""
    for character in unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// Without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// Without empty lines at its ends; the first line keeps its indentation.
  var withoutBlankEnds: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.first, line.allSatisfy(\.isWhitespace) { lines.removeFirst() }
    while let line = lines.last, line.allSatisfy(\.isWhitespace) { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// On one line, with single spaces.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

/// The chapter's number, from its folder's name: "04-forget-gate" is 4.
func chapterNumber(_ name: String) -> Int? {
  Int(name.prefix { $0.isNumber })
}
