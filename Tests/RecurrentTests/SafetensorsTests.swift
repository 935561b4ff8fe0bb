import Foundation
import Testing

@testable import Recurrent

/// A folder that goes away with the value.
final class ScratchFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "recurrent-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> URL { url.appendingPathComponent(name) }
}

private let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../Fixtures").standardizedFileURL

/// The bits of a tensor: unlike its elements, a NaN's are equal to themselves.
func bits(_ tensor: Tensor<Float>) -> [UInt32] { tensor.scalars.map(\.bitPattern) }

/// What `Fixtures/generate_safetensors.py` put into `weights.safetensors`.
private let golden: [(name: String, tensor: Tensor<Float>)] = [
  ("readout.weight", Tensor([[0.5, -1.25, 3], [1e-30, -0.0, 65504]])),
  ("readout.bias", Tensor([0.1, .infinity])),
  ("scale", Tensor(2)),
  ("nothing", Tensor([], shape: [0, 3])),
  ("quoted \"name\"\n\u{1} ħ", Tensor([7])),
]

/// The bytes of a file with any header.
private func fileBytes(_ header: String, data: Int = 0, length: UInt64? = nil) -> [UInt8] {
  withUnsafeBytes(of: (length ?? UInt64(header.utf8.count)).littleEndian) { Array($0) }
    + Array(header.utf8) + [UInt8](repeating: 0, count: data)
}

private func problem<Scalar: TensorScalar>(
  of bytes: [UInt8], as type: Scalar.Type
) -> SafetensorsError.Problem? {
  do throws(SafetensorsError.Problem) {
    let _: NamedTensors<Scalar> = try Safetensors.decoded(bytes)
    return nil
  } catch {
    return error
  }
}

