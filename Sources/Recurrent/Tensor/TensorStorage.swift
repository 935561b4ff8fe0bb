/// The memory behind tensors: one aligned block that several tensors may share until one writes.
///
/// The block is padded to whole 64-byte lines, so that a kernel may read and write full vectors up to
/// the end without a special case for the last few elements.
final class TensorStorage<Scalar: TensorScalar>: @unchecked Sendable {
  let count: Int
  let pointer: UnsafeMutablePointer<Scalar>

  /// Memory for `count` elements whose values are not set.
  init(count: Int) {
    self.count = count
    let line = 64
    let bytes = (max(count, 1) * MemoryLayout<Scalar>.stride + line - 1) / line * line
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: line)
    pointer = memory.bindMemory(to: Scalar.self, capacity: bytes / MemoryLayout<Scalar>.stride)
  }

  /// The same numbers in other memory.
  func copied() -> TensorStorage {
    let copy = TensorStorage(count: count)
    copy.fill(from: self)
    return copy
  }

  /// Takes another block's numbers; both have as many.
  func fill(from other: TensorStorage) { pointer.update(from: other.pointer, count: count) }

  deinit { pointer.deallocate() }
}
