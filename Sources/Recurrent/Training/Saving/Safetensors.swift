import Foundation

/// Tensors with names, and text about them: what a safetensors file holds.
public struct NamedTensors<Scalar: TensorScalar>: Sendable, Equatable {
  /// The tensors, sorted by name; a name stands once.
  public let tensors: [(name: String, tensor: Tensor<Scalar>)]
  public let metadata: [String: String]

  /// The tensor of a name, or nil.
  public subscript(name: String) -> Tensor<Scalar>? {
    tensors.first { $0.name == name }?.tensor
  }

  public static func == (a: Self, b: Self) -> Bool {
    a.metadata == b.metadata && a.tensors.elementsEqual(b.tensors) { $0 == $1 }
  }
}

/// The file format that PyTorch and others keep weights in: eight bytes with the length of a header,
/// the header as JSON, and the tensors' elements in row-major order, little-endian.
///
/// ```swift
/// try Safetensors.write([("weight", weight)], metadata: ["task": "recall"], to: file)
/// let weight = try Safetensors.read(Float.self, from: file)["weight"]
/// ```
///
/// The reader trusts nothing in a file: a wrong one gives a `SafetensorsError`.
///
/// - Source: https://huggingface.co/docs/safetensors, "Format".
public enum Safetensors {
  /// Writes tensors; the file is replaced in one step, so that it is never half written.
  ///
  /// - Parameters:
  ///   - tensors: Any shapes; `Float` becomes F32, `Double` F64. They are sorted by name.
  ///   - metadata: Text, for any use.
  ///   - file: Where to; its folder must exist.
  /// - Throws: `SafetensorsError` where a name stands twice or the file can't be written.
  public static func write<Scalar: TensorScalar>(
    _ tensors: [(name: String, tensor: Tensor<Scalar>)], metadata: [String: String] = [:],
    to file: URL
  ) throws(SafetensorsError) {
    do throws(SafetensorsError.Problem) {
      try writeAtomically(try encoded(tensors, metadata: metadata), to: file.path)
    } catch {
      throw SafetensorsError(file: file.path, problem: error)
    }
  }

  /// Reads tensors of one kind of number; `Double` takes F32 as well, which loses nothing.
  ///
  /// - Parameters:
  ///   - type: `Float` or `Double`.
  ///   - file: Any file.
  /// - Throws: `SafetensorsError`, where it can't be read or is not a right file of such tensors.
  public static func read<Scalar: TensorScalar>(
    _ type: Scalar.Type, from file: URL
  ) throws(SafetensorsError) -> NamedTensors<Scalar> {
    do throws(SafetensorsError.Problem) {
      let bytes: [UInt8]
      do { bytes = [UInt8](try Data(contentsOf: file)) } catch {
        throw .inaccessible("it can't be read: \(error.localizedDescription)")
      }
      return try decoded(bytes)
    } catch {
      throw SafetensorsError(file: file.path, problem: error)
    }
  }

  /// The bytes of a file.
  static func encoded<Scalar: TensorScalar>(
    _ tensors: [(name: String, tensor: Tensor<Scalar>)], metadata: [String: String]
  ) throws(SafetensorsError.Problem) -> [UInt8] {
    let sorted = tensors.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    for (one, next) in zip(sorted, sorted.dropFirst())
    where one.name.utf8.elementsEqual(next.name.utf8) {
      throw .duplicateName(one.name)
    }
    var header = SafetensorsHeader(metadata: metadata)
    var begin = 0
    for (name, tensor) in sorted {
      guard name != SafetensorsHeader.metadataName else { throw .reservedName(name) }
      let end = begin + tensor.count * MemoryLayout<Scalar>.size
      header.entries.append(
        .init(
          name: name, numberType: numberType(Scalar.self), shape: tensor.shape, begin: begin,
          end: end))
      begin = end
    }
    var bytes = header.bytes
    bytes.reserveCapacity(bytes.count + begin)
    for (_, tensor) in sorted {
      bytes += UnsafeRawBufferPointer(
        start: tensor.storage.pointer, count: tensor.count * MemoryLayout<Scalar>.size)
    }
    return bytes
  }

  /// The contents of a file's bytes.
  static func decoded<Scalar: TensorScalar>(
    _ bytes: [UInt8]
  ) throws(SafetensorsError.Problem) -> NamedTensors<Scalar> {
    guard bytes.count >= 8 else { throw .tooShort(bytes: bytes.count) }
    let length = bytes[..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard length <= UInt64(min(SafetensorsHeader.longest, bytes.count - 8)) else {
      throw .headerLength(length, available: bytes.count - 8)
    }
    let dataStart = 8 + Int(length)
    var parser = SafetensorsHeaderParser(bytes[8..<dataStart])
    var header = try parser.parse()
    try header.arrange(available: bytes.count - dataStart) {
      entry throws(SafetensorsError.Problem) in
      switch entry.numberType {
      case numberType(Scalar.self): return MemoryLayout<Scalar>.size
      case "F32": return MemoryLayout<Float>.size
      default:
        throw .numberType(
          tensor: entry.name, found: entry.numberType,
          expected: Scalar.self == Float.self ? "F32" : "F64 or F32")
      }
    }
    let tensors = header.entries.map { entry -> (name: String, tensor: Tensor<Scalar>) in
      let range = (dataStart + entry.begin)..<(dataStart + entry.end)
      guard entry.numberType == numberType(Scalar.self) else {
        let narrow: Tensor<Float> = tensor(bytes, range, entry.shape)
        return (entry.name, narrow.cast(to: Scalar.self))
      }
      return (entry.name, tensor(bytes, range, entry.shape))
    }
    return NamedTensors(
      tensors: tensors.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) },
      metadata: header.metadata)
  }

  /// "F32" or "F64".
  static func numberType<Scalar: TensorScalar>(_ type: Scalar.Type) -> String {
    "F\(8 * MemoryLayout<Scalar>.size)"
  }

  private static func tensor<Scalar: TensorScalar>(
    _ bytes: [UInt8], _ range: Range<Int>, _ shape: [Int]
  ) -> Tensor<Scalar> {
    let result = Tensor<Scalar>(uninitialized: shape)
    bytes.withUnsafeBytes { source in
      UnsafeMutableRawBufferPointer(start: result.storage.pointer, count: range.count)
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: source[range]))
    }
    return result
  }
}
