/// Reads the header's JSON: an object of tensors, each with a type, a shape and two offsets, and one
/// object of strings. Nothing else may stand in it, so no nesting is deeper than the format's own.
struct SafetensorsHeaderParser {
  typealias Problem = SafetensorsError.Problem

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  /// - Parameter bytes: The header within the file, so that errors can name the file's byte.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  mutating func parse() throws(Problem) -> SafetensorsHeader {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .headerNotUTF8 }
    guard bytes.first == UInt8(ascii: "{") else { throw expected("\"{\"") }
    var header = SafetensorsHeader()
    try object { (parser, name) throws(Problem) in
      if name == SafetensorsHeader.metadataName {
        var metadata: [String: String] = [:]
        try parser.object { (parser, key) throws(Problem) in
          metadata[key] = try parser.string()
        }
        header.metadata = metadata
      } else {
        header.entries.append(try parser.entry(name))
      }
    }
    skipSpace()
    guard position == bytes.endIndex else { throw expected("nothing but spaces") }
    return header
  }

  private mutating func entry(_ name: String) throws(Problem) -> SafetensorsHeader.Entry {
    skipSpace()
    let start = position
    var numberType: String?
    var shape: [Int]?
    var offsets: [Int]?
    try object { (parser, key) throws(Problem) in
      switch key {
      case "dtype": numberType = try parser.string()
      case "shape": shape = try parser.wholeNumbers()
      case "data_offsets": offsets = try parser.wholeNumbers()
      default: throw parser.expected("only dtype, shape and data_offsets, not \"\(key)\",")
      }
    }
    guard let numberType, let shape, let offsets, offsets.count == 2 else {
      position = start
      throw expected("dtype, shape and two data_offsets for \"\(name)\"")
    }
    return SafetensorsHeader.Entry(
      name: name, numberType: numberType, shape: shape, begin: offsets[0], end: offsets[1])
  }

  /// Reads an object; no name may stand twice in it. Names are told apart by their bytes.
  private mutating func object(
    _ member: (inout Self, String) throws(Problem) -> Void
  ) throws(Problem) {
    try expect("{")
    if take("}") { return }
    var names: Set<[UInt8]> = []
    repeat {
      let name = try string()
      guard names.insert(Array(name.utf8)).inserted else { throw .duplicateName(name) }
      try expect(":")
      try member(&self, name)
    } while take(",")
    try expect("}", or: "\",\" or \"}\"")
  }

  private mutating func wholeNumbers() throws(Problem) -> [Int] {
    try expect("[")
    if take("]") { return [] }
    var numbers: [Int] = []
    repeat { numbers.append(try wholeNumber()) } while take(",")
    try expect("]", or: "\",\" or \"]\"")
    return numbers
  }

  private mutating func wholeNumber() throws(Problem) -> Int {
    skipSpace()
    let start = position
    while position < bytes.endIndex,
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
    {
      position += 1
    }
    let digits = bytes[start..<position]
    let isPadded = digits.count > 1 && digits.first == UInt8(ascii: "0")
    guard !isPadded, let number = Int(String(decoding: digits, as: UTF8.self)) else {
      position = start
      throw expected("a whole number from 0 to \(Int.max)")
    }
    return number
  }

  private mutating func string() throws(Problem) -> String {
    try expect("\"", or: "a string")
    var text: [UInt8] = []
    while position < bytes.endIndex, bytes[position] >= 0x20 {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += String(try escaped()).utf8
      default: text.append(byte)
      }
    }
    throw expected("a string's closing quotation mark")
  }

  /// What stands behind a backslash.
  private mutating func escaped() throws(Problem) -> Unicode.Scalar {
    guard position < bytes.endIndex else { throw expected("a character behind the backslash") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default:
      position -= 1
      throw expected("one of \" \\ / b f n r t u behind the backslash")
    }
    var units = [try codeUnit()]
    if UTF16.isLeadSurrogate(units[0]), position + 1 < bytes.endIndex,
      bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 2
      units.append(try codeUnit())
    }
    guard let text = String(validating: units, as: UTF16.self),
      let scalar = text.unicodeScalars.first
    else { throw expected("the two halves of a surrogate pair before here,") }
    return scalar
  }

  private mutating func codeUnit() throws(Problem) -> UInt16 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw expected("four hexadecimal digits") }
    position += 4
    return unit
  }

  private mutating func expect(_ character: Unicode.Scalar, or name: String? = nil) throws(Problem)
  {
    guard take(character) else { throw expected(name ?? "\"\(character)\"") }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard position < bytes.endIndex, bytes[position] == UInt8(ascii: character) else {
      return false
    }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while position < bytes.endIndex, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
      position += 1
    }
  }

  private func expected(_ what: String) -> Problem { .header(byte: position, expected: what) }
}
