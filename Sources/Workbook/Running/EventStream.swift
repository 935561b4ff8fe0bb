import Foundation

/// Events between the lines that a chapter prints: a record separator, one line of JSON, a newline.
///
/// The child writes both into its standard output, so they arrive in the order they happened.
enum EventStream {
  static let mark: UInt8 = 0x1E

  static func encode(_ event: Event) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    // Records are made of strings and numbers, which always encode.
    let json = (try? encoder.encode(event)) ?? Data()
    return Data([mark]) + json + Data([UInt8(ascii: "\n")])
  }

  /// Cuts the child's bytes, as they arrive in pieces of any size, into text and events.
  struct Decoder {
    enum Part: Equatable {
      case text(Data)
      case event(Event)
    }

    private var pending = Data()

    /// The parts that are complete now. Text is passed on at once, an event at its newline.
    mutating func feed(_ bytes: Data) -> [Part] {
      pending += bytes
      var parts: [Part] = []
      while !pending.isEmpty {
        guard let start = pending.firstIndex(of: EventStream.mark) else {
          parts.append(.text(pending))
          pending = Data()
          break
        }
        if start > pending.startIndex { parts.append(.text(Data(pending[..<start]))) }
        guard let end = pending[start...].firstIndex(of: UInt8(ascii: "\n")) else {
          pending = Data(pending[start...])
          break
        }
        let json = pending[(start + 1)..<end]
        if let event = decode(Data(json)) {
          parts.append(.event(event))
        } else {
          parts.append(.text(Data(pending[start...end])))
        }
        pending = Data(pending[(end + 1)...])
      }
      return parts
    }

    private func decode(_ json: Data) -> Event? {
      let decoder = JSONDecoder()
      decoder.nonConformingFloatDecodingStrategy = .convertFromString(
        positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
      return try? decoder.decode(Event.self, from: json)
    }
  }
}
