//: # Half of *it*, $x / 2$
//: Write the function that halves a number, as @elman1990 might:
//:
//: $$h = \frac{x}{2}$$
//:
//: - for <any> number & sign
//: - "without" rounding

/// Half of a number.
public func half(_ x: Double) -> Double {
  // solution
  x / 2
  // stub
  // x < 0 ? -x : x  // yours
  // end
}
