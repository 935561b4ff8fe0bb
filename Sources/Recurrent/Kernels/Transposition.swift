/// Transposes a block of at most L × L numbers; what lies beyond the block in a vector of the result
/// is zero.
///
/// Interleaving row i with row i + L/2, for all rows, log₂ L times, exchanges rows and columns.
///
/// - Parameters:
///   - source: Row r starts at r · sourceStride.
///   - rows: At most L.
///   - columns: At most L.
///   - out: Column c starts at c · outStride; a whole vector is written.
@inline(never)
func transposeBlock<Scalar: TensorScalar>(
  _ source: Source<Scalar>, _ sourceStride: Int, rows: Int, columns: Int,
  into out: Destination<Scalar>, _ outStride: Int
) {
  let lanes = Scalar.Register.width
  if rows < lanes || columns < lanes {
    for column in 0..<columns {
      let vector = out + column &* outStride
      for row in 0..<rows { vector[row] = source[row &* sourceStride &+ column] }
      for row in rows..<lanes { vector[row] = 0 }
    }
  } else if lanes == 16 {
    transposeWhole(Count<16>.self, source, sourceStride, out, outStride)
  } else {
    transposeWhole(Count<8>.self, source, sourceStride, out, outStride)
  }
}

@inline(always)
private func transposeWhole<let L: Int, Scalar: TensorScalar>(
  _ lanes: Count<L>.Type, _ source: Source<Scalar>, _ sourceStride: Int,
  _ out: Destination<Scalar>, _ outStride: Int
) {
  var block = InlineArray<L, Scalar.Register>(repeating: Scalar.Register())
  for row in 0..<L { block[unchecked: row] = .load(source + row &* sourceStride) }
  var width = 1
  while width < L {
    var next = block
    for row in 0..<(L / 2) {
      (next[unchecked: 2 &* row], next[unchecked: 2 &* row &+ 1]) = Scalar.Register.interleaving(
        block[unchecked: row], block[unchecked: row &+ L / 2])
    }
    block = next
    width *= 2
  }
  for column in 0..<L { block[unchecked: column].store(out + column &* outStride) }
}
