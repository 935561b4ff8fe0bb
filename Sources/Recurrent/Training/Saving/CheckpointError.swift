/// Why a training can't go on from a file.
public struct CheckpointError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Error, Hashable, Sendable {
    /// It is no checkpoint, or one of another version; the text says what is wrong.
    case format(String)
    /// It was made with another kind of number.
    case numberType(found: String, expected: String)
    /// It was made with another optimiser, or one of other settings.
    case rule(found: String, expected: String)
    /// What the optimiser kept has other shapes than the model's parameters.
    case slot(String, found: [[Int]], expected: [[Int]])
    /// The caller's own values are of another type, or there are none; the text says which.
    case extras(String)
    /// There is no carried tensor of this name, or it has another shape.
    case tensor(String, found: [String])
  }

  /// The file's path.
  public let file: String
  public let problem: Problem

  public var description: String { "\(file): \(problem.text)" }
}

extension CheckpointError.Problem {
  fileprivate var text: String {
    switch self {
    case .format(let reason): "it is no checkpoint of this version: \(reason)"
    case .numberType(let found, let expected):
      "the checkpoint holds \(found), the model \(expected); both must be the same"
    case .rule(let found, let expected):
      "the checkpoint was made with \(found); to go on with \(expected) begin anew"
    case .slot(let name, let found, let expected):
      "the optimiser's \(name) has the shapes \(found); the model's parameters need \(expected)"
    case .extras(let reason): "the values that the caller kept can't be read: \(reason)"
    case .tensor(let name, let found):
      "it carries no tensor \"\(name)\", only: \(found.isEmpty ? "none" : found.joined(separator: ", "))"
    }
  }
}
