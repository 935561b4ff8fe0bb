import Foundation

/// What a caller's loop carries from step to step, beside weights and optimiser: the generator, the
/// place in the data, a hidden state. A checkpoint keeps it.
public struct CarriedState<Scalar: TensorScalar>: Sendable {
  /// Tensors of any shape, each with a name of its own.
  public let tensors: [(name: String, tensor: Tensor<Scalar>)]
  /// The caller's own value, as JSON.
  let json: String?
  /// Where it was read, for errors.
  let source: String

  /// Tensors only, or nothing.
  public init(tensors: [(name: String, tensor: Tensor<Scalar>)] = []) {
    self.init(json: nil, tensors: tensors)
  }

  /// A value of the caller's and tensors.
  ///
  /// - Parameters:
  ///   - extras: Any Codable value; numbers come back bit for bit.
  ///   - tensors: Of any shapes, each with a name of its own.
  /// - Throws: `EncodingError`.
  public init(
    _ extras: some Encodable, tensors: [(name: String, tensor: Tensor<Scalar>)] = []
  ) throws {
    // In an array, since a number alone is no JSON document for some readers.
    let data = try CheckpointJSON.encoder.encode([extras])
    self.init(json: String(decoding: data, as: UTF8.self), tensors: tensors)
  }

  init(
    json: String?, tensors: [(name: String, tensor: Tensor<Scalar>)], source: String = "this state"
  ) {
    self.json = json
    self.tensors = tensors
    self.source = source
  }

  /// The caller's own value.
  ///
  /// - Throws: `CheckpointError` where there is none or it is of another type.
  public func extras<Extras: Decodable>(
    as type: Extras.Type = Extras.self
  ) throws(CheckpointError) -> Extras {
    guard let json else { throw error(.extras("there are none")) }
    let values: [Extras]
    do {
      values = try CheckpointJSON.decoder.decode([Extras].self, from: Data(json.utf8))
    } catch {
      throw self.error(.extras("they are no \(type): \(error)"))
    }
    guard let value = values.first else { throw error(.extras("there are none")) }
    return value
  }

  /// The tensor of a name.
  ///
  /// - Throws: `CheckpointError` where there is none.
  public func tensor(_ name: String) throws(CheckpointError) -> Tensor<Scalar> {
    guard let found = tensors.first(where: { $0.name == name }) else {
      throw error(.tensor(name, found: tensors.map(\.name)))
    }
    return found.tensor
  }

  private func error(_ problem: CheckpointError.Problem) -> CheckpointError {
    CheckpointError(file: source, problem: problem)
  }
}

/// JSON in which no number is lost, an infinite one included.
enum CheckpointJSON {
  static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return encoder
  }

  static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return decoder
  }
}
