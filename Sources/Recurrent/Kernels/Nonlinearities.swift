// exp, tanh and the logistic function. `Double` calls the C library, one element at a time, since it
// only checks. `Float` works on sixteen lanes: range reduction and the polynomial of the Cephes
// library (Moshier, expf.c), with infinities and NaN passed on.

extension Double {
  public static func exponential(
    _ a: Source<Double>, into out: Destination<Double>, _ count: Int
  ) {
    for index in 0..<count { out[index] = Recurrent.exponential(a[index]) }
  }

  public static func tanh(_ a: Source<Double>, into out: Destination<Double>, _ count: Int) {
    for index in 0..<count { out[index] = hyperbolicTangent(a[index]) }
  }

  public static func sigmoid(_ a: Source<Double>, into out: Destination<Double>, _ count: Int) {
    for index in 0..<count { out[index] = logistic(a[index]) }
  }
}

// Whole vectors are computed; storage is padded, so the last one needs no special case.
extension Float {
  public static func exponential(_ a: Source<Float>, into out: Destination<Float>, _ count: Int) {
    for start in stride(from: 0, to: count, by: Lanes.width) {
      exponentialLanes(.load(a + start)).store(out + start)
    }
  }

  public static func tanh(_ a: Source<Float>, into out: Destination<Float>, _ count: Int) {
    for start in stride(from: 0, to: count, by: Lanes.width) {
      hyperbolicTangent(.load(a + start)).store(out + start)
    }
  }

  public static func sigmoid(_ a: Source<Float>, into out: Destination<Float>, _ count: Int) {
    for start in stride(from: 0, to: count, by: Lanes.width) {
      logistic(.load(a + start)).store(out + start)
    }
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

/// x = n ln 2 + r with |r| ≤ ln 2 / 2: n in the low bits of the first result, and eʳ − 1.
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
  return (bits(shifted), rest.addingProduct(series, rest * rest))
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
  return passingNaN(x, size, (fraction + 1) * powerOfTwo(half) * powerOfTwo(exponent &- half))
}

/// tanh x = −d / (d + 2) with d = e^−2|x| − 1 and the sign of x; d = 2ⁿ (eʳ − 1) + (2ⁿ − 1) keeps its
/// digits near zero.
@inline(always)
func hyperbolicTangent(_ x: Lanes) -> Lanes {
  let size = magnitude(x)
  let (whole, fraction) = splitExponential(-2 * smaller(size, 40))
  let scale = powerOfTwo(whole)
  let difference = (scale - 1).addingProduct(scale, fraction)
  let result = (0 - difference) / (difference + 2)
  return passingNaN(x, size, lanes(bits(result) | (bits(x) & Bits(repeating: .min))))
}

/// σ(x) = 1 / (1 + e⁻ˣ), computed from e^−|x| so that neither end loses digits.
@inline(always)
func logistic(_ x: Lanes) -> Lanes {
  let size = magnitude(x)
  let (whole, fraction) = splitExponential(-smaller(size, 104))
  // 2ⁿ by way of 2ⁿ⁺⁶⁴, which is never below the normal range.
  let small = (fraction + 1) * powerOfTwo(whole &+ Bits(repeating: 64)) * 0x1p-64
  let numerator = choose(negative(bits(x)), small, Lanes(repeating: 1))
  return passingNaN(x, size, numerator / (small + 1))
}
