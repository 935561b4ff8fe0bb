//: # Count the products
//: A Clockwork RNN of modules with some units and some periods, the fastest first. How many products of a
//: weight with a number of $h_{t-1}$ does a step take on average? Modules may differ in size, so the formula
//: of the text does not do. Predict first: two modules of five units, periods 1 and 100. Is it nearer to 25,
//: 50 or 75? (There is no need to go through time step by step.)

/// - Parameters:
///   - units: How many units each module has, the fastest first.
///   - periods: Each one's period.
/// - Returns: Products with h a step, on average over a long time.
public func products(units: [Int], periods: [Int]) -> Double {
  return 0
}
