/// A dense, row-major array of numbers with a shape and value semantics.
///
/// Copies share memory until one of them is written. A mistake in shapes ends the program with the
/// operation and both shapes, in optimised builds too.
///
/// ```swift
/// let weight = Tensor<Float>([[1, 2], [3, 4]])
/// weight.shape      // [2, 2]
/// weight[1, 0]      // 3
/// ```
public struct Tensor<Scalar: TensorScalar>: Sendable {
  /// The length of each axis; empty for a single number.
  public let shape: [Int]
  var storage: TensorStorage<Scalar>

  /// The number of elements.
  public var count: Int { storage.count }

  /// A tensor whose elements are not set: for kernels that write all of them.
  init(uninitialized shape: [Int]) {
    self.shape = shape
    storage = TensorStorage(count: shape.reduce(1, *))
  }

  init(shape: [Int], storage: TensorStorage<Scalar>) {
    self.shape = shape
    self.storage = storage
  }

  /// A tensor of one repeated value.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public init(repeating value: Scalar, _ shape: [Int]) {
    self.init(uninitialized: shape)
    storage.pointer.update(repeating: value, count: count)
  }

  /// Zeros.
  public init(zeros shape: [Int]) { self.init(repeating: 0, shape) }

  /// The elements in row-major order; their number must be the product of the shape.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public init(_ scalars: [Scalar], shape: [Int]) {
    guard scalars.count == shape.reduce(1, *) else {
      fatalError("Tensor: \(scalars.count) elements don't fill the shape \(shape)")
    }
    self.init(uninitialized: shape)
    scalars.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { storage.pointer.update(from: base, count: count) }
    }
  }

  /// A vector.
  public init(_ scalars: [Scalar]) { self.init(scalars, shape: [scalars.count]) }

  /// A matrix, row by row; every row must have the same length.
  public init(_ rows: [[Scalar]]) {
    let columns = rows.first?.count ?? 0
    if let row = rows.firstIndex(where: { $0.count != columns }) {
      fatalError("Tensor: row \(row) has \(rows[row].count) elements, row 0 has \(columns)")
    }
    self.init(rows.flatMap { $0 }, shape: [rows.count, columns])
  }

  /// A single number, of shape [].
  public init(_ scalar: Scalar) { self.init(repeating: scalar, []) }

  /// The elements in row-major order.
  public var scalars: [Scalar] {
    Array(UnsafeBufferPointer(start: storage.pointer, count: count))
  }

  /// The only element of a tensor that has one.
  public var scalar: Scalar {
    guard count == 1 else { fatalError("scalar: the shape \(shape) has \(count) elements, not 1") }
    return storage.pointer[0]
  }

  /// Reads or writes one element by its index along each axis.
  public subscript(indices: Int...) -> Scalar {
    get { storage.pointer[offset(indices)] }
    set {
      let position = offset(indices)
      makeUnique()
      storage.pointer[position] = newValue
    }
  }

  private func offset(_ indices: [Int]) -> Int {
    guard indices.count == shape.count else {
      fatalError("subscript: \(indices.count) indices for the shape \(shape)")
    }
    var offset = 0
    for (index, length) in zip(indices, shape) {
      guard index >= 0, index < length else {
        fatalError("subscript: index \(indices) is outside the shape \(shape)")
      }
      offset = offset * length + index
    }
    return offset
  }

  /// The same elements under another shape with as many elements.
  public func reshaped(_ shape: [Int]) -> Tensor {
    guard shape.reduce(1, *) == count else {
      fatalError("reshaped: \(self.shape) has \(count) elements, \(shape) another number")
    }
    return Tensor(shape: shape, storage: storage)
  }

  /// The elements as another kind of number.
  public func cast<Other: TensorScalar>(to type: Other.Type) -> Tensor<Other> {
    Tensor<Other>(scalars.map { Other($0) }, shape: shape)
  }

  /// Gives this tensor memory of its own before a write.
  mutating func makeUnique() {
    if !isKnownUniquelyReferenced(&storage) { copyMemory() }
  }

  /// Moves the elements to memory that no other tensor shares.
  mutating func copyMemory() {
    let copy = TensorStorage<Scalar>(count: count)
    copy.pointer.update(from: storage.pointer, count: count)
    storage = copy
  }

  /// The last axis, or 1 for a single number: the length of a row.
  var rowLength: Int { shape.last ?? 1 }
  /// How many rows of the last axis there are.
  var rowCount: Int { rowLength == 0 ? 0 : count / rowLength }
}

extension Tensor: Equatable {
  /// Same shape and, element by element, equal numbers.
  public static func == (a: Tensor, b: Tensor) -> Bool {
    a.shape == b.shape
      && (0..<a.count).allSatisfy { a.storage.pointer[$0] == b.storage.pointer[$0] }
  }
}

extension Tensor: CustomStringConvertible {
  /// Rows in brackets, four digits an element.
  public var description: String {
    func number(_ value: Scalar) -> String {
      let rounded = (Double(value) * 10_000).rounded() / 10_000
      return (rounded == 0 ? 0 : rounded).description
    }
    if shape.isEmpty { return number(scalar) }
    func block(_ axis: Int, _ start: Int) -> String {
      let length = shape[axis]
      if axis == shape.count - 1 {
        return "["
          + (0..<length).map { number(storage.pointer[start + $0]) }
          .joined(separator: ", ") + "]"
      }
      let size = shape[(axis + 1)...].reduce(1, *)
      let separator = ",\n" + String(repeating: " ", count: axis + 1)
      return "["
        + (0..<length).map { block(axis + 1, start + $0 * size) }
        .joined(separator: separator) + "]"
    }
    return block(0, 0)
  }
}

extension Tensor: Codable {
  private enum CodingKeys: String, CodingKey { case shape, scalars }

  /// - Throws: `DecodingError` where the elements don't fill the shape.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let shape = try container.decode([Int].self, forKey: .shape)
    let scalars = try container.decode([Scalar].self, forKey: .scalars)
    guard shape.allSatisfy({ $0 >= 0 }), scalars.count == shape.reduce(1, *) else {
      throw DecodingError.dataCorruptedError(
        forKey: .scalars, in: container,
        debugDescription: "\(scalars.count) elements don't fill the shape \(shape)")
    }
    self.init(scalars, shape: shape)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(shape, forKey: .shape)
    try container.encode(scalars, forKey: .scalars)
  }
}
