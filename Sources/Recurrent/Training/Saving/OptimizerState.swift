/// Everything that an optimiser's next update depends on, beside the weights and their gradients.
public struct OptimizerState<Scalar: TensorScalar>: Sendable {
  /// "Adam"
  public let rule: String
  /// What the rule was made with, by name: ["momentum": 0.9]. Only an equal rule can go on.
  public let settings: [String: Double]
  /// η, which a schedule may have changed.
  public let learningRate: Scalar
  /// What the rule keeps, by name: one tensor for each parameter, in the parameters' order, or none
  /// where there has been no update.
  public let slots: [String: [Tensor<Scalar>]]

  public init(
    rule: String, settings: [String: Double], learningRate: Scalar,
    slots: [String: [Tensor<Scalar>]]
  ) {
    self.rule = rule
    self.settings = settings
    self.learningRate = learningRate
    self.slots = slots
  }

  /// The tensors of a slot, checked.
  ///
  /// - Parameters:
  ///   - name: "velocity"
  ///   - shapes: What the tensors' shapes must be, one for each parameter.
  /// - Returns: One tensor for each parameter, or none.
  /// - Throws: `CheckpointError.Problem` where their number or a shape is another.
  public func slot(
    _ name: String, shapes: [[Int]]
  ) throws(CheckpointError.Problem) -> [Tensor<Scalar>] {
    let tensors = slots[name] ?? []
    guard tensors.isEmpty || tensors.map(\.shape) == shapes else {
      throw .slot(name, found: tensors.map(\.shape), expected: shapes)
    }
    return tensors
  }

  /// Checks that an optimiser may go on from this state.
  ///
  /// - Parameter own: The optimiser's own state.
  /// - Throws: `CheckpointError.Problem` where it is another rule or has other settings.
  public func check(against own: OptimizerState) throws(CheckpointError.Problem) {
    guard rule == own.rule, settings == own.settings else {
      throw .rule(found: description, expected: own.description)
    }
  }

  /// "SGD(momentum: 0.9, nesterov: 0.0)"
  private var description: String {
    let pairs = settings.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return "\(rule)(\(pairs.joined(separator: ", ")))"
  }
}
