import Glibc

// exp, tanh and the logistic function. `Double` calls the C library, one element at a time, since it
// only checks. `Float` works on sixteen lanes: range reduction and the polynomials of the Cephes
// library (Moshier, expf.c and tanhf.c), with infinities and NaN passed on.

extension Double {
  public static func exponential(
    _ a: Source<Double>, into out: Destination<Double>, _ count: Int
  ) {
    for index in 0..<count { out[index] = Glibc.exp(a[index]) }
  }

  public static func tanh(_ a: Source<Double>, into out: Destination<Double>, _ count: Int) {
    for index in 0..<count { out[index] = Glibc.tanh(a[index]) }
  }

  public static func sigmoid(_ a: Source<Double>, into out: Destination<Double>, _ count: Int) {
    for index in 0..<count {
      let small = Glibc.exp(-abs(a[index]))
      out[index] = (a[index] < 0 ? small : 1) / (1 + small)
    }
  }
}

extension Float {
  public static func exponential(_ a: Source<Float>, into out: Destination<Float>, _ count: Int) {
    mapVectors(a, into: out, count) { exponentialLanes($0) }
  }

  public static func tanh(_ a: Source<Float>, into out: Destination<Float>, _ count: Int) {
    mapVectors(a, into: out, count) { hyperbolicTangent($0) }
  }

  public static func sigmoid(_ a: Source<Float>, into out: Destination<Float>, _ count: Int) {
    mapVectors(a, into: out, count) { logistic($0) }
  }
}

typealias Lanes = SIMD16<Float>
typealias Bits = SIMD16<Int32>

// Choices between lanes are made on the bits of the numbers: comparisons that give masks, and with
// them the standard library's pointwise minimum, are compiled lane by lane.

@inline(always)
private func bits(_ x: Lanes) -> Bits { unsafeBitCast(x, to: Bits.self) }

@inline(always)
private func lanes(_ x: Bits) -> Lanes { unsafeBitCast(x, to: Lanes.self) }

/// All ones where the integer is negative, else zeros.
@inline(always)
private func negative(_ x: Bits) -> Bits { x &>> Bits(repeating: 31) }

/// `a` where the mask is ones, `b` where it is zeros.
@inline(always)
private func choose(_ mask: Bits, _ a: Lanes, _ b: Lanes) -> Lanes {
  lanes((bits(a) & mask) | (bits(b) & ~mask))
}

@inline(always)
private func magnitude(_ x: Lanes) -> Bits { bits(x) & Bits(repeating: 0x7FFF_FFFF) }

/// |x|, at most `limit`: the bits of positive numbers are in the numbers' order.
@inline(always)
private func smaller(_ magnitude: Bits, _ limit: Float) -> Lanes {
  let limit = bits(Lanes(repeating: limit))
  let excess = magnitude &- limit
  return lanes(limit &+ (excess & negative(excess)))
}

/// The result, but NaN where x is NaN: its magnitude's bits are then above those of infinity.
@inline(always)
private func passingNaN(_ x: Lanes, _ magnitude: Bits, _ result: Lanes) -> Lanes {
  choose(negative(Bits(repeating: 0x7F80_0000) &- magnitude), x, result)
}

/// Applies `body` to whole vectors; storage is padded, so the last one needs no special case.
@inline(always)
private func mapVectors(
  _ a: Source<Float>, into out: Destination<Float>, _ count: Int, _ body: (Lanes) -> Lanes
) {
  let source = UnsafeRawPointer(a)
  let destination = UnsafeMutableRawPointer(out)
  for offset in stride(from: 0, to: count * 4, by: 64) {
    let lanes = source.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
    destination.storeBytes(of: body(lanes), toByteOffset: offset, as: Lanes.self)
  }
}

