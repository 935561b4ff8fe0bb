/// Where a computation first left the numbers: a value that is infinite or NaN though everything that
/// it was computed from is finite, or a leaf that is so by itself.
public struct FirstNonFinite: Sendable, Hashable, CustomStringConvertible {
  /// What the value is.
  public enum Place: Sendable, Hashable {
    /// A weight, by its parameter's name.
    case parameter(String)
    /// A leaf that is no parameter: an input, a target's share, a state carried over.
    case constant(operation: String?)
    /// An operation's result; the shapes are those of its operands.
    case result(operation: String, operands: [[Int]])
  }

  public let place: Place
  /// The value's shape.
  public let shape: [Int]
  /// The first of its elements, in row-major order, that is infinite or NaN.
  public let value: Double
  /// How many of its elements are.
  public let count: Int

  /// "the result of "exp", of shape [2, 3], is inf in 1 of 6 elements; its operand of shape [2, 3] is
  /// finite"
  public var description: String {
    let elements = shape.reduce(1, *)
    let state =
      "of shape \(shape), is \(value)"
      + (elements == 1 ? "" : " in \(count) of \(elements) elements")
    switch place {
    case .parameter(let name): return "the weight \(name), \(state)"
    case .constant(let operation?): return "a constant that goes into \"\(operation)\", \(state)"
    case .constant(nil): return "a constant, \(state)"
    case .result(let operation, let operands):
      let shapes = operands.map(\.description).joined(separator: " and ")
      return
        "the result of \"\(operation)\", \(state); what it was computed from, of shape \(shapes), "
        + "is finite"
    }
  }
}

extension Variable {
  /// Walks the record from this value to the first one that is infinite or NaN while its parents are
  /// finite.
  ///
  /// Where several parents are not finite, a NaN goes before an infinity, which may be a mask, and
  /// among equals the first. The record must not have been released by `backward()`.
  ///
  /// - Parameter parameters: Weights, each with its name.
  /// - Returns: nil where this value is finite.
  public func firstNonFinite(
    parameters: [(name: String, variable: Variable)] = []
  ) -> FirstNonFinite? {
    guard !value.isFinite else { return nil }
    var node = self
    var child: Variable?
    while let parent = node.parentNotFinite { (child, node) = (node, parent) }
    let place: FirstNonFinite.Place =
      if let origin = node.origin {
        .result(operation: "\(origin.operation)", operands: origin.parents.map(\.shape))
      } else if let parameter = parameters.first(where: { $0.variable === node }) {
        .parameter(parameter.name)
      } else {
        .constant(operation: child?.origin.map { "\($0.operation)" })
      }
    let culprits = node.value.scalars.filter { !$0.isFinite }
    return FirstNonFinite(
      place: place, shape: node.shape, value: culprits.first.map { Double($0) } ?? .nan,
      count: culprits.count)
  }

  private var parentNotFinite: Variable? {
    let culprits = origin?.parents.filter { !$0.value.isFinite } ?? []
    return culprits.first { $0.value.scalars.contains { $0.isNaN } } ?? culprits.first
  }
}
