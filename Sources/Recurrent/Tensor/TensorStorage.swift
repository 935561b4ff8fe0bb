/// The memory behind tensors: one aligned block that several tensors may share until one writes.
///
/// A kernel may read and write whole 64-byte vectors that begin inside the block: it is padded by one.
final class TensorStorage<Scalar: TensorScalar>: @unchecked Sendable {
  let count: Int
  let pointer: UnsafeMutablePointer<Scalar>

  /// Memory for `count` elements whose values are not set.
  init(count: Int) {
    self.count = count
    let memory = MemoryPool.take(bytes: count * MemoryLayout<Scalar>.stride)
    pointer = memory.assumingMemoryBound(to: Scalar.self)
  }

  /// The same numbers in other memory.
  func copied() -> TensorStorage {
    let copy = TensorStorage(count: count)
    copy.fill(from: self)
    return copy
  }

  /// Takes another block's numbers; both have as many.
  func fill(from other: TensorStorage) { pointer.update(from: other.pointer, count: count) }

  deinit { MemoryPool.giveBack(pointer, bytes: count * MemoryLayout<Scalar>.stride) }
}
