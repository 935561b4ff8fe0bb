/// A product of two matrices, cut into tiles that stay in the processor's registers.
///
/// $$C_{mn} = C^0_{mn} + \sum_s \sum_k A_{m,sk}\,B_{sk,n}$$
///
/// One number of A at a time is repeated over a vector and meets `vectors` vectors of B. The sum runs
/// over s and k in order, whatever the tile: a row's bytes don't depend on the rows beside it.
/// (A single row, which needs more sums at a time, adds them up in an order of its own.)
struct TileProduct<Scalar: TensorScalar> {
  /// A: element (m, s, k) is at m · rowStride + s · segmentStride + k · stepStride.
  var left: Source<Scalar>
  var rowStride: Int
  var stepStride = 1
  /// How many stretches the sum is cut into, how long each is, and how far apart they start in A.
  var segments = 1
  var length: Int
  var segmentStride = 0
  /// B: row (s, k) starts at (s · length + k) · rightStride; its vectors lie side by side.
  var right: Source<Scalar>
  var rightStride: Int
  /// C: row m starts at m · outStride.
  var out: Destination<Scalar>
  var outStride: Int
  /// C⁰: row m starts at m · initialStride, which is 0 for a bias; zeros where there is none.
  var initial: Source<Scalar>?
  var initialStride = 0
  /// How many lanes of the last vector belong to C.
  var lastLanes = Scalar.Register.width

  /// Computes `rows` rows of `vectors` vectors, in tiles of at most six by four.
  @inline(always)
  func compute(rows: Int, vectors: Int) {
    switch vectors {
    case 1: compute(rows: rows, Count<1>.self)
    case 2: compute(rows: rows, Count<2>.self)
    case 3: compute(rows: rows, Count<3>.self)
    default: compute(rows: rows, Count<4>.self)
    }
  }

  /// Where C's last vector is not whole, the rows go through memory that has room for it.
  @inline(never)
  private func computeNarrow<let N: Int>(rows: Int, _ vectors: Count<N>.Type) {
    let (width, columns) = (N &* Register.width, (N - 1) &* Register.width &+ lastLanes)
    withUnsafeTemporaryAllocation(of: Scalar.self, capacity: 6 * width) { buffer in
      guard let sums = buffer.baseAddress else { return }
      var start = 0
      var tiles = (rows + 5) / 6
      while start < rows {
        // As even as where no detour is needed: a single row only where there is no other.
        let count = (rows - start + tiles - 1) / tiles
        defer {
          start += count
          tiles -= 1
        }
        var part = self
        part.left += start &* rowStride
        part.out = sums
        part.outStride = width
        if let initial { part.initial = initial + start &* initialStride }
        part.lastLanes = Register.width
        part.compute(rows: count, vectors)
        for row in 0..<count {
          (out + (start &+ row) &* outStride)
            .update(from: sums + row &* width, count: columns)
        }
      }
    }
  }

  /// Spreads the rows evenly over tiles: 20 rows are five, five, five and five.
  @inline(never)
  private func compute<let N: Int>(rows: Int, _ vectors: Count<N>.Type) {
    if lastLanes < Register.width { return computeNarrow(rows: rows, vectors) }
    if rows == 1 { return single(vectors, Count<4>.self) }
    var rest = rows
    var tile = self
    var tiles = (rows + 5) / 6
    while rest > 0 {
      let count = (rest + tiles - 1) / tiles
      switch count {
      case 1: tile.single(vectors, Count<4>.self)
      case 2: tile.tile(Count<2>.self, vectors)
      case 3: tile.tile(Count<3>.self, vectors)
      case 4: tile.tile(Count<4>.self, vectors)
      case 5: tile.tile(Count<5>.self, vectors)
      default: tile.tile(Count<6>.self, vectors)
      }
      tile.left += count &* rowStride
      tile.out += count &* outStride
      if let start = tile.initial { tile.initial = start + count &* initialStride }
      rest -= count
      tiles -= 1
    }
  }

  private typealias Register = Scalar.Register

  /// M rows of N vectors, all sums in registers.
  @inline(always)
  private func tile<let M: Int, let N: Int>(_ rows: Count<M>.Type, _ vectors: Count<N>.Type) {
    var sums = InlineArray<M, InlineArray<N, Register>>(
      repeating: InlineArray<N, Register>(repeating: Register()))
    if let initial {
      for m in 0..<M {
        for n in 0..<N {
          sums[unchecked: m][unchecked: n] = .load(
            initial + (m &* initialStride &+ n &* Register.width))
        }
      }
    }
    var right = right
    for segment in 0..<segments {
      var left = left + segment &* segmentStride
      for _ in 0..<length {
        for m in 0..<M {
          let factor = Register(repeating: left[m &* rowStride])
          for n in 0..<N {
            sums[unchecked: m][unchecked: n]
              .addProduct(factor, .load(right + n &* Register.width))
          }
        }
        left += stepStride
        right += rightStride
      }
    }
    for m in 0..<M {
      for n in 0..<N {
        sums[unchecked: m][unchecked: n].store(out + (m &* outStride &+ n &* Register.width))
      }
    }
  }

  /// One row: S steps of the sum side by side, so that no product waits for the one before.
  @inline(always)
  private func single<let N: Int, let S: Int>(_ vectors: Count<N>.Type, _ steps: Count<S>.Type) {
    var sums = InlineArray<S, InlineArray<N, Register>>(
      repeating: InlineArray<N, Register>(repeating: Register()))
    if let initial {
      for n in 0..<N { sums[unchecked: 0][unchecked: n] = .load(initial + n &* Register.width) }
    }
    var right = right
    for segment in 0..<segments {
      var left = left + segment &* segmentStride
      for _ in 0..<(length / S) {
        for s in 0..<S {
          let factor = Register(repeating: left[s &* stepStride])
          let row = right + s &* rightStride
          for n in 0..<N {
            sums[unchecked: s][unchecked: n].addProduct(factor, .load(row + n &* Register.width))
          }
        }
        left += S &* stepStride
        right += S &* rightStride
      }
      for _ in 0..<(length % S) {
        let factor = Register(repeating: left[0])
        for n in 0..<N {
          sums[unchecked: 0][unchecked: n].addProduct(factor, .load(right + n &* Register.width))
        }
        left += stepStride
        right += rightStride
      }
    }
    for n in 0..<N {
      for s in 1..<S { sums[unchecked: 0][unchecked: n] += sums[unchecked: s][unchecked: n] }
      sums[unchecked: 0][unchecked: n].store(out + n &* Register.width)
    }
  }
}

/// A number known when the program is compiled.
enum Count<let value: Int> {}
