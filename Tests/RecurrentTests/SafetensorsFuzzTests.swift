import Testing

@testable import Recurrent

@Suite("A safetensors file that was tampered with")
struct SafetensorsFuzzTests {
  /// Pieces that a header is made of, and some that none should be.
  private static let pieces = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "0", "-1", "1e9", "9223372036854775807",
    "18446744073709551616", "null", "\"F64\"", "\"a\"", "\"shape\":[]", "\"data_offsets\":[0,0]",
    "__metadata__", " ", "\n", "\u{0}", "\u{FFFD}",
  ].map { Array($0.utf8) }

  /// One to four changes at places and of kinds that the generator draws.
  private func tampered(_ original: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = original
    for _ in 0...Int.random(in: 0..<4, using: &generator) {
      // Half of the changes fall into the header.
      let end = Bool.random(using: &generator) ? min(160, bytes.count) : bytes.count
      let place = Int.random(in: 0...end, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0 where place < bytes.count:
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1 where place < bytes.count: bytes[place] = .random(in: 0...255, using: &generator)
      case 2: bytes.removeSubrange(place...)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + 3))
      case 4 where bytes.count >= 8:
        // A piece more, and a header length that fits.
        let piece = Self.pieces.randomElement(using: &generator) ?? []
        bytes.insert(contentsOf: piece, at: max(8, place))
        let length = Int(bytes[0]) + piece.count
        if length < 256 { bytes[0] = UInt8(length) }
      default:
        bytes.insert(contentsOf: Self.pieces.randomElement(using: &generator) ?? [], at: place)
      }
    }
    return bytes
  }

  @Test(
    "is refused or read, and never crashes", .timeLimit(.minutes(2)),
    arguments: [1, 2, 3, 4] as [UInt64])
  func tampering(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let original = try Safetensors.encoded(
      [
        ("a", Tensor<Double>([[1, 2], [3, 4]])), ("b", Tensor(zeros: [0, 3])), ("c", Tensor(5)),
      ],
      metadata: ["é": "\u{1}"])
    var outcomes: (read: Int, refused: Set<SafetensorsError.Problem>) = (0, [])
    for _ in 0..<2000 {
      let bytes = tampered(original, using: &generator)
      do throws(SafetensorsError.Problem) {
        let contents: NamedTensors<Double> = try Safetensors.decoded(bytes)
        // What is read is whole: every element can be looked at, and written again.
        let again: NamedTensors<Double> = try Safetensors.decoded(
          try Safetensors.encoded(contents.tensors, metadata: contents.metadata))
        #expect(again.tensors.map(\.name) == contents.tensors.map(\.name))
        #expect(
          zip(again.tensors, contents.tensors).allSatisfy { one, other in
            one.tensor.scalars.map(\.bitPattern) == other.tensor.scalars.map(\.bitPattern)
          })
        outcomes.read += 1
      } catch {
        outcomes.refused.insert(error)
      }
    }
    // Neither may be the only outcome, or the changes would be too rough or too gentle.
    #expect(outcomes.read > 20)
    #expect(outcomes.refused.count > 200)
  }
}
