import Foundation

/// What the names of a checkpoint's tensors begin with.
private enum Prefix {
  static let weight = "weight."
  static let carried = "carried."
  static func slot(_ name: String) -> String { "optimizer.\(name)." }
}

extension Trainer {
  /// Writes everything that the training needs to go on: weights, what the optimiser keeps, the steps
  /// done, and what the caller carries. It is a safetensors file, and its folder is created.
  ///
  /// - Throws: `SafetensorsError` or the folder's `CocoaError` where it can't be written.
  public func save(to file: URL, carried: CarriedState<Model.Scalar> = CarriedState()) throws {
    let parameters = model.parameters
    let state = optimizer.state
    var tensors = parameters.map { (name: Prefix.weight + $0.name, tensor: $0.variable.value) }
    for (slot, values) in state.slots {
      tensors += zip(parameters, values).map { (Prefix.slot(slot) + $0.name, $1) }
    }
    tensors += carried.tensors.map { (Prefix.carried + $0.name, $0.tensor) }
    let record = CheckpointRecord(
      numberType: Safetensors.numberType(Model.Scalar.self), steps: stepsDone, rule: state.rule,
      settings: state.settings, learningRate: Double(state.learningRate),
      slots: state.slots.filter { !$0.value.isEmpty }.keys.sorted())
    let json = String(decoding: try CheckpointJSON.encoder.encode(record), as: UTF8.self)
    var metadata = [CheckpointRecord.key: json]
    metadata[CheckpointRecord.extrasKey] = carried.json
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Safetensors.write(tensors, metadata: metadata, to: file)
  }

  /// Goes back to a checkpoint: the model's weights, the optimiser and the steps done become the
  /// file's. Where anything in it is wrong nothing changes.
  ///
  /// - Parameter file: What `save` or a run with checkpoints wrote.
  /// - Returns: What the caller carried; nil where there is no such file, so that a first run and a
  ///   later one are the same program.
  /// - Throws: `SafetensorsError` where the file is wrong or its weights are not this model's, and
  ///   `CheckpointError` where it was made with another optimiser.
  public mutating func resume(from file: URL) throws -> CarriedState<Model.Scalar>? {
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    let contents = try Safetensors.read(Model.Scalar.self, from: file)
    let record: CheckpointRecord
    let weights: [Tensor<Model.Scalar>]
    let restored: Rule
    do {
      record = try Self.record(contents.metadata)
      weights = try model.matching(contents.part(Prefix.weight))
      restored = try optimizer(record, contents)
    } catch let problem as SafetensorsError.Problem {
      throw SafetensorsError(file: file.path, problem: problem)
    } catch let problem as CheckpointError.Problem {
      throw CheckpointError(file: file.path, problem: problem)
    }
    for (parameter, weight) in zip(model.parameters, weights) { parameter.variable.value = weight }
    optimizer = restored
    stepsDone = record.steps
    return CarriedState(
      json: contents.metadata[CheckpointRecord.extrasKey], tensors: contents.part(Prefix.carried),
      source: file.path)
  }

  private static func record(
    _ metadata: [String: String]
  ) throws(CheckpointError.Problem) -> CheckpointRecord {
    guard let json = metadata[CheckpointRecord.key] else {
      throw .format("its metadata lack \"\(CheckpointRecord.key)\"")
    }
    let record: CheckpointRecord
    do {
      record = try CheckpointJSON.decoder.decode(CheckpointRecord.self, from: Data(json.utf8))
    } catch {
      throw .format("\(error)")
    }
    guard record.version == 1, (0..<Int.max).contains(record.steps) else {
      throw .format("it has version \(record.version) instead of 1, or \(record.steps) steps")
    }
    let expected = Safetensors.numberType(Model.Scalar.self)
    guard record.numberType == expected else {
      throw .numberType(found: record.numberType, expected: expected)
    }
    return record
  }

  /// This optimiser, going on from the file's state.
  private func optimizer(
    _ record: CheckpointRecord, _ contents: NamedTensors<Model.Scalar>
  ) throws(CheckpointError.Problem) -> Rule {
    let parameters = model.parameters
    var slots: [String: [Tensor<Model.Scalar>]] = [:]
    for slot in record.slots {
      let byName = Dictionary(
        contents.part(Prefix.slot(slot)).map { ($0.name, $0.tensor) }, uniquingKeysWith: { $1 })
      slots[slot] = parameters.compactMap { byName[$0.name] }
    }
    var restored = optimizer
    try restored.restore(
      OptimizerState(
        rule: record.rule, settings: record.settings,
        learningRate: Model.Scalar(record.learningRate), slots: slots),
      for: parameters)
    return restored
  }
}

extension NamedTensors {
  /// The tensors whose names begin with a prefix, without it.
  fileprivate func part(_ prefix: String) -> [(name: String, tensor: Tensor<Scalar>)] {
    tensors.filter { $0.name.utf8.starts(with: prefix.utf8) }
      .map {
        (String(decoding: $0.name.utf8.dropFirst(prefix.utf8.count), as: UTF8.self), $0.tensor)
      }
  }
}