/// x = n ln 2 + r with |r| ≤ ln 2 / 2: n in the low bits of the first result, and eʳ.
///
/// Adding 1.5 · 2²³ rounds to a whole number and leaves it in the low bits.
@inline(always)
private func splitExponential(_ x: Lanes) -> (whole: Bits, fraction: Lanes) {
  let shifted = Lanes(repeating: 12_582_912).addingProduct(
    x, Lanes(repeating: 1.442_695_040_888_963))
  let exponent = shifted - 12_582_912
  var rest = x.addingProduct(exponent, Lanes(repeating: -0.693_359_375))
  rest.addProduct(exponent, Lanes(repeating: 2.121_944_4e-4))
  var series = Lanes(repeating: 1.987_569_15e-4)
  series = Lanes(repeating: 1.398_199_950_7e-3).addingProduct(series, rest)
  series = Lanes(repeating: 8.333_451_907_3e-3).addingProduct(series, rest)
  series = Lanes(repeating: 4.166_579_589_4e-2).addingProduct(series, rest)
  series = Lanes(repeating: 1.666_666_545_9e-1).addingProduct(series, rest)
  series = Lanes(repeating: 5.000_000_120_1e-1).addingProduct(series, rest)
  return (bits(shifted), (rest + 1).addingProduct(series, rest * rest))
}

@inline(always)
private func powerOfTwo(_ exponent: Bits) -> Lanes {
  lanes((exponent &+ Bits(repeating: 127)) &<< Bits(repeating: 23))
}

/// eˣ = 2ⁿ eʳ.
@inline(always)
func exponentialLanes(_ x: Lanes) -> Lanes {
  let size = magnitude(x)
  let bounded = lanes(bits(smaller(size, 104)) | (bits(x) & Bits(repeating: .min)))
  let (whole, fraction) = splitExponential(bounded)
  // 2ⁿ in two factors, so that results below the normal range and infinity come out right.
  let exponent = whole &- Bits(repeating: 0x4B40_0000)
  let half = exponent &>> Bits(repeating: 1)
  return passingNaN(x, size, fraction * powerOfTwo(half) * powerOfTwo(exponent &- half))
}

/// e⁻ˣ for x from 0 to 104; 2ⁿ by way of 2ⁿ⁺⁶⁴, which is never below the normal range.
@inline(always)
private func decay(_ x: Lanes) -> Lanes {
  let (whole, fraction) = splitExponential(-x)
  return fraction * powerOfTwo(whole &+ Bits(repeating: 64)) * 0x1p-64
}

/// tanh: an odd polynomial below 0.625, else (1 − e⁻²ˣ) / (1 + e⁻²ˣ) with the sign of x.
@inline(always)
func hyperbolicTangent(_ x: Lanes) -> Lanes {
  let size = magnitude(x)
  let square = x * x
  var series = Lanes(repeating: -5.704_988_727_45e-3)
  series = Lanes(repeating: 2.063_908_879_54e-2).addingProduct(series, square)
  series = Lanes(repeating: -5.373_971_555_31e-2).addingProduct(series, square)
  series = Lanes(repeating: 1.333_144_220_36e-1).addingProduct(series, square)
  series = Lanes(repeating: -3.333_328_194_22e-1).addingProduct(series, square)
  let small = x.addingProduct(series * square, x)
  let bounded = smaller(size, 50)
  let gone = decay(bounded + bounded)
  let saturating = (1 - gone) / (1 + gone)
  let signed = lanes(bits(saturating) | (bits(x) & Bits(repeating: .min)))
  let isSmall = negative(size &- bits(Lanes(repeating: 0.625)))
  return passingNaN(x, size, choose(isSmall, small, signed))
}

/// σ(x) = 1 / (1 + e⁻ˣ), computed from e^−|x| so that neither end loses digits.
@inline(always)
func logistic(_ x: Lanes) -> Lanes {
  let size = magnitude(x)
  let small = decay(smaller(size, 104))
  let numerator = choose(negative(bits(x)), small, Lanes(repeating: 1))
  return passingNaN(x, size, numerator / (small + 1))
}
