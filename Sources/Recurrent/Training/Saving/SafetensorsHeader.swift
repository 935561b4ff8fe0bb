/// What the header of a safetensors file says: where each tensor's bytes are.
struct SafetensorsHeader {
  struct Entry {
    let name: String
    /// "F32", "F64" and, in other programs' files, more.
    let numberType: String
    let shape: [Int]
    /// The first byte and the one behind the last, counted from the end of the header.
    let begin: Int
    let end: Int
  }

  /// The longest header that the format's own reader takes, in bytes.
  static let longest = 100_000_000
  static let metadataName = "__metadata__"

  var metadata: [String: String] = [:]
  var entries: [Entry] = []

  /// The header with its length before it and spaces behind it, so that the data begin at a multiple
  /// of eight bytes.
  var bytes: [UInt8] {
    var parts: [String] = []
    if !metadata.isEmpty {
      let pairs = metadata.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .map { "\(quoted($0.key)):\(quoted($0.value))" }
      parts.append("\(quoted(Self.metadataName)):{\(pairs.joined(separator: ","))}")
    }
    parts += entries.map { entry in
      let shape = entry.shape.map(String.init).joined(separator: ",")
      return "\(quoted(entry.name)):{\"dtype\":\(quoted(entry.numberType)),\"shape\":[\(shape)],"
        + "\"data_offsets\":[\(entry.begin),\(entry.end)]}"
    }
    var text = Array("{\(parts.joined(separator: ","))}".utf8)
    text += repeatElement(UInt8(ascii: " "), count: (8 - text.count % 8) % 8)
    return withUnsafeBytes(of: UInt64(text.count).littleEndian) { Array($0) } + text
  }

  /// A JSON string; only what must be is escaped.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{8}": result += "\\b"
      case "\u{C}": result += "\\f"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Checks that the tensors fill the data without overlap or gap, and puts them in that order.
  ///
  /// - Parameters:
  ///   - available: How many bytes there are behind the header.
  ///   - elementSize: The bytes of one element of the only kind of number that is asked for.
  mutating func arrange(
    available: Int, elementSize: (Entry) throws(SafetensorsError.Problem) -> Int
  ) throws(SafetensorsError.Problem) {
    entries.sort { ($0.begin, $0.end) < ($1.begin, $1.end) }
    var expected = 0
    for entry in entries {
      guard entry.begin <= entry.end, entry.end <= available else {
        throw .offsets(
          tensor: entry.name, begin: entry.begin, end: entry.end, available: available)
      }
      guard entry.begin == expected else {
        throw .notAdjacent(tensor: entry.name, begin: entry.begin, expected: expected)
      }
      let bytes = Self.product(entry.shape, times: try elementSize(entry))
      guard bytes == entry.end - entry.begin else {
        throw .size(
          tensor: entry.name, shape: entry.shape, bytes: entry.end - entry.begin, expected: bytes)
      }
      expected = entry.end
    }
    guard expected == available else { throw .bytesLeftOver(available - expected) }
  }

  /// Nil where it overflows.
  private static func product(_ shape: [Int], times size: Int) -> Int? {
    var product = size
    for length in shape {
      let (next, overflows) = product.multipliedReportingOverflow(by: length)
      guard !overflows else { return nil }
      product = next
    }
    return product
  }
}