@Suite("Safetensors files")
struct SafetensorsTests {
  @Test("come back bit for bit, in both kinds of number, with their metadata")
  func roundTrip() throws {
    let folder = try ScratchFolder()
    let floats: [(name: String, tensor: Tensor<Float>)] = [
      ("b", Tensor([Float(bitPattern: 0x7FC0_1234), -0.0, .leastNonzeroMagnitude])),
      ("a", Tensor([[1, 2, 3], [4, 5, 6]])), ("", Tensor([], shape: [2, 0])),
    ]
    let metadata = ["task": "recall", "": "ħ \u{1F600} \" \\ \u{7F}\u{0}", "e\u{301}": "\n"]
    try Safetensors.write(floats, metadata: metadata, to: folder.file("floats"))
    let read = try Safetensors.read(Float.self, from: folder.file("floats"))
    #expect(read.metadata == metadata)
    #expect(read.tensors.map(\.name) == ["", "a", "b"])
    for (name, tensor) in floats {
      #expect(read[name]?.shape == tensor.shape)
      #expect(read[name].map(bits) == bits(tensor))
    }
    let doubles = [(name: "x", tensor: Tensor<Double>([0.1, .pi, .leastNonzeroMagnitude]))]
    try Safetensors.write(doubles, to: folder.file("doubles"))
    #expect(
      try Safetensors.read(Double.self, from: folder.file("doubles"))["x"] == doubles[0].tensor)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 2)
  }

  @Test("by Python's package are read, and written again with the same bytes")
  func goldenFile() throws {
    let file = fixtures.appendingPathComponent("weights.safetensors")
    let read = try Safetensors.read(Float.self, from: file)
    #expect(Set(read.tensors.map(\.name)) == Set(golden.map(\.name)))
    for (name, tensor) in golden {
      #expect(read[name]?.shape == tensor.shape)
      #expect(read[name].map(bits) == bits(tensor))
    }
    #expect(read.metadata["made with"]?.hasPrefix("safetensors ") == true)
    let ours = try Safetensors.encoded(golden, metadata: read.metadata)
    #expect(try ours == [UInt8](Data(contentsOf: file)))
  }

  @Test("with both kinds of number are read as Double, and not as Float")
  func mixedFile() throws {
    let file = fixtures.appendingPathComponent("mixed.safetensors")
    let read = try Safetensors.read(Double.self, from: file)
    #expect(read["a"] == Tensor([Double(Float(0.1))]))
    #expect(read["b"] == Tensor([[0.1, .leastNonzeroMagnitude]]))
    let error = #expect(throws: SafetensorsError.self) {
      try Safetensors.read(Float.self, from: file)
    }
    #expect(error?.problem == .numberType(tensor: "b", found: "F64", expected: "F32"))
  }

  @Test("have a header that ends at a multiple of eight bytes", arguments: 0..<17)
  func alignment(length: Int) throws {
    let name = String(repeating: "n", count: length)
    let bytes = try Safetensors.encoded([(name, Tensor<Float>([1]))], metadata: [:])
    #expect((bytes.count - 4) % 8 == 0)
    #expect(Int(bytes[0]) + 256 * Int(bytes[1]) == bytes.count - 4 - 8)
    #expect(bytes[8] == UInt8(ascii: "{"))
  }

  @Test(
    "that are wrong say what, where, and what would be right",
    arguments: [
      ([], .tooShort(bytes: 0)),
      ([8, 0, 0, 0, 0, 0, 0], .tooShort(bytes: 7)),
      (fileBytes("{}", length: 3), .headerLength(3, available: 2)),
      (fileBytes("{}", length: .max), .headerLength(.max, available: 2)),
      (fileBytes(""), .header(byte: 8, expected: "\"{\"")),
      (fileBytes(" {}"), .header(byte: 8, expected: "\"{\"")),
      (fileBytes("[]"), .header(byte: 8, expected: "\"{\"")),
      (fileBytes("{} x"), .header(byte: 11, expected: "nothing but spaces")),
      (fileBytes("{\"a\""), .header(byte: 12, expected: "\":\"")),
      (fileBytes("{\"a"), .header(byte: 11, expected: "a string's closing quotation mark")),
      (
        fileBytes("{\"\\q\":1}"),
        .header(byte: 11, expected: "one of \" \\ / b f n r t u behind the backslash")
      ),
      (
        fileBytes("{\"\\uD800\":1}"),
        .header(byte: 16, expected: "the two halves of a surrogate pair before here,")
      ),
      (fileBytes("{\"\\u12G4\":1}"), .header(byte: 12, expected: "four hexadecimal digits")),
      (fileBytes("{\"a\":1}"), .header(byte: 13, expected: "\"{\"")),
      (
        fileBytes("{\"a\":{\"dtype\":\"F32\",\"shape\":[1]}}", data: 4),
        .header(byte: 13, expected: "dtype, shape and two data_offsets for \"a\"")
      ),
      (
        fileBytes("{\"a\":{\"dtype\":\"F32\",\"shape\":[-1],\"data_offsets\":[0,4]}}", data: 4),
        .header(byte: 37, expected: "a whole number from 0 to \(Int.max)")
      ),
      (
        fileBytes("{\"a\":{\"dtype\":\"F32\",\"shape\":[1.5],\"data_offsets\":[0,4]}}", data: 4),
        .header(byte: 38, expected: "\",\" or \"]\"")
      ),
      (
        fileBytes(
          "{\"a\":{\"dtype\":\"F32\",\"shape\":[9223372036854775808],\"data_offsets\":[0,4]}}",
          data: 4),
        .header(byte: 37, expected: "a whole number from 0 to \(Int.max)")
      ),
      (
        fileBytes("{\"a\":{\"dtype\":\"F32\",\"more\":1}}"),
        .header(byte: 35, expected: "only dtype, shape and data_offsets, not \"more\",")
      ),
      (fileBytes("{\"__metadata__\":{\"a\":1}}"), .header(byte: 29, expected: "a string")),
      (fileBytes("{\"__metadata__\":{\"a\":\"\",\"a\":\"\"}}"), .duplicateName("a")),
      (fileBytes("{\"__metadata__\":{},\"__metadata__\":{}}"), .duplicateName("__metadata__")),
    ] as [([UInt8], SafetensorsError.Problem)])
  func wrongHeader(bytes: [UInt8], expected: SafetensorsError.Problem) {
    #expect(problem(of: bytes, as: Float.self) == expected)
  }

  @Test(
    "whose tensors don't fit their bytes say which, and what would be right",
    arguments: [
      ("[2]", "[0,8]", 7, .offsets(tensor: "a", begin: 0, end: 8, available: 7)),
      ("[2]", "[8,0]", 8, .offsets(tensor: "a", begin: 8, end: 0, available: 8)),
      (
        "[2]", "[0,\(Int.max)]", 8,
        .offsets(tensor: "a", begin: 0, end: .max, available: 8)
      ),
      ("[2]", "[4,12]", 12, .notAdjacent(tensor: "a", begin: 4, expected: 0)),
      ("[2]", "[0,4]", 4, .size(tensor: "a", shape: [2], bytes: 4, expected: 8)),
      ("[]", "[0,0]", 0, .size(tensor: "a", shape: [], bytes: 0, expected: 4)),
      (
        "[4611686018427387904,4]", "[0,0]", 0,
        .size(tensor: "a", shape: [1 << 62, 4], bytes: 0, expected: nil)
      ),
      (
        "[4611686018427387904]", "[0,0]", 0,
        .size(tensor: "a", shape: [1 << 62], bytes: 0, expected: nil)
      ),
      ("[2]", "[0,8]", 11, .bytesLeftOver(3)),
    ] as [(String, String, Int, SafetensorsError.Problem)])
  func wrongTensor(
    shape: String, offsets: String, data: Int, expected: SafetensorsError.Problem
  ) {
    let header = "{\"a\":{\"dtype\":\"F32\",\"shape\":\(shape),\"data_offsets\":\(offsets)}}"
    #expect(problem(of: fileBytes(header, data: data), as: Float.self) == expected)
  }

  @Test("whose tensors overlap, leave a hole, share a name or hold integers are refused")
  func wrongTogether() {
    func two(_ name: String, _ offsets: String, type: String = "F32") -> [UInt8] {
      fileBytes(
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},"
          + "\"\(name)\":{\"dtype\":\"\(type)\",\"shape\":[2],\"data_offsets\":\(offsets)}}",
        data: 16)
    }
    #expect(problem(of: two("b", "[8,16]"), as: Float.self) == nil)
    #expect(
      problem(of: two("b", "[4,12]"), as: Float.self)
        == .notAdjacent(tensor: "b", begin: 4, expected: 8))
    #expect(
      problem(of: two("b", "[9,16]"), as: Float.self)
        == .notAdjacent(tensor: "b", begin: 9, expected: 8))
    #expect(problem(of: two("\\u0061", "[8,16]"), as: Float.self) == .duplicateName("a"))
    #expect(
      problem(of: two("b", "[8,16]", type: "I32"), as: Double.self)
        == .numberType(tensor: "b", found: "I32", expected: "F64 or F32"))
  }

  @Test("with bytes that are no UTF-8, or a hundred thousand brackets, are refused")
  func hostileText() {
    #expect(
      problem(of: fileBytes("{\"a\":1}").map { $0 == 0x61 ? 0xFF : $0 }, as: Float.self)
        == .headerNotUTF8)
    for bracket in ["[", "{", "{\"a\":"] {
      let header = "{\"a\":" + String(repeating: bracket, count: 100_000)
      guard case .header? = problem(of: fileBytes(header), as: Float.self) else {
        Issue.record("\(bracket) is not refused as a header")
        continue
      }
    }
  }

  @Test("that can't be read or written say why, and an old file stays")
  func inaccessible() throws {
    let folder = try ScratchFolder()
    let missing = #expect(throws: SafetensorsError.self) {
      try Safetensors.read(Float.self, from: folder.file("missing"))
    }
    #expect(
      missing?.description.hasPrefix(folder.file("missing").path + ": it can't be read") == true)
    let tensors = [(name: "a", tensor: Tensor<Float>([1]))]
    let target = folder.file("target")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: false)
    let refused = #expect(throws: SafetensorsError.self) {
      try Safetensors.write(tensors, to: target)
    }
    #expect(refused?.description.contains("it can't be written: ") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["target"])
    try Safetensors.write(tensors, to: folder.file("old"))
    let twice = #expect(throws: SafetensorsError.self) {
      try Safetensors.write(tensors + tensors, to: folder.file("old"))
    }
    #expect(twice?.problem == .duplicateName("a"))
    let reserved = [(name: "__metadata__", tensor: tensors[0].tensor)]
    #expect(throws: SafetensorsError.self) {
      try Safetensors.write(reserved, to: folder.file("old"))
    }
    #expect(try Safetensors.read(Float.self, from: folder.file("old"))["a"] == Tensor([1]))
  }
}

