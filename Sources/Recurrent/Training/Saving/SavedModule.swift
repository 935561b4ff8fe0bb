import Foundation

extension Module {
  /// Writes the weights as a safetensors file, each under its parameter's name.
  ///
  /// - Parameters:
  ///   - file: Where to; it is replaced in one step.
  ///   - metadata: Text, for any use.
  /// - Throws: `SafetensorsError` where it can't be written or two parameters share a name.
  public func save(to file: URL, metadata: [String: String] = [:]) throws(SafetensorsError) {
    try Safetensors.write(
      parameters.map { ($0.name, $0.variable.value) }, metadata: metadata, to: file)
  }

  /// This model with the weights of a file in place of its own, which stay as they are.
  ///
  /// - Parameter file: What `save` wrote, or any safetensors file with tensors of these names.
  /// - Throws: `SafetensorsError` with the names and shapes of all tensors that are missing, surplus
  ///   or of another shape, or with what is wrong in the file.
  public func loaded(from file: URL) throws(SafetensorsError) -> Self {
    let contents = try Safetensors.read(Scalar.self, from: file)
    let weights: [Tensor<Scalar>]
    do throws(SafetensorsError.Problem) {
      weights = try matching(contents.tensors)
    } catch {
      throw SafetensorsError(file: file.path, problem: error)
    }
    return replacing(weights.map { Variable($0, trainable: true) })
  }

  /// The tensor for each parameter, in the parameters' order.
  func matching(
    _ tensors: [(name: String, tensor: Tensor<Scalar>)]
  ) throws(SafetensorsError.Problem) -> [Tensor<Scalar>] {
    let byName = Dictionary(tensors.map { ($0.name, $0.tensor) }, uniquingKeysWith: { $1 })
    let parameters = parameters
    let names = Set(parameters.map(\.name))
    let missing = parameters.map(\.name).filter { byName[$0] == nil }
    let surplus = tensors.map(\.name).filter { !names.contains($0) }
    let shapes = parameters.compactMap { parameter -> SafetensorsError.ShapeMismatch? in
      guard let tensor = byName[parameter.name], tensor.shape != parameter.variable.shape else {
        return nil
      }
      return .init(name: parameter.name, file: tensor.shape, model: parameter.variable.shape)
    }
    guard missing.isEmpty, surplus.isEmpty, shapes.isEmpty else {
      throw .parameters(missing: missing, surplus: surplus, shapes: shapes)
    }
    return parameters.compactMap { byName[$0.name] }
  }
}
