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

// Choices between lanes are made on the bits of the numbers: comparisons that give masks are compiled
// lane by lane.

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

/// The result, but NaN where x is NaN: its magnitude's bits are then above those of infinity.
@inline(always)
private func passingNaN(_ x: Lanes, _ result: Lanes) -> Lanes {
  let magnitude = bits(x) & Bits(repeating: 0x7FFF_FFFF)
  return choose(negative(Bits(repeating: 0x7F80_0000) &- magnitude), x, result)
}

@inline(always)
private func magnitude(_ x: Lanes) -> Lanes { lanes(bits(x) & Bits(repeating: 0x7FFF_FFFF)) }

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

/// eˣ = 2ⁿ eʳ with n = round(x / ln 2) and |r| ≤ ln 2 / 2.
@inline(always)
func exponentialLanes(_ x: Lanes) -> Lanes {
  let bounded = pointwiseMin(pointwiseMax(x, Lanes(repeating: -104)), Lanes(repeating: 89))
  let exponent = (bounded * 1.442_695_040_888_963).rounded(.toNearestOrEven)
  var rest = bounded.addingProduct(exponent, Lanes(repeating: -0.693_359_375))
  rest.addProduct(exponent, Lanes(repeating: 2.121_944_4e-4))
  var series = Lanes(repeating: 1.987_569_15e-4)
  series = Lanes(repeating: 1.398_199_950_7e-3).addingProduct(series, rest)
  series = Lanes(repeating: 8.333_451_907_3e-3).addingProduct(series, rest)
  series = Lanes(repeating: 4.166_579_589_4e-2).addingProduct(series, rest)
  series = Lanes(repeating: 1.666_666_545_9e-1).addingProduct(series, rest)
  series = Lanes(repeating: 5.000_000_120_1e-1).addingProduct(series, rest)
  let result = (rest + 1).addingProduct(series, rest * rest)
  // 2ⁿ in two factors, so that results below the normal range and infinity come out right.
  // Adding 1.5 · 2²³ leaves the whole number in the low bits.
  let whole = bits(exponent + 12_582_912) &- Bits(repeating: 0x4B40_0000)
  let half = whole &>> Bits(repeating: 1)
  let scaled = result * powerOfTwo(half) * powerOfTwo(whole &- half)
  return passingNaN(x, scaled)
}

@inline(always)
private func powerOfTwo(_ exponent: Bits) -> Lanes {
  lanes((exponent &+ Bits(repeating: 127)) &<< Bits(repeating: 23))
}

/// tanh: an odd polynomial below 0.625, else 1 − 2 / (e²ˣ + 1) with the sign of x.
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
  let saturating = 1 - 2 / (exponentialLanes(size + size) + 1)
  let signed = lanes(bits(saturating) | (bits(x) & Bits(repeating: .min)))
  let isSmall = negative(bits(size) &- bits(Lanes(repeating: 0.625)))
  return passingNaN(x, choose(isSmall, small, signed))
}

/// σ(x) = 1 / (1 + e⁻ˣ), computed from e^−|x| so that neither end loses digits.
@inline(always)
func logistic(_ x: Lanes) -> Lanes {
  let small = exponentialLanes(-magnitude(x))
  let numerator = choose(negative(bits(x)), small, Lanes(repeating: 1))
  return passingNaN(x, numerator / (small + 1))
}