@Suite("A model's weights in a file")
struct SavedModuleTests {
  @Test("come back into another model with the same answers")
  func roundTrip() throws {
    let folder = try ScratchFolder()
    var generator = SeededGenerator(seed: 1)
    func model() -> SymbolModel<RNNCell<Float>> {
      SymbolModel(symbols: 5, features: 3, hidden: 4, outputs: 5, using: &generator)
    }
    let (saved, other) = (model(), model())
    try saved.save(to: folder.file("model"), metadata: ["symbols": "5"])
    let loaded = try other.loaded(from: folder.file("model"))
    #expect(loaded.answer([[1], [2]]).value == saved.answer([[1], [2]]).value)
    #expect(other.answer([[1], [2]]).value != saved.answer([[1], [2]]).value)
    #expect(loaded.parameters.allSatisfy { $0.variable.requiresGradient })
  }

  @Test("of another model are refused with all names and both shapes")
  func otherModel() throws {
    let folder = try ScratchFolder()
    let model = Linear<Float>(
      weight: Variable(Tensor(zeros: [2, 3]), trainable: true),
      bias: Variable(Tensor(zeros: [2]), trainable: true))
    try Safetensors.write(
      [("weight", Tensor<Float>(zeros: [3, 2])), ("offset", Tensor(zeros: [2]))],
      to: folder.file("other"))
    let error = #expect(throws: SafetensorsError.self) {
      try model.loaded(from: folder.file("other"))
    }
    #expect(
      error?.description == "\(folder.file("other").path): the tensors are not this model's: "
        + "missing bias; surplus offset; weight is [3, 2] in the file and [2, 3] in the model")
  }
}
