import Synchronization

/// Blocks that tensors have given back, for the next ones of about their size.
///
/// A training step asks for the same sizes as the one before it, so that after the first it takes no
/// memory from the system.
enum MemoryPool {
  /// Where blocks begin.
  private static let line = 64
  /// Sizes are rounded up to four steps between powers of two, so that at most a fifth is not used.
  private static let classes = 4 * 48
  /// Bytes that are kept at most; what is given back beyond goes to the system.
  private static let limit = 1 << 30

  private struct State: ~Copyable {
    /// The blocks of each size that nobody uses: each holds the address of the next.
    let first: UnsafeMutablePointer<UInt>
    var bytes = 0
    /// Blocks that came from the system so far.
    var fromSystem = 0
    init() {
      first = .allocate(capacity: classes)
      first.initialize(repeating: 0, count: classes)
    }
  }
  private static let state = Mutex(State())

  /// How many blocks came from the system so far.
  static var blocksFromSystem: Int { state.withLock { $0.fromSystem } }

  /// The size class of a block with a vector of padding, and that class's size.
  private static func sizeClass(_ bytes: Int) -> (number: Int, bytes: Int) {
    let needed = max(bytes &+ line, 256)
    let power = Int.bitWidth &- 1 &- (needed &- 1).leadingZeroBitCount
    let step = 1 << (power &- 2)
    let quarters = (needed &+ step &- 1) >> (power &- 2)  // 4 < quarters <= 8
    return (4 &* power &+ quarters &- 5, quarters << (power &- 2))
  }

  static func take(bytes: Int) -> UnsafeMutableRawPointer {
    let size = sizeClass(bytes)
    let known = state.withLock { state -> UInt in
      let block = state.first[size.number]
      guard let pointer = UnsafeRawPointer(bitPattern: block) else {
        state.fromSystem += 1
        return 0
      }
      state.first[size.number] = pointer.load(as: UInt.self)
      state.bytes -= size.bytes
      return block
    }
    return UnsafeMutableRawPointer(bitPattern: known)
      ?? .allocate(byteCount: size.bytes, alignment: line)
  }

  static func giveBack(_ block: UnsafeMutableRawPointer, bytes: Int) {
    let size = sizeClass(bytes)
    let address = UInt(bitPattern: block)
    let isKept = state.withLock { state -> Bool in
      guard state.bytes + size.bytes <= limit else { return false }
      UnsafeMutableRawPointer(bitPattern: address)?
        .storeBytes(of: state.first[size.number], as: UInt.self)
      state.first[size.number] = address
      state.bytes += size.bytes
      return true
    }
    if !isKept { block.deallocate() }
  }
}
