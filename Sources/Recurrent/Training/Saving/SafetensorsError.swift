/// What is wrong with a safetensors file: where, and what would be right.
public struct SafetensorsError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Error, Hashable, Sendable {
    /// It can't be read or written; the text is the system's.
    case inaccessible(String)
    /// It ends before the eight bytes that hold the header's length.
    case tooShort(bytes: Int)
    /// The header would be longer than the file or than the format allows.
    case headerLength(UInt64, available: Int)
    /// The header is no UTF-8.
    case headerNotUTF8
    /// The header is no JSON, or not the format's, from this byte of the file on.
    case header(byte: Int, expected: String)
    /// Two tensors, or two entries of the metadata, have one name.
    case duplicateName(String)
    /// "__metadata__" can't be a tensor's name.
    case reservedName(String)
    /// The tensor holds another kind of number than was asked for.
    case numberType(tensor: String, found: String, expected: String)
    /// The tensor's bytes end before they begin, or beyond the file.
    case offsets(tensor: String, begin: Int, end: Int, available: Int)
    /// The tensor's bytes don't begin where those before it end.
    case notAdjacent(tensor: String, begin: Int, expected: Int)
    /// The tensor's bytes are too few or too many for its shape; `expected` is nil where the shape is
    /// too large for any memory.
    case size(tensor: String, shape: [Int], bytes: Int, expected: Int?)
    /// There are bytes behind the last tensor.
    case bytesLeftOver(Int)
    /// The file's tensors are not the model's parameters.
    case parameters(missing: [String], surplus: [String], shapes: [ShapeMismatch])
  }

  /// A parameter that has another shape in the file than in the model.
  public struct ShapeMismatch: Hashable, Sendable {
    public let name: String
    public let file: [Int]
    public let model: [Int]
  }

  /// The file's path, or what the bytes are.
  public let file: String
  public let problem: Problem

  public var description: String { "\(file): \(problem.text)" }
}

extension SafetensorsError.Problem {
  fileprivate var text: String {
    switch self {
    case .inaccessible(let reason): reason
    case .tooShort(let bytes):
      "\(bytes) bytes are too few for a safetensors file; it begins with eight for its header's length"
    case .headerLength(let length, let available):
      "the header would be \(length) bytes long, but \(available) follow its length and the format "
        + "allows \(SafetensorsHeader.longest); is it cut off, or no safetensors file?"
    case .headerNotUTF8: "the header is no UTF-8 text"
    case .header(let byte, let expected): "the header needs \(expected) at byte \(byte)"
    case .duplicateName(let name): "the name \"\(name)\" stands twice; each needs its own"
    case .reservedName(let name): "a tensor can't be named \"\(name)\", which holds the metadata"
    case .numberType(let tensor, let found, let expected):
      "the tensor \"\(tensor)\" holds \(found); it should hold \(expected)"
    case .offsets(let tensor, let begin, let end, let available):
      "the tensor \"\(tensor)\" has the data offsets \(begin) to \(end); they should rise and stay "
        + "within the \(available) bytes behind the header"
    case .notAdjacent(let tensor, let begin, let expected):
      "the tensor \"\(tensor)\" begins at data offset \(begin), the one before it ends at \(expected); "
        + "tensors neither overlap nor leave gaps"
    case .size(let tensor, let shape, let bytes, let expected?):
      "the tensor \"\(tensor)\" has \(bytes) bytes; its shape \(shape) takes \(expected)"
    case .size(let tensor, let shape, _, nil):
      "the tensor \"\(tensor)\" has the shape \(shape), which is too large for any memory"
    case .bytesLeftOver(let count):
      "\(count) bytes behind the last tensor belong to none; the file should end there"
    case .parameters(let missing, let surplus, let shapes):
      "the tensors are not this model's: "
        + (Self.list("missing", missing) + Self.list("surplus", surplus)
        + shapes.map { "\($0.name) is \($0.file) in the file and \($0.model) in the model" })
        .joined(separator: "; ")
    }
  }

  private static func list(_ what: String, _ names: [String]) -> [String] {
    names.isEmpty ? [] : ["\(what) " + names.joined(separator: ", ")]
  }
}
